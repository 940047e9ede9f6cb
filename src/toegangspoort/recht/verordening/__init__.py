# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat een gemeente zelf bepaalt: de open termen van de wet, als gegevens met een datum en een bron."""

from toegangspoort.recht.verordening.bestand import (
    HUISHOUDHULP,
    Mandaatregel,
    OngeldigeVerordening,
    Verordeningbestand,
    lees_verordening,
    lees_verordeningen,
)
from toegangspoort.recht.verordening.instellingen import INSTELLINGEN, Instelling, OngeldigeInstelling
from toegangspoort.recht.verordening.verordening import (
    Huishoudnorm,
    Hulpverlener,
    Normtijd,
    PgbTarief,
    Toewijzingsregels,
    Verordening,
)

__all__ = [
    "HUISHOUDHULP",
    "INSTELLINGEN",
    "Huishoudnorm",
    "Hulpverlener",
    "Instelling",
    "Mandaatregel",
    "Normtijd",
    "OngeldigeInstelling",
    "OngeldigeVerordening",
    "PgbTarief",
    "Toewijzingsregels",
    "Verordening",
    "Verordeningbestand",
    "lees_verordening",
    "lees_verordeningen",
]
