# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Loading a table of CBS: S2-4, S2-7, S2-8 and S2-10. What it refuses is in test_slechte_invoer."""

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from toegangspoort.cijfers.bevolking import SCHEMA
from toegangspoort.cijfers.bevolkingsbestand import write_bevolking
from toegangspoort.cijfers.cbs.laden import load_tabel
from toegangspoort.cijfers.cbs.tests.statline import KOP, TOTAAL, Sleutel, make_tabel
from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel, Cijfer
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regiosoort

ECHT = Path(__file__).parents[6] / "shared" / "data" / "cbs" / "83262NED"
JAAR = Periode(2015)
ALLEN = Cel()


def cijfer(kast: Cijferkast, regio: str, periode: Periode = JAAR, cel: Cel = ALLEN) -> Cijfer:
    publicatie = kast.publicaties.get("83262ned")
    assert publicatie is not None
    return publicatie.kubus(periode).cijfer(regio, cel)


def at(regio: str, **anders: str) -> Sleutel:
    geslacht, kenmerk, type_, _, periode = TOTAAL
    return geslacht, anders.get("kenmerk", kenmerk), anders.get("type_", type_), regio, anders.get("periode", periode)


def people(kast: Cijferkast, regio: str, aantallen: dict[str, int]) -> None:
    rijen = [
        {"jaar": 2015, "regio": regio, "geslacht": geslacht, "leeftijd": band, "inwoners": aantal}
        for band, aantal in aantallen.items()
        for geslacht in ("man", "vrouw")
    ]
    write_bevolking(kast.map, pa.Table.from_pylist(rijen, schema=SCHEMA))


