# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("onderzoeken", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="leefdomein",
            name="naam",
            field=models.CharField(blank=True, max_length=80),
        ),
    ]
