# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The person of a file: his data, his question, and the BSN that is shown masked and never kept in a page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters

from toegangspoort import clock
from toegangspoort.balie.daad import Scherm, form_page, perform
from toegangspoort.balie.forms.persoon import BsnForm, ToonBsnForm, persoon_form, vraag_form
from toegangspoort.balie.toegang import StaffRequest, open_dossier, staff
from toegangspoort.dossiers import actions, persoon
from toegangspoort.dossiers.access import may_write

BACK = "balie:persoon"


@staff()
def show_person(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """What is known of the inwoner."""
    dossier = open_dossier(request, kenmerk, related=("onderzoek",))
    vandaag = clock.today(request)
    context = {
        "dossier": dossier,
        "bsn": persoon.masked_bsn(dossier),
        "leeftijd": dossier.inwoner.leeftijd(vandaag),
        "vertegenwoordigers": list(dossier.inwoner.vertegenwoordigers.all()),
        "onderzoek": getattr(dossier, "onderzoek", None),
        "mag_werken": may_write(request.user, dossier, vandaag),
    }
    return render(request, "balie/dossier/persoon.html", context)


@staff()
def change_person(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Correct the data; when a colleague was first, both versions are shown."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = persoon_form(request.POST, dossier.inwoner)
    scherm = Scherm("Gegevens wijzigen", "Opslaan", "De gegevens zijn opgeslagen.", terug=BACK)
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: persoon.change_persoon(
            dossier=dossier,
            gegevens=form.cleaned_data,
            versie=form.cleaned_data["versie"],
            by=request.user,
            at=clock.now(request),
        ),
    )


@staff()
def change_question(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Put the question in other words."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = vraag_form(request.POST, dossier)
    scherm = Scherm("Vraag anders verwoorden", "Opslaan", "De vraag is opgeslagen.")
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.change_vraag(
            dossier=dossier,
            vraag=form.cleaned_data["vraag"],
            versie=form.cleaned_data["versie"],
            by=request.user,
            at=clock.now(request),
        ),
    )


@staff()
@sensitive_post_parameters("bsn")
def enter_bsn(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Establish the BSN (art. 5.2.9 Wmo 2015)."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = BsnForm(request.POST or None)
    scherm = Scherm(
        "BSN vastleggen",
        "Vastleggen",
        "Het burgerservicenummer is vastgelegd.",
        "Doe dit als de inwoner een identiteitsbewijs heeft laten zien. Wij bewaren geen kopie.",
        BACK,
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: persoon.establish_bsn(
            dossier=dossier, nummer=form.cleaned_data["bsn"], by=request.user, at=clock.now(request)
        ),
    )


@staff()
def show_bsn(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The whole number once, with a reason that goes into the journal; the answer to a POST, never an address."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = ToonBsnForm(request.POST or None)
    found: list[str] = []
    if request.method == "POST" and form.is_valid():
        perform(
            form,
            lambda: found.append(
                persoon.reveal_bsn(
                    dossier=dossier, reden=form.cleaned_data["reden"], by=request.user, at=clock.now(request)
                )
            ),
        )
    context = {"dossier": dossier, "form": form, "nummer": found[0] if found else ""}
    return render(request, "balie/dossier/bsn.html", context, status=422 if form.errors else 200)
