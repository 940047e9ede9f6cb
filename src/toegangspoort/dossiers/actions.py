# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Writes on the file itself. Every later step moves the file along with `advance`."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.audit.journaal import Actor
from toegangspoort.dossiers import klokken, zoeken
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier, Klok, Notitie, Opschorting, Startmoment
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Opschortgrond, Stap
from toegangspoort.dossiers.versies import guard


class NietToegestaan(ValueError):
    """The act does not fit the state of the file; the message says why and what can be done."""


def lock(dossier: Dossier) -> Dossier:
    """The file as it is now, held until the transaction ends. Every act on a file begins here.

    Hold first, read then: a query that does both, and had to wait, joins the row of now with the team of before.
    PostgreSQL then finds no file at all when a colleague gave it to another team meanwhile.
    """
    Dossier.objects.select_for_update().only("pk").get(pk=dossier.pk)
    held: Dossier = Dossier.objects.select_related("inwoner", "gemeente", "team").get(pk=dossier.pk)
    return held


def lock_open(dossier: Dossier) -> Dossier:
    """Like `lock`, and refuses a file that is closed."""
    dossier = lock(dossier)
    if not dossier.is_open:
        raise NietToegestaan(_("Dit dossier is afgesloten. Begin een nieuwe melding als er weer iets nodig is."))
    return dossier


def advance(
    dossier: Dossier,
    *,
    stap: Stap,
    handeling: Handeling,
    uiterlijk: datetime | None,
    termijn: Kloksoort | str = "",
    toelichting: str = "",
    stil: bool = False,
) -> None:
    """Put the file at this step with this next act; one query. The caller holds the lock and records the act."""
    dossier.stap, dossier.handeling, dossier.toelichting = stap, handeling, toelichting
    dossier.uiterlijk, dossier.termijn, dossier.klok_staat_stil = uiterlijk, termijn, stil
    dossier.versie += 1
    dossier.save(
        update_fields=[
            "stap",
            "handeling",
            "toelichting",
            "uiterlijk",
            "termijn",
            "klok_staat_stil",
            "versie",
        ]
    )


def running_klok(dossier: Dossier, soort: Kloksoort) -> Klok | None:
    """The clock of this kind that still runs or stands still."""
    return Klok.objects.filter(dossier=dossier, soort=soort, klaar_op=None).first()


def start_klok(dossier: Dossier, soort: Kloksoort, start: date, uiterlijk: datetime | None = None) -> Klok:
    """Start a clock on a locked file."""
    klok = klokken.new_klok(dossier, soort, start, uiterlijk)
    klok.save(force_insert=True)
    return klok


def finish_klok(dossier: Dossier, soort: Kloksoort, *, at: datetime) -> None:
    """What the clock counted for is done."""
    Klok.objects.filter(dossier=dossier, soort=soort, klaar_op=None).update(klaar_op=at)


@transaction.atomic
def add_startmoment(
    *,
    dossier: Dossier,
    soort: Kloksoort,
    datum: date,
    bron: Bron,
    omschrijving: str,
    by: Medewerker,
    at: datetime,
) -> Klok:
    """Record another moment at which the clock may have started; an earlier one moves the clock."""
    dossier = lock_open(dossier)
    if datum > clock.local_date(at):
        raise NietToegestaan("Een startmoment kan niet in de toekomst liggen.")
    klokken.new_startmoment(
        dossier, soort, datum=datum, bron=bron, omschrijving=omschrijving, at=at, door=by.naam
    ).save()
    record("startmoment vastgelegd", about=dossier, by=by, at=at, klok=soort, datum=datum, bron=bron)
    return _restart(dossier, soort)


