# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wie welke maatwerkvoorziening kan krijgen, en van welke gemeente (artikel 1.2.1 Wmo 2015)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, niet, staat_vast
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015


class Ondersteuning(StrEnum):
    """Wat iemand vraagt: de onderdelen a, b en c."""

    ZELFREDZAAMHEID_PARTICIPATIE = "hulp om zich te redden of mee te doen"
    BESCHERMD_WONEN = "beschermd wonen"
    OPVANG = "opvang"


@dataclass(frozen=True)
class Aanspraakfeiten:
    """Wat iemand vraagt, waar hij woont, en waardoor hij hulp nodig heeft."""

    gevraagd: Annotated[Ondersteuning, Vraag("Waarvoor is de hulp?")]
    woont_in_nederland: Annotated[JaNee, Vraag("Woont u in Nederland?", Aan.REGISTER)] = None
    woont_in_deze_gemeente: Annotated[
        JaNee, Vraag("Woont u in deze gemeente?", Aan.REGISTER, "Voor hulp thuis gaat u naar uw eigen gemeente.")
    ] = None
    beperking: Annotated[JaNee, Vraag("Hebt u een beperking of een blijvende ziekte?")] = None
    psychisch_of_psychosociaal: Annotated[JaNee, Vraag("Hebt u psychische of psychosociale problemen?")] = None
    thuis_verlaten: Annotated[JaNee, Vraag("Hebt u uw huis verlaten, bijvoorbeeld omdat het daar niet veilig is?")] = (
        None
    )


komt_in_aanmerking: Norm[[Aanspraakfeiten], bool] = Norm(
    "in-aanmerking",
    Grondslag("Wmo 2015", "1.2.1"),
    titel="Bij welke gemeente iemand hulp vraagt",
    toetsdatum="besluit",
    uitleg=(
        "Hulp om zich te redden en mee te doen vraagt u aan de gemeente waar u woont. Beschermd wonen en opvang vraagt "
        "u aan elke gemeente in Nederland. Wat u zelf of met anderen kunt oplossen, gaat daar nog af."
    ),
)


@komt_in_aanmerking.versie(vanaf=WMO_2015, bron=BRON)
def _bij_deze_gemeente(f: Aanspraakfeiten) -> Gevallen[bool]:
    """Alleen de poort van artikel 1.2.1; hoeveel er nodig blijft, zegt de ladder (artikel 2.3.5)."""
    a, b, c = (Grondslag("Wmo 2015", "1.2.1", None, letter) for letter in "abc")
    opvang, wonen = f.gevraagd == Ondersteuning.OPVANG, f.gevraagd == Ondersteuning.BESCHERMD_WONEN
    thuis = f.gevraagd == Ondersteuning.ZELFREDZAAMHEID_PARTICIPATIE
    yield Geval(niet(f.woont_in_nederland), False, "U woont niet in Nederland.")
    yield Geval(opvang & f.thuis_verlaten, True, "U hebt uw huis verlaten. Elke gemeente kan u opvang geven.", c)
    yield Geval(opvang, False, "Opvang is voor wie zijn huis heeft verlaten.", c)
    yield Geval(
        wonen & f.psychisch_of_psychosociaal, True, "Beschermd wonen kunt u aan elke gemeente in Nederland vragen.", b
    )
    yield Geval(wonen, False, "Beschermd wonen is voor mensen met psychische of psychosociale problemen.", b)
    yield Geval(
        thuis & niet(f.woont_in_deze_gemeente), False, "U woont in een andere gemeente. Vraag de hulp daar aan.", a
    )
    yield Geval(staat_vast(f.beperking), True, "U woont in deze gemeente en hebt hulp nodig door een beperking.", a)
    yield Geval(
        staat_vast(f.psychisch_of_psychosociaal),
        True,
        "U woont in deze gemeente en hebt hulp nodig door psychische of psychosociale problemen.",
        a,
        ter_beoordeling=("Of deze problemen chronisch zijn; de wet vraagt dat voor hulp thuis.",),
    )
    yield Geval(
        niet(f.beperking | f.psychisch_of_psychosociaal),
        False,
        "Deze hulp is voor mensen met een beperking of met chronische psychische of psychosociale problemen.",
        a,
    )
