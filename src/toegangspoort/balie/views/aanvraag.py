# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The aanvraag: received through the gate of lid 9, completed, put off, withdrawn or not taken into consideration."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from toegangspoort import clock
from toegangspoort.aanvragen import actions
from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.aanvragen.poort import gate
from toegangspoort.aanvragen.states import Aanvraagstatus, OngeldigeOvergang
from toegangspoort.balie.daad import Scherm, form_page
from toegangspoort.balie.forms import aanvraag as forms_aanvraag
from toegangspoort.balie.toegang import DossierOnbekend, StaffRequest, open_dossier, staff
from toegangspoort.balie.views.onderzoek import HANDLERS
from toegangspoort.balie.views.onderzoek_deel import by_now
from toegangspoort.brieven.actions import OngeschikteBrief
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier, Opschorting
from toegangspoort.dossiers.stappen import Kloksoort, Opschortgrond


@staff(*HANDLERS)
def aanvraag(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Whether an aanvraag can be made, and the form for it; or the open aanvraag with what can be done."""
    dossier = open_dossier(request, kenmerk, write=True)
    rows = list(Aanvraag.objects.filter(dossier=dossier))
    now = clock.now(request)
    running = next((row for row in rows if row.is_open), None)
    form = forms_aanvraag.AanvraagForm(request.POST or None, initial={"ontvangen_op": clock.today(request)})
    if request.method == "POST" and running is None and form.is_valid() and _register(request, dossier, form):
        messages.success(request, "De aanvraag is vastgelegd. De inwoner krijgt een bevestiging.")
        return redirect("balie:dossier", dossier.kenmerk)
    context = {
        "dossier": dossier,
        "aanvraag": running,
        "eerdere": [row for row in rows if not row.is_open],
        "poort": gate(dossier, clock.local_date(now)),
        "klok": dossiers.running_klok(dossier, Kloksoort.BESLISTERMIJN),
        "stil": _suspension(dossier),
        "form": form,
    }
    return render(request, "balie/aanvraag/aanvraag.html", context, status=422 if form.errors else 200)


def _register(request: StaffRequest, dossier: Dossier, form: forms_aanvraag.AanvraagForm) -> bool:
    now = clock.now(request)
    try:
        actions.register_aanvraag(dossier=dossier, feiten=form.facts(now), by=request.user, at=now)
    except NietToegestaan as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def _small_act(
    request: StaffRequest, kenmerk: str, kind: type[forms.Form], scherm: Scherm, act: Callable[..., object]
) -> HttpResponse:
    """One act on the open aanvraag: form, action, back to its page."""
    dossier = open_dossier(request, kenmerk, write=True)
    row = _open_aanvraag(dossier)
    form = kind(request.POST or None)

    def do() -> None:
        try:
            act(row, form.cleaned_data)
        except (OngeldigeOvergang, OngeschikteBrief) as fault:
            raise NietToegestaan(str(fault)) from fault

    return form_page(request, dossier, form, scherm, do)


@staff(*HANDLERS)
def aanvulling(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Ask the client to complete the aanvraag (art. 4:5 and 4:15 Awb)."""
    scherm = Scherm(
        "Om aanvulling vragen",
        "Vragen en brief sturen",
        "De inwoner krijgt een brief. De termijn staat stil.",
        "Vraag alleen wat u nodig hebt en wat de inwoner zelf kan krijgen.",
        terug="balie:aanvraag",
    )
    return _small_act(
        request,
        kenmerk,
        forms_aanvraag.AanvullingForm,
        scherm,
        lambda row, typed: actions.ask_completion(
            aanvraag=row, wat=typed["reden"], tot_en_met=typed["tot"], **by_now(request)
        ),
    )


@staff(*HANDLERS)
def aangevuld(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The data came in: the term runs on."""
    scherm = Scherm(
        "De gegevens zijn binnen",
        "Termijn laten lopen",
        "De termijn loopt weer.",
        "De dagen van stilstand komen bij de termijn.",
        terug="balie:aanvraag",
    )

    def act(row: Aanvraag, _typed: dict[str, Any]) -> None:
        stopped = _suspension(row.dossier)
        if stopped is None:
            raise NietToegestaan("De termijn staat niet stil.")
        actions.receive_completion(opschorting=stopped, **by_now(request))

    return _small_act(request, kenmerk, forms.Form, scherm, act)


@staff(*HANDLERS)
def stilzetten(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Let the term stand still on another ground (art. 4:15 lid 2 Awb)."""
    scherm = Scherm(
        "Termijn stilzetten",
        "Stilzetten",
        "De termijn staat stil.",
        "Leg vast waar de instemming of de overmacht uit blijkt.",
        terug="balie:aanvraag",
    )
    return _small_act(
        request,
        kenmerk,
        forms_aanvraag.StilForm,
        scherm,
        lambda row, typed: actions.suspend_with_consent(
            aanvraag=row,
            grond=Opschortgrond(typed["grond"]),
            tot_en_met=typed["tot"],
            reden=typed["reden"],
            **by_now(request),
        ),
    )


@staff(*HANDLERS)
def uitstel(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Tell the client that the decision comes later (art. 4:14 Awb)."""
    scherm = Scherm(
        "Besluit komt later",
        "Meedelen en brief sturen",
        "De inwoner krijgt een brief met de nieuwe datum.",
        "De wettelijke termijn schuift niet op. Stelt de inwoner ons in gebreke, dan kan een dwangsom gaan lopen.",
        terug="balie:aanvraag",
    )
    return _small_act(
        request,
        kenmerk,
        forms_aanvraag.UitstelForm,
        scherm,
        lambda row, typed: actions.postpone_besluit(
            aanvraag=row, tot=typed["tot"], reden=typed["reden"], **by_now(request)
        ),
    )


@staff(*HANDLERS)
def aanvraag_intrekken(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The client withdraws the aanvraag."""
    scherm = Scherm(
        "Aanvraag intrekken",
        "Aanvraag intrekken",
        "De aanvraag is ingetrokken. De inwoner krijgt een bevestiging.",
        "Alleen als de inwoner dit zelf wil. Schrijf op van wie u het hoorde en waarom.",
    )
    return _small_act(
        request,
        kenmerk,
        forms_aanvraag.RedenForm,
        scherm,
        lambda row, typed: actions.withdraw_aanvraag(aanvraag=row, reden=typed["reden"], **by_now(request)),
    )


@staff(*HANDLERS)
def buiten_behandeling(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Do not take the aanvraag into consideration (art. 4:5 Awb)."""
    scherm = Scherm(
        "Niet in behandeling nemen",
        "Besluiten en brief sturen",
        "Besloten. De inwoner krijgt een brief met de mogelijkheid van bezwaar.",
        "Dit kan alleen als u om aanvulling vroeg en die niet op tijd kwam. Schrijf tegen de inwoner waarom u zonder "
        "de gegevens niet kunt beslissen.",
    )
    return _small_act(
        request,
        kenmerk,
        forms_aanvraag.RedenForm,
        scherm,
        lambda row, typed: actions.dismiss_aanvraag(aanvraag=row, reden=typed["reden"], **by_now(request)),
    )


@staff(*HANDLERS)
def identiteit(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The client showed who he is (art. 2.3.4)."""
    scherm = Scherm(
        "Identiteitsbewijs gezien",
        "Vastleggen",
        "Vastgelegd.",
        "Bewaar geen kopie en geen nummer.",
        terug="balie:aanvraag",
    )
    return _small_act(
        request,
        kenmerk,
        forms_aanvraag.IdentiteitForm,
        scherm,
        lambda row, typed: actions.check_identity(
            aanvraag=row, identiteit=typed["identiteit"], op=typed["op"], **by_now(request)
        ),
    )


def _open_aanvraag(dossier: Dossier) -> Aanvraag:
    row = Aanvraag.objects.filter(dossier=dossier, status=Aanvraagstatus.ONTVANGEN).first()
    if row is None:
        raise DossierOnbekend
    row.dossier = dossier
    return row


def _suspension(dossier: Dossier) -> Opschorting | None:
    """The suspension of the term for the decision that was not ended yet."""
    rows = Opschorting.objects.filter(
        klok__dossier=dossier, klok__soort=Kloksoort.BESLISTERMIJN, klok__klaar_op=None, beeindigd_op=None
    )
    return rows.select_related("klok__dossier").order_by("-gevraagd_op", "-pk").first()
