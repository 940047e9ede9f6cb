# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The way through the pages of the onderzoek: which there are, what is still open on each, what to ask next."""

from dataclasses import dataclass

from django.urls import reverse

from toegangspoort.onderzoeken.leemte import Leemte
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.volledig import gaps

PAGINAS = {
    "gesprek": "Gesprek",
    "mensen": "Mensen",
    "nodig": "Wat is nodig",
    "treden": "Trede voor trede",
    "doelen": "Doelen",
    "onderdelen": "Zeven onderdelen",
    "verslag": "Verslag",
}
_PAGE_OF_PLACE = {
    "gesprek": "gesprek",
    "vraag": "gesprek",
    "leefgebied": "gesprek",
    "nodig": "nodig",
    "behoefte": "nodig",
    "poort": "treden",
    "trede": "treden",
    "aftrek": "treden",
    "doelen": "doelen",
    "advies": "onderdelen",
    "onderdeel": "onderdelen",
    "reactie": "verslag",
    "verslag": "verslag",
}
NEXT_QUESTIONS = 3


@dataclass(frozen=True)
class Vraag:
    """Something that is still unknown, with the address where it is filled in."""

    leemte: Leemte
    href: str


@dataclass(frozen=True)
class Halte:
    """One page of the way."""

    naam: str
    href: str
    hier: bool
    open: int
    """How many things on this page the final verslag still waits for."""


@dataclass(frozen=True)
class Weg:
    """All pages, and what to ask next: first on this page, then elsewhere."""

    pagina: str
    haltes: tuple[Halte, ...]
    vragen: tuple[Vraag, ...]
    meer: int
    """How many questions there are beyond those shown."""
    blokkades: tuple[Vraag, ...]
    """Everything the final verslag waits for."""

    @property
    def titel(self) -> str:
        """The name of this page."""
        return PAGINAS[self.pagina]

    @property
    def volgende(self) -> Halte | None:
        """The page after this one."""
        here = list(PAGINAS).index(self.pagina)
        return self.haltes[here + 1] if here + 1 < len(self.haltes) else None


def road(stand: Stand, pagina: str) -> Weg:
    """The way as seen from this page."""
    found = gaps(stand)
    here_first = sorted(found, key=lambda gap: (page_of(gap) != pagina, not gap.blokkeert))
    asked = [Vraag(gap, _href(stand, gap)) for gap in here_first]
    return Weg(
        pagina=pagina,
        haltes=tuple(
            Halte(
                name,
                page_address(stand, page),
                page == pagina,
                sum(gap.blokkeert and page_of(gap) == page for gap in found),
            )
            for page, name in PAGINAS.items()
        ),
        vragen=tuple(asked[:NEXT_QUESTIONS]),
        meer=max(0, len(asked) - NEXT_QUESTIONS),
        blokkades=tuple(Vraag(gap, _href(stand, gap)) for gap in found if gap.blokkeert),
    )


def page_of(gap: Leemte) -> str:
    """On which page this is filled in."""
    return _PAGE_OF_PLACE[gap.plek.partition("-")[0]]


def page_address(stand: Stand, pagina: str) -> str:
    """The address of a page of this onderzoek."""
    return reverse(f"balie:onderzoek_{pagina}", args=[stand.dossier.kenmerk])


def _href(stand: Stand, gap: Leemte) -> str:
    return f"{page_address(stand, page_of(gap))}#{gap.plek}"
