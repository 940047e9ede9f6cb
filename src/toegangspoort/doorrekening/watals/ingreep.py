# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A change: whom it concerns, what the rules say on both sides, how fast it works, and the law behind it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.watals.aannames import Aanname
from toegangspoort.doorrekening.watals.groep import Groep
from toegangspoort.doorrekening.watals.onbekend import Stand
from toegangspoort.recht.kern import Grondslag, Uitspraak


class Maat(StrEnum):
    """What is counted: its name in an export, and its title."""

    titel: str

    CLIENTEN = ("clienten", "Cliënten met maatwerk")
    UREN = ("uren", "Uren hulp per jaar")
    KOSTEN = ("kosten_euro", "Kosten van de gemeente per jaar")
    BETAALT = ("bewoners_betalen_euro", "Wat bewoners betalen per jaar")

    def __new__(cls, waarde: str, titel: str = "") -> "Maat":
        lid = str.__new__(cls, waarde)
        lid._value_, lid.titel = waarde, titel
        return lid


Paren = dict[Maat, tuple[NDArray[Any], NDArray[Any]]]
"""Per measure without and with the change, per month: clients, hours, cents."""


@dataclass(frozen=True)
class Effect:
    """Per class of clients, for one year and one run: the mean without and with the change.

    A measure of which nothing is known is absent, and `waarom_niet` says why.
    """

    maten: Paren
    raakt: NDArray[np.bool_]
    waarom_niet: str = ""
    bedragen: tuple[NDArray[Any], ...] = ()
    """Of a contribution per class: lowest and highest now, lowest and highest then, in cents per month."""


@dataclass(frozen=True)
class Rechtsregel:
    """A sentence of the law, and where it stands."""

    zin: str
    gronden: tuple[Grondslag | Uitspraak, ...] = field(default=())


class Ingreep(Protocol):
    """What every change can say of itself."""

    @property
    def titel(self) -> str:
        """The change in one line."""

    @property
    def vanaf(self) -> date:
        """Its first day."""

    @property
    def nodig(self) -> tuple[str, ...]:
        """The columns that its rules ask for."""

    @property
    def regelt(self) -> tuple[str, ...]:
        """The columns that decide what the rules say: who has the same in all of them is of one class."""

    @property
    def per_jaar_anders(self) -> bool:
        """Whether the rules themselves differ from year to year."""

    @property
    def tijdaannames(self) -> tuple[Aanname, ...]:
        """The assumptions on how fast and how far it works, beside those for unknown facts."""

    @property
    def recht(self) -> tuple[Rechtsregel, ...]:
        """The law behind it, and what the law does not allow."""

    @property
    def bestek(self) -> tuple[str, ...]:
        """What is left out or kept simple, in sentences."""

    def concerns(self, blok: Blok) -> NDArray[np.bool_]:
        """Per client whether the change is about his help."""

    def effect(self, klassen: Blok, onbekend: tuple[str, ...], stand: Stand, jaar: int, /) -> Effect:
        """What the rules say for each class in a year. NietDoorTeRekenen when a choice leaves nothing to reckon."""

    def of_each(self, blok: Blok) -> Paren:
        """What no rule decides and differs from client to client; is added to the effect of his class."""

    def part(self, groep: Groep, stand: Stand, jaar: int, /) -> NDArray[Any] | float:
        """Per client the part of the year that the new rule counts for him."""

    def first_days(self, groep: Groep) -> NDArray[np.datetime64]:
        """Per client the first day on which the change can reach him."""
