# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The database refuses to change or remove lines of the journal (BIO2 8.15)."""

from typing import Any

from django.db import migrations

from toegangspoort.audit import alleen_toevoegen


def install(_apps: Any, schema_editor: Any) -> None:
    alleen_toevoegen.install(schema_editor.connection)


def remove(_apps: Any, schema_editor: Any) -> None:
    alleen_toevoegen.remove(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]
    operations = [migrations.RunPython(install, remove)]
