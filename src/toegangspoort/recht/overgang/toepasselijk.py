# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Welke wet op een dag beslist: voor een nieuwe melding, een oud Wmo-besluit of een AWBZ-indicatie (S3-1, S4-7)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, niet
from toegangspoort.recht.kern.punten import raadpleeg, waarde_van
from toegangspoort.recht.overgang.awbz import UITERLIJK_TOT, WONEN_NIET_EERDER_TOT, AwbzZorg, Indicatie, naar_gemeente
from toegangspoort.recht.overgang.oude_wmo import OudBesluit, OudeVoorziening, oud_besluit_geldt
from toegangspoort.recht.wmo2007.compensatie import WMO_2007
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015


class Aanleiding(StrEnum):
    """Waar de vraag over gaat."""

    MELDING = "een nieuwe melding of aanvraag"
    OUD_WMO_BESLUIT = "een besluit van voor 2015 op grond van de Wmo"
    AWBZ_INDICATIE = "een indicatie van de AWBZ"


class Recht(StrEnum):
    """Het recht dat beslist."""

    WMO_2007 = "de Wmo 2007"
    AWBZ = "de AWBZ"
    AWBZ_BIJ_GEMEENTE = "het oude AWBZ-recht, bij de gemeente"
    WMO_2015 = "de Wmo 2015"
    ANDERE_WET = "een andere wet dan de Wmo"


@dataclass(frozen=True)
class Rechtsvraag:
    """Waar het over gaat, en of het oude recht nog loopt."""

    aanleiding: Annotated[Aanleiding, Vraag("Waar gaat het over?", Aan.MEDEWERKER)]
    loopt_nog: Annotated[JaNee, Vraag("Loopt het oude besluit of de indicatie nog op deze dag?", Aan.REGISTER)] = None
    voorziening: Annotated[OudeVoorziening | None, Vraag("Wat gaf het oude Wmo-besluit?", Aan.REGISTER)] = None
    zorg: Annotated[AwbzZorg | None, Vraag("Welke zorg staat in de indicatie?", Aan.ANDERE_INSTANTIE)] = None
    met_verblijf: Annotated[JaNee, Vraag("Geeft de indicatie ook recht op verblijf?", Aan.ANDERE_INSTANTIE)] = None
    lichamelijk_of_psychogeriatrisch: Annotated[
        JaNee, Vraag("Is de verzorging nodig om een lichamelijke of psychogeriatrische reden?", Aan.ANDERE_INSTANTIE)
    ] = None


toepasselijk_recht: Norm[[Rechtsvraag], Recht | None] = Norm(
    "toepasselijk-recht",
    Grondslag("Wmo 2015", "8.9", 1),
    titel="Welke wet beslist",
    toetsdatum="dag van de hulp of van het besluit",
    uitleg=(
        "Voor een nieuwe melding geldt sinds 2015 de Wmo 2015. Wie al een besluit of indicatie had, hield die nog een "
        "tijd: een oud Wmo-besluit zolang het loopt, een AWBZ-indicatie uiterlijk tot 2016, beschermd wonen langer."
    ),
    artikelen=tuple(Grondslag("Wmo 2015", artikel) for artikel in ("8.1", "8.3", "8.4", "8.9")),
)
A = Aanleiding


@toepasselijk_recht.versie(vanaf=WMO_2007, tot=WMO_2015, bron="Wmo 2007 (Stb. 2006, 351), ingetrokken bij artikel 8.9")
def _voor_2015(f: Rechtsvraag) -> Gevallen[Recht | None]:
    yield Geval(f.aanleiding == A.AWBZ_INDICATIE, Recht.AWBZ, "Voor 2015 viel deze zorg onder de AWBZ.")
    yield Geval(
        True, Recht.WMO_2007, "Voor 2015 gold de compensatieplicht van de oude Wmo.", Grondslag("Wmo 2007", "4", 1)
    )


