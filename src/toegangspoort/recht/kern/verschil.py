# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat er tussen twee dagen verandert: normen die gaan gelden, ophouden of wijzigen, en waarden die anders worden."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from toegangspoort.recht.kern.norm import Norm, Versie, alle_normen
from toegangspoort.recht.kern.waarden import Waarde, Waardenreeks


class Verandering(StrEnum):
    """Hoe iets op de tweede dag anders is dan op de eerste."""

    BEGINT = "begint"
    WIJZIGT = "wijzigt"
    EINDIGT = "eindigt"


@dataclass(frozen=True)
class Normverschil:
    """Een norm die op de twee dagen niet dezelfde versie heeft."""

    norm: Norm[..., Any]
    was: Versie[..., Any] | None
    wordt: Versie[..., Any] | None

    @property
    def verandering(self) -> Verandering:
        """Of de norm begint, wijzigt of eindigt."""
        return _verandering(self.was, self.wordt)


@dataclass(frozen=True)
class Waardeverschil:
    """Een waarde die op de twee dagen niet gelijk is, met de normen die haar gebruiken."""

    reeks: Waardenreeks
    normen: tuple[Norm[..., Any], ...]
    was: Waarde | None
    wordt: Waarde | None

    @property
    def verandering(self) -> Verandering:
        """Of de waarde begint, wijzigt of eindigt."""
        return _verandering(self.was, self.wordt)


def _verandering(was: object, wordt: object) -> Verandering:
    if was is None:
        return Verandering.BEGINT
    return Verandering.EINDIGT if wordt is None else Verandering.WIJZIGT


def versie_op(norm: Norm[..., Any], dag: date) -> Versie[..., Any] | None:
    """De versie op deze dag, of `None` als er geen geldt."""
    return next((versie for versie in norm.versies if versie.geldt_op(dag)), None)


def waarde_op(reeks: Waardenreeks, dag: date) -> Waarde | None:
    """De waarde op deze dag, of `None` als er geen geldt."""
    return next((rij for rij in reeks.rijen if rij.vanaf <= dag and (rij.tot is None or dag < rij.tot)), None)


def normverschillen(van: date, tot: date) -> tuple[Normverschil, ...]:
    """Elke norm waarvan op de tweede dag een andere versie geldt dan op de eerste, op naam."""
    paren = ((norm, versie_op(norm, van), versie_op(norm, tot)) for norm in alle_normen())
    return tuple(Normverschil(norm, was, wordt) for norm, was, wordt in paren if was is not wordt)


def waardeverschillen(van: date, tot: date) -> tuple[Waardeverschil, ...]:
    """Elke waarde die op de tweede dag anders is dan op de eerste."""
    gevonden = []
    for reeks, normen in reeksen_met_normen():
        was, wordt = waarde_op(reeks, van), waarde_op(reeks, tot)
        if (was and was.waarde) != (wordt and wordt.waarde) or (was is None) != (wordt is None):
            gevonden.append(Waardeverschil(reeks, normen, was, wordt))
    return tuple(gevonden)


def reeksen_met_normen() -> tuple[tuple[Waardenreeks, tuple[Norm[..., Any], ...]], ...]:
    """Alle reeksen met waarden, elk met de normen die haar gebruiken."""
    per_reeks: dict[tuple[str, str], tuple[Waardenreeks, list[Norm[..., Any]]]] = {}
    for norm in alle_normen():
        for reeks in norm.waarden:
            per_reeks.setdefault((reeks.bestand, reeks.sleutel), (reeks, []))[1].append(norm)
    return tuple((reeks, tuple(normen)) for reeks, normen in per_reeks.values())


def wisseldagen() -> tuple[date, ...]:
    """Elke dag waarop een norm begint, wijzigt of eindigt, of een waarde; de nieuwste eerst."""
    dagen = {versie.vanaf for norm in alle_normen() for versie in norm.versies}
    dagen |= {versie.tot for norm in alle_normen() for versie in norm.versies if versie.tot}
    for reeks, _ in reeksen_met_normen():
        dagen |= {rij.vanaf for rij in reeks.rijen} | {rij.tot for rij in reeks.rijen if rij.tot}
    return tuple(sorted(dagen, reverse=True))
