# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Counting that stays cheap at any size: no count goes further than is worth knowing."""

from collections.abc import Mapping
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from toegangspoort.dossiers.models import Dossier

AT_MOST = 2000


def count_each(sets: "Mapping[str, QuerySet[Dossier]]") -> dict[str, int]:
    """How many files each of these sets holds, up to `AT_MOST`; one query for all of them."""
    if not sets:
        return {}
    parts: list[str] = []
    params: list[Any] = []
    for rows in sets.values():
        sql, values = rows.order_by().values("pk")[:AT_MOST].query.sql_with_params()
        # The SQL is what the ORM wrote; its values stay parameters.
        parts.append(f"(SELECT COUNT(*) FROM ({sql}) AS geteld)")  # noqa: S608
        params += values
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(parts)}", params)
        row = cursor.fetchone()
    return dict(zip(sets, row, strict=True))
