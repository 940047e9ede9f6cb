# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The written account: a draft to the client, the reaction, and the final verslag (art. 2.3.2 lid 8; S0-13)."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.audit.journaal import INWONER, Actor
from toegangspoort.brieven.actions import fix_brief, mark_sent
from toegangspoort.brieven.models import Kanaal
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.dossiers.versies import guard
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.meldingen.actions.tell import new_notices
from toegangspoort.meldingen.models import Kennisgevingsoort
from toegangspoort.onderzoeken.actions.opening import lock_for_change, move
from toegangspoort.onderzoeken.events import ReactieOntvangen, VerslagVerstuurd
from toegangspoort.onderzoeken.feiten import refuse
from toegangspoort.onderzoeken.models import Onderzoek, Reactie, Verslag, Verslagsoort
from toegangspoort.onderzoeken.stand import Stand, load_stand
from toegangspoort.onderzoeken.verslag import verslag_brief
from toegangspoort.onderzoeken.volledig import gaps
from toegangspoort.outbox.events import publish


class VerslagOnvolledig(dossiers.NietToegestaan):
    """The final verslag cannot be fixed yet; `ontbreekt` says what is missing, each as a Dutch sentence."""

    def __init__(self, ontbreekt: list[str]) -> None:
        super().__init__("Het verslag kan nog niet worden vastgesteld. " + " ".join(ontbreekt))
        self.ontbreekt = ontbreekt


@transaction.atomic
def send_concept_verslag(*, onderzoek: Onderzoek, by: Medewerker, at: datetime) -> Verslag:
    """Send the draft, so that the client can react before it is final; gaps are shown as gaps."""
    onderzoek = lock_for_change(onderzoek)
    stand = _stand(onderzoek)
    verslag = _send(stand, Verslagsoort.CONCEPT, by, at)
    record("conceptverslag verstuurd", about=onderzoek.dossier, by=by, at=at, verslag=verslag.nummer)
    today = clock.local_date(at)
    days = settings_on(onderzoek.dossier.gemeente_id, today)["onderzoek.reactie_dagen"]
    wait = clock.end_of(today + timedelta(days=days))
    klok = dossiers.running_klok(onderzoek.dossier, Kloksoort.ONDERZOEK)
    move(
        onderzoek.dossier,
        stap=Stap.VERSLAG,
        handeling=Handeling.WACHT_OP_REACTIE,
        uiterlijk=min(wait, klok.uiterlijk) if klok and klok.uiterlijk > at else wait,
    )
    return verslag


@transaction.atomic
def receive_reactie(
    *,
    onderzoek: Onderzoek,
    tekst: str,
    van: str = "",
    akkoord: bool | None = None,
    by: Actor | str = INWONER,
    at: datetime,
) -> Reactie:
    """Keep what the client says about the verslag: from the status page, or entered by staff.

    Also after the final verslag: the reaction is then kept with it. Raises `OngeldigeFeiten` when it says nothing.
    """
    dossier = dossiers.lock(onderzoek.dossier)
    if not tekst.strip() and akkoord is None:
        refuse([("tekst", "Schrijf uw reactie op, of kies of u het eens bent met het verslag.")])
    if not onderzoek.verslagen.exists():
        raise dossiers.NietToegestaan(_("Er is nog geen verslag verstuurd om op te reageren."))
    if onderzoek.reacties.count() >= MOST_REACTIONS:
        raise dossiers.NietToegestaan(_("U reageerde al vaak op dit verslag. Bel ons als u iets wilt veranderen."))
    reactie = Reactie.objects.create(
        onderzoek=onderzoek,
        tekst=tekst,
        akkoord=akkoord,
        van=van.strip() or dossier.inwoner.naam,
        ontvangen_op=at,
    )
    record("reactie op het verslag ontvangen", about=dossier, by=by, at=at, rij=reactie.pk)
    publish(ReactieOntvangen(gemeente_code=dossier.gemeente_id, at=at, dossier_id=dossier.pk))
    if dossier.stap == Stap.VERSLAG and dossier.handeling != Handeling.WACHT_OP_AANVRAAG:
        move(dossier, stap=Stap.VERSLAG, handeling=Handeling.REACTIE)
    return reactie


