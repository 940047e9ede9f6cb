# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a change would do to a group of clients, year by year and area by area, as ranges.

The rules stand in `recht` and are reckoned by `doorrekening`; here stands what has to be assumed beside them.

    groep         the clients of one day, column by column: what is known of them, and nothing else.
    aannames      what is not known, each with a low, a middle and a high value and where these come from.
    onbekend      what is not known of a client, filled in as chances: never as one made-up number.
    ingreep       a change: whom it concerns, what the rules say on both sides, how fast it works.
    huishoudhulp bijdrage aanbod      the three changes.
    tijd          which part of a year somebody lives under the new rule.
    rekenen       the three runs, and who is touched.
    uitkomst      what comes out: ranges, in words that claim no more than they know.
"""
