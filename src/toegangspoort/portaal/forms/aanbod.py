# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The search form of the catalogue and of the team finder. Nothing is required: looking around is free."""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from toegangspoort.aanbod.models import Soort, Thema
from toegangspoort.gebieden.postcode import OnjuistePostcode, normalise


class PostcodeField(forms.CharField):
    """A Dutch postcode, normalised to six characters."""

    default_error_messages: ClassVar[dict[str, Any]] = {
        "invalid": _("Vul een postcode in met vier cijfers en twee letters, zoals 9712 AB.")
    }

    def clean(self, value: object) -> str:
        typed = super().clean(value)
        if not typed:
            return ""
        try:
            return normalise(typed)
        except OnjuistePostcode:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid") from None


class ZoekForm(forms.Form):
    """What one looks for, and where."""

    mag_leeg = True
    """A search may be empty as a whole, so its fields are not marked as optional one by one."""
    q = forms.CharField(label=_("Wat zoekt u?"), required=False, max_length=200)
    postcode = PostcodeField(label=_("Postcode"), required=False, max_length=10)
    thema = forms.ChoiceField(required=False, choices=[("", ""), *Thema.choices], widget=forms.HiddenInput)
    soort = forms.ChoiceField(required=False, choices=[("", ""), *Soort.choices], widget=forms.HiddenInput)
    datum = forms.DateField(
        required=False,
        label=_("Hoe was het op"),
        error_messages={"invalid": _("Vul een datum in als dag, maand en jaar, zoals 31-12-2015.")},
        input_formats=["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"],
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def on(self, today: date) -> date:
        """The day the catalogue is shown for."""
        return self.cleaned_data.get("datum") or today


class TeamForm(forms.Form):
    """Where one lives."""

    postcode = PostcodeField(
        label=_("Uw postcode"),
        max_length=10,
        error_messages={"required": _("Vul uw postcode in, zoals 9712 AB.")},
    )
