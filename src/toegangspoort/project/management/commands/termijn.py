# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The end of a term of law. Needs no database."""

from argparse import RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from django.core.management.base import CommandParser

from toegangspoort.project.opdracht import Fouten, Opdracht, lees_datum, samen
from toegangspoort.recht.awb.beslissing_op_bezwaar import WEKEN_VERDAGING, Bezwaar, beslissing_op_bezwaar
from toegangspoort.recht.awb.bezwaar import bezwaartermijn
from toegangspoort.recht.awb.opschorting import Opschorting, dagen_stil
from toegangspoort.recht.kern import GeenGeldigeVersie, Norm, Uitkomst
from toegangspoort.recht.termijnen import rekendatum
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn, beslistermijn_met_opschorting
from toegangspoort.recht.wmo2015.onderzoek import onderzoekstermijn, persoonlijk_plan_termijn

NORMEN: dict[str, Norm[..., date]] = {
    norm.naam: norm
    for norm in (persoonlijk_plan_termijn, onderzoekstermijn, beslistermijn, bezwaartermijn, beslissing_op_bezwaar)
}
GEEN_OPSCHORTING = {
    persoonlijk_plan_termijn.naam: "artikel 4:15 Awb schort alleen de termijn voor een besluit op; dit is er geen",
    onderzoekstermijn.naam: (
        "artikel 4:15 Awb schort alleen de termijn voor een besluit op. Duurt het onderzoek te lang, dan mag de cliënt "
        "een aanvraag doen (artikel 2.3.2 lid 9 Wmo 2015)"
    ),
    bezwaartermijn.naam: "de wet kent geen opschorting van de bezwaartermijn",
}
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
        naam = options["norm"]
        if naam not in NORMEN:
            kreeg = f", kreeg '{naam}'" if naam else ""
            raise Fouten(f"norm: verwacht een van {', '.join(NORMEN)}{kreeg}")
        van, perioden, weken, _ = samen(
            lambda: lees_datum("--van", options["van"]),
            lambda: tuple(samen(*(_periode(naam, text) for text in options["opschorting"]))),
            lambda: _weken(options["verdaagd"]),
            lambda: _alleen_bij_bezwaar(naam, options),
        )
        try:
            uitkomst = _reken(naam, van, perioden, weken, options)
        except GeenGeldigeVersie as error:
            raise Fouten(f"--van: {error}") from error
        return {
            "norm": naam,
            "van": van.isoformat(),
            "rekendatum": rekendatum(uitkomst).isoformat(),
            "einddatum": uitkomst.waarde.isoformat(),
            "uitleg": _uitleg(NORMEN[naam], uitkomst, perioden),
            "grondslag": uitkomst.grondslag,
        }


def _reken(
    naam: str, van: date, perioden: tuple[Opschorting, ...], weken: int, options: dict[str, Any]
) -> Uitkomst[date]:
    def reken(geteld: tuple[Opschorting, ...]) -> Uitkomst[date]:
        if naam == beslissing_op_bezwaar.naam:
            niet_verteld = options["commissie_niet_meegedeeld"]
            commissie = options["commissie"] or niet_verteld
            return beslissing_op_bezwaar(van, Bezwaar(van, commissie, not niet_verteld, weken, geteld))
        if geteld:
            return beslistermijn_met_opschorting(van, van, geteld)
        return NORMEN[naam](van, van)

    _controleer(van, perioden, reken)
    return reken(perioden)


def _controleer(
    van: date, perioden: Sequence[Opschorting], reken: Callable[[tuple[Opschorting, ...]], Uitkomst[date]]
) -> None:
    """A clock can only stand still while it runs: after its start, and not after its end so far."""
    geteld: tuple[Opschorting, ...] = ()
    for periode in sorted(perioden, key=lambda periode: periode.van):
        if periode.van <= van:
            raise Fouten(f"--opschorting: {periode.van} ligt niet na --van; de klok loopt pas vanaf de dag daarna")
        if periode.van > (einde := reken(geteld).waarde):
            raise Fouten(f"--opschorting: {periode.van} ligt na het einde van de termijn, {einde}")
        geteld += (periode,)


def _periode(naam: str, text: str) -> Callable[[], Opschorting]:
    def lees() -> Opschorting:
        if reden := GEEN_OPSCHORTING.get(naam):
            raise Fouten(f"--opschorting: kan niet bij {naam}: {reden}")
        eerste, punten, laatste = text.partition("..")
        if not punten:
            raise Fouten(f"--opschorting: verwacht twee datums als 2026-02-05..2026-02-13, kreeg '{text}'")
        van, tot_en_met = samen(*(lambda dag=dag: lees_datum("--opschorting", dag) for dag in (eerste, laatste)))
        if tot_en_met < van:
            raise Fouten(f"--opschorting: de laatste dag ligt voor de eerste in '{text}'")
        return Opschorting(van, tot_en_met)

    return lees


def _weken(text: str | None) -> int:
    if text is None:
        return 0
    if text not in map(str, range(1, WEKEN_VERDAGING + 1)):
        raise Fouten(
            f"--verdaagd: verwacht 1 tot en met {WEKEN_VERDAGING} weken (artikel 7:10 lid 3 Awb), kreeg '{text}'"
        )
    return int(text)


def _alleen_bij_bezwaar(naam: str, options: dict[str, Any]) -> None:
    if naam == beslissing_op_bezwaar.naam:
        return
    gegeven = [option for option in ("commissie", "commissie_niet_meegedeeld", "verdaagd") if options[option]]
    if gegeven:
        raise Fouten(*(f"--{o.replace('_', '-')}: kan alleen bij {beslissing_op_bezwaar.naam}" for o in gegeven))


def _uitleg(norm: Norm[..., date], uitkomst: Uitkomst[date], perioden: tuple[Opschorting, ...]) -> str:
    dagen = 0 if norm is beslissing_op_bezwaar else dagen_stil(perioden)
    stil = [f"De klok stond {dagen} {'dag' if dagen == 1 else 'dagen'} stil."] if dagen else []
    return " ".join([norm.uitleg, *stil, *uitkomst.redenen, *uitkomst.ter_beoordeling])
