# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The pages of residents: find help, report a need, follow it, see how we decide."""