MOST_REACTIONS = 20


@transaction.atomic
def verwerk_reactie(*, reactie: Reactie, verwerking: str, versie: int, by: Medewerker, at: datetime) -> Reactie:
    """Write down what was done with a reaction; it is printed in the final verslag."""
    dossier = dossiers.lock_open(reactie.onderzoek.dossier)
    reactie = Reactie.objects.select_related("onderzoek").get(pk=reactie.pk)
    if not verwerking.strip():
        refuse([("verwerking", "Schrijf op wat u met de reactie deed: aangepast, of waarom niet.")])
    guard(reactie, versie)
    reactie.verwerking, reactie.verwerkt_op = verwerking, at
    reactie.save(update_fields=["verwerking", "verwerkt_op", "versie"])
    record("reactie op het verslag verwerkt", about=dossier, by=by, at=at, rij=reactie.pk)
    left = Reactie.objects.filter(onderzoek=reactie.onderzoek, verwerkt_op=None).exists()
    if not left and dossier.handeling == Handeling.REACTIE:
        move(dossier, stap=Stap.VERSLAG, handeling=Handeling.VERSLAG, toelichting="Reactie verwerkt")
    return reactie


@transaction.atomic
def stel_verslag_vast(*, onderzoek: Onderzoek, by: Medewerker, at: datetime) -> Verslag:
    """Fix and send the final verslag (lid 8): ends the term of the onderzoek, opens the way to an aanvraag (lid 9).

    Raises `VerslagOnvolledig` with everything that is missing: a section of lid 4, the need in kind and size, the
    reason of a rung, a test that was not done, a reaction that lies unanswered.
    """
    onderzoek = lock_for_change(onderzoek)
    stand = _stand(onderzoek)
    missing = [gap.tekst for gap in gaps(stand) if gap.blokkeert]
    if missing:
        raise VerslagOnvolledig(missing)
    verslag = _send(stand, Verslagsoort.DEFINITIEF, by, at)
    onderzoek.verslag_op = at
    onderzoek.save(update_fields=["verslag_op"])
    dossiers.finish_klok(onderzoek.dossier, Kloksoort.ONDERZOEK, at=at)
    new_notices(onderzoek.dossier, [Kennisgevingsoort.AANVRAAG], wijze="in het verslag", at=at)
    record("verslag vastgesteld en verstuurd", about=onderzoek.dossier, by=by, at=at, verslag=verslag.nummer)
    move(onderzoek.dossier, stap=Stap.VERSLAG, handeling=Handeling.WACHT_OP_AANVRAAG)
    return verslag


def _stand(onderzoek: Onderzoek) -> Stand:
    stand = load_stand(onderzoek.dossier)
    if stand is None:  # the row is locked by the caller, so it is there
        raise Onderzoek.DoesNotExist
    return stand


def _send(stand: Stand, soort: Verslagsoort, by: Medewerker, at: datetime) -> Verslag:
    dossier = stand.dossier
    instellingen = settings_on(dossier.gemeente_id, clock.local_date(at))
    brief = verslag_brief(stand, soort, datum=clock.local_date(at), door=by.naam, instellingen=instellingen)
    stuk = fix_brief(brief=brief, gemeente_code=dossier.gemeente_id, keten=dossier.kenmerk, by=by.naam, at=at)
    mark_sent(briefstuk=stuk, at=at, kanaal=Kanaal.POST if dossier.inwoner.postcode else Kanaal.DIGITAAL)
    verslag = Verslag.objects.create(
        onderzoek=stand.onderzoek,
        soort=soort,
        nummer=len(stand.verslagen) + 1,
        brief=stuk,
        verzonden_op=at,
        door=by,
    )
    publish(
        VerslagVerstuurd(
            gemeente_code=dossier.gemeente_id,
            at=at,
            dossier_id=dossier.pk,
            briefstuk_id=stuk.pk,
            definitief=soort == Verslagsoort.DEFINITIEF,
        )
    )
    return verslag
