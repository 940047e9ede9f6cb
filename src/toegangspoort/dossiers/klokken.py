# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The clocks of a file: started, stopped, suspended and extended, with dates that come from `recht` alone."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from toegangspoort import clock
from toegangspoort.dossiers.models import Dossier, Klok, Opschorting, Startmoment
from toegangspoort.dossiers.stappen import Bron, Kloksoort, Opschortgrond
from toegangspoort.recht.awb import bezwaar, opschorting
from toegangspoort.recht.wmo2015 import aanvraag, onderzoek, startmoment

NORMS = {
    Kloksoort.PERSOONLIJK_PLAN: onderzoek.persoonlijk_plan_termijn,
    Kloksoort.ONDERZOEK: onderzoek.onderzoekstermijn,
    Kloksoort.BESLISTERMIJN: aanvraag.beslistermijn,
    Kloksoort.BEZWAARTERMIJN: bezwaar.bezwaartermijn,
}


def due(soort: Kloksoort, start: date) -> datetime:
    """The last moment of a term of law that starts on this day."""
    return clock.end_of(NORMS[soort](start, start).waarde)


def new_klok(dossier: Dossier, soort: Kloksoort, start: date, uiterlijk: datetime | None = None) -> Klok:
    """A clock, not yet saved; `uiterlijk` only for terms that the gemeente sets itself."""
    moment = uiterlijk or due(soort, start)
    return Klok(dossier=dossier, soort=soort, start=start, uiterlijk=moment, wettelijk=moment)


def chosen_start(momenten: Sequence[Startmoment]) -> date:
    """The moment a clock counts from: the earliest that holds (ombudsman of Groningen, 19.6.007)."""
    facts = [startmoment.Startmoment(m.datum, m.get_bron_display(), m.geldt, m.reden) for m in momenten]
    return startmoment.kies_startmoment(facts).waarde.datum


def reckon(klok: Klok, opschortingen: Sequence[Opschorting]) -> datetime:
    """The last moment of a clock with its suspensions counted in."""
    still = periods(opschortingen)
    if klok.soort == Kloksoort.BESLISTERMIJN:
        return clock.end_of(aanvraag.beslistermijn_met_opschorting(klok.start, klok.start, still).waarde)
    end = clock.local_date(klok.wettelijk)
    return clock.end_of(opschorting.einddatum_met_opschorting(end, still).waarde)


def periods(opschortingen: Iterable[Opschorting]) -> tuple[opschorting.Opschorting, ...]:
    """The days that a clock stood still, as the norms read them."""
    return tuple(map(_period, opschortingen))


def _period(row: Opschorting) -> opschorting.Opschorting:
    """The days the clock stands still; the day on which a completion comes in counts again (art. 4:15 lid 1 Awb)."""
    if row.grond == Opschortgrond.AANVULLING:
        return opschorting.Opschorting.na_verzoek(row.gevraagd_op, row.tot_en_met, row.beeindigd_op)
    return opschorting.Opschorting(row.gevraagd_op + timedelta(days=1), row.beeindigd_op or row.tot_en_met)


def stands_still(opschortingen: Sequence[Opschorting], peildatum: date) -> bool:
    """Whether one of these suspensions runs on this day."""
    return any(
        o.gevraagd_op < peildatum <= (o.beeindigd_op or o.tot_en_met) and o.beeindigd_op is None for o in opschortingen
    )


def new_startmoment(
    dossier: Dossier, soort: Kloksoort, *, datum: date, bron: Bron, omschrijving: str, at: datetime, door: str
) -> Startmoment:
    """A start moment, not yet saved."""
    return Startmoment(
        dossier=dossier,
        soort=soort,
        datum=datum,
        bron=bron,
        omschrijving=omschrijving,
        vastgelegd_op=at,
        vastgelegd_door=door,
    )
