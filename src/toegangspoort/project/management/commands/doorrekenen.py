# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Reckons what a change of a rule does to a file of households; needs no database."""

import sys
import time
from argparse import ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from toegangspoort.doorrekening.bevolking import default_name, write_population
from toegangspoort.doorrekening.bijdrage import Regeling, change_contribution
from toegangspoort.doorrekening.huishoudelijke_hulp import change_household_help
from toegangspoort.doorrekening.huishoudens import KOLOMMEN
from toegangspoort.doorrekening.lezen import OnbruikbaarBestand
from toegangspoort.doorrekening.tellen import GRENZEN
from toegangspoort.doorrekening.uitvoeren import run
from toegangspoort.doorrekening.wijziging import NietDoorTeRekenen, Wijziging
from toegangspoort.doorrekening.woorden import number
from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.verordening.bestand import OngeldigeVerordening, Verordeningbestand, lees_verordening
from toegangspoort.recht.verordening.voorbeelden import voorbeeld

VOORBEELDEN = ("voorbeeldstad", "terpdorp")
VOORBEELDVERORDENING = "voorbeeldstad"
MEESTE_HUISHOUDENS = 100_000_000
CENTEN = 100
SECONDEN_TUSSEN = 0.5
VOORBEELD = """Bijvoorbeeld:
  script/poort doorrekenen bevolking --huishoudens 100000 --zaad 1 --naar huishoudens-fictief.parquet
  script/poort doorrekenen bijdrage huishoudens-fictief.parquet --van 2025-07-01 --naar 2026-07-01
  script/poort doorrekenen bijdrage huishoudens-fictief.parquet --van 2026-07-01 --naar-vrij-tot-inkomen 22000
  script/poort doorrekenen huishoudhulp huishoudens-fictief.parquet --van 2015-12-31 --naar 2016-01-01"""


class Command(BaseCommand):
    help = "Rekent door wat een andere regel doet voor een bestand met huishoudens: wie betaalt minder, wie meer."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.epilog, parser.formatter_class = VOORBEELD, RawDescriptionHelpFormatter
        wat = parser.add_subparsers(dest="wat", required=True, metavar="WAT")
        self._add_population(wat.add_parser("bevolking", help="maak een bestand met verzonnen huishoudens"))
        wat.add_parser("kolommen", help="welke kolommen een bestand met huishoudens kan hebben")
        contribution = wat.add_parser("bijdrage", help="de eigen bijdrage op twee dagen of met andere bedragen")
        self._add_contribution(contribution)
        household_help = wat.add_parser("huishoudhulp", help="hulp bij het huishouden: maatwerk of algemeen")
        self._add_household_help(household_help)

    def _add_population(self, parser: CommandParser) -> None:
        parser.add_argument("--huishoudens", type=_count, default=100_000, metavar="AANTAL")
        parser.add_argument("--zaad", type=int, default=1, help="hetzelfde getal geeft dezelfde huishoudens")
        parser.add_argument("--naar", type=Path, metavar="BESTAND", help="nieuw bestand, .parquet of .csv")

    def _add_contribution(self, parser: CommandParser) -> None:
        parser.add_argument("bestand", type=Path, help="huishoudens, als .parquet of .csv")
        parser.add_argument("--van", type=_day, required=True, metavar="DATUM", help="de regels van deze dag")
        parser.add_argument(
            "--naar", type=_day, metavar="DATUM", help="de regels van deze dag (standaard: die van --van)"
        )
        for kant in ("van", "naar"):
            for naam, soort, uitleg in (
                ("vast-bedrag", _amount, "een voorstel: de wet noemt dit bedrag per periode"),
                ("lager-bedrag", _amount, "de verordening noemt dit lagere bedrag"),
                ("vrij-tot-inkomen", _amount, "de verordening: wie minder inkomen heeft per jaar, betaalt niets"),
            ):
                parser.add_argument(f"--{kant}-{naam}", type=soort, metavar="EURO", help=uitleg)
            parser.add_argument(
                f"--{kant}-verordening", type=_ordinance, metavar="BESTAND", help="alles wat deze verordening bepaalt"
            )
            parser.add_argument(
                f"--{kant}-vervoer-vrij", action="store_true", help="de verordening: niets voor collectief vervoer"
            )
        _add_output(parser)

    def _add_household_help(self, parser: CommandParser) -> None:
        parser.add_argument("bestand", type=Path, help="huishoudens, als .parquet of .csv")
        parser.add_argument("--van", type=_day, required=True, metavar="DATUM", help="de verordening van deze dag")
        parser.add_argument("--naar", type=_day, required=True, metavar="DATUM", help="de verordening van deze dag")
        parser.add_argument(
            "--verordening",
            type=_ordinance,
            default=VOORBEELDVERORDENING,
            metavar="BESTAND",
            help="YAML, of de naam van een verzonnen voorbeeld (standaard: voorbeeldstad)",
        )
        _add_output(parser)

    def handle(self, *args: Any, wat: str, **options: Any) -> None:
        try:
            self._do(wat, options)
        except (OnbruikbaarBestand, NietDoorTeRekenen, GeenGeldigeVersie) as fout:
            raise CommandError(str(fout)) from fout
        except FileExistsError as fout:
            raise CommandError(f"{fout.filename or fout} bestaat al. Kies een andere naam, of haal het weg.") from fout
        except OSError as fout:
            raise CommandError(f"Lezen of schrijven lukte niet: {fout.filename} ({fout.strerror}).") from fout

    def _do(self, wat: str, options: dict[str, Any]) -> None:
        if wat == "bevolking":
            self._population(**options)
        elif wat == "kolommen":
            self._columns()
        elif wat == "bijdrage":
            self._contribution(**options)
        else:
            wijziging = change_household_help(options["verordening"], options["van"], options["naar"])
            self._run(wijziging, options)

    def _population(self, huishoudens: int, zaad: int, naar: Path | None, **_: Any) -> None:
        pad = naar or Path(default_name(huishoudens, zaad))
        if pad.suffix.lower() not in (".parquet", ".csv"):
            raise CommandError(f"{pad.name}: geef een naam die eindigt op .parquet of .csv.")
        if zaad < 0:
            raise CommandError("--zaad is een heel getal vanaf nul.")
        write_population(pad, huishoudens=huishoudens, zaad=zaad)
        self.stdout.write(f"{pad}: {number(huishoudens)} verzonnen huishoudens (zaad {zaad}).")

    def _columns(self) -> None:
        for kolom in KOLOMMEN.values():
            self.stdout.write(f"{kolom.naam:28}  {kolom.soort.woord:14}  {kolom.uitleg}")

    def _contribution(self, **options: Any) -> None:
        van = _scheme(options, "van", options["van"])
        naar = _scheme(options, "naar", options["naar"] or options["van"])
        for kant, regeling in (("van", van), ("naar", naar)):
            if regeling.verordening and (regeling.lager_bedrag is not None or regeling.vrij_tot_inkomen is not None):
                raise CommandError(f"Geef een hele verordening (--{kant}-verordening) of losse bedragen, niet allebei.")
        if van == naar:
            raise CommandError("Er verandert niets: geef met --naar een andere dag, of een bedrag dat anders wordt.")
        self._run(change_contribution(van, naar), options)

    def _run(self, wijziging: Wijziging, options: dict[str, Any]) -> None:
        bestand: Path = options["bestand"]
        uit: Path = options["uit"] or Path(f"{bestand.stem}-doorgerekend")
        with _Progress() as voortgang:
            verslag = run(bestand, wijziging, uit=uit, voortgang=voortgang, grenzen=options["grenzen"])
        self.stdout.write(verslag.text())
        self.stdout.write(f"Tabel, grafiek en uitkomst per huishouden staan in {uit}/")


