# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is measured of a refresh is a refresh that does what it should. No time is ever judged."""

import pytest

from toegangspoort.project.bench.statistiek_ververs import figures

pytestmark = pytest.mark.django_db


def test_a_refresh_of_all_of_nothing_and_of_what_changed_are_measured_in_turn() -> None:
    found = list(figures(clienten=300, gewijzigd=20, gemeenten=1))
    assert [(f["wat"], f["volledig"], f["clienten"], f["feiten"]) for f in found] == [
        ("alles", True, 300, 600),
        ("niets gewijzigd", False, 0, 600),
        ("20 dossiers gewijzigd", False, 20, 600),
        ("alles, opnieuw", True, 300, 600),
    ]
    assert {f["perioden"] for f in found} == {33}
    assert all(f["seconden"] > 0 for f in found)
    assert found[0]["verhouding"] > 0
