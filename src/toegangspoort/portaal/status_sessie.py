# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who gave the number and the birth date of a file may follow it for half an hour; no number stands in an address."""

from datetime import datetime, timedelta

from toegangspoort import clock
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.middleware import GemeenteRequest

OPEN_FOR = timedelta(minutes=30)
_KEY = "volgt"


def let_in(request: GemeenteRequest, dossier: Dossier, at: datetime) -> None:
    """Open this file in this session, under a new session key."""
    request.session.cycle_key()
    request.session[_KEY] = {"dossier": dossier.pk, "tot": (at + OPEN_FOR).isoformat()}


def let_out(request: GemeenteRequest) -> None:
    """Close it again."""
    request.session.pop(_KEY, None)


def current(request: GemeenteRequest) -> Dossier | None:
    """The file that is open in this session, or None when there is none or the time is over."""
    opened = request.session.get(_KEY)
    if not opened or datetime.fromisoformat(opened["tot"]) < clock.now(request):
        return None
    rows = Dossier.objects.filter(gemeente=request.gemeente, pk=opened["dossier"])
    found: Dossier | None = rows.select_related("melding", "inwoner", "gemeente", "team", "onderzoek").first()
    return found
