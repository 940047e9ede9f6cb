# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who a medewerker is and what he may do: accounts, roles, second factor, throttling."""
