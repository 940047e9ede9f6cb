# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How every act on an onderzoek begins and ends: hold the file, refuse what is fixed, move the file along."""

from datetime import datetime
from typing import TypeVar, cast

from django.db import models

from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.dossiers.versies import IntussenGewijzigd, Versioned, guard
from toegangspoort.onderzoeken.models import Onderzoek

BEFORE_AANVRAAG = (Stap.MELDING, Stap.ONDERZOEK, Stap.VERSLAG)
"""Later steps are not moved back by work on the onderzoek: an aanvraag may come first (lid 9)."""


Row = TypeVar("Row", bound=models.Model)


def lock_for_change(onderzoek: Onderzoek) -> Onderzoek:
    """The onderzoek as it is now, with its file held; refuses a closed file and a verslag that is final."""
    dossier = dossiers.lock_open(onderzoek.dossier)
    onderzoek = Onderzoek.objects.get(pk=onderzoek.pk)
    onderzoek.dossier = dossier
    if onderzoek.is_vast:
        raise dossiers.NietToegestaan(
            "Het verslag is vastgesteld. Is er iets nieuws? Open het onderzoek dan opnieuw, met een reden."
        )
    return onderzoek


def row_for_change(rows: models.QuerySet[Row], pk: int | None, new: Row, seen: int) -> Row:
    """The row with this key, or `new` when there is none yet; guarded by the version that the page showed.

    Every part of the onderzoek has a `versie`; a new one starts at 0, so that two who both make it are told.
    """
    row = rows.get(pk=pk) if pk is not None else new
    guard(cast("Versioned", row), seen)
    return row


def guard_part(onderzoek: Onderzoek, field: str, seen: int) -> None:
    """Like `guard`, for the parts that stand on the onderzoek itself: each counts its versions in its own field."""
    now = getattr(onderzoek, field)
    if now != seen:
        raise IntussenGewijzigd(onderzoek)
    setattr(onderzoek, field, now + 1)


def move(
    dossier: Dossier,
    *,
    stap: Stap,
    handeling: Handeling,
    uiterlijk: datetime | None = None,
    toelichting: str = "",
) -> None:
    """Say the next act, due by `uiterlijk` or by the term of the onderzoek; does nothing after the aanvraag."""
    if dossier.stap not in BEFORE_AANVRAAG:
        return
    termijn: Kloksoort | str = ""
    if uiterlijk is None and handeling != Handeling.WACHT_OP_AANVRAAG:
        klok = dossiers.running_klok(dossier, Kloksoort.ONDERZOEK)
        uiterlijk, termijn = (klok.uiterlijk, Kloksoort.ONDERZOEK) if klok else (None, "")
    dossiers.advance(
        dossier, stap=stap, handeling=handeling, uiterlijk=uiterlijk, termijn=termijn, toelichting=toelichting
    )
