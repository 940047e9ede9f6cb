# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The base of every form of the onderzoek: it knows which version it shows, and what was in it when it was opened."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar, cast

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.safestring import SafeString

from toegangspoort.recht.wmo2015.omvang import getal

LONGEST_TEXT = 200_000
YES_NO = (("", "Nog niet bekend"), ("ja", "Ja"), ("nee", "Nee"))
BOOL = {"ja": True, "nee": False}


class LangField(forms.CharField):
    """A text of any length, over several lines."""

    def __init__(self, *, rows: int = 3, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        super().__init__(max_length=LONGEST_TEXT, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)

    def to_python(self, value: Any) -> str:
        """Lines end the same way on every device."""
        return str(super().to_python(value) or "").replace("\r\n", "\n").replace("\r", "\n")


class KortField(forms.CharField):
    """One line."""

    def __init__(self, *, lengte: int = 120, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        super().__init__(max_length=lengte, **kwargs)


class KiesField(forms.ChoiceField):
    """One of a list, as a drop-down; empty unless asked."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        super().__init__(**kwargs)


class JaNeeField(forms.TypedChoiceField):
    """Yes, no, or not known yet: three answers, because silence is no "no"."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        super().__init__(choices=YES_NO, coerce=BOOL.__getitem__, empty_value=None, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return {True: "ja", False: "nee", None: ""}.get(value, value)


class AantalField(forms.CharField):
    """A number of at most two decimals, with a comma or a point."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("widget", forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}))
        super().__init__(max_length=12, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return getal(value) if isinstance(value, Decimal) else value

    def clean(self, value: Any) -> Any:
        """The number, or None for nothing."""
        text = str(super().clean(value) or "").strip().replace(",", ".")
        if not text:
            return None
        try:
            number = Decimal(text)
        except InvalidOperation as fault:
            raise ValidationError("Vul een getal in, bijvoorbeeld 125 of 2,2.", code="getal") from fault
        if not number.is_finite() or abs(number) >= 1_000_000 or number != round(number, 2):
            raise ValidationError("Vul een getal in met hoogstens twee cijfers achter de komma.", code="getal")
        return number

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.prepare_value(initial or "") != self.prepare_value(data or ""))


class Deelform(forms.Form):
    """A part that is edited on its own. `row` is what it shows; `conflict` is what a colleague saved meanwhile."""

    versie = forms.IntegerField(widget=forms.HiddenInput, required=False, initial=0)
    mag_leeg = True
    """Almost everything may stay empty until the verslag, so fields are not marked as optional one by one."""
    versieveld: ClassVar[str] = "versie"
    """The field of the row that counts the versions of this part."""
    smal: ClassVar[frozenset[str]] = frozenset()
    """Fields that take a third of the width."""
    half: ClassVar[frozenset[str]] = frozenset()
    """Fields that take half of the width."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.conflict: list[tuple[str, str]] = []
        self.naast: set[str] = set()  # fields made here that take half of the width
        for name, field in self.fields.items():
            field.show_hidden_initial = name != "versie"

    def has_changed(self) -> bool:
        """Whether something was typed; that a colleague saved meanwhile is no change of mine."""
        return any(name != "versie" for name in self.changed_data)

    @property
    def velden(self) -> Iterator[tuple[BoundField, str]]:
        """Each visible field with its width: smal, half or breed."""
        for field in self.visible_fields():
            yield (
                field,
                "smal" if field.name in self.smal else "half" if field.name in self.half | self.naast else "breed",
            )

    @property
    def verborgen(self) -> list[SafeString]:
        """The version, and what each field held when the page was made: so that only what changed is saved."""
        first = [field.as_hidden(only_initial=True) for field in self.visible_fields()]
        return [SafeString(str(self["versie"])), *first]

    def seen(self) -> int:
        """The version that this form showed."""
        return int(self.cleaned_data.get("versie") or 0)

    def values(self) -> dict[str, Any]:
        """What was filled in, without the version."""
        return {name: value for name, value in self.cleaned_data.items() if name != "versie"}

    def show_conflict(self, row: Any) -> None:
        """Keep what was typed, show what a colleague saved, and let the next save go over it knowingly."""
        for field in self.visible_fields():
            if not hasattr(row, field.name):
                continue
            theirs = field.field.prepare_value(getattr(row, field.name))
            if str(theirs) != str(field.value() or ""):
                self.conflict.append((str(field.label), _in_words(field, theirs)))
        sent = cast("QueryDict", self.data).copy()
        sent[self.add_prefix("versie")] = str(getattr(row, self.versieveld))
        self.data = sent


def _in_words(field: BoundField, value: Any) -> str:
    """A value as a reader sees it: the label of a choice, words for nothing."""
    choices = dict(getattr(field.field, "choices", ()))
    if isinstance(value, (list, tuple)):
        return ", ".join(str(choices.get(item, item)) for item in value) or "niets"
    return str(choices.get(value, value)) if value not in ("", None) else "niets"
