# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Reckons every signed besluit again and reports what differs, as JSON lines: one a besluit, at the end the summary.

Never a BSN or anything about health: number of the file, number of the besluit, norm, and values that are a day, an
amount, a number, yes or no, or one of a closed list.
"""

import json
from collections import Counter
from dataclasses import asdict
from datetime import date
from time import perf_counter
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from toegangspoort import clock
from toegangspoort.besluiten.herberekenen import Herberekend, count_signed, reckon_again, reckon_under, signed
from toegangspoort.dossiers.kenmerk import OnjuistKenmerk, normalise
from toegangspoort.gebieden.models import Gemeente

DIFFERENCES, BAD_INPUT = 1, 2
VANDAAG = "vandaag"
PROGRESS_EVERY = 2.0
"""Seconds between two lines of progress."""
NOT_KEPT = "niet bewaard bij dit besluit"


class VerkeerdeInvoer(ValueError):
    """What was asked cannot be done; the sentence says what was expected."""


class Command(BaseCommand):
    help = (
        "Rekent getekende besluiten na: dezelfde uitkomst, dezelfde bevindingen, dezelfde brief? Per besluit één regel "
        "JSON, aan het eind de samenvatting. Eindigt met 0 als alles gelijk is, 1 bij verschil, 2 bij verkeerde invoer."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--gemeente", default="", metavar="CODE", help="alleen deze gemeente, zoals 0014")
        parser.add_argument("--kenmerk", default="", help="alleen de besluiten in dit dossier")
        parser.add_argument("--zonder-brieven", action="store_true", help="zet de brieven niet opnieuw: sneller")
        parser.add_argument("--alleen-verschillen", action="store_true", help="toon geen besluiten die gelijk zijn")
        parser.add_argument(
            "--recht-van",
            default="",
            metavar="DATUM",
            help="welke uitkomsten zouden anders zijn met het recht van deze dag (2026-01-31, of vandaag); zonder "
            "bevindingen en brieven, want die horen bij de dag van ondertekening",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            day = _day(options["recht_van"])
            chosen = _chosen(options["gemeente"], options["kenmerk"])
        except VerkeerdeInvoer as fault:
            self.stderr.write(f"herberekenen: {fault}")
            raise SystemExit(BAD_INPUT) from fault
        letters = not (options["zonder_brieven"] or day)
        telling = Telling(count_signed(**chosen))
        for bewaard in signed(**chosen, with_letters=letters):
            found = reckon_under(bewaard, day) if day else reckon_again(bewaard)
            telling.add(found)
            if found.gelijk is not True or not options["alleen_verschillen"]:
                self._print(_line(found, day))
            if telling.is_due():
                self.stderr.write(telling.progress)
        self.stderr.write(telling.progress)
        self._print({"samenvatting": {"recht_van": str(day) if day else "de dag van elk besluit", **telling.summary}})
        if telling.stand[False]:
            raise SystemExit(DIFFERENCES)

    def _print(self, content: dict[str, Any]) -> None:
        self.stdout.write(json.dumps(content, ensure_ascii=False))


class Telling:
    """What was counted so far: nothing is kept of a besluit but its count."""

    def __init__(self, total: int) -> None:
        self.total, self.begun, self.told = total, perf_counter(), perf_counter()
        self.stand: Counter[bool | None] = Counter()
        self.uitkomsten = 0
        self.per_norm: Counter[str] = Counter()
        self.brieven: Counter[bool | None] = Counter()

    def add(self, found: Herberekend) -> None:
        """One more."""
        self.stand[found.gelijk] += 1
        self.uitkomsten += found.uitkomsten
        self.per_norm.update({verschil.norm for verschil in found.verschillen})
        if found.brief:
            self.brieven[found.brief.gelijk] += 1

    def is_due(self) -> bool:
        """Whether it is time to say how far it is."""
        due = perf_counter() - self.told > PROGRESS_EVERY
        self.told = perf_counter() if due else self.told
        return due

    @property
    def progress(self) -> str:
        """How far it is, for who waits."""
        return f"{self.stand.total()} van {self.total} besluiten herberekend, {self.stand[False]} anders"

    @property
    def summary(self) -> dict[str, Any]:
        """The figures at the end."""
        seconds = perf_counter() - self.begun
        return {
            "besluiten": self.stand.total(),
            "gelijk": self.stand[True],
            "anders": self.stand[False],
            "niet_na_te_gaan": self.stand[None],
            "uitkomsten": self.uitkomsten,
            "anders_per_norm": dict(sorted(self.per_norm.items())),
            "brieven_gelijk": self.brieven[True],
            "brieven_anders": self.brieven[False],
            "seconden": round(seconds, 2),
            "per_seconde": round(self.stand.total() / seconds, 1) if seconds else 0,
        }


def _line(found: Herberekend, day: date | None) -> dict[str, Any]:
    bewaard = found.bewaard
    line: dict[str, Any] = {
        "kenmerk": bewaard.kenmerk,
        "besluit": bewaard.nummer,
        "soort": bewaard.soort,
        "ondertekend": clock.local_date(bewaard.ondertekend_op).isoformat(),
        "gelijk": found.gelijk,
        "uitkomsten": {"aantal": found.uitkomsten, "verschillen": [asdict(v) for v in found.verschillen]},
    }
    if day:
        return line
    line["bewaard"] = {None: NOT_KEPT, True: "ongeschonden", False: "gewijzigd na ondertekening"}[found.ongeschonden]
    line["bevindingen"] = NOT_KEPT if found.bevindingen is None else {"verschillen": list(found.bevindingen)}
    if found.brief:
        line["brief"] = {"gelijk": found.brief.gelijk, "waarom": list(found.brief.waarom)}
    return line


def _day(text: str) -> date | None:
    if text in ("", VANDAAG):
        return clock.today() if text else None
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise VerkeerdeInvoer(f"--recht-van {text}: verwacht een datum als 2026-01-31, of {VANDAAG}") from fault


def _chosen(gemeente: str, typed: str) -> dict[str, str]:
    if gemeente and not Gemeente.objects.filter(pk=gemeente).exists():
        raise VerkeerdeInvoer(f"--gemeente {gemeente}: deze gemeente is hier niet; verwacht een code als 0014")
    try:
        chosen = {"gemeente": gemeente, "kenmerk": normalise(typed) if typed else ""}
    except OnjuistKenmerk as fault:
        raise VerkeerdeInvoer("--kenmerk: verwacht het nummer van een dossier, zoals 7K4Q-92MX") from fault
    if typed and not count_signed(**chosen):
        raise VerkeerdeInvoer(f"--kenmerk {chosen['kenmerk']}: in dit dossier is geen getekend besluit")
    return chosen
