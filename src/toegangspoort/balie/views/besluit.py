# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluit: begin it, work on the draft beside its check and its letter, have it read, sign it."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.access.rollen import BEHANDELAARS, Rol
from toegangspoort.balie.besluit_toets import panel
from toegangspoort.balie.stappenlijn import steps
from toegangspoort.balie.toegang import DossierOnbekend, NietUwTaak, StaffRequest, open_dossier, staff
from toegangspoort.balie.views.besluit_daad import ACTS, Uitkomst
from toegangspoort.balie.views.besluit_deel import changed, may_write_draft, parts, save
from toegangspoort.balie.views.onderzoek_deel import Deel, by_now
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.actions.ondertekenen import may_sign
from toegangspoort.besluiten.beoordeling import assess
from toegangspoort.besluiten.blad import Blad, load_blad, products_on
from toegangspoort.besluiten.brief import besluit_brief
from toegangspoort.besluiten.lezing import may_read_as_second, second_reader_needed
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.states import OPEN, Besluitstatus
from toegangspoort.besluiten.uitleg import Uitleg, explain
from toegangspoort.besluiten.vastleggen import KEPT
from toegangspoort.brieven.pdf import render as render_pdf
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier

READERS = (*sorted(BEHANDELAARS), Rol.MANAGER)
"""A manager reads and may sign with mandate; he does not write in it."""


