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
from toegangspoort.statistiek.access import may_write
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
    guard(uitleg, versie)
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
