# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Enter a melding that was taken by telephone or at a counter; first look whether the person is known."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.balie.daad import perform
from toegangspoort.balie.forms.melding import InvoerForm
from toegangspoort.balie.toegang import StaffRequest, read_with_reason, staff
from toegangspoort.dossiers.access import Leesreden, may_read
from toegangspoort.dossiers.models import Dossier
from toegangspoort.meldingen.actions import register_melding
from toegangspoort.meldingen.doubles import MogelijkeDubbele, possible_doubles
from toegangspoort.personen.models import Inwoner, fold

NIEMAND = "nieuw"
"""Answer to the question who it is: none of these people."""


@staff(Rol.KERNTEAM, Rol.CONSULENT, Rol.REGISSEUR)
def enter_melding(request: StaffRequest) -> HttpResponse:
    """One page; when someone may be known already, the same page asks who it is before anything is kept."""
    nu = clock.now(request)
    form = InvoerForm(request.POST or None, nu=nu)
    doubles: list[MogelijkeDubbele] = []
    if request.method == "POST" and form.is_valid():
        doubles = possible_doubles(request.gemeente, form.persoon())
        answer = request.POST.get("wie", "")
        known = next((d.inwoner for d in doubles if str(d.inwoner.pk) == answer), None)
        is_clear = not doubles or known is not None or answer == NIEMAND
        if is_clear and (dossier := _register(request, form, known)):
            return redirect("balie:melding_ingevoerd", dossier.kenmerk)
    context = {
        "form": form,
        "dubbelen": [(double, _may_open(request, double)) for double in doubles],
        "niemand": NIEMAND,
    }
    return render(request, "balie/melding/invoeren.html", context, status=422 if form.errors else 200)


@staff(Rol.KERNTEAM, Rol.CONSULENT, Rol.REGISSEUR)
def show_entered(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The number to read out to who called, and what happens next."""
    dossier = Dossier.objects.filter(kenmerk=kenmerk, gemeente=request.gemeente).select_related("team").first()
    if dossier is None or dossier.kenmerk not in request.session.get("ingevoerd", []):
        return redirect("balie:werklijst")
    context = {"dossier": dossier, "te_openen": may_read(request.user, dossier, clock.today(request))}
    return render(request, "balie/melding/ingevoerd.html", context)


def _register(request: StaffRequest, form: InvoerForm, known: Inwoner | None) -> Dossier | None:
    """Register once, also when the button was pressed twice in one instant: the second press waits for the first."""
    nu = clock.now(request)
    made: list[Dossier] = []
    with transaction.atomic():
        Medewerker.objects.select_for_update().only("pk").get(pk=request.user.pk)
        again = _just_entered(request, form, known)
        done = again is not None or perform(
            form,
            lambda: made.append(
                register_melding(
                    gemeente=request.gemeente,
                    persoon=form.persoon(),
                    feiten=form.feiten(),
                    by=request.user,
                    at=nu,
                    inwoner=known,
                )
            ),
        )
    if not done:
        return None
    dossier = again or made[0]
    if may_read(request.user, dossier, clock.today(request)):
        read_with_reason(request, dossier, Leesreden.CONTACT)
    entered = [number for number in request.session.get("ingevoerd", []) if number != dossier.kenmerk]
    request.session["ingevoerd"] = [*entered[-9:], dossier.kenmerk]
    messages.success(request, "De melding is binnen.")
    return dossier


def _just_entered(request: StaffRequest, form: InvoerForm, known: Inwoner | None) -> Dossier | None:
    """The file that this medewerker made of the very same melding of this person."""
    typed = form.cleaned_data
    whose = (
        {"inwoner": known}
        if known
        else {
            "inwoner__gemeente": request.gemeente,
            "inwoner__geboortedatum": typed["geboortedatum"],
            "inwoner__zoeknaam": fold(typed["achternaam"]),
        }
    )
    same: Dossier | None = Dossier.objects.filter(
        **whose,
        gemeente=request.gemeente,
        melding__hulpvraag=typed["hulpvraag"],
        melding__ontvangen_op=typed["ontvangen_op"],
        startmomenten__vastgelegd_door=request.user.naam,
    ).first()
    return same


def _may_open(request: StaffRequest, double: MogelijkeDubbele) -> list[Dossier]:
    """The files of this person that the reader may see."""
    today = clock.today(request)
    return [dossier for dossier in double.dossiers if may_read(request.user, dossier, today)]
