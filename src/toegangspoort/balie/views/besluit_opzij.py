# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Small acts around a draft, each its own page: put a finding aside, begin urgent help, throw a draft away."""

from django import forms
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.balie.daad import Scherm, form_page
from toegangspoort.balie.forms.onderzoek import LangField
from toegangspoort.balie.forms.versie import VersieForm
from toegangspoort.balie.toegang import DossierOnbekend, StaffRequest, open_dossier, staff
from toegangspoort.balie.views.besluit import keep_typed
from toegangspoort.balie.views.onderzoek import HANDLERS
from toegangspoort.balie.views.onderzoek_deel import by_now
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.blad import load_blad
from toegangspoort.besluiten.models import Besluit, OpzijGezet
from toegangspoort.besluiten.states import OPEN
from toegangspoort.dossiers.models import Dossier

PUNT = "punt"
"""Name of the button in the panel; its value is the code and the subject of the point."""


class OpzijForm(VersieForm):
    """Why this finding is put aside."""

    code = forms.CharField(widget=forms.HiddenInput, max_length=60)
    onderwerp = forms.CharField(widget=forms.HiddenInput, max_length=120, required=False)
    reden = LangField(
        label="Waarom zet u dit punt opzij?",
        required=True,
        help_text="De reden blijft bij het besluit. De toets helpt u, u beslist.",
        error_messages={"required": "Schrijf op waarom u dit punt opzij zet."},
    )


class SpoedForm(forms.Form):
    """Why the help cannot wait."""

    spoedreden = LangField(
        label="Waarom kan de hulp niet wachten?",
        required=True,
        help_text="Dit komt in de brief. Schrijf tegen de inwoner: u.",
        error_messages={"required": "Schrijf op waarom de hulp niet kan wachten."},
    )


class WegForm(VersieForm):
    """Why the draft is thrown away."""

    reden = LangField(
        label="Waarom doet u dit concept weg?",
        required=True,
        error_messages={"required": "Schrijf op waarom u dit concept wegdoet."},
    )


@staff(*HANDLERS)
def besluit_opzij(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Put a finding aside with a reason; from the panel, or here again when something was wrong.

    The panel looks at what is typed now, so what is typed is kept first: else the finding might not be there.
    """
    dossier = open_dossier(request, kenmerk, write=True)
    if request.method != "POST":
        return redirect("balie:besluit", dossier.kenmerk)
    draft = _draft(dossier)
    kept = keep_typed(request, load_blad(draft, clock.today(request)))
    if isinstance(kept, HttpResponse):
        return kept
    form = OpzijForm(_from_panel(request.POST, kept.seen) if PUNT in request.POST else request.POST)
    scherm = Scherm(
        "Punt opzij zetten", "Opzij zetten", "Het punt is opzij gezet, met uw reden.", terug="balie:besluit"
    )

    def act() -> None:
        typed = form.cleaned_data
        actions.set_aside(
            besluit=draft,
            code=typed["code"],
            onderwerp=typed["onderwerp"],
            reden=typed["reden"],
            versie=typed["versie"],
            by=request.user,
            at=clock.now(request),
        )

    return form_page(request, dossier, form, scherm, act)


@staff(*HANDLERS)
@require_POST
def besluit_telt_weer(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """A finding that was put aside counts again."""
    dossier = open_dossier(request, kenmerk, write=True)
    draft = _draft(dossier)
    kept = keep_typed(request, load_blad(draft, clock.today(request)))
    if isinstance(kept, HttpResponse):
        return kept
    row = OpzijGezet.objects.filter(besluit=draft, pk=pk).first()
    if row is not None:
        row.besluit = draft = _draft(dossier)
        actions.take_up_again(opzij=row, versie=draft.versie, **by_now(request))
    return redirect("balie:besluit", dossier.kenmerk)


@staff(*HANDLERS)
def besluit_spoed(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Begin a besluit on temporary help in an emergency (art. 2.3.3)."""
    dossier = open_dossier(request, kenmerk, write=True)
    if Besluit.objects.filter(dossier=dossier, status__in=OPEN).exists():
        return redirect("balie:besluit", dossier.kenmerk)
    form = SpoedForm(request.POST or None)
    scherm = Scherm(
        "Tijdelijke hulp bij spoed",
        "Concept beginnen",
        "Het concept is begonnen. Voeg toe welke hulp de inwoner meteen krijgt.",
        "Kan de inwoner niet wachten op het onderzoek? Dan krijgt de inwoner meteen tijdelijke hulp "
        "(artikel 2.3.3 Wmo 2015). Het gewone onderzoek gaat daarna door.",
        terug="balie:besluit",
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.draft_urgent_besluit(
            dossier=dossier, spoedreden=form.cleaned_data["spoedreden"], **by_now(request)
        ),
    )


@staff(*HANDLERS)
def besluit_weg(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Throw the draft away, with a reason."""
    dossier = open_dossier(request, kenmerk, write=True)
    draft = _draft(dossier)
    form = WegForm(request.POST or None, initial={"versie": draft.versie})
    scherm = Scherm(
        "Concept wegdoen",
        "Concept wegdoen",
        "Het concept is weggedaan. U kunt opnieuw beginnen.",
        "Er is nog niets verstuurd. In de tijdlijn blijft staan dat er een concept was.",
        terug="balie:besluit",
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.drop_draft(
            besluit=draft,
            reden=form.cleaned_data["reden"],
            versie=form.cleaned_data["versie"],
            **by_now(request),
        ),
    )


def _from_panel(sent: QueryDict, seen: int) -> dict[str, str | int]:
    """The point whose button was pressed: in the panel every point has its reason, beside the fields of the draft."""
    code, _, about = sent.get(PUNT, "").partition("|")
    return {"code": code, "onderwerp": about, "reden": sent.get(f"reden {code}|{about}", ""), "versie": seen}


def _draft(dossier: Dossier) -> Besluit:
    row = Besluit.objects.filter(dossier=dossier, status__in=OPEN).first()
    if row is None:
        raise DossierOnbekend
    row.dossier = dossier
    return row
