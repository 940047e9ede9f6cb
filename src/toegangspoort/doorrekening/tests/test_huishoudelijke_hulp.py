# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Help with the household becomes a general provision: over a population as for one person, with two tests (S4-27)."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from toegangspoort.doorrekening.bevolking import write_population
from toegangspoort.doorrekening.huishoudelijke_hulp import GEEN_HULP, change_household_help
from toegangspoort.doorrekening.uitvoeren import HUISHOUDENS, run
from toegangspoort.doorrekening.verslag import Verslag
from toegangspoort.doorrekening.wijziging import NietDoorTeRekenen
from toegangspoort.recht.kern import GeenGeldigeVersie, Oordeel
from toegangspoort.recht.verordening.voorbeelden import voorbeeld
from toegangspoort.recht.wmo2015.huishoudhulp import Betaalfeiten, Regelfeiten, perioden_uit, tegemoetkoming
from toegangspoort.recht.wmo2015.huishoudhulp_weg import Huishoudhulp, Weg, weg_naar_huishoudhulp

VOOR, NA = date(2015, 12, 31), date(2016, 1, 1)
STAD = voorbeeld("voorbeeldstad")
PERIODEN = perioden_uit([(r.vanaf, r.tot, r.waarde, r.bron) for r in STAD.soorten["huishoudelijke-hulp"].rijen])
PRIJS_PER_UUR, TARIEF_PER_UUR = 900, 1850


@pytest.fixture
def households(tmp_path: Path) -> list[dict[str, Any]]:
    write_population(tmp_path / "in.parquet", huishoudens=3_000, zaad=11)
    rijen: list[dict[str, Any]] = pq.read_table(tmp_path / "in.parquet").to_pylist()
    return rijen


def reckon(tmp_path: Path, van: date = VOOR, naar: date = NA) -> Verslag:
    wijziging = change_household_help(STAD, van, naar)
    return run(tmp_path / "in.parquet", wijziging, uit=tmp_path / "uit", voortgang=lambda *_: None)


def judged(waarde: bool) -> Oordeel:
    return Oordeel(waarde, "Zo staat het in het bestand.", "bestand")


def alone(rij: dict[str, Any]) -> Huishoudhulp:
    """The same household as one person, who finds the provision available, fitting and large enough."""
    minuten, verordening = rij["minuten_huishouden_per_week"], STAD.op(NA)
    betalen = Betaalfeiten(
        prijs_centen=round(minuten * PRIJS_PER_UUR * 52 / 12 / 60),
        inkomen_centen=rij["inkomen_cent_per_jaar"] // 12,
        minimum_centen=verordening.minimum_centen(samen=rij["gezamenlijke_huishouding"]),
        draagkracht_procent=verordening.draagkracht_procent,
        tegemoetkoming_ten_hoogste_centen=verordening.tegemoetkoming_centen,
        te_dragen=judged(rij["kan_betalen"]),
    )
    regelen = Regelfeiten(rij["kan_regelen"], False, judged(True))
    return Huishoudhulp(PERIODEN, minuten, minuten, judged(True), judged(True), regelen, betalen)


def test_every_household_goes_the_way_that_one_person_goes(tmp_path: Path, households: list[dict[str, Any]]) -> None:
    """S0-7, S4-9, S4-27, S4-28: maatwerk before 2016; after it, only who can arrange and pay gets along without."""
    reckon(tmp_path)
    wegen: Counter[Weg] = Counter()
    for rij, uitkomst in zip(households, pq.read_table(tmp_path / "uit" / HUISHOUDENS).to_pylist(), strict=True):
        if not rij["minuten_huishouden_per_week"]:
            assert (uitkomst["reden_naar"], uitkomst["gemeente_naar_cent_per_maand"]) == (GEEN_HULP, 0)
            continue
        hulp = alone(rij)
        weg = weg_naar_huishoudhulp(NA, hulp).waarde
        wegen[weg] += 1
        maatwerk = round(rij["minuten_huishouden_per_week"] * TARIEF_PER_UUR * 52 / 12 / 60)
        aanvulling = tegemoetkoming(NA, hulp.betalen).waarde if weg is not Weg.MAATWERK else 0
        betaalt = hulp.betalen.prijs_centen - aanvulling if weg is not Weg.MAATWERK else 0
        gemeente = maatwerk if weg is Weg.MAATWERK else aanvulling
        assert uitkomst["betaalt_van_cent_per_maand"] == 0
        assert uitkomst["gemeente_van_cent_per_maand"] == pytest.approx(maatwerk, abs=1)
        assert uitkomst["betaalt_naar_cent_per_maand"] == pytest.approx(betaalt, abs=1)
        assert uitkomst["gemeente_naar_cent_per_maand"] == pytest.approx(gemeente, abs=1)
    assert set(wegen) == {Weg.MAATWERK, Weg.ALGEMEEN, Weg.ALGEMEEN_MET_TEGEMOETKOMING}


def test_the_report_says_that_nobody_loses_a_grant_by_this(tmp_path: Path, households: list[dict[str, Any]]) -> None:
    tekst = reckon(tmp_path).text()
    assert "houdt die tot een nieuw besluit" in tekst
    assert "31 december 2015: individuele maatwerkvoorziening" in tekst
    assert "(verzonnen)" in tekst


@pytest.mark.parametrize("dag", [date(2014, 12, 31), date(2026, 7, 1)])
def test_a_day_that_the_law_or_the_ordinance_leaves_out_is_refused(dag: date) -> None:
    with pytest.raises((NietDoorTeRekenen, GeenGeldigeVersie)):
        change_household_help(STAD, VOOR, dag)


def test_an_ordinance_without_a_tariff_cannot_be_reckoned() -> None:
    with pytest.raises(NietDoorTeRekenen, match="geen tarief per uur"):
        change_household_help(voorbeeld("terpdorp"), NA, NA)
