# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Termijnen over een hele kolom van dagen: dezelfde dag als de norm voor één geval."""

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.awb.bezwaar import bezwaartermijn
from toegangspoort.recht.kern import Norm
from toegangspoort.recht.kern.kolommen import per_verschil
from toegangspoort.recht.termijnen.termijn import verlenging
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn
from toegangspoort.recht.wmo2015.onderzoek import onderzoekstermijn, persoonlijk_plan_termijn

DAGEN = st.dates(date(2015, 1, 1), date(2035, 12, 31))
TERMIJNEN = st.sampled_from([onderzoekstermijn, persoonlijk_plan_termijn, beslistermijn, bezwaartermijn])


@given(norm=TERMIJNEN, starts=st.lists(DAGEN, min_size=1, max_size=40))
def test_een_kolom_van_meldingen_krijgt_per_rij_dezelfde_termijn(norm: Norm[..., date], starts: list[date]) -> None:
    kolom = np.array(starts, dtype="datetime64[D]")
    (naam,) = norm.op(starts[0]).parameters
    uitkomst = per_verschil(norm, kolom, **{naam: kolom})
    los = [norm(dag, dag) for dag in starts]
    assert uitkomst.waarde.tolist() == [een.waarde for een in los]
    assert [uitkomst.redenen[geval] for geval in uitkomst.geval] == [" ".join(een.redenen) for een in los]


@given(rijen=st.lists(st.tuples(DAGEN, st.integers(0, 13), st.integers(0, 95), st.integers(0, 30)), min_size=1))
def test_ook_weken_dagen_en_stilstand_mogen_een_kolom_zijn(rijen: list[tuple[date, int, int, int]]) -> None:
    starts, weken, dagen, opgeschort = zip(*rijen, strict=True)
    kolom = np.array(starts, dtype="datetime64[D]")
    uitkomst = per_verschil(
        verlenging, kolom, start=kolom, weken=np.array(weken), dagen=np.array(dagen), opgeschort=np.array(opgeschort)
    )
    assert uitkomst.waarde.tolist() == [verlenging(rij[0], *rij).waarde for rij in rijen]
