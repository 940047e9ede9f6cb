# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is counted per wijk, in the order of the page: first what there is, then who reports, last who gets maatwerk."""

from dataclasses import dataclass

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.statistiek.preventie import (
    aanbod,
    algemeen,
    bekeken,
    instroom,
    mantelzorg,
    meldingen,
    overbelast,
    respijt,
    van_ander,
    zonder_aanvraag,
)


@dataclass(frozen=True)
class Soort:
    """One indicator, and what has to be known of it to show it."""

    indicator: Indicator
    deel_van: str = ""
    """The indicator that it is a part of: never more than that in any place."""
    mensen: bool = True
    """Whether people can be found in it. If not it is shown as it is; `wijk` None is then the gemeente as a whole."""

    @property
    def naam(self) -> str:
        """Its key."""
        return self.indicator.naam


SOORTEN: dict[str, Soort] = {
    soort.naam: soort
    for soort in (
        Soort(aanbod.INDICATOR, mensen=False),
        Soort(bekeken.INDICATOR, mensen=False),
        Soort(meldingen.INDICATOR),
        Soort(van_ander.INDICATOR, deel_van="meldingen"),
        Soort(algemeen.INDICATOR, deel_van="meldingen"),
        Soort(zonder_aanvraag.INDICATOR, deel_van="meldingen"),
        Soort(mantelzorg.INDICATOR, deel_van="meldingen"),
        Soort(overbelast.INDICATOR, deel_van="mantelzorg"),
        Soort(respijt.INDICATOR),
        Soort(instroom.INDICATOR),
    )
}


def families() -> list[list[str]]:
    """The indicators of people that tell of each other, the whole before its parts."""
    found: dict[str, list[str]] = {}
    for naam, soort in SOORTEN.items():
        if soort.mensen:
            found.setdefault(_root(naam), []).append(naam)
    return list(found.values())


def _root(naam: str) -> str:
    while SOORTEN[naam].deel_van:
        naam = SOORTEN[naam].deel_van
    return naam
