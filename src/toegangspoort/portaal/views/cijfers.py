# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The figures, open to anyone: where to begin, and the page of one year, region and subject (S2-1 to S2-18)."""

import re
from datetime import date
from typing import Any

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.beeld.stukken import Optie
from toegangspoort.cijfers.indicatoren import per_1000
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kort.zin import Bekijk
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regiosoort
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.portaal.cijferblad import woorden
from toegangspoort.portaal.cijferblad.gebieden import Gebieden, areas
from toegangspoort.portaal.cijferblad.groepen import ages, ratios, sexes, types
from toegangspoort.portaal.cijferblad.keuze import TABEL, Keuze, Onbekend, Weg, choose, newest, with_figures
from toegangspoort.portaal.cijferblad.kiezer import lists
from toegangspoort.portaal.cijferblad.kort import in_short
from toegangspoort.portaal.cijferblad.vergelijken import beside, compared
from toegangspoort.portaal.cijferblad.verloop import trends
from toegangspoort.statistiek import uitleg

LAND = "NL01"
GEMEENTEN = "gemeenten"


@require_safe
def start(request: GemeenteRequest) -> HttpResponse:
    """On to the page that the form above it asks for; without a question to the newest figures of our own province."""
    kast = Cijferkast(settings.CIJFERS)
    gevonden = newest(kast, _around_us(kast, request.gemeente.code))
    if gevonden is None:
        return unknown(request, Onbekend(gettext("Er zijn nog geen cijfers.")))
    periode, regio = gevonden
    vraag = {
        "jaar": request.GET.get("jaar") or periode.slug,
        "gebied": request.GET.get("gebied") or kast.regios.regio(regio).slug,
        "onderwerp": request.GET.get("onderwerp") or woorden.CLIENTEN,
    }
    for woord in vraag.values():
        if not re.fullmatch(r"[-\w]+", woord, re.ASCII):
            naar_voren = Weg(reverse("portaal:cijfers"), gettext("Naar de nieuwste cijfers"))
            return unknown(
                request, Onbekend(gettext("Over “%(naam)s” hebben wij geen cijfers.") % {"naam": woord}, [naar_voren])
            )
    adres = reverse("portaal:cijfers_blad", args=list(vraag.values()))
    bron = _kept_source(kast, request.GET.get("bron", ""), vraag["jaar"], vraag["gebied"])
    return HttpResponseRedirect(f"{adres}?{urlencode({'bron': bron})}" if bron else adres)


@require_safe
def blad(request: GemeenteRequest, periode: str, regio: str, onderwerp: str) -> HttpResponse:
    """The page of one year or half-year, region and subject, from one source."""
    try:
        keuze = choose(request, periode, regio, onderwerp)
    except Onbekend as fout:
        return unknown(request, fout)
    toon, deel = request.GET.get("toon", ""), request.GET.get("deel", "")
    gebieden = areas(keuze, deel)
    vraag, betekenis = woorden.VRAGEN[keuze.type]
    context = {
        "keuze": keuze,
        "vraag": vraag,
        "betekenis": betekenis,
        "inleiding": _lead(keuze, request),
        "waar": woorden.with_article(keuze.regio),
        "wanneer": woorden.period(keuze.periode),
        "kiezer": lists(keuze),
        "kort": in_short(keuze),
        "gebieden": gebieden,
        "als_tabel": toon == TABEL,
        "wissel": _switch(keuze, toon, deel),
        "delingen": _divisions(keuze, gebieden, toon),
        "naast": beside(keuze),
        "uitleg": uitleg.find(request.gemeente, keuze.periode, keuze.regio.code, keuze.onderwerp),
        "wat": per_1000.INDICATOR.wat,
        "voorlopig": bool(keuze.kubus.cijfer(keuze.regio.code, keuze.cel).voorlopig),
        "downloads": _downloads(keuze),
        "bijgewerkt": updated_on(keuze.publicatie.bron.bijgewerkt),
        "kruimels": [(woorden.capital(woorden.full_name(r)), keuze.adres(regio=r)) for r in reversed(keuze.boven)],
        "hier": woorden.capital(woorden.full_name(keuze.regio)),
        "heel_jaar": _whole_year(keuze),
        "boven": _above(keuze),
        "jaren": _years(keuze),
        "verlopen": trends(keuze),
        **(_groups(keuze, gebieden) if keuze.heeft else {}),
    }
    return render(request, "portaal/cijfers/blad.html", context)


def unknown(request: GemeenteRequest, fout: Onbekend) -> HttpResponse:
    """A page that says what is not there, and leads on."""
    return render(request, "portaal/cijfers/onbekend.html", {"zin": fout.zin, "wegen": fout.wegen}, status=404)


