# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The form to try a norm, made from its own facts; it asks nothing that the rule does not ask.

Everything travels in the address (GET), so that a try can be passed on. Nothing is stored.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django import forms

from toegangspoort.portaal.forms.regels_velden import (
    JA,
    MOST_ROWS,
    NEE,
    EuroField,
    Invoer,
    answer_of,
    facts_within,
    field_for,
    is_judgement,
    item_of,
    judgement_fields,
)
from toegangspoort.recht.kern import Oordeel, Versie, Vraag
from toegangspoort.recht.kern.feit import Veld
from toegangspoort.recht.kern.vorm import Fout
from toegangspoort.recht.kern.woorden import titel_van

PREFIX = "f"
MEER = "meer"
"""The button that adds a row carries the name of the list."""
_LEEG: tuple[Any, ...] = (None, "", [], {})


class ProefForm(forms.Form):
    """The facts of one version of a norm. `boom` says how to draw them, `feiten()` gives them as JSON."""

    mag_leeg = True

    def __init__(self, versie: Versie[..., Any], data: Any) -> None:
        super().__init__(data or None, prefix=PREFIX)
        self.versie = versie
        self._rows: dict[str, list[int]] = {}
        self.boom = tuple(self._build(fact, fact.naam) for fact in versie.feiten)

    def _build(self, fact: Veld, pad: str) -> Invoer:
        label, why = fact.vraag.tekst, fact.vraag.waarom
        if is_judgement(fact):
            for name, field in judgement_fields(fact):
                self.fields[f"{pad}-{name}"] = field
            names = [f"{pad}-{name}" for name in ("waarde", "reden", "door")]
            return Invoer(pad, "oordeel", label, why, velden=tuple(self[name] for name in names))
        if (field_ := field_for(fact)) is not None:
            self.fields[pad] = field_
            return Invoer(pad, "veld", label, why, velden=(self[pad],))
        if (item := item_of(fact.type)) is not None:
            rows = tuple(self._row(item, f"{pad}-{number}") for number in range(self._count(pad)))
            return Invoer(pad, "rijen", label, why, rijen=rows)
        parts = tuple(self._build(part, f"{pad}-{part.naam}") for part in facts_within(fact.type))
        return Invoer(pad, "groep", label, why, delen=parts)

    def _row(self, item: Any, pad: str) -> tuple[Invoer, ...]:
        whole = Veld("waarde", item, Vraag("Waarde"), kan_onbekend=False, verplicht=True)
        if field_for(whole) is not None or item_of(item) is not None or is_judgement(whole):
            return (self._build(whole, pad),)
        return tuple(self._build(part, f"{pad}-{part.naam}") for part in facts_within(item))

    def _count(self, pad: str) -> int:
        """As many rows as were sent, one more when asked, and one to begin with."""
        start = f"{PREFIX}-{pad}-"
        numbers = [key[len(start) :].partition("-")[0] for key in self.data if key.startswith(start)]
        sent = max((int(number) + 1 for number in numbers if number.isdecimal() and len(number) < 3), default=0)
        more = 1 if self.data.get(MEER) == pad else 0
        return min(max(sent, 1) + more, MOST_ROWS)

    def feiten(self) -> dict[str, Any]:
        """What was filled in, as the JSON that the norm reads; what stayed empty is left out."""
        return _said(self._read(self.versie.feiten, ""))

    def _read(self, facts: tuple[Veld, ...], before: str) -> Iterator[tuple[Veld, Any]]:
        for fact in facts:
            yield fact, self._value(fact, f"{before}{fact.naam}")

    def _value(self, fact: Veld, pad: str) -> Any:
        if is_judgement(fact):
            return self._judgement(pad)
        if pad in self.fields:
            value = self.cleaned_data.get(pad)
            if fact.type is bool:
                return {JA: True, NEE: False}.get(str(value))
            return None if value in _LEEG else value
        if (item := item_of(fact.type)) is not None:
            return self._list(item, pad)
        parts = list(self._read(facts_within(fact.type), f"{pad}-"))
        if all(value is None for _part, value in parts):
            return None if fact.kan_onbekend or not fact.verplicht else {}
        return _said(parts)

    def _list(self, item: Any, pad: str) -> list[Any]:
        """The rows in which something was filled in; `_rows` remembers where each came from, for its errors."""
        whole = Veld("waarde", item, Vraag(""), kan_onbekend=True, verplicht=False)
        values = {number: self._value(whole, f"{pad}-{number}") for number in range(self._count(pad))}
        self._rows[pad] = [number for number, value in values.items() if value not in _LEEG]
        return [values[number] for number in self._rows[pad]]

    def _judgement(self, pad: str) -> dict[str, Any] | None:
        said = self.cleaned_data.get(f"{pad}-waarde")
        if said not in (JA, NEE):
            return None
        reason, who = (self.cleaned_data.get(f"{pad}-{name}") or "" for name in ("reden", "door"))
        return {"waarde": said == JA, "reden": reason, "door": who}

    def check_judgements(self) -> None:
        """A judgement without a reason or without a person does not count; say so at the field."""
        for name in [key for key in self.fields if key.endswith("-waarde")]:
            if self.cleaned_data.get(name) in (JA, NEE):
                for part in ("reden", "door"):
                    beside = f"{name.removesuffix('waarde')}{part}"
                    if beside in self.fields and not self.cleaned_data.get(beside):
                        self.add_error(
                            beside, "Zonder dit telt een oordeel niet. Vul het in, of kies “Nog niet beoordeeld”."
                        )

    def blame(self, faults: tuple[Fout, ...]) -> None:
        """Put each fault of the facts at its field; what has no field stands at the top."""
        for fault in faults:
            pad = self._field_of(fault.sleutel.split("."))
            words = _nothing(self.fields.get(pad or "")) if fault.verwacht == "ontbreekt" else _sentence(fault.verwacht)
            if pad is None:
                words = f"{titel_van(fault.sleutel)}: {words}"
            self.add_error(pad, words)

    def _field_of(self, keys: list[str]) -> str | None:
        pad = ""
        for key in keys:
            if key.isdecimal() and pad in self._rows and int(key) < len(self._rows[pad]):
                key = str(self._rows[pad][int(key)])  # noqa: PLW2901 - the row as it stands on the page
            pad = f"{pad}-{key}" if pad else key
        beside = [name for name in (pad, f"{pad}-waarde") if name in self.fields]
        return beside[0] if beside else None


