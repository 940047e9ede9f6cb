# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The report of a resident: start, one question a page, check, save for later, receipt."""
