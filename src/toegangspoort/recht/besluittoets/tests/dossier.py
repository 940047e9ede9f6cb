# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een dossier waarin alles in orde is, en de manieren waarop het mis kan gaan."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

Dossier = dict[str, Any]
SCHOON, BEGELEIDING, BOODSCHAPPEN = "schoonmaken", "begeleiding", "boodschappen"


def minuten(aantal: float) -> Dossier:
    return {"aantal": aantal, "eenheid": "minuut", "per": "week"}


def trede(naam: str, dekt: Any, **velden: Any) -> Dossier:
    gedaan = {"onderzocht": True, "besproken": True, "gemotiveerd": True}
    return {"trede": naam, "onderwerp": SCHOON, "persoon": None, "dekt": dekt, **gedaan, **velden}


def in_orde() -> Dossier:
    """Een verlaging die op elk punt klopt: 125 minuten nodig, 80 eraf, 45 toegekend."""
    getoetst = {"beschikbaar": True, "passend": True, "betaalbaar": True}
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
                "behoefte": [
                    {"onderwerp": SCHOON, "categorie": "01", "omvang": minuten(125)},
                    {
                        "onderwerp": BEGELEIDING,
                        "categorie": "02",
                        "omvang": {"aantal": 3, "eenheid": "uur", "per": "week"},
                    },
                ],
                "norm": {"naam": "Norm", "soort": "onderzoek", "onafhankelijk": True, "toetsbaar": True},
                "heronderzoek": True,
            },
            "treden": [
                trede("eigen_kracht", minuten(20)),
                trede("algemeen_gebruikelijk", minuten(5), **getoetst),
                trede("gebruikelijke_hulp", minuten(20), persoon="echtgenoot"),
                trede("mantelzorg", minuten(10), persoon="dochter"),
                trede("sociaal_netwerk", minuten(10), persoon="buurman"),
                trede("algemene_voorziening", minuten(10), toegang_na_onderzoek=False, **getoetst),
                trede("andere_wet", minuten(5), wet="Zvw", recht_vastgesteld=True),
                trede("algemene_voorziening", "deels", onderwerp=BOODSCHAPPEN, **getoetst),
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
                "regels": [
                    regel(SCHOON, "01", minuten(45)),
                    regel(BEGELEIDING, "02", minuten(180)),
                    regel(BOODSCHAPPEN, "06", minuten(30)),
                ],
                "motivering": ["Uw man en uw dochter nemen een deel over."],
            },
        }
    )


def regel(onderwerp: str, categorie: str, omvang: Dossier | None) -> Dossier:
    return {
        "onderwerp": onderwerp,
        "categorie": categorie,
        "resultaat": "een schoon huis",
        "omvang": omvang,
        "ingangsdatum": "2026-03-16",
        "einddatum": "2028-03-15",
    }


Breuk = tuple[str, Callable[[Dossier], None]]


def _zet(pad: str, waarde: Any) -> Callable[[Dossier], None]:
    """Zet een waarde op een pad als `besluit.regels.0.omvang`."""

    def breek(dossier: Dossier) -> None:
        *weg, laatste = [int(deel) if deel.isdigit() else deel for deel in pad.split(".")]
        doel: Any = dossier
        for deel in weg:
            doel = doel[deel]
        doel[laatste] = waarde

    return breek


def _zonder_boodschappen(dossier: Dossier) -> None:
    dossier["besluit"]["regels"] = [r for r in dossier["besluit"]["regels"] if r["onderwerp"] != BOODSCHAPPEN]


