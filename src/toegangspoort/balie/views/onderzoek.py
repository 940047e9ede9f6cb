# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Begin the onderzoek, hold the conversation, and note the people around the client."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.access.rollen import BEHANDELAARS
from toegangspoort.balie.forms.onderzoek import Deelform
from toegangspoort.balie.forms.onderzoek_gesprek import (
    AfspraakForm,
    GesprekForm,
    LeefdomeinForm,
    NetwerkForm,
    VraagForm,
    moment_initial,
)
from toegangspoort.balie.toegang import StaffRequest, open_dossier, staff
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
from toegangspoort.meldingen.models import Melding
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.domeinen import Domein, labels
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.onderzoeken.models import Leefdomein
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.personen.models import Netwerklid

HANDLERS = tuple(sorted(BEHANDELAARS))


@staff(*HANDLERS)
def onderzoek(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Begin, or go on where it was left."""
    dossier = open_dossier(request, kenmerk, write=True)
    if hasattr(dossier, "onderzoek"):
        return to_page("gesprek", dossier.kenmerk)
    if request.method == "POST":
        try:
            actions.start_onderzoek(dossier=dossier, **by_now(request))
        except NietToegestaan as refusal:
            messages.error(request, str(refusal))
            return redirect("balie:dossier", dossier.kenmerk)
        return to_page("gesprek", dossier.kenmerk)
    melding = Melding.objects.filter(dossier=dossier).first()
    return render(request, "balie/onderzoek/begin.html", {"dossier": dossier, "melding": melding})


@staff(*HANDLERS)
def gesprek(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Appointment, talk, question and wish, and the life domains: strengths first (S0-11)."""
    stand = open_onderzoek(request, kenmerk)
    melding = Melding.objects.filter(dossier=stand.dossier).first()

    def build(now: Stand, data: Sent) -> list[Deel]:
        return [*_meeting(request, now, data, melding), _question(request, now, data), *_domains(request, now, data)]

    return page_of_parts(request, stand, "gesprek", build, melding=melding)


def _meeting(request: StaffRequest, stand: Stand, data: Sent, melding: Melding | None) -> list[Deel]:
    onderzoek = stand.onderzoek
    place = onderzoek.plaats or (melding.get_plaats_display() if melding else "")
    with_whom = onderzoek.aanwezigen or (melding.naaste_erbij if melding else "")
    parts = []
    if onderzoek.gesprek_op is None:
        form = make(
            AfspraakForm,
            data,
            "afspraak",
            onderzoek,
            **moment_initial(onderzoek.afspraak_op),
            plaats=place,
            aanwezigen=with_whom,
        )
        parts.append(
            Deel(
                "afspraak",
                "Afspraak",
                form,
                lambda f: actions.plan_afspraak(
                    onderzoek=onderzoek, feiten=f.feiten(), versie=f.seen(), **by_now(request)
                ),
                grond="artikel 2.3.2 lid 1 en 2 Wmo 2015",
                open=onderzoek.afspraak_op is None,
                stand="gemaakt" if onderzoek.afspraak_op else "",
            )
        )
    held = make(
        GesprekForm,
        data,
        "gesprek",
        onderzoek,
        **moment_initial(onderzoek.gesprek_op or onderzoek.afspraak_op),
        plaats=place,
        aanwezigen=with_whom,
    )
    parts.append(
        Deel(
            "gesprek",
            "Het gesprek was",
            held,
            lambda f: actions.record_gesprek(
                onderzoek=onderzoek, feiten=f.feiten(), versie=f.seen(), **by_now(request)
            ),
            grond="artikel 2.3.2 lid 1 en 2.3.4 Wmo 2015",
            open=onderzoek.gesprek_op is None and onderzoek.afspraak_op is not None,
            stand="vastgelegd" if onderzoek.gesprek_op else "nog niet geweest",
        )
    )
    return parts


def _question(request: StaffRequest, stand: Stand, data: Sent) -> Deel:
    form = make(VraagForm, data, "vraag", stand.onderzoek)
    if not stand.plannen:
        del form.fields["plan_gebruikt"]
    return Deel(
        "vraag",
        "Vraag en wens",
        form,
        lambda f: actions.save_vraag(onderzoek=stand.onderzoek, feiten=f.feiten(), versie=f.seen(), **by_now(request)),
        grond="artikel 2.3.2 lid 4, onder a, lid 5 en lid 6 Wmo 2015",
    )


def _domains(request: StaffRequest, stand: Stand, data: Sent) -> list[Deel]:
    rows = {row.domein: row for row in stand.leefdomeinen}
    names = labels(settings_on(stand.dossier.gemeente_id, clock.today(request)))
    parts = []
    for domein in Domein:
        name = names[domein]
        row = rows.get(domein) or Leefdomein(domein=domein)
        key = f"leefgebied-{domein.value}"
        form = make(LeefdomeinForm, data, key, row)
        # The label names its domain: thirteen boxes called "Dit lukt" are one too many for who hears them.
        for field in ("lukt", "lukt_niet", "meting"):
            form.fields[field].label = f"{form.fields[field].label}: {name[:1].lower()}{name[1:]}"
        parts.append(
            Deel(
                key,
                name,
                form,
                _save_domain(request, stand, domein),
                open=row.pk is not None,
                stand="" if row.pk else "nog niet besproken",
                extra={"groep": "leefgebied"},
            )
        )
    return sorted(parts, key=lambda deel: not deel.open)


def _save_domain(request: StaffRequest, stand: Stand, domein: Domein) -> Callable[[Deelform], object]:
    def save(form: Deelform) -> object:
        return actions.save_leefdomein(
            onderzoek=stand.onderzoek, domein=domein, **form.values(), versie=form.seen(), **by_now(request)
        )

    return save


@staff(*HANDLERS)
def mensen(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The people around the client: what they do, how long, and whether they may be named (S0-12)."""
    return show(request, open_onderzoek(request, kenmerk), "mensen", "balie/onderzoek/mensen.html")


@staff(*HANDLERS)
def mens(request: StaffRequest, kenmerk: str, pk: int | None = None) -> HttpResponse:
    """Note one person, or change what is known."""
    stand = open_onderzoek(request, kenmerk)
    person = next((p for p in stand.mensen if p.lid.pk == pk), None)
    if pk is not None and person is None:
        return to_page("mensen", kenmerk)
    row = person.lid if person else Netwerklid()
    tasks = [(t.taak, t.minuten_per_week) for t in person.taken] if person else []
    deel = Deel(
        "mens",
        row.naam or "Iemand toevoegen",
        make(NetwerkForm, request.POST if request.method == "POST" else None, "mens", row, taken=tasks),
        lambda f: actions.save_network(
            onderzoek=stand.onderzoek,
            feiten=f.feiten(),
            lid=row if person else None,
            versie=f.seen(),
            **by_now(request),
        ),
        grond="artikel 5.1.1 Wmo 2015",
        uitleg="Bewaar alleen wat nodig is om te weten welke hulp iemand geeft of kan geven.",
    )
    return page_of_one(request, stand, "mensen", deel, weghalen="balie:onderzoek_mens_weg" if person else "", rij=row)


@require_POST
@staff(*HANDLERS)
def mens_weg(request: StaffRequest, kenmerk: str, pk: int) -> HttpResponse:
    """Take a person out."""
    stand = open_onderzoek(request, kenmerk)
    person = stand.person(pk)
    if person is not None:
        try:
            actions.remove_network(onderzoek=stand.onderzoek, lid=person, versie=person.versie, **by_now(request))
            messages.success(request, f"{person.naam} is weggehaald.")
        except (OngeldigeFeiten, NietToegestaan) as refusal:
            messages.error(request, str(refusal))
    return to_page("mensen", kenmerk)
