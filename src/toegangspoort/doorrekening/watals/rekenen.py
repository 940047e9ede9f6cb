# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The three runs over a group of clients, and who is touched. Classes are reckoned, people are only counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.watals import aannames as a
from toegangspoort.doorrekening.watals.aannames import Aanname, Kant, Waarden, at
from toegangspoort.doorrekening.watals.groep import Groep, classes
from toegangspoort.doorrekening.watals.ingreep import Effect, Ingreep, Maat, Paren
from toegangspoort.doorrekening.watals.onbekend import PER_KOLOM, Stand, needed
from toegangspoort.doorrekening.watals.uitkomst import Rij, Uitkomst, Verschil, span

PER_JAAR = {Maat.CLIENTEN: 1.0, Maat.UREN: 12.0, Maat.KOSTEN: 12 / 100, Maat.BETAALT: 12 / 100}
"""From a month to a year, and from cents to euro."""


def assumptions(ingreep: Ingreep, groep: Groep) -> tuple[Aanname, ...]:
    """Everything that this change assumes of this group: what its files know is not among it."""
    tijd = (een for een in ingreep.tijdaannames if een is not a.INSTROOM or groep.nieuw is None)
    return (*tijd, *needed(unknown(ingreep, groep)))


def unknown(ingreep: Ingreep, groep: Groep) -> tuple[str, ...]:
    """The columns that the rules ask for and the group does not have."""
    return tuple(naam for naam in PER_KOLOM if naam in ingreep.nodig and naam not in groep.bekend)