def _groups(keuze: Keuze, gebieden: Gebieden | None) -> dict[str, Any]:
    """What there is of one region alone."""
    return {
        "soorten": types(keuze),
        "leeftijd": ages(keuze),
        "geslacht": sexes(keuze),
        "verhoudingen": ratios(keuze, gebieden.delen) if gebieden else [],
        "vergelijking": compared(keuze),
    }


def _around_us(kast: Cijferkast, gemeente: str) -> list[str]:
    """Codes of the province of this gemeente, the gemeente itself and the country, in that order."""
    eigen = f"GM{gemeente}"
    boven = [regio.code for regio in kast.regios.boven(eigen)] if eigen in kast.regios.regios else []
    return list(dict.fromkeys([*boven[:1], eigen, LAND]))


def _kept_source(kast: Cijferkast, bron: str, jaar: str, gebied: str) -> str:
    """The source that was chosen, as long as it has what was asked; another area may be in another source."""
    publicatie = kast.publicaties.all().get(bron)
    if publicatie is None:
        return ""
    passend = any(
        periode.slug == jaar and publicatie.kubus(periode).heeft(code)
        for periode in publicatie.perioden
        for code in publicatie.kubus(periode).regios
        if code.lower() == gebied
    )
    return bron if passend else ""


def _lead(keuze: Keuze, request: GemeenteRequest) -> str:
    """Over which period and which places; "van toen" when they are others than today."""
    regio, deel = keuze.regio, {"jaar": woorden.period(keuze.periode), "naam": woorden.with_article(keuze.regio)}
    if regio.soort is Regiosoort.LAND:
        return gettext("Cijfers over %(jaar)s, voor heel %(naam)s.") % deel
    if regio.soort is not Regiosoort.PROVINCIE:
        return gettext("Cijfers over %(jaar)s, voor %(naam)s.") % deel
    toen = {r.code for r in keuze.regios.kinderen(regio.code, keuze.periode.peildatum)}
    nu = {r.code for r in keuze.regios.kinderen(regio.code, clock.today(request))}
    zin = (
        gettext("Cijfers over %(jaar)s, voor de %(aantal)s gemeenten in %(naam)s.")
        if toen == nu
        else gettext("Cijfers over %(jaar)s, voor de %(aantal)s gemeenten van toen in %(naam)s.")
    )
    return zin % {**deel, "aantal": len(toen)}


def _switch(keuze: Keuze, toon: str, deel: str) -> list[Optie]:
    return [
        Optie(naam, _with(keuze, waarde, deel), waarde == toon)
        for naam, waarde in ((gettext("Kaart"), ""), (gettext("Tabel"), TABEL))
    ]


def _divisions(keuze: Keuze, gebieden: Gebieden | None, toon: str) -> list[Optie]:
    """Of the country: provinces or all gemeenten."""
    if keuze.regio.soort is not Regiosoort.LAND or gebieden is None:
        return []
    per_gemeente = gebieden.delen[0].soort is Regiosoort.GEMEENTE
    return [
        Optie(gettext("Provincies"), _with(keuze, toon, ""), not per_gemeente),
        Optie(gettext("Gemeenten"), _with(keuze, toon, GEMEENTEN), per_gemeente),
    ]


def _with(keuze: Keuze, toon: str, deel: str) -> str:
    adres = keuze.adres(toon=toon if toon == TABEL else "")
    return f"{adres}{('&' if '?' in adres else '?') + urlencode({'deel': deel}) if deel else ''}#{Bekijk.GEBIEDEN}"


def _downloads(keuze: Keuze) -> list[Weg]:
    adres, _vraagteken, vraag = keuze.adres().partition("?")
    einde = f"?{vraag}" if vraag else ""
    return [
        Weg(f"{adres}cijfers.{vorm}{einde}", naam)
        for vorm, naam in (("csv", "CSV"), ("json", "JSON"), ("parquet", "Parquet"))
    ]


def _above(keuze: Keuze) -> list[Weg]:
    """What it lies in, as far as there are figures of it."""
    boven = (regio for regio in keuze.boven if keuze.kubus.heeft(regio.code))
    return [Weg(keuze.adres(regio=regio), woorden.capital(woorden.full_name(regio))) for regio in boven]


def _years(keuze: Keuze) -> list[Weg]:
    """The same in other periods of this kind: what can be seen as well, or instead."""
    andere = (periode for periode in with_figures(keuze) if periode.soort is keuze.periode.soort)
    return [Weg(keuze.adres(periode=periode), woorden.short_period(periode)) for periode in andere]


def _whole_year(keuze: Keuze) -> str:
    """Where the year of a half-year stands, if anybody published it."""
    jaar = Periode(keuze.periode.jaar)
    return keuze.adres(periode=jaar) if keuze.periode.deel and jaar in keuze.publicatie.perioden else ""


def updated_on(iso: str) -> date | None:
    """The day of the figures; a source that writes it in another way shows none."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
