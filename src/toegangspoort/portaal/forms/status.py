# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The forms of the status page: to get in, to hand in a plan, to react, to withdraw."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from toegangspoort.beeld.forms import DatumField, KeuzeField
from toegangspoort.dossiers.kenmerk import OnjuistKenmerk, normalise
from toegangspoort.portaal.forms.bestanden import BestandenField, BestandenWidget, MetBestanden
from toegangspoort.portaal.forms.melding_velden import VerhaalField


class ToegangForm(forms.Form):
    """Number and birth date."""

    nummer = forms.CharField(
        label=_("Uw nummer"),
        help_text=_("Het staat op uw bevestiging en op elke brief, bijvoorbeeld 7K4Q-92MX."),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
        error_messages={"required": _("Vul het nummer in dat op uw brief staat.")},
    )
    geboren = DatumField(
        label=_("Geboortedatum"),
        help_text=_("Van de persoon om wie het gaat. Bijvoorbeeld 24 11 1948."),
        autocomplete="bday",
        error_messages={"required": _("Vul de geboortedatum in, bijvoorbeeld 24 11 1948.")},
    )

    def clean_nummer(self) -> str:
        try:
            return normalise(self.cleaned_data["nummer"])
        except OnjuistKenmerk:
            raise ValidationError(
                _("Dit nummer klopt niet. Kijk op uw brief: het zijn 8 letters en cijfers, zoals 7K4Q-92MX."),
                code="nummer",
            ) from None


class PlanForm(MetBestanden):
    """The persoonlijk plan: written here, sent as a file, or both."""

    tekst = VerhaalField(
        label=_("Schrijf hier uw plan"),
        help_text=_("Welke hulp hebt u nodig? Van wie? Wat wilt u dat weer lukt?"),
        required=False,
        rows=10,
    )
    bestanden = BestandenField(
        label=_("Of stuur uw plan als bestand"),
        help_text=_("Een foto (JPG, PNG, WEBP) of een PDF, hooguit 10 MB."),
        required=False,
        widget=BestandenWidget(attrs={"accept": "image/jpeg,image/png,image/webp,application/pdf"}),
    )

    def clean(self) -> dict[str, Any]:
        data = dict(super().clean() or self.cleaned_data)
        for fault in self.geweigerd:
            self.add_error("bestanden", fault)
        if not self.errors and not data.get("tekst", "").strip() and not data.get("bestanden"):
            self.add_error("tekst", _("Schrijf uw plan op, of kies een bestand."))
        return data


class ReactieForm(forms.Form):
    """What the client thinks of the verslag."""

    akkoord = KeuzeField(
        label=_("Klopt het verslag?"),
        choices=[("ja", _("Ja, het klopt")), ("nee", _("Nee, er klopt iets niet"))],
    )
    tekst = VerhaalField(
        label=_("Wat wilt u erover zeggen?"),
        help_text=_("Wat klopt niet, of wat ontbreekt? Uw reactie komt in het verslag."),
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        data = dict(super().clean() or self.cleaned_data)
        if data.get("akkoord") == "nee" and not data.get("tekst", "").strip() and "tekst" not in self.errors:
            self.add_error("tekst", _("Schrijf op wat er niet klopt. Eén zin is genoeg."))
        return data


class IntrekkenForm(forms.Form):
    """Withdraw, after one clear question."""

    reden = VerhaalField(label=_("Waarom trekt u de melding in?"), required=False, rows=3)
