# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The same figure through the years, and through the half-years: apart, for their kinds are never mixed (S2-4)."""

from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from toegangspoort.beeld.lijn import Lijn, draw_lines, key
from toegangspoort.cijfers.indicatoren.verloop import series
from toegangspoort.cijfers.kubus import Cijfer
from toegangspoort.cijfers.perioden import Periodesoort
from toegangspoort.portaal.cijferblad.keuze import Keuze
from toegangspoort.portaal.cijferblad.woorden import capital, full_name, rate, short_period


@dataclass(frozen=True)
class Verloop:
    """One kind of period. `tekening` only when there is more than one figure to connect."""

    soort: Periodesoort
    titel: str
    namen: list[str]
    rijen: list[tuple[str, list[str], bool]]
    """Period, the figures of each region in the order of `namen`, and whether this is the period of the page."""
    tekening: SafeString
    legenda: list[tuple[SafeString, str]]


def trends(keuze: Keuze) -> list[Verloop]:
    """The years and the half-years, the kind of the page first; a kind without any figure is left out."""
    soorten = sorted(Periodesoort, key=lambda soort: soort is not keuze.periode.soort)
    gevonden = [_trend(keuze, soort) for soort in soorten]
    return [verloop for verloop in gevonden if verloop is not None]


def _trend(keuze: Keuze, soort: Periodesoort) -> Verloop | None:
    regios = [keuze.regio, *(r for r in keuze.boven)]
    reeksen = [series(keuze.publicatie, regio.code, keuze.cel, soort) for regio in regios]
    met = [nummer for nummer, reeks in enumerate(reeksen) if any(c.per_1000 is not None for c in reeks)]
    if not met:
        return None
    namen = [capital(full_name(regios[nummer])) for nummer in met]
    gekozen = [reeksen[nummer] for nummer in met]
    momenten = [cijfer.periode for cijfer in gekozen[0]]
    lijnen = [_line(naam, reeks) for naam, reeks in zip(namen, gekozen, strict=True)]
    zegt = _("Lijnen: cliënten per 1.000 inwoners, %(van)s tot en met %(tot)s. De cijfers staan in de tabel.") % {
        "van": short_period(momenten[0]),
        "tot": short_period(momenten[-1]),
    }
    namen_kort = [short_period(p) if soort is Periodesoort.JAAR else f"{p.jaar}-{p.deel}" for p in momenten]
    return Verloop(
        soort,
        _("Per jaar") if soort is Periodesoort.JAAR else _("Per halfjaar"),
        namen,
        [(short_period(p), [rate(reeks[n]) for reeks in gekozen], p == keuze.periode) for n, p in enumerate(momenten)],
        draw_lines(lijnen, namen_kort, zegt) if len(momenten) > 1 else SafeString(""),
        [(key(nummer), naam) for nummer, naam in enumerate(namen, 1)],
    )


def _line(naam: str, reeks: list[Cijfer]) -> Lijn:
    return Lijn(naam, tuple(cijfer.per_1000 for cijfer in reeks), tuple(rate(cijfer) for cijfer in reeks))
