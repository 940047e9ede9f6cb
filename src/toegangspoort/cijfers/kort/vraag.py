# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the sentences are asked about, and the figures within their reach: the published ones of one source."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kort.zin import Opsomming, Waarde, Woord, gettext_noop
from toegangspoort.cijfers.kubus import Cel, Cijfer
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel

HULP = {
    Arrangementtype.TOTAAL: Woord(gettext_noop("maatwerk")),
    Arrangementtype.ZONDER_VERBLIJF: Woord(gettext_noop("maatwerk zonder verblijf en opvang")),
    Arrangementtype.THUIS: Woord(gettext_noop("ondersteuning thuis")),
    Arrangementtype.HUISHOUDEN: Woord(gettext_noop("hulp bij het huishouden")),
    Arrangementtype.VERBLIJF: Woord(gettext_noop("verblijf en opvang")),
    Arrangementtype.HULPMIDDELEN: Woord(gettext_noop("hulpmiddelen en diensten")),
}
PLEK: dict[Regiosoort, Waarde] = {
    Regiosoort.LAND: Woord(gettext_noop("heel Nederland")),
    Regiosoort.PROVINCIE: Woord(gettext_noop("de provincie")),
}
"""Larger regions by what they are: Groningen is a province and a municipality."""
GEBIEDEN = {
    Regiosoort.LAND: Woord(gettext_noop("landen")),
    Regiosoort.PROVINCIE: Woord(gettext_noop("provincies")),
    Regiosoort.GEMEENTE: Woord(gettext_noop("gemeenten")),
    Regiosoort.WIJK: Woord(gettext_noop("wijken")),
}


@dataclass(frozen=True)
class Vraag:
    """One region in one period, for one type of help."""

    publicatie: Publicatie
    regios: Regiotabel
    periode: Periode
    regio: Regio
    type: Arrangementtype = Arrangementtype.TOTAAL

    @property
    def cel(self) -> Cel:
        """Everybody with this type of help."""
        return Cel(type=self.type)

    @property
    def hulp(self) -> Woord:
        """What they got."""
        return HULP[self.type]

    def cijfer(self, regio: Regio, cel: Cel | None = None, periode: Periode | None = None) -> Cijfer:
        """A published figure, in this period unless another is named."""
        kubus = self.publicatie.kubus(periode or self.periode)
        return kubus.cijfer(regio.code, self.cel if cel is None else cel)

    @cached_property
    def erin(self) -> list[Regio]:
        """The regions that this one is divided in, by name: of a country the provinces."""
        return self.regios.kinderen(self.regio.code, self.periode.peildatum)

    def boven(self) -> Iterator[Regio]:
        """What it lies in, from near to far, where that is more than this region alone and speaks for itself."""
        eigen = self.cijfer(self.regio)
        for regio in self.regios.boven(self.regio.code):
            cijfer = self.cijfer(regio)
            if shown(cijfer) and (cijfer.inwoners is None or cijfer.inwoners != eigen.inwoners) and self.speaks(regio):
                yield regio

    def speaks(self, regio: Regio) -> bool:
        """False of a sum over fewer than half of its parts: that is not a figure of the whole."""
        delen = self.regios.kinderen(regio.code, self.periode.peildatum)
        met = [deel for deel in delen if self.publicatie.kubus(self.periode).heeft(deel.code)]
        if not met or 2 * len(met) >= len(delen):
            return True
        inwoners = [self.cijfer(deel).inwoners for deel in met]
        return sum(aantal or 0 for aantal in inwoners) != self.cijfer(regio).inwoners

    @cached_property
    def binnen(self) -> list[Regio]:
        """Those of `erin` with a rate in this cell."""
        return [regio for regio in self.erin if shown(self.cijfer(regio))]

    def van(self, geslacht: Geslacht = Geslacht.TOTAAL, leeftijd: Leeftijd = Leeftijd.TOTAAL) -> Cel:
        """The cell of this type of help for one sex or age."""
        return Cel(geslacht, leeftijd, self.type)


def shown(cijfer: Cijfer) -> bool:
    """Whether there is a rate to speak of."""
    return cijfer.status is Status.CIJFER and cijfer.per_1000 is not None


def rated(cijfer: Cijfer) -> int:
    """The rate of a figure that is `shown`."""
    return cijfer.per_1000 or 0


def plek(regio: Regio) -> Waarde:
    """Where, as it stands after "in"."""
    return PLEK.get(regio.soort, regio.naam)


def namen(regios: Iterable[Regio]) -> Opsomming:
    """By name, in the order in which they come."""
    return Opsomming(tuple(regio.naam for regio in regios))
