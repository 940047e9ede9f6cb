# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The fictional province hides as a real one does, and does it well (S2-10, S4-16)."""

from pathlib import Path

import ibis

from toegangspoort.cijfers import geheim, motor
from toegangspoort.cijfers.geheim.tests.aanvaller import Aanvaller
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.maken import tallies
from toegangspoort.cijfers.perioden import delen
from toegangspoort.project.demo.cijfers.gebruik import facts
from toegangspoort.project.demo.cijfers.knoppen import gemeenten
from toegangspoort.project.demo.cijfers.laden import _wijken


def test_s2_10_no_hidden_figure_of_the_province_can_be_computed_back(tmp_path: Path) -> None:
    """Of 2017, in which something more than the small numbers has to be hidden: 23 gemeenten and the wijken of one."""
    tabel = Cijferkast(tmp_path).regios.met(_wijken())
    geleverd = {gebied.code for gebied in gemeenten() if gebied.vanaf <= 2017}
    perioden = {periode: {tabel.opvolger(code, periode.peildatum).code for code in geleverd} for periode in delen(2017)}
    tellingen = tallies(motor.connect(), ibis.memtable(facts(tabel, [2017])), perioden, tabel)

    verborgen = geheim.hidden(tellingen)

    klein = {p: (telling.clienten <= 7) & geheim.shown_cells(telling) for p, telling in tellingen.items()}
    assert Aanvaller(tellingen, klein, verhuist=True).found()
    assert Aanvaller(tellingen, verborgen, verhuist=True).found() == {}
