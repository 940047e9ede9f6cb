# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Figures from our own files: reads all of casework and changes nothing. What is counted stands in `cijfers`.

ster           facts without names, counted and published as the source "eigen".
preventie      what is done before maatwerk, per wijk, beside who comes into it.
gmsd           the half-yearly delivery to CBS, with BSNs: a file for its owner, never part of the figures.
uitleg         what an editor says beside a page of figures.
watals         the people that a change would touch.
access         who may do which of these.
"""