@toepasselijk_recht.versie(vanaf=WMO_2015, tot=UITERLIJK_TOT, bron=BRON)
def _overgangsjaar(peildatum: date, f: Rechtsvraag) -> Gevallen[Recht | None]:
    yield from _melding_of_oud_besluit(peildatum, f)
    yield from _andere_wet(peildatum, f)
    yield Geval(
        (f.zorg == AwbzZorg.BESCHERMD_WONEN) & f.loopt_nog,
        Recht.AWBZ_BIJ_GEMEENTE,
        "Uw indicatie voor beschermd wonen loopt door bij de gemeente.",
        Grondslag("Wmo 2015", "8.4", 1),
    )
    yield Geval(
        f.loopt_nog,
        Recht.AWBZ_BIJ_GEMEENTE,
        "Uw AWBZ-indicatie loopt door bij de gemeente, uiterlijk tot {dag}.",
        Grondslag("Wmo 2015", "8.3", 1),
        met={"dag": UITERLIJK_TOT},
    )
    yield _na_de_indicatie()


@toepasselijk_recht.versie(vanaf=UITERLIJK_TOT, tot=WONEN_NIET_EERDER_TOT, bron=BRON)
def _alleen_nog_beschermd_wonen(peildatum: date, f: Rechtsvraag) -> Gevallen[Recht | None]:
    yield from _melding_of_oud_besluit(peildatum, f)
    yield from _andere_wet(peildatum, f)
    yield Geval(
        (f.zorg == AwbzZorg.BESCHERMD_WONEN) & f.loopt_nog,
        Recht.AWBZ_BIJ_GEMEENTE,
        "Uw indicatie voor beschermd wonen loopt door bij de gemeente.",
        Grondslag("Wmo 2015", "8.4", 1),
    )
    yield _na_de_indicatie()


@toepasselijk_recht.versie(vanaf=WONEN_NIET_EERDER_TOT, bron=BRON)
def _na_2020(peildatum: date, f: Rechtsvraag) -> Gevallen[Recht | None]:
    yield from _melding_of_oud_besluit(peildatum, f)
    yield from _andere_wet(peildatum, f)
    yield Geval(
        (f.zorg == AwbzZorg.BESCHERMD_WONEN) & f.loopt_nog,
        None,
        "Of een oude indicatie voor beschermd wonen na 1 januari 2020 nog geldt, hangt af van een koninklijk besluit.",
        Grondslag("Wmo 2015", "8.4", 1),
        ter_beoordeling=(
            "Tot welke dag het koninklijk besluit dit recht laat doorlopen; dat besluit is niet gelezen.",
        ),
    )
    yield _na_de_indicatie()


def _melding_of_oud_besluit(peildatum: date, f: Rechtsvraag) -> Gevallen[Recht | None]:
    yield Geval(
        f.aanleiding == A.MELDING,
        Recht.WMO_2015,
        "Voor een nieuwe melding geldt de Wmo 2015: maatwerk in plaats van compensatie.",
        Grondslag("Wmo 2015", "2.3.1"),
    )
    is_oud_besluit = f.aanleiding == A.OUD_WMO_BESLUIT
    oud = raadpleeg(
        oud_besluit_geldt, peildatum, OudBesluit(f.voorziening, genomen_voor_2015=True, loopt_nog=f.loopt_nog)
    )
    yield Geval(
        is_oud_besluit & waarde_van(oud),
        Recht.WMO_2007,
        "Uw besluit van voor 2015 houdt zijn rechten en plichten, naar het oude recht.",
        Grondslag("Wmo 2015", "8.9", 1),
        delen=(oud,),
    )
    yield Geval(
        is_oud_besluit,
        Recht.WMO_2015,
        "Uw oude besluit geldt niet meer. Nieuwe hulp valt onder de Wmo 2015.",
        delen=(oud,),
    )


def _andere_wet(peildatum: date, f: Rechtsvraag) -> Gevallen[Recht | None]:
    """Vanaf hier gaat het over een AWBZ-indicatie."""
    mee = raadpleeg(naar_gemeente, peildatum, Indicatie(f.zorg, f.met_verblijf, f.lichamelijk_of_psychogeriatrisch))
    yield Geval(
        niet(waarde_van(mee)),
        Recht.ANDERE_WET,
        "Deze zorg ging niet naar de gemeente. Kijk bij de Wlz of de zorgverzekering.",
        Grondslag("Wmo 2015", "8.1", 1),
        delen=(mee,),
    )


def _na_de_indicatie() -> Geval[Recht | None]:
    return Geval(
        True,
        Recht.WMO_2015,
        "Uw indicatie is afgelopen. De gemeente onderzoekt, ook zonder melding, wat u nu nodig hebt.",
        Grondslag("Wmo 2015", "8.6", 1),
    )
