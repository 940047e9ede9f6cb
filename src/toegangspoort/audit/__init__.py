# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The journal: an append-only, hash-chained record of acts; and who read which file, when and why."""
