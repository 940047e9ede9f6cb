# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Another value of a setting: a number, an amount, a choice, a text, a day, or a table typed one row a line."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from toegangspoort.balie.forms.beheer import VanafForm, area
from toegangspoort.balie.forms.beheer_aanbod import EuroField
from toegangspoort.beeld.forms import DatumTekstField, KeuzeField
from toegangspoort.recht.verordening import Instelling
from toegangspoort.recht.verordening.vorm import Tabelvorm, Vorm

EURO = re.compile(r"€?\s*(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{2}))?")
YES_NO = {"ja": True, "nee": False}
FEW_CHOICES = 6
"""So many choices are named in the hint; of more only the first and the last."""


class InstellingForm(VanafForm):
    """Another value of a setting."""

    mag_leeg = True  # an empty table is a value too

    def __init__(self, instelling: Instelling, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["waarde"] = _value_field(instelling)
        self.order_fields(["waarde", "vanaf", "reden"])


def _value_field(instelling: Instelling) -> forms.Field:
    vorm, label = instelling.vorm, _label(instelling)
    if instelling.tabel is not None:
        return TabelField(instelling.tabel, label)
    if vorm.soort in ("getal", "bedrag"):
        return _number_field(vorm, label)
    if vorm.soort == "datum":
        return DagField(label=label)
    if vorm.soort == "keuze":
        return KeuzeField(label=label, choices=list(vorm.keuzes.items()))
    if vorm.soort == "ja_nee":
        return forms.TypedChoiceField(
            label=label,
            choices=[("ja", "ja"), ("nee", "nee")],
            coerce=lambda value: value == "ja",
            widget=forms.RadioSelect,
        )
    return area(label, "De tekst van nu staat er al in: verander wat anders moet.", rows=10)


def _label(instelling: Instelling) -> str:
    if instelling.soort == "tekst":
        return "Nieuwe tekst"
    if instelling.soort == "tabel":
        return "Alle regels"
    unit = "euro" if instelling.soort == "bedrag" else instelling.eenheid
    return f"Nieuwe waarde ({unit})" if unit else "Nieuwe waarde"


def _number_field(vorm: Vorm, label: str) -> forms.Field:
    wrong = vorm.bezwaar(vorm.maximum + 1)
    messages = dict.fromkeys(("invalid", "required"), f"{wrong[0].upper()}{wrong[1:]}.")
    if vorm.soort == "bedrag":
        return BedragField(vorm, label=label, error_messages=messages, widget=_decimal())
    messages |= dict.fromkeys(
        ("min_value", "max_value"), f"Vul een getal in van {vorm.minimum} tot en met {vorm.maximum}."
    )
    messages |= dict.fromkeys(("invalid", "required"), messages["min_value"])
    return forms.IntegerField(label=label, min_value=vorm.minimum, max_value=vorm.maximum, error_messages=messages)


def _decimal() -> forms.TextInput:
    return forms.TextInput(attrs={"inputmode": "decimal"})


class BedragField(EuroField):
    """An amount in euro within the bounds of the setting, kept in cents."""

    def __init__(self, vorm: Vorm, **kwargs: Any) -> None:
        super().__init__(decimal_places=2, max_digits=12, **kwargs)
        self.vorm = vorm

    def prepare_value(self, value: Any) -> Any:
        return _euro(value) if isinstance(value, int) else value

    def clean(self, value: Any) -> Any:
        cents = super().clean(value)
        if self.vorm.bezwaar(cents):
            raise ValidationError(self.error_messages["invalid"], code="grens")
        return cents


class DagField(DatumTekstField):
    """A day, kept as it goes through JSON: 2016-01-31."""

    def prepare_value(self, value: Any) -> Any:
        stored = isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value)
        return super().prepare_value(date.fromisoformat(value) if stored else value)

    def clean(self, value: Any) -> Any:
        day = super().clean(value)
        return day.isoformat() if day else day


