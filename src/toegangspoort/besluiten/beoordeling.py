# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is missing before a besluit can be signed: the besluittoets and the draft's own checks, numbered as one list."""

from dataclasses import dataclass, replace

from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.models import Besluitsoort
from toegangspoort.besluiten.punten import Punt, from_finding
from toegangspoort.besluiten.toetsbestand import to_toetsbestand
from toegangspoort.besluiten.voorstel import proposed_size
from toegangspoort.besluiten.vormpunten import points_of_draft
from toegangspoort.recht.besluittoets import toets

NO_LETTER_WITHOUT = frozenset({"OMVANG_ONTBREEKT"})
"""Findings that stay a gap in the letter: putting them aside would leave the client without an answer."""
NOT_FOR_URGENT = frozenset({"TERMIJN_OVERSCHREDEN", "VERSLAG_ONTBREEKT"})
"""Points about steps that come after urgent temporary help (art. 2.3.3)."""


FIELD_OF_PLACE = {"motivering": "redenen", "grondslag": "soort-spoor"}


@dataclass(frozen=True)
class Beoordeling:
    """The points on one draft, numbered through: what holds it up first, then what to look at."""

    punten: tuple[Punt, ...]
    in_orde: tuple[str, ...]

    @property
    def eerst(self) -> tuple[Punt, ...]:
        """What holds up the signature."""
        return tuple(punt for punt in self.punten if punt.holds_up)

    @property
    def let_op(self) -> tuple[Punt, ...]:
        """What is worth a look, but holds nothing up."""
        return tuple(punt for punt in self.punten if not punt.blokkeert and punt.opzij is None)

    @property
    def opzij(self) -> tuple[Punt, ...]:
        """What a human put aside, with the reason."""
        return tuple(punt for punt in self.punten if punt.opzij is not None)

    def at(self, plek: str) -> tuple[Punt, ...]:
        """The open points on this place, for the number beside a field."""
        return tuple(punt for punt in self.punten if punt.plek == plek and punt.opzij is None)


def assess(blad: Blad) -> Beoordeling:
    """All points on this draft."""
    found = toets(to_toetsbestand(blad))
    skipped = NOT_FOR_URGENT if blad.soort == Besluitsoort.TIJDELIJK else frozenset()
    points = [from_finding(finding) for finding in found.bevindingen if finding.code not in skipped]
    placed = [_on_line(punt, blad) for punt in points] + points_of_draft(blad)
    aside = {(row.code, row.onderwerp, row.kop): row for row in blad.opzij}
    known = [replace(punt, opzij=aside.get((*punt.key, punt.kop)) if punt.mag_opzij else None) for punt in placed]
    ordered = sorted(known, key=lambda punt: (not punt.holds_up, not punt.blokkeert, punt.opzij is not None))
    numbered = tuple(replace(punt, nummer=number) for number, punt in enumerate(ordered, start=1))
    return Beoordeling(numbered, found.in_orde)


def _on_line(punt: Punt, blad: Blad) -> Punt:
    """A finding about a line gets its field; a missing or short size gets the proposal that fits."""
    regel = next((r for r in blad.granted if r.onderwerp == punt.onderwerp), None)
    if punt.plek == "pgb":
        pgb = regel or next(iter(blad.granted), None)
        return replace(
            punt, plek=f"regel-{pgb.pk}-pgb_bekwaam" if pgb else "aanvraag", regel_id=pgb.pk if pgb else None
        )
    if punt.plek in FIELD_OF_PLACE:
        return replace(punt, plek=FIELD_OF_PLACE[punt.plek])
    if punt.plek != "regel":
        return punt
    if regel is None:
        return replace(punt, plek="regel-nieuw")
    return replace(
        punt,
        plek=f"regel-{regel.pk}-aantal",
        regel_id=regel.pk,
        voorstel=proposed_size(regel, blad.stand, blad.granted),
        mag_opzij=punt.code not in NO_LETTER_WITHOUT,
    )
