# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Buiten behandeling laten kan alleen na een kans om aan te vullen, en niet lang daarna (artikel 4:5 Awb)."""

from datetime import date

import pytest

from toegangspoort.recht.awb.aanvulling import buiten_behandeling_mogelijk

TERMIJN = date(2026, 2, 18)


@pytest.mark.parametrize(
    ("tot_en_met", "aangevuld", "op", "mag"),
    [
        (None, False, date(2026, 3, 2), False),
        (TERMIJN, True, date(2026, 3, 2), False),
        (TERMIJN, False, TERMIJN, False),
        (TERMIJN, False, date(2026, 2, 19), True),
        (TERMIJN, False, date(2026, 3, 18), True),
        (TERMIJN, False, date(2026, 3, 19), False),
    ],
)
def test_een_aanvraag_blijft_alleen_na_een_gemiste_kans_buiten_behandeling(
    tot_en_met: date | None, aangevuld: bool, op: date, mag: bool
) -> None:
    uitkomst = buiten_behandeling_mogelijk(op, tot_en_met, aangevuld, op)
    assert uitkomst.waarde is mag
    assert uitkomst.redenen
    assert uitkomst.grondslagen[0].artikel == "4:5"
