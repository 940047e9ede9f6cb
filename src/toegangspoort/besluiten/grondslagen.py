# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The articles a besluit rests on, as they stood on its day."""

from datetime import date

from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.models import Besluitsoort, Vorm
from toegangspoort.recht.kern import Grondslag
from toegangspoort.recht.wmo2015.maatwerk import Spoor, grondslag_besluit, grondslag_tijdelijk


def articles_of(blad: Blad) -> tuple[Grondslag, ...]:
    """The articles that hold on this day (S3-1: before 2015 the compensatieplicht)."""
    articles = grondslag_besluit(blad.peildatum, Spoor(blad.besluit.spoor)).waarde
    if blad.soort == Besluitsoort.TIJDELIJK:
        articles = (grondslag_tijdelijk(),)
    if any(regel.vorm == Vorm.PGB or regel.pgb_geweigerd_op for regel in blad.granted):
        articles = (*articles, Grondslag("Wmo 2015", "2.3.6", 2))
    return articles


def as_json(articles: tuple[Grondslag, ...], peildatum: date) -> list[dict[str, str]]:
    """What is kept: the words, and the address of the article as it stood on that day."""
    return [{"tekst": str(artikel), "url": artikel.url(peildatum)} for artikel in articles]
