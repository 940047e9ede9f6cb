# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluittoets beside the draft: each point with its ground, what to do, and where."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils.text import slugify

from toegangspoort.beeld.stukken import Bevinding, Bron
from toegangspoort.besluiten.beoordeling import Beoordeling
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.punten import Punt
from toegangspoort.onderzoeken.treden import NUMMERS, TITELS
from toegangspoort.recht.wmo2015.ladder import Trede

PAGES = {
    "gesprek": ("onderzoek_gesprek", "", "Naar het gesprek"),
    "behoefte": ("onderzoek_nodig", "", "Naar wat nodig is"),
    "advies": ("onderzoek_onderdelen", "advies", "Naar het advies"),
    "ladder": ("onderzoek_treden", "", "Naar de ladder"),
    "verslag": ("onderzoek_verslag", "", "Naar het verslag"),
    "aanvraag": ("aanvraag", "", "Naar de aanvraag"),
    "melding": ("stukken", "", "Naar de stukken"),
}
RUNG_OF_CODE = {
    "AV_": Trede.ALGEMENE_VOORZIENING,
    "ALGEMEEN_GEBRUIKELIJK": Trede.ALGEMEEN_GEBRUIKELIJK,
    "GEBRUIKELIJKE_HULP": Trede.GEBRUIKELIJKE_HULP,
    "MANTELZORG": Trede.MANTELZORG,
    "EIGEN_KRACHT": Trede.EIGEN_KRACHT,
    "ANDERE_WET": Trede.ANDERE_WET,
}
HERE = {
    "redenen": ("redenen", "Naar de redenen"),
    "regel-nieuw": ("nieuw", "Regel toevoegen"),
    "lezing": ("ondertekenen", "Naar nalezen"),
    "ondertekenen": ("ondertekenen", "Naar ondertekenen"),
}


@dataclass(frozen=True)
class Paneelpunt:
    """One point as the panel shows it."""

    punt: Punt
    beeld: Bevinding
    href: str
    knop: str
    """What the link to the place says."""
    reden: str = ""
    """Why it may be put aside, as far as that was typed, or written when the finding said something else."""

    @property
    def sleutel(self) -> str:
        """What this point is called when it is sent, whatever its number."""
        return f"{self.punt.code}|{self.punt.onderwerp}"

    @property
    def anker(self) -> str:
        """Its name in the page."""
        return f"opzij-{slugify(self.sleutel)}"

    @property
    def zet(self) -> str:
        """The words on the button that puts the proposed size in; empty when nothing is proposed."""
        return f"Zet {self.punt.voorstel}" if self.punt.voorstel else ""


@dataclass(frozen=True)
class Paneel:
    """The whole panel: first, look at, put aside, in order."""

    eerst: tuple[Paneelpunt, ...]
    let_op: tuple[Paneelpunt, ...]
    opzij: tuple[Paneelpunt, ...]
    in_orde: tuple[str, ...]
    nummers: dict[str, tuple[Punt, ...]]
    """The open points by place, for the number beside a field."""

    @property
    def nu(self) -> str:
        """What comes first, for the line of steps."""
        things = len(self.eerst)
        if not things:
            return "ondertekenen."
        return f"{things} {'ding' if things == 1 else 'dingen'} eerst regelen, daarna ondertekenen."

    @property
    def waarom_niet(self) -> str:
        """Why it cannot be signed yet, beside the button; empty when it can."""
        numbers = [str(rij.punt.nummer) for rij in self.eerst]
        if not numbers:
            return ""
        listed = numbers[0] if len(numbers) == 1 else f"{', '.join(numbers[:-1])} en {numbers[-1]}"
        are = "punt {} klaar is" if len(numbers) == 1 else "punten {} klaar zijn"
        movable = any(rij.punt.mag_opzij for rij in self.eerst)
        return f"Kan als {are.format(listed)}{', of als u opschrijft waarom niet' if movable else ''}."


def panel(blad: Blad, oordeel: Beoordeling, typed: Mapping[str, str]) -> Paneel:
    """The panel of this draft, with the reasons that someone is typing in it."""
    open_points = [punt for punt in oordeel.punten if punt.opzij is None]
    places: dict[str, tuple[Punt, ...]] = {}
    for punt in open_points:
        places[punt.plek] = (*places.get(punt.plek, ()), punt)
    return Paneel(
        eerst=_rows(blad, oordeel.eerst, typed),
        let_op=_rows(blad, oordeel.let_op, typed),
        opzij=_rows(blad, oordeel.opzij, typed),
        in_orde=oordeel.in_orde,
        nummers=places,
    )


def _rows(blad: Blad, punten: Iterable[Punt], typed: Mapping[str, str]) -> tuple[Paneelpunt, ...]:
    rows = (Paneelpunt(punt, _picture(blad, punt), *_place(blad, punt)) for punt in punten)
    before = {(row.code, row.onderwerp): row.reden for row in blad.opzij}
    return tuple(replace(row, reden=typed.get(f"reden {row.sleutel}") or before.get(row.punt.key, "")) for row in rows)


def _picture(blad: Blad, punt: Punt) -> Bevinding:
    about = f"{punt.onderwerp[:1].upper()}{punt.onderwerp[1:]}. " if punt.onderwerp else ""
    return Bevinding(
        nummer=punt.nummer,
        titel=punt.kop,
        tekst=f"{about if not punt.onderwerp.startswith('reactie') else ''}{punt.uitleg}",
        ernst="goed" if punt.opzij else "fout" if punt.blokkeert else "letop",
        bronnen=[Bron(str(grond), grond.url(blad.peildatum)) for grond in punt.gronden],
        opzij=f"{punt.opzij.reden} ({punt.opzij.door.naam})" if punt.opzij else "",
    )


def _place(blad: Blad, punt: Punt) -> tuple[str, str]:
    kenmerk = blad.dossier.kenmerk
    if punt.plek in HERE:
        anchor, words = HERE[punt.plek]
        return f"#{anchor}", words
    if punt.plek.startswith(("regel-", "soort-")):
        return f"#id_{punt.plek}", "Naar dit veld"
    page, anchor, words = PAGES.get(punt.plek, ("dossier", "", "Naar het dossier"))
    if page.startswith("onderzoek_") and blad.stand is None:
        return reverse("balie:onderzoek", args=[kenmerk]), "Begin het onderzoek"
    rung = next((trede for code, trede in RUNG_OF_CODE.items() if punt.code.startswith(code)), None)
    if page == "onderzoek_treden" and rung is not None:
        anchor, words = f"trede-{rung.value}", f"Naar trede {NUMMERS[rung]}, {TITELS[rung].lower()}"
    address = reverse(f"balie:{page}", args=[kenmerk])
    return (f"{address}#{anchor}" if anchor else address), words
