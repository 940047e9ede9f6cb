# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From files to facts without names, and from facts to published figures (S2; docs/cijfers.md).

stroom         rows out of the database as Arrow, a chunk at a time
feiten         what a fact is made from: one row per product of a provision (`cijfers.ster.GEBRUIK`)
kosten         what a product costs per month
wijken         the code of a wijk, and the regions that go with it
wijzigingen    which clients changed since last time, read from the journal
opslag         the facts on disk: blocks of clients, and what they stand for
tellingen      counts per period, kept, and put right by what changed
code           whether facts and figures would be made in the same way today
gemaakt        figures of years that did not change, taken over
publiceer      what may be shown of the counts, as the source "eigen"
tijdvakken     which periods each gemeente delivered whole
ververs        all of it together
"""
