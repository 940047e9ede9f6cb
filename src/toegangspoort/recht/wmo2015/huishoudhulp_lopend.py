# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wie al hulp bij het huishouden had: dat de soort verandert, maakt geen einde aan een toekenning (S4-9, S4-27)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, in_woorden, niet
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015
from toegangspoort.recht.wmo2015.huishoudhulp import AA_EN_HUNZE, Soortfeiten, Soortperiode, soort_huishoudhulp
from toegangspoort.recht.wmo2015.huishoudhulp_weg import PERIODEN, Weg
from toegangspoort.recht.wmo2015.soorten import Soort

INTREKKEN = Grondslag("Wmo 2015", "2.3.10", 1, "b")


class Gevolg(StrEnum):
    """Wat er met een lopende toekenning gebeurt."""

    LOOPT_DOOR = "loopt_door"
    AFGELOPEN = "afgelopen"
    NIEUW_BESLUIT_MOGELIJK = "nieuw_besluit_mogelijk"


@dataclass(frozen=True)
class LopendeHulp:
    """Een toekenning van hulp bij het huishouden die al liep."""

    perioden: Annotated[tuple[Soortperiode, ...], PERIODEN]
    toegekend_tot: Annotated[
        date | None, Vraag("Tot welke dag is de hulp toegekend?", Aan.REGISTER, "Leeg is zonder einde.", mag_leeg=True)
    ] = None
    opnieuw_onderzocht: Annotated[
        JaNee,
        Vraag(
            "Is voor deze persoon opnieuw onderzocht welke hulp past?",
            Aan.MEDEWERKER,
            "Zonder nieuw onderzoek mag een toekenning niet eindigen omdat de regels veranderen.",
        ),
    ] = None
    weg: Annotated[Weg | None, Vraag("Wat kwam uit dat onderzoek?", Aan.MEDEWERKER)] = None


lopende_huishoudhulp: Norm[[LopendeHulp], Gevolg] = Norm(
    "lopende-hulp-bij-huishouden",
    Grondslag("Wmo 2015", "2.3.9"),
    INTREKKEN,
    titel="Lopende huishoudelijke hulp",
    toetsdatum="besluit",
    uitleg=(
        "Wie al hulp bij het huishouden had, houdt die als zij een algemene voorziening wordt. Alleen een nieuw "
        "besluit, na een nieuw onderzoek, kan dat veranderen."
    ),
)


@lopende_huishoudhulp.versie(vanaf=WMO_2015, bron=BRON)
def _alleen_bij_besluit(peildatum: date, hulp: LopendeHulp) -> Gevallen[Gevolg]:
    einde = hulp.toegekend_tot
    yield Geval(
        einde is not None and einde <= peildatum,
        Gevolg.AFGELOPEN,
        "Uw hulp was toegekend tot {einde}. Voor daarna komt er op tijd een onderzoek en een nieuw besluit.",
        met={"einde": in_woorden(einde)},
    )
    soort = soort_huishoudhulp(peildatum, Soortfeiten(hulp.perioden))
    yield Geval(
        soort.waarde is not Soort.AV,
        Gevolg.LOOPT_DOOR,
        "Hulp bij het huishouden is op deze dag maatwerk. Uw hulp loopt door.",
        delen=(soort,),
    )
    yield Geval(
        niet(hulp.opnieuw_onderzocht),
        Gevolg.LOOPT_DOOR,
        "Uw hulp loopt door. Dat hulp bij het huishouden een algemene voorziening werd, maakt daar geen einde aan. "
        "Eerst bekijkt de gemeente met u wat u nodig hebt.",
        AA_EN_HUNZE,
        delen=(soort,),
    )
    yield Geval(
        hulp.weg == Weg.MAATWERK, Gevolg.LOOPT_DOOR, "U blijft op maatwerk aangewezen.", AA_EN_HUNZE, delen=(soort,)
    )
    yield Geval(
        True,
        Gevolg.NIEUW_BESLUIT_MOGELIJK,
        "Uit het nieuwe onderzoek bleek dat de algemene voorziening voor u helemaal of voor een deel genoeg is. "
        "Alleen een nieuw besluit verandert uw hulp; daartegen kunt u bezwaar maken.",
        INTREKKEN,
        AA_EN_HUNZE,
        delen=(soort,),
        ter_beoordeling=(
            "Of de hulp nog onder de Wmo 2007 is toegekend: dat recht blijft dan gelden (artikel 8.9 Wmo 2015).",
            "Hoeveel tijd deze persoon nodig heeft om over te stappen.",
        ),
    )
