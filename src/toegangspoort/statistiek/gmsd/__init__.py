# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""GMSD: the half-yearly delivery record of maatwerk, one row per arrangement, that a gemeente sends to CBS.

rij       what one row says.
lezen     the rows of a half-year from casework, and what casework does not know.
controle  every row against the rules, before anything leaves.
indeling  how the file is written: names, order, codes; dated data that a gemeente may replace.
levering  these together: rows, faults and bytes.
bestand   the file on disk: for its owner alone, never over another one.

The file holds BSNs. It is never kept by Toegangspoort, never logged, and no part of the figures that are published.
"""
