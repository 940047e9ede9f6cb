# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Small groups of real households do not go in a report, and neither does what would give them away (S4-16).

A count of 1 to 7 is small, as it is in the figures. Here zero is shown: that nobody comes to pay more follows from the
rule, and tells of no one. Sums of money of a group that is shown are shown exactly.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from toegangspoort.cijfers.dimensies import HOOGSTE_GEHEIM
from toegangspoort.doorrekening.tellen import Telling

OVERIGE = "overige redenen"
UITLEG = (
    f"Groepen met minder dan {HOOGSTE_GEHEIM + 1} huishoudens, of waarin minder dan {HOOGSTE_GEHEIM + 1} huishoudens "
    "meer, minder of hetzelfde gaan betalen, staan er niet in. Andere groepen kunnen ook weggelaten zijn, zodat u de "
    "kleine niet kunt uitrekenen."
)


def is_small(telling: Telling) -> bool:
    """Whether one of its counts could point at somebody."""
    aantallen = (telling.huishoudens, telling.minder, telling.meer, telling.gelijk)
    return any(0 < aantal <= HOOGSTE_GEHEIM for aantal in aantallen)


def left_out(groepen: Mapping[str, Telling]) -> set[str]:
    """The groups of a division that are not shown. They are never one alone, and together they are not small: else
    they would be what remains when the groups shown are taken off the total.
    """
    weg = {naam for naam, telling in groepen.items() if is_small(telling)}
    anderen = sorted(groepen.keys() - weg, key=lambda naam: (groepen[naam].huishoudens, naam))
    for naam in anderen:
        if not weg or (len(weg) > 1 and not is_small(_sum(groepen[een] for een in weg))):
            break
        if groepen[naam].huishoudens:
            weg.add(naam)
    return weg


def without_small(groepen: Mapping[str, Telling]) -> dict[str, Telling | None]:
    """The division, with None for what is not shown."""
    weg = left_out(groepen)
    return {naam: None if naam in weg else telling for naam, telling in groepen.items()}


def merge_small(redenen: Counter[str]) -> Counter[str]:
    """Reasons with how often they occur; the rare ones together, with a frequent one when they are few even so."""
    over: Counter[str] = Counter()
    samen = 0
    for reden, aantal in sorted(redenen.items(), key=lambda rij: rij[1]):
        if aantal <= HOOGSTE_GEHEIM or 0 < samen <= HOOGSTE_GEHEIM:
            samen += aantal
        else:
            over[reden] = aantal
    return over + Counter({OVERIGE: samen})


def _sum(tellingen: Iterable[Telling]) -> Telling:
    totaal = Telling()
    for telling in tellingen:
        totaal = totaal.plus(telling)
    return totaal
