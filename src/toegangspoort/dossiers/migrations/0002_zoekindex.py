# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The index behind `dossiers.zoeken`: GIN over tsvector on PostgreSQL, FTS5 kept by triggers on SQLite."""

from typing import Any

from django.db import migrations

POSTGRES = ("CREATE INDEX dossiers_zoekindex ON dossiers_zoekdocument USING gin (to_tsvector('simple', tekst))",)
_OUT = "INSERT INTO dossiers_zoekindex(dossiers_zoekindex, rowid, tekst) VALUES ('delete', old.dossier_id, old.tekst);"
_IN = "INSERT INTO dossiers_zoekindex(rowid, tekst) VALUES (new.dossier_id, new.tekst);"
SQLITE = (
    "CREATE VIRTUAL TABLE dossiers_zoekindex USING fts5(tekst, content='dossiers_zoekdocument', content_rowid='dossier_id')",
    f"CREATE TRIGGER zoekindex_erbij AFTER INSERT ON dossiers_zoekdocument BEGIN {_IN} END",
    f"CREATE TRIGGER zoekindex_eruit AFTER DELETE ON dossiers_zoekdocument BEGIN {_OUT} END",
    f"CREATE TRIGGER zoekindex_anders AFTER UPDATE ON dossiers_zoekdocument BEGIN {_OUT} {_IN} END",
    "INSERT INTO dossiers_zoekindex(dossiers_zoekindex) VALUES ('rebuild')",
)
UNDO_SQLITE = (
    "DROP TRIGGER zoekindex_erbij",
    "DROP TRIGGER zoekindex_eruit",
    "DROP TRIGGER zoekindex_anders",
    "DROP TABLE dossiers_zoekindex",
)


def make(_apps: Any, schema_editor: Any) -> None:
    for statement in POSTGRES if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def undo(_apps: Any, schema_editor: Any) -> None:
    postgres = schema_editor.connection.vendor == "postgresql"
    for statement in ("DROP INDEX dossiers_zoekindex",) if postgres else UNDO_SQLITE:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("dossiers", "0001_initial")]
    operations = [migrations.RunPython(make, undo)]
