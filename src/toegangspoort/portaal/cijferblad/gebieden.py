# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The map and the table of what a region is divided in; of a region that is not divided, of its neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from toegangspoort.beeld.kaart import Soort, Vlak, draw_shapes, draw_tiles, short_names, swatch
from toegangspoort.cijfers.dimensies import Geslacht, Leeftijd, Status
from toegangspoort.cijfers.indicatoren.rangorde import Rangorde, rank
from toegangspoort.cijfers.kaart.kaart import Kaart, read_kaart
from toegangspoort.cijfers.kaart.tegels import tegels
from toegangspoort.cijfers.kubus import GESLACHTEN, LEEFTIJDEN, Cijfer
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.portaal.cijferblad.keuze import Keuze
from toegangspoort.portaal.cijferblad.klassen import borders, step
from toegangspoort.portaal.cijferblad.woorden import (
    capital,
    full_name,
    in_words,
    kinds,
    listed,
    number,
    rate,
    why_not,
    with_article,
)

MOST_ON_PAPER = 100
STEPS: tuple[Soort, ...] = ("1", "2", "3", "4", "5")
NONE: dict[Status, Soort] = {Status.GEEN: "geen", Status.GEHEIM: "geheim"}
_EVERYBODY = GESLACHTEN.index(Geslacht.TOTAAL), LEEFTIJDEN.index(Leeftijd.TOTAAL)


@dataclass(frozen=True)
class Rij:
    """One region in the table; `geen` is why there is no figure."""

    naam: str
    href: str
    clienten: str
    inwoners: str
    per_1000: str
    geen: str
    hier: bool


@dataclass(frozen=True)
class Trede:
    """One step of the legend."""

    staal: SafeString
    naam: str


