# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Read the catalogue: what there is on a day, in a wijk, in a language, with the kind it has on that day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from toegangspoort.aanbod.models import Soort, Thema, Voorziening
from toegangspoort.gebieden.models import Gemeente, Wijk

VOOR_WIE = {
    True: _("Wie het zelf, met anderen of met hulp voor iedereen niet redt"),
    False: _("Iedereen in de gemeente"),
}
REGELEN = {
    True: _("Vraag hulp aan de gemeente. Eerst praten wij met u, daarna krijgt u een besluit."),
    False: _("Regel het zelf. U hoeft niets aan te vragen."),
}
PRIJS = {True: _("U betaalt misschien een eigen bijdrage"), False: _("Vraag de prijs na")}
TRANSLATED = ("naam", "wat", "voor_wie", "prijs_uitleg", "regelen", "zoekwoorden")


@dataclass(frozen=True)
class Aanbod:
    """One provision as a visitor sees it on a day."""

    voorziening: Voorziening
    soort: Soort
    wijken: tuple[Wijk, ...]
    taal: str
    was_of_wordt: bool = False
    """Whether its texts were written for another kind: who may use it, the price and the way in are then those
    of every provision of this kind, as a general one needs no besluit and the others do (S0-7, S3-11)."""

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
        return str(VOOR_WIE[self.besluit_nodig]) if self.was_of_wordt else self._text("voor_wie")

    @property
    def regelen(self) -> str:
        return str(REGELEN[self.besluit_nodig]) if self.was_of_wordt else self._text("regelen")

    @property
    def prijs_uitleg(self) -> str:
        return str(PRIJS[self.besluit_nodig]) if self.was_of_wordt else self._text("prijs_uitleg")

    @property
    def zoekwoorden(self) -> str:
        return self._text("zoekwoorden")

    @property
    def alleen_nederlands(self) -> dict[str, bool]:
        """By text whether it is Dutch for want of English; a page in English says so (WCAG 3.1.2)."""
        said_by_kind = {"voor_wie", "regelen", "prijs_uitleg"} if self.was_of_wordt else set[str]()
        return {field: field not in said_by_kind and not self.voorziening.engels.get(field) for field in TRANSLATED}

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


def catalogue(
    gemeente: Gemeente, peildatum: date, taal: str = "nl", *, teksten_van: date | None = None
) -> list[Aanbod]:
    """All that the gemeente offers on a day; three queries, whatever its size.

    A provision whose kind is not set for that day is left out: it is not on offer then. Texts are kept up for
    the day they are read, `teksten_van`; by default the same day.
    """
    written = teksten_van or peildatum
    rows = Voorziening.objects.on(peildatum).filter(gemeente=gemeente).prefetch_related("soorten", "wijken")
    found = ((row, _kind_on(row, peildatum), _kind_on(row, written)) for row in rows)
    return [
        Aanbod(
            row,
            kind,
            tuple(row.wijken.all()),
            taal,
            was_of_wordt=then is not None and (kind == Soort.AV) != (then == Soort.AV),
        )
        for row, kind, then in found
        if kind is not None
    ]


def _kind_on(voorziening: Voorziening, day: date) -> Soort | None:
    """The kind on this day, from rows already fetched."""
    periods = (p for p in voorziening.soorten.all() if p.vanaf <= day and (p.tot is None or day < p.tot))
    period = next(periods, None)
    return Soort(period.soort) if period else None


def by_kind(aanbod: Iterable[Aanbod]) -> list[Soortgroep]:
    """Grouped by kind; kinds with nothing in them are left out."""
    found = list(aanbod)
    groups = (Soortgroep(soort, tuple(a for a in found if a.soort == soort)) for soort in Soort)
    return [group for group in groups if group.aanbod]


def with_theme(aanbod: Sequence[Aanbod], thema: Thema) -> list[Aanbod]:
    """What belongs to a theme."""
    return [a for a in aanbod if a.voorziening.thema == thema]
