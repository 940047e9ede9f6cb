# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A report as a resident makes it: the answers of every page, and drafts of it that only have to be sent."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpResponse

from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.concepten import start_concept
from toegangspoort.meldingen.models import Conceptmelding
from toegangspoort.portaal import melding_koekje
from toegangspoort.project.bench.bezoeker import Bezoeker

CHECK = "/hulp-vragen/controle/"
VERHAAL = "/hulp-vragen/stap/verhaal/"
ANSWERS: dict[str, dict[str, Any]] = {
    "voor-wie": {"voor": "mij"},
    "haast": {"spoed": "nee"},
    "wat": {"gebieden": ["schoon", "buiten"]},
    "verhaal": {"verhaal": "Ik krijg mijn huis niet meer schoon sinds ik gevallen ben. De trap lukt ook niet."},
    "geprobeerd": {"geprobeerd": ""},
    "bestanden": {"actie": "verder"},
    "naam": {"voornamen": "Tine", "achternaam": "Voorbeeld", "aanhef": "mevrouw"},
    "geboren": {"datum_dag": "9", "datum_maand": "3", "datum_jaar": "1948"},
    "adres": {"postcode": "9711 AB", "huisnummer": "12"},
    "bereik": {"telefoon": "06 00 00 00 01", "email": ""},
    "plaats": {"plaats": "thuis"},
    "bezoek": {"bezoek_door": "vrijwilliger"},
    "erbij": {"naaste": "", "tolk": ""},
}


class GeenMelding(RuntimeError):
    """The report could not be walked: the pages changed and the answers did not."""


def walk(visitor: Bezoeker) -> dict[str, Any]:
    """Answer every page until the check; the answers as the draft keeps them."""
    visitor.get("/hulp-vragen/")
    path = urlsplit(visitor.post("/hulp-vragen/begin/").naar).path
    while path != CHECK:
        slug = path.rstrip("/").rpartition("/")[2]
        answer = visitor.post(path, **ANSWERS[slug])
        if not answer.naar:
            raise GeenMelding(f"De bladzijde {path} neemt het antwoord niet aan.")
        path = urlsplit(answer.naar).path
    found: dict[str, Any] = Conceptmelding.objects.latest("pk").antwoorden
    return found


def drafts(gemeente: Gemeente, answers: dict[str, Any], number: int, at: datetime) -> Iterator[str]:
    """So many drafts that are filled in; the cookie of each."""
    for _ in range(number):
        concept, secret = start_concept(gemeente=gemeente, at=at)
        Conceptmelding.objects.filter(pk=concept.pk).update(antwoorden=answers)
        response = HttpResponse()
        melding_koekje.write(response, secret)
        yield response.cookies[melding_koekje.NAME].value
