# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Two people, one form: the second is told, and sees both versions. Nobody's words are lost."""

from typing import Any, Protocol


class Versioned(Protocol):
    """A row with a version that every change raises."""

    versie: int


class IntussenGewijzigd(Exception):
    """Someone else changed this since the form was opened."""

    def __init__(self, nu: Any) -> None:
        super().__init__("Een collega heeft dit intussen gewijzigd. Hieronder staan beide versies.")
        self.nu = nu


def guard(row: Versioned, seen: int) -> None:
    """Raise `IntussenGewijzigd` when the row is no longer the one that was seen; else raise its version.

    Call it on a row that is locked (`select_for_update`).
    """
    if row.versie != seen:
        raise IntussenGewijzigd(row)
    row.versie += 1
