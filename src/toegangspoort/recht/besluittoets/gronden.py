# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De artikelen en uitspraken waarop bevindingen rusten, op de dag van het besluit."""

from datetime import date

from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.onderzoek import WMO_2015

Grond = Grondslag | Uitspraak
WMO = "Wmo 2015"
STAPPENPLAN = Uitspraak("ECLI:NL:CRVB:2018:819", "stappenplan voor het onderzoek")
ONDERZOEK = Grondslag(WMO, "2.3.2", 4)
ONDERZOEK_LID_1 = Grondslag(WMO, "2.3.2", 1)
PERSOONLIJK_PLAN = Grondslag(WMO, "2.3.2", 2)
CLIENTONDERSTEUNING = Grondslag(WMO, "2.3.2", 3)
VERSLAG = Grondslag(WMO, "2.3.2", 8)
MELDING = Grondslag(WMO, "2.3.2", 9)
BESLISTERMIJN = Grondslag(WMO, "2.3.5", 2)
MAATWERK = Grondslag(WMO, "2.3.5", 3)
VERBLIJF = Grondslag(WMO, "2.3.5", 4)
WLZ = Grondslag(WMO, "2.3.5", 6)
AFSTEMMEN = Grondslag(WMO, "2.3.5", 5)
PGB = Grondslag(WMO, "2.3.6", 2)
PGB_TARIEF = Grondslag(WMO, "2.1.3", 2, "b")
HERONDERZOEK = Grondslag(WMO, "2.3.9")
INTREKKEN = Grondslag(WMO, "2.3.10", 1)
OVERGANG = Grondslag(WMO, "8.9")
VOOR_2015 = Grondslag(WMO, "8.7", 3)
MAATWERKVOORZIENING = Grondslag(WMO, "2.3.5")
SOORTEN = Grondslag(WMO, "1.1.1", 1)
ZORGVULDIGHEID = Grondslag("Awb", "3:2")
MOTIVERING = Grondslag("Awb", "3:46")
ALGEMENE_HULP = Uitspraak("ECLI:NL:CRVB:2016:1404", "per persoon nagaan, ook of het te betalen is")
AV_TE_WEINIG = Uitspraak("ECLI:NL:RBGEL:2016:5998", "2,2 uur vervangt geen 4 uur")
RESULTAAT = Uitspraak("ECLI:NL:CRVB:2019:2731", "een resultaat zonder uren is te vaag")
NORM = Uitspraak("ECLI:NL:CRVB:2016:1403", "een norm rust op onafhankelijk onderzoek")
NORM_TOETSBAAR = Uitspraak("ECLI:NL:RBDHA:2017:13049", "zonder norm of omschrijving is er niets te toetsen")
HUISGENOOT = Uitspraak("ECLI:NL:CRVB:2018:3108", "onderzoek of de ander het werkelijk kan")
ALGEMEEN_GEBRUIKELIJK = Uitspraak("ECLI:NL:CRVB:2019:3535", "wanneer iets algemeen gebruikelijk is")
BESPREKEN = Uitspraak("ECLI:NL:RBMNE:2024:3261", "bespreek het met wie de hulp geeft")
EIGEN_ONDERZOEK = Uitspraak("ECLI:NL:RBNNE:2018:1358", "eigen onderzoek naar wat nodig is")
MELDING_EINDIGT = Uitspraak("ECLI:NL:CRVB:2018:2013", "het einde van een melding is geen besluit")

COMPENSATIE = Grondslag("Wmo 2007", "4")
_WMO_2007 = {WLZ: Grondslag("Wmo 2007", "2"), AFSTEMMEN: Grondslag("Wmo 2007", "2")}


def op(dag: date | None, spoor: Spoor, gronden: tuple[Grond, ...]) -> tuple[Grond, ...]:
    """Dezelfde gronden in het recht van die dag en dat spoor.

    Voor 2015 gaf de Wmo 2007 de opdracht, en was er geen stappenplan; het overgangsrecht van hoofdstuk 8 gaat juist
    over die tijd en blijft staan. Over beschermd wonen en opvang beslist lid 4 in plaats van lid 3.
    """
    if spoor is Spoor.BESCHERMD_WONEN:
        gronden = tuple(VERBLIJF if grond == MAATWERK else grond for grond in gronden)
    if dag is None or dag >= WMO_2015:
        return gronden
    artikelen = [grond for grond in gronden if isinstance(grond, Grondslag)]
    toen = [_in_2007(artikel) if artikel.wet == WMO else artikel for artikel in artikelen]
    return tuple(dict.fromkeys(toen or [COMPENSATIE]))


def _in_2007(grond: Grondslag) -> Grondslag:
    if grond.artikel.startswith("8."):
        return grond
    return Grondslag("Wmo 2007", "6") if grond.artikel in ("2.3.6", "2.1.3") else _WMO_2007.get(grond, COMPENSATIE)
