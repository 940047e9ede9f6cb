# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One delivery: the rows of a half-year, what is wrong with them, and the bytes that may leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from toegangspoort.cijfers.perioden import Periode, Periodesoort
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.statistiek.gmsd.controle import Fout, check
from toegangspoort.statistiek.gmsd.indeling import Indeling, indeling_van
from toegangspoort.statistiek.gmsd.lezen import read
from toegangspoort.statistiek.gmsd.rij import Rij

WAARSCHUWING = (
    "Dit bestand bevat burgerservicenummers. Bewaar het alleen op een versleutelde plek, stuur het nooit per "
    "e-mail, lever het in bij de beveiligde site van het CBS en verwijder het daarna."
)


class NietTeLeveren(ValueError):
    """There is nothing to deliver like this; the message says why, and what can be done."""


@dataclass(frozen=True)
class Levering:
    """What a gemeente would send for one half-year."""

    gemeente: Gemeente
    halfjaar: Periode
    indeling: Indeling
    rijen: Sequence[Rij]
    fouten: Sequence[Fout]

    @cached_property
    def foute_rijen(self) -> frozenset[int]:
        """Numbers of the rows that something is wrong with."""
        return frozenset(fout.rij for fout in self.fouten)

    @cached_property
    def goede_rijen(self) -> list[Rij]:
        """The rows that nothing is wrong with."""
        return [rij for nummer, rij in enumerate(self.rijen) if nummer not in self.foute_rijen]

    def leeg(self) -> dict[str, int]:
        """Per column that is not filled everywhere, in how many of the good rows it is empty."""
        rows = self.goede_rijen
        counts = {
            kolom.kop: sum(getattr(rij, kolom.veld) in (None, "") for rij in rows) for kolom in self.indeling.kolommen
        }
        return {kop: aantal for kop, aantal in counts.items() if aantal}

    def inhoud(self, *, zonder_fouten_rijen: bool = False) -> bytes:
        """The file; NietTeLeveren while rows are wrong and nobody chose to leave those out."""
        rows = self.goede_rijen
        if len(rows) < len(self.rijen) and not zonder_fouten_rijen:
            raise NietTeLeveren(f"{_rows(len(self.foute_rijen))} met fouten; er is geen bestand gemaakt.")
        if not rows:
            raise NietTeLeveren("Er blijft geen rij over; er is geen bestand gemaakt.")
        return self.indeling.write(rows)

    def samenvatting(self) -> list[str]:
        """What is in it, what was left out, and what casework does not know."""
        lines = [f"{self.gemeente.naam}, {self.halfjaar.naam}: {_rows(len(self.goede_rijen))}."]
        if self.foute_rijen:
            lines.append(f"Weggelaten met fouten: {_rows(len(self.foute_rijen))}.")
        lines += [f"Leeg in {aantal} van de rijen: {kop}." for kop, aantal in self.leeg().items()]
        if not self.indeling.geverifieerd:
            lines.append("De indeling is niet vergeleken met het protocol van de VNG. Doe dat voor u levert.")
        return lines


def prepare(
    gemeente: Gemeente, halfjaar: Periode, bestandsdatum: date, *, indeling: Indeling | None = None
) -> Levering:
    """Read and check; NietTeLeveren for a year, a half-year that still runs, or one without arrangements.

    Reads BSNs: who hands out the outcome records that (`actions.record_gmsd`).
    """
    if halfjaar.soort is not Periodesoort.HALFJAAR:
        raise NietTeLeveren(f"{halfjaar.slug} is geen halfjaar; kies bijvoorbeeld {halfjaar.jaar}-1.")
    if halfjaar.eind >= bestandsdatum:
        raise NietTeLeveren(f"{halfjaar.slug} loopt tot en met {halfjaar.eind:%d-%m-%Y}; lever het daarna.")
    layout = indeling or indeling_van(halfjaar)
    rows = list(read(gemeente, halfjaar, bestandsdatum))
    if not rows:
        raise NietTeLeveren(f"{gemeente.naam} had in {halfjaar.naam} geen maatwerk; er is niets te leveren.")
    return Levering(gemeente, halfjaar, layout, rows, check(rows, halfjaar, layout))


def halfjaren(vandaag: date, aantal: int = 6) -> list[Periode]:
    """The half-years that are over, the last first."""
    half = Periode(vandaag.year, 1 if vandaag.month <= Periode(vandaag.year, 1).eind.month else 2)
    found: list[Periode] = []
    while len(found) < aantal:
        half = Periode(half.jaar, 1) if half.deel == 2 else Periode(half.jaar - 1, 2)
        found.append(half)
    return found


def _rows(aantal: int) -> str:
    return "1 rij" if aantal == 1 else f"{aantal} rijen"
