# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat een gemeente zelf bepaalt: de open termen van de wet, met een voorbeeld per term."""

from toegangspoort.recht.verordening.instellingen import INSTELLINGEN, Instelling, OngeldigeInstelling

__all__ = ["INSTELLINGEN", "Instelling", "OngeldigeInstelling"]
