# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The verslag: what is missing, the draft to the client, the reaction, the final letter (lid 8; S0-13)."""

from django.contrib import messages
from django.http import HttpResponse

from toegangspoort import clock
from toegangspoort.balie.forms.onderzoek_delen import HeropenForm, LeegForm, ReactieForm, VerwerkForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.onderzoek import HANDLERS
from toegangspoort.balie.views.onderzoek_deel import (
    Deel,
    by_now,
    make,
    open_onderzoek,
    page_of_one,
    save_changed,
    show,
    to_page,
)
from toegangspoort.brieven.brief import Brief
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.models import Reactie, Verslagsoort
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.verslag import verslag_brief

DONE = {
    "concept": "Het concept is verstuurd. Er is nu tijd voor een reactie.",
    "vaststellen": "Het verslag is vastgesteld en verstuurd. De inwoner mag nu een aanvraag doen.",
    "heropenen": "Het onderzoek is weer open.",
}


@staff(*HANDLERS)
def verslag(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The letter as it would go out now, and the acts on it."""
    stand = open_onderzoek(request, kenmerk)
    acts = _acts(request, stand)
    if request.method == "POST":
        chosen = acts.get(request.POST.get("daad", ""))
        if chosen is not None:
            saved, _refused = save_changed([chosen], always=True)
            if saved:
                messages.success(request, DONE[chosen.sleutel])
                return to_page("verslag", kenmerk)
    return show(
        request,
        stand,
        "verslag",
        "balie/onderzoek/verslag.html",
        delen=[deel for deel in acts.values() if deel.form.is_bound],
        daden=acts,
        brief=_preview(request, stand),
        verslagen=stand.onderzoek.verslagen.select_related("brief", "door").defer("brief__pdf"),
    )


def _acts(request: StaffRequest, stand: Stand) -> dict[str, Deel]:
    """What can be done with the verslag now, by name."""
    onderzoek, data = stand.onderzoek, request.POST if request.method == "POST" else None
    if onderzoek.is_vast:
        return {
            "heropenen": Deel(
                "heropenen",
                "Onderzoek opnieuw openen",
                make(HeropenForm, data, "heropenen", None),
                lambda f: actions.reopen_onderzoek(onderzoek=onderzoek, **f.values(), **by_now(request)),
            )
        }
    return {
        "concept": Deel(
            "concept",
            "Concept sturen",
            make(LeegForm, data, "concept", None),
            lambda _form: actions.send_concept_verslag(onderzoek=onderzoek, **by_now(request)),
        ),
        "vaststellen": Deel(
            "vaststellen",
            "Verslag vaststellen en sturen",
            make(LeegForm, data, "vaststellen", None),
            lambda _form: actions.stel_verslag_vast(onderzoek=onderzoek, **by_now(request)),
        ),
    }


def _preview(request: StaffRequest, stand: Stand) -> Brief:
    today = clock.today(request)
    return verslag_brief(
        stand,
        Verslagsoort.DEFINITIEF,
        datum=today,
        door=request.user.naam,
        instellingen=settings_on(stand.dossier.gemeente_id, today),
    )


@staff(*HANDLERS)
def reactie(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Enter a reaction that came in by telephone, by letter or in person."""
    stand = open_onderzoek(request, kenmerk)
    deel = Deel(
        "reactie",
        "Reactie op het verslag",
        make(ReactieForm, request.POST if request.method == "POST" else None, "reactie", None),
        lambda f: actions.receive_reactie(onderzoek=stand.onderzoek, **f.values(), **by_now(request)),
        uitleg="In de woorden van de inwoner. De inwoner kan ook zelf reageren op de website.",
    )
    return page_of_one(request, stand, "verslag", deel)


@staff(*HANDLERS)
def verwerk(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """Write down what was done with a reaction."""
    stand = open_onderzoek(request, kenmerk)
    row: Reactie | None = next((r for r in stand.reacties if r.pk == pk), None)
    if row is None:
        return to_page("verslag", kenmerk)
    row.onderzoek = stand.onderzoek
    deel = Deel(
        "reactie",
        f"Reactie van {row.van}",
        make(VerwerkForm, request.POST if request.method == "POST" else None, "reactie", row),
        lambda f: actions.verwerk_reactie(reactie=row, **f.values(), versie=f.seen(), **by_now(request)),
        uitleg="Pas eerst het onderzoek aan waar dat nodig is. Schrijf dan op wat u deed.",
        extra={"citaat": row.tekst or ("Eens met het verslag." if row.akkoord else "Niet eens met het verslag.")},
    )
    return page_of_one(request, stand, "verslag", deel, plek=f"reactie-{pk}")
