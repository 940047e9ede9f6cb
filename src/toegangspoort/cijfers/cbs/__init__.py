# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Tables of CBS as they are published: from a folder in StatLine's own CSV layout, or from its OData feed.

tabel         which tables we read, and which of their columns is what.
codelijsten   the files beside the figures: codes, periods, regions, and the text that explains the table.
regios        regions with their days, out of the words in which CBS gives them.
cellen        the figures themselves, each code checked, each cell once, none missing.
provincies    provinces, which CBS leaves out, summed from their gemeenten.
laden         all of it together: a whole table or nothing.
odata         fetches a table into a folder of the same layout.
"""
