# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which periods are published: whole ones only."""

from datetime import date

import pytest

from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel, ingebouwd
from toegangspoort.statistiek.ster.opslag import Spanne
from toegangspoort.statistiek.ster.tijdvakken import delivered, is_provisional, last_day, regions_of

LATER = date(2030, 1, 1)


def periods(begin: date, eind: date, vandaag: date = LATER, code: str = "GM0014") -> list[str]:
    found = delivered({code: Spanne(begin, eind)}, ingebouwd(), vandaag)
    assert all(codes == (code,) for codes in found.values())
    return [periode.slug for periode in found]


def test_a_year_that_casework_covers_from_first_to_last_day_is_published_with_its_halves() -> None:
    assert periods(date(2025, 1, 1), date(2025, 12, 31)) == ["2025", "2025-1", "2025-2"]


@pytest.mark.parametrize(
    ("begin", "eind", "expected"),
    [
        (date(2025, 1, 2), date(2025, 12, 31), ["2025-2"]),
        (date(2025, 7, 2), date(2026, 6, 29), []),
        (date(2025, 7, 1), date(2026, 6, 30), ["2025-2", "2026-1"]),
        (date(2024, 12, 1), date(2025, 12, 30), ["2025-1"]),
    ],
)
def test_a_half_loaded_period_is_not_published(begin: date, eind: date, expected: list[str]) -> None:
    """Casework began after its first day, or its last day is not here yet: the figure would be too low."""
    assert periods(begin, eind) == expected


def test_an_act_with_a_later_date_does_not_end_a_period_that_still_runs() -> None:
    """Staff can try another date in the demo."""
    vandaag = date(2025, 11, 22)
    assert periods(date(2024, 12, 1), date(2030, 1, 1), vandaag) == ["2025-1"]
    assert last_day({"GM0014": Spanne(date(2024, 12, 1), date(2030, 1, 1))}, vandaag) == vandaag
    assert last_day({}, vandaag) is None


def test_a_gemeente_delivers_nothing_of_before_it_existed() -> None:
    """Midden-Groningen is there since 2018; what ran in 2017 was granted by those before it."""
    found = periods(date(2016, 1, 1), date(2018, 12, 31), code="GM1952")
    assert found == ["2018", "2018-1", "2018-2"]


def test_each_gemeente_counts_in_the_periods_it_covers_itself() -> None:
    spannen = {
        "GM0014": Spanne(date(2024, 1, 1), date(2025, 12, 31)),
        "GM0037": Spanne(date(2025, 1, 1), date(2025, 12, 31)),
    }
    found = delivered(spannen, ingebouwd(), LATER)
    assert {periode.slug: codes for periode, codes in found.items() if not periode.deel} == {
        "2024": ("GM0014",),
        "2025": ("GM0014", "GM0037"),
    }


def test_a_period_is_provisional_until_half_a_year_after_it() -> None:
    """CBS: provisional in spring, final in autumn."""
    year = Periode(2025)
    assert is_provisional(year, date(2026, 6, 27))
    assert not is_provisional(year, date(2026, 6, 28))
    assert not is_provisional(Periode(2025, 1), date(2025, 12, 28))


def test_two_gemeenten_of_a_province_are_no_province() -> None:
    """S2-4: a province is there when all its gemeenten delivered; a country when all its provinces are."""
    tabel, year = ingebouwd(), Periode(2025)
    all_of_it = [regio.code for regio in tabel.kinderen("PV20", year.peildatum)]

    assert regions_of(tabel, year, ["GM0014", "GM0037"], []).boven("GM0014") == []
    assert [r.code for r in regions_of(tabel, year, all_of_it, []).boven("GM0014")] == ["PV20"]


def test_wijken_of_another_source_are_left_out() -> None:
    """S4-16: they divide the gemeente otherwise, and would show as wijken without anybody."""
    ours, theirs = (Regio(f"GM0014-{name}", name, Regiosoort.WIJK, "GM0014") for name in ("a", "b"))
    tabel = ingebouwd().met([ours, theirs])
    found = regions_of(tabel, Periode(2025), ["GM0014"], [ours.code])
    assert (ours.code in found.regios, theirs.code in found.regios) == (True, False)
    assert isinstance(found, Regiotabel)
