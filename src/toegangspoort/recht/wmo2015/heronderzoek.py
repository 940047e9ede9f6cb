# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Van tijd tot tijd opnieuw kijken of de hulp past (artikel 2.3.9 Wmo 2015).

De wet zegt "periodiek" en noemt geen tijd; die komt uit de verordening.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, Norm, Vraag
from toegangspoort.recht.kern.punten import alle_punten
from toegangspoort.recht.termijnen.termijn import kaal_einde
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015
from toegangspoort.recht.wmo2015.onderzoek_volledig import Onderzoeksfeiten, punten

LID_1, LID_2 = Grondslag("Wmo 2015", "2.3.9", 1), Grondslag("Wmo 2015", "2.3.9", 2)
VAN_OVEREENKOMSTIGE_TOEPASSING = range(2, 7)
"""De leden van artikel 2.3.2 die bij een heronderzoek ook gelden."""


@dataclass(frozen=True)
class Heronderzoeksfeiten:
    """Wanneer het laatst is gekeken, en hoe vaak de gemeente wil kijken."""

    laatst_onderzocht_op: Annotated[date, Vraag("Wanneer is voor het laatst gekeken?", Aan.REGISTER)]
    interval_maanden: Annotated[
        int | None,
        Vraag("Om de hoeveel maanden kijkt de gemeente opnieuw? Leeg: niet bepaald.", Aan.MEDEWERKER, mag_leeg=True),
    ] = None


heronderzoek: Norm[[Heronderzoeksfeiten], date | None] = Norm(
    "heronderzoek",
    LID_1,
    titel="Wanneer de gemeente opnieuw kijkt",
    toetsdatum="heronderzoek",
    uitleg="De gemeente kijkt van tijd tot tijd of de hulp nog past. Hoe vaak, bepaalt zij zelf.",
)


@heronderzoek.versie(vanaf=WMO_2015, bron=BRON)
def _na_het_interval(f: Heronderzoeksfeiten) -> Gevallen[date | None]:
    yield Geval(
        f.interval_maanden is None,
        None,
        "De gemeente bepaalde niet hoe vaak zij opnieuw kijkt.",
        ter_beoordeling=("Wanneer opnieuw wordt gekeken of de hulp past; de wet noemt geen tijd.",),
    )
    dag = kaal_einde(f.laatst_onderzocht_op, maanden=f.interval_maanden or 0)
    yield Geval(True, dag, "Wij kijken uiterlijk {dag} opnieuw of uw hulp past.", met={"dag": dag})


heronderzoek_volledig: Norm[[Onderzoeksfeiten], bool] = Norm(
    "heronderzoek-volledig",
    LID_2,
    titel="Of het heronderzoek volledig is",
    toetsdatum="besluit",
    uitleg=(
        "Bij een heronderzoek gelden dezelfde regels als bij het eerste onderzoek over het eigen plan, "
        "cliëntondersteuning, de zeven onderwerpen en de uitleg over het pgb."
    ),
)


@heronderzoek_volledig.versie(vanaf=WMO_2015, bron=BRON)
def _lid_2_tot_en_met_6(f: Onderzoeksfeiten) -> Gevallen[bool]:
    ook_hier = (punt for punt in punten(f) if isinstance(punt.grond, Grondslag) and _geldt(punt.grond))
    yield from alle_punten(ook_hier, "Het heronderzoek is volledig.")


def _geldt(grond: Grondslag) -> bool:
    return grond.artikel == "2.3.2" and grond.lid in VAN_OVEREENKOMSTIGE_TOEPASSING
