# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The ladder: each rung with its reason, its tests and what it leaves (S0-8, S1-15)."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.aanbod.catalogus import catalogue
from toegangspoort.aanbod.huishoudhulp import CATEGORIE, household_help_on
from toegangspoort.aanbod.models import Soort, Voorziening
from toegangspoort.balie.forms.onderzoek_nodig import AftrekForm
from toegangspoort.balie.onderzoek_ladder import draw
from toegangspoort.balie.onderzoek_wet import law_on
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.onderzoek import HANDLERS
from toegangspoort.balie.views.onderzoek_deel import (
    Deel,
    by_now,
    open_onderzoek,
    page_of_one,
    show,
    to_page,
)
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.ladderstand import GROND_VAN_TOETS, WHY_RUNG, question_of
from toegangspoort.onderzoeken.models import Aftrek
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import COLLECTIEF, NUMMERS, TITELS, rungs_for
from toegangspoort.recht.kern import Uitkomst
from toegangspoort.recht.wmo2015.ladder import Trede

KIND_ON_RUNG = {Trede.ALGEMENE_VOORZIENING.value: Soort.AV, COLLECTIEF: Soort.CMV}


@staff(*HANDLERS)
def treden(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The whole ladder, with what each rung takes off and what remains."""
    stand = open_onderzoek(request, kenmerk)
    wet = law_on(stand, clock.today(request))
    return show(request, stand, "treden", "balie/onderzoek/treden.html", ladder=draw(stand), wet=wet)


@staff(*HANDLERS)
def trede(request: StaffRequest, kenmerk: str, trede: str, pk: int | None = None) -> HttpResponse:
    """Judge one rung, for one need, one person or one provision; a rung can have several judgements."""
    stand = open_onderzoek(request, kenmerk)
    row = next((a for a in stand.aftrekken if a.pk == pk and a.trede == trede), None)
    if trede not in rungs_for(stand.dossier.spoor) or (pk is not None and row is None):
        return to_page("treden", kenmerk)
    deel = Deel(
        "trede",
        f"Trede {NUMMERS[trede]}: {TITELS[trede].lower()}",
        _form(request, stand, trede, row),
        lambda f: actions.save_aftrek(
            onderzoek=stand.onderzoek, feiten=f.feiten(), aftrek=row, versie=f.seen(), **by_now(request)
        ),
        uitleg=question_of(trede),
        grond=GROND_VAN_TOETS.get(trede, WHY_RUNG),
        extra={"soort": _kind_of_household_help(request, stand, trede)},
    )
    return page_of_one(
        request,
        stand,
        "treden",
        deel,
        plek=f"trede-{trede}",
        weghalen="balie:onderzoek_trede_weg" if row else "",
        rij=row,
    )


def _form(request: StaffRequest, stand: Stand, trede: str, row: Aftrek | None) -> AftrekForm:
    shown = row or Aftrek(trede=trede)
    names = [f.attname for f in Aftrek._meta.concrete_fields]
    initial = {name: getattr(shown, name) for name in names} if row else {}
    return AftrekForm(
        request.POST if request.method == "POST" else None,
        prefix="trede",
        initial={**initial, "versie": shown.versie},
        stand=stand,
        trede=trede,
        aanbod=_offers(request, trede),
    )


def _kind_of_household_help(request: StaffRequest, stand: Stand, trede: str) -> Uitkomst[Any] | None:
    """What household help is on this day, where that matters: on this rung, for who needs it (S0-7, S4-9)."""
    if trede != Trede.ALGEMENE_VOORZIENING or all(b.categorie != CATEGORIE for b in stand.behoeften):
        return None
    return household_help_on(stand.dossier.gemeente_id, clock.today(request))


def _offers(request: StaffRequest, trede: str) -> list[Voorziening]:
    """What the catalogue has of the kind that belongs on this rung, on this day."""
    kind = KIND_ON_RUNG.get(trede)
    if kind is None:
        return []
    found = catalogue(request.gemeente, clock.today(request))
    return sorted((a.voorziening for a in found if a.soort == kind), key=lambda v: str(v.naam))


@require_POST
@staff(*HANDLERS)
def trede_weg(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """Take a judgement out again."""
    stand = open_onderzoek(request, kenmerk)
    row = next((a for a in stand.aftrekken if a.pk == pk), None)
    if row is not None:
        row.onderzoek = stand.onderzoek
        try:
            actions.remove_aftrek(aftrek=row, versie=row.versie, **by_now(request))
            messages.success(request, f"Weggehaald bij trede {TITELS[row.trede].lower()}.")
        except NietToegestaan as refusal:
            messages.error(request, str(refusal))
    return to_page("treden", kenmerk)