def _add_output(parser: CommandParser) -> None:
    standaard = ",".join(map(str, GRENZEN))
    parser.add_argument("--uit", type=Path, metavar="MAP", help="nieuwe map voor tabel, grafiek en uitkomsten")
    parser.add_argument(
        "--grenzen",
        type=_bounds,
        default=GRENZEN,
        metavar="EURO,EURO",
        help=f"inkomensgroepen (standaard: {standaard})",
    )


def _scheme(options: dict[str, Any], kant: str, dag: date) -> Regeling:
    return Regeling(
        dag,
        plafond=options[f"{kant}_vast_bedrag"],
        lager_bedrag=options[f"{kant}_lager_bedrag"],
        vrij_tot_inkomen=options[f"{kant}_vrij_tot_inkomen"],
        vervoer_vrij=options[f"{kant}_vervoer_vrij"],
        verordening=options[f"{kant}_verordening"],
    )


class _Progress:
    """How far the run is, on standard error: one line that is overwritten, or now and then a line in a log."""

    def __init__(self) -> None:
        self._laatst = time.monotonic()
        self._einde = "\r" if sys.stderr.isatty() else "\n"
        self._tekst = ""

    def __enter__(self) -> Callable[[int, int | None], None]:
        return self._show

    def _show(self, gedaan: int, totaal: int | None) -> None:
        nu = time.monotonic()
        van = f" van {number(totaal)}" if totaal else ""
        self._tekst = f"{number(gedaan)}{van} huishoudens doorgerekend"
        if nu - self._laatst >= SECONDEN_TUSSEN:
            self._laatst = nu
            sys.stderr.write(self._tekst + self._einde)
            sys.stderr.flush()

    def __exit__(self, *_fout: object) -> None:
        if self._tekst:
            sys.stderr.write(self._tekst + "\n")


def _day(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise ArgumentTypeError(f"{tekst} is geen datum; schrijf jaar-maand-dag, zoals 2026-07-01.") from None


def _amount(tekst: str) -> int:
    """Cents from an amount in euro: 25 or 25,00 or 25.00."""
    euro, _, centen = tekst.replace(",", ".").partition(".")
    if not (euro.isdecimal() and (not centen or centen.isdecimal()) and len(euro) <= 7 and len(centen) <= 2):
        raise ArgumentTypeError(f"{tekst} is geen bedrag; schrijf euro's, zoals 25 of 25,50.")
    return int(euro) * CENTEN + int(centen.ljust(2, "0") or 0)


def _ordinance(naam: str) -> Verordeningbestand:
    try:
        return voorbeeld(naam) if naam in VOORBEELDEN else lees_verordening(Path(naam))
    except OngeldigeVerordening as fout:
        raise ArgumentTypeError(str(fout)) from None


def _bounds(tekst: str) -> tuple[int, ...]:
    delen = tekst.split(",")
    if not all(deel.isdecimal() for deel in delen) or sorted({int(deel) for deel in delen}) != [int(d) for d in delen]:
        raise ArgumentTypeError(f"{tekst}: schrijf hele euro's van laag naar hoog, zoals 20000,30000.")
    return tuple(int(deel) for deel in delen)


def _count(tekst: str) -> int:
    if not tekst.isdecimal() or not 1 <= int(tekst) <= MEESTE_HUISHOUDENS:
        raise ArgumentTypeError(f"{tekst}: geef een heel getal van 1 tot en met {number(MEESTE_HUISHOUDENS)}.")
    return int(tekst)
