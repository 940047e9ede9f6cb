# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Sign: by someone with mandate, when nothing is missing. The letter is made and checked before anything is fixed."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.aanvragen.states import Aanvraagstatus
from toegangspoort.access.models import Medewerker
from toegangspoort.besluiten import mandaten
from toegangspoort.besluiten.actions.opening import lock_besluit
from toegangspoort.besluiten.beoordeling import assess
from toegangspoort.besluiten.blad import Blad, load_blad
from toegangspoort.besluiten.brief import besluit_brief
from toegangspoort.besluiten.events import BesluitGetekend
from toegangspoort.besluiten.looptijd import look_again
from toegangspoort.besluiten.models import Besluit, Besluitsoort, Mandaat
from toegangspoort.besluiten.punten import Punt
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.besluiten.uitkomsten import outcomes_of
from toegangspoort.besluiten.uitleg import explain
from toegangspoort.besluiten.vastleggen import keep
from toegangspoort.brieven.actions import fix_brief, mark_sent
from toegangspoort.brieven.models import Briefstuk, Kanaal
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers import klokken
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.outbox.events import publish


class NietTeTekenen(dossiers.NietToegestaan):
    """It cannot be signed yet; `punten` says what comes first."""

    def __init__(self, punten: tuple[Punt, ...]) -> None:
        numbers = ", ".join(str(punt.nummer) for punt in punten)
        word = "punt" if len(punten) == 1 else "punten"
        super().__init__(f"Ondertekenen kan nog niet. Regel eerst {word} {numbers}: {punten[0].kop}.")
        self.punten = punten


@transaction.atomic
def sign_besluit(*, besluit: Besluit, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """Sign and send a besluit; from then on it holds and never changes.

    Raises `NietTeTekenen` while a gebrek is open, `NietToegestaan` without mandate or by the second reader, and
    `OngeschikteBrief` when the letter is not fit to send. In each case the draft stays exactly as it was.
    """
    besluit = lock_besluit(besluit, versie)
    today = clock.local_date(at)
    blad = load_blad(besluit, today)
    if open_points := assess(blad).eerst:
        raise NietTeTekenen(open_points)
    mandaat = _mandate(blad, by)
    outcomes = outcomes_of(blad)
    uitleg = explain(blad, outcomes)
    brief = besluit_brief(blad, uitleg, ondertekenaar=by.naam, functie=by.get_rol_display())
    dossier = besluit.dossier
    stuk = fix_brief(brief=brief, gemeente_code=dossier.gemeente_id, keten=dossier.kenmerk, by=by.naam, at=at)
    kanaal = Kanaal.POST if dossier.inwoner.postcode else Kanaal.DIGITAAL
    mark_sent(briefstuk=stuk, at=at, kanaal=kanaal)
    keep(blad, outcomes, uitleg, stuk.sha256)
    _fix(blad, by, at, mandaat, stuk)
    _finish_aanvraag(besluit, at)
    dossiers.finish_klok(dossier, Kloksoort.BEZWAARTERMIJN, at=at)
    dossiers.start_klok(dossier, Kloksoort.BEZWAARTERMIJN, today)
    record(
        "besluit ondertekend en verstuurd",
        about=dossier,
        by=by,
        at=at,
        besluit=besluit.nummer,
        soort=blad.soort.label,
        mandaat=mandaat.besluit,
        kanaal=kanaal,
        sha256=stuk.sha256,
        vingerafdruk=besluit.vingerafdruk,
        opzij_gezette_punten=len(blad.opzij),
    )
    publish(
        BesluitGetekend(
            gemeente_code=dossier.gemeente_id,
            at=at,
            dossier_id=dossier.pk,
            besluit_id=besluit.pk,
            soort=besluit.soort,
        )
    )
    _move_on(blad, by, at)
    return besluit


def may_sign(blad: Blad, medewerker: Medewerker) -> str:
    """Why this medewerker may not sign this, as a sentence; empty when he may."""
    return _mandate_or_why_not(blad, medewerker)[1]


def _mandate(blad: Blad, by: Medewerker) -> Mandaat:
    mandaat, refusal = _mandate_or_why_not(blad, by)
    if mandaat is None:
        raise dossiers.NietToegestaan(refusal)
    return mandaat


def _mandate_or_why_not(blad: Blad, medewerker: Medewerker) -> tuple[Mandaat | None, str]:
    if blad.besluit.lezer_id == medewerker.pk and blad.besluit.status == Besluitstatus.NAGELEZEN:
        return None, "U las dit besluit na. Een collega met mandaat ondertekent het."
    soort, cost = blad.besluit.soort, blad.euro_per_jaar
    found = mandaten.mandate_of(medewerker, blad.mandaten, soort, cost)
    if found is None:
        who = mandaten.in_words(blad.mandaten, soort, cost)
        return None, f"U hebt geen mandaat voor dit besluit. Dit mag ondertekenen: {who}."
    return found, ""


def _fix(blad: Blad, by: Medewerker, at: datetime, mandaat: Mandaat, stuk: Briefstuk) -> None:
    """From now on it holds: signature, mandate and letter."""
    besluit = blad.besluit
    besluit.move_to(Besluitstatus.ONDERTEKEND)
    besluit.ondertekenaar, besluit.ondertekend_op, besluit.mandaat = by, at, mandaat
    besluit.brief = stuk
    besluit.bezwaar_tot = clock.local_date(klokken.due(Kloksoort.BEZWAARTERMIJN, blad.peildatum))
    besluit.save()


def _finish_aanvraag(besluit: Besluit, at: datetime) -> None:
    aanvraag = besluit.aanvraag
    if aanvraag is None:
        return
    aanvraag.move_to(Aanvraagstatus.BESLOTEN)
    aanvraag.afgerond_op = at
    aanvraag.save(update_fields=["status", "afgerond_op"])
    for soort in (Kloksoort.BESLISTERMIJN, Kloksoort.ONDERZOEK):
        dossiers.finish_klok(besluit.dossier, soort, at=at)


def _move_on(blad: Blad, by: Medewerker, at: datetime) -> None:
    """Granted: the help begins. Refused: the file closes. Urgent: the ordinary onderzoek goes on."""
    besluit = blad.besluit
    dossier = besluit.dossier
    if besluit.soort == Besluitsoort.AFWIJZING:
        dossiers.close(dossier=dossier, reden="Aanvraag afgewezen", by=by, at=at)
    elif besluit.soort == Besluitsoort.TIJDELIJK:
        dossiers.finish_klok(dossier, Kloksoort.SPOED, at=at)
        if dossier.handeling == Handeling.SPOED:
            klok = dossiers.running_klok(dossier, Kloksoort.ONDERZOEK)
            dossiers.advance(
                dossier,
                stap=Stap(dossier.stap),
                handeling=Handeling.AFSPRAAK,
                uiterlijk=klok.uiterlijk if klok else None,
                termijn=Kloksoort.ONDERZOEK if klok else "",
                toelichting="Tijdelijke hulp loopt",
            )
    else:
        end, why = look_again(blad)
        dossiers.advance(
            dossier, stap=Stap.HULP, handeling=Handeling.VOLGEN, uiterlijk=clock.end_of(end), toelichting=why
        )
