# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Gemeenten beside each other; everything that was chosen stands in the address."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from toegangspoort.portaal.cijferblad import woorden
from toegangspoort.portaal.cijferblad.keuze import Onbekend, choose
from toegangspoort.portaal.cijferblad.naast_elkaar import MEESTE, choices, columns, side_by_side
from toegangspoort.portaal.cijferblad.twee_bronnen import two_sources


@require_safe
def vergelijken(request: HttpRequest, periode: str, regio: str, onderwerp: str) -> HttpResponse:
    """The region of the address, and up to four others: `?met=gm0037&met=gm0047`."""
    try:
        keuze = choose(request, periode, regio, onderwerp)
        andere = [choose(request, periode, slug, onderwerp).regio for slug in dict.fromkeys(request.GET.getlist("met"))]
    except Onbekend as weg:
        return render(request, "portaal/cijfers/onbekend.html", {"zin": weg.zin, "wegen": weg.wegen}, status=404)
    gekozen = list(dict.fromkeys((keuze.regio, *andere)))
    fout = _("Kies ten hoogste %(n)s gebieden; dan passen zij naast elkaar.") % {"n": MEESTE}
    te_veel = len(gekozen) > MEESTE
    kolommen = columns(keuze, gekozen[:MEESTE])
    context = {
        "keuze": keuze,
        "vraag": woorden.VRAGEN[keuze.type][0],
        "wanneer": woorden.period(keuze.periode),
        "fout": fout if te_veel else "",
        "meeste": MEESTE,
        "gebieden": [gebied for gebied in choices(keuze, gekozen) if gebied.slug != keuze.regio.slug],
        "kolommen": [(woorden.capital(woorden.full_name(regio)), keuze.adres(regio=regio)) for regio in kolommen],
        "breed": len(kolommen) + 1,
        "twee": two_sources(keuze),
        "groepen": side_by_side(keuze, kolommen),
    }
    return render(request, "portaal/cijfers/naast_elkaar.html", context, status=422 if te_veel else 200)
