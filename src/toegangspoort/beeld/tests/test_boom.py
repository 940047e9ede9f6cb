# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The tree under an outcome: what was asked, who judged, which article, and what is not checked yet."""

from datetime import date

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from toegangspoort.recht.kern.uitleg import Feitregel, Grond, Oordeelregel, Tak

ONDER = Tak(
    norm="einde-termijn",
    uitleg="Een termijn schuift door naar een werkdag.",
    grondslag="",
    versie="einde-termijn@1965-01-01",
    waarde="16 maart 2026",
    redenen=(),
    feiten=(Feitregel("Start", "2 februari 2026"),),
    oordelen=(),
    ter_beoordeling=(),
    geverifieerd=True,
    takken=(),
    peildatum=date(2026, 2, 2),
)
BOVEN = Tak(
    norm="proef-norm",
    uitleg="Een proef.",
    grondslag="artikel 2.3.2 lid 1 Wmo 2015",
    versie="proef-norm@2015-01-01",
    waarde="ja",
    redenen=("Mevrouw kan <b>niet</b> tillen.",),
    feiten=(),
    oordelen=(Oordeelregel("Is het passend?", "ja", "Het past bij haar dag.", "N. Bakker"),),
    ter_beoordeling=("Of het geval spoedeisend is.",),
    geverifieerd=False,
    takken=(ONDER,),
    gronden=(Grond("artikel 2.3.2 lid 1 Wmo 2015", "https://wetten.overheid.nl/BWBR0035362/2026-02-02"),),
    peildatum=date(2026, 2, 2),
)


@pytest.fixture
def html() -> str:
    return render_to_string("beeld/boom.html", {"tak": BOVEN})


def test_a_tree_shows_norm_article_version_judgement_and_what_lies_under_it(html: str) -> None:
    for words in (
        "Proef norm",
        "Is het passend?",
        "Het past bij haar dag.",
        "N. Bakker",
        "Of het geval spoedeisend is.",
        "Versie van 1 januari 2015, toegepast zoals die gold op 2 februari 2026.",
        "Einde termijn",
        "16 maart 2026",
    ):
        assert words in html
    assert 'href="https://wetten.overheid.nl/BWBR0035362/2026-02-02"' in html


def test_what_is_not_verified_says_so_in_words_and_only_there(html: str) -> None:
    assert html.count("nog na te kijken") == 1


def test_the_top_stands_open_and_the_rest_is_folded(html: str) -> None:
    assert html.count("<details") == 2
    assert html.count(" open>") == 1


def test_words_of_people_in_a_tree_are_never_markup(html: str) -> None:
    assert "<b>" not in html


def test_in_english_the_words_of_the_law_are_marked_as_dutch() -> None:
    with translation.override("en"):
        html = render_to_string("beeld/boom.html", {"tak": BOVEN})
    assert "Facts" in html
    assert '<span lang="nl">Proef norm</span>' in html