@dataclass(frozen=True)
class Doorrekening:
    """One change over one group of clients, with its assumptions."""

    ingreep: Ingreep
    groep: Groep
    jaren: range
    waarden: Waarden
    gebied: str = ""
    """Only this area; empty for all of them."""

    @cached_property
    def soort_hulp(self) -> NDArray[np.bool_]:
        """Per client of the group whether the change is about the kind of help he has."""
        return self.ingreep.concerns(self.groep.blok)

    @cached_property
    def gaat_over(self) -> NDArray[np.bool_]:
        """Per client of the group whether the change is about him: the kind of his help, and where he lives."""
        hier = self.groep.gebied.waar(lambda naam: self.gebied in ("", naam))
        return self.soort_hulp & hier if self.groep.aantal else self.soort_hulp

    @cached_property
    def per_gebied(self) -> dict[str, int]:
        """How many clients with this kind of help each area has, also those that were not asked for."""
        gebied = self.groep.gebied
        aantal = np.bincount(gebied.codes[self.soort_hulp], minlength=len(gebied.waarden))
        return {naam: int(aantal[nummer]) for nummer, naam in enumerate(gebied.waarden) if aantal[nummer]}

    @cached_property
    def clienten(self) -> Groep:
        """Those it is about."""
        return self.groep.where(self.gaat_over)

    @cached_property
    def _klassen(self) -> tuple[Blok, NDArray[np.int64]]:
        return classes(self.clienten.blok, self.ingreep.regelt)

    @cached_property
    def _van_ieder(self) -> Paren:
        return self.ingreep.of_each(self.clienten.blok)

    def stand(self, kant: Kant) -> Stand:
        """The values of one run."""
        return partial(_value, self.waarden, kant)

    @cached_property
    def effecten(self) -> dict[tuple[Kant, int], Effect]:
        """Per run and year what the rules say per class; a rule that stays the same is asked once."""
        onbekend, klassen = unknown(self.ingreep, self.groep), self._klassen[0]
        effecten: dict[tuple[Kant, int], Effect] = {}
        for kant in Kant:
            for jaar in self.jaren:
                if jaar > self.jaren[0] and not self.ingreep.per_jaar_anders:
                    effecten[kant, jaar] = effecten[kant, self.jaren[0]]
                else:
                    effecten[kant, jaar] = self.ingreep.effect(klassen, onbekend, self.stand(kant), jaar)
        return effecten

    @cached_property
    def geraakt(self) -> NDArray[np.bool_]:
        """Per client of `clienten` whether the change can make a difference to him, in any run and year."""
        klasse = np.zeros(self._klassen[0].aantal, np.bool_)
        for effect in self.effecten.values():
            klasse |= effect.raakt
        return np.asarray(klasse[self._klassen[1]])

    @cached_property
    def eerste_dag(self) -> NDArray[np.datetime64]:
        """Per client of `clienten` the first day on which the change can reach him."""
        return self.ingreep.first_days(self.clienten)

    def amounts(self) -> tuple[NDArray[Any], ...]:
        """Per client lowest and highest contribution now and then, in the first year that has them; else empty."""
        jaren = [jaar for (_, jaar), effect in self.effecten.items() if effect.bedragen]
        if not jaren:
            return ()
        eerste = [self.effecten[kant, min(jaren)].bedragen for kant in Kant]
        uiterst = (np.min, np.max, np.min, np.max)
        return tuple(doe([b[k] for b in eerste], axis=0)[self._klassen[1]] for k, doe in enumerate(uiterst))

    def outcome(self) -> Uitkomst:
        """Everything per year and area."""
        jaar_van = self.eerste_dag.astype("datetime64[Y]").astype(np.int64) + 1970
        later = int((self.geraakt & (jaar_van > self.jaren[-1])).sum())
        rijen = tuple(rij for jaar in self.jaren for rij in self._year(jaar, jaar_van))
        return Uitkomst(rijen, int(self.geraakt.sum()), later)

    def _year(self, jaar: int, jaar_van: NDArray[np.int64]) -> Iterator[Rij]:
        gebied = self.clienten.gebied
        mensen = self._per_area(np.ones(self.clienten.aantal))
        # Whom it could have reached before the first year of the period is counted in that year.
        valt_nu = jaar_van == jaar if jaar > self.jaren[0] else jaar_van <= jaar
        raakt = self._per_area((self.geraakt & valt_nu).astype(np.float64))
        sommen = {maat: self._sums(maat, jaar) for maat in Maat}
        waarom_niet = self.effecten[Kant.MIDDEN, jaar].waarom_niet
        namen = [(nummer, naam) for nummer, naam in enumerate(gebied.waarden) if mensen[nummer]]
        for nummer, naam in [(len(gebied.waarden), ""), *sorted(namen, key=lambda paar: paar[1])]:
            maten = {maat: _difference(som[:, :, nummer]) for maat, som in sommen.items() if som is not None}
            yield Rij(jaar, naam, int(mensen[nummer]), maten, int(raakt[nummer]), waarom_niet)

    def _sums(self, maat: Maat, jaar: int) -> NDArray[Any] | None:
        """Per run: without and with, per area and (last) in all; None where a run knows no number."""
        if maat is Maat.KOSTEN and maat not in self.effecten[Kant.MIDDEN, jaar].maten:
            return None
        sommen = [self._of_run(maat, kant, jaar) for kant in Kant]
        return None if any(som is None for som in sommen) else np.array(sommen)

    def _of_run(self, maat: Maat, kant: Kant, jaar: int) -> list[NDArray[np.float64]] | None:
        per_klasse, van_ieder = self.effecten[kant, jaar].maten.get(maat), self._van_ieder.get(maat)
        if per_klasse is None and van_ieder is None:
            return None
        zonder, met = np.zeros(self.clienten.aantal), np.zeros(self.clienten.aantal)
        if per_klasse is not None:
            zonder, met = (kolom[self._klassen[1]] for kolom in per_klasse)
        if van_ieder is not None:
            zonder, met = zonder + van_ieder[0], met + van_ieder[1]
        stand = self.stand(kant)
        groei = (1 + stand(a.GROEI)) ** (jaar - self.groep.peildatum.year) * PER_JAAR[maat]
        deel = self.ingreep.part(self.clienten, stand, jaar)
        som = self._per_area(zonder)
        return [som * groei, (som + self._per_area(deel * (met - zonder))) * groei]

    def _per_area(self, waarden: NDArray[Any]) -> NDArray[np.float64]:
        """Sums per area, and the sum of all behind them."""
        gebied = self.clienten.gebied
        per_gebied = np.bincount(gebied.codes, weights=waarden, minlength=len(gebied.waarden))
        return np.append(per_gebied, per_gebied.sum())


def _value(waarden: Waarden, kant: Kant, aanname: Aanname) -> float:
    return at(waarden, aanname, kant)


def _difference(som: NDArray[Any]) -> Verschil:
    """From runs by sides to ranges."""
    zonder, met = som[:, 0].tolist(), som[:, 1].tolist()
    return Verschil(span(zonder), span(met), span((som[:, 1] - som[:, 0]).tolist()))
