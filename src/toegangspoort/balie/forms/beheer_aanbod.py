# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms of the administrator for the catalogue: texts in two languages, price, kind and end."""

from typing import Any

from django import forms

from toegangspoort.aanbod.models import Prijseenheid, Soort, Thema, Voorziening
from toegangspoort.balie.forms.beheer import BeheerForm, RedenForm, VanafForm, area
from toegangspoort.beeld.forms import DatumTekstField, KeuzeField, offer
from toegangspoort.gebieden.models import Gemeente, Wijk


class SoortForm(VanafForm):
    """Another kind of provision."""

    soort = KeuzeField(
        label="Welke soort",
        choices=Soort.choices,
        uitleg={
            Soort.AV: "Voor iedereen, zonder onderzoek en zonder besluit.",
            Soort.CMV: "Na een besluit; iemand deelt de hulp met anderen.",
            Soort.IMV: "Na een besluit; speciaal voor één persoon.",
        },
    )


class VoorzieningEindeForm(RedenForm):
    """The last day of a provision."""

    tot = DatumTekstField(label="Tot welke dag", help_text="Vanaf die dag staat het niet meer in het aanbod.")


class EuroField(forms.DecimalField):
    """An amount in euro, kept in cents."""

    def clean(self, value: Any) -> Any:
        typed = value.replace("€", "").replace(",", ".").strip() if isinstance(value, str) else value
        euro = super().clean(typed)
        return None if euro is None else int(euro * 100)


ENGELS = "engels_"


class VoorzieningForm(RedenForm):
    """The texts of a provision."""

    naam = forms.CharField(label="Naam", max_length=120)
    thema = forms.ChoiceField(label="Onderwerp", choices=Thema.choices)
    wat = area("Wat doet het", "In gewone woorden, in twee of drie korte zinnen.")
    voor_wie = forms.CharField(label="Voor wie", max_length=200)
    prijs_cent = EuroField(
        label="Prijs in euro",
        required=False,
        min_value=0,
        max_digits=8,
        decimal_places=2,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
        help_text="0 is gratis. Leeg als de uitleg hieronder alles zegt.",
        error_messages={"invalid": "Vul een bedrag in, zoals 9,00."},
    )
    prijs_eenheid = forms.ChoiceField(label="Per", choices=[("", "-"), *Prijseenheid.choices], required=False)
    prijs_uitleg = forms.CharField(label="Uitleg bij de prijs", max_length=200, required=False)
    regelen = area("Zo regelt iemand het", rows=2)
    aanbieder = forms.CharField(label="Organisatie", max_length=120, required=False)
    telefoon = forms.CharField(label="Telefoon", max_length=40, required=False)
    zoekwoorden = area("Zoekwoorden", "Woorden die mensen gebruiken, een per regel.", required=False)
    website = forms.URLField(
        label="Website",
        required=False,
        assume_scheme="https",
        error_messages={"invalid": "Vul een webadres in, zoals https://voorbeeld.nl."},
    )
    voorwaarde = area(
        "Voorwaarde", "Alleen bij maatwerk. Een algemene voorziening heeft geen voorwaarde.", 2, required=False
    )
    wijken = forms.ModelMultipleChoiceField(
        Wijk.objects.none(),
        label="In welke wijken",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Niets gekozen is: in de hele gemeente.",
    )
    engels_naam = forms.CharField(label="Naam (Engels)", max_length=120, required=False)
    engels_wat = area("Wat doet het (Engels)", required=False)
    engels_voor_wie = forms.CharField(label="Voor wie (Engels)", max_length=200, required=False)
    engels_prijs_uitleg = forms.CharField(label="Uitleg bij de prijs (Engels)", max_length=200, required=False)
    engels_regelen = area("Zo regelt iemand het (Engels)", rows=2, required=False)
    engels_zoekwoorden = area("Zoekwoorden (Engels)", "Een per regel.", required=False)

    def __init__(self, gemeente: Gemeente, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "wijken", Wijk.objects.filter(gemeente=gemeente))

    @classmethod
    def of(cls, voorziening: Voorziening, *args: Any, **kwargs: Any) -> "VoorzieningForm":
        """The form with what the provision says now."""
        now = {name: getattr(voorziening, name) for name in cls.base_fields if hasattr(voorziening, name)}
        cents = voorziening.prijs_cent
        euro = None if cents is None else f"{cents / 100:.2f}".replace(".", ",")
        now |= {"prijs_cent": euro, "wijken": voorziening.wijken.all()}
        now |= {f"{ENGELS}{key}": text for key, text in voorziening.engels.items()}
        return cls(voorziening.gemeente, *args, initial=now, **kwargs)

    def clean(self) -> dict[str, Any]:
        """The English texts together, as the provision keeps them; an empty one shows the Dutch text."""
        data = super().clean() or self.cleaned_data
        english = {key.removeprefix(ENGELS): data.pop(key) for key in list(data) if key.startswith(ENGELS)}
        data["engels"] = {key: text for key, text in english.items() if text}
        return data

    def delen(self) -> list[tuple[str, list[forms.BoundField]]]:
        """Dutch, English, and what every change ends with."""
        english = [field for field in self if field.name.startswith(ENGELS)]
        last = [field for field in self if field.name in ("soort", "vanaf", "reden")]
        dutch = [field for field in self if field not in english and field not in last]
        return [("", dutch), ("In het Engels", english), ("De wijziging", last)]


class NieuweVoorzieningForm(VanafForm, VoorzieningForm):
    """A new provision with its kind."""

    soort = SoortForm.base_fields["soort"]


class VraagForm(BeheerForm):
    """A question as people ask it, and what it leads to."""

    vraag = forms.CharField(
        label="De vraag", max_length=160, help_text="Zoals iemand het zegt: Ik kan mijn huis niet meer schoonhouden."
    )
    titel = forms.CharField(
        label="Kop boven wat er is", max_length=120, help_text="Bijvoorbeeld: Hulp bij het schoonmaken."
    )
    vraag_engels = forms.CharField(label="De vraag in het Engels", max_length=160, required=False)
    titel_engels = forms.CharField(label="De kop in het Engels", max_length=120, required=False)
    voorzieningen = forms.ModelMultipleChoiceField(
        Voorziening.objects.none(),
        label="Waar leidt deze vraag naar toe",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies ten minste één voorziening."},
    )

    def __init__(self, gemeente: Gemeente, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "voorzieningen", Voorziening.objects.filter(gemeente=gemeente))
