# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Verzonnen verordeningen van gemeenten die niet bestaan, om mee te oefenen en te rekenen."""

from functools import cache
from pathlib import Path

from toegangspoort.recht.verordening.bestand import Verordeningbestand, lees_verordening

MAP = Path(__file__).parent


@cache
def voorbeeld(naam: str) -> Verordeningbestand:
    """De verzonnen verordening met deze naam: "voorbeeldstad" of "terpdorp"."""
    return lees_verordening(MAP / f"{naam}.yaml")
