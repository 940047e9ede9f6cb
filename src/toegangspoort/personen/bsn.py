# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Check a burgerservicenummer: nine digits that pass the 11-test."""

from stdnum.nl import bsn as stdnum_bsn


class OnjuistBsn(ValueError):
    """What was typed is no BSN; the number itself is never in the message."""

    def __str__(self) -> str:
        return "Dit is geen geldig burgerservicenummer. Controleer de 9 cijfers op het identiteitsbewijs."


def normalise(typed: str) -> str:
    """The nine digits of a valid BSN.

    >>> normalise("9000 000 41")
    '900000041'
    """
    try:
        number = stdnum_bsn.validate(typed)
    except Exception:
        raise OnjuistBsn from None
    return str(number)
