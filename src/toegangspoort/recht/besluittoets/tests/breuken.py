# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De manieren waarop een dossier mis kan gaan: telkens één feit, en de ene bevinding die daarbij hoort."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from toegangspoort.recht.besluittoets.tests.dossier import BASES, Dossier


@dataclass(frozen=True)
class Breuk:
    """Een feit dat niet klopt: waar het staat, wat er dan staat, en welke bevinding daarvan komt."""

    code: str
    pad: str
    waarde: Any
    geldt: Callable[[Dossier], bool] = lambda _: True
    ernst: str = "gebrek"

    def past_bij(self, dossier: Dossier) -> bool:
        """Of dit dossier het feit noemt, en het er iets uitmaakt."""
        try:
            doel, sleutel = self._plek(dossier)
            doel[sleutel]
        except (KeyError, IndexError, TypeError, StopIteration):
            return False
        return self.geldt(dossier)

    def breek(self, dossier: Dossier) -> None:
        doel, sleutel = self._plek(dossier)
        if self.waarde is WEG:
            del doel[sleutel]
        else:
            doel[sleutel] = self.waarde

    def _plek(self, dossier: Dossier) -> tuple[Any, Any]:
        """Een pad als `besluit.regels.0.omvang` of `treden.mantelzorg.onderzocht`."""
        *weg, laatste = self.pad.split(".")
        doel: Any = dossier
        for deel in weg:
            doel = doel[_sleutel(doel, deel)]
        return doel, _sleutel(doel, laatste)


WEG = object()


def _sleutel(doel: Any, deel: str) -> Any:
    if not isinstance(doel, list):
        return deel
    return int(deel) if deel.isdigit() else next(n for n, d in enumerate(doel) if d["trede"] == deel)


def strekking(*namen: str) -> Callable[[Dossier], bool]:
    return lambda dossier: dossier["besluit"]["strekking"] in namen


def _nadelig(dossier: Dossier) -> bool:
    return dossier["besluit"]["strekking"] != "toegekend"


def _beschermd(dossier: Dossier) -> bool:
    return dossier["spoor"] == "beschermd_wonen_opvang"


def _geweigerd(dossier: Dossier) -> bool:
    return dossier["besluit"]["vorm"] == "zin"


