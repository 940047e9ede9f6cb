# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The conversation: begun, planned, held, and what was said in it."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.meldingen import actions as meldingen
from toegangspoort.meldingen.actions.plan import plan_term_runs
from toegangspoort.meldingen.models import Kennisgevingsoort, Melding
from toegangspoort.meldingen.states import MOVES, Meldingstatus
from toegangspoort.onderzoeken.actions.opening import guard_part, lock_for_change, move
from toegangspoort.onderzoeken.feiten import Afspraakfeiten, Gespreksfeiten, Vraagfeiten, refuse
from toegangspoort.onderzoeken.models import Onderzoek


@transaction.atomic
def start_onderzoek(*, dossier: Dossier, by: Medewerker, at: datetime) -> Onderzoek:
    """Begin the onderzoek (art. 2.3.2 lid 1); the one that runs when it was begun before.

    Also after an aanvraag that came first (lid 9): no decision can do without an onderzoek of its own
    (ECLI:NL:RBNNE:2018:1358).
    """
    dossier = dossiers.lock_open(dossier)
    if (running := Onderzoek.objects.filter(dossier=dossier).first()) is not None:
        running.dossier = dossier
        return running
    melding = Melding.objects.filter(dossier=dossier).first()
    onderzoek = Onderzoek.objects.create(dossier=dossier, gestart_op=at, hulpvraag=melding.hulpvraag if melding else "")
    if melding is not None and Meldingstatus.IN_ONDERZOEK in MOVES[Meldingstatus(melding.status)]:
        melding.move_to(Meldingstatus.IN_ONDERZOEK)
        melding.save(update_fields=["status"])
    if dossier.behandelaar_id is None and by.is_behandelaar:
        dossiers.assign(dossier=dossier, behandelaar=by, by=by, at=at)
        dossier.behandelaar = by
    record("onderzoek begonnen", about=dossier, by=by, at=at)
    if dossier.handeling != Handeling.WACHT_OP_PLAN:
        move(dossier, stap=Stap.ONDERZOEK, handeling=Handeling.AFSPRAAK)
    return onderzoek


@transaction.atomic
def plan_afspraak(
    *, onderzoek: Onderzoek, feiten: Afspraakfeiten, versie: int, by: Medewerker, at: datetime
) -> Onderzoek:
    """Plan the conversation. Within the seven days for a plan only when the client waives it, or with a reason.

    Raises `OngeldigeFeiten` for a moment that is past, or too early (art. 2.3.2 lid 2).
    """
    onderzoek = lock_for_change(onderzoek)
    dossier = onderzoek.dossier
    fouten = [("op", "Kies een moment dat nog komt.")] if feiten.op < at else []
    if not feiten.plaats.strip():
        fouten.append(("plaats", "Vul in waar het gesprek is."))
    too_early = plan_term_runs(dossier, feiten.op)
    if too_early and not (feiten.ziet_af_van_plan or feiten.reden_eerder.strip()):
        fouten.append(
            (
                "reden_eerder",
                (
                    "Dit is binnen de zeven dagen voor een eigen plan (artikel 2.3.2 lid 2). Kies een later moment, "
                    "vink aan dat de inwoner geen plan inlevert, of schrijf op waarom het eerder moet."
                ),
            )
        )
    refuse(fouten)
    guard_part(onderzoek, "afspraak_versie", versie)
    if too_early and feiten.ziet_af_van_plan:
        meldingen.waive_plan(dossier=dossier, by=by, at=at)
        dossier = onderzoek.dossier = dossiers.lock_open(dossier)
    onderzoek.afspraak_op, onderzoek.plaats, onderzoek.aanwezigen = (
        feiten.op,
        feiten.plaats,
        feiten.aanwezigen,
    )
    onderzoek.save(update_fields=["afspraak_op", "plaats", "aanwezigen", "afspraak_versie"])
    dossiers.finish_klok(dossier, Kloksoort.TERUGBELLEN, at=at)
    record(
        "afspraak gemaakt",
        about=dossier,
        by=by,
        at=at,
        op=feiten.op,
        binnen_plantermijn=too_early,
    )
    if too_early and feiten.reden_eerder.strip():
        # The reason can say something of health: it stands in a note, the journal says only that it was earlier.
        reden = f"Gesprek binnen de zeven dagen voor een eigen plan, want: {feiten.reden_eerder.strip()}"
        dossiers.add_notitie(dossier=dossier, tekst=reden, by=by, at=at)
    move(dossier, stap=Stap.ONDERZOEK, handeling=Handeling.GESPREK, uiterlijk=feiten.op)
    return onderzoek


