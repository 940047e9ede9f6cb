# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Gepubliceerde uitspraken, in eigen woorden en als feiten: wat de rechter miste, en wat hij in orde vond."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from toegangspoort.recht.besluittoets import lees, toets
from toegangspoort.recht.besluittoets.tests.dossier import (
    GETOETST,
    Dossier,
    behoefte,
    minuten,
    omvang,
    regel,
    trede,
    uren,
)

HULP, BEGELEIDING = "hulp bij het huishouden", "begeleiding"
AV = "algemene_voorziening"
HHM = {"naam": "HHM", "soort": "onderzoek", "onafhankelijk": True, "toetsbaar": True}
ONBEKEND = {"onderzocht": None, "besproken": None, "gemotiveerd": None}


@dataclass(frozen=True)
class Zaak:
    """De feiten van een uitspraak, de gebreken die de rechter zag, en wat geen gebrek mag heten."""

    strekking: str
    gebreken: str = ""
    niet: str = ""
    peildatum: str | None = "2017-03-01"
    spoor: str = "zelfredzaamheid_participatie"
    onderzoek: Dossier | None = field(default_factory=dict)
    treden: tuple[Dossier, ...] = ()
    regels: tuple[Dossier, ...] = ()
    melding: Dossier | None = None
    besluit: Dossier = field(default_factory=dict)

    def dossier(self) -> dict[str, Any]:
        besluit = {"strekking": self.strekking, "grondslag": "Wmo 2015", "regels": list(self.regels)}
        namen = ("peildatum", "spoor", "onderzoek", "melding")
        return {
            "versie": 1,
            "id": "zaak",
            **{naam: getattr(self, naam) for naam in namen},
            "treden": list(self.treden),
            "besluit": besluit | self.besluit,
        }


def nodig(hoeveel: Dossier | None, onderwerp: str = HULP, categorie: str = "01", **velden: Any) -> Dossier:
    return {
        "hulpvraag": "Hulp",
        "problemen": ["Beperkingen"],
        "behoefte": [behoefte(onderwerp, categorie, hoeveel)],
        **velden,
    }


