# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("aanbod", "0001_initial"),
        ("brieven", "0001_initial"),
        ("dossiers", "0003_werklijst_langs_datum"),
        ("personen", "0003_inwoner_versie"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Behoefte",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("onderwerp", models.CharField(max_length=120)),
                ("categorie", models.CharField(max_length=2)),
                ("aantal", models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True)),
                ("eenheid", models.CharField(blank=True, max_length=10)),
                ("per", models.CharField(blank=True, max_length=10)),
                ("toelichting", models.TextField(blank=True)),
                ("norm", models.CharField(blank=True, max_length=200)),
                ("norm_bron", models.CharField(blank=True, max_length=200)),
                ("norm_soort", models.CharField(blank=True, max_length=20)),
                ("norm_onafhankelijk", models.BooleanField(blank=True, null=True)),
                ("norm_toetsbaar", models.BooleanField(blank=True, null=True)),
                ("norm_aantal", models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True)),
                ("afwijking", models.TextField(blank=True)),
                ("lichter", models.TextField(blank=True)),
                ("versie", models.PositiveIntegerField(default=0)),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="Onderzoek",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("gestart_op", models.DateTimeField()),
                ("afspraak_op", models.DateTimeField(blank=True, null=True)),
                ("gesprek_op", models.DateTimeField(blank=True, null=True)),
                ("plaats", models.CharField(blank=True, max_length=80)),
                ("aanwezigen", models.CharField(blank=True, max_length=200)),
                ("identiteit", models.CharField(blank=True, max_length=40)),
                ("identiteit_op", models.DateField(blank=True, null=True)),
                ("hulpvraag", models.TextField(blank=True)),
                ("wens", models.TextField(blank=True)),
                ("problemen", models.TextField(blank=True)),
                ("gronden", models.JSONField(blank=True, default=list)),
                ("match", models.TextField(blank=True)),
                ("plan_gebruikt", models.TextField(blank=True)),
                ("pgb_uitgelegd", models.BooleanField(default=False)),
                ("vormvoorkeur", models.CharField(blank=True, max_length=4)),
                ("advies_nodig", models.BooleanField(blank=True, null=True)),
                ("advies_reden", models.TextField(blank=True)),
                ("versie", models.PositiveIntegerField(default=1)),
                ("afspraak_versie", models.PositiveIntegerField(default=1)),
                ("gesprek_versie", models.PositiveIntegerField(default=1)),
                ("verslag_op", models.DateTimeField(blank=True, null=True)),
                ("heropend_op", models.DateTimeField(blank=True, null=True)),
                (
                    "dossier",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="onderzoek", to="dossiers.dossier"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Doel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "werkwoord",
                    models.CharField(
                        choices=[
                            ("bevorderen", "Bevorderen: het gaat straks beter"),
                            ("behouden", "Behouden: het blijft zoals het is"),
                            ("compenseren", "Compenseren: hulp neemt over wat niet meer gaat"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "gericht_op",
                    models.CharField(
                        choices=[
                            ("zelfredzaamheid", "Zelfredzaamheid: het dagelijks leven zelf doen"),
                            ("participatie", "Participatie: meedoen met anderen"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "soort",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("compenseren", "Overnemen wat niet meer gaat"),
                            ("herstellen", "Terugwinnen wat minder werd"),
                            ("behouden", "Houden wat er is"),
                            ("leren", "Iets leren, met tips en advies"),
                        ],
                        max_length=20,
                    ),
                ),
                ("tekst", models.TextField()),
                ("activiteiten", models.JSONField(default=list)),
                ("evaluatie_op", models.DateField(blank=True, null=True)),
                ("versie", models.PositiveIntegerField(default=0)),
                (
                    "behoefte",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="doelen",
                        to="onderzoeken.behoefte",
                    ),
                ),
                (
                    "onderzoek",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="doelen", to="onderzoeken.onderzoek"
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddField(
            model_name="behoefte",
            name="onderzoek",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="behoeften", to="onderzoeken.onderzoek"
            ),
        ),
        migrations.CreateModel(
            name="Aftrek",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("trede", models.CharField(max_length=30)),
                ("aantal", models.DecimalField(decimal_places=2, default=0, max_digits=9)),
                ("naam", models.CharField(blank=True, max_length=120)),
                ("reden", models.TextField()),
                ("wet", models.CharField(blank=True, max_length=20)),
                ("recht_vastgesteld", models.BooleanField(blank=True, null=True)),
                ("onderzocht", models.BooleanField(blank=True, null=True)),
                ("besproken", models.BooleanField(blank=True, null=True)),
                ("beschikbaar", models.BooleanField(blank=True, null=True)),
                ("passend", models.BooleanField(blank=True, null=True)),
                ("betaalbaar", models.BooleanField(blank=True, null=True)),
                ("toereikend", models.BooleanField(blank=True, null=True)),
                ("niet_speciaal", models.BooleanField(blank=True, null=True)),
                ("toetsredenen", models.JSONField(blank=True, default=dict)),
                ("kosten", models.CharField(blank=True, max_length=120)),
                ("tegemoetkoming", models.CharField(blank=True, max_length=200)),
                ("versie", models.PositiveIntegerField(default=0)),
                (
                    "lid",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="personen.netwerklid",
                    ),
                ),
                (
                    "voorziening",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="aanbod.voorziening",
                    ),
                ),
                (
                    "behoefte",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aftrekken",
                        to="onderzoeken.behoefte",
                    ),
                ),
                (
                    "onderzoek",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aftrekken",
                        to="onderzoeken.onderzoek",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="Advies",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("van", models.CharField(max_length=120)),
                ("vraag", models.TextField()),
                ("gevraagd_op", models.DateField()),
                ("ontvangen_op", models.DateField(blank=True, null=True)),
                ("tekst", models.TextField(blank=True)),
                ("versie", models.PositiveIntegerField(default=0)),
                (
                    "onderzoek",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="adviezen", to="onderzoeken.onderzoek"
                    ),
                ),
            ],
            options={
                "ordering": ("gevraagd_op", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Reactie",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tekst", models.TextField()),
                ("akkoord", models.BooleanField(blank=True, null=True)),
                ("van", models.CharField(max_length=120)),
                ("ontvangen_op", models.DateTimeField()),
                ("verwerking", models.TextField(blank=True)),
                ("verwerkt_op", models.DateTimeField(blank=True, null=True)),
                ("versie", models.PositiveIntegerField(default=1)),
                (
                    "onderzoek",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="reacties", to="onderzoeken.onderzoek"
                    ),
                ),
            ],
            options={
                "ordering": ("ontvangen_op", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Onderdeel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("letter", models.CharField(max_length=1)),
                ("tekst", models.TextField(blank=True)),
                ("niet_van_toepassing", models.BooleanField(default=False)),
                ("versie", models.PositiveIntegerField(default=0)),
                (
                    "onderzoek",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="onderdelen",
                        to="onderzoeken.onderzoek",
                    ),
                ),
            ],
            options={
                "ordering": ("letter",),
                "constraints": [models.UniqueConstraint(fields=("onderzoek", "letter"), name="onderdeel_eenmaal")],
            },
        ),
        migrations.CreateModel(
            name="Leefdomein",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "domein",
                    models.CharField(
                        choices=[
                            ("instrumentele_adl", "Huishouden, koken en boodschappen"),
                            ("lichamelijke_gezondheid", "Lichamelijke gezondheid"),
                            ("basale_adl", "Wassen, aankleden en eten"),
                            ("geestelijke_gezondheid", "Geestelijke gezondheid"),
                            ("sociaal_netwerk", "Mensen om u heen"),
                            ("tijdsbesteding", "De dag invullen"),
                            ("maatschappelijke_participatie", "Meedoen en erop uit gaan"),
                            ("huisvesting", "Wonen"),
                            ("huiselijke_relaties", "Met elkaar in huis"),
                            ("financien", "Geld en post"),
                            ("werk_opleiding", "Werk en opleiding"),
                            ("middelengebruik", "Alcohol en andere middelen"),
                            ("justitie", "Politie en justitie"),
                        ],
                        max_length=40,
                    ),
                ),
                ("lukt", models.TextField(blank=True)),
                ("lukt_niet", models.TextField(blank=True)),
                (
                    "meting",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("zelf", "Dat lukt zelf"),
                            ("deels", "Dat lukt voor een deel"),
                            ("niet", "Dat lukt niet"),
                        ],
                        max_length=10,
                    ),
                ),
                ("versie", models.PositiveIntegerField(default=0)),
                (
                    "onderzoek",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="leefdomeinen",
                        to="onderzoeken.onderzoek",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
                "constraints": [models.UniqueConstraint(fields=("onderzoek", "domein"), name="leefdomein_eenmaal")],
            },
        ),
        migrations.CreateModel(
            name="Kandidaat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("naam", models.CharField(max_length=120)),
                ("eenheid", models.CharField(max_length=10)),
                ("tarief_cent", models.PositiveIntegerField(blank=True, null=True)),
                ("past", models.BooleanField(default=True)),
                ("gekozen", models.BooleanField(default=False)),
                ("reden", models.TextField(blank=True)),
                ("versie", models.PositiveIntegerField(default=0)),
                (
                    "behoefte",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kandidaten",
                        to="onderzoeken.behoefte",
                    ),
                ),
                (
                    "product",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="aanbod.product"
                    ),
                ),
                (
                    "onderzoek",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kandidaten",
                        to="onderzoeken.onderzoek",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
                "constraints": [models.UniqueConstraint(fields=("behoefte", "product"), name="kandidaat_eenmaal")],
            },
        ),
        migrations.CreateModel(
            name="Verslag",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "soort",
                    models.CharField(choices=[("concept", "Concept"), ("definitief", "Definitief")], max_length=12),
                ),
                ("nummer", models.PositiveSmallIntegerField()),
                ("verzonden_op", models.DateTimeField()),
                (
                    "brief",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="brieven.briefstuk"
                    ),
                ),
                (
                    "door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "onderzoek",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="verslagen",
                        to="onderzoeken.onderzoek",
                    ),
                ),
            ],
            options={
                "ordering": ("nummer",),
                "constraints": [models.UniqueConstraint(fields=("onderzoek", "nummer"), name="verslag_nummer")],
            },
        ),
    ]
