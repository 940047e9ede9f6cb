# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The aanvraag (art. 2.3.2 lid 9 and 2.3.5 lid 2 Wmo 2015): gated, with a clock that can stand still."""
