# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over de weg: melding, termijnen, kennisgevingen, verslag."""

from datetime import date

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import STIL, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Bevonden, Ernst, Plek
from toegangspoort.recht.kern import Grondslag
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn
from toegangspoort.recht.wmo2015.onderzoek import WMO_2015, onderzoekstermijn


def melding_afgewezen(bestand: Toetsbestand) -> Bevonden:
    """Een melding leidt tot onderzoek; zij wordt nooit afgewezen."""
    if bestand.melding is None:
        return None
    if bestand.melding.afgesloten_als != "afwijzing":
        return []
    return [
        Bevinding(
            "MELDING_AFGEWEZEN",
            Ernst.GEBREK,
            "De melding is afgewezen",
            "Een melding kan niet worden afgewezen. Doe onderzoek, of sluit haar af met het recht op een aanvraag.",
            (gronden.MELDING, gronden.MELDING_EINDIGT),
            Plek.MELDING,
        )
    ]


def clientondersteuning(bestand: Toetsbestand) -> Bevonden:
    """Wijzen op gratis cliëntondersteuning."""
    return _gewezen(
        bestand,
        "clientondersteuning",
        ("Niet gewezen op gratis cliëntondersteuning", "Wijs de cliënt er alsnog op, en leg dat vast."),
        gronden.CLIENTONDERSTEUNING,
    )


def persoonlijk_plan(bestand: Toetsbestand) -> Bevonden:
    """Wijzen op het recht om een persoonlijk plan te geven."""
    return _gewezen(
        bestand,
        "persoonlijk_plan",
        (
            "Niet gewezen op een persoonlijk plan",
            "Wijs de cliënt er alsnog op, geef zeven dagen, en leg dat vast.",
        ),
        gronden.PERSOONLIJK_PLAN,
    )


def _gewezen(bestand: Toetsbestand, waarop: str, tekst: tuple[str, str], grond: Grondslag) -> Bevonden:
    gewezen: bool | None = getattr(bestand.melding, f"gewezen_op_{waarop}", None)
    if gewezen is None or _voor_de_wet(bestand):
        return None
    code = f"{waarop.upper()}_NIET_GEWEZEN"
    return [] if gewezen else [Bevinding(code, Ernst.AANDACHTSPUNT, *tekst, (grond,), Plek.MELDING)]


def onderzoekstermijn_gehaald(bestand: Toetsbestand) -> Bevonden:
    """Zes weken na de melding."""
    melding, onderzoek = bestand.melding, bestand.onderzoek
    if not (melding and melding.ontvangen_op and onderzoek and onderzoek.afgerond_op):
        return None
    if melding.ontvangen_op < WMO_2015 or _voor_de_wet(bestand):
        return None
    uiterlijk = onderzoekstermijn(melding.ontvangen_op, melding.ontvangen_op).waarde
    return _termijn(
        onderzoek.afgerond_op,
        uiterlijk,
        ("onderzoek", "Het onderzoek duurde te lang"),
        gronden.ONDERZOEK_LID_1,
        Plek.VERSLAG,
    )


def beslistermijn_gehaald(bestand: Toetsbestand) -> Bevonden:
    """Twee weken na de aanvraag; opschorting komt hier niet in voor en is dan de reden om dit opzij te zetten."""
    aanvraag, besloten = bestand.aanvraag, bestand.peildatum
    ontvangen = aanvraag.ontvangen_op if aanvraag else None
    if ontvangen is None or besloten is None or ontvangen < WMO_2015:
        return None
    uiterlijk = beslistermijn(ontvangen, ontvangen).waarde
    return _termijn(besloten, uiterlijk, ("besluit", "Het besluit komt te laat"), gronden.BESLISTERMIJN, Plek.AANVRAAG)


def _termijn(werkelijk: date, uiterlijk: date, wat: tuple[str, str], grond: Grondslag, plek: Plek) -> Bevonden:
    if werkelijk <= uiterlijk:
        return []
    onderwerp, kop = wat
    uitleg = f"De laatste dag was {uiterlijk:%d-%m-%Y}. Leg uit waarom, of leg vast dat de termijn stilstond."
    return [Bevinding("TERMIJN_OVERSCHREDEN", Ernst.AANDACHTSPUNT, kop, uitleg, (grond,), plek, onderwerp)]


def verslag(bestand: Toetsbestand) -> Bevonden:
    """De cliënt krijgt een schriftelijke weergave van het onderzoek."""
    if bestand.onderzoek is None or bestand.onderzoek.verslag_verstrekt is STIL or _voor_de_wet(bestand):
        return None
    if bestand.onderzoek.verslag_verstrekt:
        return []
    return [
        Bevinding(
            "VERSLAG_ONTBREEKT",
            Ernst.AANDACHTSPUNT,
            "De cliënt heeft geen verslag gekregen",
            "Stuur het verslag, en geef de cliënt de kans om te reageren.",
            (gronden.VERSLAG,),
            Plek.VERSLAG,
        )
    ]


def _voor_de_wet(bestand: Toetsbestand) -> bool:
    """Voor 2015 was er geen melding met haar kennisgevingen en haar verslag."""
    return bestand.peildatum is not None and bestand.peildatum < WMO_2015
