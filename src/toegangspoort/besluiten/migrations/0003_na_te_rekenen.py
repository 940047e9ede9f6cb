# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a signed besluit needs to be reckoned again: outcomes with their facts, the words, the findings, a fingerprint.

With who judged each condition of a pgb: a judgement without a name does not count.

A besluit that was signed before has none of this; the replay says so. SQLite makes the table anew for a column, and
loses its triggers: the guard on signed rows is taken off first and put back at the end.
"""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from toegangspoort.besluiten import blijft_staan


def install(_apps: Any, schema_editor: Any) -> None:
    blijft_staan.install(schema_editor.connection)


def remove(_apps: Any, schema_editor: Any) -> None:
    blijft_staan.remove(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("besluiten", "0002_getekend_blijft_staan")]

    operations = [
        migrations.RunPython(remove, install),
        migrations.AddField("besluit", "uitkomsten", models.JSONField(default=list)),
        migrations.AddField("besluit", "uitleg", models.JSONField(default=dict)),
        migrations.AddField("besluit", "bevindingen", models.JSONField(default=list)),
        migrations.AddField(
            "besluit", "vingerafdruk", models.CharField(blank=True, default="", max_length=64), preserve_default=False
        ),
        migrations.RunPython(install, remove),
        migrations.AddField(
            "pgbtoets",
            "door",
            models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField("pgbtoets", "op", models.DateTimeField(blank=True, null=True)),
    ]
