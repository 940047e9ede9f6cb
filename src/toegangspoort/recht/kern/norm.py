# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een norm: een getypeerde, zuivere functie met versies naar datum en met haar artikel.

Perioden zijn halfopen: `vanaf` telt mee, `tot` niet. Overlap wordt bij het laden geweigerd; een gat geeft
`GeenGeldigeVersie`. Nooit "vandaag" en nooit "de dichtstbijzijnde".
"""

from collections.abc import Callable
from dataclasses import dataclass
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

    @property
    def voorbehoud(self) -> tuple[str, ...]:
        """Wat een lezer moet weten als deze versie niet bij de bron is nagekeken."""
        return () if self.geverifieerd else (f"Nog na te kijken: {self.bron}.",)

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
            if tot is not None and tot <= vanaf:
                raise OverlappendeVersies(f"De norm {self.naam} heeft een versie die eindigt voordat zij begint.")
            if any(nieuw.overlapt(oud) for oud in self.versies):
                raise OverlappendeVersies(f"De norm {self.naam} heeft al een versie in de periode vanaf {vanaf}.")
            self.versies.append(nieuw)
            self.versies.sort(key=lambda versie: versie.vanaf)
            return regel

        return leg_vast

    def op(self, peildatum: date) -> Versie[P, R]:
        """De versie die op deze dag geldt."""
        for versie in self.versies:
            if versie.geldt_op(peildatum):
                return versie
        waar = f" ({', '.join(map(str, self.grondslagen))})" if self.grondslagen else ""
        raise GeenGeldigeVersie(f"De norm {self.naam}{waar} heeft geen versie die geldt op {peildatum}.")

    def __call__(self, peildatum: date, /, *feiten: P.args, **namen: P.kwargs) -> Uitkomst[R]:
        versie = self.op(peildatum)
        uitkomst = versie.regel(*feiten, **namen)
        extra = tuple(grond for grond in uitkomst.grondslagen if grond not in self.grondslagen)
        return Uitkomst(
            waarde=uitkomst.waarde,
            grondslagen=(*self.grondslagen, *extra),
            versie=f"{self.naam}@{versie.vanaf}",
            redenen=uitkomst.redenen,
            ter_beoordeling=(*uitkomst.ter_beoordeling, *versie.voorbehoud),
            geverifieerd=versie.geverifieerd and uitkomst.geverifieerd,
        )


def alle_normen() -> list["Norm[..., object]"]:
    """Alle normen, op naam."""
    return [_normen[naam] for naam in sorted(_normen)]
