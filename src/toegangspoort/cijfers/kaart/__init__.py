# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Where regions lie: a tile for each, which ships, and real boundaries once somebody loaded them (S2-9).

tegels        one square per region, in a layout of our own; never wrong, always there.
kaart         boundaries of one year as shapes ready for SVG, with the line that their maker asks for.
"""
