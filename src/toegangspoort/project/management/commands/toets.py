# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluittoets on files: what a court would see in these besluiten. Needs no database."""

import sys
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from toegangspoort.project.opdracht import Fouten, Opdracht
from toegangspoort.recht.besluittoets import (
    Fout,
    OngeldigToetsbestand,
    Toetsbestand,
    lees,
    ontleed,
    pak_uit,
    schrijf_bevinding,
    toets,
)
from toegangspoort.recht.besluittoets.ontleed import GROOTSTE_BESTAND

STDIN = "-"


class Command(Opdracht):
    help = "Toetst besluiten: de bevindingen per toetsbestand, als JSON. Met - leest de toets de standaardinvoer."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("bestanden", nargs="*", metavar="BESTAND")

    def antwoord(self, options: dict[str, Any]) -> object:
        """One array over all files; or, when anything is wrong, every fault of every file."""
        read: list[Toetsbestand] = []
        faults = [] if options["bestanden"] else ["toets: verwacht ten minste één toetsbestand"]
        for name in options["bestanden"]:
            try:
                read.append(lees(pak_uit(ontleed(_content(name)))))
            except OngeldigToetsbestand as refusal:
                faults += [f"{name}: {fault}" for fault in refusal.fouten]
        if faults:
            raise Fouten(*faults)
        return [_outcome(bestand) for bestand in read]


def _content(name: str) -> bytes:
    """At most one byte more than a toetsbestand may have: what has no end is refused, not read."""
    try:
        if name == STDIN:
            return sys.stdin.buffer.read(GROOTSTE_BESTAND + 1)
        with Path(name).open("rb") as file:
            return file.read(GROOTSTE_BESTAND + 1)
    except FileNotFoundError as error:
        raise OngeldigToetsbestand(Fout("", "dit bestand is er niet")) from error
    except IsADirectoryError as error:
        raise OngeldigToetsbestand(Fout("", "dit is een map; verwacht een bestand")) from error
    except (OSError, ValueError) as error:
        raise OngeldigToetsbestand(Fout("", "dit bestand is niet te lezen")) from error


def _outcome(bestand: Toetsbestand) -> dict[str, object]:
    return {"id": bestand.id, "bevindingen": [schrijf_bevinding(finding) for finding in toets(bestand).bevindingen]}
