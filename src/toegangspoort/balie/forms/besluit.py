# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms of the draft: what the besluit does, its lines with the tests for a pgb, and its reasons."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import forms

from toegangspoort.aanbod.models import Product
from toegangspoort.balie.forms.onderzoek import AantalField, Deelform, JaNeeField, KiesField, KortField, LangField
from toegangspoort.beeld.forms import DatumTekstField, offer_choices
from toegangspoort.besluiten.feiten import Pgboordeel, Regelfeiten
from toegangspoort.besluiten.models import (
    Besluit,
    Besluitregel,
    Besluitsoort,
    PgbToets,
    Redenzin,
    Vorm,
    Weigergrond,
)
from toegangspoort.dossiers.models import Spoor
from toegangspoort.onderzoeken.omvang import EENHEDEN, PERIODEN
from toegangspoort.recht.wmo2015.pgb import PgbTest

CENTS = 100


class SoortForm(Deelform):
    """What the besluit does, and what else can help."""

    half = frozenset({"soort", "spoor"})
    soort = forms.ChoiceField(label="Wat wordt het besluit")
    spoor = forms.ChoiceField(label="Waaraan toetst u", choices=Spoor.choices)
    spoedreden = LangField(
        label="Waarom kan het niet wachten", help_text="Dit staat in de brief. Schrijf tegen de inwoner: u."
    )
    wat_wel_helpt = LangField(
        label="Wat helpt wel",
        help_text="Een algemene voorziening, iemand die meedenkt, geld voor wie het niet kan betalen. "
        "Dit staat in de brief.",
    )

    def __init__(self, *args: Any, besluit: Besluit, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        urgent = besluit.soort == Besluitsoort.TIJDELIJK
        kinds = [s for s in Besluitsoort if (s == Besluitsoort.TIJDELIJK) == urgent]
        offer_choices(self, "soort", [(s.value, s.label) for s in kinds])
        if not urgent:
            del self.fields["spoedreden"]
        if urgent or not (besluit.wat_wel_helpt or Besluitsoort(besluit.soort).denies):
            self.fields["wat_wel_helpt"].widget.attrs["rows"] = 2


class RegelForm(Deelform):
    """One line. The tests for a pgb, the pass and a stay away from home ask for fields of their own."""

    half = frozenset({"product_id", "aanbieder", "looptijdreden", "resultaat"})
    smal = frozenset(
        {
            "vorm",
            "aantal",
            "eenheid",
            "per",
            "van",
            "tot_en_met",
            "pgb_tarief",
            "pgb_toereikend",
            "begeleider",
            "gebied",
        }
    )
    product_id = KiesField(label="Voorziening")
    aanbieder = KortField(label="Aanbieder")
    vorm = forms.ChoiceField(label="Vorm", choices=Vorm.choices)
    aantal = AantalField(label="Hoeveel")
    eenheid = KiesField(label="Waarin", choices=[("", "Kies"), *EENHEDEN])
    per = KiesField(label="Per", choices=[("", "Kies"), *PERIODEN])
    van = DatumTekstField(label="Van", required=False)
    tot_en_met = DatumTekstField(label="Tot en met", required=False)
    looptijdreden = LangField(label="Waarom geen einde, of een lange tijd", rows=2)
    resultaat = LangField(label="Doel (mag erbij, nooit in plaats van hoeveel)", rows=2)

    def __init__(
        self,
        *args: Any,
        regel: Besluitregel,
        producten: Iterable[Product],
        pgb: bool,
        tarieven: str = "",
        **kwargs: Any,
    ) -> None:
        """`tarieven`: what the ordinance says a pgb for this help is, to judge by."""
        super().__init__(*args, **kwargs)
        offer_choices(self, "product_id", _products(regel, producten))
        if regel.product is not None:
            self.fields[
                "product_id"
            ].help_text = f"Voor: {regel.product.doelgroep[:1].lower()}{regel.product.doelgroep[1:]}."
        if regel.categorie in ("04", "15", "16", "17", "18"):
            self.fields["terugkeerdoel"] = LangField(label="Wat is nodig om weer zelf te wonen", rows=2)
        if regel.vorm == Vorm.COLLECTIEF:
            self.fields["gebied"] = KortField(label="Waar geldt de pas")
            self.fields["begeleider"] = forms.BooleanField(label="Er mag gratis iemand mee", required=False)
        if regel.vorm == Vorm.PGB:
            self._add_pgb(tarieven)
        elif pgb or regel.pgb_geweigerd_op:
            self.fields["pgb_geweigerd_op"] = KiesField(
                label="De inwoner vroeg een pgb. Waarom kan dat niet?",
                choices=[("", "Nog niet beoordeeld"), *Weigergrond.choices],
            )
            self.fields["pgb_weigerreden"] = LangField(
                label="Leg uit waarom het pgb niet kan", rows=2, help_text="Schrijf tegen de inwoner: u."
            )
        for name, field in self.fields.items():
            field.show_hidden_initial = name != "versie"

    def _add_pgb(self, tarieven: str) -> None:
        self.fields["pgb_tarief"] = AantalField(label="Pgb-tarief in euro, per eenheid van de voorziening")
        self.fields["pgb_toereikend"] = JaNeeField(label="Is de hulp hiervoor te koop?", help_text=tarieven)
        for test in PgbTest:
            name = f"pgb_{test.name.lower()}"
            self.fields[name] = JaNeeField(label=test.vraag)
            self.fields[f"{name}_reden"] = LangField(label=f"Waarom vindt u dat ({test.kort})?", rows=2)
            self.naast |= {name, f"{name}_reden"}

    def facts(self, regel: Besluitregel) -> Regelfeiten:
        """The line as typed; what this form does not show stays as it was."""
        typed = self.cleaned_data
        tarief = typed.get("pgb_tarief")
        kept = {
            name: typed.get(name, getattr(regel, name))
            for name in Regelfeiten.__dataclass_fields__
            if name not in ("product_id", "vorm", "pgb_tarief_cent")
        }
        return Regelfeiten(
            **{**kept, "tot_en_met": typed["tot_en_met"], "van": typed["van"], "aantal": typed["aantal"]},
            product_id=int(typed["product_id"]) if typed["product_id"] else None,
            vorm=Vorm(typed["vorm"]),
            pgb_tarief_cent=regel.pgb_tarief_cent if "pgb_tarief" not in typed else _cents(tarief),
        )

    def judgements(self) -> list[Pgboordeel]:
        """The tests for a pgb as judged here; empty where the form shows none."""
        return [
            Pgboordeel(
                test=test.name,
                voldoet=self.cleaned_data[f"pgb_{test.name.lower()}"],
                reden=self.cleaned_data[f"pgb_{test.name.lower()}_reden"],
            )
            for test in PgbTest
            if f"pgb_{test.name.lower()}" in self.cleaned_data
        ]

    @property
    def judged_anew(self) -> bool:
        """Whether something changed in the tests for a pgb."""
        names = {f"pgb_{test.name.lower()}{tail}" for test in PgbTest for tail in ("", "_reden")}
        return bool(names & set(self.changed_data))


class RedenenForm(Deelform):
    """Every sentence of the reasons; an emptied one is taken out, a new one is added at the end."""

    nieuw = LangField(label="Nog een zin", rows=2, help_text="Schrijf tegen de inwoner: u.")
    nieuw_feit = KortField(label="Waar komt deze zin uit?", lengte=160, help_text="Bijvoorbeeld: gesprek 24 november.")
    half = frozenset({"nieuw", "nieuw_feit"})

    def __init__(self, *args: Any, zinnen: Iterable[Redenzin], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = {}
        for zin in zinnen:
            own[f"zin_{zin.pk}"] = LangField(
                label=zin.get_soort_display(),
                rows=2,
                initial=zin.tekst,
                help_text=f"Deze zin komt uit: {', '.join(zin.bronnen)}." if zin.bronnen else "",
            )
        self.fields = {**own, **self.fields}
        for name, field in self.fields.items():
            field.show_hidden_initial = name != "versie"

    @property
    def changed_sentences(self) -> list[tuple[int, str]]:
        """(key, text) of every sentence that was worded anew."""
        return [
            (int(name.removeprefix("zin_")), str(self.cleaned_data[name]))
            for name in self.changed_data
            if name.startswith("zin_")
        ]


class LeesForm(Deelform):
    """What the second reader wants to see changed."""

    opmerking = LangField(label="Wat moet er anders?", rows=2)


def pgb_initial(regel: Besluitregel, toetsen: dict[str, PgbToets]) -> dict[str, Any]:
    """What the tests for a pgb of this line say now, by name of the field."""
    known: dict[str, Any] = {}
    if regel.pgb_tarief_cent is not None:
        known["pgb_tarief"] = Decimal(regel.pgb_tarief_cent) / CENTS
    for test in PgbTest:
        row = toetsen.get(test.name)
        known[f"pgb_{test.name.lower()}"] = row.voldoet if row else None
        known[f"pgb_{test.name.lower()}_reden"] = row.reden if row else ""
    return known


def _products(regel: Besluitregel, producten: Iterable[Product]) -> list[tuple[str, str]]:
    fitting = [p for p in producten if not regel.categorie or p.categorie == regel.categorie]
    other = [p for p in producten if p not in fitting]
    return [("", "Kies een voorziening"), *((str(p.pk), p.naam) for p in [*fitting, *other])]


def _cents(euro: Decimal | None) -> int | None:
    return None if euro is None else int(euro * CENTS)
