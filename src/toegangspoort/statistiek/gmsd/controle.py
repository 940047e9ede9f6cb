# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every row against the rules before it leaves. A fault names file and column, never a BSN or a name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.typen import typen_van
from toegangspoort.personen.bsn import OnjuistBsn, normalise
from toegangspoort.statistiek.gmsd.indeling import Indeling
from toegangspoort.statistiek.gmsd.rij import Rij

Bevinding = tuple[str, str]
"""Field and what is wrong with it, with the way out."""


@dataclass(frozen=True)
class Fout:
    """One thing that is wrong with one row."""

    rij: int
    """Number of the row in the delivery, from 0."""
    kenmerk: str
    kolom: str
    """As it is called in the file."""
    tekst: str

    def __str__(self) -> str:
        return f"Dossier {self.kenmerk}, kolom {self.kolom}: {self.tekst}."


def check(rijen: Sequence[Rij], halfjaar: Periode, indeling: Indeling) -> list[Fout]:
    """All that is wrong, in order of rows."""
    categorieen, known = typen_van(halfjaar.jaar).keys(), indeling.vormen
    faults = [
        Fout(nummer, rij.kenmerk, indeling.kop(veld), tekst)
        for nummer, rij in enumerate(rijen)
        for veld, tekst in (
            *_person(rij),
            *_days(rij, halfjaar),
            *_product(rij, categorieen, known),
            *_amounts(rij),
        )
    ]
    return sorted([*faults, *_overlaps(rijen, indeling)], key=lambda fout: fout.rij)


def _person(rij: Rij) -> Iterator[Bevinding]:
    if rij.bsn is None:
        yield "bsn", "het burgerservicenummer ontbreekt; leg het vast bij de inwoner"
        return
    try:
        right = normalise(rij.bsn) == rij.bsn
    except OnjuistBsn:
        right = False
    if not right:
        yield "bsn", "het burgerservicenummer is niet geldig (11-proef); verbeter het bij de inwoner"


def _days(rij: Rij, halfjaar: Periode) -> Iterator[Bevinding]:
    for soort, begin, einde in (
        ("beoogd", rij.beoogd_begin, rij.beoogd_einde),
        ("werkelijk", rij.werkelijk_begin, rij.werkelijk_einde),
    ):
        if begin and begin > halfjaar.eind:
            yield f"{soort}_begin", f"begint op {_day(begin)}, na het halfjaar"
        if begin and einde and einde < begin:
            yield f"{soort}_einde", f"eindigt op {_day(einde)}, voor het begin op {_day(begin)}"


def _product(rij: Rij, categorieen: Iterable[str], vormen: frozenset[str]) -> Iterator[Bevinding]:
    if rij.categorie not in categorieen:
        yield "categorie", f"'{rij.categorie}' is geen productcategorie van iWmo; verbeter het product in het aanbod"
    if not rij.leveringsvorm:
        yield "leveringsvorm", "ontbreekt"
    elif rij.leveringsvorm not in vormen:
        yield "leveringsvorm", f"de indeling van het bestand kent geen code voor '{rij.leveringsvorm}'"


def _amounts(rij: Rij) -> Iterator[Bevinding]:
    if rij.intensiteit < 0:
        yield "intensiteit", "is kleiner dan nul"
    if rij.betaald_cent is not None and rij.betaald_cent < 0:
        yield "betaald_cent", "is kleiner dan nul"


def _overlaps(rijen: Sequence[Rij], indeling: Indeling) -> Iterator[Fout]:
    """The same product twice for one client on one day: the row that begins last is the one that is told."""
    per: dict[tuple[int, str], list[int]] = {}
    for nummer, rij in enumerate(rijen):
        per.setdefault((rij.client, rij.product), []).append(nummer)
    for nummers in per.values():
        latest: Rij | None = None
        for nummer in sorted(nummers, key=lambda n: (rijen[n].beoogd_begin, n)):
            rij = rijen[nummer]
            if latest is not None and rij.beoogd_begin <= _end(latest):
                yield Fout(
                    nummer,
                    rij.kenmerk,
                    indeling.kop("beoogd_begin"),
                    f"overlapt met hetzelfde product van deze cliënt vanaf {_day(latest.beoogd_begin)} "
                    f"(dossier {latest.kenmerk})",
                )
            if latest is None or _end(rij) > _end(latest):
                latest = rij


def _end(rij: Rij) -> date:
    return rij.beoogd_einde or date.max


def _day(dag: date) -> str:
    return f"{dag:%d-%m-%Y}"