@transaction.atomic
def record_gesprek(
    *, onderzoek: Onderzoek, feiten: Gespreksfeiten, versie: int, by: Medewerker, at: datetime
) -> Onderzoek:
    """The conversation took place; the kind of document that was shown is kept, never a copy (art. 2.3.4)."""
    onderzoek = lock_for_change(onderzoek)
    fouten = [("op", "Het gesprek kan niet in de toekomst liggen.")] if feiten.op > at else []
    if not feiten.plaats.strip():
        fouten.append(("plaats", "Vul in waar het gesprek was."))
    refuse(fouten)
    guard_part(onderzoek, "gesprek_versie", versie)
    onderzoek.gesprek_op, onderzoek.plaats, onderzoek.aanwezigen = feiten.op, feiten.plaats, feiten.aanwezigen
    if feiten.identiteit and feiten.identiteit != onderzoek.identiteit:
        onderzoek.identiteit_op = clock.local_date(feiten.op)
    onderzoek.identiteit = feiten.identiteit
    onderzoek.save(
        update_fields=["gesprek_op", "plaats", "aanwezigen", "identiteit", "identiteit_op", "gesprek_versie"]
    )
    record(
        "gesprek gehad",
        about=onderzoek.dossier,
        by=by,
        at=at,
        op=feiten.op,
        identiteit_vastgesteld=bool(feiten.identiteit),
    )
    dossiers.finish_klok(onderzoek.dossier, Kloksoort.TERUGBELLEN, at=at)
    if onderzoek.dossier.handeling in {Handeling.AFSPRAAK, Handeling.GESPREK, Handeling.WACHT_OP_PLAN}:
        move(onderzoek.dossier, stap=Stap.ONDERZOEK, handeling=Handeling.VERSLAG)
    return onderzoek


@transaction.atomic
def save_vraag(*, onderzoek: Onderzoek, feiten: Vraagfeiten, versie: int, by: Medewerker, at: datetime) -> Onderzoek:
    """Keep the question, the wish, the problems and how the persoonlijk plan was used (lid 4 a, 5 and 6)."""
    onderzoek = lock_for_change(onderzoek)
    guard_part(onderzoek, "versie", versie)
    told = feiten.pgb_uitgelegd and not onderzoek.pgb_uitgelegd
    for name, value in vars(feiten).items():
        setattr(onderzoek, name, list(value) if isinstance(value, tuple) else value)
    onderzoek.save(update_fields=[*vars(feiten), "versie"])
    record("vraag en wens bijgewerkt", about=onderzoek.dossier, by=by, at=at)
    if told:  # lid 6: that the pgb and its consequences were explained is itself kept
        pgb = Kennisgevingsoort.PGB
        meldingen.record_kennisgeving(dossier=onderzoek.dossier, soort=pgb, wijze="in het gesprek", by=by, at=at)
    return onderzoek


@transaction.atomic
def reopen_onderzoek(*, onderzoek: Onderzoek, reden: str, by: Medewerker, at: datetime) -> Onderzoek:
    """New facts after the final verslag: the parts can be changed again, what went out stays as it was."""
    dossier = dossiers.lock_open(onderzoek.dossier)
    onderzoek = Onderzoek.objects.get(pk=onderzoek.pk)
    onderzoek.dossier = dossier
    if not onderzoek.is_vast:
        return onderzoek
    if not reden.strip():
        refuse([("reden", "Schrijf op wat er nieuw is.")])
    onderzoek.heropend_op = at
    onderzoek.save(update_fields=["heropend_op"])
    record("onderzoek opnieuw geopend", about=dossier, by=by, at=at)
    dossiers.add_notitie(dossier=dossier, tekst=f"Onderzoek opnieuw geopend: {reden.strip()}", by=by, at=at)
    move(dossier, stap=Stap.ONDERZOEK, handeling=Handeling.VERSLAG, toelichting="Onderzoek opnieuw geopend")
    return onderzoek
