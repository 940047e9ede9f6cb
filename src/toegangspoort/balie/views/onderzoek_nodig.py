# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is needed in kind and size, and what could fill the rest of it (steps 3 and 5 of CRVB:2018:819)."""

from django.contrib import messages
from django.db.models import F
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.aanbod.models import Product
from toegangspoort.balie.forms.onderzoek_nodig import BehoefteForm, KandidaatForm
from toegangspoort.balie.onderzoek_kosten import compare, cost_in_words
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.onderzoek import HANDLERS
from toegangspoort.balie.views.onderzoek_deel import (
    Deel,
    Sent,
    by_now,
    make,
    open_onderzoek,
    page_of_one,
    page_of_parts,
    show,
    to_page,
)
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.gebieden.instellingen import verordening_on
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.models import Behoefte, Kandidaat
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import rest_of


@staff(*HANDLERS)
def nodig(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Every need with its size, the norm it rests on, and what could fill the rest."""
    stand = open_onderzoek(request, kenmerk)
    return show(request, stand, "nodig", "balie/onderzoek/nodig.html", vergelijkingen=compare(stand))


@staff(*HANDLERS)
def behoefte(request: StaffRequest, kenmerk: str, pk: int | None = None) -> HttpResponse:
    """Note one need, or change it."""
    stand = open_onderzoek(request, kenmerk)
    found = stand.need(pk)
    if pk is not None and found is None:
        return to_page("nodig", kenmerk)
    norm = verordening_on(stand.dossier.gemeente_id, clock.today(request)).norm_huishouden
    row = found or Behoefte()
    deel = Deel(
        "behoefte",
        row.onderwerp or "Iets toevoegen dat nodig is",
        make(BehoefteForm, request.POST if request.method == "POST" else None, "behoefte", row),
        lambda f: actions.save_behoefte(
            onderzoek=stand.onderzoek, feiten=f.feiten(), behoefte=found, versie=f.seen(), **by_now(request)
        ),
        uitleg=f"Leg alles vast wat nodig is, voordat er iets afgaat. Norm van de gemeente: {norm.naam}.",
        grond="ECLI:NL:CRVB:2018:819, stap 3",
        extra={"norm": norm},
    )
    away = "balie:onderzoek_behoefte_weg" if found else ""
    plek = f"behoefte-{pk}" if pk else ""
    return page_of_one(request, stand, "nodig", deel, plek=plek, weghalen=away, rij=row)


@require_POST
@staff(*HANDLERS)
def behoefte_weg(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """Take a need out, with the rungs that concern it alone."""
    stand = open_onderzoek(request, kenmerk)
    row = stand.need(pk)
    if row is not None:
        row.onderzoek = stand.onderzoek
        try:
            actions.remove_behoefte(behoefte=row, versie=row.versie, **by_now(request))
            messages.success(request, f"“{row.onderwerp}” is weggehaald.")
        except NietToegestaan as refusal:
            messages.error(request, str(refusal))
    return to_page("nodig", kenmerk)


@staff(*HANDLERS)
def vergelijken(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """Compare products for the rest of one need: what each costs, which fits, which is proposed (S0-17, S4-23)."""
    stand = open_onderzoek(request, kenmerk)
    need = stand.need(pk)
    if need is None:
        return to_page("nodig", kenmerk)
    need.onderzoek = stand.onderzoek
    found = Product.objects.on(clock.today(request)).filter(voorziening__gemeente=request.gemeente)
    products = list(found.filter(categorie=need.categorie).order_by(F("tarief_cent").asc(nulls_last=True), "naam"))

    def build(now: Stand, data: Sent) -> list[Deel]:
        return [_candidate(request, now, need, product, data) for product in products]

    over = rest_of(need, stand.aftrekken)
    return page_of_parts(request, stand, "nodig", build, "balie/onderzoek/vergelijken.html", behoefte=need, over=over)


def _candidate(request: StaffRequest, stand: Stand, need: Behoefte, product: Product, data: Sent) -> Deel:
    known = next((k for k in stand.kandidaten if (k.behoefte_id, k.product_id) == (need.pk, product.pk)), None)
    row = known or Kandidaat(
        behoefte=need, product=product, eenheid=product.eenheid, tarief_cent=product.tarief_cent, past=False
    )
    return Deel(
        f"kandidaat-{product.pk}",
        product.naam,
        make(KandidaatForm, data, f"kandidaat-{product.pk}", row),
        lambda f: actions.save_kandidaat(
            behoefte=need, product=product, **f.values(), kandidaat=known, versie=f.seen(), **by_now(request)
        ),
        uitleg=f"{cost_in_words(row, rest_of(need, stand.aftrekken))} Voor: {product.doelgroep}",
    )
