# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every norm in force on a day, with its version, article and source. Needs no database."""

from datetime import date
from typing import Any

from django.core.management.base import CommandParser

from toegangspoort.project.opdracht import Opdracht, lees_datum
from toegangspoort.recht.kern import Norm, Versie
from toegangspoort.recht.register import alle_normen


class Command(Opdracht):
    help = "Alle normen die op een dag gelden, als JSON: versie, artikel, bron en wat elke norm wil weten."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--peildatum", metavar="DATUM", help="De dag waarop de normen gelden.")

    def antwoord(self, options: dict[str, Any]) -> list[dict[str, Any]]:
        """One object per norm, by name; a norm without a version on that day is left out."""
        peildatum = lees_datum("--peildatum", options["peildatum"])
        return [
            _schrijf(norm, versie, peildatum)
            for norm in alle_normen()
            for versie in norm.versies
            if versie.geldt_op(peildatum)
        ]


def _schrijf(norm: Norm[..., object], versie: Versie[..., object], peildatum: date) -> dict[str, Any]:
    return {
        "norm": norm.naam,
        "versie": f"{norm.naam}@{versie.vanaf}",
        "vanaf": versie.vanaf.isoformat(),
        "tot": None if versie.tot is None else versie.tot.isoformat(),
        "artikel": "; ".join(map(str, norm.artikelen)),
        "artikelen": [{"artikel": str(grond), "url": grond.url(peildatum)} for grond in norm.artikelen],
        "bron": versie.bron,
        "geverifieerd": versie.geverifieerd,
        "toetsdatum": norm.toetsdatum,
        "uitleg": norm.uitleg,
        "feiten": [
            {
                "naam": veld.naam,
                "vraag": veld.vraag.tekst,
                "aan": veld.vraag.aan.value,
                "oordeel": veld.is_oordeel,
                "verplicht": veld.verplicht,
            }
            for veld in versie.feiten
        ],
    }
