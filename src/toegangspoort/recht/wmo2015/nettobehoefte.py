# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De som van de ladder: wat nodig is, min wat eraf gaat, min wat is toegekend. Voor één geval en voor hele kolommen."""

from dataclasses import dataclass
from typing import Annotated, Any

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, Norm, Uitspraak, Vraag, kleinste
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

STAPPENPLAN = Uitspraak("ECLI:NL:CRVB:2018:819", "stappenplan")


def netto(nodig: Any, af: Any) -> Any:
    """Wat overblijft, nooit minder dan nul; getallen of kolommen."""
    return nodig - kleinste(nodig, af)


@dataclass(frozen=True)
class Minuten:
    """Hoeveel tijd nodig is, en wat elke trede ervan afhaalt; alles in minuten per week."""

    nodig: Annotated[int, Vraag("Hoeveel minuten per week is er in totaal nodig?")]
    andere_wet: Annotated[int, Vraag("Hoeveel daarvan komt uit een andere wet?", Aan.ANDERE_INSTANTIE)] = 0
    eigen_kracht: Annotated[int, Vraag("Hoeveel daarvan kan de inwoner zelf?")] = 0
    algemeen_gebruikelijk: Annotated[int, Vraag("Hoeveel daarvan lost iets op dat gewoon te koop is?")] = 0
    gebruikelijke_hulp: Annotated[int, Vraag("Hoeveel daarvan doen huisgenoten?", Aan.MANTELZORGER)] = 0
    mantelzorg: Annotated[int, Vraag("Hoeveel daarvan doet een mantelzorger?", Aan.MANTELZORGER)] = 0
    sociaal_netwerk: Annotated[int, Vraag("Hoeveel daarvan doen anderen om de inwoner heen?")] = 0
    algemene_voorziening: Annotated[int, Vraag("Hoeveel daarvan doet een algemene voorziening?")] = 0
    toegekend: Annotated[int, Vraag("Hoeveel maatwerk is toegekend?", Aan.MEDEWERKER)] = 0


def _af(m: Minuten) -> Any:
    """Alle treden samen."""
    return (
        m.andere_wet
        + m.eigen_kracht
        + m.algemeen_gebruikelijk
        + m.gebruikelijke_hulp
        + m.mantelzorg
        + m.sociaal_netwerk
        + m.algemene_voorziening
    )


nettobehoefte: Norm[[Minuten], int] = Norm(
    "nettobehoefte",
    Grondslag("Wmo 2015", "2.3.5", 3),
    titel="Wat na de aftrek nodig blijft",
    toetsdatum="besluit",
    uitleg="Wat nodig is, min wat zonder maatwerk kan, is wat overblijft. Minder dan nul wordt het nooit.",
)


@nettobehoefte.versie(vanaf=WMO_2015, bron=BRON)
def _wat_overblijft(m: Minuten) -> Gevallen[int]:
    af = _af(m)
    over = netto(m.nodig, af)
    yield Geval(af >= m.nodig, over, "Er blijft niets over: zonder maatwerk is er genoeg.", STAPPENPLAN)
    yield Geval(
        True,
        over,
        "Nodig is {nodig} minuten per week. Daar gaat {af} af. Er blijft {over} minuten per week over.",
        STAPPENPLAN,
        met={"nodig": m.nodig, "af": af, "over": over},
    )


dekking: Norm[[Minuten], int] = Norm(
    "dekking",
    Grondslag("Wmo 2015", "2.3.5", 3),
    titel="Of de hulp de behoefte dekt",
    toetsdatum="besluit",
    uitleg="Wat na de ladder overblijft, moet zijn toegekend. Deze norm rekent uit wat er dan nog ontbreekt.",
)


@dekking.versie(vanaf=WMO_2015, bron=BRON)
def _wat_ontbreekt(m: Minuten) -> Gevallen[int]:
    over = netto(m.nodig, _af(m))
    tekort = netto(over, m.toegekend)
    yield Geval(m.toegekend >= over, tekort, "Er is genoeg toegekend: er ontbreekt niets.", STAPPENPLAN)
    yield Geval(
        True,
        tekort,
        "Er blijft {over} minuten per week over en toegekend is {toegekend}. Er ontbreekt {tekort} minuten per week.",
        STAPPENPLAN,
        met={"over": over, "toegekend": m.toegekend, "tekort": tekort},
    )
