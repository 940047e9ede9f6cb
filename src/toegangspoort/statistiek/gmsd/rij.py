# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What one row of the delivery says: an arrangement, that is one product granted to one client."""

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class Rij:
    """The fields of the record of 2015. None: casework does not know it; it is never made up.

    `kenmerk`, `client` and `product` are for checks and messages only, and never leave.
    """

    kenmerk: str
    """Of the file that the arrangement belongs to: what a fault is told by."""
    client: int
    product: str
    bestandsdatum: date
    gemeentecode: str
    bsn: str | None
    categorie: str
    """iWmo category (WMO020), two digits."""
    aanbieder: str
    beoogd_begin: date
    beoogd_einde: date | None
    leveringsvorm: str
    """zin, pgb or collectief."""
    intensiteit: Decimal
    eenheid: str
    per: str
    """Of the intensity: per week, per month."""
    werkelijk_begin: date | None = None
    werkelijk_einde: date | None = None
    betaald_cent: int | None = None
    reden_beeindiging: str | None = None


EIGEN = ("kenmerk", "client", "product")
"""What stays here."""
VELDEN = tuple(field.name for field in fields(Rij) if field.name not in EIGEN)
"""What a layout can put in the file."""
ONBEKEND = ("werkelijk_begin", "werkelijk_einde", "betaald_cent", "reden_beeindiging")
"""What no file in Toegangspoort holds yet: that comes from messages of providers and from payments."""
