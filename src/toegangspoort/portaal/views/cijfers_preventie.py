# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is done before maatwerk, per wijk, beside who comes into maatwerk; open to anyone (S3-9, S4-16, S4-25)."""

from collections.abc import Iterable, Mapping

import pyarrow as pa
from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header, urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import OnbekendePeriode, Periode
from toegangspoort.cijfers.uitvoer import VORMEN, Uitvoer, with_names
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.portaal.cijferblad.keuze import VOORKEUR, Onbekend, Weg
from toegangspoort.portaal.preventieblad import Preventieblad
from toegangspoort.portaal.views.cijfers import unknown, updated_on
from toegangspoort.statistiek import uitleg
from toegangspoort.statistiek.preventie.blad import Blad, Preventie, sources
from toegangspoort.statistiek.preventie.soorten import SOORTEN

Bronnen = Mapping[str, Preventie]
NAMEN = {"parquet": "Parquet"}
"""What a kind of file is called, if not by its letters in capitals."""


@require_safe
def start(request: GemeenteRequest) -> HttpResponse:
    """On to the year and gemeente that the form asks for; without a question to the newest of our own gemeente."""
    bronnen = _sources()
    ours = f"GM{request.gemeente.code}"
    every = [(blad.gemeente.regio == ours, blad.jaar, blad) for p in bronnen.values() for blad in p.bladen]
    if not every:
        return unknown(request, Onbekend(_("Er zijn nog geen cijfers over preventie.")))
    newest: Blad = max(every, key=lambda rij: rij[:2])[2]
    jaar = request.GET.get("jaar") or str(newest.jaar)
    gebied = request.GET.get("gebied") or newest.gemeente.regio.lower()
    try:
        blad = _find(bronnen, jaar, gebied)
    except Onbekend as fout:
        return unknown(request, fout)
    bron = request.GET.get("bron", "")
    return HttpResponseRedirect(_address(blad, bron if bron in bronnen else ""))


@require_safe
def blad(request: GemeenteRequest, periode: str, regio: str) -> HttpResponse:
    """One gemeente in one year."""
    kast, bronnen = Cijferkast(settings.CIJFERS), _sources()
    try:
        preventie, gekozen = _choose(request, bronnen, periode, regio)
    except Onbekend as fout:
        return unknown(request, fout)
    gevraagd = request.GET.get("bron", "")
    toon = Preventieblad(gekozen, kast.regios)
    context = {
        "toon": toon,
        "naam": toon.naam(gekozen.gemeente),
        "jaar": gekozen.jaar,
        "bron": preventie.bron,
        "bijgewerkt": updated_on(preventie.bron.bijgewerkt),
        "jaren": sorted({b.jaar for b in preventie.bladen if b.gemeente.regio == gekozen.gemeente.regio}, reverse=True),
        "gebieden": _places(kast, preventie, gekozen.jaar),
        "gebied": gekozen.gemeente.regio.lower(),
        "bronnen": [p.bron for p in bronnen.values() if p.blad(gekozen.jaar, gekozen.gemeente.regio)],
        "soorten": [soort.indicator for soort in SOORTEN.values()],
        "downloads": [(NAMEN.get(vorm, vorm.upper()), _address(gekozen, gevraagd, vorm)) for vorm in VORMEN],
        "uitleg": uitleg.find(request.gemeente, Periode(gekozen.jaar), gekozen.gemeente.regio, uitleg.PREVENTIE),
    }
    return render(request, "portaal/cijfers/preventie.html", context)


@require_safe
def bestand(request: GemeenteRequest, periode: str, regio: str, vorm: str) -> HttpResponse:
    """The figures of one page as a file, with what they mean and who counted them."""
    try:
        preventie, gekozen = _choose(request, _sources(), periode, regio)
    except Onbekend as fout:
        raise Http404(fout.zin) from fout
    if vorm not in VORMEN:
        raise Http404
    adres = request.build_absolute_uri(_address(gekozen))
    rijen = with_names(_rows(gekozen), Cijferkast(settings.CIJFERS).regios)
    soort, schrijf = VORMEN[vorm]
    naam = f"preventie-{periode}-{regio}{'-verzonnen' if preventie.bron.fictief else ''}.{vorm}"
    indicatoren = [soort.indicator for soort in SOORTEN.values()]
    return HttpResponse(
        schrijf(Uitvoer(preventie.bron, adres, rijen, indicatoren)),
        content_type=soort,
        headers={"Content-Disposition": content_disposition_header(as_attachment=True, filename=naam) or ""},
    )


