# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The form of the gate: exactly the questions that the norms ask, in the words of the law."""

from collections.abc import Iterable
from enum import Enum
from types import SimpleNamespace
from typing import Any

from django import forms

from toegangspoort.balie.forms.onderzoek import Deelform, JaNeeField, KiesField, KortField
from toegangspoort.balie.onderzoek_wet import field_name
from toegangspoort.onderzoeken.feiten import Poortfeiten
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.onderzoeken.poort import QUESTIONS, from_json
from toegangspoort.recht.kern.feit import Veld
from toegangspoort.recht.kern.woorden import in_woorden

REASON = "reden__"


class PoortForm(Deelform):
    """Shows the questions of these places; each judgement has its reason beside it."""

    versieveld = "poort_versie"

    def __init__(self, *args: Any, plaatsen: Iterable[str], onderzoek: Onderzoek, **kwargs: Any) -> None:
        super().__init__(*args, initial=initial_of(onderzoek), **kwargs)
        self.plaatsen = tuple(plaatsen)
        for place in self.plaatsen:
            question = QUESTIONS[place]
            self._add(field_name(place), _field(question))
            if question.is_oordeel:
                self._add(REASON + field_name(place), KortField(label="Waarom?", lengte=400))
                self.naast |= {field_name(place), REASON + field_name(place)}

    def _add(self, name: str, field: forms.Field) -> None:
        field.show_hidden_initial = True
        self.fields[name] = field

    def feiten(self) -> Poortfeiten:
        """The answers by their place."""
        return Poortfeiten(
            antwoorden={
                place: _answer(QUESTIONS[place], self.cleaned_data[field_name(place)]) for place in self.plaatsen
            },
            redenen={
                place: self.cleaned_data[REASON + field_name(place)]
                for place in self.plaatsen
                if QUESTIONS[place].is_oordeel
            },
        )

    def show_conflict(self, row: Any) -> None:
        """What a colleague answered, beside what was typed here."""
        super().show_conflict(SimpleNamespace(**dict.fromkeys(self.fields) | initial_of(row)))


def initial_of(onderzoek: Onderzoek) -> dict[str, Any]:
    """What is kept, by name of the field."""
    found: dict[str, Any] = {"versie": onderzoek.poort_versie, "poort_versie": onderzoek.poort_versie}
    for place, kept in onderzoek.poort.items():
        question, name = QUESTIONS[place], field_name(place)
        if question.is_oordeel:
            found |= {name: kept["waarde"], REASON + name: kept["reden"]}
        else:
            answer = from_json(question, kept)
            found[name] = answer.name if isinstance(answer, Enum) else answer
    return found


def _field(question: Veld) -> forms.Field:
    text, why = question.vraag.tekst, question.vraag.waarom
    if question.type is bool or question.is_oordeel:
        return JaNeeField(label=text, help_text=why)
    options = [(option.name, in_woorden(option).capitalize()) for option in question.type]
    return KiesField(label=text, help_text=why, choices=[("", "Nog niet bekend"), *options])


def _answer(question: Veld, typed: Any) -> Any:
    if question.type is bool or question.is_oordeel:
        return typed
    return question.type[typed] if typed else None
