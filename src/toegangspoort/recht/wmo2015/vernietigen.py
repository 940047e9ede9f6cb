# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Gegevens vernietigen op verzoek (artikel 5.3.5 Wmo 2015)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Uitkomst, Vraag, niet
from toegangspoort.recht.termijnen import einde_termijn
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015
from toegangspoort.recht.wmo2015.inzage import VANAF_ZELF, Verzoeker

ARTIKEL = "5.3.5"
DRIE_MAANDEN, MEERDERJARIG = 3, 18

vernietigtermijn_maanden: Norm[[], int] = Norm(
    "vernietigtermijn-maanden",
    Grondslag("Wmo 2015", ARTIKEL, 1),
    titel="Binnen hoeveel maanden gegevens weg zijn",
    toetsdatum="verzoek",
    eenheid="maanden",
    uitleg="Binnen drie maanden na het verzoek worden de gegevens vernietigd, tenzij een ander belang dat belet.",
)


@vernietigtermijn_maanden.versie(vanaf=WMO_2015, bron=BRON)
def _drie_maanden() -> Uitkomst[int]:
    return Uitkomst(DRIE_MAANDEN, redenen=(f"De gemeente vernietigt binnen {DRIE_MAANDEN} maanden na het verzoek.",))


@dataclass(frozen=True)
class Vernietigverzoek:
    """Wie vraagt, over wie, en wat zich tegen vernietigen kan verzetten."""

    ontvangen_op: Annotated[date, Vraag("Wanneer kwam het verzoek binnen?", Aan.REGISTER)]
    verzoeker: Annotated[Verzoeker, Vraag("Wie vraagt om de gegevens te vernietigen?")]
    leeftijd: Annotated[int, Vraag("Hoe oud is de persoon over wie het gaat?", Aan.REGISTER)]
    schriftelijk: Annotated[JaNee, Vraag("Is het verzoek op schrift gedaan?", Aan.REGISTER)] = None
    kan_zelf: Annotated[
        OpenNorm, Vraag("Kan deze persoon zelf goed inschatten wat hier voor hem belangrijk is?", Aan.MEDEWERKER)
    ] = None
    belang_van_een_ander: Annotated[
        OpenNorm, Vraag("Is bewaren van groot belang voor een ander dan de verzoeker?", Aan.MEDEWERKER)
    ] = None
    wet_verzet_zich: Annotated[
        JaNee, Vraag("Moeten de gegevens door een wet bewaard blijven?", Aan.MEDEWERKER, "Dan mogen zij niet weg.")
    ] = None


vernietigen_uiterlijk: Norm[[Vernietigverzoek], date | None] = Norm(
    "vernietigen-op-verzoek",
    Grondslag("Wmo 2015", ARTIKEL, 1),
    titel="Gegevens laten vernietigen",
    toetsdatum="verzoek",
    uitleg=(
        "Vraagt u op schrift om uw gegevens te vernietigen, dan doet de gemeente dat binnen drie maanden. Dat kan niet "
        "als een ander er groot belang bij heeft of een wet het verbiedt. Voor een kind vraagt de vertegenwoordiger."
    ),
)


@vernietigen_uiterlijk.versie(vanaf=WMO_2015, bron=BRON)
def _binnen_drie_maanden(f: Vernietigverzoek) -> Gevallen[date | None]:
    """De laatste dag om te vernietigen; geen dag als het verzoek niet wordt ingewilligd."""
    zelf, voogd = f.verzoeker == Verzoeker.BETROKKENE, f.verzoeker == Verzoeker.WETTELIJK_VERTEGENWOORDIGER
    kind = f.leeftijd < VANAF_ZELF
    kan_het_niet = kind | ((f.leeftijd < MEERDERJARIG) & niet(f.kan_zelf))
    yield Geval(niet(f.schriftelijk), None, "Het verzoek moet op schrift. Een e-mail of brief is genoeg.")
    yield Geval(niet(zelf | voogd), None, "Alleen de persoon zelf of zijn wettelijke vertegenwoordiger kan dit vragen.")
    yield Geval(zelf & kind, None, "U bent nog geen twaalf jaar. Uw ouder of voogd kan dit vragen.", _lid(3, "a"))
    yield Geval(zelf & kan_het_niet, None, "Uw wettelijke vertegenwoordiger kan dit voor u vragen.", _lid(3, "b"))
    yield Geval(voogd & niet(kan_het_niet), None, "De persoon over wie het gaat, vraagt dit zelf.", _lid(4))
    yield Geval(f.wet_verzet_zich, None, "Een wet zegt dat deze gegevens bewaard moeten blijven.", _lid(2))
    yield Geval(f.belang_van_een_ander, None, "Voor een ander is het van groot belang dat zij blijven.", _lid(2))
    uiterlijk = einde_termijn(f.ontvangen_op, maanden=DRIE_MAANDEN)
    yield Geval(
        True,
        uiterlijk.waarde,
        "De gegevens worden uiterlijk op {dag} vernietigd.",
        met={"dag": uiterlijk.waarde},
        delen=(uiterlijk,),
    )


def _lid(nummer: int, onderdeel: str | None = None) -> Grondslag:
    return Grondslag("Wmo 2015", ARTIKEL, nummer, onderdeel)
