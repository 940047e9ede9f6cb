# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The figures of one page as a file, at a stable address."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from toegangspoort.cijfers import keuze
from toegangspoort.cijfers.uitvoer import VORMEN, Uitvoer, with_names
from toegangspoort.portaal.cijferblad.keuze import Onbekend, choose


@require_safe
def bestand(request: HttpRequest, periode: str, regio: str, onderwerp: str, vorm: str) -> HttpResponse:
    """The region, what it is divided in and what it lies in: this subject with its splits, through the years."""
    try:
        gekozen = choose(request, periode, regio, onderwerp)
    except Onbekend as weg:
        raise Http404(weg.zin) from weg
    if vorm not in VORMEN:
        raise Http404
    kring = keuze.around(gekozen.regios, gekozen.periode, gekozen.regio.code)
    perioden = [p for p in gekozen.publicatie.perioden if p.soort is gekozen.periode.soort]
    rijen = keuze.rows(gekozen.publicatie, perioden, regios=kring, typen=[gekozen.type])
    adres = request.build_absolute_uri(reverse("portaal:cijfers_blad", args=[periode, regio, onderwerp]))
    bron = gekozen.publicatie.bron
    soort, schrijf = VORMEN[vorm]
    naam = f"cijfers-{periode}-{regio}-{onderwerp}{'-verzonnen' if bron.fictief else ''}.{vorm}"
    return HttpResponse(
        schrijf(Uitvoer(bron, adres, with_names(rijen, gekozen.regios))),
        content_type=soort,
        headers={"Content-Disposition": content_disposition_header(as_attachment=True, filename=naam) or ""},
    )
