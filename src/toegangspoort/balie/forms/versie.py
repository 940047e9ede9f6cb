# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A form that knows which version it was opened on, and shows both versions when a colleague was first."""

from dataclasses import dataclass
from typing import Any, cast

from django import forms
from django.http import QueryDict


@dataclass(frozen=True)
class Verschil:
    """One field that differs: what stands there now, and what was typed here."""

    label: str
    nu: str
    getypt: str


class VersieForm(forms.Form):
    """Carries `versie`; after a conflict it shows the difference and can be saved again, knowingly."""

    versie = forms.IntegerField(widget=forms.HiddenInput)
    verschillen: list[Verschil]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.verschillen = []

    def show_both(self, nu: Any) -> None:
        """Lay what was typed beside what a colleague saved meanwhile; saving again then means: mine."""
        typed = self.cleaned_data
        for name in typed:
            if name != "versie" and hasattr(nu, name) and _plain(getattr(nu, name)) != _plain(typed[name]):
                label = str(self.fields[name].label or name)
                self.verschillen.append(Verschil(label, _plain(getattr(nu, name)), _plain(typed[name])))
        # A QueryDict, of which a plain dict would keep one value per name.
        data = cast("QueryDict", self.data).copy()
        data["versie"] = nu.versie
        self.data = data


def _plain(value: Any) -> str:
    return "" if value is None else str(value)
