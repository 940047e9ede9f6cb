# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The commands that answer from the law: JSON on standard output, one Dutch line per fault and exit code 2."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from toegangspoort.project.management.commands import bijdrage, dwangsom, regels, termijn
from toegangspoort.project.opdracht import BAD_INPUT
from toegangspoort.recht.register import alle_normen

COMMANDS = {module.__name__.rsplit(".", 1)[1]: module.Command for module in (bijdrage, dwangsom, regels, termijn)}

Poort = Callable[..., Any]
Fouten = Callable[..., list[str]]


@pytest.fixture
def poort(capsys: pytest.CaptureFixture[str]) -> Poort:
    """Run a command as `script/poort` does; the answer as JSON, with nothing on standard error."""

    def run(name: str, *args: str) -> Any:
        COMMANDS[name]().run_from_argv(["poort", name, *args])
        out, err = capsys.readouterr()
        assert not err
        return json.loads(out)

    return run


@pytest.fixture
def fouten(capsys: pytest.CaptureFixture[str]) -> Fouten:
    """Run a command that refuses: its lines on standard error, with nothing on standard output."""

    def run(name: str, *args: str) -> list[str]:
        with pytest.raises(SystemExit) as left:
            COMMANDS[name]().run_from_argv(["poort", name, *args])
        out, err = capsys.readouterr()
        assert (left.value.code, out) == (BAD_INPUT, "")
        return err.splitlines()

    return run


@pytest.mark.parametrize(
    ("norm", "van", "rekendatum", "einddatum"),
    [
        ("onderzoek", "2026-02-02", "2026-03-16", "2026-03-16"),
        ("onderzoek", "2026-04-13", "2026-05-25", "2026-05-26"),
        ("bezwaartermijn", "2026-04-13", "2026-05-25", "2026-05-26"),
        ("beslistermijn", "2026-04-13", "2026-04-27", "2026-04-28"),
        ("beslistermijn", "2026-03-20", "2026-04-03", "2026-04-07"),
        ("beslistermijn", "2026-04-21", "2026-05-05", "2026-05-06"),
        ("beslistermijn", "2026-04-30", "2026-05-14", "2026-05-18"),
        ("onderzoek", "2026-11-13", "2026-12-25", "2026-12-28"),
        ("beslistermijn", "2025-04-12", "2025-04-26", "2025-04-28"),
        ("persoonlijk-plan", "2026-04-27", "2026-05-04", "2026-05-04"),
        ("persoonlijk-plan", "2026-04-28", "2026-05-05", "2026-05-06"),
        ("beslissing-op-bezwaar", "2026-03-16", "2026-04-27", "2026-04-28"),
    ],
)
def test_a_term_is_given_raw_and_as_the_law_ends_it(
    poort: Poort, norm: str, van: str, rekendatum: str, einddatum: str
) -> None:
    answer = poort("termijn", norm, "--van", van)
    assert set(answer) == {"norm", "van", "rekendatum", "einddatum", "uitleg", "grondslag"}
    assert [answer[key] for key in ("norm", "van", "rekendatum", "einddatum")] == [norm, van, rekendatum, einddatum]
    assert answer["uitleg"].endswith(".")
    assert ("Algemene termijnenwet" in answer["grondslag"]) is (rekendatum != einddatum)


def test_days_that_the_clock_stood_still_count_once_and_before_the_end_moves(poort: Poort) -> None:
    """Art. 4:15 Awb: 5 to 13 and 10 to 20 February are 16 days; 2 March + 16 days is Wednesday 4 March."""
    still = ("--opschorting", "2026-02-05..2026-02-13", "--opschorting", "2026-02-10..2026-02-20")
    answer = poort("termijn", "beslistermijn", "--van", "2026-02-02", *still)
    assert (answer["rekendatum"], answer["einddatum"]) == ("2026-03-04", "2026-03-04")
    assert "16 dagen stil" in answer["uitleg"]
    assert "artikel 4:15 Awb" in answer["grondslag"]
    to_a_saturday = poort("termijn", "beslistermijn", "--van", "2026-02-02", "--opschorting", "2026-02-05..2026-02-09")
    assert (to_a_saturday["rekendatum"], to_a_saturday["einddatum"]) == ("2026-02-21", "2026-02-23")


