# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The entry guard of every staff page: who is there, may he be here, and may he see this file.

`staff` lets in who is logged in with two factors at this gemeente, in one of the roles. `open_dossier` gives
a file to who may see it, and records the reading with its reason. Together they cost no more than session,
account and the file itself.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Exists, OuterRef
from django.db.models.expressions import Combinable
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers

from toegangspoort import clock
from toegangspoort.access import tweede_factor
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.journaal import record_reading
from toegangspoort.audit.models import Inzage
from toegangspoort.balie import bewaren
from toegangspoort.dossiers import kenmerk as kenmerken
from toegangspoort.dossiers.access import Leesreden, may_read, may_write, needs_reason
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Gemeente

P = ParamSpec("P")
SECOND_FACTOR = "tweede_factor"
"""Key in the session: the account that showed its second factor in this session."""


class StaffRequest(HttpRequest):
    """A request of someone who was let in; for types only."""

    user: Medewerker
    gemeente: Gemeente


class DossierOnbekend(Exception):
    """There is no such file, or this reader may not see it: he cannot tell which."""


class LeesredenNodig(Exception):
    """The reader must first say why he opens a file that he does not handle himself."""

    def __init__(self, kenmerk: str) -> None:
        super().__init__(kenmerk)
        self.kenmerk = kenmerk


class NietUwTaak(Exception):
    """The reader may see this file, but acting on it is not his task."""


StaffView = Callable[Concatenate[StaffRequest, P], HttpResponse]


def staff(*rollen: Rol) -> Callable[[StaffView[P]], Callable[Concatenate[HttpRequest, P], HttpResponse]]:
    """Decorator: let in who is logged in, in one of these roles; without roles every role."""

    def decorate(view: StaffView[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
        @wraps(view)
        def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            response = _answer(cast("StaffRequest", request), view, rollen, *args, **kwargs)
            # Health data never stays behind in a browser or a proxy.
            add_never_cache_headers(response)
            return response

        return cast("Callable[Concatenate[HttpRequest, P], HttpResponse]", guarded)

    return decorate


def _answer(
    request: StaffRequest, view: StaffView[P], rollen: tuple[Rol, ...], *args: P.args, **kwargs: P.kwargs
) -> HttpResponse:
    if (elsewhere := _must_first(request)) is not None:
        return elsewhere
    if rollen and request.user.rol not in rollen:
        namen = [rol.label for rol in rollen]
        return render(request, "balie/niet_uw_taak.html", {"rollen": namen}, status=403)
    bewaren.forget_when_sent_again(request)
    try:
        return view(request, *args, **kwargs)
    except DossierOnbekend:
        return render(request, "balie/dossier_onbekend.html", status=404)
    except NietUwTaak:
        return render(request, "balie/niet_uw_taak.html", {"rollen": []}, status=403)
    except LeesredenNodig as need:
        bewaren.keep(request)
        query = urlencode({"naar": request.get_full_path() if request.method == "GET" else ""})
        return HttpResponseRedirect(f"{reverse('balie:leesreden', args=[need.kenmerk])}?{query}")


def is_let_in(request: HttpRequest) -> bool:
    """Whether this is an active account of this gemeente that showed everything it must show."""
    user = request.user
    if not user.is_authenticated:
        return False
    medewerker = user
    if medewerker.gemeente_code != cast("StaffRequest", request).gemeente.pk:
        return False
    return request.session.get(SECOND_FACTOR) == medewerker.pk or not tweede_factor.is_needed(medewerker)


def _must_first(request: StaffRequest) -> HttpResponse | None:
    """To the door, or to the one page for an account whose password someone else made; None when neither."""
    if not is_let_in(request):
        return _to_login(request)
    if request.user.wachtwoord_eenmalig and request.path != reverse("balie:wachtwoord"):
        return HttpResponseRedirect(reverse("balie:wachtwoord"))
    return None


def _to_login(request: StaffRequest) -> HttpResponse:
    """To the login page and back; what was typed when the session ended is kept."""
    kept = request.method == "POST" and bewaren.keep(request)
    target = reverse("balie:bewaard") if kept else request.get_full_path()
    query = urlencode({"next": target}) if target != reverse("balie:werklijst") else ""
    return HttpResponseRedirect(f"{reverse(settings.LOGIN_URL)}?{query}".rstrip("?"))


def open_dossier(
    request: StaffRequest,
    kenmerk: str,
    *,
    write: bool = False,
    related: tuple[str, ...] = (),
    **annotations: Combinable,
) -> Dossier:
    """The file with this kenmerk, for who may see it; one query, and one more on the first reading of a day.

    Raises what `staff` turns into a page: `DossierOnbekend` (404) for a file that is not there or not for
    this reader, `LeesredenNodig` when he has not said today why he reads it, `NietUwTaak` when `write` is
    asked and his role may only read. Comes with inwoner, team, wijk and behandelaar; `related` and
    `annotations` add what a page needs in the same query.
    """
    dossier: Dossier = find_dossier(request, kenmerk, related, **annotations)
    today = clock.today(request)
    if write and not may_write(request.user, dossier, today):
        raise NietUwTaak
    if not dossier.gelezen_vandaag:  # type: ignore[attr-defined]  # annotated by `find_dossier`
        if needs_reason(request.user, dossier):
            raise LeesredenNodig(dossier.kenmerk)
        read_with_reason(request, dossier, "Behandelaar van dit dossier")
    return dossier


def find_dossier(request: StaffRequest, kenmerk: str, related: tuple[str, ...] = (), **annotations: Combinable) -> Any:
    """The file if this reader may see it, with `gelezen_vandaag`; else `DossierOnbekend`. Records nothing."""
    try:
        nummer = kenmerken.normalise(kenmerk)
    except kenmerken.OnjuistKenmerk:
        raise DossierOnbekend from None
    today = clock.today(request)
    read = Inzage.objects.filter(
        medewerker_id=request.user.pk,
        dag=today,
        gemeente_code=OuterRef("gemeente_id"),
        keten=OuterRef("kenmerk"),
    )
    dossier = (
        Dossier.objects.filter(kenmerk=nummer, gemeente=request.gemeente)
        .select_related("inwoner", "team", "wijk", "behandelaar", *related)
        .annotate(gelezen_vandaag=Exists(read), **annotations)
        .first()
    )
    if dossier is None or not may_read(request.user, dossier, today):
        raise DossierOnbekend
    dossier.gemeente = request.gemeente
    return dossier


def read_with_reason(request: StaffRequest, dossier: Dossier, reden: Leesreden | str) -> None:
    """Record that this reader opens the file today, and why."""
    record_reading(
        gemeente_code=dossier.gemeente_id,
        keten=dossier.kenmerk,
        by=request.user,
        dag=clock.today(request),
        at=clock.now(request),
        reden=reden.label if isinstance(reden, Leesreden) else reden,
    )
