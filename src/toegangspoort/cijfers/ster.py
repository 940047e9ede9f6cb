# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The star schema: one row per arrangement, without name, address or BSN. The dimensions are period, region, sex, age
and type; they are reckoned from these columns when counting.
"""

import pyarrow as pa

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

client          number that is unique within a gemeente and means nothing outside
gemeente        CBS code on the first day of the arrangement: "GM0014"
wijk            code of the wijk where the client lives, "" when not known
geslacht        "man", "vrouw" or "" when the BRP does not say
geboortejaar    year alone: age is taken on 31 December before the year of the figure, and no day is needed for that
categorie       iWmo category "01" to "18" (WMO020)
van, tot_en_met first and last day of use; no last day while it runs
leveringsvorm   "zin", "pgb" or "collectief"
cent_per_maand  cost price, where it is known
"""
