# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een norm: een getypeerde, zuivere functie met versies naar datum en met haar artikel.

Perioden zijn halfopen: `vanaf` telt mee, `tot` niet. Overlap wordt bij het laden geweigerd; een gat geeft
`GeenGeldigeVersie`. Nooit "vandaag" en nooit "de dichtstbijzijnde".
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, ParamSpec, TypeVar, cast

from toegangspoort.recht.kern.grondslag import Grondslag
from toegangspoort.recht.kern.uitkomst import Uitkomst

P = ParamSpec("P")
R = TypeVar("R")

_normen: dict[str, "Norm[..., object]"] = {}


class OverlappendeVersies(ValueError):
    """Twee versies van één norm zouden op dezelfde dag gelden."""


class GeenGeldigeVersie(LookupError):
    """Op deze dag geldt geen versie van de norm."""


@dataclass(frozen=True)
class Versie(Generic[P, R]):
    """De norm zoals zij gold van `vanaf` tot `tot`."""

    vanaf: date
    tot: date | None
    bron: str
    geverifieerd: bool
    regel: Callable[P, Uitkomst[R]]

    def geldt_op(self, dag: date) -> bool:
        """Of deze versie op die dag geldt."""
        return self.vanaf <= dag and (self.tot is None or dag < self.tot)

    def overlapt(self, ander: "Versie[P, R]") -> bool:
        """Of er een dag is waarop beide versies gelden."""
        return (self.tot is None or ander.vanaf < self.tot) and (ander.tot is None or self.vanaf < ander.tot)


class Norm(Generic[P, R]):
    """Een norm met haar versies; roep haar aan met de peildatum en de feiten."""

    def __init__(self, naam: str, *grondslagen: Grondslag, toetsdatum: str, uitleg: str) -> None:
        if naam in _normen:
            raise ValueError(f"De norm {naam} bestaat al.")
        self.naam, self.grondslagen, self.toetsdatum, self.uitleg = naam, grondslagen, toetsdatum, uitleg
        self.versies: list[Versie[P, R]] = []
        _normen[naam] = cast("Norm[..., object]", self)

    def versie(
        self, *, vanaf: date, tot: date | None = None, bron: str, geverifieerd: bool = True
    ) -> Callable[[Callable[P, Uitkomst[R]]], Callable[P, Uitkomst[R]]]:
        """Leg een versie vast; weigert overlap."""

        def leg_vast(regel: Callable[P, Uitkomst[R]]) -> Callable[P, Uitkomst[R]]:
            nieuw = Versie(vanaf, tot, bron, geverifieerd, regel)
            if any(nieuw.overlapt(oud) for oud in self.versies):
                raise OverlappendeVersies(
                    f"De norm {self.naam} heeft al een versie in de periode vanaf {vanaf}."
                )
            self.versies.append(nieuw)
            return regel

        return leg_vast

    def op(self, peildatum: date) -> Versie[P, R]:
        """De versie die op deze dag geldt."""
        for versie in self.versies:
            if versie.geldt_op(peildatum):
                return versie
        waar = ", ".join(map(str, self.grondslagen))
        raise GeenGeldigeVersie(f"De norm {self.naam} ({waar}) heeft geen versie die geldt op {peildatum}.")

    def __call__(self, peildatum: date, /, *feiten: P.args, **namen: P.kwargs) -> Uitkomst[R]:
        versie = self.op(peildatum)
        uitkomst = versie.regel(*feiten, **namen)
        return replace(
            uitkomst,
            grondslagen=uitkomst.grondslagen or self.grondslagen,
            versie=f"{self.naam}@{versie.vanaf}",
        )


def alle_normen() -> list["Norm[..., object]"]:
    """Alle normen, op naam."""
    return [_normen[naam] for naam in sorted(_normen)]
