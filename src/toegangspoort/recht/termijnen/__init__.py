# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De Algemene termijnenwet: wanneer een termijn van de wet eindigt."""

from toegangspoort.recht.termijnen.feestdagen import feestdagen, gelijkgestelde_dagen, is_werkdag
from toegangspoort.recht.termijnen.termijn import (
    eerste_werkdag_vanaf,
    einde_termijn,
    kaal_einde,
    rekendatum,
    werkdagen_na,
)

__all__ = [
    "eerste_werkdag_vanaf",
    "einde_termijn",
    "feestdagen",
    "gelijkgestelde_dagen",
    "is_werkdag",
    "kaal_einde",
    "rekendatum",
    "werkdagen_na",
]
