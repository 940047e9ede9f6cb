# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Single cases on one core, each with its reasons: the whole ladder, the contribution, the triage of a report."""

import itertools
from decimal import Decimal
from typing import cast

from toegangspoort.project.bench.recht_proces import per_second
from toegangspoort.project.bench.recht_rijen import PEILDATUM, one_by_one
from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.scenarios import scenarios_van
from toegangspoort.recht.kern.uitleg import boom
from toegangspoort.recht.verordening.voorbeelden import voorbeeld
from toegangspoort.recht.wmo2015.bijdrage import bijdrage
from toegangspoort.recht.wmo2015.ladder import Aftrek, Behoefte, Eenheid, Ladder, Omvang, Per, Trede, reken_ladder
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.toeleiding import Vraagfeiten, niveau

GEVALLEN = 500
"""Different cases, so that none is answered from memory."""


def single_figures() -> dict[str, float]:
    """Evaluations per second; each gives value, grounds, version and the reasons that a letter prints."""
    ladders, huishoudens, meldingen = _ladders(), one_by_one(GEVALLEN), _reports()
    for ladder in ladders:
        uitkomst = reken_ladder(PEILDATUM, ladder)
        if uitkomst.vragen or len(uitkomst.redenen) < len(Trede):
            raise RuntimeError("Deze ladder is niet af; zo is er niets te meten.")
    return {
        "ladder, twee behoeften en vier aftrekken": per_second(
            lambda ladder: reken_ladder(PEILDATUM, ladder), [_standard_case()]
        ),
        "hele ladder": per_second(lambda ladder: reken_ladder(PEILDATUM, ladder), ladders),
        "hele ladder met boom": per_second(lambda ladder: boom(reken_ladder(PEILDATUM, ladder)), ladders),
        "bijdrage": per_second(lambda huishouden: bijdrage(PEILDATUM, huishouden), huishoudens),
        "bijdrage met boom": per_second(lambda huishouden: boom(bijdrage(PEILDATUM, huishouden)), huishoudens),
        "triage van een melding": per_second(lambda melding: niveau(PEILDATUM, melding), meldingen),
    }


def _standard_case() -> Ladder:
    """The everyday case that stands beside the norm as a scenario."""
    (scenario,) = (scenario for scenario in scenarios_van(reken_ladder.naam) if scenario.naam == "standaardgeval")
    return cast("Ladder", scenario.reken().feiten["ladder"])


def _ladders() -> list[Ladder]:
    """One need, with something to say on every rung: what is done there, or why nothing is."""
    return [_ladder(nummer) for nummer in range(GEVALLEN)]


def _ladder(nummer: int) -> Ladder:
    telt = Oordeel(True, f"Dat is besproken in gesprek {nummer}.", "N. Bakker", PEILDATUM)
    niets = Oordeel(False, f"Dat is er niet, zie gesprek {nummer}.", "N. Bakker", PEILDATUM)
    minuten = [Omvang(Decimal(15 + (nummer + trede) % 45), Eenheid.MINUUT, Per.WEEK) for trede in range(4)]
    wat = "huishouden"
    aftrekken = (
        Aftrek(Trede.ANDERE_WET, wat, oordeel=niets),
        Aftrek(Trede.EIGEN_KRACHT, wat, minuten[0], telt),
        Aftrek(Trede.ALGEMEEN_GEBRUIKELIJK, wat, oordeel=niets),
        Aftrek(Trede.GEBRUIKELIJKE_HULP, wat, minuten[1], telt, "uw partner", besproken=True),
        Aftrek(Trede.MANTELZORG, wat, minuten[2], telt, "uw dochter", besproken=True),
        Aftrek(Trede.SOCIAAL_NETWERK, wat, oordeel=niets),
        Aftrek(
            Trede.ALGEMENE_VOORZIENING, wat, minuten[3], telt, "de wasservice",
            beschikbaar=True, passend=telt, betaalbaar=telt,
        ),
    )  # fmt: skip
    nodig = Omvang(Decimal("3.5") + nummer % 4, Eenheid.UUR, Per.WEEK)
    return Ladder(Spoor.ZELFREDZAAMHEID, (Behoefte(wat, nodig),), aftrekken)


def _reports() -> list[Vraagfeiten]:
    """Every mix of facts on one to six parts of life, weighed with the rules of an example ordinance."""
    regels = voorbeeld("voorbeeldstad").op(PEILDATUM).toewijzing
    mengsels = itertools.product((False, True), repeat=5)
    return [Vraagfeiten(aantal, regels, *feiten) for feiten in mengsels for aantal in range(1, 7)]
