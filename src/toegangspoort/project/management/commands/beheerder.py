# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Makes the first administrator of a gemeente; the others are made on the pages."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.gebieden.actions import OngeldigeWijziging
from toegangspoort.gebieden.medewerkers import open_account
from toegangspoort.gebieden.models import Gemeente


class Command(BaseCommand):
    help = "Maakt een beheerder en toont eenmalig het wachtwoord voor de eerste keer."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("gemeente", help="CBS-code, vier cijfers: 0014")
        parser.add_argument("gebruikersnaam")
        parser.add_argument("naam")
        parser.add_argument("--email", default="")

    def handle(self, *args: Any, gemeente: str, gebruikersnaam: str, naam: str, email: str, **options: Any) -> None:
        found = Gemeente.objects.filter(pk=gemeente).first()
        if found is None:
            raise CommandError(
                f"Er is geen gemeente met code {gemeente}. Maak haar eerst: script/poort gemeente --help"
            )
        try:
            account, password = open_account(
                gemeente=found,
                gebruikersnaam=gebruikersnaam,
                naam=naam,
                email=email,
                rol=Rol.BEHEERDER,
                by=SYSTEEM,
                at=clock.now(),
            )
        except OngeldigeWijziging as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write(f"Accountnaam {account.gebruikersnaam}, wachtwoord voor één keer: {password}")
        self.stdout.write("Log in op /balie/: u stelt een tweede slot in en kiest een eigen wachtwoord.")
