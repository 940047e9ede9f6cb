# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waarden hebben een begin, een bron, en nooit twee op één dag."""

from datetime import date
from pathlib import Path

import pytest

from toegangspoort.recht.kern import GeenGeldigeVersie, OngeldigeWaarden, lees_waarden

GOED = """
termijn:
  - {vanaf: 2016-01-01, tot: 2018-01-01, waarde: 48, eenheid: uur, bron: verordening 2016}
  - {vanaf: 2015-01-01, tot: 2016-01-01, waarde: 24, eenheid: uur, bron: verordening 2015, geverifieerd: false}
"""


def schrijf(map_: Path, tekst: str) -> Path:
    pad = map_ / "proef.yaml"
    pad.write_text(tekst, encoding="utf-8")
    return pad


def test_een_waarde_geldt_van_haar_eerste_dag_tot_de_volgende(tmp_path: Path) -> None:
    reeks = lees_waarden(schrijf(tmp_path, GOED))["termijn"]
    assert [reeks.op(dag).waarde for dag in (date(2015, 12, 31), date(2016, 1, 1), date(2016, 1, 2))] == [24, 48, 48]
    assert not reeks.op(date(2015, 6, 1)).geverifieerd


def test_een_gat_is_een_fout_en_nooit_de_naaste_waarde(tmp_path: Path) -> None:
    reeks = lees_waarden(schrijf(tmp_path, GOED))["termijn"]
    with pytest.raises(GeenGeldigeVersie, match=r"proef\.yaml: 'termijn'.*2018-01-01"):
        reeks.op(date(2018, 1, 1))


@pytest.mark.parametrize(
    ("tekst", "klacht"),
    [
        ("a: [", "geen geldige YAML"),
        ("[]", "verwacht een tabel"),
        ("a: 3", "sleutel 'a' heeft geen lijst"),
        ("a: [3]", "sleutel 'a', rij 1: verwacht een rij"),
        ("a: [{vanaf: 2015-01-01, waarde: 1}]", "sleutel 'a', rij 1: 'bron' ontbreekt"),
        ("a: [{vanaf: 2015-01-01, waarde: 1, bron: ''}]", "'bron' is leeg"),
        ("a: [{vanaf: 2015-01-01, waarde: 1, bron: x, tto: 3}]", "onbekende sleutel 'tto'"),
        ("a: [{vanaf: gisteren, waarde: 1, bron: x}]", "zijn datums"),
        ("a: [{vanaf: 2015-01-01, tot: 2014-01-01, waarde: 1, bron: x}]", "'tot' ligt niet na 'vanaf'"),
        ("a: [{vanaf: 2015-01-01, waarde: 1, bron: x, geverifieerd: misschien}]", "true of false"),
        ("a: [{vanaf: 2015-01-01, waarde: 1, bron: x}, {vanaf: 2016-01-01, waarde: 2, bron: y}]", "twee waarden op"),
    ],
)
def test_een_fout_noemt_bestand_en_sleutel(tmp_path: Path, tekst: str, klacht: str) -> None:
    with pytest.raises(OngeldigeWaarden, match=rf"proef\.yaml: .*{klacht}"):
        lees_waarden(schrijf(tmp_path, tekst))
