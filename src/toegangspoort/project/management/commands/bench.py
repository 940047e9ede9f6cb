# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Measures, one JSON line per figure. Pages and reports fill the database they are given: it has to be an empty one."""

import json
from collections.abc import Sequence
from dataclasses import fields
from subprocess import CalledProcessError
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from toegangspoort import clock
from toegangspoort.project.bench import statistiek
from toegangspoort.project.bench.meten import measure
from toegangspoort.project.bench.recht import RIJEN, figures
from toegangspoort.project.bench.recht_peers import NietGelijk
from toegangspoort.project.bench.statistiek import Maten
from toegangspoort.project.bench.verkeer import measure_traffic
from toegangspoort.project.bench.vullen import Gemeentevuller, sizes
from toegangspoort.project.demo.laden import is_loaded, load_demo

SMALLEST = 1000


class Command(BaseCommand):
    help = "Meet: bladzijden bij groeiende aantallen dossiers, meldingen per seconde, of hoe snel het recht rekent."

    def add_arguments(self, parser: CommandParser) -> None:
        what = parser.add_subparsers(dest="wat", required=True)
        page = what.add_parser("pagina", help="elke bladzijde bij 1.000, 10.000, ... dossiers")
        page.add_argument("--dossiers", type=int, default=10_000, help="het grootste aantal (standaard 10.000)")
        report = what.add_parser("melding", help="aangenomen meldingen per seconde")
        report.add_argument("--meldingen", type=int, default=400)
        report.add_argument("--clients", type=int, default=4)

        law = what.add_parser("recht", help="de normen: per geval met redenen, en over kolommen; zonder database")
        law.add_argument("--rijen", type=int, nargs="+", default=RIJEN, metavar="AANTAL")
        law.add_argument("--peers", action="store_true", help="vergelijk met OpenFisca, in een eigen omgeving")

        statistiek.add_arguments(
            what.add_parser("statistiek", help="tellen, verbergen, bladzijden met cijfers, verversen")
        )

    def handle(self, *args: Any, wat: str, **options: Any) -> None:
        if wat == "recht":
            self._recht(options["rijen"], peers=options["peers"])
        elif wat == "statistiek":
            self._statistiek(options["deel"], options)
        else:
            self._on_database(wat, options)

    def _recht(self, rows: Sequence[int], *, peers: bool) -> None:
        if min(rows) < 1:
            raise CommandError("Geef met --rijen hele getallen vanaf 1.")
        try:
            for figure in figures(rows, peers=peers):
                self._print(figure)
        except NietGelijk as fault:
            raise CommandError(f"De vergelijking geldt niet: {fault}") from fault
        except CalledProcessError as fault:
            raise CommandError(f"Meten lukte niet; de regels hierboven zeggen waarom. ({fault.cmd[0]})") from fault

    def _on_database(self, wat: str, options: dict[str, Any]) -> None:
        self._need_empty()
        if wat == "melding":
            self._melding(options["meldingen"], options["clients"])
        else:
            self._pagina(options["dossiers"])

    def _statistiek(self, parts: Sequence[str], options: dict[str, Any]) -> None:
        try:
            sizes_of_all = Maten(**{field.name: options[field.name] for field in fields(Maten)})
        except ValueError as fault:
            raise CommandError(str(fault)) from fault
        if statistiek.FULL_DATABASE in parts:
            self._need_empty()
        try:
            for figure in statistiek.figures(parts, sizes_of_all):
                self._print(figure)
        except NietGelijk as fault:
            raise CommandError(f"De vergelijking geldt niet: {fault}") from fault

    def _pagina(self, largest: int) -> None:
        if largest < SMALLEST:
            raise CommandError(f"Meet met ten minste {SMALLEST} dossiers.")
        at = clock.now()
        filler = Gemeentevuller(at)
        for size in sizes(largest):
            self.stderr.write(f"{size} dossiers klaarzetten")
            filler.grow(size)
            for figure in measure(size, at):
                self._print(figure)

    def _melding(self, number: int, clients: int) -> None:
        at = clock.now()
        load_demo(at=at, per_weg=1)
        self._print(measure_traffic(number, clients, at))

    def _need_empty(self) -> None:
        if is_loaded():
            raise CommandError("Deze database is niet leeg. Geef met DATABASE_URL een lege database.")

    def _print(self, figure: dict[str, Any]) -> None:
        self.stdout.write(json.dumps(figure))
        self.stdout.flush()
