# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From the address of a figures page to the figures: which period, region and subject, from which source."""

from dataclasses import dataclass

from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel, Kubus
from toegangspoort.cijfers.perioden import OnbekendePeriode, Periode
from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.cijfers.regio import Regio, Regiotabel

CLIENTEN = "clienten"
"""The subject of a page about all types together."""


class GeenBlad(LookupError):
    """No page at this address; `deel` says which part of it we do not know."""

    def __init__(self, deel: str) -> None:
        self.deel = deel
        super().__init__(deel)


@dataclass(frozen=True)
class Blad:
    """What one page is about."""

    periode: Periode
    regio: Regio
    type: Arrangementtype
    publicatie: Publicatie | None
    """The chosen source; None when nobody has figures of this region in this period."""
    bronnen: tuple[Publicatie, ...]
    """Every source that has them, in order of preference."""
    regios: Regiotabel

    @property
    def kubus(self) -> Kubus:
        """The figures of the period, without any region where there is no source."""
        return self.publicatie.kubus(self.periode) if self.publicatie else Kubus(self.periode, ())

    @property
    def cel(self) -> Cel:
        """Everybody, of this subject."""
        return Cel(type=self.type)


def find(kast: Cijferkast, periode: str, regio: str, onderwerp: str, bron: str = "") -> Blad:
    """The page at this address; GeenBlad when a part of it is not known."""
    wanneer, waar, wat = _period(periode), _region(kast.regios, regio), subject(onderwerp)
    if not waar.op(wanneer.peildatum):
        raise GeenBlad("regio")
    bronnen = tuple(sorted(kast.bronnen(wanneer, waar.code), key=_preference))
    gekozen = [publicatie for publicatie in bronnen if bron in ("", publicatie.bron.naam)]
    if bron and not gekozen:
        raise GeenBlad("bron")
    return Blad(wanneer, waar, wat, gekozen[0] if gekozen else None, bronnen, kast.regios)


def subject(woord: str) -> Arrangementtype:
    """The type of a subject in an address; GeenBlad when there is none."""
    try:
        return Arrangementtype.TOTAAL if woord == CLIENTEN else Arrangementtype(woord)
    except ValueError:
        raise GeenBlad("onderwerp") from None


def word_of(type_: Arrangementtype) -> str:
    """How this type stands in an address."""
    return CLIENTEN if type_.is_totaal else type_.value


def _period(slug: str) -> Periode:
    try:
        return Periode.from_slug(slug)
    except OnbekendePeriode:
        raise GeenBlad("periode") from None


def _region(regios: Regiotabel, slug: str) -> Regio:
    voor, streep, wijk = slug.partition("-")
    gevonden = regios.regios.get(f"{voor.upper()}{streep}{wijk}")
    if gevonden is None:
        raise GeenBlad("regio")
    return gevonden


def _preference(publicatie: Publicatie) -> tuple[bool, bool, str]:
    """The fictional province in the demo; then what was published for everybody; then our own count."""
    naam = publicatie.bron.naam
    return naam != "voorbeeld", naam == "eigen", naam
