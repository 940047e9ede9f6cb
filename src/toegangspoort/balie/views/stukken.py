# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Letters, papers, notes and notices of a file."""

from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render

from toegangspoort import clock
from toegangspoort.balie.daad import Scherm, form_page
from toegangspoort.balie.toegang import StaffRequest, open_dossier, staff
from toegangspoort.beeld.forms import KeuzeField
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers import actions
from toegangspoort.dossiers.access import may_write
from toegangspoort.dossiers.models import Bijlage, Notitie
from toegangspoort.meldingen.actions import record_kennisgeving
from toegangspoort.meldingen.models import Kennisgeving, Kennisgevingsoort

BACK = "balie:stukken"


class NotitieForm(forms.Form):
    """A short note."""

    tekst = forms.CharField(
        label="Notitie",
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text="De inwoner mag dit lezen. Schrijf feiten en afspraken op, en van wie u iets hoorde.",
        error_messages={
            "required": "Schrijf iets op.",
            "max_length": "Deze notitie is te lang. Verdeel haar over twee notities.",
        },
    )


class KennisgevingForm(forms.Form):
    """What was told, and how."""

    soort = KeuzeField(label="Wat hebt u verteld", choices=Kennisgevingsoort.choices)
    wijze = forms.CharField(
        label="Hoe",
        max_length=80,
        initial="aan de telefoon",
        error_messages={"required": "Schrijf op hoe u dit hebt verteld, bijvoorbeeld: aan de telefoon."},
    )


@staff()
def show_papers(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Everything on paper, the newest first."""
    dossier = open_dossier(request, kenmerk)
    context = {
        "dossier": dossier,
        "brieven": list(Briefstuk.objects.for_keten(dossier.kenmerk).filter(gemeente_code=dossier.gemeente_id)),
        "bijlagen": list(Bijlage.objects.filter(dossier=dossier).defer("inhoud")),
        "notities": list(Notitie.objects.filter(dossier=dossier).select_related("door")),
        "kennisgevingen": list(Kennisgeving.objects.filter(dossier=dossier).order_by("op", "pk")),
        "mag_werken": may_write(request.user, dossier, clock.today(request)),
    }
    return render(request, "balie/dossier/stukken.html", context)


@staff()
def add_note(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Write a note; also on a closed file."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = NotitieForm(request.POST or None)
    scherm = Scherm("Notitie maken", "Opslaan", "De notitie is opgeslagen.", terug=BACK)
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.add_notitie(
            dossier=dossier, tekst=form.cleaned_data["tekst"], by=request.user, at=clock.now(request)
        ),
    )


@staff()
def add_notice(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Record that the client was told something the law asks to tell (art. 2.3.2 Wmo 2015)."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = KennisgevingForm(request.POST or None)
    scherm = Scherm("Vastleggen wat u hebt verteld", "Vastleggen", "Vastgelegd.", terug=BACK)
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: record_kennisgeving(
            dossier=dossier,
            soort=Kennisgevingsoort(form.cleaned_data["soort"]),
            wijze=form.cleaned_data["wijze"],
            by=request.user,
            at=clock.now(request),
        ),
    )


@staff()
def download_letter(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """The letter as it was sent, as PDF."""
    dossier = open_dossier(request, kenmerk)
    brief = Briefstuk.objects.filter(pk=pk, keten=dossier.kenmerk, gemeente_code=dossier.gemeente_id).first()
    if brief is None:
        raise Http404
    return as_download(brief.pdf, "application/pdf", f"{dossier.kenmerk}-{brief.soort}.pdf", inline=True)


@staff()
def download_paper(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """What came in, as a download: a browser never opens it as a page of ours."""
    dossier = open_dossier(request, kenmerk)
    bijlage = get_object_or_404(Bijlage, pk=pk, dossier=dossier)
    return as_download(bijlage.inhoud, bijlage.soort, bijlage.naam)


def as_download(content: Any, kind: str, naam: str, *, inline: bool = False) -> HttpResponse:
    """A response with a file; its name may hold any character."""
    response = HttpResponse(bytes(content), content_type=kind)
    plain = "".join(c if c.isascii() and c not in '"\\\r\n' else "_" for c in naam)
    response["Content-Disposition"] = f'{"inline" if inline else "attachment"}; filename="{plain}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response
