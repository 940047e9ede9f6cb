# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Fields of what if: an assumption with its low, middle and high, and amounts and numbers that may be left open."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from toegangspoort.balie.forms.beheer_aanbod import EuroField
from toegangspoort.doorrekening.watals.aannames import Aanname, Drie


class DrieField(forms.MultiValueField):
    """Low, middle and high of one assumption; left empty, the standard holds."""

    def __init__(self, aanname: Aanname) -> None:
        self.aanname = aanname
        eenheid = aanname.eenheid
        grens = f"Vul getallen in van {eenheid.minimum} tot en met {eenheid.maximum} ({eenheid.woord})."
        fouten = dict.fromkeys(("invalid", "min_value", "max_value", "required", "incomplete"), grens)
        getallen = [
            GetalField(min_value=eenheid.minimum, max_value=eenheid.maximum, error_messages=fouten)
            for _ in Drie._fields
        ]
        vak = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(
            getallen,
            label=aanname.titel,
            required=False,
            require_all_fields=False,
            error_messages=fouten,
            widget=forms.MultiWidget(dict.fromkeys(Drie._fields, vak)),
        )

    def clean(self, value: list[str] | None) -> Drie | None:
        """Three numbers from low to high, or nothing."""
        if not any(value or []):
            return None
        gelezen: Drie = super().clean(value)
        return gelezen

    def compress(self, data_list: list[float]) -> Drie:
        drie = Drie(*data_list)
        if not drie.laag <= drie.midden <= drie.hoog:
            raise ValidationError("Vul de getallen in van laag naar hoog.", code="volgorde")
        return drie


class GetalField(forms.FloatField):
    """A number with a comma or a point."""

    def clean(self, value: Any) -> Any:
        return super().clean(value.replace(",", ".").strip() if isinstance(value, str) else value)


def bedrag(label: str, uitleg: str, hoogste: int, laagste: int = 0) -> EuroField:
    """An amount in euro that may be left open."""
    grens = f"Vul een bedrag in euro in, van {laagste} tot en met {hoogste}, zoals 25 of 25,50."
    return EuroField(
        label=label,
        help_text=uitleg,
        required=False,
        min_value=laagste,
        max_value=hoogste,
        max_digits=9,
        decimal_places=2,
        error_messages=dict.fromkeys(("invalid", "min_value", "max_value", "max_digits", "max_decimal_places"), grens),
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )


def geheel(label: str, uitleg: str, laagste: int, hoogste: int, zin: str) -> forms.IntegerField:
    """A whole number that may be left open."""
    fouten = dict.fromkeys(("invalid", "min_value", "max_value"), zin)
    vak = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})
    return forms.IntegerField(
        label=label,
        help_text=uitleg,
        required=False,
        min_value=laagste,
        max_value=hoogste,
        error_messages=fouten,
        widget=vak,
    )
