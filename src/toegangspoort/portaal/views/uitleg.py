# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The pages that explain: how we decide, costs, helping another, finding-places, and the service pages."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.beeld.stukken import Deel
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.portaal.uitlegtermijnen import keeping_on, sources_on, terms_on

VOORBEELD = (120, 45, 60)
"""Minutes a week in the drawn example: cleaning, laundry, shopping. An example, no norm."""


@require_safe
def uitleg(request: GemeenteRequest) -> HttpResponse:
    """Three kinds of help, and the way from report to decision (S0-1 .. S0-18, S3-6 .. S3-14)."""
    today = clock.today(request)
    return render(
        request,
        "portaal/uitleg/uitleg.html",
        {
            "termijn": terms_on(today),
            "bron": sources_on(today),
            "instelling": _texts(request),
            "treden": _example(),
            "totaal": sum(VOORBEELD),
        },
    )


@require_safe
def kosten(request: GemeenteRequest) -> HttpResponse:
    """What help costs, and help for who can not pay (S0-5, S0-6, S4-28)."""
    today = clock.today(request)
    return render(request, "portaal/uitleg/kosten.html", {"bron": sources_on(today)})


@require_safe
def iemand_anders(request: GemeenteRequest) -> HttpResponse:
    """For who helps someone: reporting for another, and support for carers (2.3.2 lid 3 and 4 d)."""
    return render(request, "portaal/uitleg/iemand_anders.html", {"instelling": _texts(request)})


@require_safe
def vindplaatsen(request: GemeenteRequest) -> HttpResponse:
    """For GP, home care and police (S3-16, S3-17, S3-21)."""
    return render(request, "portaal/uitleg/vindplaatsen.html", {"instelling": _texts(request)})


@require_safe
def contact(request: GemeenteRequest) -> HttpResponse:
    """How to reach us."""
    return render(request, "portaal/uitleg/contact.html", {"instelling": _texts(request)})


@require_safe
def privacy(request: GemeenteRequest) -> HttpResponse:
    """What we do with personal data (Wmo 2015 chapter 5, AVG)."""
    today = clock.today(request)
    return render(request, "portaal/uitleg/privacy.html", {"bron": sources_on(today), "bewaren": keeping_on(today)})


@require_safe
def toegankelijkheid(request: GemeenteRequest) -> HttpResponse:
    """The statement on accessibility."""
    return render(request, "portaal/uitleg/toegankelijkheid.html")


def _texts(request: GemeenteRequest) -> dict[str, object]:
    """The settings that pages quote, with names that a template can say."""
    settings = settings_on(request.gemeente.pk, clock.today(request))
    return {key.partition(".")[2]: value for key, value in settings.items()}


def _example() -> list[dict[str, object]]:
    """The ladder of an invented resident, as rows for the drawn bar: what remains and what goes off."""
    cleaning, laundry, shopping = _("schoonmaken"), _("de was"), _("boodschappen")
    needed = list(VOORBEELD)
    rows: list[dict[str, object]] = [{"titel": _("Dit is nodig"), "delen": _parts(needed, cleaning, laundry, shopping)}]
    for title, reason, subject, minutes in (
        (_("Wat u zelf kunt"), _("Mevrouw stoft zelf af en vouwt de was."), 0, 15),
        (_("Wat mensen om u heen doen"), _("Haar dochter doet de was. Dat wil en kan zij."), 1, 45),
        (_("Hulp voor iedereen"), _("De boodschappendienst komt. Mevrouw kan die betalen."), 2, 60),
    ):
        needed[subject] -= minutes
        rows.append(
            {
                "titel": title,
                "reden": reason,
                "af": minutes,
                "delen": _parts(needed, cleaning, laundry, shopping),
            }
        )
    rows.append(
        {
            "titel": _("Dit blijft over"),
            "reden": _("Die hulp krijgt mevrouw van de gemeente, met een besluit."),
            "delen": _parts(needed, cleaning, laundry, shopping),
            "slot": True,
        }
    )
    return rows


def _parts(minutes: list[int], *names: str) -> list[Deel]:
    return [Deel(name, amount) for name, amount in zip(names, minutes, strict=True)]
