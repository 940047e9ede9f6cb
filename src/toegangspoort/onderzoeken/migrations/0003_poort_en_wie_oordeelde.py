# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("onderzoeken", "0002_leefdomein_naam"),
    ]

    operations = [
        migrations.AddField(
            model_name="aftrek",
            name="beoordeeld_door",
            field=models.CharField(blank=True, max_length=120),
        ),
        migrations.AddField(
            model_name="aftrek",
            name="beoordeeld_op",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="onderzoek",
            name="poort",
            field=models.JSONField(blank=True, default=dict),
        ),
        migrations.AddField(
            model_name="onderzoek",
            name="poort_versie",
            field=models.PositiveIntegerField(default=1),
        ),
    ]
