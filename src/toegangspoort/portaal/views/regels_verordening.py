# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the law leaves to the gemeente, and what this gemeente made of it on a day, each with the article."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.gebieden.models import Instelling as Rij
from toegangspoort.portaal.forms.regels import PeildatumForm
from toegangspoort.recht.verordening import INSTELLINGEN, Instelling

Table = tuple[list[str], list[list[str]]]


@dataclass(frozen=True)
class Ingevuld:
    """One value of a setting with its period; `nu` is the one of the day we look at."""

    waarde: str
    tabel: Table | None
    vanaf: date | None
    tot: date | None
    nu: bool


@dataclass(frozen=True)
class Term:
    """One open term: what it is about, the article that leaves it open, and how it was filled over time."""

    instelling: Instelling
    nu: Ingevuld
    verloop: tuple[Ingevuld, ...]

    @property
    def is_standaard(self) -> bool:
        """Whether the gemeente set nothing itself for this day."""
        return self.nu.vanaf is None


@require_safe
def verordening(request: GemeenteRequest) -> HttpResponse:
    """Every open term with a ground in law, by subject. One query."""
    form = PeildatumForm(request.GET, today=clock.today(request))
    terms = terms_on(request.gemeente.pk, form.peildatum)
    groups = [(name, list(group)) for name, group in groupby(terms, key=lambda term: term.instelling.groep)]
    return render(
        request,
        "portaal/regels/verordening.html",
        {"form": form, "peildatum": form.peildatum, "groepen": groups},
    )


def terms_on(gemeente_id: str, day: date) -> list[Term]:
    """The open terms that rest on an article, in the order of their subjects."""
    rows: dict[str, list[Rij]] = {}
    for row in Rij.objects.filter(gemeente_id=gemeente_id).order_by("sleutel", "-vanaf"):
        rows.setdefault(row.sleutel, []).append(row)
    definitions = [definition for definition in INSTELLINGEN.values() if definition.grondslag]
    order = list(dict.fromkeys(definition.groep for definition in definitions))
    definitions.sort(key=lambda definition: order.index(definition.groep))
    return [_term(definition, rows.get(definition.sleutel, []), day) for definition in definitions]


def _term(definition: Instelling, rows: list[Rij], day: date) -> Term:
    filled = tuple(_filled(definition, row.waarde, row, day) for row in rows)
    now = next((value for value in filled if value.nu), None)
    return Term(definition, now or _filled(definition, definition.standaard, None, day), filled)


def _filled(definition: Instelling, value: Any, row: Rij | None, day: date) -> Ingevuld:
    in_force = row is not None and row.vanaf <= day and (row.tot is None or day < row.tot)
    return Ingevuld(
        definition.in_woorden(value),
        _table(definition, value),
        row.vanaf if row else None,
        row.tot if row else None,
        in_force,
    )


def _table(definition: Instelling, value: Any) -> Table | None:
    if definition.tabel is None or not value:
        return None
    columns = definition.tabel.kolommen
    lines = [[columns[name].in_woorden(line[name]) if name in line else "" for name in columns] for line in value]
    return [column.titel for column in columns.values()], lines
