# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Composed components: the same in words as in the picture."""

import re
from datetime import date
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation

from toegangspoort.beeld.balk import bar_in_words, draw_bar
from toegangspoort.beeld.iconen import ICONEN
from toegangspoort.beeld.stukken import Bevinding, Bron, Deel, Mens, Optie, Regel, Stap, Wegstap

LIMITS = {"portaal.css": 72_000, "cijfers.css": 12_000, "balie.css": 80_000, "papier.css": 4_000}
"""Bytes of a sheet before compression (a sixth remains after it): a phone on a slow line opens these too."""


def render(source: str, **context: object) -> str:
    return Template(source).render(Context(context))


def test_the_bar_says_in_words_what_remains_and_what_goes_off() -> None:
    assert bar_in_words([Deel("schoonmaken", 105), Deel("was", 0)], 35) == (
        "Blijft over: schoonmaken 1 uur en 45 minuten. Gaat af: 35 minuten."
    )
    assert bar_in_words([Deel("was", 0)]) == "Blijft over: niets."


def test_the_bar_is_as_long_as_what_remains() -> None:
    svg = draw_bar([Deel("schoonmaken", 100), Deel("was", 50)], 200, 50)
    assert [float(width) for width in re.findall(r'width="([\d.]+)%"', svg)[1:]] == [50.0, 25.0, 25.0, 100.0]


def test_a_subject_keeps_its_colour_when_another_is_gone() -> None:
    svg = draw_bar([Deel("schoonmaken", 0), Deel("was", 50)], 100)
    assert "tp-balk__deel--2" in svg
    assert "tp-balk__deel--1" not in svg


def test_an_empty_need_draws_an_empty_bar() -> None:
    assert "Blijft over: niets." in draw_bar([], 0)


def test_the_current_step_of_the_law_is_marked_and_carries_its_clock() -> None:
    steps = [Stap("Melding", "26 oktober", "klaar"), Stap("Onderzoek", "dag 46 van 42", "nu", deel=1.1)]
    html = render("{% stappenlijn stappen nu='bellen.' %}", stappen=steps)
    assert html.count('aria-current="step"') == 1
    assert 'width="100%" height="6"' in html
    assert "<strong>Nu:</strong> bellen." in html


def test_components_take_plain_dicts_as_well() -> None:
    step = {"naam": "Melding", "tekst": "x", "staat": "nu", "deel": 0.5}
    assert 'width="50%"' in render("{% stappenlijn stappen %}", stappen=[step])


def test_a_finding_shows_its_source_and_what_to_do() -> None:
    finding = Bevinding(1, "Hoeveel?", "Te vaag.", "fout", [Bron("ECLI:NL:CRVB:2019:2731", "https://x.example")])
    html = render("{% bevinding b %}{% knop 'Zet 105 minuten' %}{% endbevinding %}", b=finding)
    assert 'href="https://x.example"' in html
    assert "Zet 105 minuten" in html


def test_text_of_people_is_never_markup() -> None:
    html = render(
        "{% mensen m %}{% weg w %}{% tijdlijn r %}{% melding 'info' titel=t %}{{ t }}{% endmelding %}",
        m=[Mens("<b>", "<i>", ["<u>"])],
        w=[Wegstap("<b>", "<b>", "<b>")],
        r=[Regel(date(2026, 11, 24), "<b>")],
        t="<b>",
        vandaag=date(2026, 11, 24),
    )
    assert not re.search(r"<[biu]>", html)


def test_paging_keeps_the_filters_in_the_address() -> None:
    request = RequestFactory().get("/?wijk=3&blad=2")
    html = render("{% bladeren blad %}", request=request, blad=Paginator(range(90), 10).page(2))
    assert 'href="?wijk=3&amp;blad=3"' in html
    assert "Bladzijde 2 van 9" in html


def test_one_page_needs_no_paging() -> None:
    html = render("{% bladeren blad %}", request=RequestFactory().get("/"), blad=Paginator(range(3), 10).page(1))
    assert "<nav" not in html


def test_a_switch_says_which_side_is_on() -> None:
    html = render("{% wissel o 'Weergave' %}", o=[Optie("Kaart", "?k", True), Optie("Tabel", "?t")])
    assert html.count('aria-current="true"') == 1


@pytest.mark.parametrize("naam", sorted(ICONEN))
def test_every_icon_is_hidden_from_screen_readers_unless_named(naam: str) -> None:
    assert 'aria-hidden="true"' in render(f"{{% icoon '{naam}' %}}")
    assert 'aria-label="Let op"' in render(f"{{% icoon '{naam}' 'Let op' %}}")


def test_a_navigation_link_knows_where_we_are() -> None:
    source = "{% navlink 'portaal:contact' 'Contact' %}{% navlink 'portaal:privacy' 'Privacy' %}"
    html = render(source, request=SimpleNamespace(path="/contact/"))
    assert re.search(r'href="/contact/" aria-current="page"', html)
    assert html.count("aria-current") == 1


def test_dutch_words_on_a_page_in_english_say_that_they_are_dutch() -> None:
    assert render("{{ t|nederlands }}", t="9.00 tot 17.00 uur") == "9.00 tot 17.00 uur"
    with translation.override("en"):
        assert render("{{ t|nederlands }}", t="<b>tot 17.00 uur") == '<span lang="nl">&lt;b&gt;tot 17.00 uur</span>'
        assert render("{{ t|nederlands:False }}", t="until 17:00") == "until 17:00"
        assert render("{{ t|nederlands }}", t="") == ""


def test_the_sheets_stay_small() -> None:
    for name, limit in LIMITS.items():
        assert (settings.BUILD / "assets" / name).stat().st_size < limit, name
