# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The forms of the pages about our rules: which rule on which day, and which two days to compare."""

from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from toegangspoort.beeld.forms import DatumTekstField, offer_choices

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


def as_typed(day: date) -> str:
    """A day as people type it here: 31-12-2015."""
    return f"{day.day}-{day.month}-{day.year}"


def _typed(data: Any, **days: date | None) -> QueryDict:
    """What was sent, with its days as people type them."""
    shown: QueryDict = data.copy()
    for name, day in days.items():
        if day is not None:
            shown[name] = as_typed(day)
    return shown


class DagForm(forms.Form):
    """A form that reads its day from the address; a link may write 2015-12-31, a visitor sees 31-12-2015."""

    mag_leeg = True
    datum = DagField(label=_("Geldt op"), required=False)

    def __init__(self, data: Any, *, today: date) -> None:
        super().__init__(data)
        self.today = today
        if self.is_valid() or "datum" not in self.errors:
            self.data = _typed(self.data, datum=self.peildatum)

    @property
    def peildatum(self) -> date:
        """The day asked, or today when none (or none that exists) was given."""
        day: date | None = self.cleaned_data.get("datum")
        return day or self.today


class RegelzoekForm(DagForm):
    """Which rules to list. Nothing is required: looking around is free."""

    q = forms.CharField(label=_("Wat zoekt u?"), required=False, max_length=200)
    wet = forms.ChoiceField(label=_("Welke wet"), required=False)

    def __init__(self, data: Any, *, wetten: list[str], today: date) -> None:
        self.wetten = wetten
        super().__init__(data, today=today)

    def full_clean(self) -> None:
        """The laws to choose from are those of the list; they must be there before anything is checked."""
        offer_choices(self, "wet", [("", _("Alle")), *((law, _(law)) for law in self.wetten)])
        super().full_clean()


class PeildatumForm(DagForm):
    """On which day to look at one rule."""

    datum = DagField(label=_("Bekijk de regel op een andere dag"), help_text=_HINT, required=False)


class ProefdagForm(DagForm):
    """On which day to try a rule."""

    datum = DagField(label=_("Op welke dag?"), required=False)


class VergelijkForm(forms.Form):
    """The two days to compare."""

    van = DagField(label=_("Van"), help_text=_HINT)
    tot = DagField(label=_("Tot"), help_text=_("Wat op deze dag anders is dan op de eerste."))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        first, second = data.get("van"), data.get("tot")
        if first and second and second <= first:
            self.add_error("tot", _("Kies een dag die na de eerste ligt."))
        self.data = _typed(self.data, van=first, tot=second)
        return data
