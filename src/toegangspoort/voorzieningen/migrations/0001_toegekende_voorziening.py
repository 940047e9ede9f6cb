# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("aanbod", "0001_initial"),
        ("besluiten", "0002_getekend_blijft_staan"),
        ("dossiers", "0003_werklijst_langs_datum"),
        ("personen", "0003_inwoner_versie"),
    ]

    operations = [
        migrations.CreateModel(
            name="ToegekendeVoorziening",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("CMV", "Collectieve maatwerkvoorziening"),
                            ("IMV", "Individuele maatwerkvoorziening"),
                        ],
                        max_length=3,
                    ),
                ),
                (
                    "vorm",
                    models.CharField(
                        choices=[("zin", "In natura"), ("pgb", "Pgb"), ("collectief", "Pas voor gedeelde hulp")],
                        max_length=10,
                    ),
                ),
                ("van", models.DateField()),
                ("tot_en_met", models.DateField(blank=True, null=True)),
                ("tijdelijk", models.BooleanField(default=False)),
                (
                    "besluit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="voorzieningen",
                        to="besluiten.besluit",
                    ),
                ),
                (
                    "dossier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="voorzieningen", to="dossiers.dossier"
                    ),
                ),
                (
                    "inwoner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="voorzieningen", to="personen.inwoner"
                    ),
                ),
                (
                    "voorziening",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="aanbod.voorziening"
                    ),
                ),
            ],
            options={
                "ordering": ("van", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Pgb",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("bedrag_cent", models.PositiveIntegerField()),
                ("per", models.CharField(max_length=10)),
                (
                    "toegekend",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pgb",
                        to="voorzieningen.toegekendevoorziening",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Gebruiksrecht",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("pasnummer", models.CharField(max_length=9, unique=True)),
                ("budget", models.DecimalField(decimal_places=2, max_digits=9)),
                ("budget_eenheid", models.CharField(max_length=10)),
                ("budget_per", models.CharField(max_length=10)),
                ("gebied", models.CharField(blank=True, max_length=120)),
                ("begeleider", models.BooleanField(default=False)),
                ("geldig_tot_en_met", models.DateField(blank=True, null=True)),
                (
                    "toegekend",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pas",
                        to="voorzieningen.toegekendevoorziening",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Toegekendproduct",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("naam", models.CharField(max_length=120)),
                ("aanbieder", models.CharField(blank=True, max_length=120)),
                ("aantal", models.DecimalField(decimal_places=2, max_digits=9)),
                ("eenheid", models.CharField(max_length=10)),
                ("per", models.CharField(max_length=10)),
                (
                    "product",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="aanbod.product"
                    ),
                ),
                (
                    "regel",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="toegekend",
                        to="besluiten.besluitregel",
                    ),
                ),
                (
                    "toegekend",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="producten",
                        to="voorzieningen.toegekendevoorziening",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddIndex(
            model_name="toegekendevoorziening",
            index=models.Index(fields=["dossier", "van"], name="toegekend_dossier"),
        ),
        migrations.AddConstraint(
            model_name="toegekendevoorziening",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("soort", "CMV"), ("vorm", "collectief")),
                    models.Q(models.Q(("vorm", "collectief"), _negated=True), ("soort", "IMV")),
                    _connector="OR",
                ),
                name="pas_bij_collectief",
            ),
        ),
        migrations.AddConstraint(
            model_name="toegekendevoorziening",
            constraint=models.CheckConstraint(
                condition=models.Q(("tot_en_met", None), ("tot_en_met__gte", models.F("van")), _connector="OR"),
                name="toegekend_periode",
            ),
        ),
    ]
