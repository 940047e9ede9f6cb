# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""`script/poort herbereken`: JSON lines on standard output, progress beside it, and a number for how it went."""

import io
import json
from typing import Any, NamedTuple

import pytest
from django.core.management import call_command
from django.db import connection

from toegangspoort.besluiten import blijft_staan
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.tests.maken import make_volledig, make_zaak, sign
from toegangspoort.personen.models import Burgerservicenummer

pytestmark = pytest.mark.django_db


class Gedraaid(NamedTuple):
    """What the command left behind."""

    regels: list[dict[str, Any]]
    naast: str
    code: int


def _run(*options: str) -> Gedraaid:
    out, err, code = io.StringIO(), io.StringIO(), 0
    try:
        call_command("herbereken", *options, stdout=out, stderr=err)
    except SystemExit as left:
        code = int(str(left.code))
    return Gedraaid([json.loads(line) for line in out.getvalue().splitlines()], err.getvalue(), code)


@pytest.fixture
def besluit() -> Besluit:
    zaak = make_zaak()
    return sign(make_volledig(zaak), zaak.consulent)


def test_all_the_same_is_one_line_a_besluit_a_summary_and_zero(besluit: Besluit) -> None:
    (line, end), beside, code = _run()
    assert code == 0
    assert line["kenmerk"] == besluit.dossier.kenmerk
    assert (line["besluit"], line["gelijk"], line["bewaard"]) == (1, True, "ongeschonden")
    assert line["brief"] == {"gelijk": True, "waarom": []}
    assert line["uitkomsten"]["verschillen"] == []
    assert end["samenvatting"]["gelijk"] == end["samenvatting"]["brieven_gelijk"] == 1
    assert "1 van 1 besluiten herberekend, 0 anders" in beside


def test_a_fact_that_was_changed_behind_the_back_of_the_product_is_reported_and_leaves_with_one(
    besluit: Besluit,
) -> None:
    blijft_staan.remove(connection)
    row = Besluit.objects.get()
    term = next(outcome for outcome in row.uitkomsten if outcome["norm"] == "bezwaartermijn")
    (fact,) = term["feiten"]
    term["feiten"][fact] = "2026-12-23"
    Besluit.objects.update(uitkomsten=row.uitkomsten)
    (line, end), _beside, code = _run("--zonder-brieven")
    assert code == 1
    assert line["bewaard"] == "gewijzigd na ondertekening"
    assert "brief" not in line
    assert {"bezwaartermijn"} <= {found["norm"] for found in line["uitkomsten"]["verschillen"]}
    assert end["samenvatting"]["anders"] == 1


def test_under_the_law_of_another_day_the_differences_come_with_their_versions(besluit: Besluit) -> None:
    """S3-1: what was decided on the Wmo 2015 rested on the Wmo 2007 the day before it came."""
    (line, end), _beside, code = _run("--recht-van", "2014-12-31")
    assert code == 1
    assert end["samenvatting"]["recht_van"] == "2014-12-31"
    assert "grondslag-besluit" in end["samenvatting"]["anders_per_norm"]
    assert "brief" not in line
    assert _run("--recht-van", "2027-01-04").code == 0


def test_only_one_gemeente_one_file_or_only_what_differs_can_be_asked(besluit: Besluit) -> None:
    kenmerk = besluit.dossier.kenmerk
    asked = _run("--kenmerk", kenmerk.lower().replace("-", " "), "--gemeente", besluit.dossier.gemeente_id)
    assert asked.regels[0]["kenmerk"] == kenmerk
    assert [list(line) for line in _run("--alleen-verschillen", "--zonder-brieven").regels] == [["samenvatting"]]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--recht-van", "gisteren"), "--recht-van gisteren: verwacht een datum als 2026-01-31, of vandaag"),
        (("--gemeente", "9999"), "--gemeente 9999: deze gemeente is hier niet"),
        (("--kenmerk", "ABC"), "--kenmerk: verwacht het nummer van een dossier, zoals 7K4Q-92MX"),
        (("--kenmerk", "0000-0000"), "in dit dossier is geen getekend besluit"),
    ],
)
def test_bad_input_is_one_line_that_says_what_was_expected_and_two(options: tuple[str, ...], sentence: str) -> None:
    lines, beside, code = _run(*options)
    assert (lines, code) == ([], 2)
    assert sentence in beside
    assert len(beside.strip().splitlines()) == 1


def test_nothing_that_a_person_typed_and_no_bsn_is_in_the_report(besluit: Besluit) -> None:
    lines, beside, _code = _run("--recht-van", "2014-12-31")
    text = json.dumps([*lines, *_run().regels], ensure_ascii=False) + beside
    client = besluit.dossier.inwoner
    words = {client.achternaam, client.straat, *(zin.tekst for zin in besluit.redenen.all()), "schoonmaken", "stoft"}
    assert not [word for word in words if word and word in text]
    assert not [row.nummer for row in Burgerservicenummer.objects.all() if row.nummer in text]


def test_without_besluiten_all_is_the_same() -> None:
    (end,), _beside, code = _run()
    assert (end["samenvatting"]["besluiten"], code) == (0, 0)
