# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluittoets on files: what a court would see in these besluiten. Needs no database."""

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

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

BAD_INPUT = 2
STDIN = "-"


class Command(BaseCommand):
    help = "Toetst besluiten: de bevindingen per toetsbestand, als JSON. Met - leest de toets de standaardinvoer."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("bestanden", nargs="*", metavar="BESTAND")

    def handle(self, *args: Any, bestanden: list[str], **options: Any) -> None:
        """Print one JSON array; or, when anything is wrong, only the faults, one a line, and leave with 2."""
        read: list[Toetsbestand] = []
        faults = [] if bestanden else ["toets: verwacht ten minste één toetsbestand"]
        for name in bestanden:
            try:
                read.append(lees(pak_uit(ontleed(_content(name)))))
            except OngeldigToetsbestand as refusal:
                faults += [f"{name}: {fault}" for fault in refusal.fouten]
        if faults:
            self.stderr.write("\n".join(map(_one_line, faults)))
            raise SystemExit(BAD_INPUT)
        self.stdout.write(_json([_outcome(bestand) for bestand in read], getattr(self.stdout, "encoding", None)))


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


def _json(outcome: object, encoding: str | None) -> str:
    text = json.dumps(outcome, ensure_ascii=False, indent=2)
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(outcome, indent=2)
    return text


def _one_line(fault: str) -> str:
    """A key or a name may hold a line break; a fault is one line."""
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in fault)
