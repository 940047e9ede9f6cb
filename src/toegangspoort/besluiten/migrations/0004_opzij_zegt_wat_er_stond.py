# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a finding said when it was put aside: a reason covers that, and nothing heavier.

SQLite makes the table anew for a column, and loses its triggers: see 0003.
"""

from typing import Any

from django.db import migrations, models

from toegangspoort.besluiten import blijft_staan


def install(_apps: Any, schema_editor: Any) -> None:
    blijft_staan.install(schema_editor.connection)


def remove(_apps: Any, schema_editor: Any) -> None:
    blijft_staan.remove(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("besluiten", "0003_na_te_rekenen")]
    operations = [
        migrations.RunPython(remove, install),
        migrations.AddField(model_name="opzijgezet", name="kop", field=models.TextField(blank=True)),
        migrations.RunPython(install, remove),
    ]
