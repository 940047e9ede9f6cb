# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The judgements on a pgb as the norm reads them: each by a named person, with a reason (art. 2.3.6 lid 2)."""

from toegangspoort import clock
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.models import Besluitregel, PgbToets
from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.wmo2015.pgb import Pgbfeiten, PgbTest


def pgb_facts(blad: Blad, regel: Besluitregel) -> Pgbfeiten:
    """What was judged for this line, where a pgb is wished for; what was not judged is not known."""
    tests = blad.tests_of(regel)
    judged = {test.name.lower(): _judgement(tests.get(test.name)) for test in PgbTest}
    return Pgbfeiten(wenst_pgb=True, **judged)


def not_judged(facts: Pgbfeiten) -> tuple[PgbTest, ...]:
    """The conditions that nobody judged yet, or without a reason."""
    found = {test: facts.oordeel_over(test) for test in PgbTest}
    return tuple(test for test, oordeel in found.items() if oordeel is None or not oordeel.geveld)


def _judgement(toets: PgbToets | None) -> Oordeel | None:
    if toets is None:
        return None
    by, at = toets.door.naam if toets.door else "", toets.op
    return Oordeel(toets.voldoet, toets.reden, by, clock.local_date(at) if at else None)
