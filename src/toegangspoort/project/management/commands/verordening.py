# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Loads the ordinance of a gemeente from YAML, or shows what a gemeente has fixed on a day."""

import json
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from toegangspoort import clock
from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.project.verordening import Plan, VerordeningPastNiet, laad_verordening, make_plan, shown_on
from toegangspoort.recht.verordening import OngeldigeVerordening, Verordeningbestand, lees_verordeningen

BAD_INPUT = 2


class Command(BaseCommand):
    help = "Laadt de verordening van een gemeente uit YAML (laad), of toont wat zij op een dag heeft bepaald (toon)."

    def add_arguments(self, parser: CommandParser) -> None:
        choose = parser.add_subparsers(dest="wat", required=True, title="wat")
        load = choose.add_parser("laad", help="Een bestand of een map met .yaml; alles of niets.")
        load.add_argument("pad", type=Path)
        load.add_argument("--proef", action="store_true", help="Toont wat er zou gebeuren en legt niets vast.")
        load.add_argument("--gemeente", help="Laad haar in een andere gemeente dan in het bestand staat (CBS-code).")
        show = choose.add_parser("toon", help="JSON: wat op een dag geldt, met bron en artikel.")
        show.add_argument("--gemeente", required=True, help="CBS-code, vier cijfers: 0014")
        show.add_argument("--peildatum", type=_day, help="Zoals 2016-01-01; zonder is het vandaag.")

    def handle(self, *args: Any, wat: str, **options: Any) -> None:
        try:
            if wat == "laad":
                self._load(options["pad"], options["gemeente"], dry=options["proef"])
            else:
                shown = shown_on(_gemeente(options["gemeente"]), options["peildatum"] or clock.today())
                self.stdout.write(json.dumps(shown, ensure_ascii=False, indent=2))
        except (OngeldigeVerordening, VerordeningPastNiet) as refusal:
            raise CommandError("\n".join(refusal.fouten), returncode=BAD_INPUT) from refusal

    def _load(self, pad: Path, code: str | None, *, dry: bool) -> None:
        found = lees_verordeningen(pad)
        if code and len(found) > 1:
            raise CommandError("--gemeente kan alleen bij één bestand.", returncode=BAD_INPUT)
        targets = [(_gemeente(code or bestand.gemeente), bestand) for bestand in found]
        self._report([_do(gemeente, bestand, dry=dry) for gemeente, bestand in targets] if dry else _all(targets), dry)

    def _report(self, plans: list[Plan], dry: bool) -> None:
        for plan in plans:
            self.stdout.write(f"{plan.bestand.verordening}, voor {plan.gemeente.naam} ({plan.gemeente.pk})")
            for step in plan.stappen:
                self.stdout.write(f"- {step.tekst}")
                for effect in step.gevolgen:
                    self.stdout.write(f"    {effect}")
            if not plan.stappen:
                self.stdout.write("Alles stond er al; er verandert niets.")
        self.stdout.write("Proef: er is niets vastgelegd." if dry else "Vastgelegd.")


@transaction.atomic
def _all(targets: list[tuple[Gemeente, Verordeningbestand]]) -> list[Plan]:
    """Every file, or none."""
    return [_do(gemeente, bestand, dry=False) for gemeente, bestand in targets]


def _do(gemeente: Gemeente, bestand: Verordeningbestand, *, dry: bool) -> Plan:
    at = clock.now()
    if dry:
        return make_plan(gemeente, bestand, vandaag=clock.local_date(at))
    return laad_verordening(gemeente=gemeente, bestand=bestand, by=SYSTEEM, at=at)


def _gemeente(code: str) -> Gemeente:
    found = Gemeente.objects.filter(pk=code).first()
    if found is None:
        raise CommandError(
            f"Er is geen gemeente met code {code}. Maak haar eerst: script/poort gemeente --help", returncode=BAD_INPUT
        )
    return found


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"'{text}' is geen datum. Schrijf 2016-01-01.") from None