@transaction.atomic
def set_startmoment_geldt(*, moment: Startmoment, geldt: bool, reden: str, by: Medewerker, at: datetime) -> Klok:
    """Say that a recorded moment does not count, or counts again; always with a reason."""
    dossier = lock_open(moment.dossier)
    moment = Startmoment.objects.get(pk=moment.pk)
    if not reden.strip():
        raise NietToegestaan("Schrijf op waarom dit startmoment wel of niet telt.")
    others = Startmoment.objects.filter(dossier=dossier, soort=moment.soort, geldt=True).exclude(pk=moment.pk)
    if not geldt and not others.exists():
        raise NietToegestaan("Er moet één startmoment blijven dat telt.")
    moment.geldt, moment.reden = geldt, reden
    moment.save(update_fields=["geldt", "reden"])
    record(
        "startmoment telt weer" if geldt else "startmoment telt niet",
        about=dossier,
        by=by,
        at=at,
        klok=moment.soort,
        datum=moment.datum,
        reden=reden,
    )
    return _restart(dossier, Kloksoort(moment.soort))


def _restart(dossier: Dossier, soort: Kloksoort) -> Klok:
    """Reckon the running clock of this kind again from the moments that are known."""
    klok = running_klok(dossier, soort)
    if klok is None:
        raise NietToegestaan("Deze termijn loopt niet meer.")
    start = klokken.chosen_start(list(dossier.startmomenten.filter(soort=soort)))
    klok.start, klok.wettelijk = start, klokken.due(soort, start)
    return _reckon(dossier, klok)


def _reckon(dossier: Dossier, klok: Klok) -> Klok:
    """Save a clock with its end reckoned again, and the file when its next act is due by this clock."""
    klok.uiterlijk = klokken.reckon(klok, list(klok.opschortingen.all()))
    klok.save(update_fields=["start", "wettelijk", "uiterlijk"])
    if dossier.termijn == klok.soort:
        Dossier.objects.filter(pk=dossier.pk).update(uiterlijk=klok.uiterlijk)
    return klok


@transaction.atomic
def suspend(
    *,
    dossier: Dossier,
    soort: Kloksoort,
    grond: Opschortgrond,
    tot_en_met: date,
    reden: str,
    by: Medewerker,
    at: datetime,
) -> Opschorting:
    """Let a clock stand still from the day after today (art. 4:5 and 4:15 Awb); a term must be set."""
    dossier = lock_open(dossier)
    klok = running_klok(dossier, soort)
    today = clock.local_date(at)
    if klok is None:
        raise NietToegestaan("Deze termijn loopt niet, dus zij kan niet worden opgeschort.")
    if tot_en_met <= today:
        raise NietToegestaan("Kies een dag na vandaag: zonder termijn staat de klok niet stil.")
    if klokken.stands_still(list(klok.opschortingen.all()), tot_en_met):
        raise NietToegestaan("De klok staat al stil. Beëindig eerst die opschorting.")
    row = Opschorting.objects.create(klok=klok, grond=grond, gevraagd_op=today, tot_en_met=tot_en_met, reden=reden)
    _reckon(dossier, klok)
    record("termijn opgeschort", about=dossier, by=by, at=at, klok=soort, grond=grond, tot_en_met=tot_en_met)
    advance(
        dossier,
        stap=Stap(dossier.stap),
        handeling=Handeling.WACHT_OP_GEGEVENS,
        uiterlijk=clock.end_of(tot_en_met),
        termijn=soort,
        toelichting=reden[:160],
        stil=True,
    )
    return row


@transaction.atomic
def resume(*, opschorting: Opschorting, handeling: Handeling, by: Medewerker, at: datetime) -> Klok:
    """The data came in, or waiting ends: the clock runs on, with the days it stood still added."""
    dossier = lock_open(opschorting.klok.dossier)
    opschorting = Opschorting.objects.select_related("klok").get(pk=opschorting.pk)
    if opschorting.beeindigd_op is not None:
        raise NietToegestaan("Deze opschorting was al beëindigd.")
    opschorting.beeindigd_op = min(clock.local_date(at), opschorting.tot_en_met)
    opschorting.save(update_fields=["beeindigd_op"])
    klok = _reckon(dossier, opschorting.klok)
    record("termijn loopt weer", about=dossier, by=by, at=at, klok=klok.soort, uiterlijk=klok.uiterlijk)
    advance(
        dossier,
        stap=Stap(dossier.stap),
        handeling=handeling,
        uiterlijk=klok.uiterlijk,
        termijn=Kloksoort(klok.soort),
    )
    return klok


