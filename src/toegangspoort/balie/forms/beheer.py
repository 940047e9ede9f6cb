# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms of the administrator. Each ends with a start date and a reason."""

from typing import Any

from django import forms

from toegangspoort.aanbod.models import Prijseenheid, Soort, Thema, Voorziening
from toegangspoort.access.models import Medewerker
from toegangspoort.beeld.forms import DatumTekstField, KeuzeField
from toegangspoort.gebieden.models import Gemeente, Team, Teamsoort, Wijk
from toegangspoort.recht.verordening import Instelling


def _area(label: str, help_text: str = "", rows: int = 3, *, required: bool = True) -> forms.CharField:
    return forms.CharField(
        label=label, help_text=help_text, required=required, widget=forms.Textarea(attrs={"rows": rows})
    )


class RedenForm(forms.Form):
    """What every change ends with: why."""

    reden = forms.CharField(
        label="Waarom",
        help_text="Bijvoorbeeld het raadsbesluit of de verordening waarop dit berust.",
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Schrijf op waarom: het besluit of de reden van deze wijziging."},
    )
    field_order: Any = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.order_fields([name for name in self.fields if name not in ("vanaf", "tot", "reden")])


class VanafForm(RedenForm):
    """A change from a day."""

    vanaf = DatumTekstField(label="Vanaf welke dag", help_text="Tot die dag blijft het zoals het is.")


