# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De Algemene termijnenwet: wanneer een termijn echt eindigt."""

from toegangspoort.recht.termijnen.feestdagen import (
    eerste_werkdag_vanaf,
    feestdagen,
    gelijkgestelde_dagen_bekend,
    is_werkdag,
)
from toegangspoort.recht.termijnen.termijn import einde_termijn, werkdagen_na

__all__ = [
    "eerste_werkdag_vanaf",
    "einde_termijn",
    "feestdagen",
    "gelijkgestelde_dagen_bekend",
    "is_werkdag",
    "werkdagen_na",
]
