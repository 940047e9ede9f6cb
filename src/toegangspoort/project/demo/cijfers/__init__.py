# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A fictional province with ten years of figures, counted from invented use by the real pipeline.

provincie.yaml   the few numbers it is made from, per gemeente
knoppen          those numbers, read
inwoners         inhabitants per year: round numbers of our own
verdeling        how many of each age and sex use what
clienten         who they are, year after year
gebruik          what they used from when to when: facts with a seed
landelijk        the other provinces, as counts, so that there is a country to compare with
laden            counted, protected and published as the source "voorbeeld"
"""

NAAM = "voorbeeld"
"""Of the source, in addresses and downloads."""
