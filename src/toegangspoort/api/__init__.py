# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Our rules for other programs: read them, reckon with them, check a decision. Open to anyone, and nothing is stored.

It follows the Dutch API Design Rules (docs/adr/0011-api.md). What it answers comes from `recht`.
"""
