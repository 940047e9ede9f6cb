# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Full-text search over files, the same on SQLite (FTS5) and PostgreSQL (tsvector).

Words are folded (lower case, no accents) and match from their beginning. Every document starts with tokens
for gemeente, team and handler, so that a search never walks over files that the searcher may not see.
The index itself is kept by the database: see migration `zoekindex`.
"""

import re
from collections.abc import Iterable
from datetime import date

from django.db import connection
from django.db.models import QuerySet

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers.models import Dossier, Zoekdocument
from toegangspoort.gebieden.teams import team_ids
from toegangspoort.personen.models import fold

_WORD = re.compile(r"[^\W_]+")
_SCOPE = re.compile(r"x[gtm]\d+")
AT_MOST_WORDS = 12
LONGEST_WORD = 60
"""Signs that count of one word: who types without spaces must not fill an index."""
AT_MOST_KEPT = 2000
"""A document holds at most this many words: a melding of 10,000 words is found by its beginning."""


def words(typed: str) -> list[str]:
    """The words to look for, folded; at most twelve."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(typed))[:AT_MOST_WORDS]]


def document(dossier: Dossier, extra: Iterable[str] = ()) -> str:
    """The words of one file, each once. The BSN is never among them."""
    person = dossier.inwoner
    parts = [
        dossier.kenmerk,
        dossier.kenmerk.replace("-", ""),
        person.voornamen,
        person.achternaam,
        person.postcode,
        person.straat,
        person.huisnummer,
        dossier.vraag,
        *extra,
    ]
    found = (word for word in _WORD.findall(fold(" ".join(parts))) if not _SCOPE.fullmatch(word))
    kept = list(dict.fromkeys(word[:LONGEST_WORD] for word in found))[:AT_MOST_KEPT]
    scope = f"xg{dossier.gemeente_id} xt{dossier.team_id} xm{dossier.behandelaar_id or 0}"
    return " ".join([scope, *kept])


def index(dossier: Dossier, extra: Iterable[str] = ()) -> None:
    """Write the words of a file again, after it changed hands or gained text; earlier words stay."""
    known = Zoekdocument.objects.filter(dossier=dossier).values_list("tekst", flat=True).first() or ""
    text = document(dossier, [*extra, known])
    Zoekdocument.objects.update_or_create(dossier=dossier, defaults={"tekst": text})


def scope(medewerker: Medewerker, peildatum: date) -> list[str]:
    """The tokens of which a file must carry one before this reader can find it."""
    if medewerker.rol == Rol.BACKOFFICE:
        return [f"xg{medewerker.gemeente_code}"]
    tokens = [f"xt{team}" for team in sorted(team_ids(medewerker, peildatum))]
    return [*tokens, f"xm{medewerker.pk}"]


def found_by(medewerker: Medewerker, typed: str, peildatum: date) -> "QuerySet[Dossier]":
    """The files with every word that this reader may see, newest first."""
    rows: QuerySet[Dossier] = Dossier.objects.visible_to(medewerker, peildatum)
    return matching(rows, typed, scope(medewerker, peildatum))


def matching(rows: "QuerySet[Dossier]", typed: str, scope: Iterable[str] = ()) -> "QuerySet[Dossier]":
    """The files in `rows` that hold every word, newest first; `scope` is any of these tokens."""
    found = words(typed)
    if not found:
        return rows.none()
    tokens = list(scope)
    if connection.vendor == "postgresql":
        parts = [f"{word}:*" for word in found]
        query = " & ".join([*parts, *([f"({' | '.join(tokens)})"] if tokens else [])])
        where = "to_tsvector('simple', dossiers_zoekdocument.tekst) @@ to_tsquery('simple', %s)"
    else:
        parts = [f'"{word}"*' for word in found]
        query = " AND ".join([*parts, *([f"({' OR '.join(tokens)})"] if tokens else [])])
        where = (
            "dossiers_zoekdocument.dossier_id IN "
            "(SELECT rowid FROM dossiers_zoekindex WHERE dossiers_zoekindex MATCH %s)"
        )
    # `extra` because the ORM has no FTS5, and one spelling serves both databases; the words are a parameter.
    found_rows = rows.filter(zoekdocument__isnull=False)
    return found_rows.extra(where=[where], params=[query]).order_by("-pk")  # noqa: S610 - our own text; what was typed is a parameter
