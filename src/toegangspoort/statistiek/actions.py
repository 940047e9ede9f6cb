# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Writes beside the figures. No figure is ever written here: those are counted."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.audit import journaal
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.dossiers.versies import guard
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.statistiek.access import may_deliver, may_write
from toegangspoort.statistiek.gmsd.levering import Levering
from toegangspoort.statistiek.models import Uitleg
from toegangspoort.statistiek.uitleg import ONDERWERPEN


class OngeldigeUitleg(ValueError):
    """This explanation cannot be written like this; the message says why and what can be done."""


@transaction.atomic
def write_uitleg(
    *,
    gemeente: Gemeente,
    periode: Periode,
    regio: str,
    onderwerp: str,
    tekst: str,
    versie: int,
    by: Medewerker,
    at: datetime,
) -> Uitleg:
    """Say on this page what is thought to be behind its figures; an empty text takes it away (S2-14, S2-16).

    `versie` is the one that was seen, 0 for a page without explanation; `IntussenGewijzigd` when a colleague
    was first. Whoever writes it is named with it, and every version is in the journal.
    """
    if onderwerp not in ONDERWERPEN:
        raise OngeldigeUitleg(f"Er is geen pagina met cijfers over {onderwerp}.")
    place = {"gemeente": gemeente, "periode": periode.code, "regio": regio, "onderwerp": onderwerp}
    # The row of the gemeente is the lock: two may be the first to write on one page.
    Gemeente.objects.select_for_update().get(pk=gemeente.pk)
    uitleg: Uitleg = Uitleg.objects.filter(**place).first() or Uitleg(**place)
    if not may_write(by, uitleg):
        raise OngeldigeUitleg("Alleen een manager of beheerder van deze gemeente schrijft uitleg bij de cijfers.")
    # Where words were taken away there are none to lose: whoever saw an empty page may write.
    guard(uitleg, versie if uitleg.tekst or versie else uitleg.versie)
    words = tekst.strip()
    if words == uitleg.tekst:
        raise OngeldigeUitleg("Er is niets veranderd." if words else "Schrijf eerst de uitleg.")
    uitleg.tekst, uitleg.auteur, uitleg.geschreven = words, by.naam, clock.local_date(at)
    uitleg.save()
    journaal.record(
        "uitleg bij cijfers geschreven" if words else "uitleg bij cijfers weggehaald",
        gemeente_code=gemeente.pk,
        keten=uitleg.keten,
        by=by,
        at=at,
        periode=periode.code,
        regio=regio,
        onderwerp=onderwerp,
        tekst=words,
    )
    return uitleg


class GeenLevering(ValueError):
    """Who asks for this delivery may not make it."""


@transaction.atomic
def record_gmsd(*, levering: Levering, by: Medewerker | None, at: datetime) -> None:
    """Write down that the BSNs of this delivery were read, and in which files, before any of it is handed out.

    `by` is None for who runs the command on the server itself. One line of the journal for the delivery, one
    reading per file: what a client sees when he asks who used his number (NEN 7513).
    """
    if by is not None and not may_deliver(by, levering.gemeente):
        raise GeenLevering("Alleen de back office van deze gemeente maakt de levering voor de GMSD.")
    Gemeente.objects.select_for_update().get(pk=levering.gemeente.pk)
    journaal.record(
        "GMSD-levering gemaakt",
        gemeente_code=levering.gemeente.pk,
        keten=f"gmsd/{levering.halfjaar.slug}",
        by=by or journaal.SYSTEEM,
        at=at,
        halfjaar=levering.halfjaar.slug,
        rijen=len(levering.goede_rijen),
        weggelaten=len(levering.foute_rijen),
    )
    journaal.record_readings(
        gemeente_code=levering.gemeente.pk,
        ketens=sorted({rij.kenmerk for rij in levering.goede_rijen}),
        by=by,
        dag=clock.local_date(at),
        at=at,
        reden=f"Levering voor de Gemeentelijke Monitor Sociaal Domein, {levering.halfjaar.naam}",
    )
