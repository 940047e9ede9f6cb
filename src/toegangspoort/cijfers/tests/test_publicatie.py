# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is published is replaced as a whole, and the same figures are the same bytes."""

from dataclasses import replace

import pytest

from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron, Publicaties
from toegangspoort.cijfers.tests.tonen import shown

BRON = Bron("eigen", "Onze cijfers", "Geteld uit onze eigen dossiers", "CC0 1.0", "2016-01-01")
IN_2015 = Periode(2015)


def cubes(clienten):
    kubus = Kubus(IN_2015, ["GM0014"])
    kubus.put(shown(IN_2015, "GM0014", Cel(), clienten, 200_000))
    return {IN_2015: kubus}


def files(map_):
    return {pad.relative_to(map_): pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()}


def test_what_was_published_is_read_back(tmp_path):
    Publicaties(tmp_path).publish(BRON, cubes(11_585))
    publicatie = Publicaties(tmp_path).get("eigen")
    assert publicatie.bron == BRON
    assert publicatie.perioden == (IN_2015,)
    assert publicatie.kubus(IN_2015).cijfer("GM0014").clienten == 11_585


def test_the_same_figures_are_the_same_bytes(tmp_path):
    Publicaties(tmp_path).publish(BRON, cubes(100))
    eerst = files(tmp_path)
    Publicaties(tmp_path).publish(BRON, cubes(100))
    assert files(tmp_path) == eerst


def test_who_reads_keeps_the_old_figures_until_the_new_ones_are_there_whole(tmp_path):
    publicaties = Publicaties(tmp_path)
    publicaties.publish(BRON, cubes(100))
    lezer = publicaties.get("eigen")
    publicaties.publish(BRON, cubes(200))
    assert lezer.kubus(IN_2015).cijfer("GM0014").clienten == 100
    assert publicaties.get("eigen").kubus(IN_2015).cijfer("GM0014").clienten == 200


def test_a_load_that_breaks_leaves_what_was_there(tmp_path, monkeypatch):
    publicaties = Publicaties(tmp_path)
    publicaties.publish(BRON, cubes(100))
    eerst = files(tmp_path)
    stuk = cubes(200)
    stuk[IN_2015].status = None
    with pytest.raises(TypeError):
        publicaties.publish(BRON, stuk)
    assert files(tmp_path) == eerst


def test_old_folders_are_swept_and_another_source_with_a_longer_name_is_left_alone(tmp_path):
    publicaties = Publicaties(tmp_path)
    publicaties.publish(replace(BRON, naam="eigen-oud"), cubes(5))
    for clienten in (100, 200, 300, 400):
        publicaties.publish(BRON, cubes(clienten))
    mappen = [pad.name for pad in publicaties.map.iterdir() if pad.is_dir()]
    assert len([naam for naam in mappen if naam.startswith("eigen-") and not naam.startswith("eigen-oud")]) == 2
    assert publicaties.get("eigen-oud") is not None


def test_the_sources_of_a_region_are_those_that_have_figures_of_it(tmp_path):
    kast = Cijferkast(tmp_path)
    kast.publicaties.publish(BRON, cubes(100))
    assert [p.bron.naam for p in kast.bronnen(IN_2015, "GM0014")] == ["eigen"]
    assert kast.bronnen(IN_2015, "GM0037") == []
    assert kast.bronnen(Periode(2016), "GM0014") == []
