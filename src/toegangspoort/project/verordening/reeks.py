# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a series of a file adds to the series that is there: new periods, or a reason why they do not fit."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from toegangspoort.recht.kern import Waarde, in_woorden

Same = Callable[[Any, Waarde], bool]
"""Whether a row that is there says the same as a row of the file."""


def new_periods(there: Sequence[Any], rows: Sequence[Waarde], same: Same) -> list[Waarde]:
    """The rows of the file that are not there yet; both in the order of their days."""
    begins = {row.vanaf: row for row in there}
    return [row for row in rows if row.vanaf not in begins or not same(begins[row.vanaf], row)]


def objections(there: Sequence[Any], rows: Sequence[Waarde], same: Same) -> Iterator[str]:
    """Why the file does not fit upon what is there: two values on one day, or an end that is not there."""
    follows = {early.vanaf: late.vanaf for early, late in pairwise(rows)}
    for row in rows:
        equal = next((other for other in there if other.vanaf == row.vanaf), None)
        if equal is not None and not same(equal, row):
            yield f"op {in_woorden(row.vanaf)} gaat al iets anders in. Kies een andere dag, of laat de regel weg"
        elif equal is not None and not _same_end(equal.tot, row.tot, follows.get(row.vanaf)):
            yield f"wat ingaat op {in_woorden(row.vanaf)} is er al, met een ander einde ({_until(equal.tot)})"
        elif equal is None and (later := _begins_within(there, row, rows)):
            yield f"overlapt met wat al is vastgelegd vanaf {in_woorden(later)}. Zet die waarde ook in het bestand"


def ended_by(there: Sequence[Any], row: Waarde) -> Any | None:
    """What is there and ends because this row begins."""
    return next((o for o in there if o.vanaf < row.vanaf and (o.tot is None or o.tot > row.vanaf)), None)


def _same_end(there: date | None, in_file: date | None, next_begins: date | None) -> bool:
    # An open row ends by itself where the next row of the file begins.
    return there == in_file or (there is None and in_file is not None and in_file == next_begins)


def _begins_within(there: Sequence[Any], row: Waarde, rows: Sequence[Waarde]) -> date | None:
    own = {other.vanaf for other in rows}
    within = (o.vanaf for o in there if o.vanaf > row.vanaf and (row.tot is None or o.vanaf < row.tot))
    return next((vanaf for vanaf in sorted(within) if vanaf not in own), None)


def _until(tot: date | None) -> str:
    return f"tot {in_woorden(tot)}" if tot else "zonder einde"
