# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Van de AWBZ en de Wmo 2007 naar de Wmo 2015 (hoofdstuk 8 Wmo 2015): welk recht geldt voor wie, en tot wanneer."""
