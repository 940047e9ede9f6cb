# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Chance with a seed: drawn again, it gives the same."""

from random import Random


def chance(seed: str | int) -> Random:
    """A source of chance for what nobody needs to keep secret."""
    return Random(seed)  # noqa: S311 - fictional data, not a secret