@pytest.mark.parametrize(
    ("options", "rekendatum", "grond"),
    [
        ((), "2026-04-27", "artikel 7:10 lid 1 Awb"),
        (("--commissie",), "2026-06-08", "artikel 7:13 Awb"),
        (("--commissie-niet-meegedeeld",), "2026-04-27", "ECLI:NL:RVS:2016:2233"),
        (("--verdaagd",), "2026-06-08", "artikel 7:10 lid 3 Awb"),
        (("--commissie", "--verdaagd", "2"), "2026-06-22", "artikel 7:10 lid 3 Awb"),
        (("--opschorting", "2026-03-20..2026-03-29"), "2026-05-07", "artikel 7:10 lid 2 Awb"),
    ],
)
def test_the_decision_on_an_objection_counts_from_the_end_of_the_objection_term(
    poort: Poort, options: tuple[str, ...], rekendatum: str, grond: str
) -> None:
    answer = poort("termijn", "beslissing-op-bezwaar", "--van", "2026-03-16", *options)
    assert answer["rekendatum"] == rekendatum
    assert grond in answer["grondslag"]
    assert "dag na het einde van de bezwaartermijn" in answer["uitleg"]


def test_a_day_that_rests_on_an_unchecked_source_says_so(poort: Poort) -> None:
    assert "Nog na te kijken" in poort("termijn", "beslistermijn", "--van", "2022-05-12")["uitleg"]
    assert "niet uitgezocht" in poort("termijn", "beslistermijn", "--van", "2020-03-02")["uitleg"]


@pytest.mark.parametrize(
    ("args", "lines"),
    [
        ((), ["norm: verwacht een van persoonlijk-plan", "--van: ontbreekt"]),
        (("onderzok", "--van", "2026-02-02"), ["kreeg 'onderzok'"]),
        (("onderzoek",), ["--van: ontbreekt"]),
        (("onderzoek", "--van"), ["--van: verwacht een waarde"]),
        (("onderzoek", "--van", "2-2-2026"), ["--van: verwacht een datum als 2026-01-31, kreeg '2-2-2026'"]),
        (("onderzoek", "--van", "20260202"), ["--van: verwacht een datum"]),
        (("onderzoek", "--van", "2026-02-30"), ["--van: 2026-02-30 bestaat niet"]),
        (("onderzoek", "--van", "9999-12-31"), ["--van: verwacht een jaar van 1900"]),
        (("onderzoek", "--van", "2014-12-31"), ["--van: De norm onderzoek"]),
        (("onderzoek", "--van", "2150-03-01"), ["--van: De feestdagen van 2150 zijn niet bekend"]),
        (("onderzoek", "--van", "2026-02-02", "--kleur", "rood"), ["onbekend: --kleur rood"]),
        (("onderzoek", "--van", "2026-02-02", "--commissie"), ["--commissie: kan alleen bij beslissing-op-bezwaar"]),
        (
            ("onderzoek", "--van", "2026-02-02", "--opschorting", "2026-02-05..2026-02-06"),
            ["--opschorting: kan niet bij onderzoek: artikel 4:15 Awb"],
        ),
        (
            ("bezwaartermijn", "--van", "2026-02-02", "--opschorting", "2026-02-05..2026-02-06"),
            ["--opschorting: kan niet bij bezwaartermijn"],
        ),
        (
            (
                "beslistermijn",
                "--van",
                "x\ny",
                "--opschorting",
                "2026-02-05",
                "--opschorting",
                "2026-02-09..2026-02-05",
            ),
            ["--van: verwacht een datum", "--opschorting: verwacht twee datums", "de laatste dag ligt voor de eerste"],
        ),
        (
            ("beslistermijn", "--van", "2026-02-02", "--opschorting", "2026-02-02..2026-02-05"),
            ["--opschorting: verwacht een dag na 2026-02-02"],
        ),
        (
            ("beslistermijn", "--van", "2026-02-02", "--opschorting", "2026-03-20..2026-03-25"),
            ["--opschorting: verwacht een dag tot en met 2026-02-16, het einde van de termijn"],
        ),
        (("beslissing-op-bezwaar", "--van", "2026-03-16", "--verdaagd", "7"), ["--verdaagd: verwacht 1 tot en met 6"]),
    ],
)
def test_a_term_that_cannot_be_reckoned_says_per_fault_what_was_expected(
    fouten: Fouten, args: tuple[str, ...], lines: list[str]
) -> None:
    given = fouten("termijn", *args)
    assert len(given) == len(lines)
    assert all(expected in line for expected, line in zip(lines, given, strict=True))


