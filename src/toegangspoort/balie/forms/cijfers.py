# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms around the figures: the editor's explanation and the delivery to CBS."""

from datetime import date
from typing import Any, cast

from django import forms

from toegangspoort.balie.forms.versie import VersieForm
from toegangspoort.cijfers.perioden import OnbekendePeriode, Periode
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.statistiek.gmsd.levering import halfjaren
from toegangspoort.statistiek.uitleg import ONDERWERPEN, PREVENTIE

GROEPEN = {
    Regiosoort.LAND: "Land",
    Regiosoort.PROVINCIE: "Provincies",
    Regiosoort.GEMEENTE: "Gemeenten",
    Regiosoort.WIJK: "Wijken",
}

UITLEG = "Wat verklaart dit volgens u? Schrijf gewone woorden, en geen cijfers die niet op de pagina staan."


class UitlegForm(VersieForm):
    """What is thought to be behind the figures of one page."""

    tekst = forms.CharField(
        label="Uw uitleg",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=f"{UITLEG} Maak het veld leeg om de uitleg weg te halen.",
        error_messages={"max_length": "Maak de uitleg korter: ten hoogste 2000 tekens."},
    )


class NieuweUitlegForm(UitlegForm):
    """The same, and on which page."""

    periode = forms.CharField(
        label="Jaar of halfjaar",
        max_length=10,
        help_text="Zoals het in het adres staat: 2015 voor het hele jaar, 2015-1 voor het eerste halfjaar.",
    )
    regio = forms.ChoiceField(label="Gebied", error_messages={"required": "Kies een gebied."})
    onderwerp = forms.ChoiceField(
        label="Onderwerp", choices=[(woord, naam.capitalize()) for woord, naam in ONDERWERPEN.items()]
    )
    field_order = ("periode", "regio", "onderwerp", "tekst", "versie")

    def __init__(self, regios: Regiotabel, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.regios = regios
        cast("forms.ChoiceField", self.fields["regio"]).choices = _choices(regios)
        tekst = self.fields["tekst"]
        tekst.required, tekst.error_messages["required"] = True, "Schrijf op wat uw uitleg is."
        tekst.help_text = UITLEG

    def clean_periode(self) -> Periode:
        """A year or half-year."""
        typed: str = self.cleaned_data["periode"].strip()
        try:
            return Periode.from_slug(typed)
        except OnbekendePeriode:
            raise forms.ValidationError("Vul een jaar in, zoals 2015, of een halfjaar, zoals 2015-1.") from None

    def clean(self) -> dict[str, Any]:
        """The region was there in that year."""
        data = super().clean() or self.cleaned_data
        if (periode := data.get("periode")) and (code := data.get("regio")):
            regio = self.regios.regio(code)
            if not regio.op(periode.peildatum):
                self.add_error("regio", f"{regio.naam} was er in {periode.jaar} niet. Kies een ander gebied of jaar.")
            elif data.get("onderwerp") == PREVENTIE and (periode.deel or regio.soort is not Regiosoort.GEMEENTE):
                self.add_error("onderwerp", "Over preventie zijn er alleen pagina’s van een heel jaar en een gemeente.")
        return data


def _choices(regios: Regiotabel) -> list[tuple[str, Any]]:
    """Every region of every year, by kind and name; a wijk with its gemeente, as many share a name."""
    groups: dict[Regiosoort, list[tuple[str, str]]] = {soort: [] for soort in GROEPEN}
    for regio in sorted(regios.regios.values(), key=lambda regio: regio.naam):
        where = f", {regios.regio(regio.deel_van).naam}" if regio.soort is Regiosoort.WIJK else ""
        groups[regio.soort].append((regio.code, f"{regio.naam}{where}"))
    return [("", "Kies een gebied"), *((GROEPEN[soort], rows) for soort, rows in groups.items() if rows)]


class HalfjaarForm(forms.Form):
    """Which half-year is delivered; only those that are over."""

    halfjaar = forms.ChoiceField(label="Welk halfjaar", error_messages={"required": "Kies een halfjaar."})

    def __init__(self, vandaag: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ChoiceField", self.fields["halfjaar"]).choices = [
            (half.slug, half.naam.capitalize()) for half in halfjaren(vandaag)
        ]

    @property
    def gekozen(self) -> Periode:
        """The half-year that was chosen."""
        return Periode.from_slug(self.cleaned_data["halfjaar"])


class LeveringForm(HalfjaarForm):
    """Make the file, with or without the rows that are wrong."""

    zonder_fouten_rijen = forms.BooleanField(label="Laat de rijen met fouten weg", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["halfjaar"].widget = forms.HiddenInput()