class TabelField(forms.CharField):
    """A table as text: one row a line, `;` or a tab between the cells, so that it can be pasted from a spreadsheet."""

    def __init__(self, tabel: Tabelvorm, label: str) -> None:
        super().__init__(
            label=label,
            required=False,
            help_text=_hint(tabel),
            widget=forms.Textarea(attrs={"rows": 12, "spellcheck": "false", "class": "tp-nummer-tekst"}),
        )
        self.tabel = tabel

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(self._line(row) for row in value) if isinstance(value, list) else value

    def _line(self, row: Mapping[str, Any]) -> str:
        return "; ".join(_typed(vorm, row[name]) for name, vorm in self.tabel.kolommen.items())

    def clean(self, value: Any) -> Any:
        lines = [line for line in str(super().clean(value)).splitlines() if line.strip()]
        wrong: list[str] = []
        rows = [dict(self._cells(number, line, wrong)) for number, line in enumerate(lines, start=1)]
        if wrong := wrong or self.tabel.bezwaren(rows):
            raise ValidationError([f"{sentence[0].upper()}{sentence[1:]}." for sentence in map(self._titled, wrong)])
        return rows

    def _cells(self, number: int, line: str, wrong: list[str]) -> Iterator[tuple[str, Any]]:
        cells = [cell.strip() for cell in re.split(r"\t|;", line)]
        while len(cells) > len(self.tabel.kolommen) and not cells[-1]:
            cells.pop()  # a spreadsheet can leave an empty cell at the end
        if len(cells) != len(self.tabel.kolommen):
            wrong.append(
                f"regel {number}: hier staan {len(cells)} delen, het zijn er {len(self.tabel.kolommen)}: "
                f"{_columns(self.tabel)}"
            )
            return
        for (name, vorm), cell in zip(self.tabel.kolommen.items(), cells, strict=True):
            read = _read(vorm, cell)
            if read is None:
                wrong.append(f'regel {number}, {name}: {_wanted(vorm)}, er staat "{cell}"')
            yield name, read

    def _titled(self, sentence: str) -> str:
        """The name of the column as the page has it."""
        columns = self.tabel.kolommen
        return re.sub(
            r", (\w+):", lambda m: f", {columns[m[1]].titel.lower()}:" if m[1] in columns else m[0], sentence, count=1
        )


def _columns(tabel: Tabelvorm) -> str:
    return "; ".join(vorm.titel for vorm in tabel.kolommen.values())


def _hint(tabel: Tabelvorm) -> str:
    choices = [
        f"{vorm.titel}: {_choices(vorm)}." for vorm in tabel.kolommen.values() if vorm.soort in ("keuze", "ja_nee")
    ]
    first = (
        f"Eén regel per rij, met een puntkomma tussen de delen: {_columns(tabel)}. Plakken uit een rekenblad mag ook."
    )
    return " ".join([first, *choices])


def _choices(vorm: Vorm) -> str:
    names = list(vorm.keuzes) or list(YES_NO)
    if len(names) > FEW_CHOICES:
        return f"een code van {names[0]} tot en met {names[-1]}"
    return f"{', '.join(names[:-1])} of {names[-1]}"


def _typed(vorm: Vorm, value: Any) -> str:
    if vorm.soort == "ja_nee":
        return "ja" if value else "nee"
    return _euro(value) if vorm.soort == "bedrag" else str(value)


def _euro(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02}"


def _read(vorm: Vorm, cell: str) -> Any:
    """The cell as the table keeps it; None when it says nothing that fits. Bounds are for the table itself."""
    if vorm.soort == "ja_nee":
        return YES_NO.get(cell.lower())
    if vorm.soort == "getal":
        return int(cell) if re.fullmatch(r"\d{1,9}", cell, re.ASCII) else None
    if vorm.soort == "bedrag":
        found = EURO.fullmatch(cell)
        return int(found[1].replace(".", "")) * 100 + int(found[2] or 0) if found else None
    if vorm.soort == "keuze":
        by_words = {words.lower(): name for name, words in vorm.keuzes.items()} | {n.lower(): n for n in vorm.keuzes}
        return by_words.get(cell.lower())
    return cell or None


def _wanted(vorm: Vorm) -> str:
    return {
        "getal": "vul een heel getal in",
        "bedrag": "vul een bedrag in euro in, zoals 16,50",
        "ja_nee": "vul ja of nee in",
        "keuze": f"kies {_choices(vorm)}",
    }.get(vorm.soort, "vul iets in")
