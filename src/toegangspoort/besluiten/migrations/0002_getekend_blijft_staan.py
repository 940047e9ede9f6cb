# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The database refuses to change a signed besluit."""

from typing import Any

from django.db import migrations

from toegangspoort.besluiten import blijft_staan


def install(_apps: Any, schema_editor: Any) -> None:
    blijft_staan.install(schema_editor.connection)


def remove(_apps: Any, schema_editor: Any) -> None:
    blijft_staan.remove(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("besluiten", "0001_besluit")]
    operations = [migrations.RunPython(install, remove)]
