# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Form fields that Django has not: a date in three boxes or in words, choices with explanation."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, ClassVar, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

_DUTCH_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
_ENGLISH_MONTHS = "january february march april may june july august september october november december".split()


class DatumWidget(forms.MultiWidget):
    """Dag, maand and jaar in three boxes: what works best by keyboard, on a phone and by voice."""

    template_name = "beeld/widgets/datum.html"

    def __init__(self, attrs: dict[str, Any] | None = None, autocomplete: str = "") -> None:
        self.autocomplete = autocomplete
        boxes: dict[str, forms.Widget | type[forms.Widget]] = {
            part: forms.TextInput(
                attrs={
                    "inputmode": "numeric" if part != "maand" else "text",
                    **({"autocomplete": f"{autocomplete}-{name}"} if autocomplete else {}),
                }
            )
            for part, name in (("dag", "day"), ("maand", "month"), ("jaar", "year"))
        }
        super().__init__(boxes, attrs)

    def decompress(self, value: date | None) -> list[str | None]:
        if value is None:
            return [None, None, None]
        return [str(value.day), str(value.month), str(value.year)]


class DatumField(forms.MultiValueField):
    """A date in three boxes. Takes a month as number or word; says which part is missing or wrong."""

    widget = DatumWidget
    default_error_messages: ClassVar[dict[str, Any]] = {
        "required": _("Vul een datum in, bijvoorbeeld 24 11 1948."),
    }

    def __init__(self, *, autocomplete: str = "", vroegst: date | None = None, **kwargs: Any) -> None:
        self.vroegst = vroegst or date(1900, 1, 1)
        fields = [forms.CharField(required=False) for _part in range(3)]
        kwargs.setdefault("widget", DatumWidget(autocomplete=autocomplete))
        super().__init__(fields, require_all_fields=False, **kwargs)

    def clean(self, value: list[str | None]) -> date | None:
        """The date, or None when nothing is filled in and nothing is asked."""
        parts = [(part or "").strip() for part in value or ["", "", ""]]
        if not any(parts):
            if self.required:
                raise ValidationError(self.error_messages["required"], code="required")
            return None
        return self.compress(parts)

    def compress(self, parts: list[str]) -> date:
        missing = [
            name for name, part in zip((_("de dag"), _("de maand"), _("het jaar")), parts, strict=True) if not part
        ]
        if missing:
            raise ValidationError(_("Vul ook %(deel)s in.") % {"deel": missing[0]}, code="incomplete")
        if re.fullmatch(r"\d{4}", parts[2]) is None:
            raise ValidationError(_("Vul het jaar in met vier cijfers, bijvoorbeeld 1948."), code="jaar")
        return make_date(parts[0], parts[1], parts[2], earliest=self.vroegst)


class DatumTekstField(forms.CharField):
    """A date typed in one box, for staff: 24-11-2026, 24/11/2026, 24 nov 2026, 2026-11-24."""

    def __init__(self, *, vroegst: date | None = None, **kwargs: Any) -> None:
        self.vroegst = vroegst or date(1900, 1, 1)
        kwargs.setdefault("widget", forms.TextInput(attrs={"inputmode": "text", "autocomplete": "off"}))
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        """A date is shown as it may be typed."""
        return f"{value.day}-{value.month}-{value.year}" if isinstance(value, date) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
        parts = [iso[3], iso[2], iso[1]] if iso else re.split(r"[\s/.\-]+", text.strip())
        if len(parts) != 3 or re.fullmatch(r"\d{4}", parts[2]) is None:
            raise ValidationError(_("Vul een datum in zoals 24-11-2026."), code="datum")
        return make_date(parts[0], parts[1], parts[2], earliest=self.vroegst)


class KeuzeField(forms.ChoiceField):
    """One of several, as big choices. `uitleg` gives a second line per value."""

    def __init__(self, *, uitleg: Mapping[Any, str | Promise] | None = None, **kwargs: Any) -> None:
        self.uitleg = by_value(uitleg or {})
        kwargs.setdefault("widget", forms.RadioSelect)
        kwargs.setdefault("error_messages", {"required": _("Kies een antwoord.")})
        super().__init__(**kwargs)


class MeerkeuzeField(forms.MultipleChoiceField):
    """Any number of several, as big choices. `uitleg` gives a second line per value."""

    def __init__(self, *, uitleg: Mapping[Any, str | Promise] | None = None, **kwargs: Any) -> None:
        self.uitleg = by_value(uitleg or {})
        kwargs.setdefault("widget", forms.CheckboxSelectMultiple)
        kwargs.setdefault("error_messages", {"required": _("Kies ten minste één antwoord.")})
        super().__init__(**kwargs)


def by_value(uitleg: Mapping[Any, str | Promise]) -> dict[str, str | Promise]:
    """The explanations by the value as it stands in the page; a member of an enumeration has one too."""
    return {str(getattr(key, "value", key)): text for key, text in uitleg.items()}


def make_date(day: str, month: str, year: str, *, earliest: date) -> date:
    """The date, or one clear sentence on why it is none."""
    number = _month_number(month)
    if number is None or not day.isdecimal():
        raise ValidationError(_("Deze datum bestaat niet. Controleer de dag en de maand."), code="datum")
    try:
        found = date(int(year), number, int(day))
    except ValueError as error:
        raise ValidationError(_("Deze datum bestaat niet. Controleer de dag en de maand."), code="datum") from error
    if found < earliest:
        raise ValidationError(_("Deze datum is te lang geleden. Controleer het jaar."), code="te_vroeg")
    return found


def _month_number(text: str) -> int | None:
    """1 to 12 from a number or the name of a month, Dutch or English, whole or its first three letters."""
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= 12 else None
    word = text.lower().rstrip(".")
    if len(word) < 3:
        return None
    for names in (_DUTCH_MONTHS, _ENGLISH_MONTHS):
        for number, name in enumerate(names, start=1):
            if name.startswith(word) or (word == "mrt" and number == 3):
                return number
    return None


def offer(form: forms.BaseForm, name: str, rows: "QuerySet[Any]") -> None:
    """Let this field of the form choose from these rows; what is typed otherwise is refused."""
    cast("forms.ModelChoiceField[Any]", form.fields[name]).queryset = rows


def offer_choices(form: forms.BaseForm, name: str, choices: Sequence[tuple[Any, Any]]) -> None:
    """Let this field of the form choose from these values."""
    cast("forms.ChoiceField", form.fields[name]).choices = choices
