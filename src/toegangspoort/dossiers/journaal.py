# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The journal of a file: every act on it goes through here, so that gemeente and chain are always right."""

from datetime import datetime
from typing import Any

from toegangspoort.audit import journaal
from toegangspoort.audit.journaal import INWONER, SYSTEEM, Actor
from toegangspoort.dossiers.models import Dossier

__all__ = ["INWONER", "SYSTEEM", "begin", "record"]


def record(daad: str, *, about: Dossier, by: Actor | str, at: datetime, **gegevens: Any) -> None:
    """Add one act to the chain of this file."""
    journaal.record(daad, gemeente_code=about.gemeente_id, keten=about.kenmerk, by=by, at=at, **gegevens)


def begin(daad: str, *, about: Dossier, by: Actor | str, at: datetime, **gegevens: Any) -> None:
    """The first act on a file that was just made."""
    journaal.begin(daad, gemeente_code=about.gemeente_id, keten=about.kenmerk, by=by, at=at, **gegevens)
