# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The star schema: one row per arrangement, without name, address or BSN. The dimensions are period, region, sex, age
and type; they are reckoned from these columns when counting.
"""

import pyarrow as pa
import pyarrow.compute as pc

GEBRUIK = pa.schema(
    [
        pa.field("client", pa.int64(), nullable=False),
        pa.field("gemeente", pa.string(), nullable=False),
        pa.field("wijk", pa.string(), nullable=False),
        pa.field("geslacht", pa.string(), nullable=False),
        pa.field("geboortejaar", pa.int16()),
        pa.field("categorie", pa.string(), nullable=False),
        pa.field("van", pa.date32(), nullable=False),
        pa.field("tot_en_met", pa.date32()),
        pa.field("leveringsvorm", pa.string(), nullable=False),
        pa.field("cent_per_maand", pa.int32()),
    ]
)
"""One arrangement in use.

client          number that is unique in these facts and means nothing outside them. One number is one person, also
                under the codes of two gemeenten that merged; a person of two administrations has two numbers. Who
                lays the facts of several administrations together first makes their numbers differ: `apart`.
gemeente        CBS code on the first day of the arrangement: "GM0014"
wijk            code of the wijk where the client lives, "" when not known
geslacht        "man", "vrouw" or "" when the BRP does not say
geboortejaar    year alone: age is taken on 31 December before the year of the figure, and no day is needed for that
categorie       iWmo category "01" to "18" (WMO020)
van, tot_en_met first and last day of use; no last day while it runs
leveringsvorm   "zin", "pgb" or "collectief"
cent_per_maand  cost price, where it is known
"""

PLAATSEN = 40
"""Bits for a client number within one administration; the administration has the 23 above them."""


def apart(gebruik: pa.Table, administratie: int) -> pa.Table:
    """The same facts with client numbers that no other administration has: what tells theirs apart is in the number.

    ValueError for an administration below 0 or from 2^23, or a client number below 0 or from 2^40.
    """
    if not 0 <= administratie < 1 << 23:
        raise ValueError(f"Een administratie heeft een nummer van 0 tot {1 << 23}, en niet {administratie}.")
    grenzen = pc.min_max(gebruik["client"]).as_py()
    if gebruik.num_rows and not 0 <= grenzen["min"] <= grenzen["max"] < 1 << PLAATSEN:
        raise ValueError("Deze cliëntnummers zijn al van een administratie, of te groot.")
    plaats = GEBRUIK.get_field_index("client")
    nummers = pc.add(gebruik["client"], pa.scalar(administratie << PLAATSEN, pa.int64()))
    return gebruik.set_column(plaats, GEBRUIK.field("client"), nummers)
