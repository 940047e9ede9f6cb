# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a letter was set with, and what the template was given: so that it can be set again, byte for byte."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("brieven", "0001_initial")]

    operations = [
        migrations.AddField("briefstuk", "invoer", models.JSONField(default=dict)),
        migrations.AddField(
            "briefstuk", "sjabloon", models.CharField(blank=True, default="", max_length=20), preserve_default=False
        ),
        migrations.AddField(
            "briefstuk", "zetter", models.CharField(blank=True, default="", max_length=40), preserve_default=False
        ),
        migrations.AddField(
            "briefstuk", "lettertypen", models.CharField(blank=True, default="", max_length=64), preserve_default=False
        ),
    ]
