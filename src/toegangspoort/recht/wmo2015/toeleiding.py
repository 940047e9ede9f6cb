# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Toeleiding: wie een melding behandelt, naar zwaarte en mandaat (S3-18, S3-23 tot en met S3-26).

Hoe zwaar een vraag is, volgt uit feiten. Wie haar behandelt, volgt uit wat elk loket mag. Beide bepaalt de gemeente
(`Toewijzingsregels`). De uitkomst is een voorstel: een mens beslist en mag met een reden afwijken.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import numpy as np

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, Norm, Vraag, grootste, niet
from toegangspoort.recht.verordening import Toewijzingsregels

BRON = "Kaderstellende nota, toegangspoort (S3-18, S3-23 tot en met S3-26)"
NOTA_TOEGANG = date(2015, 1, 1)
TER_BEOORDELING = ("Of deze zwaarte bij de situatie past.",)


class Niveau(StrEnum):
    """Drie niveaus: algemeen en collectief, individueel, en zeer complex."""

    KERNTEAM = "kernteam"
    CONSULENT = "wmo_consulent"
    REGISSEUR = "regisseur"


class Zwaarte(StrEnum):
    """Hoe zwaar een vraag is; wie uit het CIZ komt, begint als complex (S3-26)."""

    LICHT = "licht"
    COMPLEX = "complex"
    ZEER_COMPLEX = "zeer_complex"


@dataclass(frozen=True)
class Vraagfeiten:
    """Wat bij de melding over de zwaarte bekend is, en wat de gemeente daarover bepaalde."""

    aantal_levensgebieden: Annotated[int, Vraag("Over hoeveel onderwerpen gaat de vraag?", Aan.INWONER)]
    regels: Annotated[Toewijzingsregels, Vraag("Wat heeft de gemeente bepaald over gewicht en mandaat?", Aan.REGISTER)]
    onderdak: Annotated[bool, Vraag("Kan iemand niet of niet veilig thuis wonen?", Aan.INWONER)] = False
    spoed: Annotated[bool, Vraag("Is er spoed?", Aan.INWONER)] = False
    meer_meldingen_in_huishouden: Annotated[bool, Vraag("Zijn er meer meldingen in dit huishouden?", Aan.REGISTER)] = (
        False
    )
    oud_ciz: Annotated[bool, Vraag("Liep de hulp eerder via het CIZ?", Aan.REGISTER)] = False
    individueel: Annotated[bool, Vraag("Staat al vast dat individueel maatwerk nodig is?", Aan.MEDEWERKER)] = False


def _punten(feiten: Vraagfeiten) -> Any:
    """Het gewicht: elk feit telt zoals de gemeente bepaalde."""
    regels = feiten.regels
    return (
        regels.per_levensgebied * feiten.aantal_levensgebieden
        + regels.onderdak * feiten.onderdak
        + regels.spoed * feiten.spoed
        + regels.huishouden * feiten.meer_meldingen_in_huishouden
        + regels.oud_ciz * feiten.oud_ciz
    )


def _trap(feiten: Vraagfeiten) -> Any:
    """De zwaarte als getal: 1 licht, 2 complex, 3 zeer complex; uit het CIZ ten minste 2."""
    punten, regels = _punten(feiten), feiten.regels
    trap = 1 + (punten >= regels.complex_vanaf) + (punten >= regels.zeer_complex_vanaf)
    return grootste(trap, 1 + feiten.oud_ciz)


@dataclass(frozen=True)
class _Weging:
    """Waaruit het gewicht bestaat, pas in woorden als iemand het leest."""

    feiten: Vraagfeiten

    def __str__(self) -> str:
        # Over kolommen verschilt het per rij, en staat het in de feiten.
        kolommen = any(isinstance(waarde, np.ndarray) for waarde in vars(self.feiten).values())
        return "de feiten van elke melding" if kolommen else "; ".join(self._delen())

    def _delen(self) -> Iterator[str]:
        aantal = self.feiten.aantal_levensgebieden
        yield f"de vraag gaat over {aantal} {'onderwerp' if aantal == 1 else 'onderwerpen'}"
        if self.feiten.onderdak:
            yield "iemand kan niet (veilig) thuis wonen"
        if self.feiten.spoed:
            yield "er is spoed"
        if self.feiten.meer_meldingen_in_huishouden:
            yield "in dit huishouden zijn meer meldingen"
        if self.feiten.oud_ciz:
            yield "de hulp liep eerder via het CIZ, en dat begint als complex"


zwaarte: Norm[[Vraagfeiten], Zwaarte] = Norm(
    "zwaarte-van-melding",
    Grondslag("Wmo 2015", "2.1.3", 1),
    titel="Hoe zwaar een melding is",
    toetsdatum="melding",
    uitleg="Hoe zwaar een vraag is, volgt uit feiten die elk meetellen zoals de gemeente heeft bepaald.",
)


@zwaarte.versie(vanaf=NOTA_TOEGANG, bron=BRON)
def _naar_gewicht(feiten: Vraagfeiten) -> Gevallen[Zwaarte]:
    trap, waarom = _trap(feiten), {"punten": _punten(feiten), "weging": _Weging(feiten)}
    yield Geval(
        trap >= 3,
        Zwaarte.ZEER_COMPLEX,
        "De vraag is zeer complex ({punten} punten): {weging}.",
        met=waarom,
        ter_beoordeling=TER_BEOORDELING,
    )
    yield Geval(
        trap >= 2,
        Zwaarte.COMPLEX,
        "De vraag is complex ({punten} punten): {weging}.",
        met=waarom,
        ter_beoordeling=TER_BEOORDELING,
    )
    yield Geval(
        True,
        Zwaarte.LICHT,
        "De vraag is licht ({punten} punten): {weging}.",
        met=waarom,
        ter_beoordeling=TER_BEOORDELING,
    )


niveau: Norm[[Vraagfeiten], Niveau] = Norm(
    "toeleiding",
    Grondslag("Wmo 2015", "2.1.3", 1),
    Grondslag("Awb", "10:3"),
    titel="Wie een melding behandelt",
    toetsdatum="melding",
    uitleg=(
        "Een melding gaat naar het eerste loket dat haar mag behandelen: het kernteam, anders de Wmo-consulent, anders "
        "de regisseur. Wat elk loket mag, bepaalt de gemeente."
    ),
)


@niveau.versie(vanaf=NOTA_TOEGANG, bron=BRON)
def _naar_zwaarte_en_mandaat(feiten: Vraagfeiten) -> Gevallen[Niveau]:
    trap, regels = _trap(feiten), feiten.regels
    yield Geval(
        (trap <= regels.kernteam_tot_en_met)
        & (niet(feiten.individueel) | regels.kernteam_individueel)
        & (niet(feiten.onderdak) | regels.kernteam_onderdak),
        Niveau.KERNTEAM,
        "Het kernteam mag deze vraag behandelen.",
        ter_beoordeling=TER_BEOORDELING,
    )
    yield Geval(
        (trap <= regels.consulent_tot_en_met)
        & (niet(feiten.individueel) | regels.consulent_individueel)
        & (niet(feiten.onderdak) | regels.consulent_onderdak),
        Niveau.CONSULENT,
        "Dit is meer dan het kernteam mag; de Wmo-consulent mag het wel.",
        ter_beoordeling=TER_BEOORDELING,
    )
    yield Geval(
        True,
        Niveau.REGISSEUR,
        "Dit is meer dan het kernteam en de Wmo-consulent mogen; een regisseur houdt alles bij elkaar.",
        ter_beoordeling=TER_BEOORDELING,
    )
