# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluit (art. 2.3.5 and 2.3.3 Wmo 2015): lines, grounds, the check before signing, signature and letter."""
