# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wie samen één huishouden zijn (artikel 1.1.2 Wmo 2015); nodig voor de bijdrage per huishouden."""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.kern.punten import Punt, een_van_de_punten
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

ARTIKEL = "1.1.2"


@dataclass(frozen=True)
class Paar:
    """Twee mensen, en wat er tussen hen is."""

    gehuwd: Annotated[
        JaNee, Vraag("Bent u getrouwd, of hebt u een geregistreerd partnerschap?", Aan.REGISTER, "Dan telt u samen.")
    ] = None
    duurzaam_gescheiden: Annotated[
        JaNee,
        Vraag("Leeft u blijvend gescheiden van elkaar?", waarom="Dan telt ieder alleen, ook als u getrouwd bent."),
    ] = None
    beiden_meerderjarig: Annotated[JaNee, Vraag("Zijn beiden 18 jaar of ouder?", Aan.REGISTER)] = None
    eerstegraads_bloedverwant: Annotated[
        JaNee,
        Vraag("Is de een de ouder of het kind van de ander?", Aan.REGISTER, "Zij tellen nooit als paar."),
    ] = None
    zelfde_woning: Annotated[JaNee, Vraag("Wonen beiden in dezelfde woning?", Aan.REGISTER)] = None
    eerder_gehuwd: Annotated[
        JaNee, Vraag("Waren beiden eerder met elkaar getrouwd, of golden zij eerder als een paar?", Aan.REGISTER)
    ] = None
    samen_een_kind: Annotated[
        JaNee, Vraag("Hebben beiden samen een kind, of erkende de een een kind van de ander?", Aan.REGISTER)
    ] = None
    samenlevingscontract: Annotated[
        JaNee, Vraag("Is er een samenlevingscontract met een bijdrage aan het huishouden?")
    ] = None
    elders_als_paar_geregistreerd: Annotated[
        JaNee, Vraag("Gelden beiden bij een andere instantie als een gezamenlijk huishouden?", Aan.ANDERE_INSTANTIE)
    ] = None
    zorgt_voor_elkaar: Annotated[
        OpenNorm,
        Vraag(
            "Zorgen beiden voor elkaar, bijvoorbeeld door samen de kosten van het huishouden te betalen?",
            Aan.MEDEWERKER,
            "Samen wonen alleen is nog geen gezamenlijk huishouden.",
        ),
    ] = None


geldt_als_gehuwd: Norm[[Paar], bool] = Norm(
    "gezamenlijk-huishouden",
    Grondslag("Wmo 2015", ARTIKEL),
    toetsdatum="maand",
    uitleg=(
        "Volwassenen die samen wonen en voor elkaar zorgen, gelden als gehuwd; ouder en kind niet. Wie getrouwd is "
        "maar blijvend gescheiden leeft, geldt als ongehuwd."
    ),
)


@geldt_als_gehuwd.versie(vanaf=WMO_2015, bron=BRON)
def _samen_of_alleen(p: Paar) -> Gevallen[bool]:
    lid = _lid
    yield Geval(p.gehuwd & p.duurzaam_gescheiden, False, "U leeft blijvend gescheiden van elkaar.", lid(2, "b"))
    yield Geval(p.gehuwd, True, "U bent getrouwd of hebt een geregistreerd partnerschap.", lid(1))
    yield Geval(p.eerstegraads_bloedverwant, False, "U bent ouder en kind van elkaar.", lid(2, "a"))
    yield Geval(niet(p.beiden_meerderjarig), False, "Een van u is nog geen 18 jaar.", lid(2, "a"))
    yield Geval(niet(p.zelfde_woning), False, "U woont niet in dezelfde woning.", lid(3))
    yield from een_van_de_punten(
        (
            Punt(p.eerder_gehuwd, "U woont samen en was eerder met elkaar getrouwd.", lid(4, "a")),
            Punt(p.samen_een_kind, "U woont samen en hebt samen een kind.", lid(4, "b")),
            Punt(p.samenlevingscontract, "U woont samen met een samenlevingscontract.", lid(4, "c")),
            Punt(p.elders_als_paar_geregistreerd, "U geldt elders al als gezamenlijk huishouden.", lid(4, "d")),
            Punt(p.zorgt_voor_elkaar, "U woont samen en zorgt voor elkaar.", lid(3)),
        ),
        "U woont in dezelfde woning, maar voert geen gezamenlijk huishouden.",
    )


def _lid(nummer: int, onderdeel: str | None = None) -> Grondslag:
    return Grondslag("Wmo 2015", ARTIKEL, nummer, onderdeel)
