# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The onderzoek (art. 2.3.2 lid 4 Wmo 2015): conversation, need, ladder, goals and the verslag to the client."""
