# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from datetime import date

import pytest
from django import forms
from django.template import Context, Template

from toegangspoort.beeld.forms import DatumField, DatumTekstField, KeuzeField, MeerkeuzeField


class Vragen(forms.Form):
    naam = forms.CharField(label="Naam", help_text="Zoals op uw paspoort.")
    geboren = DatumField(label="Wanneer bent u geboren?", autocomplete="bday")
    hoe = KeuzeField(label="Hoe?", choices=[("t", "Thuis"), ("k", "Op kantoor")], uitleg={"t": "Wij komen langs"})
    wat = MeerkeuzeField(label="Wat?", choices=[("h", "Huis"), ("e", "Eten")], required=False)


def render(source: str, form: forms.Form) -> str:
    return Template(source).render(Context({"form": form}))


def typed(dag: str, maand: str, jaar: str) -> Vragen:
    return Vragen({"naam": "A", "hoe": "t", "geboren_dag": dag, "geboren_maand": maand, "geboren_jaar": jaar})


@pytest.mark.parametrize("month", ["11", "november", "nov", "November", "nov."])
def test_a_month_may_be_a_number_or_a_word(month: str) -> None:
    form = typed("24", month, "1948")
    assert form.is_valid()
    assert form.cleaned_data["geboren"] == date(1948, 11, 24)


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (("31", "2", "1950"), "Deze datum bestaat niet. Controleer de dag en de maand."),
        (("24", "13", "1950"), "Deze datum bestaat niet. Controleer de dag en de maand."),
        (("x", "11", "1950"), "Deze datum bestaat niet. Controleer de dag en de maand."),
        (("٢٤", "١١", "1950"), None),
        (("24", "", "1950"), "Vul ook de maand in."),
        (("24", "11", "48"), "Vul het jaar in met vier cijfers, bijvoorbeeld 1948."),
        (("24", "11", "1823"), "Deze datum is te lang geleden. Controleer het jaar."),
        (("", "", ""), "Vul een datum in, bijvoorbeeld 24 11 1948."),
    ],
)
def test_an_impossible_date_gets_one_clear_sentence(parts: tuple[str, str, str], sentence: str | None) -> None:
    form = typed(*parts)
    form.is_valid()
    assert form.errors.get("geboren", [None]) == [sentence]


@pytest.mark.parametrize("text", ["24-11-2026", "24/11/2026", "24 nov 2026", "2026-11-24", "24.11.2026"])
def test_staff_type_a_date_as_they_write_it(text: str) -> None:
    assert DatumTekstField().clean(text) == date(2026, 11, 24)


def test_staff_hear_how_to_type_a_date() -> None:
    with pytest.raises(forms.ValidationError, match="Vul een datum in zoals 24-11-2026"):
        DatumTekstField().clean("morgen")


def test_a_field_ties_hint_and_error_to_its_control() -> None:
    form = Vragen({})
    html = render("{% veld form.naam %}", form)
    assert 'aria-describedby="id_naam_helptext id_naam_error"' in html
    assert 'id="id_naam_helptext"' in html
    assert 'id="id_naam_error"' in html
    assert 'aria-invalid="true"' in html
    assert "Vul dit in." in html


def test_the_error_summary_names_the_field_and_links_to_its_first_box() -> None:
    html = render("{% foutoverzicht form %}", Vragen({"naam": "A"}))
    assert "Er zijn nog 2 dingen te verbeteren" in html
    assert '<a href="#id_geboren_0">Wanneer bent u geboren? Vul een datum in' in html
    assert '<a href="#id_hoe_0">Hoe? Kies een antwoord.' in html


def test_a_form_without_errors_has_no_summary() -> None:
    assert render("{% foutoverzicht form %}", Vragen()).strip().count("<div") == 0


def test_choices_are_a_group_with_a_name_and_an_explanation() -> None:
    html = render("{% veld form.hoe kop=1 %}", Vragen())
    assert "<legend" in html
    assert '<h1 class="tp-veld__kop">Hoe?</h1>' in html
    assert 'aria-describedby="id_hoe_0_uitleg"' in html
    assert "Wij komen langs" in html


def test_what_need_not_be_filled_in_says_so() -> None:
    assert "(niet verplicht)" in render("{% veld form.wat %}", Vragen())
    assert "(niet verplicht)" not in render("{% veld form.naam %}", Vragen())


def test_a_filled_in_form_shows_what_was_typed() -> None:
    html = render("{% veld form.geboren %}{% veld form.naam %}", typed("31", "2", "1950"))
    assert 'value="31"' in html
    assert 'value="1950"' in html


def test_a_name_can_hold_emoji_and_letters_from_right_to_left() -> None:
    html = render("{% veld form.naam %}", Vragen({"naam": "👵 فاطمة <b>"}))
    assert "👵 فاطمة &lt;b&gt;" in html
