# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Nobody can be found in the figures per wijk: a solver of our own tries, knowing all that is shown (S4-16)."""

from collections.abc import Mapping

import numpy as np
import pytest
from scipy.optimize import LinearConstraint, milp

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.statistiek.preventie.soorten import SOORTEN, families
from toegangspoort.statistiek.preventie.verbergen import REST, fits_beside, protect

GEMEENTE = "GM9001"
WIJKEN = [f"{GEMEENTE}-{letter}" for letter in "abcdef"]
MELDINGEN = families()[0]
Tellingen = dict[str, dict[str, int]]


def make_tellingen(seed: int, rest: int = 0) -> Tellingen:
    """Wijken of which some are small, with parts that are no more than the whole."""
    lot = np.random.default_rng(seed)
    found: Tellingen = {}
    for naam in MELDINGEN:
        geheel = SOORTEN[naam].deel_van
        hoogst = found[geheel] if geheel else dict.fromkeys(WIJKEN, 60) | {REST: rest}
        found[naam] = {
            plek: int(lot.integers(0, most + 1) ** (1 if lot.random() < 0.6 else 0.6)) for plek, most in hoogst.items()
        }
    return found


def reach(
    tellingen: Tellingen, getoond: Mapping[str, Mapping[str, int | None]], naam: str, regio: str
) -> tuple[int, int]:
    """Lowest and highest value of one hidden figure in any table that shows the same, by another solver than ours."""
    namen, plekken = list(tellingen), [*WIJKEN, REST]
    breed = len(namen)

    def row(n: str, r: str) -> np.ndarray:
        line = np.zeros(len(plekken) * breed)
        for i, plek in enumerate(plekken):
            if r in (plek, GEMEENTE):
                line[i * breed + namen.index(n)] = 1
        return line

    rows, low, high = [], [], []
    for n in namen:
        for r in [*WIJKEN, GEMEENTE]:
            waarde = sum(tellingen[n].values()) if r == GEMEENTE else tellingen[n][r]
            shown = getoond[n][r]
            rows.append(row(n, r))
            # An attacker is taken to know which figure was hidden for its size.
            low.append(shown - 2 if shown is not None else 0 if waarde <= 7 else 8)
            high.append(shown + 2 if shown is not None else 7 if waarde <= 7 else np.inf)
        for r in [*WIJKEN, REST]:
            if SOORTEN[n].deel_van:
                rows.append(row(SOORTEN[n].deel_van, r) - row(n, r))
                low.append(0)
                high.append(np.inf)
    for n in namen:  # of unknown wijk: no more than there are, as a worst case
        rows.append(row(n, REST))
        low.append(0)
        high.append(tellingen[n].get(REST, 0))
    want = row(naam, regio)
    ends = [
        milp(side * want, integrality=np.ones(len(want)), constraints=LinearConstraint(np.array(rows), low, high))
        for side in (1, -1)
    ]
    assert all(end.success or end.status == 3 for end in ends)
    lowest = round(ends[0].fun)
    return lowest, lowest + 100 if ends[1].status == 3 else round(-ends[1].fun)


@pytest.mark.parametrize("seed", range(12))
def test_no_hidden_figure_can_be_reckoned_back(seed: int) -> None:
    """At least five values stay possible for each, as many as a shown one leaves open."""
    tellingen = make_tellingen(seed, rest=4 * (seed % 2))
    getoond = protect(GEMEENTE, tellingen, WIJKEN)
    hidden = [(naam, regio) for naam, per in getoond.items() for regio, shown in per.items() if shown is None]
    for naam, regio in hidden:
        lowest, highest = reach(tellingen, getoond, naam, regio)
        assert highest - lowest >= 4, (naam, regio, lowest, highest)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_shown_is_rounded_and_never_small(seed: int) -> None:
    tellingen = make_tellingen(seed)
    for naam, per in protect(GEMEENTE, tellingen, WIJKEN).items():
        for regio, shown in per.items():
            waarde = sum(tellingen[naam].values()) if regio == GEMEENTE else tellingen[naam][regio]
            assert shown is None or (waarde > 7 and shown % 5 == 0 and abs(shown - waarde) <= 2)


def test_a_small_wijk_is_hidden_and_the_gemeente_is_shown() -> None:
    """S4-16: figures per wijk, with suppression."""
    tellingen = {"instroom": dict(zip(WIJKEN, (3, 40, 12, 60, 80, 30), strict=True))}
    per = protect(GEMEENTE, tellingen, WIJKEN)["instroom"]
    assert [per[regio] for regio in (*WIJKEN, GEMEENTE)] == [None, 40, 10, 60, 80, 30, 225]


def test_without_wijken_there_is_the_gemeente_alone() -> None:
    assert protect(GEMEENTE, {"instroom": {REST: 23}}, ()) == {"instroom": {GEMEENTE: 25}}
    assert protect(GEMEENTE, {"instroom": {REST: 7}}, ()) == {"instroom": {GEMEENTE: None}}


@pytest.mark.parametrize(
    ("aantal", "clienten", "status", "fits"),
    [
        (20, 60, Status.CIJFER, True),
        (20, 25, Status.CIJFER, False),
        (20, None, Status.GEHEIM, False),
        (5, None, Status.GEHEIM, True),
        (20, None, Status.GEEN, True),
    ],
)
def test_new_clients_stay_beside_the_clients_that_are_published(
    aantal: int, clienten: int | None, status: Status, fits: bool
) -> None:
    """What is hidden in one publication is not told by another."""
    kubus = Kubus(Periode(2025), [GEMEENTE])
    if status is not Status.GEEN:
        kubus.put(Cijfer(Periode(2025), GEMEENTE, Cel(), status, clienten))
    assert fits_beside(kubus, Cel(), {GEMEENTE: aantal}) == fits
