# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De norm: een regel van recht als getypeerde functie, met een versie per periode."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, ParamSpec, TypeVar

from toegangspoort.recht.kern.fouten import GeenGeldigeVersie, OngeldigeNorm
from toegangspoort.recht.kern.grondslag import Bron
from toegangspoort.recht.kern.tijd import overlappen, valt_binnen
from toegangspoort.recht.kern.uitkomst import Uitkomst

P = ParamSpec("P")
R = TypeVar("R")

_REGISTER: dict[str, Norm[..., Any]] = {}


@dataclass(frozen=True)
class Versie(Generic[P, R]):
    """Eén tekst van de norm, met de periode waarin die geldt (`tot` hoort er niet bij)."""

    id: str
    vanaf: date
    tot: date | None
    bron: str
    geverifieerd: bool
    regel: Callable[P, Uitkomst[R]]


class Norm(Generic[P, R]):
    """Een regel met een naam, een grond en versies die elkaar nooit overlappen.

    `toetsdatum` zegt welke datum de versie kiest (melding, aanvraag, besluit of een andere gebeurtenis), want
    overgangsrecht hangt daarvan af. Aanroepen gaat met de peildatum voorop: `norm(peildatum, *feiten)`.
    """

    def __init__(self, naam: str, *grondslagen: Bron, titel: str = "", toetsdatum: str = "besluit") -> None:
        if naam in _REGISTER:
            raise OngeldigeNorm(f"De norm '{naam}' bestaat al; geef deze norm een andere naam.")
        if not grondslagen:
            raise OngeldigeNorm(f"De norm '{naam}' noemt geen artikel of uitspraak.")
        self.naam = naam
        self.titel = titel or naam
        self.grondslagen = grondslagen
        self.toetsdatum = toetsdatum
        self._versies: list[Versie[P, R]] = []
        _REGISTER[naam] = self

    @property
    def versies(self) -> tuple[Versie[P, R], ...]:
        """Alle versies, de oudste eerst."""
        return tuple(self._versies)

    def versie(
        self, *, vanaf: date, bron: str, tot: date | None = None, geverifieerd: bool = True
    ) -> Callable[[Callable[P, Uitkomst[R]]], Callable[P, Uitkomst[R]]]:
        """Leg een versie vast; overlap met een andere versie is meteen een fout."""
        if tot is not None and tot <= vanaf:
            raise OngeldigeNorm(f"De norm '{self.naam}' heeft een versie die eindigt voordat zij begint ({vanaf}).")
        for ander in self._versies:
            if overlappen(vanaf, tot, ander.vanaf, ander.tot):
                raise OngeldigeNorm(
                    f"De norm '{self.naam}' heeft twee versies op dezelfde dag: die vanaf {ander.vanaf} "
                    f"en die vanaf {vanaf}. Geef de oudste een einddatum ('tot')."
                )

        def leg_vast(regel: Callable[P, Uitkomst[R]]) -> Callable[P, Uitkomst[R]]:
            naam = f"{self.naam}@{vanaf.isoformat()}"
            self._versies.append(Versie(naam, vanaf, tot, bron, geverifieerd, regel))
            self._versies.sort(key=lambda versie: versie.vanaf)
            return regel

        return leg_vast

    def versie_op(self, peildatum: date) -> Versie[P, R]:
        """De versie die op de peildatum geldt; anders GeenGeldigeVersie."""
        for versie in self._versies:
            if valt_binnen(peildatum, versie.vanaf, versie.tot):
                return versie
        raise GeenGeldigeVersie(self.naam, str(self.grondslagen[0]), peildatum)

    def geldt_op(self, peildatum: date) -> bool:
        """Of er op deze datum een versie is."""
        return any(valt_binnen(peildatum, versie.vanaf, versie.tot) for versie in self._versies)

    def __call__(self, peildatum: date, *args: P.args, **kwargs: P.kwargs) -> Uitkomst[R]:
        """Pas de norm toe zoals zij op de peildatum luidde."""
        versie = self.versie_op(peildatum)
        uitkomst = versie.regel(*args, **kwargs)
        return Uitkomst(
            waarde=uitkomst.waarde,
            grondslagen=self.grondslagen + tuple(g for g in uitkomst.grondslagen if g not in self.grondslagen),
            versie=versie.id,
            redenen=uitkomst.redenen,
            ter_beoordeling=uitkomst.ter_beoordeling + self._voorbehoud(versie),
            geverifieerd=versie.geverifieerd and uitkomst.geverifieerd,
        )

    def _voorbehoud(self, versie: Versie[P, R]) -> tuple[str, ...]:
        if versie.geverifieerd:
            return ()
        return (f"De ingangsdatum of tekst van '{self.titel}' is niet vastgesteld: {versie.bron}.",)

    def __repr__(self) -> str:
        return f"Norm({self.naam!r}, {self.grondslagen[0]})"


def alle_normen() -> tuple[Norm[..., Any], ...]:
    """Elke norm die is ingeladen, op naam. Importeer eerst `toegangspoort.recht.register` voor de hele lijst."""
    return tuple(_REGISTER[naam] for naam in sorted(_REGISTER))
