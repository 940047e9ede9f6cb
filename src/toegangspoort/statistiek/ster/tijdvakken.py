# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which periods each gemeente delivered whole.

A period that is not over, or that had begun before there were files here, would give a figure that is too low and
looks like any other. So it is not published at all: its regions have no figures (`Status.GEEN`). A period that is
over, but not for long, is published as provisional: decisions about it may still be recorded.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from toegangspoort.cijfers import herindeling
from toegangspoort.cijfers.perioden import Periode, delen
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.statistiek.ster.opslag import Spanne

PROVISIONAL_MONTHS = 6
"""CBS publishes the same: provisional in spring, final in autumn."""


def delivered(spannen: Mapping[str, Spanne], tabel: Regiotabel, vandaag: date) -> dict[Periode, tuple[str, ...]]:
    """Per period, in order of time, the gemeenten with files from before its first day until after its last.

    A gemeente that did not exist yet on 1 January of the year delivers nothing of it.
    """
    first = min((spanne.begin.year for spanne in spannen.values()), default=vandaag.year)
    found: dict[Periode, tuple[str, ...]] = {}
    for periode in sorted(deel for jaar in range(first, vandaag.year + 1) for deel in delen(jaar)):
        codes = sorted(code for code, spanne in spannen.items() if _whole(spanne, periode, vandaag))
        if existed := tuple(code for code in codes if tabel.regio(code).vanaf <= periode.peildatum):
            found[periode] = existed
    return found


def last_day(spannen: Mapping[str, Spanne], vandaag: date) -> date | None:
    """The last day that the files tell of, never after today; None without files."""
    return min(vandaag, max(spanne.eind for spanne in spannen.values())) if spannen else None


def is_provisional(periode: Periode, until: date) -> bool:
    """Whether decisions about it may still be recorded."""
    month = periode.eind.month + PROVISIONAL_MONTHS
    final = date(periode.eind.year + (month - 1) // 12, (month - 1) % 12 + 1, 28)
    return until < final


def regions_of(tabel: Regiotabel, periode: Periode, codes: Collection[str], wijken: Collection[str]) -> Regiotabel:
    """The table in which a larger region is only there when all gemeenten in it delivered.

    Two gemeenten of a province are no province. `wijken`: our own; those of another source are divided otherwise.
    """
    dag = periode.peildatum
    here = herindeling.delivered(codes, tabel, dag)
    larger = tabel.op(dag, Regiosoort.PROVINCIE)
    whole = {p.code for p in larger if (parts := tabel.kinderen(p.code, dag)) and {g.code for g in parts} <= here}
    cut = {p.code for p in larger} if len(whole) < len(larger) else set()
    return Regiotabel(
        {
            code: replace(regio, deel_van="")
            if code in cut or (regio.soort is Regiosoort.GEMEENTE and regio.deel_van not in whole)
            else regio
            for code, regio in tabel.regios.items()
            if regio.soort is not Regiosoort.WIJK or code in wijken
        }
    )


def _whole(spanne: Spanne, periode: Periode, vandaag: date) -> bool:
    return spanne.begin <= periode.begin and periode.eind <= min(spanne.eind, vandaag)