def _sources() -> Bronnen:
    """Every source that may be shown, the first choice first. Outside the demo nothing fictional is."""
    alle = sources(Cijferkast(settings.CIJFERS))
    namen = [naam for naam in VOORKEUR if naam in alle] + [naam for naam in alle if naam not in VOORKEUR]
    return {naam: alle[naam] for naam in namen if settings.DEMO or not alle[naam].bron.fictief}


def _choose(request: GemeenteRequest, bronnen: Bronnen, periode: str, regio: str) -> tuple[Preventie, Blad]:
    """The page that this address asks for, from the source that was named or else the first that has it."""
    gevraagd = request.GET.get("bron", "")
    if gevraagd and gevraagd not in bronnen:
        raise Onbekend(_("De bron “%(naam)s” heeft hier geen cijfers.") % {"naam": gevraagd}, [_start()])
    among = {gevraagd: bronnen[gevraagd]} if gevraagd else bronnen
    found = _find(among, periode, regio)
    return next(p for p in among.values() if found in p.bladen), found


def _find(bronnen: Bronnen, periode: str, regio: str) -> Blad:
    """The first page of this year and gemeente; Onbekend, with ways on, when there is none."""
    here = [blad for p in bronnen.values() for blad in p.bladen if blad.gemeente.regio.lower() == regio]
    try:
        gevraagd = Periode.from_slug(periode)
    except OnbekendePeriode:
        gevraagd = None
    if gevraagd is not None and not gevraagd.deel:
        for blad in here:
            if blad.jaar == gevraagd.jaar:
                return blad
    zin = (
        _("Over preventie zijn er alleen cijfers van hele jaren.")
        if gevraagd is not None and gevraagd.deel
        else _("Over preventie zijn hier geen cijfers van “%(jaar)s”.") % {"jaar": periode}
    )
    wegen = (Weg(_address(b), _("Cijfers over %(jaar)s") % {"jaar": b.jaar}) for b in _by_year(here))
    raise Onbekend(zin, (*wegen, _start()))


def _by_year(bladen: Iterable[Blad]) -> list[Blad]:
    """One per year, the newest first."""
    return sorted({blad.jaar: blad for blad in bladen}.values(), key=lambda blad: -blad.jaar)


def _places(kast: Cijferkast, preventie: Preventie, jaar: int) -> list[tuple[str, str]]:
    regios = kast.regios.regios
    codes = [b.gemeente.regio for b in preventie.bladen if b.jaar == jaar]
    return sorted(((c.lower(), regios[c].naam if c in regios else c) for c in codes), key=lambda rij: rij[1])


def _address(blad: Blad, bron: str = "", vorm: str = "") -> str:
    delen = [str(blad.jaar), blad.gemeente.regio.lower()]
    naam = "portaal:cijfers_preventie_bestand" if vorm else "portaal:cijfers_preventie_blad"
    adres = reverse(naam, args=[*delen, vorm] if vorm else delen)
    return f"{adres}?{urlencode({'bron': bron})}" if bron else adres


def _start() -> Weg:
    return Weg(reverse("portaal:cijfers"), _("Naar de nieuwste cijfers"))


def _rows(blad: Blad) -> pa.Table:
    """A row per region and indicator; a hidden figure is empty and says why."""
    rijen = [
        {
            "periode": Periode(blad.jaar).code,
            "regio": rij.regio,
            "indicator": naam,
            "status": "geheim" if aantal is None else "cijfer",
            "aantal": aantal,
            "inwoners": rij.inwoners,
        }
        for rij in (blad.gemeente, *blad.wijken)
        for naam, aantal in rij.waarden.items()
    ]
    woord, getal = pa.string(), pa.int32()
    velden = {"periode": woord, "regio": woord, "indicator": woord, "status": woord, "aantal": getal, "inwoners": getal}
    return pa.Table.from_pylist(rijen, schema=pa.schema(list(velden.items())))
