# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("dossiers", "0003_werklijst_langs_datum")]

    operations = [
        migrations.AddField(
            model_name="klok",
            name="verdaagd_reden",
            field=models.TextField(blank=True, default=""),
            preserve_default=False,
        ),
    ]
