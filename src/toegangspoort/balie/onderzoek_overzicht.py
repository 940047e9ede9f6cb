# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The onderzoek on the page of the file: the talk, the ladder, the seven sections. One query."""

from dataclasses import dataclass

from toegangspoort.balie.onderzoek_ladder import Ladder, draw
from toegangspoort.balie.onderzoek_weg import Weg, page_address, road
from toegangspoort.dossiers.models import Dossier
from toegangspoort.meldingen.models import Levensgebied
from toegangspoort.onderzoeken.domeinen import Domein
from toegangspoort.onderzoeken.models import Leefdomein, Onderzoek
from toegangspoort.onderzoeken.stand import Stand, load_stand
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN

SHOWN = 3
POINTS_AT = {
    Levensgebied.SCHOON: Domein.HUISHOUDEN,
    Levensgebied.ETEN: Domein.HUISHOUDEN,
    Levensgebied.WASSEN: Domein.WASSEN,
    Levensgebied.BUITEN: Domein.MEEDOEN,
    Levensgebied.GELD: Domein.GELD,
    Levensgebied.MENSEN: Domein.NETWERK,
    Levensgebied.VEILIG: Domein.WONEN,
    Levensgebied.ONDERDAK: Domein.THUIS,
}
"""Which life domain belongs to what the melding names."""


@dataclass(frozen=True)
class Sectie:
    """One of the seven sections, and whether it is filled."""

    letter: str
    titel: str
    gevuld: bool
    href: str


@dataclass(frozen=True)
class Overzicht:
    """What `balie/onderzoek/_dossier.html` shows."""

    stand: Stand
    ladder: Ladder
    weg: Weg
    niet_besproken: tuple[tuple[str, str], ...]
    """Life domains nobody spoke of, those the melding points at first: label and address. At most three."""
    ook_niet_besproken: int
    """How many more there are."""
    secties: tuple[Sectie, ...]

    @property
    def onderzoek(self) -> Onderzoek:
        """The onderzoek itself."""
        return self.stand.onderzoek

    @property
    def besproken(self) -> tuple[Leefdomein, ...]:
        """The life domains in which something was said."""
        return tuple(d for d in self.stand.leefdomeinen if d.lukt.strip() or d.lukt_niet.strip())

    @property
    def gevuld(self) -> int:
        """How many of the seven sections are filled."""
        return sum(sectie.gevuld for sectie in self.secties)


def overzicht(dossier: Dossier) -> Overzicht | None:
    """The onderzoek of this file as the file page shows it; None when it was not begun."""
    stand = load_stand(dossier)
    if stand is None:
        return None
    talked = {row.domein for row in stand.leefdomeinen if row.lukt.strip() or row.lukt_niet.strip()}
    filled = {row.letter for row in stand.onderdelen if row.tekst.strip()}
    silent = _silent(dossier, talked)
    talk, sections = page_address(stand, "gesprek"), page_address(stand, "onderdelen")
    return Overzicht(
        stand=stand,
        ladder=draw(stand),
        weg=road(stand, "gesprek"),
        niet_besproken=tuple((d.label, f"{talk}#leefgebied-{d.value}") for d in silent[:SHOWN]),
        ook_niet_besproken=max(0, len(silent) - SHOWN),
        secties=tuple(
            Sectie(part.letter, part.titel, part.letter in filled, f"{sections}#onderdeel-{part.letter}")
            for part in ONDERDELEN
        ),
    )


def _silent(dossier: Dossier, talked: set[str]) -> list[Domein]:
    """The domains nobody spoke of; first those that the melding points at."""
    melding = getattr(dossier, "melding", None)
    named = {POINTS_AT.get(gebied) for gebied in (melding.levensgebieden if melding else ())}
    return sorted((d for d in Domein if d not in talked), key=lambda d: d not in named)
