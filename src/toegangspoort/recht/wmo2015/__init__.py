# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De Wet maatschappelijke ondersteuning 2015, per artikel."""
