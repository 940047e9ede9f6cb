# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Everything that happened on a file, who read it, and a copy of it all for the client."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.balie import tijdlijn, uitvoer
from toegangspoort.balie.afschrift import receiver
from toegangspoort.balie.toegang import StaffRequest, open_dossier, staff
from toegangspoort.balie.views.stukken import as_download
from toegangspoort.brieven.pdf import render as render_pdf
from toegangspoort.dossiers.actions import record_export


@staff()
def show_timeline(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The journal of this file in words, the newest first, and who read it."""
    dossier = open_dossier(request, kenmerk)
    context = {
        "dossier": dossier,
        "daden": tijdlijn.newest_first(dossier),
        "inzagen": tijdlijn.readings(dossier),
    }
    return render(request, "balie/dossier/tijdlijn.html", context)


@staff()
def show_export(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The whole file on one page, to read through, print or download."""
    dossier = open_dossier(request, kenmerk)
    context = {
        "dossier": dossier,
        "secties": uitvoer.whole_file(dossier),
        "ontvanger": receiver(dossier.inwoner, clock.today(request)),
    }
    return render(request, "balie/dossier/uitvoer.html", context)


@require_POST
@staff()
def download_export(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The whole file as PDF; that a copy was made is recorded. By POST: a look-ahead of a browser makes none."""
    dossier = open_dossier(request, kenmerk, write=True)
    at = clock.now(request)
    brief = uitvoer.as_letter(dossier, by=request.user.naam, op=clock.local_date(at))
    pdf = render_pdf(brief)
    record_export(dossier=dossier, by=request.user, at=at)
    return as_download(pdf, "application/pdf", f"dossier-{dossier.kenmerk}.pdf")
