# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Counting that stays cheap at any size: no count goes further than is worth knowing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from django.db import connection
from django.db.models import QuerySet

from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Kloksoort

AT_MOST = 2000


@dataclass(frozen=True)
class Groepstelling:
    """How many files fall in a group, and the first date among them."""

    aantal: int
    eerste: datetime | None


def count_between(
    rows: "QuerySet[Dossier]", grenzen: Sequence[datetime], spoed_voor: datetime
) -> tuple[list[Groepstelling], Groepstelling]:
    """The files before the first moment, between each two, and after the last; and those whose clock stands still.

    One query over at most `AT_MOST` files, in one pass. An urgent file counts in the first group as soon as it
    is due before `spoed_voor`. Written out, as the ORM takes ten times longer to word it than SQLite to answer.
    """
    ordered = rows.order_by("klok_staat_stil", "uiterlijk", "pk")[:AT_MOST]
    inner, values = ordered.values("klok_staat_stil", "uiterlijk", "termijn").query.sql_with_params()
    moments = [connection.ops.adapt_datetimefield_value(m) for m in grenzen]
    cases = " ".join(f"WHEN uiterlijk < %s THEN {n}" for n in range(len(grenzen)))
    sql = (
        f"SELECT groep, COUNT(*), MIN(uiterlijk) FROM (SELECT uiterlijk, CASE WHEN klok_staat_stil THEN -1 "  # noqa: S608 - values go as parameters
        f"WHEN termijn = '{Kloksoort.SPOED}' AND uiterlijk < %s THEN 0 {cases} ELSE {len(grenzen)} END AS groep "
        f"FROM ({inner}) AS rijen) AS geteld GROUP BY groep"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [connection.ops.adapt_datetimefield_value(spoed_voor), *moments, *values])
        found = {groep: Groepstelling(number, _moment(first)) for groep, number, first in cursor.fetchall()}
    empty = Groepstelling(0, None)
    return [found.get(n, empty) for n in range(len(grenzen) + 1)], found.get(-1, empty)


def _moment(stored: Any) -> datetime | None:
    """A moment as this database gives it outside the ORM: SQLite as text in UTC."""
    if isinstance(stored, str):
        return datetime.fromisoformat(stored).replace(tzinfo=UTC)
    return cast("datetime | None", stored)


def count_each(sets: "Mapping[str, QuerySet[Dossier]]") -> dict[str, int]:
    """How many files each of these sets holds, up to `AT_MOST`; one query for all of them."""
    if not sets:
        return {}
    parts: list[str] = []
    params: list[Any] = []
    for rows in sets.values():
        sql, values = rows.order_by().values("pk")[:AT_MOST].query.sql_with_params()
        # The SQL is what the ORM wrote; its values stay parameters.
        parts.append(f"(SELECT COUNT(*) FROM ({sql}) AS geteld)")  # noqa: S608 - values go as parameters
        params += values
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(parts)}", params)
        row = cursor.fetchone()
    return dict(zip(sets, row, strict=True))
