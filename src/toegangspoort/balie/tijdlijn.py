# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The journal of a file in plain Dutch: who, when, what, why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.dateparse import parse_date, parse_datetime

from toegangspoort import clock
from toegangspoort.audit.models import Inzage, Journaalregel
from toegangspoort.beeld import woorden
from toegangspoort.dossiers.models import Dossier, Niveau
from toegangspoort.dossiers.stappen import Bron, Kloksoort, Opschortgrond
from toegangspoort.meldingen.models import Kennisgevingsoort

_LABELS = {
    str(choice.value): str(choice.label).lower()
    for choices in (Bron, Kloksoort, Niveau, Opschortgrond, Kennisgevingsoort)
    for choice in choices
}
_NAMES = {
    "aan": "Aan",
    "bron": "Bron",
    "datum": "Datum",
    "grond": "Grond",
    "kanaal": "Via",
    "klok": "Termijn",
    "niveau": "Niveau",
    "ontvangen_op": "Ontvangen op",
    "reden": "Reden",
    "team": "Team",
    "tot": "Tot",
    "tot_en_met": "Tot en met",
    "uiterlijk": "Uiterlijk",
    "wijze": "Hoe",
}
_HIDDEN = frozenset({"sha256", "pk", "id", "brief"})
_DATE_LENGTH = 10


@dataclass(frozen=True)
class Daad:
    """One act in words."""

    moment: datetime
    wat: str
    wie: str
    feiten: list[tuple[str, str]]
    later_ingevoerd: bool
    """Whether it was written down on a later day than it took place."""


def what(row: Journaalregel) -> str:
    """The act with a capital: "Melding ontvangen"."""
    return row.daad[:1].upper() + row.daad[1:]


def acts(dossier: Dossier) -> Iterator[Daad]:
    """Every act on this file, the oldest first; one query."""
    rows = Journaalregel.objects.filter(gemeente_code=dossier.gemeente_id, keten=dossier.kenmerk)
    for row in rows.order_by("volgnr"):
        later = woorden.datum(row.vastgelegd) != woorden.datum(row.moment)
        yield Daad(row.moment, what(row), row.actor, list(_facts(row.gegevens)), later)


def newest_first(dossier: Dossier) -> list[Daad]:
    """The acts by the day they took place, and on one day as they were written down; the newest first."""
    found = list(acts(dossier))
    found.reverse()
    found.sort(key=lambda act: clock.local_date(act.moment), reverse=True)
    return found


def readings(dossier: Dossier) -> list[Inzage]:
    """Who read this file, when and why; the newest first."""
    rows = Inzage.objects.filter(gemeente_code=dossier.gemeente_id, keten=dossier.kenmerk)
    return list(rows.order_by("-moment"))


def _facts(gegevens: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in gegevens.items():
        if name not in _HIDDEN and value not in (None, "", [], {}, False):
            yield _NAMES.get(name, name.replace("_", " ").capitalize()), in_words(value)


def in_words(value: Any) -> str:
    """A value of the journal as one would say it."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        return ", ".join(in_words(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{_NAMES.get(k, k)}: {in_words(v)}" for k, v in value.items())
    text = str(value)
    if moment := _moment(text):
        return moment
    return _LABELS.get(text, text.replace("_", " "))


def _moment(text: str) -> str:
    """A date or moment in words; empty for other text."""
    try:
        if len(text) == _DATE_LENGTH and (day := parse_date(text)):
            return woorden.datum(day)
        found: date | datetime | None = parse_datetime(text) if "T" in text else None
    except ValueError:
        return ""
    return woorden.datum(found) if found else ""