def test_s2_4_figures_of_gemeente_and_country_are_as_they_were_published(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    bestanden = make_tabel(
        tmp_path / "tabel", {at("GM0014"): ("   12345", "      60"), at("NL01  "): ("  900000", "54")}
    )
    regels = load_tabel(bestanden, kast)
    assert (cijfer(kast, "GM0014").clienten, cijfer(kast, "GM0014").per_1000) == (12345, 60)
    assert (cijfer(kast, "NL01").clienten, cijfer(kast, "NL01").per_1000) == (900000, 54)
    assert regels[0] == "83262NED is geladen: Verzonnen tabel, stand 2020-11-26."


def test_a_split_is_found_by_the_codes_of_cbs_with_their_spaces(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    sleutel = ("4000   ", "21600  ", "A019507", "GM0014", "2015HJ02")
    load_tabel(make_tabel(tmp_path / "tabel", {sleutel: ("     775", "     210")}), kast)
    cel = Cel(Geslacht.VROUW, Leeftijd.VANAF_75, Arrangementtype.HUISHOUDEN)
    assert cijfer(kast, "GM0014", Periode(2015, 2), cel).clienten == 775


def test_the_source_says_what_cbs_asks_to_say(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    load_tabel(make_tabel(tmp_path / "tabel"), kast)
    bron = kast.publicaties.all()["83262ned"].bron
    assert bron.licentie == "Bron: Centraal Bureau voor de Statistiek (CBS), StatLine-tabel 83262NED. CC BY 4.0."
    assert (bron.tabel, bron.bijgewerkt, bron.fictief) == ("83262NED", "2020-11-26", False)
    assert bron.toelichting == (
        "niets (blanco): kan niet. een punt: geheim & zo. Afgerond. "
        "Meer uitleg: https://opendata.cbs.nl/statline/#/CBS/nl/dataset/83262NED."
    )


def test_figures_of_a_period_that_cbs_calls_provisional_are_provisional(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    load_tabel(make_tabel(tmp_path / "tabel"), kast)
    assert cijfer(kast, "GM0014", Periode(2016, 1)).voorlopig
    assert not cijfer(kast, "GM0014").voorlopig


def test_s2_10_nothing_delivered_secret_impossible_and_zero_are_four_things(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    anders = {at("GM0014", kenmerk="21600  "): ("", ""), at("GM0014", type_="A019507"): ("       0", "       .")}
    load_tabel(make_tabel(tmp_path / "tabel", anders), kast)
    assert cijfer(kast, "GM1966").status is Status.GEEN
    jong = Cel(leeftijd=Leeftijd.TOT_30, type=Arrangementtype.HUISHOUDEN)
    assert cijfer(kast, "GM9901", cel=jong).status is Status.GEHEIM
    assert cijfer(kast, "GM0014", cel=Cel(leeftijd=Leeftijd.VANAF_75)).status is Status.ONMOGELIJK
    nul = cijfer(kast, "GM0014", cel=Cel(type=Arrangementtype.HUISHOUDEN))
    assert (nul.status, nul.clienten, nul.per_1000) == (Status.CIJFER, 0, None)


def test_a_file_that_writes_both_kinds_of_nothing_as_blank_is_read_as_secret_and_says_so(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    bestanden = make_tabel(tmp_path / "tabel", {at("GM0014", kenmerk="21600  "): ("", "")})
    data = bestanden / "data.csv"
    data.write_text(data.read_text().replace('"       ."', '""'))
    regels = load_tabel(bestanden, kast)
    assert cijfer(kast, "GM0014", cel=Cel(leeftijd=Leeftijd.VANAF_75)).status is Status.GEHEIM
    assert cijfer(kast, "GM1966").status is Status.GEEN
    assert any("leeg en een punt niet uit elkaar" in regel for regel in regels)


def test_a_gemeente_that_we_did_not_know_comes_with_the_days_of_cbs_and_without_a_province(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    regels = load_tabel(make_tabel(tmp_path / "tabel"), kast)
    nieuw = kast.regios.regio("GM9901")
    assert (nieuw.naam, nieuw.vanaf, nieuw.tot, nieuw.deel_van) == (
        "Verzonnen aan Zee",
        date(2001, 1, 1),
        date(2017, 1, 1),
        "",
    )
    assert any("Verzonnen aan Zee" in regel and "laad-regios" in regel for regel in regels)
    assert kast.regios.regio("GM0014").deel_van == "PV20"


def test_a_new_name_ends_the_old_code_on_the_day_that_the_new_one_begins(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    bestanden = make_tabel(tmp_path / "tabel")
    regios = bestanden / "RegioS.csv"
    regios.write_text(
        regios.read_text()
        + '"GM9902","Oudenaam","Naamswijziging per 01-07-2016\nBegindatum voor 1830"\n"GM9903","Nieuwenaam",'
        '"Naamswijziging per 01-07-2016"\n"GM9904","Altijdzo","Naamswijziging per 01-01-1964\nBegindatum voor 1830"\n'
    )
    load_tabel(bestanden, kast)
    dag = date(2016, 7, 1)
    oud, nieuw, altijd = (kast.regios.regio(code) for code in ("GM9902", "GM9903", "GM9904"))
    assert (oud.tot, oud.opvolger, nieuw.vanaf) == (dag, "GM9903", dag)
    assert (altijd.vanaf, altijd.tot) == (date.min, date.max)


def test_a_newer_table_knows_more_days_but_never_undoes_what_we_filled_in(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    bestanden = make_tabel(tmp_path / "tabel")
    load_tabel(bestanden, kast)
    regios = bestanden / "RegioS.csv"
    regios.write_text(regios.read_text().replace("Opgeheven per 01-01-2017", "Opgeheven per 01-01-2022"))
    load_tabel(bestanden, kast)
    assert kast.regios.regio("GM9901").tot == date(2022, 1, 1)
    kast.add_regios([replace(kast.regios.regio("GM9901"), deel_van="PV21", tot=date(2021, 1, 1))])
    load_tabel(bestanden, kast)
    assert kast.regios.regio("GM9901").tot == date(2021, 1, 1)


def test_a_half_loaded_year_is_loaded_and_said(tmp_path: Path) -> None:
    regels = load_tabel(make_tabel(tmp_path / "tabel"), Cijferkast(tmp_path / "kast"))
    assert "Van 2016 ontbreekt het tweede halfjaar en het hele jaar." in regels


def test_the_order_of_rows_and_columns_does_not_matter(tmp_path: Path) -> None:
    recht, anders = Cijferkast(tmp_path / "recht"), Cijferkast(tmp_path / "anders")
    bestanden = make_tabel(tmp_path / "tabel")
    load_tabel(bestanden, recht)
    rijen = list(csv.reader((bestanden / "data.csv").read_text().splitlines()))
    with (bestanden / "data.csv").open("w", newline="") as uit:
        csv.writer(uit).writerows([rij[::-1] for rij in (rijen[0], *rijen[:0:-1])])
    load_tabel(bestanden, anders)
    assert rijen[0] == list(KOP)
    assert recht.publicaties.all()["83262ned"].map.name == anders.publicaties.all()["83262ned"].map.name


def test_s2_7_inhabitants_stand_beside_the_figure_where_they_are_known(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    people(kast, "GM0014", {"0-30": 1000, "30-45": 500, "75-85": 40, "85+": 0})
    load_tabel(make_tabel(tmp_path / "tabel"), kast)
    assert cijfer(kast, "GM0014").inwoners == 3080
    assert cijfer(kast, "GM0014", cel=Cel(leeftijd=Leeftijd.VANAF_75)).inwoners == 80
    assert cijfer(kast, "GM9901").inwoners is None


def test_clients_where_nobody_lives_are_shown_as_published_and_said(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    people(kast, "GM0014", {"0-30": 1000, "75-85": 0})
    regels = load_tabel(make_tabel(tmp_path / "tabel"), kast)
    ouder = cijfer(kast, "GM0014", cel=Cel(leeftijd=Leeftijd.VANAF_75))
    assert (ouder.status, ouder.inwoners, ouder.verhouding) == (Status.CIJFER, None, ouder.per_1000)
    assert any("woont daar niemand van die groep: GM0014 in 2015" in regel for regel in regels)


def test_inhabitants_of_another_year_are_noticed(tmp_path: Path) -> None:
    anders = {at("GM0014"): ("     120", "      60")}
    for aantal, past in ((1000, True), (1500, False)):
        kast = Cijferkast(tmp_path / f"kast {aantal}")
        people(kast, "GM0014", {"0-30": aantal})
        regels = load_tabel(make_tabel(tmp_path / "tabel", anders), kast)
        assert (
            any("Is het de bevolking van dat jaar?" in regel and "GM0014 in 2015," in regel for regel in regels) != past
        )


def test_a_selection_without_all_gemeenten_of_a_province_gives_no_province(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    load_tabel(make_tabel(tmp_path / "tabel"), kast)
    assert cijfer(kast, "PV20").status is Status.GEEN


@pytest.mark.skipif(not ECHT.is_dir(), reason="de echte tabel staat niet in ../shared")
def test_the_real_table_loads_as_it_is(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path)
    regels = load_tabel(ECHT, kast)
    assert cijfer(kast, "NL01", Periode(2016)).per_1000 == 62
    assert cijfer(kast, "NL01").status is Status.GEEN
    assert cijfer(kast, "GM0518", Periode(2015, 1)).clienten == 35640
    assert len(kast.regios.op(date(2015, 1, 1), Regiosoort.GEMEENTE)) == 393
    assert len(kast.regios.op(date(2020, 1, 1), Regiosoort.GEMEENTE)) == 355
    assert "Van 2020 ontbreekt het tweede halfjaar en het hele jaar." in regels
    assert "0 tot en met 7 weergegeven als geheim" in kast.publicaties.all()["83262ned"].bron.toelichting
