# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Toeleiding: wie een melding behandelt, naar de zwaarte van de vraag (S3-18, S3-23 tot en met S3-26).

De wet laat dit aan de gemeente; de grenzen zijn instellingen met een datum. De uitkomst is een voorstel.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst


class Niveau(Enum):
    """Drie niveaus: algemeen en collectief, individueel, en zeer complex."""

    KERNTEAM = "kernteam"
    CONSULENT = "wmo_consulent"
    REGISSEUR = "regisseur"


@dataclass(frozen=True)
class Vraagfeiten:
    """Wat bij de melding over de zwaarte bekend is."""

    aantal_levensgebieden: int
    onderdak: bool = False
    """Iemand kan niet of niet veilig thuis wonen."""
    spoed: bool = False
    meer_meldingen_in_huishouden: bool = False
    oud_ciz: bool = False


niveau: Norm[[Vraagfeiten, Mapping[str, int]], Niveau] = Norm(
    "toeleiding",
    Grondslag("Verordening", "toeleiding"),
    toetsdatum="melding",
    uitleg="Het kernteam neemt lichte vragen, de Wmo-consulent gewone, de regisseur zeer complexe.",
)


@niveau.versie(vanaf=date(2015, 1, 1), bron="Kaderstellende nota, toegangspoort (S3-23 tot en met S3-26)")
def _naar_zwaarte(feiten: Vraagfeiten, grenzen: Mapping[str, int]) -> Uitkomst[Niveau]:
    """Telt de punten; de grenzen zijn instellingen van de gemeente."""
    punten = _punten(feiten)
    totaal = sum(aantal for aantal, _ in punten)
    redenen = tuple(reden for _, reden in punten)
    if totaal >= grenzen["triage.regisseur_vanaf"]:
        uitkomst = Niveau.REGISSEUR
    elif totaal >= grenzen["triage.consulent_vanaf"] or feiten.oud_ciz:
        uitkomst = Niveau.CONSULENT
    else:
        uitkomst = Niveau.KERNTEAM
    return Uitkomst(uitkomst, redenen=redenen, ter_beoordeling=("Of deze zwaarte bij de situatie past.",))


def _punten(feiten: Vraagfeiten) -> list[tuple[int, str]]:
    aantal = feiten.aantal_levensgebieden
    punten = [(aantal, f"De vraag gaat over {aantal} {'onderwerp' if aantal == 1 else 'onderwerpen'}.")]
    if feiten.onderdak:
        punten.append((3, "Iemand kan niet (veilig) thuis wonen."))
    if feiten.spoed:
        punten.append((1, "Er is spoed."))
    if feiten.meer_meldingen_in_huishouden:
        punten.append((2, "In dit huishouden zijn meer meldingen."))
    if feiten.oud_ciz:
        punten.append((2, "De hulp liep eerder via het CIZ: dat begint als complex."))
    return punten
