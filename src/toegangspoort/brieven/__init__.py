# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Letters: one text, shown as a page and made into a tagged PDF."""
