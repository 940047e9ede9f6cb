# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Briefstuk",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                ("gemeente_code", models.CharField(max_length=4)),
                ("keten", models.CharField(max_length=40)),
                ("soort", models.CharField(max_length=40)),
                ("onderwerp", models.CharField(max_length=400)),
                ("inhoud", models.JSONField()),
                ("pdf", models.BinaryField()),
                ("sha256", models.CharField(max_length=64)),
                ("gemaakt_op", models.DateTimeField()),
                ("gemaakt_door", models.CharField(max_length=120)),
                ("verzonden_op", models.DateTimeField(null=True)),
                (
                    "kanaal",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("post", "per post"),
                            ("e-mail-bericht", "klaargezet, met bericht per e-mail"),
                            ("digitaal", "klaargezet op de statuspagina"),
                        ],
                        max_length=20,
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["gemeente_code", "keten", "gemaakt_op"], name="briefstuk_keten")],
            },
        ),
    ]
