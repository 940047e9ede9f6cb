# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The drawn icons, as paths on a field of 24 by 24 with a line of 2.

An icon never stands alone: the words beside it say the same (principle 2 of the look).
"""

_CIRKEL = '<circle cx="12" cy="12" r="9"/>'

ICONEN: dict[str, str] = {
    "check": '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
    "klok": _CIRKEL + '<path d="M12 7v5.2l3.2 2"/>',
    "pauze": _CIRKEL + '<path d="M10 8.8v6.4M14 8.8v6.4"/>',
    "waarschuwing": '<path d="M12 4 2.8 19.5h18.4zM12 10v4.2M12 16.9v.2"/>',
    "stop": '<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5M12 16v.3"/>',
    "info": _CIRKEL + '<path d="M12 11v5.5M12 7.6v.2"/>',
    "vraag": _CIRKEL + '<path d="M9.4 9.4a2.7 2.7 0 1 1 4 2.4c-.9.5-1.4 1-1.4 2.1M12 16.8v.2"/>',
    "huis": '<path d="m3 11 9-7.5L21 11M5.5 9.2V20h13V9.2M10 20v-5.5h4V20"/>',
    "samen": '<circle cx="9" cy="8" r="3.2"/><circle cx="16.8" cy="9.3" r="2.4"/>'
    '<path d="M3 20c0-4 2.4-6.4 6-6.4S15 16 15 20M17 14.6c2.5.2 4 2.1 4 5.4"/>',
    "persoon": '<circle cx="12" cy="7.6" r="3.6"/><path d="M5 20.5c0-4.6 2.8-7.2 7-7.2s7 2.6 7 7.2"/>',
    "brief": '<path d="M3.5 5.5h17v13h-17zM4 6l8 7 8-7"/>',
    "besluit": '<path d="M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12h7M9 16h5"/>',
    "pijl": '<path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5"/>',
    "terug": '<path d="M15 5.5 8.5 12l6.5 6.5"/>',
    "verder": '<path d="M9 5.5 15.5 12 9 18.5"/>',
    "omlaag": '<path d="m5.5 9 6.5 6.5L18.5 9"/>',
    "omhoog": '<path d="m5.5 15 6.5-6.5 6.5 6.5"/>',
    "zoek": '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
    "telefoon": '<path d="M6.2 3.5 9.6 3l1.9 4.6-2.3 1.9a12 12 0 0 0 5.3 5.3l1.9-2.3 4.6 1.9-.5 3.4'
    'c-.2 1.6-1.5 2.7-3.1 2.6C10 19.9 4.1 14 3.6 6.6 3.5 5 4.6 3.7 6.2 3.5z"/>',
    "mail": '<path d="M3.5 5.5h17v13h-17zM4 6l8 7 8-7"/>',
    "agenda": '<path d="M4 5.5h16V20.5H4zM4 10h16M8.5 3v4.5M15.5 3v4.5"/>',
    "plaats": '<path d="M12 21s-7-6.4-7-11.5a7 7 0 0 1 14 0C19 14.6 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
    "download": '<path d="M12 3.5v11.5M6.5 10l5.5 5.5L17.5 10M4 20.5h16"/>',
    "print": '<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 13.5h10v7H7z"/>',
    "potlood": '<path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5"/>',
    "plus": '<path d="M12 4.5v15M4.5 12h15"/>',
    "min": '<path d="M4.5 12h15"/>',
    "kruis": '<path d="m5.5 5.5 13 13M18.5 5.5l-13 13"/>',
    "slot": '<path d="M5 10.5h14V20.5H5zM8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2"/>',
    "oog": '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/>'
    '<circle cx="12" cy="12" r="3"/>',
    "bijlage": '<path d="m19.5 11-8 8a4.9 4.9 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L9.5 16.4'
    'a1.6 1.6 0 0 1-2.3-2.3L15 6.5"/>',
    "gesprek": '<path d="M3.5 4.5h17v11.5H11l-5 4.5V16H3.5zM7.5 8.5h9M7.5 12h6"/>',
    "geld": _CIRKEL + '<path d="M15.5 8.2a4.6 4.6 0 1 0 0 7.6M6.8 10.8h6M6.8 13.2h6"/>',
    "weegschaal": '<path d="M12 3.5v17M7 20.5h10M4.5 6.5h15M2.5 13.5l3-7 3 7a3 3 0 0 1-6 0z'
    'M15.5 13.5l3-7 3 7a3 3 0 0 1-6 0z"/>',
    "uit": '<path d="M14 4H5v16h9M10 12h10.5M16.5 8l4 4-4 4"/>',
    "filter": '<path d="M3.5 5h17l-6.5 8v6.5l-4-2V13z"/>',
    "vlag": '<path d="M5.5 21V4M5.5 4.5h13l-3 4.5 3 4.5h-13"/>',
    "map": '<path d="M3.5 6h6l2 2.5h9V19h-17z"/>',
    "lijst": '<path d="M9 6h11.5M9 12h11.5M9 18h11.5M4 6h.200M4 12h.200M4 18h.200"/>',
}

# One word in the trade, one drawing: the three kinds of provision (S0-1, S0-14).
SOORTICOON = {"AV": "huis", "CMV": "samen", "IMV": "persoon"}
