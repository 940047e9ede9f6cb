# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the gemeente owes when it decides too late (article 4:17 Awb). Needs no database."""

from argparse import RawDescriptionHelpFormatter
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.management.base import CommandParser

from toegangspoort.project.opdracht import Fouten, Opdracht, lees_datum, samen
from toegangspoort.recht.awb.dwangsom import Dwangsom, dwangsom
from toegangspoort.recht.kern import GeenGeldigeVersie

OPEN = "open"
HELP = """De dwangsom bij te laat beslissen, als JSON.

De dag waarop de ingebrekestelling binnenkwam, zegt welke bedragen gelden. Is er nog geen besluit (open), dan telt de
opdracht door tot het hoogste aantal dagen, of tot en met --tot-en-met. De dag van het besluit telt niet mee."""


class Command(Opdracht):
    help = HELP

    def add_arguments(self, parser: CommandParser) -> None:
        parser.formatter_class = RawDescriptionHelpFormatter
        parser.add_argument("--termijn-verstreken", metavar="DATUM", help="De laatste dag om te beslissen.")
        parser.add_argument("--ingebrekestelling", metavar="DATUM", help="De dag waarop de gemeente haar ontving.")
        parser.add_argument("--besloten", metavar="DATUM|open", default=OPEN, help="De dag van bekendmaking.")
        parser.add_argument("--tot-en-met", metavar="DATUM", help="Tot en met welke dag te tellen.")

    def antwoord(self, options: dict[str, Any]) -> dict[str, Any]:
        """The days, the amount and how it is built up; no amount where none is known."""
        verstreken, ingebrekestelling, besloten, tot = samen(
            lambda: lees_datum("--termijn-verstreken", options["termijn_verstreken"]),
            lambda: lees_datum("--ingebrekestelling", options["ingebrekestelling"]),
            lambda: None if options["besloten"] == OPEN else lees_datum("--besloten", options["besloten"]),
            lambda: lees_datum("--tot-en-met", options["tot_en_met"]) if options["tot_en_met"] else None,
        )
        try:
            uitkomst = dwangsom(ingebrekestelling, verstreken, ingebrekestelling, besloten, tot)
        except GeenGeldigeVersie as error:
            raise Fouten(f"--ingebrekestelling: {error}") from error
        return {
            "norm": uitkomst.norm,
            "versie": uitkomst.versie,
            **_schrijf(uitkomst.waarde),
            "besloten": None if besloten is None else besloten.isoformat(),
            "uitleg": " ".join(uitkomst.redenen),
            "grondslag": uitkomst.grondslag,
            "ter_beoordeling": list(uitkomst.ter_beoordeling),
            "geverifieerd": uitkomst.geverifieerd,
        }


def _schrijf(waarde: Dwangsom) -> dict[str, Any]:
    return {
        "eerste_dag": waarde.eerste_dag.isoformat(),
        "laatste_dag": _dag(waarde.laatste_dag),
        "dagen": waarde.dagen,
        "bedrag_centen": waarde.bedrag_centen,
        "bedrag_euro": _euro(waarde.bedrag_centen),
        "opbouw": [
            {
                "van": trap.van.isoformat(),
                "tot_en_met": trap.tot_en_met.isoformat(),
                "dagen": trap.dagen,
                "per_dag_euro": _euro(trap.per_dag_centen),
                "bedrag_euro": _euro(trap.bedrag_centen),
            }
            for trap in waarde.trappen
        ],
    }


def _dag(dag: date | None) -> str | None:
    return None if dag is None else dag.isoformat()


def _euro(centen: int | None) -> str | None:
    return None if centen is None else f"{Decimal(centen) / 100:.2f}"