HUISHOUDEN = {
    "verordening_vraagt_bijdrage": True,
    "beschermd_wonen_of_opvang": False,
    "wlz_bijdrage": False,
    "met_partner": True,
    "onder_aow": False,
    "vrijgesteld_laag_inkomen": False,
    "vrijgesteld_door_college": False,
    "alleen_minderjarig": False,
    "ondersteuning": True,
    "lager_bedrag": False,
}


@pytest.mark.parametrize(
    ("peildatum", "bedrag", "periode"),
    [
        ("2016-06-01", None, "vier weken"),
        ("2019-06-01", "17.50", "vier weken"),
        ("2020-01-01", "19.00", "maand"),
        ("2024-01-01", "20.60", "maand"),
        ("2026-12-31", "21.80", "maand"),
        ("2027-01-01", None, None),
    ],
)
def test_the_contribution_of_a_household_comes_with_its_period_and_never_made_up(
    poort: Poort, peildatum: str, bedrag: str | None, periode: str | None
) -> None:
    """Wmo 2015, art. 2.1.4a lid 4."""
    answer = poort("bijdrage", "--peildatum", peildatum, "--huishouden", json.dumps(HUISHOUDEN))
    assert (answer["bedrag_euro"], answer["periode"]) == (bedrag, periode)
    assert answer["vragen"] == []
    assert answer["redenen"]
    if bedrag is None:
        assert "niet vastgesteld" in answer["redenen"][0]
        assert answer["ter_beoordeling"]


def test_facts_come_in_words_as_json_or_from_a_file(poort: Poort, tmp_path: Path) -> None:
    file = tmp_path / "huishouden.json"
    file.write_text(json.dumps(HUISHOUDEN), encoding="utf-8")
    words = [f"{name}={'ja' if value else 'nee'}" for name, value in HUISHOUDEN.items() if name != "met_partner"]
    from_words = poort("bijdrage", "--peildatum", "2026-11-01", "--huishouden", *words, "personen=2")
    from_file = poort("bijdrage", "--peildatum", "2026-11-01", "--huishouden", f"@{file}")
    assert from_words == from_file
    assert from_file["bedrag_euro"] == "21.80"
    later_wins = poort("bijdrage", "--peildatum", "2026-11-01", "--huishouden", f"@{file}", "onder_aow=ja")
    assert (later_wins["bedrag_euro"], later_wins["redenen"][0][:14]) == ("0.00", "U woont samen ")


def test_what_is_not_known_comes_out_as_the_next_question(poort: Poort) -> None:
    known = json.dumps(HUISHOUDEN)
    answer = poort("bijdrage", "--peildatum", "2026-11-01", "--huishouden", known, "onder_aow=onbekend")
    assert answer["bedrag_euro"] is None
    (question,) = answer["vragen"]
    assert (question["feit"], question["aan"]) == ("onder_aow", "register")
    assert question["hangt_af"] == [
        {"antwoord": "ja", "uitkomst": "€ 0,00"},
        {"antwoord": "nee", "uitkomst": "€ 21,80"},
    ]
    assert poort("bijdrage", "--peildatum", "2026-11-01", "--huishouden")["vragen"]


def test_a_household_that_cannot_be_read_names_every_fault(fouten: Fouten, tmp_path: Path) -> None:
    (tmp_path / "kapot.json").write_bytes(b"\xff{")
    parts = (
        "los",
        "inkomen=1000",
        "onder_aow=soms",
        "lager_bedrag_centen=17,50",
        "personen=3",
        '{"met_partner": ',
        "[1]",
        f"@{tmp_path}/weg.json",
        f"@{tmp_path}/kapot.json",
    )
    given = fouten("bijdrage", "--peildatum", "morgen", "--huishouden", *parts)
    expected = (
        "--peildatum: verwacht een datum",
        "verwacht naam=waarde",
        "inkomen: onbekend feit",
        "onder_aow: verwacht ja, nee of onbekend",
        "lager_bedrag_centen: verwacht hele centen",
        "personen: verwacht 1 of 2",
        "geen geldige JSON",
        "verwacht een object met feiten",
        "dit bestand is er niet",
        "dit bestand is niet te lezen",
    )
    assert len(given) == len(expected)
    assert all(part in line for part, line in zip(expected, given, strict=True))


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (("--peildatum", "2026-01-01"), "--huishouden: ontbreekt"),
        (("--peildatum", "2014-12-31", "--huishouden"), "--peildatum: De norm bijdrage"),
        (("--peildatum", "2026-01-01", "--huishouden", '{"rest_kostprijs_centen": -1}'), "verwacht ten minste 0"),
        (("--peildatum", "2026-01-01", "--huishouden", '{"kleur": 1}'), "kleur: onbekende sleutel"),
        (("--peildatum", "2026-01-01", "--huishouden", "[" * 100_000), "geen geldige JSON"),
    ],
)
def test_a_contribution_that_cannot_be_reckoned_says_why(fouten: Fouten, args: tuple[str, ...], line: str) -> None:
    (given,) = fouten("bijdrage", *args)
    assert line in given


