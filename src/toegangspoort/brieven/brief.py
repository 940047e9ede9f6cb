# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A letter as data: what it says, to whom, and what each sentence rests on. Knows no subject and no paper.

The same `Brief` becomes a tagged PDF (`pdf.render`), a page (`brieven/brief.html`) and a row that stays
(`actions.fix_brief`). Texts are plain: no markup, shown as typed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, ClassVar, Self, TypeVar

from toegangspoort.brieven.woorden import Woorden, datum_voluit, woorden_voor


@dataclass(frozen=True)
class Bron:
    """What a sentence rests on: a fact, a judgement or an article."""

    wat: str
    """In words for staff: "gesprek 24 november", "trede 4", "artikel 2.3.5 lid 3 Wmo 2015"."""
    verwijzing: str = ""
    """The key in the file or the law: "trede-4", "ECLI:NL:CRVB:2019:2731"."""
    url: str = ""


@dataclass(frozen=True)
class Zin:
    """One sentence, or a piece of one.

    `ontbreekt` marks a gap: the text then says what is missing, "aantal minuten ontbreekt".
    """

    tekst: str
    bronnen: tuple[Bron, ...] = ()
    ontbreekt: bool = False

    def __post_init__(self) -> None:
        if self.ontbreekt and not self.tekst.endswith(" ontbreekt"):
            object.__setattr__(self, "tekst", f"{self.tekst} ontbreekt")


@dataclass(frozen=True)
class Alinea:
    """A paragraph; its sentences follow each other with a space."""

    soort: ClassVar[str] = "alinea"
    zinnen: tuple[Zin, ...]


@dataclass(frozen=True)
class Kop:
    """A heading below the subject of the letter; a `klein` one stands below another heading."""

    soort: ClassVar[str] = "kop"
    tekst: str
    klein: bool = False


@dataclass(frozen=True)
class Lijst:
    """A list, one sentence a point."""

    soort: ClassVar[str] = "lijst"
    punten: tuple[Zin, ...]
    genummerd: bool = False

    @property
    def zinnen(self) -> tuple[Zin, ...]:
        """Its points: each is a sentence of the letter."""
        return self.punten


@dataclass(frozen=True)
class Tabel:
    """A table with a header row; every row has as many cells as the header."""

    soort: ClassVar[str] = "tabel"
    kop: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    bijschrift: str = ""

    def __post_init__(self) -> None:
        if not self.kop or any(len(rij) != len(self.kop) for rij in self.rijen):
            raise ValueError("Elke rij van een tabel heeft evenveel cellen als de kop, en er is een kop.")


@dataclass(frozen=True)
class Weg:
    """What happens when: steps of (date in words, title, explanation), in order."""

    soort: ClassVar[str] = "weg"
    stappen: tuple[tuple[str, str, str], ...]


T = TypeVar("T")
Blok = Alinea | Kop | Lijst | Tabel | Weg


@dataclass(frozen=True)
class Afzender:
    """Who sends it; `voorbeeld` puts the mark of the demo on every page."""

    naam: str
    afdeling: str = ""
    adresregels: tuple[str, ...] = ()
    telefoon: str = ""
    email: str = ""
    website: str = ""
    voorbeeld: bool = False


@dataclass(frozen=True)
class Adres:
    """Whom it is for, as it stands in the window of the envelope."""

    naam: str
    regels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ondertekenaar:
    """Who answers for it."""

    naam: str
    functie: str = ""
    namens: str = ""
    """In full: "namens het college van burgemeester en wethouders van Groningen"."""


@dataclass(frozen=True)
class GenummerdeZin:
    """A sentence on the page, with the number of its sources; None when it names none."""

    zin: Zin
    nummer: int | None


Genummerd = Iterator[tuple[Blok, tuple[GenummerdeZin, ...]]]


