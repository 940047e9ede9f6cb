# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The ways a melding ends or goes on without a besluit, and the plan of one's own. None of them is a refusal."""

from typing import Any

from django import forms
from django.http import HttpResponse

from toegangspoort import clock
from toegangspoort.balie.daad import Scherm, form_page
from toegangspoort.balie.toegang import StaffRequest, open_dossier, staff
from toegangspoort.beeld.forms import KeuzeField
from toegangspoort.meldingen import actions
from toegangspoort.meldingen.actions.tell import inform_inwoner
from toegangspoort.voorzieningen import actions as voorzieningen


def _text(label: str, required: str, help_text: str = "", rows: int = 3) -> Any:
    return forms.CharField(
        label=label,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": rows}),
        help_text=help_text,
        error_messages={"required": required},
    )


class IntrekForm(forms.Form):
    """From whom, and why."""

    reden = _text(
        "Van wie hoorde u dit, en waarom?",
        "Schrijf op van wie u dit hoorde en waarom.",
        "Bijvoorbeeld: mevrouw belde zelf, haar zus helpt nu.",
    )


class GeholpenForm(forms.Form):
    """With what the inwoner was helped."""

    geholpen_met = _text(
        "Waarmee is de inwoner geholpen?",
        "Schrijf op waarmee de inwoner is geholpen. Dit komt in de brief.",
        "Dit staat zo in de brief. Daarin staat ook dat de inwoner altijd nog een aanvraag mag doen.",
    )


class HeropenForm(forms.Form):
    """Why it goes on."""

    reden = _text("Waarom gaat het verder?", "Schrijf op waarom het verder gaat.")


class HulpKlaarForm(forms.Form):
    """How it ended."""

    reden = _text(
        "Hoe is de hulp geëindigd?",
        "Schrijf op hoe de hulp is geëindigd.",
        "Bijvoorbeeld: de einddatum is voorbij en mevrouw redt zich.",
    )


class PlanForm(forms.Form):
    """A plan that came on paper or was told."""

    tekst = _text("Het eigen plan", "Typ het plan over.", "In de woorden van de inwoner.", rows=8)


class PlanKeuzeForm(forms.Form):
    """What the inwoner says about a plan of his own."""

    keuze = KeuzeField(
        label="Wat zegt de inwoner over een eigen plan?",
        choices=[("maakt", "Er komt een plan"), ("geen", "Er komt geen plan")],
        uitleg={
            "maakt": "Het gesprek wacht tot het plan er is, of tot de termijn voorbij is.",
            "geen": "Het gesprek hoeft niet te wachten.",
        },
    )


class IngelichtForm(forms.Form):
    """How the inwoner was told of a melding that someone else made."""

    wijze = forms.CharField(label="Hoe hebt u het verteld?", max_length=80, initial="aan de telefoon")


@staff()
def withdraw(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The inwoner withdraws the melding."""
    dossier = open_dossier(request, kenmerk, write=True, related=("melding",))
    form = IntrekForm(request.POST or None)
    scherm = Scherm(
        "Melding intrekken",
        "Melding intrekken",
        "De melding is ingetrokken en het dossier is afgesloten.",
        "Alleen als de inwoner dit zelf wil. De gemeente kan een melding niet weigeren of afwijzen.",
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.withdraw_melding(
            melding=dossier.melding, reden=form.cleaned_data["reden"], by=request.user, at=clock.now(request)
        ),
    )


@staff()
def finish(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Helped without an aanvraag."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = GeholpenForm(request.POST or None)
    scherm = Scherm(
        "Afronden zonder aanvraag",
        "Afronden en brief sturen",
        "Afgerond. De inwoner krijgt een brief.",
        "De inwoner is geholpen en wil geen aanvraag doen. Dit is geen afwijzing.",
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.finish_without_aanvraag(
            dossier=dossier,
            geholpen_met=form.cleaned_data["geholpen_met"],
            by=request.user,
            at=clock.now(request),
        ),
    )


@staff()
def finish_help(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """All help has ended."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = HulpKlaarForm(request.POST or None)
    scherm = Scherm(
        "De hulp is afgelopen",
        "Dossier afsluiten",
        "Het dossier is afgesloten.",
        "Alleen als alle hulp voorbij is. Is er weer iets nodig, dan begint een nieuwe melding.",
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: voorzieningen.finish_help(
            dossier=dossier, reden=form.cleaned_data["reden"], by=request.user, at=clock.now(request)
        ),
    )


@staff()
def reopen(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The inwoner wants to go on after all."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = HeropenForm(request.POST or None)
    scherm = Scherm(
        "Dossier heropenen",
        "Heropenen",
        "Het dossier is weer open.",
        "De termijn van het onderzoek telt vanaf de oorspronkelijke melding.",
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.reopen_melding(
            dossier=dossier, reden=form.cleaned_data["reden"], by=request.user, at=clock.now(request)
        ),
    )


@staff()
def receive_plan(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """A plan that came on paper or by telephone."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = PlanForm(request.POST or None)
    scherm = Scherm("Eigen plan invoeren", "Opslaan", "Het eigen plan is opgeslagen.")
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.receive_plan(
            dossier=dossier, tekst=form.cleaned_data["tekst"], by=request.user, at=clock.now(request)
        ),
    )


@staff()
def choose_plan(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Whether a plan will come."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = PlanKeuzeForm(request.POST or None)
    scherm = Scherm("Komt er een eigen plan?", "Vastleggen", "Vastgelegd.")

    def act() -> None:
        chosen = actions.await_plan if form.cleaned_data["keuze"] == "maakt" else actions.waive_plan
        chosen(dossier=dossier, by=request.user, at=clock.now(request))

    return form_page(request, dossier, form, scherm, act)


@staff()
def inform(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The inwoner now knows of the melding that someone else made."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = IngelichtForm(request.POST or None)
    scherm = Scherm(
        "De inwoner weet van de melding",
        "Vastleggen en brief sturen",
        "Vastgelegd. De inwoner krijgt nu de brief met zijn rechten.",
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: inform_inwoner(
            dossier=dossier, wijze=form.cleaned_data["wijze"], by=request.user, at=clock.now(request)
        ),
    )
