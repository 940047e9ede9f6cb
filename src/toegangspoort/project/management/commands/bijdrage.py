# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The own contribution of one household. Needs no database."""

import json
from argparse import RawDescriptionHelpFormatter
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser

from toegangspoort.project.opdracht import Fouten, Opdracht, lees_datum, samen
from toegangspoort.recht.kern import GeenGeldigeVersie, Vraagpunt
from toegangspoort.recht.kern.feit import velden_van
from toegangspoort.recht.kern.uitleg import volgende_vraag
from toegangspoort.recht.kern.vorm import OngeldigeFeiten, reken_json, schrijf
from toegangspoort.recht.wmo2015.bijdrage import bijdrage, bijdrageperiode
from toegangspoort.recht.wmo2015.huishouden import Huishouden

VELDEN = {veld.naam: veld for veld in velden_van(Huishouden)}
WOORDEN = {"ja": True, "true": True, "nee": False, "false": False, "onbekend": None, "": None}
LARGEST_FILE = 1_000_000
PERSONEN = {"1": False, "2": True}

HELP = """De eigen bijdrage van een huishouden, als JSON.

--huishouden neemt feiten als naam=waarde, een JSON-object, of @bestand met een JSON-object; wat later staat gaat voor.
Een waarde is ja, nee, onbekend of een bedrag in hele centen. Wat u niet noemt, is niet bekend: maakt het uit voor het
bedrag, dan staat het antwoord in `vragen`, met wat ervan afhangt. personen=1 of 2 mag in plaats van met_partner.

Feiten:
"""


class Command(Opdracht):
    help = HELP + "\n".join(f"  {veld.naam:28}{veld.vraag.tekst}" for veld in VELDEN.values())

    def add_arguments(self, parser: CommandParser) -> None:
        parser.formatter_class = RawDescriptionHelpFormatter
        parser.add_argument("--peildatum", metavar="DATUM", help="Een dag in de periode waarover u betaalt.")
        parser.add_argument("--huishouden", nargs="*", metavar="FEIT")

    def antwoord(self, options: dict[str, Any]) -> dict[str, Any]:
        """The outcome with its reasons, the amount in euro and the period it is for."""
        peildatum, feiten = samen(
            lambda: lees_datum("--peildatum", options["peildatum"]), lambda: lees_huishouden(options["huishouden"])
        )
        try:
            uitkomst = reken_json(bijdrage, peildatum, feiten)
        except OngeldigeFeiten as error:
            raise Fouten(*(f"--huishouden: {fout}" for fout in error.fouten)) from error
        except GeenGeldigeVersie as error:
            raise Fouten(f"--peildatum: {error}") from error
        vraag = volgende_vraag(uitkomst)
        bedrag = uitkomst.waarde
        return {
            **schrijf(uitkomst),
            "bedrag_euro": None if bedrag is None else f"{Decimal(bedrag) / 100:.2f}",
            "periode": _periode(peildatum),
            "vragen": [] if vraag is None else [_schrijf_vraag(vraag)],
        }


def _schrijf_vraag(vraag: Vraagpunt) -> dict[str, Any]:
    """The next question, with what comes out per answer."""
    hangt_af = [{"antwoord": antwoord, "uitkomst": gevolg} for antwoord, gevolg in vraag.hangt_af]
    return asdict(vraag) | {"hangt_af": hangt_af}


def _periode(peildatum: date) -> str | None:
    """What an amount on this day is for; `None` when that is not known either."""
    try:
        return bijdrageperiode(peildatum).waarde.value
    except GeenGeldigeVersie:
        return None


def lees_huishouden(parts: list[str] | None) -> dict[str, Any]:
    """The facts as JSON would hold them; `Fouten` names each part that cannot be read."""
    if parts is None:
        raise Fouten("--huishouden: ontbreekt; verwacht feiten als naam=waarde, een JSON-object of @bestand")
    facts: dict[str, Any] = {}
    for part in samen(*(lambda part=part: _lees_deel(part) for part in parts)):
        facts |= part
    return facts


def _lees_deel(part: str) -> dict[str, Any]:
    if part.startswith("@"):
        return _lees_json(part, _inhoud(part[1:]))
    if part.lstrip().startswith(("{", "[")):
        return _lees_json("JSON", part)
    naam, is_teken, waarde = part.partition("=")
    if not is_teken:
        raise Fouten(f"--huishouden: verwacht naam=waarde, een JSON-object of @bestand, kreeg '{part}'")
    if naam == "personen":
        if waarde not in PERSONEN:
            raise Fouten(f"--huishouden: personen: verwacht 1 of 2 (u alleen, of u en uw partner), kreeg '{waarde}'")
        return {"met_partner": PERSONEN[waarde]}
    return {naam: _waarde(naam, waarde)}


def _waarde(naam: str, tekst: str) -> Any:
    veld = VELDEN.get(naam)
    if veld is None:
        raise Fouten(f"--huishouden: {naam}: onbekend feit; kies uit {', '.join(VELDEN)}")
    if veld.type is bool:
        if tekst.lower() not in WOORDEN:
            raise Fouten(f"--huishouden: {naam}: verwacht ja, nee of onbekend, kreeg '{tekst}'")
        return WOORDEN[tekst.lower()]
    if WOORDEN.get(tekst.lower(), tekst) is None:
        return None
    if not tekst.isascii() or not tekst.isdigit():
        raise Fouten(f"--huishouden: {naam}: verwacht hele centen, zoals 1750 voor € 17,50, kreeg '{tekst}'")
    return int(tekst[:20])


def _lees_json(plaats: str, tekst: str) -> dict[str, Any]:
    try:
        facts = json.loads(tekst)
    except (ValueError, RecursionError) as error:
        raise Fouten(f"--huishouden: {plaats}: dit is geen geldige JSON") from error
    if not isinstance(facts, dict):
        raise Fouten(f'--huishouden: {plaats}: verwacht een object met feiten, zoals {{"met_partner": true}}')
    return facts


def _inhoud(naam: str) -> str:
    try:
        with Path(naam).open(encoding="utf-8") as file:
            text = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise Fouten(f"--huishouden: {naam}: dit bestand is er niet") from error
    except (OSError, ValueError) as error:
        raise Fouten(f"--huishouden: {naam}: dit bestand is niet te lezen") from error
    if len(text) > LARGEST_FILE:
        raise Fouten(f"--huishouden: {naam}: dit bestand is te groot")
    return text
