# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A command that answers with JSON: only JSON on standard output, one Dutch line per fault on standard error."""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

BAD_INPUT = 2
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEARS = range(1900, 2200)


class Fouten(Exception):
    """What is wrong with the input, one line each: where, and what was expected."""

    def __init__(self, *lines: str) -> None:
        self.lines = lines
        super().__init__("\n".join(lines))


class Opdracht(BaseCommand):
    """Needs no database. Subclasses give `antwoord`; every fault it raises leaves with exit code 2."""

    requires_system_checks = ()

    def antwoord(self, options: dict[str, Any]) -> object:
        """The answer, as what JSON can hold; `Fouten` when the input is wrong."""
        raise NotImplementedError

    def handle(self, *_args: Any, **options: Any) -> None:
        """Print the answer; or only the faults, and leave with 2."""
        try:
            answer = self.antwoord(options)
        except Fouten as faults:
            self._refuse(faults.lines)
        self.stdout.write(_as_json(answer, getattr(self.stdout, "encoding", None)))

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        """No abbreviations: an option that is added later may never change what a script meant."""
        parser = super().create_parser(prog_name, subcommand, allow_abbrev=False, **kwargs)
        parser.prog = f"script/poort {subcommand}"
        # Else argparse prints its own English lines and leaves.
        parser.called_from_command_line = False
        return parser

    def run_from_argv(self, argv: list[str]) -> None:
        """The same faults, in Dutch, for what the parser itself refuses."""
        try:
            super().run_from_argv(argv)
        except CommandError as error:
            self._refuse([_in_dutch(str(error), argv[1])])

    def _refuse(self, lines: Iterable[str]) -> None:
        self.stderr.write("\n".join(map(_one_line, lines)))
        raise SystemExit(BAD_INPUT)


def lees_datum(option: str, text: str | None) -> date:
    """A day as the option gives it; `Fouten` when it is missing or is no day."""
    if not text:
        raise Fouten(f"{option}: ontbreekt; verwacht een datum als 2026-01-31")
    if _DAY.fullmatch(text):
        try:
            day = date.fromisoformat(text)
        except ValueError as error:
            raise Fouten(f"{option}: {text} bestaat niet; verwacht een datum als 2026-01-31") from error
        if day.year in _YEARS:
            return day
        raise Fouten(f"{option}: verwacht een jaar van {_YEARS[0]} tot en met {_YEARS[-1]}, kreeg {text}")
    raise Fouten(f"{option}: verwacht een datum als 2026-01-31, kreeg '{text}'")


def samen(*parts: Any) -> list[Any]:
    """What each part gives; when parts are wrong, all their faults at once."""
    values: list[Any] = []
    lines: list[str] = []
    for part in parts:
        try:
            values.append(part())
        except Fouten as faults:
            lines += faults.lines
    if lines:
        raise Fouten(*lines)
    return values


def _as_json(answer: object, encoding: str | None) -> str:
    text = json.dumps(answer, ensure_ascii=False, indent=2)
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(answer, indent=2)
    return text


def _one_line(fault: str) -> str:
    """What a user typed may hold a line break; a fault is one line."""
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in fault)


_REFUSALS: Sequence[tuple[str, str]] = (
    (r".*unrecognized arguments: (.*)", "onbekend: {0}"),
    (r".*argument ([^:]*): expected (?:one|at least one) argument", "{0}: verwacht een waarde"),
    (r".*argument ([^:]*): ignored explicit argument .*", "{0}: hier hoort geen waarde"),
    (r".*argument ([^:]*): invalid choice: '?([^']*?)'? \(choose from .*", "{0}: '{1}' kan hier niet"),
    (r".*argument ([^:]*): invalid int value: '(.*)'", "{0}: verwacht een geheel getal, kreeg '{1}'"),
)


def _in_dutch(message: str, command: str) -> str:
    for pattern, dutch in _REFUSALS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return f"{dutch.format(*found.groups())}. Zie script/poort {command} --help"
    return message
