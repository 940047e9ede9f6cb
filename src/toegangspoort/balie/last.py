# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The load of a team: per member how many files, and how many are too late; and the files that wait for a place."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Q

from toegangspoort.balie.kring import Lid
from toegangspoort.balie.wanneer import Grenzen
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Gemeente

AT_MOST_TO_PLACE = 50


@dataclass(frozen=True)
class Last:
    """The files of one member, or of nobody."""

    lid: Lid | None
    open: int
    te_laat: int
    nu: int
    stil: int


def loads(team: int, leden: dict[int, Lid], nu: datetime, grenzen: Grenzen) -> list[Last]:
    """The load of each member of this team, who has most too late first; one query."""
    running = Q(klok_staat_stil=False)
    rows = (
        Dossier.objects.filter(team_id=team, uiterlijk__isnull=False)
        .values("behandelaar_id", "behandelaar__naam", "behandelaar__rol")
        .annotate(
            open=Count("pk"),
            te_laat=Count("pk", filter=running & Q(uiterlijk__lt=nu)),
            nu=Count("pk", filter=running & Q(uiterlijk__gte=nu, uiterlijk__lt=grenzen.na_morgen)),
            stil=Count("pk", filter=~running),
        )
    )
    found = {row["behandelaar_id"]: row for row in rows}
    everyone: dict[int | None, Lid | None] = dict(leden.items())
    everyone |= {pk: _former(row) for pk, row in found.items() if pk not in leden}
    result = [_load(everyone[pk], found.get(pk)) for pk in everyone if pk in found or _works(everyone[pk])]
    return sorted(result, key=lambda load: (-load.te_laat, load.lid is not None, -load.open))


def to_place(gemeente: Gemeente) -> list[Dossier]:
    """Files of a postcode that no team covers, the oldest first: they wait in the fallback team."""
    rows = Dossier.objects.filter(gemeente=gemeente, buiten_dekking=True, uiterlijk__isnull=False)
    return list(rows.select_related("inwoner", "team").order_by("uiterlijk", "pk")[:AT_MOST_TO_PLACE])


def _works(lid: Lid | None) -> bool:
    return lid is not None and lid.is_behandelaar


def _former(row: dict[str, Any]) -> Lid | None:
    """Who still has files here but is no member any more; nobody when there is no handler."""
    if row["behandelaar_id"] is None:
        return None
    return Lid(row["behandelaar_id"], f"{row['behandelaar__naam']} (niet meer in dit team)", row["behandelaar__rol"])


def _load(lid: Lid | None, row: dict[str, Any] | None) -> Last:
    if row is None:
        return Last(lid, 0, 0, 0, 0)
    return Last(lid, row["open"], row["te_laat"], row["nu"], row["stil"])
