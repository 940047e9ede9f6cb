# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Full-text search over files, the same on SQLite (FTS5) and PostgreSQL (tsvector).

Words are folded (lower case, no accents) and match from their beginning. Every document starts with tokens
for gemeente, team and handler, so that a search never walks over files that the searcher may not see.
The index itself is kept by the database: see migration `zoekindex`.
"""

import re
from collections.abc import Iterable

from django.db import connection
from django.db.models import QuerySet

from toegangspoort.dossiers.models import Dossier, Zoekdocument
from toegangspoort.personen.models import fold

_WORD = re.compile(r"[^\W_]+")
AT_MOST_WORDS = 12


def words(typed: str) -> list[str]:
    """The words to look for, folded; at most twelve."""
    return _WORD.findall(fold(typed).replace("-", ""))[:AT_MOST_WORDS]


def document(dossier: Dossier, extra: Iterable[str] = ()) -> str:
    """The words of one file. The BSN is never among them."""
    person = dossier.inwoner
    parts = [
        f"xg{dossier.gemeente_id} xt{dossier.team_id} xm{dossier.behandelaar_id or 0}",
        dossier.kenmerk.replace("-", ""),
        person.voornamen,
        person.achternaam,
        person.postcode,
        person.straat,
        dossier.vraag,
        *extra,
    ]
    return fold(" ".join(parts))


def index(dossier: Dossier, extra: Iterable[str] = ()) -> None:
    """Write the words of a file; `extra` are texts of its later steps."""
    Zoekdocument.objects.update_or_create(dossier=dossier, defaults={"tekst": document(dossier, extra)})


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
    return rows.filter(zoekdocument__isnull=False).extra(where=[where], params=[query]).order_by("-pk")
