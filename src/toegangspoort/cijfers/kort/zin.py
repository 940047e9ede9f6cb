# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A sentence made from figures, with the figures it rests on. It carries no markup and no language of its own.

`sjabloon` is a Dutch msgid with {names} and **bold**; the page translates it and fills in `waarden`. Bold stands in the
template alone, so that no value can bring markup along.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from toegangspoort.cijfers.kubus import Cijfer

VET = re.compile(r"\*\*(.+?)\*\*")


def gettext_noop(tekst: str) -> str:
    """Marks a text that the page will translate."""
    return tekst


@dataclass(frozen=True)
class Woord:
    """A word or phrase that is translated, with what may have to be filled in: names and years as text."""

    msgid: str
    waarden: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Opsomming:
    """A list in a sentence: "Oldambt, Stadskanaal en Delfzijl"."""

    leden: tuple["Waarde", ...]


Waarde = int | Decimal | str | Woord | Opsomming
"""What goes into a sentence. A number is written as the language does; a plain text is a name and stays as it is."""


class Bekijk(StrEnum):
    """The block of the page that shows the figures behind a sentence: its anchor, and the words of the link to it."""

    tekst: str

    def __new__(cls, anker: str, tekst: str = "") -> "Bekijk":
        lid = str.__new__(cls, anker)
        lid._value_, lid.tekst = anker, tekst
        return lid

    VERLOOP = "verloop", gettext_noop("Bekijk: gemiddelden per jaar")
    GEBIEDEN = "gebieden", gettext_noop("Bekijk: alle gebieden op volgorde")
    SOORTEN = "soorten", gettext_noop("Bekijk: alle soorten hulp")
    LEEFTIJD = "leeftijd", gettext_noop("Bekijk: alle leeftijden")
    GESLACHT = "geslacht", gettext_noop("Bekijk: mannen en vrouwen apart")


@dataclass(frozen=True)
class Deel:
    """A piece of a sentence as it is shown."""

    tekst: str
    vet: bool = False


@dataclass(frozen=True)
class Zin:
    """One sentence of "In het kort"."""

    soort: str
    """Which kind of sentence: the name of the module that made it."""
    sjabloon: str
    waarden: Mapping[str, Waarde]
    cijfers: tuple[Cijfer, ...]
    """Every published figure that the sentence rests on."""
    bekijk: Bekijk

    def delen(self, vertaal: Callable[[str], str] = str, taal: str = "nl") -> tuple[Deel, ...]:
        """In pieces, bold or not; `vertaal` gives the text of a msgid in `taal`."""
        woorden = {naam: written(waarde, vertaal, taal) for naam, waarde in self.waarden.items()}
        stukken = VET.split(vertaal(self.sjabloon))
        delen = (Deel(stuk.format_map(woorden), plek % 2 == 1) for plek, stuk in enumerate(stukken))
        return tuple(deel for deel in delen if deel.tekst)

    def tekst(self, vertaal: Callable[[str], str] = str, taal: str = "nl") -> str:
        """As plain text."""
        return "".join(deel.tekst for deel in self.delen(vertaal, taal))


def written(waarde: Waarde, vertaal: Callable[[str], str] = str, taal: str = "nl") -> str:
    """A value as it stands in a sentence.

    >>> written(12500), written(Decimal("1.5")), written(Decimal("1.5"), taal="en"), written(Opsomming(("A", "B", "C")))
    ('12.500', '1,5', '1.5', 'A, B en C')
    """
    if isinstance(waarde, Woord):
        return vertaal(waarde.msgid).format_map(waarde.waarden)
    if isinstance(waarde, str):
        return waarde
    if isinstance(waarde, Opsomming):
        *eerste, laatste = (written(lid, vertaal, taal) for lid in waarde.leden)
        return f"{', '.join(eerste)} {vertaal(EN)} {laatste}" if eerste else laatste
    getal = f"{waarde:,}"
    return getal if taal == "en" else getal.translate(str.maketrans(",.", ".,"))


EN = gettext_noop("en")
