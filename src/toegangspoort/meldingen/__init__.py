# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A melding is the first contact (art. 2.3.2 lid 1 Wmo 2015): received, confirmed, triaged, or withdrawn.

It is never refused: a melding leads to an onderzoek, or ends because the inwoner withdraws it or is
helped without an aanvraag. This package is the exemplary one; copy it.
"""
