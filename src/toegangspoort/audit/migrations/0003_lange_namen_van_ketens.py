# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A chain can have the name of any setting. The triggers go off for a moment: SQLite makes the table anew without them."""

from typing import Any

from django.db import migrations, models

from toegangspoort.audit import alleen_toevoegen


def install(_apps: Any, schema_editor: Any) -> None:
    alleen_toevoegen.install(schema_editor.connection)


def remove(_apps: Any, schema_editor: Any) -> None:
    alleen_toevoegen.remove(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("audit", "0002_alleen_toevoegen")]
    operations = [
        migrations.RunPython(remove, install),
        migrations.AlterField("journaalregel", "keten", models.CharField(max_length=100)),
        migrations.RunPython(install, remove),
    ]