@dataclass(frozen=True)
class Brief:
    """A whole letter, ready to be shown, made into a PDF, or kept."""

    soort: str
    """Which letter this is for the subject that made it: "ontvangst", "verslag", "besluit"."""
    kenmerk: str
    datum: date
    plaats: str
    onderwerp: str
    afzender: Afzender
    geadresseerde: Adres
    aanhef: str
    blokken: tuple[Blok, ...]
    groet: str
    ondertekenaar: Ondertekenaar
    bijlagen: tuple[str, ...] = ()
    taal: str = "nl"
    aanhangsel: tuple[Blok, ...] = ()
    """What follows the signature on a page of its own; begins with a heading, which is also in `bijlagen`."""

    @property
    def woorden(self) -> Woorden:
        """The fixed words of a letter in its language."""
        return woorden_voor(self.taal)

    @property
    def datum_voluit(self) -> str:
        """The date in the language of the letter: "9 december 2026"."""
        return datum_voluit(self.datum, self.taal)

    @property
    def zinnen(self) -> Iterator[Zin]:
        """Every sentence of the text, in order."""
        for blok in (*self.blokken, *self.aanhangsel):
            yield from _zinnen(blok)

    @property
    def gaten(self) -> tuple[str, ...]:
        """What still has to be filled in before this can be sent."""
        return tuple(zin.tekst for zin in self.zinnen if zin.ontbreekt)

    @property
    def genummerde_blokken(self) -> Genummerd:
        """Each block before the signature; sentences with sources are numbered through the whole letter."""
        return _genummerd(self.blokken, 0)

    @property
    def genummerd_aanhangsel(self) -> Genummerd:
        """Each block after the signature, numbered on."""
        before = (zin for blok in self.blokken for zin in _zinnen(blok))
        return _genummerd(self.aanhangsel, sum(bool(zin.bronnen) for zin in before))

    def to_json(self) -> dict[str, Any]:
        """The letter as JSON values; the same letter always gives the same values in the same order."""
        naakt: dict[str, Any] = _naar_json(self)
        return naakt

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """The letter that `to_json` described; the order of the keys does not matter."""
        velden = dict(data)
        return cls(
            **velden
            | {
                "datum": date.fromisoformat(velden["datum"]),
                "afzender": _plat(Afzender, velden["afzender"]),
                "geadresseerde": _plat(Adres, velden["geadresseerde"]),
                "ondertekenaar": _plat(Ondertekenaar, velden["ondertekenaar"]),
                "blokken": tuple(_blok(blok) for blok in velden["blokken"]),
                "bijlagen": tuple(velden["bijlagen"]),
                "aanhangsel": tuple(_blok(blok) for blok in velden.get("aanhangsel", ())),
            }
        )


def _zinnen(blok: Blok) -> tuple[Zin, ...]:
    return blok.zinnen if isinstance(blok, Alinea | Lijst) else ()


def _genummerd(blokken: tuple[Blok, ...], nummer: int) -> Genummerd:
    for blok in blokken:
        zinnen = []
        for zin in _zinnen(blok):
            nummer += bool(zin.bronnen)
            zinnen.append(GenummerdeZin(zin, nummer if zin.bronnen else None))
        yield blok, tuple(zinnen)


def _naar_json(waarde: Any) -> Any:
    """Dataclasses become objects in the order of their fields; a block also says what it is."""
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, tuple):
        return [_naar_json(deel) for deel in waarde]
    if not hasattr(waarde, "__dataclass_fields__"):
        return waarde
    soort = {"blok": waarde.soort} if isinstance(waarde, Blok) else {}
    return soort | {veld.name: _naar_json(getattr(waarde, veld.name)) for veld in fields(waarde)}


def _plat(soort: type[T], data: Mapping[str, Any]) -> T:
    """A dataclass of texts and lists of texts."""
    return soort(**{naam: _bevroren(waarde) for naam, waarde in data.items()})


def _bevroren(waarde: Any) -> Any:
    return tuple(_bevroren(deel) for deel in waarde) if isinstance(waarde, list) else waarde


def _zin(data: Mapping[str, Any]) -> Zin:
    bronnen = tuple(_plat(Bron, bron) for bron in data["bronnen"])
    return Zin(data["tekst"], bronnen, data["ontbreekt"])


def _blok(data: Mapping[str, Any]) -> Blok:
    velden = {naam: waarde for naam, waarde in data.items() if naam != "blok"}
    match data["blok"]:
        case Alinea.soort:
            return Alinea(tuple(_zin(zin) for zin in velden["zinnen"]))
        case Lijst.soort:
            return Lijst(tuple(_zin(zin) for zin in velden["punten"]), velden["genummerd"])
        case Kop.soort:
            return _plat(Kop, velden)
        case Tabel.soort:
            return _plat(Tabel, velden)
        case Weg.soort:
            return _plat(Weg, velden)
        case onbekend:
            raise ValueError(f"Een brief kent geen blok van de soort {onbekend!r}.")