@dataclass(frozen=True)
class Gebieden:
    """`delen` of `geheel`, with the region of the page among them when it is not divided itself."""

    keuze: Keuze
    geheel: Regio
    delen: Sequence[Regio]
    cijfers: dict[str, Cijfer]
    volgorde: Rangorde

    @property
    def buren(self) -> bool:
        """Whether these are its neighbours and itself, not parts of it."""
        return self.geheel is not self.keuze.regio

    @property
    def op_papier(self) -> bool:
        """Whether the table is printed beside the map; of a whole country who wants it prints the table itself."""
        return len(self.delen) <= MOST_ON_PAPER

    @property
    def soort(self) -> str:
        """What it is divided in, as a word: "gemeenten"."""
        return kinds(self.delen[0].soort, 2)

    @property
    def soort_een(self) -> str:
        """One of them: "gemeente"."""
        return kinds(self.delen[0].soort, 1)

    @cached_property
    def grenzen(self) -> tuple[int, ...]:
        """Between the steps of the map."""
        return borders([int(rij.waarde) for rij in self.volgorde.rijen])

    @property
    def rijen(self) -> list[Rij]:
        """High to low, those without a figure last, by name."""
        namen = {regio.code: regio for regio in self.delen}
        met = [rij.regio for rij in self.volgorde.rijen]
        zonder = sorted(namen.keys() - met, key=lambda code: (self.cijfers[code].status, namen[code].naam))
        return [self._row(namen[code]) for code in (*met, *zonder)]

    @property
    def totaal(self) -> Rij:
        """The whole."""
        return self._row(self.geheel)

    def _row(self, regio: Regio) -> Rij:
        cijfer = self.cijfers[regio.code]
        geen = why_not(cijfer) if cijfer.per_1000 is None else ""
        return Rij(
            naam=capital(full_name(regio)) if regio is self.geheel else regio.naam,
            href=self.keuze.adres(regio=regio),
            clienten=number(cijfer.clienten) or geen,
            inwoners=number(self._inhabitants(regio, cijfer)),
            per_1000=rate(cijfer) if not geen else "",
            geen=geen,
            hier=regio.code == self.keuze.regio.code and regio is not self.geheel,
        )

    def _inhabitants(self, regio: Regio, cijfer: Cijfer) -> int | None:
        """Also of who delivered nothing, where they are known."""
        if cijfer.inwoners is not None or cijfer.status is not Status.GEEN:
            return cijfer.inwoners
        bekend = self.keuze.kast.bevolking.of([regio.code], self.keuze.periode.jaar)
        return None if bekend is None else int(bekend[_EVERYBODY])

    @cached_property
    def _met(self) -> str:
        return _("%(naam)s: %(getal)s per 1.000 inwoners")

    @cached_property
    def _zonder(self) -> str:
        return _("%(naam)s: %(getal)s")

    @property
    def tekening(self) -> SafeString:
        """The map: real boundaries of that year where somebody loaded them, else a square for each."""
        naam = _("Kaart: cliënten per 1.000 inwoners per %(wat)s in %(waar)s") % {
            "wat": self.soort_een,
            "waar": self.geheel.naam,
        }
        korten = short_names(regio.naam for regio in self.delen)
        if kaart := self._kaart:
            vormen = [
                self._area(r, korten[r.naam], pad=kaart.vormen[r.code].pad, label=kaart.vormen[r.code].label)
                for r in self.delen
                if r.code in kaart.vormen
            ]
            return draw_shapes(vormen, naam, kaart.viewbox([r.code for r in self.delen if r.code in kaart.vormen]))
        plek = {tegel.code: (tegel.kolom, tegel.rij) for tegel in tegels(self.delen, self.keuze.periode.jaar)}
        volgorde = sorted(self.delen, key=lambda regio: plek[regio.code][::-1])
        return draw_tiles([self._area(r, korten[r.naam], plek=plek[r.code]) for r in volgorde], naam)

    @property
    def kaartbron(self) -> str:
        """The line that the maker of the boundaries asks for; "" for tiles."""
        return self._kaart.bron if self._kaart else ""

    @cached_property
    def _kaart(self) -> Kaart | None:
        """The boundaries, when everybody with figures has one; who has neither is named in words."""
        van = self.geheel.code if self.delen[0].soort is Regiosoort.WIJK else ""
        kaart = read_kaart(self.keuze.kast.map, self.keuze.periode.jaar, van)
        met_cijfers = [regio.code for regio in self.delen if self.keuze.kubus.heeft(regio.code)]
        return kaart if kaart and met_cijfers and kaart.dekt(met_cijfers) else None

    def _area(
        self, regio: Regio, kort: str, *, plek: tuple[int, int] = (0, 0), pad: str = "", label: tuple[int, int] = (0, 0)
    ) -> Vlak:
        cijfer = self.cijfers[regio.code]
        tekst = rate(cijfer)
        zegt = (self._zonder if cijfer.per_1000 is None else self._met) % {"naam": regio.naam, "getal": tekst}
        hier = regio.code == self.keuze.regio.code
        return Vlak(
            regio.naam, kort, tekst, zegt, self._kind(cijfer), self.keuze.adres(regio=regio), hier, plek, pad, label
        )

    def _kind(self, cijfer: Cijfer) -> Soort:
        if cijfer.per_1000 is not None:
            return STEPS[step(cijfer.per_1000, self.grenzen) - 1]
        return NONE.get(cijfer.status, "leeg")

    @property
    def legenda(self) -> list[Trede]:
        """The steps, dark to light, and the kinds of none that occur."""
        g = self.grenzen
        tussen = [_("%(van)s tot %(tot)s") % {"van": van, "tot": tot} for van, tot in pairwise(g)]
        namen = [_("minder dan %(tot)s") % {"tot": g[0]}, *tussen, _("%(van)s of meer") % {"van": g[-1]}] if g else []
        treden = [Trede(swatch(soort), naam) for soort, naam in zip(STEPS, namen, strict=False)]
        zonder = {self._kind(c): why_not(c) for r in self.delen if (c := self.cijfers[r.code]).per_1000 is None}
        return [*reversed(treden), *(Trede(swatch(soort), naam) for soort, naam in sorted(zonder.items()))]

    @property
    def uitersten(self) -> list[tuple[str, str]]:
        """The highest and the lowest; by name only when nobody is as high or as low (S2-5)."""
        if len(self.volgorde.rijen) < 2:
            return []
        namen = {regio.code: regio.naam for regio in self.delen}
        gevonden = []
        for woord, codes, rij in (
            (_("Hoogste"), self.volgorde.hoogste(1), self.volgorde.rijen[0]),
            (_("Laagste"), self.volgorde.laagste(1), self.volgorde.rijen[-1]),
        ):
            evenveel = sum(ander.waarde == rij.waarde for ander in self.volgorde.rijen)
            wie = namen[codes[0]] if codes else f"{in_words(evenveel)} {kinds(self.delen[0].soort, evenveel)}"
            gevonden.append((f"{woord}: {wie}", number(int(rij.waarde))))
        return gevonden if self.volgorde.rijen[0].waarde != self.volgorde.rijen[-1].waarde else []

    @property
    def ontbreekt(self) -> list[str]:
        """Who has no figure, and that this is not zero (S2-10)."""
        zinnen = []
        soort = self.delen[0].soort
        namen = {
            status: [r.naam for r in self.delen if self.cijfers[r.code].status is status]
            for status in (Status.GEEN, Status.GEHEIM)
        }
        if geen := namen[Status.GEEN]:
            woorden = {"aantal": in_words(len(geen)), "wat": kinds(soort, len(geen)), "namen": listed(geen)}
            zinnen.append(
                _("Van %(aantal)s %(wat)s zijn er geen cijfers: %(namen)s. Dat is iets anders dan nul.") % woorden
            )
            if soort is not Regiosoort.WIJK:
                zinnen.append(
                    _("Wie geen cijfers gaf, telt niet mee in het cijfer van %(geheel)s.")
                    % {"geheel": with_article(self.geheel)}
                )
        if geheim := namen[Status.GEHEIM]:
            woorden = {"aantal": in_words(len(geheim)), "wat": kinds(soort, len(geheim)), "namen": listed(geheim)}
            zinnen.append(_("Van %(aantal)s %(wat)s is het cijfer geheim: %(namen)s.") % woorden)
            zinnen.append(_("Daar zijn weinig mensen, of anders was een klein aantal uit te rekenen."))
        return zinnen


