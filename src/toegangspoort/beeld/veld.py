# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One form field as a component: label, hint, error in words, control, tied together for screen readers."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.utils.translation import gettext

from toegangspoort.beeld.forms import DatumWidget

_CLASS_OF_KIND = {
    "tekst": "utrecht-textbox utrecht-textbox--html-input",
    "lang": "utrecht-textarea utrecht-textarea--html-textarea",
    "lijst": "utrecht-select utrecht-select--html-select",
    "bestand": "tp-bestand",
    "datum": "utrecht-textbox utrecht-textbox--html-input",
    "vinkje": "tp-keuze__vak utrecht-checkbox utrecht-checkbox--html-input",
}
_DJANGO_ROWS = "10"
"""What Django gives a textarea for which nobody chose a height."""


def kind_of(field: BoundField) -> str:
    """Which template draws this field: tekst, lang, lijst, keuze, vinkje, datum or bestand."""
    widget = field.field.widget
    table: list[tuple[type[forms.Widget], str]] = [
        (DatumWidget, "datum"),
        (forms.CheckboxSelectMultiple, "keuze"),
        (forms.RadioSelect, "keuze"),
        (forms.CheckboxInput, "vinkje"),
        (forms.Textarea, "lang"),
        (forms.Select, "lijst"),
        (forms.FileInput, "bestand"),
    ]
    return next((kind for cls, kind in table if isinstance(widget, cls)), "tekst")


def field_context(field: BoundField, *, breedte: str, kop: int, label: str, uitleg: str) -> dict[str, Any]:
    """Everything the template of a field needs."""
    kind = kind_of(field)
    return {
        "veld": field,
        "soort": kind,
        "label": label or field.label,
        "uitleg": uitleg or field.help_text,
        "uitleg_id": f"{field.auto_id}_helptext",
        "fout_id": f"{field.auto_id}_error",
        "fouten": messages_of(field),
        "beschreven": _described_by(field, uitleg),
        "niet_verplicht": not field.field.required and kind != "vinkje" and not getattr(field.form, "mag_leeg", False),
        "kop": kop,
        "opties": _options(field) if kind == "keuze" else [],
        "control": _control(field, kind, breedte, uitleg) if kind != "keuze" else "",
    }


def first_id(field: BoundField) -> str:
    """The id that a link in the error summary goes to: the first box of a group."""
    return f"{field.auto_id}_0" if kind_of(field) in {"keuze", "datum"} else field.auto_id


def errors_of(form: forms.BaseForm) -> list[tuple[str, str]]:
    """(id or "", message) of every error of a form, in the order of the fields."""
    found = [("", str(message)) for message in form.non_field_errors()]
    for field in form:
        target = "" if field.is_hidden else first_id(field)
        label = str(field.label)
        start = f"{label} " if label.endswith("?") else f"{label}: "
        found += [(target, start + message) for message in messages_of(field)]
    return found


def messages_of(field: BoundField) -> list[str]:
    """The errors of a field; where a form gives no words of its own, ours say what to do."""
    return [_words(field, error) for error in field.errors.as_data()]


def _words(field: BoundField, error: ValidationError) -> str:
    message = str(error.messages[0])
    if error.code != "required" or message != str(forms.Field.default_error_messages["required"]):
        return message
    return {
        "keuze": gettext("Kies een antwoord."),
        "lijst": gettext("Kies een antwoord."),
        "vinkje": gettext("Zet hier een vinkje als u verder wilt."),
        "bestand": gettext("Kies een bestand."),
    }.get(kind_of(field), gettext("Vul dit in."))


def _described_by(field: BoundField, uitleg: str) -> str:
    parts = []
    if uitleg or field.help_text:
        parts.append(f"{field.auto_id}_helptext")
    if field.errors:
        parts.append(f"{field.auto_id}_error")
    return " ".join(parts)


def _control(field: BoundField, kind: str, breedte: str, uitleg: str) -> str:
    css = _CLASS_OF_KIND[kind]
    if breedte:
        css += f" tp-breedte-{breedte}"
    own = field.field.widget.attrs.get("class", "")
    attrs: dict[str, Any] = {"class": f"{css} {own}".strip()}
    if kind == "lang" and str(field.field.widget.attrs.get("rows")) == _DJANGO_ROWS:
        attrs["rows"] = 5
    if kind != "datum" and (described := _described_by(field, uitleg)):
        attrs["aria-describedby"] = described
    return field.as_widget(attrs=attrs)


def _options(field: BoundField) -> list[dict[str, Any]]:
    """The choices with their explanation, which a form gives as `uitleg` on its field (value to text)."""
    explanations: Mapping[str, str] = getattr(field.field, "uitleg", {})
    several = isinstance(field.field.widget, forms.CheckboxSelectMultiple)
    options = []
    for widget in field.subwidgets:
        value = str(widget.data["value"])
        options.append(
            {
                "id": widget.id_for_label,
                "naam": widget.data["name"],
                "waarde": value,
                "label": widget.choice_label,
                "uitleg": explanations.get(value, ""),
                "aan": bool(widget.data["selected"]),
                "soort": "checkbox" if several else "radio",
            }
        )
    return options