@transaction.atomic
def extend(*, dossier: Dossier, soort: Kloksoort, tot: date, reden: str, by: Medewerker, at: datetime) -> Klok:
    """Tell the applicant a further term (art. 4:14 Awb). The legal end does not move: a penalty may still run."""
    dossier = lock_open(dossier)
    klok = running_klok(dossier, soort)
    if klok is None:
        raise NietToegestaan("Deze termijn loopt niet, dus zij kan niet worden verdaagd.")
    if clock.end_of(tot) <= klok.uiterlijk:
        raise NietToegestaan("Noem een dag na het einde van de termijn, en zo kort mogelijk daarna.")
    klok.verdaagd_tot, klok.verdaagd_reden = tot, reden
    klok.save(update_fields=["verdaagd_tot", "verdaagd_reden"])
    record("termijn verdaagd", about=dossier, by=by, at=at, klok=soort, tot=tot)
    return klok


@transaction.atomic
def assign(*, dossier: Dossier, behandelaar: Medewerker, by: Medewerker, at: datetime) -> Dossier:
    """Give the file to someone of the same gemeente who handles files."""
    dossier = lock_open(dossier)
    if behandelaar.gemeente_code != dossier.gemeente_id or not behandelaar.is_behandelaar:
        raise NietToegestaan("Kies een kernteamlid, consulent of regisseur van deze gemeente.")
    dossier.behandelaar = behandelaar
    dossier.save(update_fields=["behandelaar"])
    zoeken.index(dossier)
    record("dossier toegewezen", about=dossier, by=by, at=at, aan=behandelaar.naam)
    return dossier


@transaction.atomic
def change_vraag(*, dossier: Dossier, vraag: str, versie: int, by: Medewerker, at: datetime) -> Dossier:
    """Put the question in other words; raises `IntussenGewijzigd` when the file changed since it was read."""
    dossier = lock_open(dossier)
    guard(dossier, versie)
    dossier.vraag = vraag
    dossier.save(update_fields=["vraag", "versie"])
    record("vraag anders verwoord", about=dossier, by=by, at=at)
    zoeken.index(dossier)
    return dossier


@transaction.atomic
def add_notitie(*, dossier: Dossier, tekst: str, by: Medewerker, at: datetime) -> Notitie:
    """Add a note; the text stands in the note, the journal says only that it was made."""
    dossier = lock(dossier)
    notitie = Notitie.objects.create(dossier=dossier, tekst=tekst, door=by, op=at)
    record("notitie gemaakt", about=dossier, by=by, at=at)
    zoeken.index(dossier, [tekst])
    return notitie


@transaction.atomic
def record_export(*, dossier: Dossier, by: Medewerker, at: datetime) -> None:
    """The client got a copy of the whole file (art. 5.3.2 Wmo 2015)."""
    record("afschrift van het dossier gemaakt", about=lock(dossier), by=by, at=at)


@transaction.atomic
def close(*, dossier: Dossier, reden: str, by: Actor | str, at: datetime) -> None:
    """Close the file; every clock that still ran is done."""
    dossier = lock_open(dossier)
    Klok.objects.filter(dossier=dossier, klaar_op=None).exclude(soort=Kloksoort.BEZWAARTERMIJN).update(klaar_op=at)
    advance(dossier, stap=Stap.AFGESLOTEN, handeling=Handeling.GEEN, uiterlijk=None)
    dossier.afgesloten_op, dossier.afsluitreden = at, reden
    dossier.save(update_fields=["afgesloten_op", "afsluitreden"])
    record("dossier afgesloten", about=dossier, by=by, at=at, reden=reden)
