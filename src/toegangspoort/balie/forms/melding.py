# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A melding taken by telephone, at a counter, or on paper: everything on one page, for who types fast."""

from datetime import datetime, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from toegangspoort import clock
from toegangspoort.beeld.forms import DatumTekstField, MeerkeuzeField
from toegangspoort.dossiers.models import Spoor
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.gebieden import postcode as postcodes
from toegangspoort.meldingen.feiten import Meldingsfeiten, Persoonsgegevens
from toegangspoort.meldingen.models import Bezoekwens, Gespreksplaats, Levensgebied
from toegangspoort.personen.models import Aanhef

CHANNELS = [
    (bron.value, bron.label)
    for bron in (Bron.TELEFOON, Bron.BALIE, Bron.EMAIL, Bron.BRIEF, Bron.FORMULIER, Bron.HUISBEZOEK)
] + [(Bron.VINDPLAATS.value, Bron.VINDPLAATS.label), (Bron.AMBTSHALVE.value, Bron.AMBTSHALVE.label)]
LONGEST_QUESTION = 20_000
_PERSON = (
    "achternaam",
    "voornamen",
    "aanhef",
    "geboortedatum",
    "postcode",
    "huisnummer",
    "straat",
    "plaats",
    "telefoon",
    "email",
)
_WISHES = ("al_geprobeerd", "naaste_erbij", "tolk", "spoed", "spoed_toelichting", "voor_ander", "inwoner_weet_ervan")


