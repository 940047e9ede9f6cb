# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The clocks of a file: what they count from, when they stood still, until when they run."""

from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from toegangspoort import clock
from toegangspoort.balie.daad import Scherm, form_page
from toegangspoort.balie.forms.klokken import (
    HervatForm,
    OpschortForm,
    StartmomentForm,
    TeltNietForm,
    VerdaagForm,
)
from toegangspoort.balie.toegang import StaffRequest, open_dossier, staff
from toegangspoort.dossiers import actions
from toegangspoort.dossiers.access import may_write
from toegangspoort.dossiers.klokken import stands_still
from toegangspoort.dossiers.models import Klok, Opschorting, Startmoment
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Opschortgrond

BACK = "balie:klokken"


@staff()
def show_clocks(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Every clock with its start moments and the periods it stood still."""
    dossier = open_dossier(request, kenmerk)
    vandaag = clock.today(request)
    klokken = list(
        Klok.objects.filter(dossier=dossier).prefetch_related(
            Prefetch("opschortingen", Opschorting.objects.order_by("gevraagd_op"))
        )
    )
    momenten = list(Startmoment.objects.filter(dossier=dossier))
    rows = [
        {
            "klok": klok,
            "momenten": [m for m in momenten if m.soort == klok.soort],
            "opschortingen": list(klok.opschortingen.all()),
            "stil": stands_still(list(klok.opschortingen.all()), vandaag),
            "voorbij": klok.soort == Kloksoort.PERSOONLIJK_PLAN and clock.local_date(klok.uiterlijk) < vandaag,
        }
        for klok in klokken
    ]
    context = {
        "dossier": dossier,
        "rijen": rows,
        "mag_werken": may_write(request.user, dossier, vandaag) and dossier.is_open,
    }
    return render(request, "balie/dossier/klokken.html", context)


@staff()
def add_moment(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Record an earlier or later moment with its source."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = StartmomentForm(request.POST or None)
    scherm = Scherm(
        "Startmoment toevoegen",
        "Vastleggen",
        "Het startmoment is vastgelegd en de termijn is opnieuw uitgerekend.",
        "Een melding telt vanaf het eerste contact, in welke vorm dan ook. Het vroegste moment dat telt, "
        "bepaalt de termijn.",
        BACK,
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.add_startmoment(
            dossier=dossier,
            soort=Kloksoort(form.cleaned_data["soort"]),
            datum=form.cleaned_data["datum"],
            bron=Bron(form.cleaned_data["bron"]),
            omschrijving=form.cleaned_data["omschrijving"],
            by=request.user,
            at=clock.now(request),
        ),
    )


@staff()
def set_counts(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """Say that a moment does not count, or counts again."""
    dossier = open_dossier(request, kenmerk, write=True)
    moment = get_object_or_404(Startmoment, pk=pk, dossier=dossier)
    form = TeltNietForm(request.POST or None)
    scherm = Scherm(
        "Dit startmoment telt niet" if moment.geldt else "Dit startmoment telt weer",
        "Vastleggen",
        "Vastgelegd. De termijn is opnieuw uitgerekend.",
        f"Het gaat om {moment.get_bron_display().lower()} van {moment.datum:%d-%m-%Y}. De reden komt in het "
        "dossier; de inwoner kan haar opvragen en betwisten.",
        BACK,
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.set_startmoment_geldt(
            moment=moment,
            geldt=not moment.geldt,
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=clock.now(request),
        ),
    )


@staff()
def suspend(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Let a clock stand still (art. 4:5 and 4:15 Awb)."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = OpschortForm(request.POST or None)
    scherm = Scherm(
        "Klok stilzetten",
        "Klok stilzetten",
        "De klok staat stil vanaf morgen.",
        "De klok staat stil vanaf de dag na vandaag, tot en met de dag die u noemt of tot de gegevens er zijn.",
        BACK,
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.suspend(
            dossier=dossier,
            soort=Kloksoort(form.cleaned_data["soort"]),
            grond=Opschortgrond(form.cleaned_data["grond"]),
            tot_en_met=form.cleaned_data["tot_en_met"],
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=clock.now(request),
        ),
    )


@staff()
def resume(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """The data came in: the clock runs on."""
    dossier = open_dossier(request, kenmerk, write=True)
    opschorting = get_object_or_404(Opschorting.objects.select_related("klok__dossier"), pk=pk, klok__dossier=dossier)
    form = HervatForm(request.POST or None)
    scherm = Scherm(
        "Klok weer laten lopen",
        "Klok weer laten lopen",
        "De klok loopt weer. De dagen dat hij stilstond, zijn erbij geteld.",
        terug=BACK,
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.resume(
            opschorting=opschorting,
            handeling=Handeling(form.cleaned_data["handeling"]),
            by=request.user,
            at=clock.now(request),
        ),
    )


@staff()
def extend(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Tell the applicant a further term (art. 4:14 Awb)."""
    dossier = open_dossier(request, kenmerk, write=True)
    form = VerdaagForm(request.POST or None)
    scherm = Scherm(
        "Beslissing verdagen",
        "Verdagen",
        "Vastgelegd. Laat de inwoner dit weten met een brief.",
        "Lukt het niet op tijd, dan vertelt u dat aan de aanvrager en noemt u een zo kort mogelijke nieuwe termijn "
        "(artikel 4:14 Awb). Dit houdt een dwangsom niet tegen.",
        BACK,
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: actions.extend(
            dossier=dossier,
            soort=Kloksoort.BESLISTERMIJN,
            tot=form.cleaned_data["tot"],
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=clock.now(request),
        ),
    )