VERNIETIGD = {
    # De algemene voorziening.
    "CRVB:2016:1404 Aa en Hunze: niet nagegaan of de hulp te betalen is": Zaak(
        "beeindigd",
        "AV_BETAALBAARHEID_NIET_ONDERZOCHT",
        "AV_BESCHIKBAARHEID_NIET_ONDERZOCHT AV_PASSENDHEID_NIET_ONDERZOCHT AV_IS_MAATWERK GRONDSLAG_ONJUIST",
        "2015-05-19",
        onderzoek=nodig(uren(2), heronderzoek=True),
        treden=(trede(AV, "geheel", HULP, beschikbaar=True, passend=True, **ONBEKEND),),
    ),
    "RBNNE:2015:5598: een toelage en een regeling voor minima zijn niet genoeg": Zaak(
        "beeindigd",
        "AV_BETAALBAARHEID_NIET_ONDERZOCHT HERONDERZOEK_ONTBREEKT",
        peildatum="2015-06-01",
        onderzoek={"heronderzoek": False},
        treden=(trede(AV, None, HULP, beschikbaar=True, betaalbaar=None, **ONBEKEND),),
    ),
    "RBGEL:2017:6055 Beuningen: de voorziening stond pas open na onderzoek": Zaak(
        "beeindigd",
        "AV_IS_MAATWERK ONDERZOEK_ONTBREEKT HERONDERZOEK_ONTBREEKT",
        "GRONDSLAG_ONJUIST",
        "2016-04-19",
        onderzoek=None,
        treden=(trede(AV, "geheel", HULP, toegang_na_onderzoek=True, **GETOETST, **ONBEKEND),),
    ),
    "RBOVE:2016:1962 Hardenberg: geen onderzoek naar de kosten": Zaak(
        "afgewezen",
        "AV_BETAALBAARHEID_NIET_ONDERZOCHT NORM_NIET_TOETSBAAR",
        peildatum="2015-02-09",
        onderzoek={"norm": {"naam": "schoon huis", "soort": "geen", "toetsbaar": False}},
        treden=(trede(AV, None, HULP, **(GETOETST | {"betaalbaar": None}), **ONBEKEND),),
    ),
    "RBAMS:2016:4076: de Wlz stond niet vast en de voorzieningen gaven te weinig": Zaak(
        "afgewezen",
        "ANDERE_WET_NIET_VASTGESTELD AV_NIET_TOEREIKEND",
        "GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT",
        "2015-04-07",
        treden=(
            trede("andere_wet", "geheel", BEGELEIDING, wet="Wlz", recht_vastgesteld=False, **ONBEKEND),
            trede(AV, "deels", BEGELEIDING, passend=None, **ONBEKEND),
        ),
    ),
    # De norm en de omvang.
    "CRVB:2016:1402 Utrecht: een standaard uit eigen ervaring": Zaak(
        "verlaagd",
        "NORM_NIET_ONDERBOUWD",
        "OMVANG_ONTBREEKT DEKKING_ONTOEREIKEND",
        "2015-01-15",
        onderzoek=nodig(None, norm={"naam": "78 uur", "soort": "eigen_ervaring"}),
        regels=(regel(HULP, "01", omvang(78, "uur", "jaar")),),
    ),
    "CRVB:2018:3835 Nijkerk: de tijden volgden niet uit het onderzoek": Zaak(
        "verlaagd",
        "NORM_NIET_ONDERBOUWD",
        "NORM_NIET_TOETSBAAR HERONDERZOEK_ONTBREEKT",
        onderzoek={"norm": HHM | {"tijden_volgen_uit_onderzoek": False}, "heronderzoek": True},
        regels=(regel(HULP, "01", minuten(150)),),
    ),
    "RBDHA:2017:13049: geen norm en geen omschrijving van schoon": Zaak(
        "toegekend",
        "NORM_NIET_TOETSBAAR OMVANG_ONTBREEKT",
        onderzoek=nodig(None, norm=None),
        regels=(regel(HULP, "01", None),),
    ),
    "RBOVE:2018:1495 Zwolle: beleid zonder niveau en zonder tijd": Zaak(
        "afgewezen",
        "NORM_NIET_TOETSBAAR",
        onderzoek={"norm": {"naam": "Schoon en leefbaar huis", "soort": "geen", "toetsbaar": False}},
        besluit={"motivering": ["Het huis is schoon en leefbaar"]},
    ),
    "CRvB 8 oktober 2018, Steenbergen: een resultaat zonder tijd": Zaak(
        "toegekend",
        "OMVANG_ONTBREEKT",
        "NORM_NIET_ONDERBOUWD",
        onderzoek={"norm": HHM},
        regels=(regel(HULP, "01", None),),
        besluit={"verwijst_naar_leveringsplan": True},
    ),
    "RBGEL:2017:659: zeven uur, zonder maatstaf en minder dan nodig": Zaak(
        "gedeeltelijk_toegekend",
        "NORM_NIET_TOETSBAAR DEKKING_ONTOEREIKEND",
        onderzoek=nodig(uren(10), BEGELEIDING, "02", norm={"naam": "", "soort": "geen"}),
        regels=(regel("individuele begeleiding", "02", uren(7)),),
        besluit={"motivering": ["Zeven uur is passend"]},
    ),
    "RBZWB:2019:4689 Tilburg: een profiel met een bandbreedte is geen maatwerk": Zaak(
        "toegekend",
        "BEHOEFTE_ONBEPAALD",
        "GRONDSLAG_ONJUIST",
        "2018-03-13",
        "beschermd_wonen_opvang",
        nodig(None, "beschermd wonen", "15"),
        regels=(regel("beschermd wonen", "15", None),),
        besluit={"vorm": "pgb", "pgb": {"gevraagd": True}, "grondslag": "Wmo 2015 art. 2.3.5 lid 4"},
    ),
    # Hulp van anderen, eigen kracht, gewone producten.
    "CRVB:2018:3243: wat de echtgenoot kan is niet onderzocht": Zaak(
        "afgewezen",
        "BEHOEFTE_ONBEPAALD GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT",
        "MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT",
        onderzoek=nodig(None),
        treden=(trede("gebruikelijke_hulp", "geheel", HULP, onderzocht=False, besproken=False, gemotiveerd=False),),
    ),
    "RBZWB:2016:3861: drie uur hulp heet algemeen gebruikelijk": Zaak(
        "gedeeltelijk_toegekend",
        "ALGEMEEN_GEBRUIKELIJK_NIET_ONDERZOCHT",
        "DEKKING_ONTOEREIKEND",
        onderzoek=nodig(uren(4)),
        treden=(trede("algemeen_gebruikelijk", uren(3), HULP, onderzocht=False, gemotiveerd=None),),
        regels=(regel(HULP, "01", uren(1)),),
    ),
    "RBGEL:2016:1713: hulp uit de oude wet stopt zonder te weten wat nodig is": Zaak(
        "beeindigd",
        "HERONDERZOEK_ONTBREEKT ALGEMEEN_GEBRUIKELIJK_NIET_ONDERZOCHT",
        "GRONDSLAG_ONJUIST",
        "2015-01-13",
        onderzoek={"heronderzoek": None},
        treden=(trede("algemeen_gebruikelijk", "geheel", HULP, **ONBEKEND),),
    ),
    "CRVB:2017:17 Etten-Leur: betaalde hulp van een dochter is geen mantelzorg": Zaak(
        "beeindigd",
        "MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT",
        "GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT GRONDSLAG_ONJUIST",
        "2015-03-20",
        onderzoek={"heronderzoek": True},
        treden=(trede("mantelzorg", "geheel", HULP, persoon="dochter", onderzocht=True, gemotiveerd=False),),
    ),
    "CRVB:2021:1111 Delft: zonder medisch advies geen oordeel over fietsen": Zaak(
        "afgewezen",
        "DESKUNDIG_ADVIES_ONTBREEKT",
        "EIGEN_KRACHT_NIET_ONDERZOCHT BEHOEFTE_ONBEPAALD",
        "2018-09-01",
        onderzoek={"deskundig_advies": {"nodig": True, "ingewonnen": False}},
        treden=(trede("algemeen_gebruikelijk", "geheel", "vervoer", **GETOETST),),
    ),
    "RBGEL:2018:2007 Lingewaard: koken is geregeld, de rest van de keuken niet": Zaak(
        "afgewezen",
        "DEKKING_ONTOEREIKEND",
        "GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT",
        onderzoek=nodig(omvang(1, "stuks", "totaal"), "keuken", "13"),
        treden=(trede("gebruikelijke_hulp", "deels", "keuken", persoon="echtgenoot"),),
    ),
    # De weg.
    "RBMNE:2021:3895 Bunschoten: op de melding volgde geen onderzoek": Zaak(
        "gedeeltelijk_toegekend",
        "ONDERZOEK_ONTBREEKT",
        "OMVANG_ONTBREEKT",
        onderzoek=None,
        melding={"ontvangen_op": "2019-09-05"},
        regels=(regel("woningaanpassing", "13", omvang(10000, "euro", "totaal")),),
    ),
    "RBAMS:2017:5857: de melding zelf werd afgewezen": Zaak(
        "afgewezen",
        "MELDING_AFGEWEZEN ONDERZOEK_ONTBREEKT",
        peildatum="2016-10-31",
        spoor="beschermd_wonen_opvang",
        onderzoek=None,
        melding={"ontvangen_op": "2016-10-31", "afgesloten_als": "afwijzing"},
    ),
    "RBNNE:2019:3825: met 75 procent van het tarief is de hulp niet te koop": Zaak(
        "toegekend",
        "PGB_TARIEF_NIET_TOEREIKEND",
        "PGB_WEIGERING_NIET_GEMOTIVEERD OMVANG_ONTBREEKT",
        "2018-02-01",
        "beschermd_wonen_opvang",
        regels=(regel("beschermd wonen", "15", omvang(117.43, "euro", "dag")),),
        besluit={"vorm": "pgb", "pgb": {"gevraagd": True, "tarief_toereikend": False}},
    ),
}
IN_STAND = {
    "CRVB:2018:2013: het onderzoek eindigt omdat de cliënt is overleden": Zaak(
        "geen_besluit",
        onderzoek=None,
        melding={"ontvangen_op": "2015-12-07", "afgesloten_als": "zonder_aanvraag"},
    ),
    "CRVB:2018:1113: een stichting mag het onderzoek doen": Zaak(
        "toegekend",
        onderzoek=nodig(uren(3), norm=HHM, deskundig_advies={"nodig": False}, verslag_verstrekt=True),
        regels=(regel("huishoudelijke ondersteuning", "01", omvang(12, "uur", "vier_weken")),),
    ),
    "RBMNE:2024:3261: geen keukentafelgesprek, wel een zorgvuldige afwijzing": Zaak(
        "afgewezen",
        peildatum="2023-05-25",
        onderzoek=nodig(uren(2), deskundig_advies={"nodig": True, "ingewonnen": True}),
        treden=(
            trede("eigen_kracht", uren(1.5), HULP, besproken=False),
            trede("gebruikelijke_hulp", uren(0.5), HULP, persoon="echtgenote", besproken=False),
        ),
        besluit={"motivering": ["U kunt dit zelf doen, in delen"]},
    ),
    "RBDHA:2025:3190: een zoon van 25 kan het huishouden doen": Zaak(
        "afgewezen",
        peildatum="2023-11-01",
        onderzoek=nodig(minuten(125), heronderzoek=True),
        treden=(trede("gebruikelijke_hulp", "geheel", "huishouden", persoon="zoon"),),
        besluit={"motivering": ["Uw zoon woont bij u en kan dit doen"]},
    ),
    "RBZWB:2024:7590: geen hulphond naast zorg uit de Wlz": Zaak(
        "afgewezen",
        peildatum="2021-10-01",
        onderzoek={"hulpvraag": "Een hulphond", "behoefte": [], "problemen": ["PTSS"]},
        treden=(trede("andere_wet", "geheel", "hulphond", wet="Wlz", recht_vastgesteld=True),),
        besluit={"motivering": ["De zorg uit de Wlz is voldoende"]},
    ),
    "RBNHO:2017:1022: een recht op Wlz-zorg staat in de weg": Zaak(
        "afgewezen",
        peildatum="2016-07-13",
        onderzoek={"behoefte": None, "norm": None, "hulpvraag": "Een mantelzorgwoning"},
        treden=(trede("andere_wet", "geheel", "mantelzorgwoning", wet="Wlz", recht_vastgesteld=True),),
        besluit={"motivering": ["U hebt recht op zorg uit de Wlz"]},
    ),
    "RBNHO:2018:1269: 1 uur en 45 minuten, na een huisbezoek en met mantelzorg": Zaak(
        "gedeeltelijk_toegekend",
        peildatum="2016-11-29",
        onderzoek=nodig(uren(2.25), norm={"naam": "CIZ", "soort": "onderzoek", "toetsbaar": True}, hulpvraag="Hulp"),
        treden=(trede("mantelzorg", minuten(30), HULP, persoon="dochter"),),
        regels=(regel("huishoudelijke ondersteuning", "01", minuten(105)),),
        besluit={"motivering": ["Uw dochter doet de boodschappen"]},
    ),
    "RBGEL:2017:4953: begeleiding met een pgb tegen een lager tarief voor zzp'ers": Zaak(
        "gedeeltelijk_toegekend",
        peildatum="2016-02-01",
        onderzoek=nodig(uren(5), BEGELEIDING, "02", norm={"naam": "Beleid", "soort": "onderzoek", "toetsbaar": True}),
        regels=(regel(BEGELEIDING, "02", uren(5)),),
        besluit={
            "vorm": "pgb",
            "pgb": {"gevraagd": True, "tarief_toereikend": True},
            "motivering": ["Het tarief is 90 procent"],
        },
    ),
    "CRVB:2025:1045: de cliënt kan een pgb niet beheren": Zaak(
        "afgewezen",
        peildatum="2020-04-02",
        onderzoek=nodig(uren(4), BEGELEIDING, "02"),
        besluit={
            "pgb": {"gevraagd": True, "geweigerd_op": "bekwaamheid", "weigering_gemotiveerd": True},
            "motivering": ["De taken van een pgb lukken niet"],
        },
    ),
    "RBMNE:2014:3088: zes uur hulp onder de Wmo van 2007": Zaak(
        "toegekend",
        peildatum="2013-05-01",
        onderzoek=nodig(uren(6)),
        regels=(regel(HULP, "01", uren(6)),),
        melding={"ontvangen_op": "2013-03-01", "gewezen_op_clientondersteuning": False},
        besluit={"grondslag": "Wmo 2007 art. 4"},
    ),
}


def gebreken(zaak: Zaak) -> set[str]:
    uitkomst = toets(lees(zaak.dossier()))
    assert all(bevinding.grondslag and bevinding.uitleg for bevinding in uitkomst.bevindingen)
    return {bevinding.code for bevinding in uitkomst.gebreken}


@pytest.mark.parametrize("naam", VERNIETIGD)
def test_wat_de_rechter_miste_mist_de_toets_ook(naam: str) -> None:
    zaak = VERNIETIGD[naam]
    gevonden = gebreken(zaak)
    assert set(zaak.gebreken.split()) <= gevonden
    assert not set(zaak.niet.split()) & gevonden


@pytest.mark.parametrize("naam", IN_STAND)
def test_wat_in_stand_bleef_heeft_geen_gebrek(naam: str) -> None:
    assert gebreken(IN_STAND[naam]) == set()
