# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What every figure means: one module per indicator, with its definition, its source and what it does not say.

clienten, per_1000   the figures themselves, as a `Cijfer` holds them.
the others           reckoned from figures that are shown, so that they tell no more than those.
"""

from toegangspoort.cijfers.indicatoren import (
    aandeel,
    clienten,
    per_1000,
    rangorde,
    ratio_vrouw_man,
    relatieve_index,
    verloop,
)
from toegangspoort.cijfers.indicatoren.indicator import Indicator

INDICATOREN: dict[str, Indicator] = {
    module.INDICATOR.naam: module.INDICATOR
    for module in (clienten, per_1000, rangorde, ratio_vrouw_man, relatieve_index, aandeel, verloop)
}
"""By name, in the order of the page "Hoe wij tellen"."""
