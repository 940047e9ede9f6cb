# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The receipt: number, what happens next with dates, the notices of art. 2.3.2, and the same as letter."""

from datetime import timedelta

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.beeld.stukken import Wegstap
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.meldingen.brieven import receipt_pdf
from toegangspoort.meldingen.vervolg import Lezer, what_follows
from toegangspoort.portaal import melding_koekje as koekje

SHOWN = timedelta(hours=24)
"""After a day the receipt is no longer shown without number and birth date: the device may be someone else's."""


@require_safe
def ontvangen(request: GemeenteRequest) -> HttpResponse:
    """The receipt of the report that was sent from this browser."""
    dossier = _sent(request)
    if dossier is None:
        return redirect("portaal:melding_start")
    today = clock.today(request)
    lezer = Lezer.MELDER if dossier.melding.voor_ander else Lezer.CLIENT
    steps = what_follows(dossier.melding, dossier.klokken.all(), today, lezer)
    response = render(
        request,
        "portaal/melding/ontvangen.html",
        {
            "dossier": dossier,
            "melding": dossier.melding,
            "stappen": [Wegstap(s.wanneer, s.titel, s.tekst, "klaar" if s.klaar else "straks") for s in steps],
            "clientondersteuning": settings_on(request.gemeente.pk, today)["tekst.clientondersteuning"],
            "te_volgen": dossier.inwoner.geboortedatum is not None,
        },
    )
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def brief(request: GemeenteRequest) -> HttpResponse:
    """The receipt as letter (PDF); made on the spot when it was not sent yet."""
    dossier = _sent(request)
    if dossier is None:
        return redirect("portaal:melding_start")
    return pdf_response(receipt_pdf(dossier), "ontvangst.pdf")


def pdf_response(pdf: bytes, naam: str) -> HttpResponse:
    """A letter to keep; no copy stays behind on the way."""
    headers = {"Content-Disposition": f'attachment; filename="{naam}"', "Cache-Control": "no-store"}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


def _sent(request: GemeenteRequest) -> Dossier | None:
    """The file of what this browser sent, for as long as the receipt is shown."""
    concept = koekje.current(request)
    if concept is None or concept.dossier_id is None or concept.bijgewerkt_op + SHOWN < clock.now(request):
        return None
    dossier: Dossier = Dossier.objects.select_related("melding", "inwoner", "gemeente", "team").get(
        pk=concept.dossier_id
    )
    return dossier
