# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""In and out: password, second factor, setting up the app, and what was typed when the session ended."""

from datetime import datetime, timedelta
from typing import cast

from django.conf import settings
from django.contrib import auth
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.access import throttle, tweede_factor
from toegangspoort.access.afkomst import address_of
from toegangspoort.access.models import Medewerker
from toegangspoort.balie import bewaren
from toegangspoort.balie.forms.aanmelden import CodeForm, InlogForm
from toegangspoort.balie.toegang import (
    SECOND_FACTOR,
    DossierOnbekend,
    StaffRequest,
    find_dossier,
    is_let_in,
    staff,
)

DOOR, HOUSE = "inloggen", "inloggen-adres"
AT_MOST_FROM_ONE_ADDRESS = 50
"""A whole office may share one address: more attempts than for one account."""
HALFWAY = "half_ingelogd"
HALFWAY_LASTS = timedelta(minutes=10)
BACKEND = "toegangspoort.gebieden.aanmelding.MedewerkerBackend"
CLOSED = "Er is te vaak iets verkeerds ingevuld. Wacht een kwartier en probeer het dan opnieuw."


@never_cache
@sensitive_post_parameters("wachtwoord")
def log_in(request: HttpRequest) -> HttpResponse:
    """Account and password, or in the demo a click on a printed account."""
    form = InlogForm(request.POST or None)
    if request.method == "POST":
        if demo := _demo_account(request):
            return _enter(request, demo)
        if form.is_valid() and (medewerker := _right_password(request, form)):
            if not tweede_factor.is_needed(medewerker):
                return _enter(request, medewerker)
            request.session[HALFWAY] = [medewerker.pk, clock.now().isoformat(), _next(request)]
            return redirect("balie:code" if tweede_factor.is_set_up(medewerker) else "balie:code_instellen")
    elif is_let_in(request):
        return redirect(settings.LOGIN_REDIRECT_URL)
    context = {
        "form": form,
        "volgende": _next(request),
        "bewaard": bewaren.kept(request),
        "voorbeelden": _demo(request),
    }
    return render(request, "balie/aanmelden/inloggen.html", context)


@never_cache
def enter_code(request: HttpRequest) -> HttpResponse:
    """The second factor, after the password."""
    medewerker = _halfway(request)
    if medewerker is None or not tweede_factor.is_set_up(medewerker):
        return redirect(settings.LOGIN_URL)
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if _is_closed(request, medewerker.gebruikersnaam, clock.now()):
            form.add_error(None, CLOSED)
        elif tweede_factor.check(medewerker=medewerker, code=form.cleaned_data["code"]):
            return _enter(request, medewerker)
        else:
            _failed(request, medewerker.gebruikersnaam)
            form.add_error("code", "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app.")
    return render(request, "balie/aanmelden/code.html", {"form": form})


@never_cache
def set_up_code(request: HttpRequest) -> HttpResponse:
    """Scan the picture with an app, confirm with its first code; then the codes on paper are shown once."""
    medewerker = _halfway(request)
    if medewerker is None or tweede_factor.is_set_up(medewerker):
        return redirect(settings.LOGIN_URL)
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if codes := tweede_factor.confirm(medewerker=medewerker, code=form.cleaned_data["code"]):
            way_on = _enter(request, medewerker).headers["Location"]
            return render(request, "balie/aanmelden/herstelcodes.html", {"codes": codes, "verder": way_on})
        form.add_error("code", "Deze code klopt niet. Controleer of de klok van uw telefoon gelijk loopt.")
    device = tweede_factor.begin(medewerker=medewerker)
    context = {
        "form": form,
        "qr": tweede_factor.qr_code(device),
        "geheim": tweede_factor.secret_in_words(device),
    }
    return render(request, "balie/aanmelden/code_instellen.html", context)


@require_POST
def log_out(request: HttpRequest) -> HttpResponse:
    """End the session."""
    auth.logout(request)
    return redirect(settings.LOGOUT_REDIRECT_URL)


@staff()
def kept_text(request: StaffRequest) -> HttpResponse:
    """What was typed when the session ended: send it again, or throw it away."""
    found = bewaren.kept(request)
    if request.method == "POST" or found is None:
        bewaren.forget(request)
        return redirect(settings.LOGIN_REDIRECT_URL)
    if kenmerk := bewaren.kenmerk_of(found):
        try:
            find_dossier(request, kenmerk)
        except DossierOnbekend:
            # Someone else logged in here: the words are not his to read.
            bewaren.forget(request)
            raise
    return render(request, "balie/aanmelden/bewaard.html", {"gevonden": found, "opnieuw": bewaren.AGAIN})


def _enter(request: HttpRequest, medewerker: Medewerker) -> HttpResponse:
    """Begin the session, with the second factor marked in it."""
    halfway = request.session.pop(HALFWAY, None)
    way_on = _next(request) or (halfway[2] if halfway else "")
    auth.login(request, medewerker, backend=BACKEND)
    request.session[SECOND_FACTOR] = medewerker.pk
    throttle.forget(door=DOOR, keys=[medewerker.gebruikersnaam])
    return HttpResponseRedirect(way_on or reverse(settings.LOGIN_REDIRECT_URL))


def _right_password(request: HttpRequest, form: InlogForm) -> Medewerker | None:
    name = form.cleaned_data["naam"]
    if _is_closed(request, name, clock.now()):
        form.add_error(None, CLOSED)
        return None
    found = auth.authenticate(request, username=name, password=form.cleaned_data["wachtwoord"])
    medewerker = found
    if medewerker is None or medewerker.gemeente_code != cast("StaffRequest", request).gemeente.pk:
        _failed(request, name)
        form.add_error(None, "Deze accountnaam en dit wachtwoord horen niet bij elkaar.")
        return None
    return medewerker


def _is_closed(request: HttpRequest, name: str, at: datetime) -> bool:
    return throttle.is_closed(door=DOOR, keys=[name], at=at) or throttle.is_closed(
        door=HOUSE, keys=[address_of(request)], at=at, at_most=AT_MOST_FROM_ONE_ADDRESS
    )


def _failed(request: HttpRequest, name: str) -> None:
    at = clock.now()
    throttle.record_failure(door=DOOR, keys=[name], at=at)
    throttle.record_failure(door=HOUSE, keys=[address_of(request)], at=at)


def _halfway(request: HttpRequest) -> Medewerker | None:
    """Who gave the right password less than ten minutes ago and still owes the code."""
    halfway = request.session.get(HALFWAY)
    if not halfway or clock.now() - datetime.fromisoformat(halfway[1]) > HALFWAY_LASTS:
        return None
    return Medewerker.objects.filter(pk=halfway[0], is_active=True).first()


def _demo(request: HttpRequest) -> list[Medewerker]:
    if not settings.DEMO:
        return []
    code = cast("StaffRequest", request).gemeente.pk
    return list(Medewerker.objects.filter(gemeente_code=code, voorbeeld=True, is_active=True).order_by("pk"))


def _demo_account(request: HttpRequest) -> Medewerker | None:
    chosen = request.POST.get("voorbeeld", "")
    return next((account for account in _demo(request) if account.gebruikersnaam == chosen), None) if chosen else None


def _next(request: HttpRequest) -> str:
    """Where to go after login, when that is one of our pages."""
    target = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    return target if safe else ""
