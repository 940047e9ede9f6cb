# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Loads the demo where the database is empty, its figures where there are none, and prints its accounts."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from toegangspoort import clock
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.project.demo.cijfers import NAAM
from toegangspoort.project.demo.laden import is_loaded, load_demo
from toegangspoort.project.demo.medewerkers import WACHTWOORD, accounts
from toegangspoort.project.opdracht import Fouten


class Command(BaseCommand):
    help = "Vult een lege database met het voorbeeld, en verzint cijfers. Wat er al staat, verandert niet."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--accounts", action="store_true", help="Toon alleen de voorbeeldaccounts.")

    def handle(self, *args: Any, accounts: bool, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("Dit is geen voorbeeldomgeving (DEMO=0), dus het voorbeeld wordt niet geladen.")
        if accounts:
            self._print_accounts()
            return
        if not is_loaded():
            self.stdout.write("Voorbeeld laden: verzonnen mensen, teams en dossiers. Dit duurt ongeveer een minuut.")
            load_demo(at=clock.now())
            self.stdout.write("Het voorbeeld staat klaar.")
        self._publish_figures(Cijferkast(settings.CIJFERS))

    def _publish_figures(self, kast: Cijferkast) -> None:
        if kast.publicaties.get(NAAM) is None:
            # The counting engine takes half a second to import; a start with everything in place does without.
            from toegangspoort.project.demo.cijfers.laden import load_cijfers

            load_cijfers(kast, clock.today())
            self.stdout.write("De verzonnen cijfers staan klaar.")
        if kast.publicaties.get("eigen") is None:
            from toegangspoort.project.statistiek import ververs

            try:
                for line in ververs.run(alles=False):
                    self.stdout.write(line)
            except Fouten as busy:
                self.stdout.write("\n".join(busy.lines))

    def _print_accounts(self) -> None:
        rows = accounts()
        if not rows:
            raise CommandError("Er is nog geen voorbeeld geladen. Doe eerst: script/poort demo")
        self.stdout.write(f"Inloggen op /balie/ met een van deze accounts en wachtwoord {WACHTWOORD}")
        for gebruikersnaam, rol, naam, gemeente in rows:
            self.stdout.write(f"  {gebruikersnaam:<14}{rol:<16}{naam:<18}{gemeente}")