def areas(keuze: Keuze, deel: str = "") -> Gebieden | None:
    """What the region is divided in, when any of that has figures; else it among its neighbours.

    `deel` "gemeenten" divides the country in gemeenten instead of provinces. None when there is nothing to divide.
    """
    geheel, delen = _division(keuze, deel)
    if not delen:
        return None
    cijfers = {regio.code: keuze.kubus.cijfer(regio.code, keuze.cel) for regio in (*delen, geheel)}
    return Gebieden(keuze, geheel, delen, cijfers, rank(keuze.kubus, [regio.code for regio in delen], keuze.cel))


def _division(keuze: Keuze, deel: str) -> tuple[Regio, list[Regio]]:
    regio, dag = keuze.regio, keuze.periode.peildatum
    onder = keuze.regios.kinderen(regio.code, dag)
    # All of them, also those that a table of CBS made known without their province.
    kleiner = keuze.regios.op(dag, Regiosoort.GEMEENTE) if regio.soort is Regiosoort.LAND else []
    keuzes = (kleiner, onder) if deel == "gemeenten" else (onder, kleiner)
    for delen in keuzes:
        if any(keuze.kubus.heeft(r.code) for r in delen):
            return regio, delen
    if keuze.boven:
        return keuze.boven[0], keuze.regios.kinderen(keuze.boven[0].code, dag)
    return regio, onder