class InvoerForm(forms.Form):
    """Who, what, how it came in, and the wishes."""

    kanaal = forms.ChoiceField(label="Hoe kwam het binnen", choices=CHANNELS)
    datum = DatumTekstField(
        label="Op welke dag", help_text="De dag van het eerste contact telt, ook als u het later invoert."
    )
    tijd = forms.TimeField(
        label="Hoe laat",
        input_formats=["%H:%M", "%H.%M"],
        widget=forms.TimeInput(format="%H.%M"),
        error_messages={"invalid": "Vul een tijd in zoals 14.30.", "required": "Vul een tijd in zoals 14.30."},
    )
    aanhef = forms.ChoiceField(label="Aanhef", choices=Aanhef.choices, initial=Aanhef.GEEN)
    voornamen = forms.CharField(label="Voornamen of voorletters", max_length=200, required=False)
    achternaam = forms.CharField(
        label="Achternaam", max_length=200, error_messages={"required": "Vul de achternaam in."}
    )
    geboortedatum = DatumTekstField(label="Geboortedatum", required=False)
    postcode = forms.CharField(label="Postcode", max_length=10, required=False)
    huisnummer = forms.CharField(label="Huisnummer", max_length=12, required=False)
    straat = forms.CharField(label="Straat", max_length=120, required=False)
    plaats = forms.CharField(label="Plaats", max_length=80, required=False)
    telefoon = forms.CharField(label="Telefoon", max_length=40, required=False)
    email = forms.EmailField(
        label="E-mail", required=False, error_messages={"invalid": "Vul een e-mailadres in zoals naam@voorbeeld.nl."}
    )
    hulpvraag = forms.CharField(
        label="De vraag, in de woorden van wie meldt",
        max_length=LONGEST_QUESTION,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={
            "required": "Schrijf op wat er aan de hand is.",
            "max_length": "Deze tekst is te lang. Kort hem in tot 20.000 tekens, of voeg hem later als bijlage toe.",
        },
    )
    levensgebieden = MeerkeuzeField(label="Waarover gaat het", choices=Levensgebied.choices, required=False)
    al_geprobeerd = forms.CharField(
        label="Wat is al geprobeerd",
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Helpt bij het gesprek. Het is nooit een voorwaarde.",
    )
    voor_ander = forms.BooleanField(label="Iemand anders meldt namens de inwoner", required=False)
    melder_naam = forms.CharField(label="Naam van de melder", max_length=200, required=False)
    melder_relatie = forms.CharField(label="Relatie", max_length=80, required=False)
    melder_telefoon = forms.CharField(label="Telefoon van de melder", max_length=40, required=False)
    inwoner_weet_ervan = forms.BooleanField(label="De inwoner weet van deze melding", required=False, initial=True)
    gesprek = forms.ChoiceField(label="Gesprek", choices=Gespreksplaats.choices, required=False)
    bezoek_door = forms.ChoiceField(label="Wie komt er", choices=Bezoekwens.choices, required=False)
    naaste_erbij = forms.CharField(label="Wie is erbij", max_length=200, required=False)
    tolk = forms.CharField(label="Tolk: welke taal", max_length=40, required=False)
    spoor = forms.ChoiceField(label="Waarover beslist de gemeente", choices=Spoor.choices, required=False)
    spoed = forms.BooleanField(label="Spoed: het kan niet wachten", required=False)
    spoed_toelichting = forms.CharField(label="Waarom kan het niet wachten", max_length=1000, required=False)

    def __init__(self, *args: Any, nu: datetime, **kwargs: Any) -> None:
        self.nu = nu
        local = timezone.localtime(nu)
        now = {"datum": local.date(), "tijd": local.time()}
        super().__init__(*args, **{**kwargs, "initial": {**now, **kwargs.get("initial", {})}})

    def clean_postcode(self) -> str:
        typed = self.cleaned_data["postcode"]
        if not typed:
            return ""
        try:
            return postcodes.normalise(typed)
        except postcodes.OnjuistePostcode as error:
            raise ValidationError(str(error)) from error

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        if data.get("datum") and isinstance(data.get("tijd"), time):
            data["ontvangen_op"] = timezone.make_aware(datetime.combine(data["datum"], data["tijd"]))
            if data["ontvangen_op"] > self.nu:
                self.add_error("datum", "Deze dag en tijd moeten nog komen. Vul in wanneer de melding binnenkwam.")
        if data.get("geboortedatum") and data["geboortedatum"] > clock.local_date(self.nu):
            self.add_error("geboortedatum", "Deze geboortedatum moet nog komen. Controleer het jaar.")
        if data.get("voor_ander") and not data.get("melder_naam"):
            self.add_error("melder_naam", "Vul de naam in van wie meldt.")
        if data.get("spoed") and not data.get("spoed_toelichting"):
            self.add_error("spoed_toelichting", "Schrijf op waarom het niet kan wachten.")
        return data

    def persoon(self) -> Persoonsgegevens:
        """Who it is about."""
        data = self.cleaned_data
        values = {name: data[name] for name in _PERSON}
        return Persoonsgegevens(**{**values, "aanhef": Aanhef(data["aanhef"])})

    def feiten(self) -> Meldingsfeiten:
        """What was reported. Without someone else reporting, the inwoner knows of it."""
        data = self.cleaned_data
        values = {name: data[name] for name in _WISHES}
        if not data["voor_ander"]:
            values["inwoner_weet_ervan"] = True
        return Meldingsfeiten(
            **values,
            kanaal=Bron(data["kanaal"]),
            ontvangen_op=data["ontvangen_op"],
            hulpvraag=data["hulpvraag"],
            levensgebieden=tuple(Levensgebied(value) for value in data["levensgebieden"]),
            melder_naam=data["melder_naam"] if data["voor_ander"] else "",
            melder_relatie=data["melder_relatie"] if data["voor_ander"] else "",
            melder_telefoon=data["melder_telefoon"] if data["voor_ander"] else "",
            plaats=Gespreksplaats(data["gesprek"] or Gespreksplaats.THUIS),
            bezoek_door=Bezoekwens(data["bezoek_door"] or Bezoekwens.GEEN_VOORKEUR),
            spoor=Spoor(data["spoor"] or Spoor.ZELFREDZAAMHEID),
        )
