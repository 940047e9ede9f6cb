# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The gate: from when an aanvraag can be made (art. 2.3.2 lid 9 Wmo 2015)."""

from dataclasses import dataclass
from datetime import date, timedelta

from toegangspoort import clock
from toegangspoort.beeld import woorden
from toegangspoort.dossiers import klokken
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Kloksoort
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.recht.wmo2015.onderzoek import aanvraag_mogelijk


@dataclass(frozen=True)
class Poort:
    """Whether the gate is open on a day, why, and from which day it opens by itself."""

    open: bool
    reden: str
    vanaf: date
    """The day after the term of the onderzoek: from then on an aanvraag is always possible."""
    ondanks_onderzoek: bool
    """Open although there is no verslag: the onderzoek was not done in time."""


def gate(dossier: Dossier, op: date) -> Poort:
    """The gate of this file on this day; two queries. Suspension does not hold it back: lid 9 counts six weeks."""
    klok = Klok.objects.filter(dossier=dossier, soort=Kloksoort.ONDERZOEK).order_by("-pk").first()
    due = klok.wettelijk if klok else klokken.due(Kloksoort.ONDERZOEK, clock.local_date(dossier.geopend_op))
    sent = Onderzoek.objects.filter(dossier=dossier).values_list("verslag_op", flat=True).first()
    return judge(clock.local_date(sent) if sent else None, clock.local_date(due), op)


def judge(verslag_op: date | None, onderzoek_uiterlijk: date, op: date) -> Poort:
    """The gate from its facts."""
    vanaf = onderzoek_uiterlijk + timedelta(days=1)
    outcome = aanvraag_mogelijk(op, verslag_op, onderzoek_uiterlijk, op)
    if outcome.waarde:
        return Poort(True, outcome.redenen[0], vanaf, verslag_op is None or verslag_op > op)
    return Poort(
        False,
        "Een aanvraag kan nog niet: eerst krijgt de inwoner het verslag van het onderzoek. Is het verslag er niet "
        f"op tijd, dan kan de aanvraag vanaf {woorden.dag(vanaf)} (artikel 2.3.2 lid 9 Wmo 2015). "
        "Stuur eerst het verslag.",
        vanaf,
        False,
    )
