# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The gate, before the first rung: the right municipality, and the right law (art. 1.2.1, 1.2.2, 2.3.5 lid 6)."""

from datetime import date

from django.http import HttpResponse

from toegangspoort import clock
from toegangspoort.balie.forms.onderzoek_poort import PoortForm
from toegangspoort.balie.onderzoek_wet import field_name
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.onderzoek import HANDLERS
from toegangspoort.balie.views.onderzoek_deel import Deel, by_now, open_onderzoek, page_of_one
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.onderzoeken.poort import ALWAYS_ASKED, QUESTIONS, gate_outcomes
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.toegang import advice


@staff(*HANDLERS)
def poort(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Answer what the gate asks. An answer that calls for more brings up the next question."""
    stand = open_onderzoek(request, kenmerk)
    deel = Deel(
        "poort",
        "De poort",
        PoortForm(
            request.POST if request.method == "POST" else None,
            prefix="poort",
            plaatsen=_places(stand, clock.today(request)),
            onderzoek=stand.onderzoek,
        ),
        lambda f: _save(request, stand, f),
        uitleg="Is dit de goede gemeente, en de goede wet? Wat u nog niet weet, laat u open.",
        grond="artikel 1.2.1, 1.2.2 en 2.3.5 lid 6 Wmo 2015",
    )
    return page_of_one(request, stand, "treden", deel, plek="poort")


def _save(request: StaffRequest, stand: Stand, form: PoortForm) -> None:
    """The action names the place of what is wrong; the form has a field for it."""
    try:
        actions.save_poort(onderzoek=stand.onderzoek, feiten=form.feiten(), versie=form.seen(), **by_now(request))
    except OngeldigeFeiten as wrong:
        raise OngeldigeFeiten([(field_name(place), words) for place, words in wrong.fouten]) from wrong


def _places(stand: Stand, day: date) -> list[str]:
    """What is always asked, what was answered, and what the answers so far call for; in the order of the law."""
    asked = {f"{name}.{v.feit}" for name, found in gate_outcomes(stand, day).items() for v in found.vragen}
    asked |= {v.feit for v in advice(stand, day).vragen}
    shown = {*ALWAYS_ASKED, *stand.onderzoek.poort, *asked}
    return [place for place in QUESTIONS if place in shown]
