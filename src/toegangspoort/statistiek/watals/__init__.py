# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What if: `doorrekening.watals` over our own files, and over an invented population.

verordening   what this gemeente has set, as a file that the rules can be reckoned with.
bestand       the clients of a day from the casework, as columns: what is not in the files is no column.
vraag         what somebody asks, and the answer.
lijst access actions     whom it touches, for who may see that, and the record of having looked.
uitvoer       the answer for others: CSV, JSON and Parquet, without small groups.
"""
