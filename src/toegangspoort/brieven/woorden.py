# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The fixed words on every letter, per language. A letter keeps its own language, whoever looks at it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Woorden:
    """What a letter says of itself."""

    datum: str
    kenmerk: str
    bijlagen: str
    telefoon: str
    email: str
    website: str
    tabel: str
    """Names a table that has no caption."""
    van: str
    """Between the number of this page and the number of pages."""
    voorbeeld: str
    onleesbaar: str
    """Explains the sign that stands for one no typeface of ours has."""
    maanden: tuple[str, ...]


_WOORDEN = {
    "nl": Woorden(
        datum="Datum",
        kenmerk="Ons kenmerk",
        bijlagen="Bijlagen",
        telefoon="Telefoon",
        email="E-mail",
        website="Website",
        tabel="Tabel",
        van="van",
        voorbeeld="Voorbeeld: mensen en bedragen zijn verzonnen",
        onleesbaar="Waar □ staat, hoort een letter of teken dat wij niet kunnen afdrukken.",
        maanden=tuple(
            "januari februari maart april mei juni juli augustus september oktober november december".split()
        ),
    ),
    "en": Woorden(
        datum="Date",
        kenmerk="Our reference",
        bijlagen="Enclosures",
        telefoon="Telephone",
        email="E-mail",
        website="Website",
        tabel="Table",
        van="of",
        voorbeeld="Example: people and amounts are made up",
        onleesbaar="Where you see □, there should be a letter or sign that we cannot print.",
        maanden=tuple("January February March April May June July August September October November December".split()),
    ),
}


def woorden_voor(taal: str) -> Woorden:
    """The words of this language; Dutch for a language we have no words in."""
    return _WOORDEN.get(taal, _WOORDEN["nl"])


def datum_voluit(dag: date, taal: str) -> str:
    """The date in this language: "9 december 2026"."""
    return f"{dag.day} {woorden_voor(taal).maanden[dag.month - 1]} {dag.year}"
