# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From the facts of a norm to fields of a form, and from what was filled in back to facts.

A fact is one field, a group (facts within a fact) or rows (a list of facts). Every field may stay empty: a fact that is
not known is a question in the outcome, and what the rule can not do without, it says itself. The questions of the law
are in Dutch only, and so are the answers beside them.
"""

import json
from collections.abc import Iterator
from collections.abc import Sequence as AbstractSequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, get_args, get_origin

from django import forms
from django.forms.boundfield import BoundField

from toegangspoort.beeld.forms import KeuzeField
from toegangspoort.portaal.forms.regels import DagField
from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.feit import Veld, velden_van
from toegangspoort.recht.kern.vorm import OpNaam
from toegangspoort.recht.kern.woorden import titel_van

MOST_ROWS = 20
AS_RADIOS = 6
"""With more answers than this, a list to choose from is shorter."""
JA, NEE = "ja", "nee"
LONG_TEXT = 500


@dataclass(frozen=True)
class Invoer:
    """One fact on the form. `pad` is the name of its field; `soort` says how it is drawn."""

    pad: str
    soort: str
    """`veld`, `oordeel`, `groep` or `rijen`."""
    label: str = ""
    waarom: str = ""
    velden: tuple[BoundField, ...] = ()
    delen: tuple["Invoer", ...] = ()
    rijen: tuple[tuple["Invoer", ...], ...] = ()


class EuroField(forms.CharField):
    """An amount in euro, as it is written here: 21,80. Gives whole cents."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=20, widget=forms.TextInput(attrs={"inputmode": "decimal"}), **kwargs)

    def clean(self, value: Any) -> Any:
        typed = super().clean(value)
        if not typed:
            return None
        plain = typed.replace("€", "").replace(" ", "").replace("\xa0", "")
        plain = plain.replace(".", "").replace(",", ".") if "," in plain else plain
        try:
            cents = Decimal(plain) * 100
        except InvalidOperation:
            cents = Decimal("NaN")
        if not cents.is_finite() or cents != cents.to_integral_value():
            raise forms.ValidationError("Vul een bedrag in zoals 21,80.", code="bedrag")
        return int(cents)


class GetalField(forms.IntegerField):
    """A whole number in a plain box."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
            error_messages={"invalid": "Vul een heel getal in, zoals 12."},
            **kwargs,
        )


class DecimaalField(forms.DecimalField):
    """A number with or without a part behind the comma."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
            error_messages={"invalid": "Vul een getal in, zoals 2,5."},
            **kwargs,
        )

    def to_python(self, value: Any) -> Any:
        return super().to_python(value.replace(",", ".") if isinstance(value, str) else value)


class TekstField(forms.CharField):
    """A short text."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=LONG_TEXT, **kwargs)


class JsonField(forms.CharField):
    """What has no field of its own, as JSON."""

    def clean(self, value: Any) -> Any:
        typed = super().clean(value)
        if not typed:
            return None
        try:
            return json.loads(typed)
        except (ValueError, RecursionError):
            raise forms.ValidationError("Dit is geen geldige JSON.", code="json") from None


_BOXES: dict[Any, type[forms.Field]] = {
    int: GetalField,
    date: DagField,
    Decimal: DecimaalField,
    float: DecimaalField,
    str: TekstField,
}


def as_answers(kind: type[Enum]) -> list[tuple[str, str]]:
    """The members of an enumeration as (value in the facts, words)."""
    return [(answer_of(member), _words(member)) for member in kind]


def answer_of(member: Enum) -> str:
    """How this member is written in facts."""
    return member.name.lower() if isinstance(member, OpNaam) else str(member.value)


def _words(member: Enum) -> str:
    own = getattr(member, "titel", None) or getattr(member, "naam", None) or getattr(member, "vraag", None)
    return str(own) if isinstance(own, str) else titel_van(answer_of(member))


def field_for(fact: Veld) -> forms.Field | None:
    """The field for a fact that fits in one; None for a judgement, a group or rows."""
    common: dict[str, Any] = {"label": fact.vraag.tekst, "help_text": fact.vraag.waarom, "required": False}
    kind = fact.type
    if kind is bool:
        open_too = fact.kan_onbekend or not fact.verplicht
        unknown = "Weet ik niet" if fact.kan_onbekend else "Niet ingevuld"
        answers: list[tuple[str, Any]] = [(JA, "Ja"), (NEE, "Nee")]
        return KeuzeField(choices=[*answers, ("", unknown)] if open_too else answers, initial="", **common)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _choice(kind, common)
    if kind in _BOXES:
        box = EuroField if kind is int and fact.naam.endswith("_centen") else _BOXES[kind]
        return box(**common)
    return None if is_composed(kind) else JsonField(widget=forms.Textarea(attrs={"rows": 4}), **common)


def _choice(kind: type[Enum], common: dict[str, Any]) -> forms.Field:
    answers, nothing = as_answers(kind), ("", "Niet ingevuld")
    if len(answers) < AS_RADIOS:
        return KeuzeField(choices=[*answers, nothing], initial="", **common)
    return forms.ChoiceField(choices=[nothing, *answers], **common)


def is_composed(kind: Any) -> bool:
    """A judgement, facts within a fact, or a list that has rows of its own."""
    return is_dataclass(kind) or item_of(kind) is not None


def item_of(kind: Any) -> Any:
    """What the items of a list are; None for what is no list."""
    origin = get_origin(kind)
    if not isinstance(origin, type) or not issubclass(origin, AbstractSequence | AbstractSet):
        return None
    items = [item for item in get_args(kind) if item is not Ellipsis]
    return items[0] if len(set(items)) == 1 else None


def judgement_fields(fact: Veld) -> Iterator[tuple[str, forms.Field]]:
    """The three fields of an open norm: what, why and who. Without why and who it does not count."""
    answers = [(JA, "Ja"), (NEE, "Nee"), ("", "Nog niet beoordeeld")]
    yield (
        "waarde",
        KeuzeField(choices=answers, initial="", label=fact.vraag.tekst, help_text=fact.vraag.waarom, required=False),
    )
    yield "reden", forms.CharField(label="Waarom?", max_length=LONG_TEXT, required=False)
    yield (
        "door",
        forms.CharField(
            label="Wie oordeelt?",
            help_text="Een functie is genoeg, zoals Wmo-consulent. Vul geen echte naam in.",
            max_length=80,
            required=False,
        ),
    )


def facts_within(kind: Any) -> tuple[Veld, ...]:
    """The facts of a group."""
    return velden_van(kind)


def is_judgement(fact: Veld) -> bool:
    """Whether a person judges this."""
    return fact.type is Oordeel
