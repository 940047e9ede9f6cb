# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The forms of the pages about our rules: which rule on which day, and which two days to compare."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from toegangspoort.beeld.forms import DatumTekstField

EARLIEST = date(1900, 1, 1)
LATEST = date(2199, 12, 31)
_HINT = _("Bijvoorbeeld 31-12-2015.")


class DagField(DatumTekstField):
    """A day in one box, within the years about which a rule can say something."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(vroegst=EARLIEST, max_length=30, **kwargs)

    def clean(self, value: Any) -> Any:
        day = super().clean(value)
        if day is not None and day > LATEST:
            raise forms.ValidationError(_("Deze datum is te ver weg. Controleer het jaar."), code="te_laat")
        return day


class RegelzoekForm(forms.Form):
    """Which rules to list. Nothing is required: looking around is free."""

    mag_leeg = True
    q = forms.CharField(label=_("Wat zoekt u?"), required=False, max_length=200)
    wet = forms.ChoiceField(label=_("Welke wet"), required=False)
    datum = DagField(label=_("Geldt op"), required=False)

    def __init__(self, data: Any, *, wetten: list[str], today: date) -> None:
        super().__init__({"datum": f"{today.day}-{today.month}-{today.year}"} | data.dict())
        self.fields["wet"] = forms.ChoiceField(
            label=_("Welke wet"), required=False, choices=[("", _("Alle")), *((wet, wet) for wet in wetten)]
        )
        self.today = today
        self.is_valid()

    @property
    def peildatum(self) -> date:
        """The day asked, or today when none (or none that exists) was given."""
        day: date | None = self.cleaned_data.get("datum")
        return day or self.today


class PeildatumForm(forms.Form):
    """On which day to look at one rule."""

    mag_leeg = True
    datum = DagField(label=_("Bekijk de regel op een andere dag"), help_text=_HINT, required=False)

    def __init__(self, data: Any, *, today: date) -> None:
        super().__init__({"datum": f"{today.day}-{today.month}-{today.year}"} | data.dict())
        self.today = today
        self.is_valid()

    @property
    def peildatum(self) -> date:
        """The day asked, or today when none (or none that exists) was given."""
        day: date | None = self.cleaned_data.get("datum")
        return day or self.today


class VergelijkForm(forms.Form):
    """The two days to compare."""

    van = DagField(label=_("Van"), help_text=_HINT)
    tot = DagField(label=_("Tot"), help_text=_("Wat op deze dag anders is dan op de eerste."))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        first, second = data.get("van"), data.get("tot")
        if first and second and second <= first:
            self.add_error("tot", _("Kies een dag die na de eerste ligt."))
        return data
