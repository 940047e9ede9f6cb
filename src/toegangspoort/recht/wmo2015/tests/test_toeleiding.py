# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Toeleiding: de zwaarte van de vraag wijst het niveau, met redenen, en een mens beslist."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.verordening import INSTELLINGEN
from toegangspoort.recht.wmo2015.toeleiding import Niveau, Vraagfeiten, niveau

OP = date(2026, 11, 24)
GRENZEN = {sleutel: INSTELLINGEN[sleutel].standaard for sleutel in ("triage.consulent_vanaf", "triage.regisseur_vanaf")}
VOLGORDE = [Niveau.KERNTEAM, Niveau.CONSULENT, Niveau.REGISSEUR]


@pytest.mark.parametrize(
    ("feiten", "verwacht"),
    [
        (Vraagfeiten(1), Niveau.KERNTEAM),
        (Vraagfeiten(2), Niveau.CONSULENT),
        (Vraagfeiten(4), Niveau.CONSULENT),
        (Vraagfeiten(5), Niveau.REGISSEUR),
        (Vraagfeiten(2, onderdak=True), Niveau.REGISSEUR),
        (Vraagfeiten(1, spoed=True), Niveau.CONSULENT),
        (Vraagfeiten(3, meer_meldingen_in_huishouden=True), Niveau.REGISSEUR),
    ],
)
def test_de_zwaarte_wijst_het_niveau(feiten: Vraagfeiten, verwacht: Niveau) -> None:
    """S3-18, S3-23 tot en met S3-25."""
    uitkomst = niveau(OP, feiten, GRENZEN)
    assert uitkomst.waarde is verwacht
    assert uitkomst.redenen
    assert uitkomst.ter_beoordeling == ("Of deze zwaarte bij de situatie past.",)


@pytest.mark.parametrize("consulent_vanaf", [1, 5, 20])
def test_wie_van_het_ciz_komt_begint_nooit_bij_het_kernteam(consulent_vanaf: int) -> None:
    """S3-26."""
    grenzen = {"triage.consulent_vanaf": consulent_vanaf, "triage.regisseur_vanaf": 30}
    assert niveau(OP, Vraagfeiten(1, oud_ciz=True), grenzen).waarde is Niveau.CONSULENT


@given(
    aantal=st.integers(0, 13),
    vlaggen=st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans()),
    erbij=st.sampled_from(["onderdak", "spoed", "meer_meldingen_in_huishouden", "oud_ciz"]),
)
def test_een_zwaarder_feit_wijst_nooit_een_lichter_niveau(
    aantal: int, vlaggen: tuple[bool, bool, bool, bool], erbij: str
) -> None:
    feiten = Vraagfeiten(aantal, *vlaggen)
    zwaarder = Vraagfeiten(**{**feiten.__dict__, erbij: True})
    eerst, dan = (VOLGORDE.index(niveau(OP, f, GRENZEN).waarde) for f in (feiten, zwaarder))
    assert dan >= eerst
