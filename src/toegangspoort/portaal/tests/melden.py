# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Walk the report as a browser would: post an answer, follow where it leads."""

from typing import Any

from django.test import Client
from django.urls import reverse

ANSWERS: dict[str, dict[str, Any]] = {
    "voor-wie": {"voor": "mij"},
    "wie-meldt": {"naam": "J. Bakker", "relatie": "buurman", "telefoon": "06 00 00 00 02", "weet_ervan": "ja"},
    "haast": {"spoed": "nee"},
    "nu-doen": {"toelichting": "Ik kan vannacht niet thuis zijn."},
    "wat": {"gebieden": ["schoon", "buiten"]},
    "verhaal": {"verhaal": "Ik krijg mijn huis niet meer schoon."},
    "geprobeerd": {"geprobeerd": ""},
    "bestanden": {"actie": "verder"},
    "naam": {"voornamen": "Trijntje", "achternaam": "Wiersema", "aanhef": "mevrouw"},
    "geboren": {"datum_dag": "9", "datum_maand": "3", "datum_jaar": "1948"},
    "adres": {"postcode": "9714 ba", "huisnummer": "12"},
    "bereik": {"telefoon": "06 00 00 00 01", "email": ""},
    "plaats": {"plaats": "thuis"},
    "bezoek": {"bezoek_door": "vrijwilliger"},
    "erbij": {"naaste": "mijn dochter", "tolk": ""},
}
CHECK = "controle"


def page(slug: str) -> str:
    """The address of a question."""
    if slug == "bestanden":
        return reverse("portaal:melding_bestanden")
    return reverse("portaal:melding_stap", args=[slug])


def begin(client: Client) -> None:
    """Press the button on the start page."""
    client.post(reverse("portaal:melding_begin"))


def answer(client: Client, slug: str, **changed: Any) -> str:
    """Answer one question; returns the slug of the page it leads to, or "" when it stays."""
    response = client.post(page(slug), {**ANSWERS[slug], **changed})
    return response.url.rstrip("/").rpartition("/")[2] if response.status_code == 302 else ""


def walk(client: Client, until: str = CHECK, **changed: dict[str, Any]) -> list[str]:
    """Answer every question from the first until this page; `changed` by slug (with _ for -)."""
    begin(client)
    slug, seen = "voor-wie", []
    while slug != until:
        seen.append(slug)
        slug = answer(client, slug, **changed.get(slug.replace("-", "_"), {}))
        assert slug, f"{seen[-1]} keeps the visitor"
    return seen


def send(client: Client) -> Any:
    """Press the button on the check page."""
    return client.post(reverse("portaal:melding_controle"))