class InstellingForm(VanafForm):
    """Another value of a setting."""

    def __init__(self, instelling: Instelling, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        label = f"Nieuwe waarde ({instelling.eenheid})" if instelling.eenheid else "Nieuwe waarde"
        self.fields["waarde"] = _value_field(instelling, label)
        self.order_fields(["waarde", "vanaf", "reden"])


def _value_field(instelling: Instelling, label: str) -> forms.Field:
    if instelling.soort == "getal":
        wrong = f"Vul een getal in van {instelling.minimum} tot en met {instelling.maximum}."
        return forms.IntegerField(
            label=label,
            min_value=instelling.minimum,
            max_value=instelling.maximum,
            error_messages=dict.fromkeys(("invalid", "min_value", "max_value", "required"), wrong),
        )
    if instelling.soort == "ja_nee":
        return forms.TypedChoiceField(
            label=label,
            choices=[("ja", "ja"), ("nee", "nee")],
            coerce=lambda value: value == "ja",
            widget=forms.RadioSelect,
        )
    return _area(label)


class DekkingForm(VanafForm):
    """Another team for a wijk."""

    team = forms.ModelChoiceField(Team.objects.none(), label="Welk team")

    def __init__(self, gemeente: Gemeente, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["team"].queryset = Team.objects.filter(gemeente=gemeente).exclude(soort=Teamsoort.VANGNET)  # type: ignore[attr-defined]


class PostcodesForm(VanafForm):
    """Postcodes that belong to a wijk."""

    eerste = forms.CharField(label="Eerste postcode", max_length=10)
    laatste = forms.CharField(label="Laatste postcode", max_length=10)


class WijkForm(forms.Form):
    """A new wijk."""

    naam = forms.CharField(label="Naam van de wijk", max_length=80)


class BereikbaarForm(RedenForm):
    """How a team is reached."""

    telefoon = forms.CharField(label="Telefoon", max_length=40)
    email = forms.EmailField(
        label="E-mail", error_messages={"invalid": "Vul een e-mailadres in, zoals team@voorbeeld.nl."}
    )
    adres = _area("Adres", rows=2)
    open_ = forms.CharField(label="Open", max_length=120, help_text="In woorden: elke werkdag van 9 tot 17 uur.")


class TeamForm(VanafForm, BereikbaarForm):
    """A new team."""

    naam = forms.CharField(label="Naam van het team", max_length=80)
    soort = KeuzeField(label="Soort team", choices=Teamsoort.choices)


class TeamEindeForm(RedenForm):
    """The last day of a team."""

    tot = DatumTekstField(label="Tot welke dag", help_text="Vanaf die dag werkt het team niet meer.")
    opvolger = forms.ModelChoiceField(Team.objects.none(), label="Wie neemt het over", required=False)

    def __init__(self, team: Team, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = Team.objects.filter(gemeente=team.gemeente_id).exclude(pk=team.pk)
        self.fields["opvolger"].queryset = others  # type: ignore[attr-defined]


class LidForm(forms.Form):
    """Someone joins a team."""

    medewerker = forms.ModelChoiceField(Medewerker.objects.none(), label="Wie")
    vanaf = DatumTekstField(label="Vanaf welke dag")

    def __init__(self, gemeente: Gemeente, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = Medewerker.objects.filter(gemeente_code=gemeente.pk, is_active=True).order_by("naam")
        self.fields["medewerker"].queryset = own  # type: ignore[attr-defined]


class LidEindeForm(forms.Form):
    """Someone leaves a team."""

    tot = DatumTekstField(
        label="Tot welke dag", help_text="Lopende dossiers blijven van deze medewerker tot ze zijn overgedragen."
    )


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


class EuroField(forms.DecimalField):
    """An amount in euro, kept in cents."""

    def clean(self, value: Any) -> Any:
        typed = value.replace("€", "").replace(",", ".").strip() if isinstance(value, str) else value
        euro = super().clean(typed)
        return None if euro is None else int(euro * 100)


class VoorzieningForm(RedenForm):
    """The texts of a provision."""

    naam = forms.CharField(label="Naam", max_length=120)
    thema = forms.ChoiceField(label="Onderwerp", choices=Thema.choices)
    wat = _area("Wat doet het", "In gewone woorden, in twee of drie korte zinnen.")
    voor_wie = forms.CharField(label="Voor wie", max_length=200)
    prijs_cent = EuroField(
        label="Prijs in euro",
        required=False,
        min_value=0,
        max_digits=8,
        decimal_places=2,
        help_text="0 is gratis. Leeg als de uitleg hieronder alles zegt.",
        error_messages={"invalid": "Vul een bedrag in, zoals 9,00."},
    )
    prijs_eenheid = forms.ChoiceField(label="Per", choices=[("", "-"), *Prijseenheid.choices], required=False)
    prijs_uitleg = forms.CharField(label="Uitleg bij de prijs", max_length=200, required=False)
    regelen = _area("Zo regelt iemand het", rows=2)
    aanbieder = forms.CharField(label="Organisatie", max_length=120, required=False)
    telefoon = forms.CharField(label="Telefoon", max_length=40, required=False)
    zoekwoorden = _area("Zoekwoorden", "Woorden die mensen gebruiken, een per regel.", required=False)
    voorwaarde = _area(
        "Voorwaarde", "Alleen bij maatwerk. Een algemene voorziening heeft geen voorwaarde.", 2, required=False
    )
    wijken = forms.ModelMultipleChoiceField(
        Wijk.objects.none(),
        label="In welke wijken",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Niets gekozen is: in de hele gemeente.",
    )

    def __init__(self, gemeente: Gemeente, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["wijken"].queryset = Wijk.objects.filter(gemeente=gemeente)  # type: ignore[attr-defined]

    @classmethod
    def of(cls, voorziening: Voorziening, *args: Any, **kwargs: Any) -> "VoorzieningForm":
        """The form with what the provision says now."""
        now = {name: getattr(voorziening, name) for name in cls.base_fields if hasattr(voorziening, name)}
        cents = voorziening.prijs_cent
        now |= {"prijs_cent": None if cents is None else f"{cents / 100:.2f}", "wijken": voorziening.wijken.all()}
        return cls(voorziening.gemeente, *args, initial=now, **kwargs)


class NieuweVoorzieningForm(VanafForm, VoorzieningForm):
    """A new provision with its kind."""

    soort = SoortForm.base_fields["soort"]
