# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a change of a rule would do to a whole population of households.

The rules themselves stand in `recht`, once. This package reads households (Parquet or CSV, block by block), lets the
same norm reckon on both sides of a change, and counts who gains and who loses. It knows no Django.

    huishoudens           the columns of a file of households, and a block of rows in memory.
    bevolking             a seeded, invented population to practise on.
    lezen cellen          a file, block by block; what is wrong is said with row and column.
    wijziging             a change: two sides that each say per row who pays what, and why.
    bijdrage huishoudelijke_hulp      the changes that can be reckoned.
    tellen                sums per gemeente and per band of income, in constant memory.
    verslag grafiek schrijven woorden      table, chart and Parquet; all of it or nothing.
    uitvoeren             the run from file to report.
"""
