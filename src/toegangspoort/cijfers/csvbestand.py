# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Reading a CSV file of somebody else: every fault as one line with file, row and column, nothing read by halves."""

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

MEESTE = 20
"""Faults that are shown; the rest is counted."""
MEESTE_NAMEN = 5
LANGSTE = 400
"""Letters of a fault."""
KOP = 4096
_GEHEEL = re.compile(r"-?\d+", re.ASCII)
HOOGSTE = 2**31 - 1


class OngeldigBestand(ValueError):
    """A file that is not loaded; `regels` says why, one line per fault."""

    def __init__(self, *regels: str) -> None:
        self.regels = tuple(map(_one_line, regels))
        super().__init__("\n".join(self.regels))


class Gebreken:
    """The faults of one or more files, gathered so that all are told at once."""

    def __init__(self) -> None:
        self._regels: list[str] = []
        self._aantal = 0

    def meld(self, bestand: str, wat: str, *, regel: int = 0, kolom: str = "") -> None:
        """One fault: where, and what was expected."""
        self._aantal += 1
        if len(self._regels) < MEESTE:
            plaats = [bestand, *([f"regel {regel}"] if regel else []), *([f"kolom {kolom}"] if kolom else [])]
            self._regels.append(f"{', '.join(plaats)}: {wat}")

    def keur(self) -> None:
        """OngeldigBestand when anything was wrong."""
        if self._aantal:
            meer = self._aantal - len(self._regels)
            raise OngeldigBestand(*self._regels, *([f"En nog {meer} van zulke fouten."] if meer else []))


def read_csv(pad: Path, kolommen: Sequence[str], gebreken: Gebreken) -> Iterator[tuple[int, list[str]]]:
    """Per row its number in the file and the fields of these columns, in this order, whatever the order in the file.

    A row with too few or too many fields is a fault and is not given. OngeldigBestand when the file as a whole is no
    such CSV: another encoding, a web page, other columns, cut off.
    """
    _inspect(pad)
    with pad.open(encoding="utf-8-sig", newline="") as bestand:
        lezer = csv.reader(bestand, strict=True)
        begin = 1
        try:
            plekken, breedte = _header(pad.name, next(lezer), kolommen)
            begin = lezer.line_num + 1
            for velden in lezer:
                if len(velden) == breedte:
                    yield begin, [velden[plek] for plek in plekken]
                elif velden:
                    gebreken.meld(pad.name, f"hier staan {len(velden)} velden, verwacht {breedte}.", regel=begin)
                begin = lezer.line_num + 1
        except csv.Error:
            raise OngeldigBestand(
                f"{pad.name}, regel {begin}: de aanhalingstekens kloppen niet, of het bestand is hier afgebroken. "
                "Haal het opnieuw op."
            ) from None
        except UnicodeDecodeError:
            raise OngeldigBestand(
                f"{pad.name}, regel {_not_utf8(pad)}: dit is geen UTF-8. Sla het bestand op als CSV UTF-8."
            ) from None


def some(namen: Sequence[str]) -> str:
    """The first few, and how many more."""
    meer = len(namen) - MEESTE_NAMEN
    return ", ".join(namen[:MEESTE_NAMEN]) + (f" en nog {meer}" if meer > 0 else "")


def _one_line(regel: str) -> str:
    """What stands in a file of somebody else may hold anything; a fault is one line that can be read."""
    kaal = " ".join("".join(letter if letter.isprintable() else " " for letter in regel).split())
    return kaal if len(kaal) <= LANGSTE else f"{kaal[:LANGSTE]}..."


def whole_number(tekst: str) -> int:
    """Zero or more; ValueError with the sentence to show."""
    kaal = tekst.strip()
    if not _GEHEEL.fullmatch(kaal):
        raise ValueError(f"'{kaal}' is geen geheel getal.")
    if int(kaal) < 0:
        raise ValueError(f"{kaal} is negatief; een aantal is nul of meer.")
    if int(kaal) > HOOGSTE:
        raise ValueError(f"{kaal} is te groot; verwacht hoogstens {HOOGSTE}.")
    return int(kaal)


def _header(naam: str, kop: Sequence[str], kolommen: Sequence[str]) -> tuple[list[int], int]:
    """Where each column stands, and how many there are."""
    namen = [kolom.strip() for kolom in kop]
    if dubbel := sorted({kolom for kolom in namen if namen.count(kolom) > 1}):
        raise OngeldigBestand(f"{naam}, regel 1: de kolom {dubbel[0]} staat er twee keer.")
    if weg := [kolom for kolom in kolommen if kolom not in namen]:
        wel = ", ".join(namen)[:200]
        raise OngeldigBestand(f"{naam}, regel 1: de kolom {' en '.join(weg)} ontbreekt; er staan: {wel}.")
    return [namen.index(kolom) for kolom in kolommen], len(namen)


def _inspect(pad: Path) -> None:
    """What can be told before any row is read."""
    if not pad.is_file():
        raise OngeldigBestand(f"{pad.name}: dit bestand ontbreekt in {pad.parent}.")
    with pad.open("rb") as bestand:
        begin = bestand.read(KOP)
        if begin:
            bestand.seek(-1, 2)
        slot = bestand.read()
    kaal = begin.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not kaal:
        raise OngeldigBestand(f"{pad.name}: dit bestand is leeg.")
    if begin.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in begin:
        raise OngeldigBestand(f"{pad.name}: dit is UTF-16 of geen tekst. Sla het bestand op als CSV UTF-8.")
    if kaal.startswith(b"PK"):
        raise OngeldigBestand(f"{pad.name}: dit is een ingepakt bestand of een werkblad. Sla het op als CSV UTF-8.")
    if kaal.startswith((b"<", b"{", b"[")):
        soort = "een webpagina" if kaal.startswith(b"<") else "JSON"
        raise OngeldigBestand(f"{pad.name}: dit is {soort}, geen CSV. Haal het bestand opnieuw op.")
    kop = kaal.partition(b"\n")[0]
    if kop.count(b";") > kop.count(b","):
        raise OngeldigBestand(f"{pad.name}, regel 1: de velden zijn gescheiden met puntkomma's. Gebruik komma's.")
    if slot not in (b"\n", b"\r"):
        raise OngeldigBestand(
            f"{pad.name}: de laatste regel heeft geen einde; misschien is het bestand afgebroken. "
            "Haal het opnieuw op, of zet achter de laatste regel een regeleinde als die compleet is."
        )


def _not_utf8(pad: Path) -> int:
    """Number of the first line that is not UTF-8."""
    with pad.open("rb") as bestand:
        for nummer, regel in enumerate(bestand, 1):
            try:
                regel.decode()
            except UnicodeDecodeError:
                return nummer
    return 1
