# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Fictional residents: a name, an age mostly over sixty, an address in a wijk of the demo, a test BSN."""

from dataclasses import dataclass
from datetime import date
from itertools import count
from random import Random
from typing import Any

from toegangspoort.meldingen.feiten import Persoonsgegevens
from toegangspoort.personen.bsn import OnjuistBsn, normalise
from toegangspoort.personen.models import Aanhef, Geslacht
from toegangspoort.project.demo.bron import read

LETTERS = "ABCDEGHJKLMNPRTVWXZ"
BIJZONDER_OM_DE = 60
"""Once in so many people someone comes along whose name or data test the form."""
OUDER, TOLK_BIJ, MET_EMAIL = 0.85, 0.4, 0.5
"""The share over sixty, who wants an interpreter where another language is spoken, and who has an address."""


@dataclass(frozen=True)
class Mens:
    """Who a melding is about, with what is not in the melding itself."""

    persoon: Persoonsgegevens
    taal: str
    bsn: str


@dataclass(frozen=True)
class Woonplek:
    """Where someone can live."""

    plaats: str
    postcodes: list[tuple[str, str]]
    straten: list[str]


def new_mens(nummer: int, plek: Woonplek, rng: Random) -> Mens:
    """Person number so-and-so, living there."""
    people = read("mensen")
    if nummer % BIJZONDER_OM_DE == BIJZONDER_OM_DE - 1:
        odd = people["bijzonder"][nummer // BIJZONDER_OM_DE % len(people["bijzonder"])]
        name = {key: odd[key] for key in ("voornamen", "achternaam")}
        born = None if odd.get("zonder_geboortedatum") else _birth_date(rng)
        return Mens(_persoon(nummer, plek, rng, geboortedatum=born, **name), odd.get("taal", ""), "")
    circles = people["kringen"]
    circle = rng.choices(circles, [c["gewicht"] for c in circles])[0]
    aanhef = rng.choices([Aanhef.MEVROUW, Aanhef.HEER], [3, 2])[0]
    persoon = _persoon(
        nummer,
        plek,
        rng,
        aanhef=aanhef,
        voornamen=rng.choice(circle["mevrouw" if aanhef == Aanhef.MEVROUW else "heer"]),
        achternaam=rng.choice(circle["achternaam"]),
        geslacht=Geslacht.VROUW if aanhef == Aanhef.MEVROUW else Geslacht.MAN,
        geboortedatum=_birth_date(rng),
    )
    taal = circle.get("taal", "") if rng.random() < TOLK_BIJ else ""
    return Mens(persoon, taal, _bsn(nummer))


def _persoon(nummer: int, plek: Woonplek, rng: Random, **fields: Any) -> Persoonsgegevens:
    eerste, laatste = rng.choice(plek.postcodes)
    four = rng.randint(int(eerste[:4]), int(laatste[:4]))
    return Persoonsgegevens(
        **fields,
        straat=rng.choice(plek.straten),
        huisnummer=str(rng.randint(1, 180)),
        postcode=f"{four}{rng.choice(LETTERS)}{rng.choice(LETTERS)}",
        plaats=plek.plaats,
        telefoon=f"06 00 00 {nummer // 100:02} {nummer % 100:02}",
        email=f"bewoner{nummer}@voorbeeld.example" if rng.random() < MET_EMAIL else "",
    )


def _birth_date(rng: Random) -> date:
    """Mostly over sixty, as in S2-13; now and then someone of thirty."""
    year = rng.randint(1934, 1962) if rng.random() < OUDER else rng.randint(1963, 2003)
    return date(year, rng.randint(1, 12), rng.randint(1, 28))


def _bsn(nummer: int) -> str:
    """A number that starts with 9, which no one has, and passes the 11-test; the same for the same person."""
    for candidate in count(900_000_000 + nummer * 20):
        try:
            return normalise(str(candidate))
        except OnjuistBsn:
            continue
    raise AssertionError
