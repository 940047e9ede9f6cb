# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Hoelang persoonsgegevens worden bewaard, en vanaf wanneer dat telt (artikel 5.3.4 Wmo 2015)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, Norm, Vraag
from toegangspoort.recht.termijnen.termijn import kaal_einde
from toegangspoort.recht.wmo2015.bronnen import BRON, BRON_2019, TEKST_2019_TOT, TEKST_2026, WMO_2015, bron_tussen

ARTIKEL = "5.3.4"
MAANDEN_PER_JAAR = 12


class Houder(StrEnum):
    """Wie de gegevens heeft."""

    COLLEGE = "de gemeente"
    INLICHTINGENBUREAU = "het Inlichtingenbureau"
    AANBIEDER = "een aanbieder"
    PGB_DERDE = "wie uit een pgb wordt betaald"
    TOEZICHTHOUDER = "de toezichthouder"
    VEILIG_THUIS = "Veilig Thuis"
    CAK = "het CAK"
    SVB = "de Sociale Verzekeringsbank"


VIJFTIEN_JAAR = dict.fromkeys(Houder, (1, 15))
"""In de oudere tekst gold één termijn voor ieder (lid 1)."""
PER_HOUDER = VIJFTIEN_JAAR | {Houder.VEILIG_THUIS: (2, 20), Houder.CAK: (3, 7), Houder.SVB: (3, 7)}
TUSSEN = bron_tussen(
    "dat de termijn telt vanaf de laatste wijziging, met eigen termijnen voor Veilig Thuis, CAK en SVB,"
)


@dataclass(frozen=True)
class Bewaarder:
    """Van wie de termijn wordt gevraagd."""

    houder: Annotated[Houder, Vraag("Wie heeft de gegevens?", Aan.MEDEWERKER)]


bewaartermijn_jaren: Norm[[Bewaarder], int] = Norm(
    "bewaartermijn-jaren",
    Grondslag("Wmo 2015", ARTIKEL),
    titel="Hoeveel jaar gegevens worden bewaard",
    toetsdatum="vernietiging",
    eenheid="jaar",
    uitleg="De gemeente bewaart persoonsgegevens vijftien jaar, of langer als zorgvuldig werk dat vraagt.",
)


@bewaartermijn_jaren.versie(vanaf=WMO_2015, tot=TEKST_2019_TOT, bron=BRON_2019)
def _jaren_voor_ieder_gelijk(f: Bewaarder) -> Gevallen[int]:
    yield from _jaren(f.houder, VIJFTIEN_JAAR)


@bewaartermijn_jaren.versie(vanaf=TEKST_2019_TOT, tot=TEKST_2026, bron=TUSSEN, geverifieerd=False)
@bewaartermijn_jaren.versie(vanaf=TEKST_2026, bron=BRON)
def _jaren_per_houder(f: Bewaarder) -> Gevallen[int]:
    yield from _jaren(f.houder, PER_HOUDER)


def _jaren(houder: Houder, termijnen: Mapping[Houder, tuple[int, int]]) -> Gevallen[int]:
    lid, jaren = termijnen[houder]
    reden = f"{houder.value[0].upper()}{houder.value[1:]} bewaart de gegevens {jaren} jaar."
    yield Geval(True, jaren, reden, Grondslag("Wmo 2015", ARTIKEL, lid))


@dataclass(frozen=True)
class Bewaarfeiten:
    """Wie de gegevens heeft, en de twee dagen waarvan de wet er een kiest."""

    houder: Annotated[Houder, Vraag("Wie heeft de gegevens?", Aan.MEDEWERKER)]
    ontvangen_of_gemaakt_op: Annotated[date, Vraag("Wanneer zijn de gegevens ontvangen of gemaakt?", Aan.REGISTER)]
    laatst_gewijzigd_op: Annotated[date, Vraag("Wanneer zijn de gegevens het laatst gewijzigd?", Aan.REGISTER)]


bewaren_tot: Norm[[Bewaarfeiten], date] = Norm(
    "bewaren-tot",
    Grondslag("Wmo 2015", ARTIKEL),
    titel="Tot wanneer gegevens worden bewaard",
    toetsdatum="vernietiging",
    uitleg=(
        "Eerst telde de bewaartermijn vanaf het ontvangen of maken van de gegevens. Nu telt zij vanaf de laatste "
        "wijziging. Langer bewaren mag zolang zorgvuldig werk dat vraagt."
    ),
)


@bewaren_tot.versie(vanaf=WMO_2015, tot=TEKST_2019_TOT, bron=BRON_2019)
def _vanaf_ontvangst(f: Bewaarfeiten) -> Gevallen[date]:
    _, jaren = VIJFTIEN_JAAR[f.houder]
    gezin = "Of het gaat om een gezin met een kind dat nog niet meerderjarig is (artikel 5.3.4 lid 2, tekst van 2019)."
    open_ = (gezin,) if f.houder is Houder.VEILIG_THUIS else ()
    yield _tot(f.ontvangen_of_gemaakt_op, jaren, "waarop zij zijn ontvangen of gemaakt", open_)


@bewaren_tot.versie(vanaf=TEKST_2019_TOT, tot=TEKST_2026, bron=TUSSEN, geverifieerd=False)
@bewaren_tot.versie(vanaf=TEKST_2026, bron=BRON)
def _vanaf_laatste_wijziging(f: Bewaarfeiten) -> Gevallen[date]:
    _, jaren = PER_HOUDER[f.houder]
    yield _tot(f.laatst_gewijzigd_op, jaren, "van de laatste wijziging")


def _tot(begin: date, jaren: int, vanaf: str, ter_beoordeling: tuple[str, ...] = ()) -> Geval[date]:
    dag = kaal_einde(begin, maanden=jaren * MAANDEN_PER_JAAR)
    return Geval(
        True,
        dag,
        f"De gegevens worden bewaard tot {{dag}}: {jaren} jaar na de dag {vanaf}.",
        met={"dag": dag},
        ter_beoordeling=("Of zorgvuldig werk vraagt om langer te bewaren.", *ter_beoordeling),
    )
