# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The end of a term of law. Needs no database."""

from argparse import RawDescriptionHelpFormatter
from collections.abc import Callable
from functools import partial
from typing import Any

from django.core.management.base import CommandParser

from toegangspoort.project.opdracht import Fouten, Opdracht, lees_datum, samen
from toegangspoort.recht.awb.beslissing_op_bezwaar import WEKEN_VERDAGING
from toegangspoort.recht.awb.opschorting import Opschorting
from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.kern.vorm import OngeldigeFeiten
from toegangspoort.recht.termijnen import rekendatum
from toegangspoort.recht.termijnvraag import NORMEN, Termijnvraag

OPTIONS = {"opschortingen": "--opschorting", "commissie": "--commissie", "verdaagd_weken": "--verdaagd"}
HELP = """Het einde van een wettelijke termijn, als JSON.

--van is de dag waarna de termijn begint te lopen; die dag zelf telt niet mee:
  persoonlijk-plan, onderzoek   de dag van de melding
  beslistermijn                 de dag waarop de aanvraag binnenkwam
  bezwaartermijn                de dag waarop het besluit is verzonden of uitgereikt
  beslissing-op-bezwaar         de laatste dag van de bezwaartermijn

rekendatum is het einde door alleen te tellen, met de dagen dat de klok stilstond erbij; einddatum is de laatste dag
die de wet geeft, nadat het einde zo nodig naar een werkdag is geschoven."""


class Command(Opdracht):
    help = HELP

    def add_arguments(self, parser: CommandParser) -> None:
        parser.formatter_class = RawDescriptionHelpFormatter
        parser.add_argument("norm", nargs="?", help=", ".join(NORMEN))
        parser.add_argument("--van", metavar="DATUM")
        parser.add_argument(
            "--opschorting",
            action="append",
            default=[],
            metavar="DATUM..DATUM",
            help="De eerste en de laatste dag dat de klok stilstond; mag vaker. Alleen bij een besluit.",
        )
        parser.add_argument(
            "--commissie", action="store_true", help="Een adviescommissie kijkt mee: een langere termijn."
        )
        parser.add_argument(
            "--commissie-niet-meegedeeld",
            action="store_true",
            help="Er is een commissie, maar dat is niet meegedeeld: de gewone termijn.",
        )
        parser.add_argument(
            "--verdaagd",
            nargs="?",
            const=str(WEKEN_VERDAGING),
            metavar="WEKEN",
            help=f"De gemeente stelde het besluit op bezwaar uit; zonder getal {WEKEN_VERDAGING} weken.",
        )

    def antwoord(self, options: dict[str, Any]) -> dict[str, str]:
        """The end of one term, with how it was reckoned."""
        norm, van, perioden, weken = samen(
            lambda: _norm(options["norm"]),
            lambda: lees_datum("--van", options["van"]),
            lambda: samen(*map(_periode, options["opschorting"])),
            lambda: _weken(options["verdaagd"]),
        )
        niet_verteld = options["commissie_niet_meegedeeld"]
        commissie = options["commissie"] or niet_verteld
        vraag = Termijnvraag(norm, van, tuple(perioden), commissie, not niet_verteld, weken)
        try:
            uitkomst = vraag.uitkomst()
        except OngeldigeFeiten as error:
            raise Fouten(*(f"{_option(fout.sleutel)}: {fout.verwacht}" for fout in error.fouten)) from error
        except GeenGeldigeVersie as error:
            raise Fouten(f"--van: {error}") from error
        return {
            "norm": norm,
            "van": van.isoformat(),
            "rekendatum": rekendatum(uitkomst).isoformat(),
            "einddatum": uitkomst.waarde.isoformat(),
            "uitleg": vraag.uitleg(uitkomst),
            "grondslag": uitkomst.grondslag,
        }


def _norm(naam: str | None) -> str:
    if naam in NORMEN:
        return str(naam)
    kreeg = f", kreeg '{naam}'" if naam else ""
    raise Fouten(f"norm: verwacht een van {', '.join(NORMEN)}{kreeg}")


def _option(key: str) -> str:
    return OPTIONS.get(key.partition(".")[0], key)


def _periode(text: str) -> Callable[[], Opschorting]:
    def lees() -> Opschorting:
        eerste, punten, laatste = text.partition("..")
        if not punten:
            raise Fouten(f"--opschorting: verwacht twee datums als 2026-02-05..2026-02-13, kreeg '{text}'")
        van, tot_en_met = samen(*(partial(lees_datum, "--opschorting", dag) for dag in (eerste, laatste)))
        if tot_en_met < van:
            raise Fouten(f"--opschorting: de laatste dag ligt voor de eerste in '{text}'")
        return Opschorting(van, tot_en_met)

    return lees


def _weken(text: str | None) -> int:
    if text is None:
        return 0
    if text not in map(str, range(1, WEKEN_VERDAGING + 1)):
        goed = f"1 tot en met {WEKEN_VERDAGING} weken (artikel 7:10 lid 3 Awb)"
        raise Fouten(f"--verdaagd: verwacht {goed}, kreeg '{text}'")
    return int(text)
