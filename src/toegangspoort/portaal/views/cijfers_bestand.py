# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The figures of one page as a file, at a stable address."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from toegangspoort.cijfers import keuze
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.uitvoer import VORMEN, Uitvoer, with_names
from toegangspoort.portaal.cijfers_adres import GeenBlad, find


@require_safe
def bestand(request: HttpRequest, periode: str, regio: str, onderwerp: str, vorm: str) -> HttpResponse:
    """The region, what it is divided in and what it lies in: this subject with its splits, and its years."""
    try:
        blad = find(Cijferkast(settings.CIJFERS), periode, regio, onderwerp, request.GET.get("bron", ""))
    except GeenBlad as weg:
        raise Http404(str(weg)) from weg
    if blad.publicatie is None or vorm not in VORMEN:
        raise Http404
    kring = keuze.around(blad.regios, blad.periode, blad.regio.code)
    perioden = [p for p in blad.publicatie.perioden if p.soort is blad.periode.soort]
    rijen = keuze.rows(blad.publicatie, perioden, regios=kring, typen=[blad.type])
    adres = request.build_absolute_uri(reverse("portaal:cijfers_blad", args=[periode, regio, onderwerp]))
    uitvoer = Uitvoer(blad.publicatie.bron, adres, with_names(rijen, blad.regios))
    soort, schrijf = VORMEN[vorm]
    fictief = "-verzonnen" if blad.publicatie.bron.fictief else ""
    naam = f"cijfers-{periode}-{regio}-{onderwerp}{fictief}.{vorm}"
    return HttpResponse(
        schrijf(uitvoer),
        content_type=soort,
        headers={"Content-Disposition": content_disposition_header(as_attachment=True, filename=naam) or ""},
    )