def _nothing(field: forms.Field | None) -> str:
    return "Kies een antwoord." if isinstance(field, forms.ChoiceField) else "Vul dit in."


def _sentence(expected: str) -> str:
    return f"{expected[:1].upper()}{expected[1:]}."


def _said(facts: Iterable[tuple[Veld, Any]]) -> dict[str, Any]:
    """The facts that are known. Empty is an answer too where a norm wants one and takes it."""
    return {
        fact.naam: value
        for fact, value in facts
        if value is not None or (fact.verplicht and (fact.kan_onbekend or fact.vraag.mag_leeg))
    }


def as_query(versie: Versie[..., Any], facts: Mapping[str, Any]) -> dict[str, str]:
    """Facts from JSON (those of a scenario) as the answers of the form, to link to a try."""
    found: dict[str, str] = {}
    for fact in versie.feiten:
        if fact.naam in facts:
            found |= dict(_answers(fact, facts[fact.naam], fact.naam))
    return {f"{PREFIX}-{pad}": value for pad, value in found.items()}


def _answers(fact: Veld, value: Any, pad: str) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if fact.type is Oordeel:
        yield f"{pad}-waarde", _as_text(fact, value.get("waarde"))
        yield from ((f"{pad}-{name}", str(value.get(name, ""))) for name in ("reden", "door"))
    elif (field := field_for(fact)) is not None:
        yield pad, _cents(value) if isinstance(field, EuroField) else _as_text(fact, value)
    elif (item := item_of(fact.type)) is not None:
        whole = Veld("waarde", item, Vraag(""), kan_onbekend=True, verplicht=False)
        for number, row in enumerate(value):
            yield from _answers(whole, row, f"{pad}-{number}")
    else:
        for part in facts_within(fact.type):
            if part.naam in value:
                yield from _answers(part, value[part.naam], f"{pad}-{part.naam}")


def _as_text(fact: Veld, value: Any) -> str:
    if isinstance(value, bool):
        return JA if value else NEE
    return answer_of(value) if hasattr(value, "value") and fact.type is type(value) else str(value)


def _cents(value: int) -> str:
    return f"{value // 100},{value % 100:02}"
