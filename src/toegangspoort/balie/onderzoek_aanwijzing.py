# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the file already knows for each of the seven sections, so that nobody types it twice."""

from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.recht.wmo2015.ladder import Trede

_RUNGS = {
    "b": (Trede.EIGEN_KRACHT, Trede.GEBRUIKELIJKE_HULP),
    "c": (Trede.MANTELZORG, Trede.SOCIAAL_NETWERK),
    "e": (Trede.ALGEMENE_VOORZIENING,),
    "f": (Trede.ANDERE_WET,),
}


def hint(stand: Stand, letter: str, contribution: str) -> list[str]:
    """Lines that stand elsewhere in this onderzoek and belong to this section."""
    if letter == "a":
        return [line for line in (stand.onderzoek.wens.strip(), stand.onderzoek.match.strip()) if line]
    if letter == "d":
        return [f"{p.lid.naam} voelt zich overbelast." for p in stand.mensen if p.lid.overbelast]
    if letter == "g":
        return [contribution]
    return [
        f"{row.naam}: {row.reden}" if row.naam else row.reden
        for row in stand.aftrekken
        if row.trede in _RUNGS.get(letter, ())
    ]
