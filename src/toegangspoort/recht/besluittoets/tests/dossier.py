# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Dossiers waarin alles in orde is: een verlaging, een pgb, een afwijzing, een einde, beschermd wonen."""

from copy import deepcopy
from typing import Any

Dossier = dict[str, Any]
SCHOON, BEGELEIDING, DAGBESTEDING = "schoonmaken", "begeleiding", "dagbesteding"
GETOETST = {"beschikbaar": True, "passend": True, "betaalbaar": True}


def omvang(aantal: float, eenheid: str, per: str) -> Dossier:
    return {"aantal": aantal, "eenheid": eenheid, "per": per}


def minuten(aantal: float) -> Dossier:
    return omvang(aantal, "minuut", "week")


def uren(aantal: float) -> Dossier:
    return omvang(aantal, "uur", "week")


def trede(naam: str, dekt: Any, onderwerp: str = SCHOON, **velden: Any) -> Dossier:
    gedaan = {"onderzocht": True, "besproken": True, "gemotiveerd": True}
    return {"trede": naam, "onderwerp": onderwerp, "persoon": None, "dekt": dekt, **gedaan, **velden}


def behoefte(onderwerp: str, categorie: str, hoeveel: Dossier | None) -> Dossier:
    return {"onderwerp": onderwerp, "categorie": categorie, "omvang": hoeveel}


def regel(onderwerp: str, categorie: str, hoeveel: Dossier | None) -> Dossier:
    return {
        "onderwerp": onderwerp,
        "categorie": categorie,
        "resultaat": "een schoon huis",
        "omvang": hoeveel,
        "ingangsdatum": "2026-03-16",
        "einddatum": "2028-03-15",
    }


def in_orde() -> Dossier:
    """Een verlaging die op elk punt klopt: 125 minuten nodig, 80 eraf, 45 toegekend."""
    return deepcopy(
        {
            "versie": 1,
            "id": "voorbeeld",
            "omschrijving": "Alles klopt.",
            "peildatum": "2026-03-09",
            "spoor": "zelfredzaamheid_participatie",
            "melding": {
                "ontvangen_op": "2026-01-19",
                "gewezen_op_clientondersteuning": True,
                "gewezen_op_persoonlijk_plan": True,
                "afgesloten_als": "aanvraag",
            },
            "aanvraag": {"ontvangen_op": "2026-03-02"},
            "onderzoek": {
                "afgerond_op": "2026-02-27",
                "verslag_verstrekt": True,
                "hulpvraag": "Ik krijg mijn huis niet meer schoon.",
                "problemen": ["Bukken en tillen lukt niet"],
                "deskundig_advies": {"nodig": True, "ingewonnen": True},
                "behoefte": [behoefte(SCHOON, "01", minuten(125)), behoefte(BEGELEIDING, "02", uren(3))],
                "norm": {"naam": "Norm", "soort": "onderzoek", "onafhankelijk": True, "toetsbaar": True},
                "heronderzoek": True,
            },
            "treden": [
                trede("eigen_kracht", minuten(20)),
                trede("algemeen_gebruikelijk", minuten(5), **GETOETST),
                trede("gebruikelijke_hulp", minuten(20), persoon="echtgenoot"),
                trede("mantelzorg", minuten(10), persoon="dochter"),
                trede("sociaal_netwerk", minuten(10), persoon="buurman"),
                trede("algemene_voorziening", minuten(10), toegang_na_onderzoek=False, **GETOETST),
                trede("andere_wet", minuten(5), wet="Zvw", recht_vastgesteld=True),
            ],
            "besluit": {
                "strekking": "verlaagd",
                "grondslag": "artikel 2.3.5 lid 3 Wmo 2015",
                "vorm": "zin",
                "pgb": {
                    "gevraagd": True,
                    "geweigerd_op": "bekwaamheid",
                    "weigering_gemotiveerd": True,
                    "tarief_toereikend": True,
                },
                "regels": [regel(SCHOON, "01", minuten(45)), regel(BEGELEIDING, "02", minuten(180))],
                "motivering": ["Uw man en uw dochter nemen een deel over."],
            },
        }
    )


def anders(*, treden: list[Dossier], onderzoek: Dossier | None = None, besluit: Dossier, **velden: Any) -> Dossier:
    """Hetzelfde dossier met een ander besluit; van het onderzoek blijft staan wat niet is genoemd."""
    dossier = in_orde() | velden | {"treden": treden}
    dossier["onderzoek"] |= onderzoek or {}
    dossier["besluit"] |= besluit
    return dossier


def pgb() -> Dossier:
    """Begeleiding en dagbesteding met een pgb, in andere eenheden dan de behoefte."""
    return anders(
        onderzoek={
            "behoefte": [
                behoefte(BEGELEIDING, "02", uren(6)),
                behoefte(DAGBESTEDING, "07", omvang(4, "dagdeel", "week")),
            ],
            "heronderzoek": None,
        },
        treden=[
            trede("mantelzorg", minuten(120), BEGELEIDING, persoon="vader"),
            trede("eigen_kracht", omvang(1, "dagdeel", "week"), DAGBESTEDING),
        ],
        besluit={
            "strekking": "toegekend",
            "vorm": "pgb",
            "pgb": {"gevraagd": True, "tarief_toereikend": True},
            "regels": [
                regel(BEGELEIDING, "02", omvang(16, "uur", "vier_weken")),
                regel(DAGBESTEDING, "07", omvang(12, "uur", "week")),
            ],
            "motivering": [],
        },
    )


def afwijzing() -> Dossier:
    """Alles kan zonder maatwerk; hoeveel nodig is, laat dit dossier niet zien."""
    return anders(
        onderzoek={"behoefte": [{"onderwerp": SCHOON, "categorie": "01"}]},
        treden=[
            trede("algemene_voorziening", "deels", toegang_na_onderzoek=False, **GETOETST),
            trede("gebruikelijke_hulp", "deels", persoon="zoon"),
        ],
        besluit={"strekking": "afgewezen", "vorm": None, "pgb": None, "regels": []},
    )


def einde() -> Dossier:
    """Een voorziening stopt: een gewone fiets volstaat nu, en de rest geeft de Wlz."""
    return anders(
        onderzoek={"behoefte": [behoefte("lokaal vervoer", "12", omvang(1, "stuks", "totaal"))]},
        treden=[
            trede("algemeen_gebruikelijk", "geheel", "lokaal vervoer", **GETOETST),
            trede("andere_wet", "deels", "lokaal vervoer", wet="Wlz", recht_vastgesteld=True),
        ],
        besluit={"strekking": "beeindigd", "vorm": None, "pgb": None, "regels": []},
    )


def beschermd_wonen() -> Dossier:
    """Beschermd wonen voor een half jaar, met de hulp van een zus."""
    return anders(
        spoor="beschermd_wonen_opvang",
        onderzoek={"behoefte": [behoefte("beschermd wonen", "15", omvang(365, "etmaal", "jaar"))]},
        treden=[trede("sociaal_netwerk", omvang(1, "etmaal", "week"), "beschermd wonen", persoon="zus")],
        besluit={
            "strekking": "gedeeltelijk_toegekend",
            "grondslag": "Wmo 2015 art. 2.3.5 lid 4",
            "regels": [regel("beschermd wonen", "15", omvang(6, "etmaal", "week"))],
        },
    )


BASES = {"verlaging": in_orde, "pgb": pgb, "afwijzing": afwijzing, "einde": einde, "beschermd wonen": beschermd_wonen}
