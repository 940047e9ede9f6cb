# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het onderzoek na een melding (artikel 2.3.2 Wmo 2015)."""

from datetime import date
from enum import Enum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Grondslag, Norm, Uitkomst, Vraag, in_woorden
from toegangspoort.recht.termijnen import einde_termijn
from toegangspoort.recht.termijnen.zin import met_zin
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

__all__ = [
    "BRON",
    "ONDERDELEN",
    "ONDERZOEK_WEKEN",
    "WMO_2015",
    "Onderdeel",
    "aanvraag_mogelijk",
    "onderzoekstermijn",
    "persoonlijk_plan_termijn",
]

ONDERZOEK_WEKEN = 6
_MELDING = Vraag("Wanneer kwam de melding binnen?", Aan.REGISTER, "De dag daarna begint de termijn.")

onderzoekstermijn: Norm[[date], date] = Norm(
    "onderzoek",
    Grondslag("Wmo 2015", "2.3.2", 1),
    titel="Termijn voor het onderzoek",
    toetsdatum="melding",
    uitleg="Het onderzoek wordt zo snel mogelijk gedaan, en uiterlijk binnen zes weken na de melding.",
)


@onderzoekstermijn.versie(vanaf=WMO_2015, bron=BRON)
def _zes_weken(melding_ontvangen_op: Annotated[date, _MELDING]) -> Uitkomst[date]:
    termijn = einde_termijn(melding_ontvangen_op, weken=ONDERZOEK_WEKEN)
    return met_zin(termijn, "Het onderzoek na uw melding is uiterlijk klaar op {dag}.")


persoonlijk_plan_termijn: Norm[[date], date] = Norm(
    "persoonlijk-plan",
    Grondslag("Wmo 2015", "2.3.2", 2),
    titel="Tijd voor een persoonlijk plan",
    toetsdatum="melding",
    uitleg="De cliënt krijgt zeven dagen na de melding de tijd om een persoonlijk plan te geven.",
)


@persoonlijk_plan_termijn.versie(vanaf=WMO_2015, bron=BRON)
def _zeven_dagen(melding_ontvangen_op: Annotated[date, _MELDING]) -> Uitkomst[date]:
    return met_zin(einde_termijn(melding_ontvangen_op, dagen=7), "U kunt zelf een plan geven tot en met {dag}.")


aanvraag_mogelijk: Norm[[date | None, date, date], bool] = Norm(
    "aanvraag-mogelijk",
    Grondslag("Wmo 2015", "2.3.2", 9),
    titel="Wanneer een aanvraag kan",
    toetsdatum="aanvraag",
    uitleg="Een aanvraag kan na het onderzoek, en ook als het onderzoek niet binnen zes weken klaar is.",
)


@aanvraag_mogelijk.versie(vanaf=WMO_2015, bron=BRON)
def _na_verslag_of_termijn(
    verslag_verstrekt_op: Annotated[
        date | None, Vraag("Wanneer kreeg de cliënt het verslag? Leeg: nog niet.", Aan.REGISTER, mag_leeg=True)
    ],
    onderzoek_uiterlijk: Annotated[date, Vraag("Wat is de laatste dag van het onderzoek?", Aan.REGISTER)],
    op: Annotated[date, Vraag("Op welke dag komt de aanvraag?")],
) -> Uitkomst[bool]:
    if verslag_verstrekt_op is not None and verslag_verstrekt_op <= op:
        return Uitkomst(True, redenen=("Het verslag van het onderzoek is verstrekt.",))
    if op > onderzoek_uiterlijk:
        return Uitkomst(True, redenen=("Het onderzoek is niet binnen de termijn klaar.",))
    return Uitkomst(
        False,
        redenen=(
            f"Het verslag is er nog niet, en het onderzoek mag duren tot en met {in_woorden(onderzoek_uiterlijk)}.",
        ),
    )


class Onderdeel(Enum):
    """Wat het onderzoek in elk geval bevat (lid 4, onder a tot en met g)."""

    A = ("a", "Behoeften en voorkeuren", "De behoeften, persoonskenmerken en voorkeuren van de cliënt.")
    B = (
        "b",
        "Eigen kracht, gebruikelijke hulp",
        "Wat de cliënt zelf kan, en wat huisgenoten gewoonlijk doen.",
    )
    C = ("c", "Mantelzorg en netwerk", "Wat mantelzorg en mensen om de cliënt heen kunnen doen.")
    D = ("d", "Steun voor de mantelzorger", "Wat de mantelzorger zelf nodig heeft.")
    E = ("e", "Algemene voorzieningen", "Wat een algemene voorziening of vrijwilligerswerk kan bieden.")
    F = (
        "f",
        "Samenwerking met anderen",
        "Wat te bereiken is met zorgverzekeraar, jeugdhulp, onderwijs, wonen, werk.",
    )
    G = ("g", "Bijdrage in de kosten", "Welke bijdrage de cliënt verschuldigd zal zijn.")

    def __init__(self, letter: str, titel: str, uitleg: str) -> None:
        self.letter, self.titel, self.uitleg = letter, titel, uitleg

    @property
    def grondslag(self) -> Grondslag:
        """Het onderdeel van lid 4."""
        return Grondslag("Wmo 2015", "2.3.2", 4, self.letter)


ONDERDELEN = tuple(Onderdeel)