BREUKEN: dict[str, Breuk] = {
    "melding afgewezen": ("MELDING_AFGEWEZEN", _zet("melding.afgesloten_als", "afwijzing")),
    "niet op ondersteuning gewezen": (
        "CLIENTONDERSTEUNING_NIET_GEWEZEN",
        _zet("melding.gewezen_op_clientondersteuning", False),
    ),
    "niet op plan gewezen": ("PERSOONLIJK_PLAN_NIET_GEWEZEN", _zet("melding.gewezen_op_persoonlijk_plan", False)),
    "onderzoek te laat": ("TERMIJN_OVERSCHREDEN", _zet("onderzoek.afgerond_op", "2026-03-03")),
    "verslag niet gegeven": ("VERSLAG_ONTBREEKT", _zet("onderzoek.verslag_verstrekt", False)),
    "hulpvraag leeg": ("HULPVRAAG_ONTBREEKT", _zet("onderzoek.hulpvraag", " ")),
    "problemen leeg": ("PROBLEMEN_ONTBREKEN", _zet("onderzoek.problemen", [])),
    "behoefte zonder omvang": ("BEHOEFTE_ONBEPAALD", _zet("onderzoek.behoefte.1.omvang", None)),
    "advies niet gevraagd": ("DESKUNDIG_ADVIES_ONTBREEKT", _zet("onderzoek.deskundig_advies.ingewonnen", False)),
    "norm uit eigen ervaring": ("NORM_NIET_ONDERBOUWD", _zet("onderzoek.norm.soort", "eigen_ervaring")),
    "norm niet te toetsen": ("NORM_NIET_TOETSBAAR", _zet("onderzoek.norm.toetsbaar", False)),
    "niet opnieuw onderzocht": ("HERONDERZOEK_ONTBREEKT", _zet("onderzoek.heronderzoek", False)),
    "eigen kracht": ("EIGEN_KRACHT_NIET_ONDERZOCHT", _zet("treden.0.onderzocht", False)),
    "algemeen gebruikelijk": ("ALGEMEEN_GEBRUIKELIJK_NIET_ONDERZOCHT", _zet("treden.1.betaalbaar", None)),
    "gebruikelijke hulp": ("GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT", _zet("treden.2.gemotiveerd", False)),
    "mantelzorg": ("MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT", _zet("treden.3.onderzocht", False)),
    "netwerk niet besproken": ("MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT", _zet("treden.4.besproken", False)),
    "voorziening is er niet": ("AV_BESCHIKBAARHEID_NIET_ONDERZOCHT", _zet("treden.5.beschikbaar", False)),
    "past niet nagegaan": ("AV_PASSENDHEID_NIET_ONDERZOCHT", _zet("treden.5.passend", None)),
    "kosten niet nagegaan": ("AV_BETAALBAARHEID_NIET_ONDERZOCHT", _zet("treden.5.betaalbaar", None)),
    "pas na onderzoek open": ("AV_IS_MAATWERK", _zet("treden.5.toegang_na_onderzoek", True)),
    "niets vult de rest": ("AV_NIET_TOEREIKEND", _zonder_boodschappen),
    "andere wet": ("ANDERE_WET_NIET_VASTGESTELD", _zet("treden.6.recht_vastgesteld", None)),
    "regel zonder omvang": ("OMVANG_ONTBREEKT", _zet("besluit.regels.1.omvang", None)),
    "te weinig toegekend": ("DEKKING_ONTOEREIKEND", _zet("besluit.regels.1.omvang", minuten(120))),
    "verkeerde wet": ("GRONDSLAG_ONJUIST", _zet("besluit.grondslag", "AWBZ")),
    "zonder redenen": ("MOTIVERING_ONTBREEKT", _zet("besluit.motivering", [])),
    "pgb zonder uitleg": ("PGB_WEIGERING_NIET_GEMOTIVEERD", _zet("besluit.pgb.weigering_gemotiveerd", False)),
    "pgb te laag": ("PGB_TARIEF_NIET_TOEREIKEND", _zet("besluit.pgb.tarief_toereikend", False)),
}
"""Eén feit dat niet klopt, en de ene bevinding die daarbij hoort."""
RAKEN_ELKAAR = (
    {"behoefte zonder omvang", "regel zonder omvang", "te weinig toegekend"},
    {"mantelzorg", "netwerk niet besproken"},
)
"""Feiten die over hetzelfde gaan: het ene verbergt het andere of geeft dezelfde bevinding."""


def breek(*namen: str) -> Dossier:
    """Het dossier met deze feiten verkeerd."""
    dossier = in_orde()
    for naam in namen:
        BREUKEN[naam][1](dossier)
    return dossier
