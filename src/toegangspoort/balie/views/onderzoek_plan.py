# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Goals with their guidance activities, the seven mandatory sections, and expert advice."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.balie.forms.onderzoek import Deelform
from toegangspoort.balie.forms.onderzoek_delen import AdviesForm, DoelForm, OnderdeelForm
from toegangspoort.balie.onderzoek_aanwijzing import hint
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
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.models import Advies, Doel, Onderdeel
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.recht.wmo2015.bijdrage import bijdrage
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN

CONTRIBUTION = "g"
"""The section on what the client will owe; at the kitchen table it can be reckoned."""


@staff(*HANDLERS)
def doelen(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The goals of the plan (S0-10, S1-14)."""
    return show(request, open_onderzoek(request, kenmerk), "doelen", "balie/onderzoek/doelen.html")


@staff(*HANDLERS)
def doel(request: StaffRequest, kenmerk: str, pk: int | None = None) -> HttpResponse:
    """Note one goal, or change it."""
    stand = open_onderzoek(request, kenmerk)
    row = next((d for d in stand.doelen if d.pk == pk), None)
    if pk is not None and row is None:
        return to_page("doelen", kenmerk)
    shown = row or Doel()
    names = [name for name in DoelForm.base_fields if name != "versie"]
    form = DoelForm(
        request.POST if request.method == "POST" else None,
        prefix="doel",
        initial={**({name: getattr(shown, name) for name in names} if row else {}), "versie": shown.versie},
        stand=stand,
    )
    deel = Deel(
        "doel",
        "Doel" if row else "Doel toevoegen",
        form,
        lambda f: actions.save_doel(
            onderzoek=stand.onderzoek, feiten=f.feiten(), doel=row, versie=f.seen(), **by_now(request)
        ),
        uitleg="Elk doel bevordert, behoudt of compenseert, voor zelfredzaamheid of participatie.",
    )
    away = "balie:onderzoek_doel_weg" if row else ""
    return page_of_one(request, stand, "doelen", deel, weghalen=away, rij=row)


@require_POST
@staff(*HANDLERS)
def doel_weg(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """Take a goal out."""
    stand = open_onderzoek(request, kenmerk)
    row = next((d for d in stand.doelen if d.pk == pk), None)
    if row is not None:
        row.onderzoek = stand.onderzoek
        try:
            actions.remove_doel(doel=row, versie=row.versie, **by_now(request))
            messages.success(request, "Het doel is weggehaald.")
        except NietToegestaan as refusal:
            messages.error(request, str(refusal))
    return to_page("doelen", kenmerk)


@staff(*HANDLERS)
def onderdelen(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The seven sections of lid 4: filled, or not applicable because."""
    stand = open_onderzoek(request, kenmerk)
    contribution = settings_on(stand.dossier.gemeente_id, clock.today(request))["tekst.bijdrage"]

    def build(now: Stand, data: Sent) -> list[Deel]:
        rows = {row.letter: row for row in now.onderdelen}
        parts = []
        for part in ONDERDELEN:
            row = rows.get(part.letter) or Onderdeel(letter=part.letter)
            key = f"onderdeel-{part.letter}"
            form = make(OnderdeelForm, data, key, row)
            form.fields["tekst"].label = f"Wat is gevonden bij {part.letter}"
            form.fields["niet_van_toepassing"].label = f"Onderdeel {part.letter} is niet van toepassing"
            parts.append(
                Deel(
                    key,
                    f"{part.letter}. {part.titel}",
                    form,
                    _save_section(request, now, part.letter),
                    uitleg=part.uitleg,
                    grond=str(part.grondslag),
                    extra={
                        "aanwijzing": hint(now, part.letter, contribution),
                        "gevuld": bool(row.tekst.strip()),
                        "narekenen": bijdrage.naam if part.letter == CONTRIBUTION else "",
                    },
                )
            )
        return parts

    return page_of_parts(request, stand, "onderdelen", build, onder="balie/onderzoek/_adviezen.html")


def _save_section(request: StaffRequest, stand: Stand, letter: str) -> Callable[[Deelform], object]:
    def save(form: Deelform) -> object:
        return actions.save_onderdeel(
            onderzoek=stand.onderzoek, letter=letter, **form.values(), versie=form.seen(), **by_now(request)
        )

    return save


@staff(*HANDLERS)
def advies(request: StaffRequest, kenmerk: str, pk: int | None = None) -> HttpResponse:
    """Expert advice: asked, later received."""
    stand = open_onderzoek(request, kenmerk)
    row = next((a for a in stand.adviezen if a.pk == pk), None)
    if pk is not None and row is None:
        return to_page("onderdelen", kenmerk)
    data = request.POST if request.method == "POST" else None
    deel = Deel(
        "advies",
        "Deskundig advies",
        make(AdviesForm, data, "advies", row or Advies(gevraagd_op=clock.today(request))),
        lambda f: actions.save_advies(
            onderzoek=stand.onderzoek, feiten=f.feiten(), advies=row, versie=f.seen(), **by_now(request)
        ),
        uitleg="Vraag advies als u zelf niet genoeg weet, bijvoorbeeld van een arts of een ergotherapeut.",
        grond="ECLI:NL:CRVB:2018:819",
    )
    return page_of_one(request, stand, "onderdelen", deel, plek="advies", rij=row)
