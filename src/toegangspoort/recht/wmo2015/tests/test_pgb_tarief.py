# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een pgb is niet lager dan de verordening zegt, en of de hulp te koop is zegt een mens."""

from datetime import date

import numpy as np
import pytest

from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.kolommen import reken_kolommen
from toegangspoort.recht.verordening import Hulpverlener
from toegangspoort.recht.verordening.voorbeelden import voorbeeld
from toegangspoort.recht.wmo2015.pgb_tarief import Tarieffeiten, pgb_tarief

OP = date(2026, 11, 24)
JA = Oordeel(True, "Er is hulp voor dit tarief.", "N. Bakker", OP)


@pytest.mark.parametrize(("dag", "toereikend"), [(date(2023, 12, 31), True), (date(2024, 1, 1), False)])
def test_het_tarief_van_de_verordening_van_die_dag_is_de_ondergrens(dag: date, toereikend: bool) -> None:
    """S1-5: een tarief dat genoeg was, is het na een wijziging van de verordening niet meer."""
    verordening = voorbeeld("voorbeeldstad").op(dag)
    noemt = verordening.pgb_tarief_centen("02", Hulpverlener.BEROEPSKRACHT, "uur")
    assert pgb_tarief(dag, Tarieffeiten(4200, noemt, JA)).waarde is toereikend


def test_geen_cijfer_beslist_dat_hulp_te_koop_is() -> None:
    uitkomst = pgb_tarief(OP, Tarieffeiten(9900, 2700))
    assert (uitkomst.waarde, [vraag.feit for vraag in uitkomst.vragen]) == (None, ["te_koop"])


def test_over_kolommen_zegt_de_norm_hetzelfde() -> None:
    tarief, koop = np.array([2600, 2700, 2700]), np.array([True, True, False])
    los = [
        pgb_tarief(OP, Tarieffeiten(int(t), 2700, Oordeel(bool(k), "x", "y"))).waarde
        for t, k in zip(tarief, koop, strict=True)
    ]
    assert (
        reken_kolommen(pgb_tarief, OP, Tarieffeiten(tarief, 2700, koop)).waarde.tolist() == los == [False, True, False]
    )
