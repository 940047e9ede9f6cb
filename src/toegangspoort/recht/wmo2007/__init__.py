# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De Wet maatschappelijke ondersteuning zoals zij gold van 2007 tot en met 2014."""