_LET_OP = "aandachtspunt"
BREUKEN: dict[str, Breuk] = {
    "melding afgewezen": Breuk("MELDING_AFGEWEZEN", "melding.afgesloten_als", "afwijzing"),
    "geen ondersteuning": Breuk(
        "CLIENTONDERSTEUNING_NIET_GEWEZEN", "melding.gewezen_op_clientondersteuning", False, ernst=_LET_OP
    ),
    "geen plan": Breuk("PERSOONLIJK_PLAN_NIET_GEWEZEN", "melding.gewezen_op_persoonlijk_plan", False, ernst=_LET_OP),
    "onderzoek te laat": Breuk("TERMIJN_OVERSCHREDEN", "onderzoek.afgerond_op", "2026-03-03", ernst=_LET_OP),
    "besluit te laat": Breuk("TERMIJN_OVERSCHREDEN", "aanvraag.ontvangen_op", "2026-02-20", ernst=_LET_OP),
    "verslag niet gegeven": Breuk("VERSLAG_ONTBREEKT", "onderzoek.verslag_verstrekt", False, ernst=_LET_OP),
    "hulpvraag leeg": Breuk("HULPVRAAG_ONTBREEKT", "onderzoek.hulpvraag", " "),
    "problemen leeg": Breuk("PROBLEMEN_ONTBREKEN", "onderzoek.problemen", []),
    "behoefte zonder omvang": Breuk("BEHOEFTE_ONBEPAALD", "onderzoek.behoefte.0.omvang", None),
    "advies niet gevraagd": Breuk("DESKUNDIG_ADVIES_ONTBREEKT", "onderzoek.deskundig_advies.ingewonnen", False),
    "norm uit eigen ervaring": Breuk("NORM_NIET_ONDERBOUWD", "onderzoek.norm.soort", "eigen_ervaring"),
    "norm van de aanbieder": Breuk("NORM_NIET_ONDERBOUWD", "onderzoek.norm.onafhankelijk", False),
    "norm niet te toetsen": Breuk("NORM_NIET_TOETSBAAR", "onderzoek.norm.toetsbaar", False),
    "niet opnieuw onderzocht": Breuk(
        "HERONDERZOEK_ONTBREEKT", "onderzoek.heronderzoek", False, strekking("verlaagd", "beeindigd")
    ),
    "misschien liep er hulp": Breuk(
        "HERONDERZOEK_ONTBREEKT",
        "onderzoek.heronderzoek",
        False,
        strekking("afgewezen", "gedeeltelijk_toegekend"),
        ernst=_LET_OP,
    ),
    "eigen kracht": Breuk("EIGEN_KRACHT_NIET_ONDERZOCHT", "treden.eigen_kracht.onderzocht", False),
    "algemeen gebruikelijk": Breuk(
        "ALGEMEEN_GEBRUIKELIJK_NIET_ONDERZOCHT", "treden.algemeen_gebruikelijk.betaalbaar", None
    ),
    "gebruikelijke hulp": Breuk("GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT", "treden.gebruikelijke_hulp.gemotiveerd", False),
    "mantelzorg": Breuk("MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT", "treden.mantelzorg.onderzocht", False),
    "netwerk niet besproken": Breuk(
        "MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT", "treden.sociaal_netwerk.besproken", False, ernst=_LET_OP
    ),
    "voorziening is er niet": Breuk(
        "AV_BESCHIKBAARHEID_NIET_ONDERZOCHT", "treden.algemene_voorziening.beschikbaar", False
    ),
    "past niet nagegaan": Breuk("AV_PASSENDHEID_NIET_ONDERZOCHT", "treden.algemene_voorziening.passend", None),
    "kosten niet nagegaan": Breuk("AV_BETAALBAARHEID_NIET_ONDERZOCHT", "treden.algemene_voorziening.betaalbaar", None),
    "pas na onderzoek open": Breuk("AV_IS_MAATWERK", "treden.algemene_voorziening.toegang_na_onderzoek", True),
    "niets vult de rest": Breuk("AV_NIET_TOEREIKEND", "treden.1", WEG, strekking("afgewezen")),
    "andere wet": Breuk("ANDERE_WET_NIET_VASTGESTELD", "treden.andere_wet.recht_vastgesteld", None),
    "regel zonder omvang": Breuk("OMVANG_ONTBREEKT", "besluit.regels.1.omvang", None),
    "te weinig toegekend": Breuk("DEKKING_ONTOEREIKEND", "besluit.regels.1.omvang.aantal", 2),
    "te weinig etmalen": Breuk("DEKKING_ONTOEREIKEND", "besluit.regels.0.omvang.aantal", 2, _beschermd),
    "verkeerde wet": Breuk("GRONDSLAG_ONJUIST", "besluit.grondslag", "AWBZ"),
    "zonder redenen": Breuk(
        "MOTIVERING_ONTBREEKT", "besluit.motivering", [], lambda d: bool(d["besluit"]["motivering"])
    ),
    "pgb zonder uitleg": Breuk(
        "PGB_WEIGERING_NIET_GEMOTIVEERD", "besluit.pgb.weigering_gemotiveerd", False, _geweigerd
    ),
    "pgb te laag": Breuk("PGB_TARIEF_NIET_TOEREIKEND", "besluit.pgb.tarief_toereikend", False),
}
RAKEN_ELKAAR = (
    {"behoefte zonder omvang", "te weinig etmalen"},
    {"regel zonder omvang", "te weinig toegekend"},
    {"mantelzorg", "netwerk niet besproken"},
    {"norm uit eigen ervaring", "norm van de aanbieder"},
    {"gebruikelijke hulp", "niets vult de rest"},
)
"""Feiten die over hetzelfde gaan: het ene verbergt het andere of geeft dezelfde bevinding."""
GEVALLEN = tuple(
    (basis, naam) for basis, bouw in BASES.items() for naam, breuk in BREUKEN.items() if breuk.past_bij(bouw())
)


def breek(*namen: str, basis: str = "verlaging") -> Dossier:
    """Het dossier met deze feiten verkeerd."""
    dossier = BASES[basis]()
    for naam in namen:
        BREUKEN[naam].breek(dossier)
    return dossier


def _los_van_elkaar(namen: list[str]) -> bool:
    return all(len(groep & set(namen)) <= 1 for groep in RAKEN_ELKAAR)


@st.composite
def gebroken(draw: st.DrawFn, minstens: int = 1) -> tuple[str, list[str]]:
    """Een dossier en de feiten die daarin niet kloppen."""
    basis = draw(st.sampled_from(sorted(BASES)))
    mogelijk = sorted(naam for b, naam in GEVALLEN if b == basis)
    namen = draw(st.lists(st.sampled_from(mogelijk), min_size=minstens, unique=True).filter(_los_van_elkaar))
    return basis, namen
