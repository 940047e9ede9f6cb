# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Reckon a signed besluit again from what it kept, years later: the same outcome, the same findings, the same letter?

Nothing is read but the row of the besluit and its letter. Reading the besluiten goes in batches of a fixed size, so
that memory and queries do not grow with their number.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.besluiten.vastleggen import KEPT, fingerprint
from toegangspoort.besluiten.verschil import UNEXPECTED, Verschil, compare_outcome
from toegangspoort.brieven.herzetten import Herzet, set_again
from toegangspoort.brieven.zetsel import Zetsel
from toegangspoort.recht.besluittoets import OngeldigToetsbestand, lees, toets

BATCH = 100
"""So many besluiten are read at a time; with their letters some 6 MB."""
BEFORE = "Getekend voordat de uitkomsten met hun feiten werden bewaard."
_ROW = ("pk", "nummer", "soort", "ondertekend_op", "vingerafdruk", *KEPT, "dossier__kenmerk")
_LETTER = ("pdf", "sha256", "invoer", "sjabloon", "zetter", "lettertypen")


@dataclass(frozen=True)
class Bewaard:
    """One signed besluit as it was kept; `brief` is None when letters are left out."""

    kenmerk: str
    nummer: int
    soort: str
    ondertekend_op: datetime
    vingerafdruk: str
    sha256: str
    kept: dict[str, Any]
    brief: dict[str, Any] | None


@dataclass(frozen=True)
class Herberekend:
    """What came of it; None for a part that could not, or need not, be reckoned."""

    bewaard: Bewaard
    ongeschonden: bool | None
    """Whether what was kept still fits its fingerprint."""
    uitkomsten: int
    verschillen: tuple[Verschil, ...]
    bevindingen: tuple[str, ...] | None
    """The codes of findings that came or went."""
    brief: Herzet | None

    @property
    def gelijk(self) -> bool | None:
        """Whether all is the same; None when nothing differs but something could not be reckoned again."""
        letter = self.brief.gelijk if self.brief else True
        if self.ongeschonden is False or self.verschillen or self.bevindingen or letter is False:
            return False
        return None if self.ongeschonden is None or letter is None else True


def signed(*, gemeente: str = "", kenmerk: str = "", with_letters: bool = True) -> Iterator[Bewaard]:
    """Every signed besluit, oldest row first; two queries a hundred at most."""
    rows = Besluit.objects.filter(status=Besluitstatus.ONDERTEKEND).order_by("pk")
    rows = rows.filter(dossier__gemeente=gemeente) if gemeente else rows
    rows = rows.filter(dossier__kenmerk=kenmerk) if kenmerk else rows
    letter = _LETTER if with_letters else ("sha256",)
    fields = (*_ROW, *(f"brief__{name}" for name in letter))
    last = 0
    while batch := list(rows.filter(pk__gt=last).values(*fields)[:BATCH]):
        last = batch[-1]["pk"]
        yield from (_read(row, with_letters=with_letters) for row in batch)


def count_signed(*, gemeente: str = "", kenmerk: str = "") -> int:
    """How many there are, for the progress that is shown."""
    rows = Besluit.objects.filter(status=Besluitstatus.ONDERTEKEND)
    rows = rows.filter(dossier__gemeente=gemeente) if gemeente else rows
    return (rows.filter(dossier__kenmerk=kenmerk) if kenmerk else rows).count()


def reckon_again(bewaard: Bewaard) -> Herberekend:
    """With the law of then: outcomes, findings, letter, and whether what was kept is still what was kept."""
    kept = bewaard.kept
    intact = fingerprint(kept, bewaard.sha256) == bewaard.vingerafdruk if bewaard.vingerafdruk else None
    return Herberekend(
        bewaard=bewaard,
        ongeschonden=intact,
        uitkomsten=len(kept["uitkomsten"]),
        verschillen=tuple(v for then in kept["uitkomsten"] for v in compare_outcome(then)),
        bevindingen=_findings_that_differ(kept) if bewaard.vingerafdruk else None,
        brief=_letter(bewaard),
    )


def reckon_under(bewaard: Bewaard, day: date) -> Herberekend:
    """With the law of another day: which outcomes would differ. Findings and letter belong to the day of signing."""
    outcomes = bewaard.kept["uitkomsten"]
    return Herberekend(
        bewaard=bewaard,
        ongeschonden=None if not bewaard.vingerafdruk else True,
        uitkomsten=len(outcomes),
        verschillen=tuple(v for then in outcomes for v in compare_outcome(then, day)),
        bevindingen=None,
        brief=None,
    )


def _read(row: dict[str, Any], *, with_letters: bool) -> Bewaard:
    return Bewaard(
        kenmerk=row["dossier__kenmerk"],
        nummer=row["nummer"],
        soort=row["soort"],
        ondertekend_op=row["ondertekend_op"],
        vingerafdruk=row["vingerafdruk"],
        sha256=row["brief__sha256"] or "",
        kept={name: row[name] for name in KEPT},
        brief={name: row[f"brief__{name}"] for name in _LETTER} if with_letters and row["brief__sha256"] else None,
    )


def _findings_that_differ(kept: dict[str, Any]) -> tuple[str, ...]:
    """Codes only: what a finding is about may tell of health."""
    try:
        then = {(row["code"], row["ernst"], row["onderwerp"]) for row in kept["bevindingen"]}
        found = toets(lees(kept["feiten"])).bevindingen
    except (OngeldigToetsbestand, *UNEXPECTED):
        return ("FEITEN_NIET_TE_LEZEN",)
    now = {(b.code, b.ernst.value, b.onderwerp) for b in found}
    return tuple(sorted({code for code, _ernst, _onderwerp in then ^ now}))


def _letter(bewaard: Bewaard) -> Herzet | None:
    if bewaard.brief is None:
        return None
    kept = bewaard.brief
    return set_again(
        pdf=bytes(kept["pdf"]),
        sha256=kept["sha256"],
        invoer=kept["invoer"],
        zetsel=Zetsel(kept["sjabloon"], kept["zetter"], kept["lettertypen"]),
    )