def test_the_penalty_shows_its_days_and_how_it_is_built_up(poort: Poort) -> None:
    """Art. 4:17 Awb: after a notice on Monday the first day is the Tuesday two weeks later."""
    days = ("--termijn-verstreken", "2025-02-24", "--ingebrekestelling", "2025-03-03")
    answer = poort("dwangsom", *days, "--besloten", "2025-04-05")
    assert (answer["eerste_dag"], answer["laatste_dag"], answer["dagen"]) == ("2025-03-18", "2025-04-04", 18)
    assert (answer["bedrag_euro"], answer["geverifieerd"]) == ("462.00", True)
    assert [(step["dagen"], step["per_dag_euro"]) for step in answer["opbouw"]] == [(14, "23.00"), (4, "35.00")]
    still_open = poort("dwangsom", *days, "--besloten", "open")
    assert (still_open["dagen"], still_open["bedrag_euro"], still_open["besloten"]) == (42, "1442.00", None)
    assert poort("dwangsom", *days, "--tot-en-met", "2025-03-18")["bedrag_euro"] == "23.00"


def test_the_penalty_of_2026_has_days_but_no_amount(poort: Poort) -> None:
    answer = poort("dwangsom", "--termijn-verstreken", "2026-01-05", "--ingebrekestelling", "2026-01-12")
    assert (answer["dagen"], answer["bedrag_euro"], answer["bedrag_centen"]) == (42, None, None)
    assert answer["geverifieerd"] is False
    assert "niet gevonden" in answer["uitleg"]


def test_a_penalty_that_cannot_be_reckoned_says_what_is_missing(fouten: Fouten) -> None:
    assert fouten("dwangsom", "--besloten", "ooit") == [
        "--termijn-verstreken: ontbreekt; verwacht een datum als 2026-01-31",
        "--ingebrekestelling: ontbreekt; verwacht een datum als 2026-01-31",
        "--besloten: verwacht een datum als 2026-01-31, kreeg 'ooit'",
    ]
    (line,) = fouten("dwangsom", "--termijn-verstreken", "2009-01-05", "--ingebrekestelling", "2009-01-12")
    assert "artikel 4:17 lid 1 Awb" in line


def test_every_norm_in_force_is_listed_with_version_article_and_source(poort: Poort) -> None:
    rules = {rule["norm"]: rule for rule in poort("regels", "--peildatum", "2026-01-01")}
    assert set(rules) == {
        norm.naam for norm in alle_normen() if any(v.geldt_op(v.vanaf.replace(2026, 1, 1)) for v in norm.versies)
    }
    assert all(rule["artikel"] and rule["bron"] and rule["toetsdatum"] and rule["uitleg"] for rule in rules.values())
    assert rules["bijdrage"]["versie"] == "bijdrage@2026-01-01"
    assert rules["onderzoek"]["artikel"] == "artikel 2.3.2 lid 1 Wmo 2015"
    assert rules["onderzoek"]["artikelen"][0]["url"].startswith("https://wetten.overheid.nl/BWBR0035362/2026-01-01")
    assert rules["dwangsom"]["geverifieerd"] is False
    asked = {fact["naam"]: fact["vraag"] for fact in rules["bijdrage"]["feiten"]}
    assert asked["onder_aow"] == "Is een van u beiden jonger dan de AOW-leeftijd?"


def test_the_rules_of_another_day_are_the_rules_of_that_day(poort: Poort, fouten: Fouten) -> None:
    old = {rule["norm"]: rule for rule in poort("regels", "--peildatum", "2014-12-31")}
    assert "bijdrage" not in old
    assert "bezwaartermijn" in old
    assert fouten("regels") == ["--peildatum: ontbreekt; verwacht een datum als 2026-01-31"]
