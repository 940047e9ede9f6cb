# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Gemeente, wijk, postcode and team, each with its history; and what the gemeente has set, by date."""
