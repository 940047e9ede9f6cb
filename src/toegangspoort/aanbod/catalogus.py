# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Read the catalogue: what there is on a day, in a wijk, in a language, with the kind it has on that day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from toegangspoort.aanbod.models import Soort, Soortperiode, Thema, Voorziening
from toegangspoort.gebieden.models import Gemeente, Wijk

TRANSLATED = ("naam", "wat", "voor_wie", "prijs_uitleg", "regelen", "zoekwoorden")


@dataclass(frozen=True)
class Aanbod:
    """One provision as a visitor sees it on a day."""

    voorziening: Voorziening
    soort: Soort
    wijken: tuple[Wijk, ...]
    taal: str

    @property
    def besluit_nodig(self) -> bool:
        """Whether the gemeente must decide first (S0-14, S3-12)."""
        return self.soort != Soort.AV

    @property
    def naam(self) -> str:
        return self._text("naam")

    @property
    def wat(self) -> str:
        return self._text("wat")

    @property
    def voor_wie(self) -> str:
        return self._text("voor_wie")

    @property
    def regelen(self) -> str:
        return self._text("regelen")

    @property
    def prijs_uitleg(self) -> str:
        return self._text("prijs_uitleg")

    @property
    def zoekwoorden(self) -> str:
        return self._text("zoekwoorden")

    def _text(self, field: str) -> str:
        own = str(getattr(self.voorziening, field))
        return str(self.voorziening.engels.get(field) or own) if self.taal == "en" else own

    def is_in(self, wijk: Wijk | None) -> bool:
        """Whether it is offered in this wijk; without a wijk: anywhere in the gemeente (S1-1)."""
        return wijk is None or not self.wijken or wijk in self.wijken


@dataclass(frozen=True)
class Soortgroep:
    """The provisions of one kind, in the order AV, CMV, IMV: what one arranges oneself comes first."""

    soort: Soort
    aanbod: tuple[Aanbod, ...]


def catalogue(gemeente: Gemeente, peildatum: date, taal: str = "nl") -> list[Aanbod]:
    """All that the gemeente offers on a day; three queries, whatever its size.

    A provision whose kind is not set for that day is left out: it is not on offer then.
    """
    rows = (
        Voorziening.objects.on(peildatum)
        .filter(gemeente=gemeente)
        .prefetch_related(Prefetch("soorten", Soortperiode.objects.on(peildatum), to_attr="geldig"), "wijken")
    )
    return [Aanbod(row, Soort(row.geldig[0].soort), tuple(row.wijken.all()), taal) for row in rows if row.geldig]


def by_kind(aanbod: Iterable[Aanbod]) -> list[Soortgroep]:
    """Grouped by kind; kinds with nothing in them are left out."""
    found = list(aanbod)
    groups = (Soortgroep(soort, tuple(a for a in found if a.soort == soort)) for soort in Soort)
    return [group for group in groups if group.aanbod]


def with_theme(aanbod: Sequence[Aanbod], thema: Thema) -> list[Aanbod]:
    """What belongs to a theme."""
    return [a for a in aanbod if a.voorziening.thema == thema]
