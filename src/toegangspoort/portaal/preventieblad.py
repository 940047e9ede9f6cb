# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The page of prevention beside maatwerk as it is shown: sentences, bars and tables from what was published (S3-9)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from toegangspoort.beeld.staven import Staaf, draw_bars
from toegangspoort.cijfers.regio import Regiotabel
from toegangspoort.portaal.cijferblad.woorden import number
from toegangspoort.statistiek.preventie.blad import Blad, Rij
from toegangspoort.statistiek.preventie.soorten import SOORTEN

GROEPEN: dict[str, tuple[str | Promise, tuple[str, ...]]] = {
    "aanbod": (gettext_lazy("Hulp voor iedereen"), ("aanbod", "bekeken")),
    "meldingen": (gettext_lazy("Wie meldt, en wat dan"), ("meldingen", "van_ander", "algemeen", "zonder_aanvraag")),
    "mantelzorg": (gettext_lazy("Steun voor mantelzorgers"), ("mantelzorg", "overbelast", "respijt")),
    "instroom": (gettext_lazy("Voor het eerst maatwerk"), ("instroom",)),
}
INSTROOM, AANBOD = "instroom", "aanbod"


@dataclass(frozen=True)
class Vak:
    """One figure in a table, and what part of the whole it is."""

    getal: str
    deel: str = ""
    geheim: bool = False


@dataclass(frozen=True)
class Tabel:
    """One group of figures, a row per wijk and one for the gemeente."""

    kop: str
    kolommen: list[str]
    rijen: list[tuple[str, list[Vak]]]
    gemeente: tuple[str, list[Vak]]


class Preventieblad:
    """One gemeente in one year, in words and pictures."""

    def __init__(self, blad: Blad, regios: Regiotabel) -> None:
        self.blad, self._regios = blad, regios
        self.wijken = sorted(blad.wijken, key=lambda rij: (-(rij.waarden[AANBOD] or 0), self.naam(rij)))
        self.met_inwoners = all(rij.inwoners for rij in blad.wijken)

    def naam(self, rij: Rij) -> str:
        """What the region is called."""
        regio = self._regios.regios.get(rij.regio)
        return regio.naam if regio else rij.regio

    @cached_property
    def zinnen(self) -> list[tuple[str, str, str]]:
        """What can be said of these figures, where they stand on the page and under which heading."""
        return [(zin, groep, str(GROEPEN[groep][0])) for groep, zin in self._sentences()]

    def _sentences(self) -> Iterator[tuple[str, str]]:
        """The group each is about, and the sentence; none where two are alike or a figure is hidden."""
        if rij := self._top(lambda wijk: wijk.waarden[AANBOD]):
            zin = _("In de wijk %(naam)s is de meeste hulp voor iedereen: %(getal)s voorzieningen.")
            yield AANBOD, zin % {"naam": self.naam(rij), "getal": number(rij.waarden[AANBOD])}
        if rij := self._top(self._inflow):
            zin = (
                _("In de wijk %(naam)s kregen de meeste mensen voor het eerst maatwerk: %(getal)s van de 1.000.")
                if self.met_inwoners
                else _("In de wijk %(naam)s kregen de meeste mensen voor het eerst maatwerk: %(getal)s.")
            )
            yield INSTROOM, zin % {"naam": self.naam(rij), "getal": number(self._inflow(rij))}
        gemeente = self.blad.gemeente
        if (deel := gemeente.deel("van_ander")) is not None:
            zin = _("Van alle meldingen kwam %(deel)s%% van iemand anders dan de inwoner zelf.")
            yield "meldingen", zin % {"deel": deel}
        if (deel := gemeente.deel("overbelast")) is not None:
            yield "mantelzorg", _("Waar een mantelzorger is, is die bij %(deel)s%% overbelast.") % {"deel": deel}

    def aanbod(self) -> SafeString:
        """Supply per wijk, the most first."""
        return draw_bars([self._bar(rij, rij.waarden[AANBOD], _("voorzieningen")) for rij in self.wijken], naast=True)

    def instroom(self) -> SafeString:
        """New clients per wijk, in the same order as the supply."""
        wat = _("nieuwe cliënten per 1.000 inwoners") if self.met_inwoners else _("nieuwe cliënten")
        return draw_bars([self._bar(rij, self._inflow(rij), wat) for rij in self.wijken], naast=True)

    @cached_property
    def tabellen(self) -> dict[str, Tabel]:
        """Everything that was published, in groups that fit a screen."""
        return {groep: self._table(str(kop), namen) for groep, (kop, namen) in GROEPEN.items()}

    def _inflow(self, rij: Rij) -> int | None:
        return rij.per_1000(INSTROOM) if self.met_inwoners else rij.waarden[INSTROOM]

    def _top(self, waarde: Callable[[Rij], int | None]) -> Rij | None:
        """The wijk with most of it; None with fewer than two to compare, or when the highest is not alone."""
        bekend = sorted((getal, nr) for nr, rij in enumerate(self.wijken) if (getal := waarde(rij)) is not None)
        if len(bekend) < 2 or bekend[-1][0] == bekend[-2][0]:
            return None
        return self.wijken[bekend[-1][1]]

    def _bar(self, rij: Rij, getal: int | None, wat: str) -> Staaf:
        tekst = _("geheim") if getal is None else number(getal)
        return Staaf(self.naam(rij), getal, tekst, f"{tekst} {wat}")

    def _table(self, kop: str, namen: Sequence[str]) -> Tabel:
        kolommen = [_(SOORTEN[naam].indicator.titel) for naam in namen]
        if INSTROOM in namen:
            kolommen += [_("Inwoners"), _("Per 1.000 inwoners")]

        def row(rij: Rij) -> list[Vak]:
            vakken = [_cell(rij, naam) for naam in namen]
            if INSTROOM in namen:
                vakken += [Vak(number(rij.inwoners) or _("niet bekend")), _rate(rij)]
            return vakken

        rijen = [(self.naam(rij), row(rij)) for rij in self.wijken]
        return Tabel(kop, kolommen, rijen, (self.naam(self.blad.gemeente), row(self.blad.gemeente)))


def _cell(rij: Rij, naam: str) -> Vak:
    getal = rij.waarden[naam]
    if getal is None:
        return Vak(_("geheim"), geheim=True)
    deel = rij.deel(naam) if SOORTEN[naam].deel_van else None
    return Vak(number(getal), "" if deel is None else f"{deel}%")


def _rate(rij: Rij) -> Vak:
    per = rij.per_1000(INSTROOM)
    if per is None:
        return Vak(_("geheim") if rij.waarden[INSTROOM] is None else _("niet te berekenen"), geheim=True)
    return Vak(number(per))
