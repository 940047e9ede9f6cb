# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The one place that connects events to what they set in motion elsewhere."""


def connect() -> None:
    """Connect every event to its handlers; called once at start."""
