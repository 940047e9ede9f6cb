# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Ranges in words, and the part of a year that somebody lives under the new rule."""

from datetime import date
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.doorrekening.watals.aannames import AV_UUR, REGELEN, Drie, Kant, at
from toegangspoort.doorrekening.watals.groep import NIET_BEKEND
from toegangspoort.doorrekening.watals.ingreep import Maat
from toegangspoort.doorrekening.watals.tijd import first_day, part_after_end, part_reached
from toegangspoort.doorrekening.watals.uitkomst import Bereik, in_words, rounded

BEDRAG = st.floats(-1e9, 1e9)


@pytest.mark.parametrize(
    ("bereik", "maat", "teken", "zin"),
    [
        (Bereik(9, 9, 9), Maat.CLIENTEN, False, "9"),
        (Bereik(1234, 1300, 1388), Maat.CLIENTEN, False, "1.200 tot 1.400"),
        (Bereik(-9.8, -5, -1.2), Maat.CLIENTEN, True, "1 tot 10 minder"),
        (Bereik(-120, 10, 260), Maat.UREN, True, "120 minder tot 260 meer"),
        (Bereik(0, 0, 0), Maat.KOSTEN, True, "geen verschil"),
        (Bereik(1_210_000, 1_300_000, 1_890_000), Maat.KOSTEN, False, "€ 1,2 tot 1,9 miljoen"),
        (Bereik(0, 2e6, 3_500_000), Maat.KOSTEN, True, "€ 0 tot 3,5 miljoen meer"),
        (Bereik(12_340, 12_340, 12_340), Maat.BETAALT, False, "€ 12.000 tot 13.000"),
    ],
)
def test_a_range_reads_as_it_is_said(bereik: Bereik, maat: Maat, teken: bool, zin: str) -> None:
    assert in_words(bereik, maat, teken=teken) == zin


@given(st.tuples(BEDRAG, BEDRAG, BEDRAG))
def test_rounding_never_makes_a_range_narrower(getallen: tuple[float, float, float]) -> None:
    bereik = Bereik(*sorted(getallen))
    rond = rounded(bereik)
    assert rond.laag <= bereik.laag + 1e-3
    assert rond.hoog >= bereik.hoog - 1e-3


@given(st.floats(0, 1), st.integers(0, 11))
def test_the_share_that_was_reached_grows_and_never_passes_all(per_jaar: float, maand: int) -> None:
    vanaf = date(2026, 1 + maand, 1)
    delen = [part_reached(vanaf, jaar, per_jaar) for jaar in range(2025, 2032)]
    assert delen[0] == 0
    assert all(later >= eerder - 1e-12 for eerder, later in pairwise(delen))
    assert delen[-1] <= 1


def test_the_new_rule_counts_from_the_day_after_the_end() -> None:
    einde = np.array(["2025-06-30", "2027-06-30", NIET_BEKEND], "datetime64[D]")
    vanaf = date(2026, 1, 1)
    assert first_day(vanaf, einde).astype(str).tolist() == ["2026-01-01", "2027-07-01", "2026-01-01"]
    assert part_after_end(vanaf, 2026, einde).tolist() == [1.0, 0.0, 0.0]
    assert part_after_end(vanaf, 2027, einde)[1] == pytest.approx(184 / 365)


def test_the_run_with_the_small_effect_takes_the_high_value_where_high_makes_it_smaller() -> None:
    waarden = {REGELEN.naam: Drie(10, 20, 30), AV_UUR.naam: Drie(20, 24, 27)}
    assert at(waarden, REGELEN, Kant.LAAG) == pytest.approx(0.1)
    assert at(waarden, AV_UUR, Kant.LAAG) == 27
    assert at(waarden, AV_UUR, Kant.MIDDEN) == 24
