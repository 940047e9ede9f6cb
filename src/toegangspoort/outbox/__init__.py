# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Events: effects inside the database happen at once, what leaves the house leaves with its cause."""
