# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The onderzoek of art. 2.3.2 Wmo 2015: the conversation, what is needed, the ladder rung by rung, the verslag.

Everything can be saved half-way; only the final verslag is gated (`volledig`). `stand` reads one onderzoek in
one query; from it come the overview, the next question, the letter and the input of the besluittoets.
"""
