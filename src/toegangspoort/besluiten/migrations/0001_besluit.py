# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
import django.core.serializers.json
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("aanbod", "0001_initial"),
        ("aanvragen", "0001_aanvraag"),
        ("brieven", "0001_initial"),
        ("dossiers", "0003_werklijst_langs_datum"),
        ("gebieden", "0001_initial"),
        ("onderzoeken", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Besluit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("nummer", models.PositiveSmallIntegerField()),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("toekenning", "Toekenning"),
                            ("gedeeltelijk", "Gedeeltelijke toekenning"),
                            ("afwijzing", "Afwijzing"),
                            ("tijdelijk", "Tijdelijke hulp bij spoed"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "spoor",
                    models.CharField(
                        choices=[
                            ("zelfredzaamheid_participatie", "Zelfredzaamheid en participatie (lid 3)"),
                            ("beschermd_wonen_opvang", "Beschermd wonen en opvang (lid 4)"),
                        ],
                        max_length=40,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("concept", "Concept"),
                            ("ter_lezing", "Ligt bij een tweede lezer"),
                            ("nagelezen", "Nagelezen"),
                            ("ondertekend", "Ondertekend en verstuurd"),
                            ("vervallen", "Concept weggedaan"),
                        ],
                        default="concept",
                        max_length=20,
                    ),
                ),
                ("spoedreden", models.TextField(blank=True)),
                ("wat_wel_helpt", models.TextField(blank=True)),
                ("grondslagen", models.JSONField(default=list)),
                ("normversies", models.JSONField(default=list)),
                ("feiten", models.JSONField(default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder)),
                ("opgesteld_op", models.DateTimeField()),
                ("schrijvers", models.JSONField(default=list)),
                ("gelezen_op", models.DateTimeField(blank=True, null=True)),
                ("leesopmerking", models.TextField(blank=True)),
                ("ondertekend_op", models.DateTimeField(blank=True, null=True)),
                ("bezwaar_tot", models.DateField(blank=True, null=True)),
                ("versie", models.PositiveIntegerField(default=1)),
                (
                    "aanvraag",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="besluiten",
                        to="aanvragen.aanvraag",
                    ),
                ),
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="besluiten", to="dossiers.dossier"
                    ),
                ),
                (
                    "lezer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "ondertekenaar",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "opsteller",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ("nummer",),
            },
        ),
        migrations.CreateModel(
            name="Besluitregel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("onderwerp", models.CharField(max_length=120)),
                ("categorie", models.CharField(max_length=2)),
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
                        default="zin",
                        max_length=10,
                    ),
                ),
                ("aanbieder", models.CharField(blank=True, max_length=120)),
                ("aantal", models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True)),
                ("eenheid", models.CharField(blank=True, max_length=10)),
                ("per", models.CharField(blank=True, max_length=10)),
                ("van", models.DateField(blank=True, null=True)),
                ("tot_en_met", models.DateField(blank=True, null=True)),
                ("looptijdreden", models.TextField(blank=True)),
                ("resultaat", models.TextField(blank=True)),
                ("terugkeerdoel", models.TextField(blank=True)),
                ("begeleider", models.BooleanField(default=False)),
                ("gebied", models.CharField(blank=True, max_length=120)),
                ("pgb_tarief_cent", models.PositiveIntegerField(blank=True, null=True)),
                ("pgb_toereikend", models.BooleanField(blank=True, null=True)),
                (
                    "pgb_geweigerd_op",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("bekwaamheid", "De inwoner kan de taken van een pgb niet goed doen, ook niet met hulp"),
                            ("motivering", "De inwoner legde niet uit waarom een pgb nodig is"),
                            ("kwaliteit", "De hulp is niet veilig, niet doeltreffend of niet op de inwoner gericht"),
                            ("meerkosten", "De hulp kost meer dan hulp in natura"),
                            ("eerdere_intrekking", "Een eerder pgb is ingetrokken of herzien"),
                        ],
                        max_length=20,
                    ),
                ),
                ("pgb_weigerreden", models.TextField(blank=True)),
                (
                    "behoefte",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="onderzoeken.behoefte",
                    ),
                ),
                (
                    "besluit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="regels", to="besluiten.besluit"
                    ),
                ),
                (
                    "product",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="aanbod.product",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="Mandaat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("vanaf", models.DateField()),
                ("tot", models.DateField(blank=True, null=True)),
                (
                    "rol",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("kernteam", "Kernteam"),
                            ("wmo_consulent", "Wmo-consulent"),
                            ("regisseur", "Regisseur"),
                            ("back_office", "Back office"),
                            ("manager", "Manager"),
                            ("beheerder", "Beheerder"),
                        ],
                        max_length=20,
                    ),
                ),
                ("soorten", models.JSONField(default=list)),
                ("tot_euro_per_jaar", models.PositiveIntegerField(blank=True, null=True)),
                ("besluit", models.CharField(max_length=160)),
                (
                    "gemeente",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="mandaten", to="gebieden.gemeente"
                    ),
                ),
                (
                    "medewerker",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mandaten",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("vanaf", "pk"),
            },
        ),
        migrations.AddField(
            model_name="besluit",
            name="mandaat",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="besluiten.mandaat",
            ),
        ),
        migrations.CreateModel(
            name="OpzijGezet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(max_length=60)),
                ("onderwerp", models.CharField(blank=True, max_length=120)),
                ("reden", models.TextField()),
                ("op", models.DateTimeField()),
                (
                    "besluit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="opzij", to="besluiten.besluit"
                    ),
                ),
                (
                    "door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ("op", "pk"),
            },
        ),
        migrations.CreateModel(
            name="PgbToets",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("test", models.CharField(max_length=12)),
                ("voldoet", models.BooleanField(blank=True, null=True)),
                ("reden", models.TextField(blank=True)),
                (
                    "regel",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="pgb_toetsen",
                        to="besluiten.besluitregel",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="Redenzin",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("lukt", "Wat lukt"),
                            ("lukt_niet", "Wat niet lukt"),
                            ("zelf", "Wat de inwoner zelf of met anderen doet"),
                            ("over", "Wat overblijft"),
                            ("pgb", "Over het pgb"),
                            ("reactie", "Antwoord op de reactie van de inwoner"),
                            ("overig", "Andere reden"),
                        ],
                        max_length=10,
                    ),
                ),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("tekst", models.TextField()),
                ("feit", models.CharField(blank=True, max_length=160)),
                ("plek", models.CharField(blank=True, max_length=60)),
                ("oordeel", models.CharField(blank=True, max_length=160)),
                ("artikel", models.CharField(blank=True, max_length=80)),
                ("voorstel", models.TextField(blank=True)),
                (
                    "besluit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="redenen", to="besluiten.besluit"
                    ),
                ),
            ],
            options={
                "ordering": ("volgorde", "pk"),
            },
        ),
        migrations.AddConstraint(
            model_name="mandaat",
            constraint=models.CheckConstraint(
                condition=models.Q(("tot", None), ("tot__gt", models.F("vanaf")), _connector="OR"),
                name="mandaat_periode",
            ),
        ),
        migrations.AddConstraint(
            model_name="mandaat",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("medewerker__isnull", False), models.Q(("rol", ""), _negated=True), _connector="XOR"
                ),
                name="mandaat_voor_een",
            ),
        ),
        migrations.AddConstraint(
            model_name="besluit",
            constraint=models.UniqueConstraint(fields=("dossier", "nummer"), name="besluit_nummer"),
        ),
        migrations.AddConstraint(
            model_name="besluit",
            constraint=models.UniqueConstraint(
                condition=models.Q(("status__in", ("concept", "ter_lezing", "nagelezen"))),
                fields=("dossier",),
                name="een_open_besluit",
            ),
        ),
        migrations.AddConstraint(
            model_name="besluit",
            constraint=models.CheckConstraint(
                condition=models.Q(("soort", "tijdelijk"), ("aanvraag__isnull", False), _connector="OR"),
                name="besluit_op_aanvraag",
            ),
        ),
        migrations.AddConstraint(
            model_name="opzijgezet",
            constraint=models.UniqueConstraint(fields=("besluit", "code", "onderwerp"), name="opzij_eenmaal"),
        ),
        migrations.AddConstraint(
            model_name="pgbtoets",
            constraint=models.UniqueConstraint(fields=("regel", "test"), name="pgb_toets_eenmaal"),
        ),
    ]
