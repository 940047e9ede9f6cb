# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Figures: what is counted, per what, and what of it may be shown. Knows no Django and no person.

dimensies perioden regio typen    what a figure is about: sex, age, type of help, period, region on a day.
ster          the star schema: facts without names, in Parquet.
motor tellen  the counting, written once in Ibis: DuckDB here, Spark on a cluster.
herindeling   what became of gemeenten that merged.
telling maken from counts to regions, and from regions to cubes.
bevolking     inhabitants per region, sex and age: the denominators.
geheim        rounding, and hiding what could point at somebody.
kubus         every figure of one period, ready to be shown.
indicatoren   what every figure means, with its source.
publicatie    what was published, from which source, with its date and licence.
"""
