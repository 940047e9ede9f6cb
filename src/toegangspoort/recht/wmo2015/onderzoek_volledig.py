# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Of het onderzoek volledig is, lid voor lid (artikel 2.3.2 lid 1 tot en met 8, en 2.3.4 lid 1, Wmo 2015)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, niet
from toegangspoort.recht.kern.punten import Punt, alle_punten
from toegangspoort.recht.kern.uitleg import alle_gronden
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

_STAAT_ER = "Zonder dit is het onderzoek niet compleet."


def _onderzocht(wat: str) -> Vraag:
    return Vraag(f"Is onderzocht {wat}?", Aan.MEDEWERKER, _STAAT_ER)


@dataclass(frozen=True)
class Onderzoeksfeiten:
    """Wat het dossier laat zien over het onderzoek."""

    ontvangst_bevestigd: Annotated[JaNee, Vraag("Is de ontvangst van de melding bevestigd?", Aan.REGISTER)] = None
    samen_met_client: Annotated[
        JaNee, Vraag("Is het onderzoek samen met de cliënt gedaan, of met zijn vertegenwoordiger?", Aan.MEDEWERKER)
    ] = None
    heeft_mantelzorger: Annotated[JaNee, Vraag("Heeft de cliënt een mantelzorger?")] = None
    mantelzorger_betrokken: Annotated[JaNee, Vraag("Deed de mantelzorger mee, of kon dat niet?", Aan.MEDEWERKER)] = None
    plan_verteld: Annotated[JaNee, Vraag("Is verteld dat de cliënt zelf een plan mag geven?", Aan.REGISTER)] = None
    tijd_voor_plan: Annotated[
        JaNee, Vraag("Kreeg de cliënt daarvoor de tijd van de wet, of zag hij daarvan af?", Aan.REGISTER)
    ] = None
    client_gewezen_op_ondersteuning: Annotated[
        JaNee, Vraag("Is de cliënt gewezen op gratis cliëntondersteuning?", Aan.REGISTER)
    ] = None
    mantelzorger_gewezen_op_ondersteuning: Annotated[
        JaNee, Vraag("Is de mantelzorger gewezen op gratis cliëntondersteuning?", Aan.REGISTER)
    ] = None
    behoeften: Annotated[JaNee, _onderzocht("wat de cliënt nodig heeft, wie hij is en wat hij wil")] = None
    eigen_kracht: Annotated[JaNee, _onderzocht("wat de cliënt zelf kan, en wat huisgenoten gewoonlijk doen")] = None
    mantelzorg_en_netwerk: Annotated[JaNee, _onderzocht("wat mantelzorg en andere mensen kunnen doen")] = None
    steun_mantelzorger: Annotated[JaNee, _onderzocht("wat de mantelzorger zelf nodig heeft")] = None
    algemene_voorzieningen: Annotated[JaNee, _onderzocht("wat een algemene voorziening kan bieden")] = None
    samenwerking: Annotated[JaNee, _onderzocht("wat met zorg, jeugdhulp, onderwijs, wonen en werk te bereiken is")] = (
        None
    )
    bijdrage: Annotated[JaNee, _onderzocht("welke bijdrage de cliënt gaat betalen")] = None
    plan_gegeven: Annotated[JaNee, Vraag("Gaf de cliënt een eigen plan?", Aan.REGISTER)] = None
    plan_betrokken: Annotated[JaNee, Vraag("Is dat plan bij het onderzoek gebruikt?", Aan.MEDEWERKER)] = None
    pgb_verteld: Annotated[JaNee, Vraag("Is verteld wanneer een pgb kan?", Aan.REGISTER)] = None
    pgb_gevolgen_uitgelegd: Annotated[
        JaNee, Vraag("Is in gewone woorden uitgelegd wat een pgb voor de cliënt betekent?", Aan.MEDEWERKER)
    ] = None
    gegevens_compleet: Annotated[
        JaNee, Vraag("Zijn er alle gegevens die de cliënt in redelijkheid kan geven?", Aan.MEDEWERKER)
    ] = None
    identiteit_vastgesteld: Annotated[
        JaNee, Vraag("Liet de cliënt een identiteitsbewijs zien?", Aan.MEDEWERKER, "Een kopie hoeft niet.")
    ] = None
    verslag_gegeven: Annotated[JaNee, Vraag("Kreeg de cliënt het verslag?", Aan.REGISTER)] = None


