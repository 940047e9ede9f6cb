# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Onderzoek zonder melding, op tijd voordat een oud recht eindigt (artikel 8.6 Wmo 2015; S4-7, S4-18, S4-19)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, niet
from toegangspoort.recht.wmo2015.aanvraag import BESLIS_WEKEN
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015
from toegangspoort.recht.wmo2015.onderzoek import ONDERZOEK_WEKEN

GRONDSLAG = Grondslag("Wmo 2015", "8.6", 1)


@dataclass(frozen=True)
class AflopendRecht:
    """Een AWBZ-recht dat eindigt, en of de gemeente de gegevens heeft."""

    recht_tot: Annotated[date, Vraag("Tot welke dag loopt het oude recht?", Aan.REGISTER)]
    gegevens_ontvangen: Annotated[
        JaNee,
        Vraag("Kreeg de gemeente de gegevens over de indicatie?", Aan.ANDERE_INSTANTIE, "Daarna begint zij zelf."),
    ] = None


onderzoek_uiterlijk_beginnen: Norm[[AflopendRecht], date | None] = Norm(
    "onderzoek-zonder-melding",
    GRONDSLAG,
    toetsdatum="onderzoek",
    uitleg=(
        "Loopt een oud AWBZ-recht af, dan begint de gemeente zelf een onderzoek, zonder melding. Zij doet dat zo vroeg "
        "dat de inwoner op tijd een aanvraag kan doen."
    ),
)


@onderzoek_uiterlijk_beginnen.versie(vanaf=WMO_2015, bron=BRON)
def _tijdig_voor_het_einde(f: AflopendRecht) -> Gevallen[date | None]:
    """De wet zegt "tijdig"; zes weken onderzoek en twee weken beslissen passen dan net."""
    yield Geval(niet(f.gegevens_ontvangen), None, "De gemeente heeft de gegevens over de indicatie nog niet.")
    dag = f.recht_tot - timedelta(weeks=ONDERZOEK_WEKEN + BESLIS_WEKEN)
    yield Geval(
        True,
        dag,
        "Uw oude recht loopt tot {recht_tot}. De gemeente begint het gesprek met u uiterlijk op {dag}.",
        Grondslag("Wmo 2015", "2.3.2", 1),
        Grondslag("Wmo 2015", "2.3.5", 2),
        met={"recht_tot": f.recht_tot, "dag": dag},
        ter_beoordeling=("Of dit vroeg genoeg is; de wet noemt geen dag.",),
    )


@dataclass(frozen=True)
class Opvolging:
    """Het einde van een oud recht en het begin van wat daarna komt; beide lopen tot en vanaf die dag."""

    oud_recht_tot: Annotated[date, Vraag("Tot welke dag loopt het oude recht?", Aan.REGISTER)]
    nieuw_recht_vanaf: Annotated[
        date | None,
        Vraag("Vanaf welke dag geldt het nieuwe besluit? Leeg: er is er geen.", Aan.REGISTER, mag_leeg=True),
    ] = None


sluit_aan: Norm[[Opvolging], bool] = Norm(
    "aansluiting",
    GRONDSLAG,
    titel="Geen gat tussen oud en nieuw recht",
    toetsdatum="einde van het oude recht",
    uitleg="Tussen het oude recht en het nieuwe besluit hoort geen dag zonder hulp te zitten.",
)


@sluit_aan.versie(vanaf=WMO_2015, bron=BRON)
def _zonder_gat(f: Opvolging) -> Gevallen[bool]:
    yield Geval(
        f.nieuw_recht_vanaf is None,
        False,
        "Uw oude recht loopt tot {dag}. Er is nog geen nieuw besluit.",
        met={"dag": f.oud_recht_tot},
    )
    vanaf = f.nieuw_recht_vanaf or date.max
    yield Geval(
        vanaf > f.oud_recht_tot,
        False,
        "Uw oude recht loopt tot {oud}, en het nieuwe besluit geldt pas vanaf {nieuw}. Daartussen zit een gat.",
        met={"oud": f.oud_recht_tot, "nieuw": vanaf},
    )
    yield Geval(True, True, "Het nieuwe besluit sluit aan op uw oude recht.")
