# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Figures: load them, count them, deliver them. Each word of the command is a module of `project.statistiek`."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from toegangspoort.project import statistiek
from toegangspoort.project.opdracht import BAD_INPUT, Fouten


class Command(BaseCommand):
    help = "Cijfers laden, tellen en leveren. Bij een fout staat er per fout een regel, en is er niets geladen."

    def add_arguments(self, parser: CommandParser) -> None:
        words = parser.add_subparsers(dest="wat", required=True, metavar="WAT")
        for found in iter_modules(statistiek.__path__):
            if not found.ispkg:
                module = import_module(f"{statistiek.__name__}.{found.name}")
                word = words.add_parser(found.name.replace("_", "-"), help=module.HELP)
                module.add_arguments(word)
                word.set_defaults(run=module.run)

    def handle(self, *args: Any, run: Any, **options: Any) -> None:
        try:
            for line in run(**options):
                self.stdout.write(line)
        except Fouten as faults:
            self.stderr.write("\n".join(faults.lines))
            raise SystemExit(BAD_INPUT) from faults
