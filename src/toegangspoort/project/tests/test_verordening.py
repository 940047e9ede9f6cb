# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""An ordinance is loaded whole or not at all, shows first what it does, and can be read back on any day."""

import json
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from toegangspoort.aanbod.models import Soort, Soortperiode, Voorziening
from toegangspoort.audit.models import Journaalregel
from toegangspoort.besluiten.models import Mandaat
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.gebieden.models import Gemeente, Instelling
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.recht.verordening import Verordening
from toegangspoort.recht.verordening.voorbeelden import MAP

pytestmark = pytest.mark.django_db

STAD = MAP / "voorbeeldstad.yaml"
EVE, DAY = date(2015, 12, 31), date(2016, 1, 1)
KOP = 'verordening: Proef\ngemeente: "9999"\nnaam: Voorbeeldstad\n'


@pytest.fixture
def gemeente() -> Gemeente:
    gemeente = make_gemeente("9999")
    hulp = Voorziening.objects.create(
        gemeente=gemeente, slug="huishoudelijke-hulp", naam="Huishoudelijke hulp", thema="huishouden", wat="x",
        voor_wie="x", regelen="x", vanaf=date(2007, 1, 1),
    )  # fmt: skip
    Soortperiode.objects.create(voorziening=hulp, soort=Soort.IMV, vanaf=date(2007, 1, 1), reden="Wmo 2007")
    return gemeente


def poort(*arguments: str) -> str:
    out = StringIO()
    call_command("verordening", *arguments, stdout=out)
    return out.getvalue()


def refused(*arguments: str) -> str:
    with pytest.raises(CommandError) as gevangen:
        poort(*arguments)
    assert gevangen.value.returncode == 2
    return str(gevangen.value)


def shown(gemeente: Gemeente, dag: date) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(poort("toon", "--gemeente", gemeente.pk, "--peildatum", dag.isoformat()))
    return found


def rows() -> tuple[int, int, int, int]:
    return tuple(model.objects.count() for model in (Instelling, Soortperiode, Mandaat, Journaalregel))


def file(tmp_path: Path, text: str, name: str = "proef.yaml") -> str:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / name)


def test_household_help_is_maatwerk_until_2016_and_a_general_provision_from_that_day(gemeente: Gemeente) -> None:
    """S0-7, S4-9, S4-22: loaded data, each with its source, and no code changed."""
    poort("laad", str(STAD))
    kinds = [shown(gemeente, day)["soorten"]["huishoudelijke-hulp"] for day in (EVE, DAY)]
    assert [kind["waarde"] for kind in kinds] == ["IMV", "AV"]
    assert "Verordening 2016" in kinds[1]["bron"]
    before, after = (Verordening(day, settings_on(gemeente.pk, day)) for day in (EVE, DAY))
    assert before.minimum_centen(samen=False) is None
    assert after.minimum_centen(samen=False) == 105000
    assert after.tegemoetkoming_centen == 6000


def test_every_value_comes_back_with_source_article_and_period(gemeente: Gemeente) -> None:
    """S3-27: policy is data with a date and the decision it rests on."""
    poort("laad", str(STAD))
    page = shown(gemeente, date(2026, 1, 1))
    assert page["instellingen"]["melding.spoed_uren"] == {
        "waarde": 24,
        "vanaf": "2021-07-01",
        "tot": None,
        "bron": "artikel 9, gewijzigd in 2021 (verzonnen): binnen een dag",
        "eenheid": "uren",
        "grondslag": "artikel 2.3.3 Wmo 2015",
        "standaard": False,
    }
    assert page["instellingen"]["onderzoek.reactie_dagen"]["standaard"]
    assert len(page["instellingen"]["pgb.tarieven"]["waarde"]) == 6
    assert {m["wie"]: m["tot_euro_per_jaar"] for m in page["mandaten"]}["wmo_consulent"] == 15000


def test_a_trial_shows_the_effects_and_writes_nothing(gemeente: Gemeente) -> None:
    before = rows()
    page = poort("laad", str(STAD), "--proef")
    assert rows() == before
    assert "Huishoudelijke hulp: algemene voorziening vanaf 1 januari 2016" in page
    assert "Wat al is toegekend, loopt door tot zijn einde." in page
    assert "Erbij: hulp bij het huishouden, een beroepskracht, minuut, tarief € 0,45." in page
    assert "Proef: er is niets vastgelegd." in page


def test_loading_again_changes_nothing(gemeente: Gemeente) -> None:
    poort("laad", str(STAD))
    before = rows()
    assert "Alles stond er al" in poort("laad", str(STAD))
    assert rows() == before


