# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Refresh the figures from our own files: read what changed, count, publish. Changes nothing of a file."""

import hashlib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from django.conf import settings

from toegangspoort.cijfers import dimensies, herindeling, motor, ster, tellen, typen
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.cijfers.slot import only_one
from toegangspoort.statistiek.ster import feiten, kosten, opslag, tellingen, tijdvakken, wijzigingen
from toegangspoort.statistiek.ster.code import code_of_modules
from toegangspoort.statistiek.ster.opslag import Opslag, Spanne, Stand
from toegangspoort.statistiek.ster.publiceer import publish
from toegangspoort.statistiek.ster.stroom import one_moment
from toegangspoort.statistiek.ster.tellingen import Tellingen
from toegangspoort.statistiek.ster.wijken import codes_of_wijken, keep_regios

WAT = "het verversen van de cijfers uit eigen dossiers"
TOO_MANY = 50_000
"""Changed clients from which reading everything once is cheaper than looking so many up."""
_CODE = code_of_modules(dimensies, feiten, herindeling, kosten, opslag, ster, tellen, tellingen, typen)


@dataclass(frozen=True)
class Verversing:
    """What a refresh did."""

    volledig: bool
    """Whether all files were read, and not only those that changed."""
    clients: int
    """How many clients changed; all of them when everything was read."""
    feiten: int
    """How many facts there are now."""
    perioden: tuple[Periode, ...]
    """What is published."""
    bijgewerkt: date | None
    """The last day that the files tell of; None without any file."""


@dataclass(frozen=True)
class _Gelezen:
    """What was read and written to a new folder."""

    clients: int
    spannen: Mapping[str, Spanne]
    tellingen: Tellingen
    """The counts that are known already."""


def refresh(kast: Cijferkast, *, vandaag: date, alles: bool = False) -> Verversing:
    """Bring the figures of our own files up to date and publish them; `slot.Bezig` while somebody else does.

    `alles` reads every file again. What comes out is the same, to the byte.
    """
    with only_one(kast.map, WAT):
        bewaard, wijken = Opslag(kast.map), codes_of_wijken()
        tabel = keep_regios(kast, wijken)
        afdruk, waarden = _fingerprint(tabel), _from_elsewhere(wijken)
        known, nieuw = bewaard.read(), bewaard.begin()
        if known and (alles or not _still_true(known[0], afdruk, waarden)):
            known = None
        line = _certain_line(known[0].journaal if known else 0)
        with one_moment():
            changed = _read_changed(*known, wijken, tabel, nieuw) if known else None
            gelezen = changed or _read_all(wijken, nieuw)
        perioden = tijdvakken.delivered(gelezen.spannen, tabel, vandaag)
        counts = _counted(gelezen.tellingen, {periode.jaar for periode in perioden}, tabel, nieuw)
        tellingen.write(counts, nieuw)
        map_ = bewaard.replace(Stand(afdruk, waarden, line, gelezen.spannen), nieuw)
        last = tijdvakken.last_day(gelezen.spannen, vandaag)
        if last is not None:
            publish(kast, counts, perioden, tabel, wijken=set(wijken.values()), last=last, opnieuw=alles)
        return Verversing(changed is None, gelezen.clients, opslag.rows_in(map_), tuple(perioden), last)


def _read_changed(
    stand: Stand, oud: Path, wijken: Mapping[int, str], tabel: Regiotabel, nieuw: Path
) -> _Gelezen | None:
    """Only whom something happened to; None when that does not tell all, and everything has to be read.

    That is so after something was taken out of the database: the facts do not say which file they came from. A line
    in the journal of a file that is gone shows it, or else the number of facts does.
    """
    changes = wijzigingen.changes_since(stand.journaal)
    if changes.gewist or len(changes.clients) > TOO_MANY:
        return None
    old, new = opslag.facts_of(oud, changes.clients), feiten.facts_of(changes.clients, wijken)
    clients = opslag.differing(old, new)
    old, new = (facts.filter(pc.is_in(facts["client"], pa.array(clients, pa.int64()))) for facts in (old, new))
    if opslag.rows_in(oud) - old.num_rows + new.num_rows != feiten.provisions().count():
        return None
    opslag.write_changed(oud, clients, new, nieuw)
    counts = tellingen.put_right(tellingen.read(oud), old, new, tabel)
    return _Gelezen(len(clients), changes.after(stand.spannen), counts)


def _read_all(wijken: Mapping[int, str], nieuw: Path) -> _Gelezen:
    opslag.write_all(feiten.all_facts(wijken), nieuw)
    return _Gelezen(opslag.clients_in(nieuw), wijzigingen.everything().after({}), {})


def _counted(known: Tellingen, jaren: Set[int], tabel: Regiotabel, map_: Path) -> dict[int, pa.Table]:
    """The counts of these years: what is known, and the rest from the facts; the engine starts only for that."""
    counted = {jaar: known[jaar] for jaar in jaren if jaar in known}
    if missing := sorted(jaren - counted.keys()):
        engine = motor.connect(settings.STATISTIEK_ENGINE)
        try:
            counted |= tellingen.count_all(engine, opslag.facts_in(map_), missing, tabel)
        finally:
            motor.close(engine)
    return counted


def _still_true(stand: Stand, afdruk: str, waarden: Mapping[str, str]) -> bool:
    """Whether what is on disk would be made in the same way today."""
    return stand.vingerafdruk == afdruk and stand.waarden.items() <= waarden.items()


def _certain_line(before: int) -> int:
    """Up to where the journal is whole; where it was before when an act takes too long, so that nothing is skipped."""
    try:
        return wijzigingen.last_certain_line()
    except wijzigingen.NogBezig:
        return before


def _fingerprint(tabel: Regiotabel) -> str:
    """Of what makes facts and counts, besides what is in the database."""
    gemeenten = sorted(repr(regio) for regio in tabel.regios.values() if regio.soort is Regiosoort.GEMEENTE)
    return hashlib.sha256(_CODE + repr((pa.__version__, gemeenten)).encode()).hexdigest()


def _from_elsewhere(wijken: Mapping[int, str]) -> dict[str, str]:
    """What facts take from tables that are not of a file. Something new in them changes no fact that there is."""
    return {f"wijk {key}": code for key, code in wijken.items()} | {
        f"product {key}": " ".join(map(str, values)) for key, *values in feiten.prices()
    }
