# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One figure as `cijfers.maken` would show it, for tests that need a few."""

from dataclasses import replace

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.kubus import Cel, Cijfer, half_up
from toegangspoort.cijfers.perioden import Periode


def shown(periode: Periode, regio: str, cel: Cel, clienten: int, inwoners: int | None) -> Cijfer:
    """A figure that may be shown, rounded, with its rate; impossible where nobody of this sex and age lives."""
    afgerond = 5 * half_up(clienten, 5)
    cijfer = Cijfer(periode, regio, cel, Status.CIJFER, afgerond, inwoners)
    if inwoners == 0:
        return replace(cijfer, status=Status.ONMOGELIJK, clienten=None)
    return replace(cijfer, per_1000=half_up(1000 * afgerond, inwoners)) if inwoners else cijfer