def test_a_later_ordinance_ends_what_held_and_leaves_a_trace(gemeente: Gemeente, tmp_path: Path) -> None:
    poort("laad", str(STAD))
    later = "instellingen:\n  melding.spoed_uren: [{vanaf: 2030-01-01, waarde: 12, bron: Verordening 2030}]\n"
    page = poort("laad", file(tmp_path, KOP + later))
    assert "Wat gold (24 uren) eindigt op die dag." in page
    periods = Instelling.objects.filter(sleutel="melding.spoed_uren").order_by("vanaf").values_list("waarde", "tot")
    assert list(periods) == [(48, date(2021, 7, 1)), (24, date(2030, 1, 1)), (12, None)]
    last = Journaalregel.objects.filter(keten="instelling/melding.spoed_uren").latest("volgnr")
    assert last.gegevens["reden"] == "Verordening 2030"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{vanaf: 2015-01-01, waarde: 12, bron: x}", "op 1 januari 2015 gaat al iets anders in"),
        ("{vanaf: 2015-01-01, tot: 2016-01-01, waarde: 48, bron: x}", "met een ander einde (tot 1 juli 2021)"),
        ("{vanaf: 2014-01-01, waarde: 12, bron: x}", "overlapt met wat al is vastgelegd vanaf 1 januari 2015"),
    ],
)
def test_an_overlap_with_what_is_there_is_refused_and_changes_nothing(
    gemeente: Gemeente, tmp_path: Path, text: str, sentence: str
) -> None:
    poort("laad", str(STAD))
    before = rows()
    good = "  heronderzoek.maanden: [{vanaf: 2031-01-01, waarde: 24, bron: x}]\n"
    wrong = file(tmp_path, f"{KOP}instellingen:\n{good}  melding.spoed_uren: [{text}]\n")
    assert sentence in refused("laad", wrong)
    assert rows() == before


def test_every_reason_comes_at_once_with_file_and_key(gemeente: Gemeente, tmp_path: Path) -> None:
    text = (
        "soorten:\n  toverstaf: [{vanaf: 2016-01-01, waarde: AV, bron: x}]\n"
        "mandaten:\n"
        "  - {rol: burgemeester, besluiten: [toekenning], vanaf: 2016-01-01, bron: x}\n"
        "  - {rol: regisseur, besluiten: [gratie], vanaf: 2016-01-01, bron: x}\n"
    )
    lines = refused("laad", file(tmp_path, KOP + text)).splitlines()
    assert [line.split(": ")[1] for line in lines] == ["soorten.toverstaf", "mandaten, regel 1", "mandaten, regel 2"]
    assert "kies uit: kernteam, wmo_consulent" in lines[1]


def test_a_second_mandate_for_the_same_in_the_same_period_is_refused(gemeente: Gemeente, tmp_path: Path) -> None:
    poort("laad", str(STAD))
    more = "mandaten: [{rol: regisseur, besluiten: [afwijzing], tot_euro_per_jaar: 1, vanaf: 2020-01-01, bron: x}]\n"
    assert "heeft in deze periode al een mandaat hiervoor" in refused("laad", file(tmp_path, KOP + more))


def test_a_general_provision_with_a_condition_is_refused_s0_4(gemeente: Gemeente) -> None:
    Voorziening.objects.update(voorwaarde="Alleen met een pas")
    assert "heeft geen voorwaarde" in refused("laad", str(STAD))
    assert Instelling.objects.count() == 0


def test_a_folder_is_loaded_whole_or_not_at_all(gemeente: Gemeente, tmp_path: Path) -> None:
    file(tmp_path, KOP + "instellingen:\n  melding.spoed_uren: [{vanaf: 2015-01-01, waarde: 48, bron: x}]\n")
    file(tmp_path, KOP.replace("9999", "9998"), "twee.yaml")
    assert "Er is geen gemeente met code 9998" in refused("laad", str(tmp_path))
    assert Instelling.objects.count() == 0
    assert "kan alleen bij één bestand" in refused("laad", str(tmp_path), "--gemeente", "9999")
    make_gemeente("9998", host="ander.example")
    assert "Vastgelegd." in poort("laad", str(tmp_path))
    assert Instelling.objects.count() == 1


def test_a_fictional_ordinance_never_lands_in_a_real_gemeente(gemeente: Gemeente) -> None:
    Gemeente.objects.update(voorbeeld=False)
    assert "is verzonnen en Voorbeeldstad is een echte gemeente" in refused("laad", str(STAD))
    assert Instelling.objects.count() == 0


def test_an_ordinance_can_be_tried_in_another_gemeente_when_said_so(gemeente: Gemeente, tmp_path: Path) -> None:
    text = (
        KOP.replace("9999", "1234") + "instellingen:\n  melding.spoed_uren: [{vanaf: 2015-01-01, waarde: 4, bron: x}]\n"
    )
    poort("laad", file(tmp_path, text), "--gemeente", "9999")
    assert Instelling.objects.get().gemeente_id == "9999"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("laad", "niet-hier.yaml"), "niet-hier.yaml: dit bestand of deze map is er niet."),
        (("toon", "--gemeente", "1111"), "Er is geen gemeente met code 1111."),
        (("toon", "--gemeente", "9999", "--peildatum", "gisteren"), "'gisteren' is geen datum. Schrijf 2016-01-01."),
    ],
)
def test_bad_input_gets_one_clear_line(gemeente: Gemeente, arguments: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence):
        poort(*arguments)