@staff(*READERS)
def besluit(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The open draft of this file; or the way to begin one; or what was decided."""
    dossier = open_dossier(request, kenmerk)
    draft = _draft(dossier)
    if draft is None:
        return _begin(request, dossier)
    data = request.POST if request.method == "POST" else None
    blad = load_blad(draft, clock.today(request))
    if data is None:
        delen, _writer = parts(request, blad, products_on(dossier.gemeente_id, blad.peildatum), None)
        return _workspace(request, blad, delen)
    return _submit(request, blad)


@staff(*READERS)
@require_POST
def besluit_nakijken(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The check and the letter with what is typed now, kept nowhere: everything is undone after reading it."""
    dossier = open_dossier(request, kenmerk)
    draft = _draft(dossier)
    if draft is None:
        raise DossierOnbekend
    today = clock.today(request)
    with transaction.atomic():
        blad = load_blad(draft, today)
        delen, _writer = parts(request, blad, products_on(dossier.gemeente_id, today), request.POST)
        if may_write_draft(draft, request.user):
            for deel in changed(delen):
                save(deel)
        fresh = load_blad(_draft(dossier) or draft, today)
        context = _context(request, fresh, delen)
        response = render(request, "balie/besluit/_ververs.html", context)
        transaction.set_rollback(True)
    return response


@staff(*READERS)
def besluit_pdf(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The letter of the draft as PDF, to look at; what is missing stands in it as a gap."""
    dossier = open_dossier(request, kenmerk)
    draft = _draft(dossier)
    if draft is None:
        raise DossierOnbekend
    blad = load_blad(draft, clock.today(request))
    pdf = render_pdf(besluit_brief(blad, explain(blad)))
    return HttpResponse(
        pdf, content_type="application/pdf", headers={"Content-Disposition": 'inline; filename="concept.pdf"'}
    )


@staff(*READERS, Rol.BACKOFFICE)
def besluit_getekend(request: StaffRequest, kenmerk: str, nummer: int) -> HttpResponse:
    """A besluit that was signed: what happened, what follows, and the letter as it was sent."""
    dossier = open_dossier(request, kenmerk)
    row = (
        Besluit.objects.filter(dossier=dossier, nummer=nummer, status=Besluitstatus.ONDERTEKEND)
        .select_related("brief", "ondertekenaar", "lezer", "mandaat", "aanvraag")
        .defer("brief__pdf")
        .first()
    )
    if row is None:
        raise DossierOnbekend
    context = {
        "dossier": dossier,
        "besluit": row,
        "brief": row.brief.brief if row.brief else None,
        "uitleg": Uitleg.from_json(row.uitleg),
        "voorzieningen": row.voorzieningen.whole(),
        "opzij": row.opzij.select_related("door"),
    }
    return render(request, "balie/besluit/getekend.html", context)


def _draft(dossier: Dossier) -> Besluit | None:
    row = Besluit.objects.filter(dossier=dossier, status__in=OPEN).select_related("aanvraag", "lezer").first()
    if row is not None:
        row.dossier = dossier
    return row


def _begin(request: StaffRequest, dossier: Dossier) -> HttpResponse:
    refusal = ""
    if request.method == "POST":
        if not request.user.is_behandelaar:
            raise NietUwTaak
        try:
            actions.draft_besluit(dossier=dossier, **by_now(request))
        except NietToegestaan as fault:
            refusal = str(fault)
        else:
            messages.success(request, "Het concept is begonnen met wat het onderzoek zegt. Vul aan en kijk het na.")
            return redirect("balie:besluit", dossier.kenmerk)
    signed = Besluit.objects.filter(dossier=dossier, status=Besluitstatus.ONDERTEKEND).defer(*KEPT)
    open_aanvraag = dossier.aanvragen.filter(status="ontvangen").first()
    context = {"dossier": dossier, "besluiten": signed, "aanvraag": open_aanvraag, "weigering": refusal}
    return render(request, "balie/besluit/begin.html", context, status=422 if refusal else 200)


def _submit(request: StaffRequest, blad: Blad) -> HttpResponse:
    """Save what was typed; then do what the button asks, when nothing was left to save and nothing was refused."""
    if not (request.user.is_behandelaar or request.POST.get("daad") == "onderteken"):
        raise NietUwTaak
    kept = keep_typed(request, blad)
    if isinstance(kept, HttpResponse):
        return kept
    act = ACTS.get("zet" if "zet" in request.POST else request.POST.get("daad", ""))
    if act is None or (kept.saved and act.needs_unchanged):
        words = "Bewaard." if kept.saved else "Er was niets veranderd."
        after = " Kijk de brief nog eens na, en onderteken dan." if act and kept.saved else ""
        messages.success(request, f"{words}{after}")
        return redirect("balie:besluit", blad.dossier.kenmerk)
    outcome: Uitkomst = act.do(request, blad.besluit, seen=kept.seen)
    if outcome.fout:
        messages.error(request, outcome.fout)
        return _workspace(request, load_blad(blad.besluit, blad.peildatum), kept.delen, status=422)
    messages.success(request, outcome.gelukt)
    return redirect(outcome.naar, *outcome.args)


@dataclass(frozen=True)
class Bewaard:
    """What was typed was kept: how many acts that took, and which version is seen after it."""

    delen: list[Deel]
    saved: int
    seen: int


def keep_typed(request: StaffRequest, blad: Blad) -> Bewaard | HttpResponse:
    """Save what was typed beside the button that was pressed; what is refused is shown with all of it."""
    delen, writer = parts(request, blad, products_on(blad.dossier.gemeente_id, blad.peildatum), request.POST)
    refused = [deel for deel in changed(delen) if not save(deel)]
    if refused:
        return _workspace(request, blad, delen, status=422)
    sent = request.POST.get("versie", "")
    return Bewaard(delen, writer.gedaan, (int(sent) if sent.isdecimal() else 0) + writer.gedaan)


def _workspace(request: StaffRequest, blad: Blad, delen: list[Deel], status: int = 200) -> HttpResponse:
    return render(request, "balie/besluit/werk.html", _context(request, blad, delen), status=status)


def _context(request: StaffRequest, blad: Blad, delen: list[Deel]) -> dict[str, Any]:
    onderzoek = blad.stand.onderzoek if blad.stand else None
    paneel = panel(blad, assess(blad), request.POST)
    uitleg = explain(blad)
    writable = may_write_draft(blad.besluit, request.user)
    for deel in delen:
        if not writable:
            for field in deel.form.fields.values():
                field.widget.attrs["disabled"] = True
        deel.extra["velden"] = [
            (field, width, paneel.nummers.get(field.html_name, ())) for field, width in deel.form.velden
        ]
    return {
        "dossier": blad.dossier,
        "besluit": blad.besluit,
        "blad": blad,
        "stappen": steps(
            blad.dossier,
            list(blad.klokken),
            ontvangen_op=blad.melding.ontvangen_op if blad.melding else None,
            heeft_plan=bool(blad.stand and blad.stand.plannen),
            verslag_op=onderzoek.verslag_op if onderzoek else None,
            vandaag=blad.peildatum,
        ),
        "delen": delen,
        "formulieren": [deel.form for deel in delen],
        "paneel": paneel,
        "brief": besluit_brief(blad, uitleg),
        "uitleg": uitleg,
        "mag_schrijven": writable,
        "mag_lezen": may_read_as_second(request.user, blad.besluit),
        "lezer_nodig": second_reader_needed(blad),
        "teken_bezwaar": may_sign(blad, request.user),
        "vandaag": blad.peildatum,
    }