onderzoek_volledig: Norm[[Onderzoeksfeiten], bool] = Norm(
    "onderzoek-volledig",
    Grondslag("Wmo 2015", "2.3.2"),
    titel="Of het onderzoek volledig is",
    toetsdatum="besluit",
    uitleg=(
        "Een onderzoek is volledig als elk lid van het artikel is gevolgd: bevestigen, wijzen op het eigen plan en op "
        "cliëntondersteuning, de zeven onderwerpen onderzoeken, het pgb uitleggen en een verslag geven."
    ),
)


@onderzoek_volledig.versie(vanaf=WMO_2015, bron=BRON)
def _lid_voor_lid(f: Onderzoeksfeiten) -> Gevallen[bool]:
    yield from alle_punten(punten(f), "Het onderzoek is volledig.")


def punten(f: Onderzoeksfeiten) -> Iterator[Punt]:
    """Elk punt van het onderzoek, in de volgorde van de wet."""
    yield Punt(f.ontvangst_bevestigd, "De ontvangst van de melding is niet bevestigd.", _lid(1))
    yield Punt(f.samen_met_client, "Het onderzoek is niet samen met de cliënt gedaan.", _lid(1))
    yield Punt(
        niet(f.heeft_mantelzorger) | f.mantelzorger_betrokken,
        "De mantelzorger deed niet mee aan het onderzoek.",
        _lid(1),
    )
    yield Punt(f.plan_verteld, "Niet is verteld dat de cliënt zelf een plan mag geven.", _lid(2))
    yield Punt(f.tijd_voor_plan, "De cliënt kreeg geen tijd om een eigen plan te maken.", _lid(2))
    yield Punt(f.client_gewezen_op_ondersteuning, "De cliënt is niet gewezen op gratis cliëntondersteuning.", _lid(3))
    yield Punt(
        niet(f.heeft_mantelzorger) | f.mantelzorger_gewezen_op_ondersteuning,
        "De mantelzorger is niet gewezen op gratis cliëntondersteuning.",
        _lid(3),
    )
    yield from _onderwerpen(f)
    yield Punt(niet(f.plan_gegeven) | f.plan_betrokken, "Het plan van de cliënt is niet gebruikt.", _lid(5))
    yield Punt(f.pgb_verteld, "Niet is verteld wanneer een pgb kan.", _lid(6))
    yield Punt(f.pgb_gevolgen_uitgelegd, "Niet is uitgelegd wat een pgb voor de cliënt betekent.", _lid(6))
    yield Punt(f.gegevens_compleet, "Er ontbreken gegevens die de cliënt kan geven.", _lid(7))
    yield Punt(f.identiteit_vastgesteld, "De identiteit is niet vastgesteld.", Grondslag("Wmo 2015", "2.3.4", 1))
    yield Punt(f.verslag_gegeven, "De cliënt kreeg nog geen verslag.", _lid(8))


def _onderwerpen(f: Onderzoeksfeiten) -> Iterator[Punt]:
    """De zeven onderwerpen van lid 4."""
    for letter, onderzocht, wat in (
        ("a", f.behoeften, "wat de cliënt nodig heeft en wil"),
        ("b", f.eigen_kracht, "wat de cliënt zelf kan en wat huisgenoten gewoonlijk doen"),
        ("c", f.mantelzorg_en_netwerk, "wat mantelzorg en andere mensen kunnen doen"),
        ("d", f.steun_mantelzorger, "wat de mantelzorger zelf nodig heeft"),
        ("e", f.algemene_voorzieningen, "wat een algemene voorziening kan bieden"),
        ("f", f.samenwerking, "wat met andere instanties te bereiken is"),
        ("g", f.bijdrage, "welke bijdrage de cliënt gaat betalen"),
    ):
        yield Punt(onderzocht, f"Niet is onderzocht {wat}.", _lid(4, letter))


def _lid(nummer: int, onderdeel: str | None = None) -> Grondslag:
    return Grondslag("Wmo 2015", "2.3.2", nummer, onderdeel)


def wat_ontbreekt(peildatum: date, feiten: Onderzoeksfeiten) -> tuple[Geval[bool], ...]:
    """Alles wat aan het onderzoek ontbreekt, elk met zijn lid; leeg als het volledig is."""
    uitkomst = onderzoek_volledig(peildatum, feiten)
    return () if uitkomst.waarde is not False else alle_gronden(uitkomst)
