# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Inzage in en afschrift van de eigen gegevens (artikel 5.3.2 en 5.3.3 Wmo 2015)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

ARTIKEL = "5.3.2"
VANAF_ZELF, VANAF_ALLEEN_ZELF = 12, 16
"""Vanaf twaalf jaar vraagt iemand zelf; vanaf zestien vraagt de wettelijke vertegenwoordiger niet meer mee."""


class Verzoeker(StrEnum):
    """Wie erom vraagt."""

    BETROKKENE = "de persoon zelf"
    WETTELIJK_VERTEGENWOORDIGER = "de wettelijke vertegenwoordiger"
    ANDER = "een ander"


class Inzagekeuze(StrEnum):
    """Wat de gemeente geeft."""

    GEVEN = "geven"
    DEELS = "geven, en weglaten wat een ander schaadt"
    WEIGEREN = "weigeren"


@dataclass(frozen=True)
class Inzageverzoek:
    """Wie vraagt, over wie, en wat een medewerker daarover oordeelt."""

    verzoeker: Annotated[Verzoeker, Vraag("Wie vraagt om inzage?")]
    leeftijd: Annotated[int, Vraag("Hoe oud is de persoon over wie het gaat?", Aan.REGISTER)]
    kan_zelf: Annotated[
        OpenNorm, Vraag("Kan deze persoon zelf goed inschatten wat hier voor hem belangrijk is?", Aan.MEDEWERKER)
    ] = None
    belang_verzet_zich: Annotated[
        OpenNorm, Vraag("Is het voor deze persoon beter als zijn vertegenwoordiger dit niet ziet?", Aan.MEDEWERKER)
    ] = None
    schaadt_een_ander: Annotated[
        OpenNorm,
        Vraag(
            "Schaadt inzage een ander, of een onderzoek naar huiselijk geweld of kindermishandeling?",
            Aan.MEDEWERKER,
            "Dan mag dat deel worden weggelaten.",
        ),
    ] = None
    toestemming: Annotated[
        JaNee, Vraag("Gaf deze persoon (of zijn wettelijke vertegenwoordiger) toestemming?", Aan.REGISTER)
    ] = None


inzage: Norm[[Inzageverzoek], Inzagekeuze] = Norm(
    "inzage",
    Grondslag("Wmo 2015", ARTIKEL, 1),
    titel="Inzage in het eigen dossier",
    toetsdatum="verzoek",
    uitleg=(
        "U krijgt zo snel mogelijk inzage in uw gegevens, en een kopie als u dat wilt. Voor een kind, of voor wie het "
        "zelf niet kan, vraagt de wettelijke vertegenwoordiger. Anderen krijgen alleen iets met uw toestemming."
    ),
)
K, W = Inzagekeuze, Verzoeker


@inzage.versie(vanaf=WMO_2015, bron=BRON)
def _zo_spoedig_mogelijk(f: Inzageverzoek) -> Gevallen[Inzagekeuze]:
    zelf, voogd = f.verzoeker == W.BETROKKENE, f.verzoeker == W.WETTELIJK_VERTEGENWOORDIGER
    jong = f.leeftijd < VANAF_ZELF
    ander = Grondslag("Wmo 2015", "5.3.3", 1)
    yield Geval(zelf & jong, K.WEIGEREN, "U bent nog geen twaalf jaar. Uw ouder of voogd kan dit vragen.", _lid(2, "a"))
    yield Geval(
        zelf & niet(f.kan_zelf), K.WEIGEREN, "Uw wettelijke vertegenwoordiger kan dit voor u vragen.", _lid(2, "b")
    )
    voor_ander = (f.leeftijd < VANAF_ALLEEN_ZELF) | niet(f.kan_zelf)
    yield Geval(
        voogd & niet(voor_ander),
        K.WEIGEREN,
        "Deze persoon is zestien jaar of ouder en vraagt dit zelf.",
        _lid(3),
    )
    yield Geval(
        voogd & f.belang_verzet_zich, K.WEIGEREN, "Inzage is niet in het belang van wie u vertegenwoordigt.", _lid(3)
    )
    yield Geval(
        niet(zelf | voogd) & niet(f.toestemming), K.WEIGEREN, "Er is geen toestemming om dit aan u te geven.", ander
    )
    yield Geval(f.schaadt_een_ander, K.DEELS, "U krijgt inzage, behalve in wat een ander zou schaden.", _lid(4))
    yield Geval(zelf | voogd, K.GEVEN, "U krijgt zo snel mogelijk inzage, en een kopie als u dat wilt.")
    yield Geval(True, K.GEVEN, "De persoon over wie het gaat, gaf toestemming.", ander)


def _lid(nummer: int, onderdeel: str | None = None) -> Grondslag:
    return Grondslag("Wmo 2015", ARTIKEL, nummer, onderdeel)
