# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From most to least, and when somebody may be called the highest (S2-5, S2-18)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.indicatoren.indicator import SPG, Indicator
from toegangspoort.cijfers.kubus import Cel, Kubus

INDICATOR = Indicator(
    naam="rangorde",
    titel="Volgorde van hoog naar laag",
    wat="Welke gemeenten of wijken het hoogste en het laagste cijfer hebben.",
    teller="Het cijfer zoals wij het laten zien, dus afgerond.",
    noemer="Geen: wij zetten de cijfers op volgorde.",
    eenheid="plaats in de volgorde; wie hetzelfde cijfer heeft, heeft dezelfde plaats",
    bronnen=(f"{SPG}: noemt de gemeenten met het meeste en het minste gebruik, zonder cijfers.",),
    let_op=(
        "Alleen gemeenten en wijken met een cijfer doen mee. Wij zeggen erbij hoeveel dat er zijn.",
        "Wij noemen niemand de hoogste of de laagste als een ander hetzelfde cijfer heeft.",
        (
            "Een kleine gemeente of wijk staat eerder bovenaan of onderaan: daar maken een paar cliënten meer of "
            "minder veel uit."
        ),
    ),
)


@dataclass(frozen=True)
class Rij:
    """One region in the order."""

    plaats: int
    """From 1; equal values share their place, and the next one is as many lower."""
    regio: str
    waarde: int | Decimal


@dataclass(frozen=True)
class Rangorde:
    """Regions from high to low, and those that cannot be placed."""

    rijen: tuple[Rij, ...]
    geen: tuple[str, ...] = ()
    """Clients or inhabitants were not delivered, or nobody lives there."""
    geheim: tuple[str, ...] = ()

    def hoogste(self, n: int) -> tuple[str, ...]:
        """The n highest; () when the next one is as high, or when nobody is left to be lower."""
        return self._first(self.rijen, n)

    def laagste(self, n: int) -> tuple[str, ...]:
        """The n lowest, lowest first; () when the next one is as low, or when nobody is left to be higher."""
        return self._first(self.rijen[::-1], n)

    @staticmethod
    def _first(rijen: Sequence[Rij], n: int) -> tuple[str, ...]:
        if not 0 < n < len(rijen) or rijen[n - 1].waarde == rijen[n].waarde:
            return ()
        return tuple(rij.regio for rij in rijen[:n])


def rank(kubus: Kubus, regios: Iterable[str], cel: Cel) -> Rangorde:
    """By clients per 1,000 inhabitants, as whole numbers: what a reader cannot tell apart shares a place."""
    codes = tuple(regios)
    cijfers = {code: kubus.cijfer(code, cel) for code in codes}
    geheim = tuple(code for code in codes if cijfers[code].status is Status.GEHEIM)
    op_volgorde = rank_by((code for code in codes if code not in geheim), lambda code: cijfers[code].per_1000)
    return Rangorde(op_volgorde.rijen, op_volgorde.geen, geheim)


def rank_by(regios: Iterable[str], waarde: Callable[[str], int | Decimal | None]) -> Rangorde:
    """By any value, such as the ratio of women to men. Equal values keep the order in which they were given."""
    waarden = {code: waarde(code) for code in regios}
    bekend = sorted(((v, code) for code, v in waarden.items() if v is not None), key=lambda paar: -paar[0])
    hoog_naar_laag = [v for v, _ in bekend]
    rijen = tuple(Rij(hoog_naar_laag.index(v) + 1, code, v) for v, code in bekend)
    return Rangorde(rijen, geen=tuple(code for code, v in waarden.items() if v is None))
