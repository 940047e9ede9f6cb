# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Opens a gemeente in a real installation."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.text import slugify

from toegangspoort import clock
from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.gebieden.actions import OngeldigeWijziging
from toegangspoort.gebieden.begin import open_gemeente
from toegangspoort.gebieden.models import Gemeente


class Command(BaseCommand):
    help = "Opent een gemeente, met een vangnetteam. Daarna: poort beheerder"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("code", help="CBS-code, vier cijfers: 0014")
        parser.add_argument("naam")
        parser.add_argument("--telefoon", required=True)
        parser.add_argument("--email", required=True)
        parser.add_argument("--postadres", required=True)
        parser.add_argument("--plaats", required=True)
        parser.add_argument("--website", default="")
        parser.add_argument("--host", default="", help="Adres van haar pagina's, als er meer gemeenten zijn.")

    def handle(self, *args: Any, code: str, naam: str, **options: Any) -> None:
        texts = {key: options[key] for key in ("telefoon", "email", "postadres", "plaats", "website", "host")}
        gemeente = Gemeente(code=code, naam=naam, slug=slugify(naam), voorbeeld=False, **texts)
        try:
            open_gemeente(gemeente=gemeente, by=SYSTEEM, at=clock.now())
        except OngeldigeWijziging as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write(f"{naam} staat erin. Maak nu een beheerder: script/poort beheerder {code} naam 'Voluit'")
