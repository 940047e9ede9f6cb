# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("brieven", "0001_initial"),
        ("dossiers", "0003_werklijst_langs_datum"),
    ]

    operations = [
        migrations.CreateModel(
            name="Aanvraag",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ontvangen_op", models.DateTimeField()),
                (
                    "kanaal",
                    models.CharField(
                        choices=[
                            ("website", "Website"),
                            ("telefoon", "Telefoon"),
                            ("balie", "Aan de balie"),
                            ("email", "E-mail"),
                            ("brief", "Brief"),
                            ("formulier", "Ondertekend formulier"),
                            ("huisbezoek", "Bij iemand thuis"),
                            ("vindplaats", "Via een andere organisatie"),
                            ("ambtshalve", "Op initiatief van de gemeente"),
                        ],
                        max_length=20,
                    ),
                ),
                ("met_verslag", models.BooleanField(default=False)),
                ("ondanks_onderzoek", models.BooleanField(default=False)),
                ("gevraagd", models.TextField(blank=True)),
                (
                    "vorm",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("zin", "De gemeente regelt de hulp (in natura)"),
                            ("pgb", "Zelf hulp inkopen met een pgb"),
                            ("", "Dat weet de inwoner nog niet"),
                        ],
                        max_length=4,
                    ),
                ),
                ("pgb_motivering", models.TextField(blank=True)),
                (
                    "identiteit",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("paspoort", "Paspoort"),
                            ("identiteitskaart", "Identiteitskaart"),
                            ("rijbewijs", "Rijbewijs"),
                            ("verblijfsdocument", "Verblijfsdocument"),
                        ],
                        max_length=20,
                    ),
                ),
                ("identiteit_op", models.DateField(blank=True, null=True)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("ontvangen", "Ontvangen"),
                            ("besloten", "Er is besloten"),
                            ("buiten_behandeling", "Niet in behandeling genomen"),
                            ("ingetrokken", "Ingetrokken door de inwoner"),
                        ],
                        default="ontvangen",
                        max_length=20,
                    ),
                ),
                ("afgerond_op", models.DateTimeField(blank=True, null=True)),
                ("reden", models.TextField(blank=True)),
                (
                    "brief",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="brieven.briefstuk",
                    ),
                ),
                (
                    "dossier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="aanvragen", to="dossiers.dossier"
                    ),
                ),
            ],
            options={
                "ordering": ("ontvangen_op", "pk"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("status", "ontvangen")), fields=("dossier",), name="een_open_aanvraag"
                    )
                ],
            },
        ),
    ]
