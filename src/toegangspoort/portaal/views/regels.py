# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The rules by which the gemeente decides, open to anyone: the list, and how a program reads it."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.aanbod.zoeken import stems
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.personen.models import fold
from toegangspoort.portaal.forms.regels import RegelzoekForm
from toegangspoort.portaal.views.regels_onderwerp import by_subject, law_of, laws
from toegangspoort.recht import register
from toegangspoort.recht.kern import Norm, Versie, norm_met_naam
from toegangspoort.recht.kern.beschrijving import Proefrun, proefruns
from toegangspoort.recht.kern.verschil import versie_op

NAME, SAYS, REST = 4, 2, 1
"""What a word weighs that is found in the name, in what the rule says, in its articles and questions."""


@dataclass(frozen=True)
class Regel:
    """A norm in the list, with its version on the day and how its scenarios ran in this process."""

    norm: Norm[..., Any]
    versie: Versie[..., Any] | None
    runs: tuple[Proefrun, ...]

    @property
    def naam(self) -> str:
        """The name in addresses. (A template would call the norm itself, for it is a function.)"""
        return self.norm.naam

    @property
    def titel(self) -> str:
        """The name as words."""
        return self.norm.titel

    @property
    def uitleg(self) -> str:
        """What it says, in a sentence."""
        return self.norm.uitleg

    @property
    def gronden(self) -> list[str]:
        """The articles it stands in."""
        return [str(ground) for ground in self.norm.artikelen]

    @property
    def afwijkend(self) -> int:
        """How many scenarios say something else than expected."""
        return sum(not run.klopt for run in self.runs)


@require_safe
def regels(request: GemeenteRequest) -> HttpResponse:
    """Every norm in force on a day, by law, with a search. No queries of its own: norms are code."""
    form = RegelzoekForm(request.GET, wetten=laws(), today=clock.today(request))
    found = _found(form.cleaned_data)
    rows = [Regel(norm, versie_op(norm, form.peildatum), proefruns(norm.naam)) for norm in found]
    in_force = [row for row in rows if row.versie is not None]
    return render(
        request,
        "portaal/regels/regels.html",
        {
            "form": form,
            "peildatum": form.peildatum,
            "gezocht": bool(form.cleaned_data.get("q") or form.cleaned_data.get("wet")),
            "groepen": _groups(in_force, form.cleaned_data),
            "aantal": len(in_force),
            "niet_geldend": [row for row in rows if row.versie is None],
            "voorbeelden": sum(len(row.runs) for row in rows),
            "afwijkend": sum(row.afwijkend for row in rows),
        },
    )


@require_safe
def programmeurs(request: GemeenteRequest) -> HttpResponse:
    """What other programs can ask our rules, in plain words."""
    return render(request, "portaal/regels/programmeurs.html", {"voorbeeld": register.alle_normen()[0].naam})


def _groups(rows: list[Regel], asked: dict[str, Any]) -> list[tuple[str, list[Regel]]]:
    """By subject; what was looked for in words stays in the order in which it fits."""
    if asked.get("q"):
        return [(_("Gevonden"), rows)] if rows else []
    return by_subject(rows)


@cache
def _texts_of(naam: str) -> tuple[tuple[int, str], ...]:
    """What a search looks through, with its weight."""
    norm = norm_met_naam(naam)
    questions = sorted({fact.vraag.tekst for version in norm.versies for fact in version.feiten})
    rest = " ".join([*map(str, norm.artikelen), *questions])
    return (NAME, fold(f"{norm.titel} {norm.naam}")), (SAYS, fold(norm.uitleg)), (REST, fold(rest))


def _found(asked: dict[str, Any]) -> list[Norm[..., Any]]:
    """The norms of the law that was chosen; when words were typed those that fit best, the best first."""
    norms = [norm for norm in register.alle_normen() if asked.get("wet") in ("", None, law_of(norm))]
    typed = fold(asked.get("q") or "").strip()
    if not typed:
        return norms
    words = stems(typed) or {typed}
    scores = {norm.naam: _score(norm.naam, words) for norm in norms}
    best = max(scores.values(), default=0)
    found = [norm for norm in norms if best and 2 * scores[norm.naam] >= best]
    return sorted(found, key=lambda norm: (-scores[norm.naam], len(norm.naam)))


def _score(naam: str, words: Collection[str]) -> int:
    """Each word counts once, where it weighs most."""
    return sum(max((weight for weight, text in _texts_of(naam) if word in text), default=0) for word in words)
