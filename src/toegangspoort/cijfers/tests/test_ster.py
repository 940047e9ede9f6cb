# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The facts hold nobody's name, and those of two administrations can be laid together."""

import pyarrow as pa
import pytest

from toegangspoort.cijfers.ster import GEBRUIK, apart
from toegangspoort.cijfers.tests.feiten import fact, table


def test_a_fact_has_no_name_no_address_and_no_bsn() -> None:
    assert set(GEBRUIK.names) == {
        *("client", "gemeente", "wijk", "geslacht", "geboortejaar", "categorie"),
        *("van", "tot_en_met", "leveringsvorm", "cent_per_maand"),
    }


def test_client_one_of_ten_boer_is_another_than_client_one_of_groningen() -> None:
    feiten = [apart(table([fact(1), fact(2)]), administratie) for administratie in (9, 14)]
    samen = pa.concat_tables(feiten)
    assert samen.schema.equals(GEBRUIK)
    assert len(set(samen["client"].to_pylist())) == 4


@pytest.mark.parametrize(("client", "administratie"), [(1, -1), (1, 1 << 23), (-1, 1), (1 << 40, 1)])
def test_a_number_that_does_not_fit_is_refused(client: int, administratie: int) -> None:
    with pytest.raises(ValueError, match="administratie"):
        apart(table([fact(client)]), administratie)


def test_no_facts_can_be_told_apart_as_well() -> None:
    assert apart(table([]), 3).num_rows == 0
