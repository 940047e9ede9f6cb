# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Of er maatwerk nodig is, en voor hoeveel: artikel 2.3.5 lid 3 en lid 4 Wmo 2015 als geheel.

De uitkomst is een advies. Wat het recht openlaat oordeelt een mens, en een mens beslist en tekent.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, cast

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, Norm, OpenNorm, Uitkomst, Vraag, Vraagpunt, niet
from toegangspoort.recht.kern.feit import Onbekend
from toegangspoort.recht.kern.geval import staat_vast
from toegangspoort.recht.wmo2015.aanspraak import Aanspraakfeiten, Ondersteuning, komt_in_aanmerking
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015
from toegangspoort.recht.wmo2015.ladder import (
    LID,
    STAPPENPLAN,
    Behoefte,
    Ladder,
    Rest,
    niet_genoemd,
    reken_ladder,
    vraag_over_trede,
)
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.verblijf import Verblijfsfeiten, verblijf_voldoet
from toegangspoort.recht.wmo2015.wlz import Wlzfeiten, wlz_weigering

SPOOR_VAN = {
    Ondersteuning.ZELFREDZAAMHEID_PARTICIPATIE: Spoor.ZELFREDZAAMHEID,
    Ondersteuning.BESCHERMD_WONEN: Spoor.BESCHERMD_WONEN,
    Ondersteuning.OPVANG: Spoor.BESCHERMD_WONEN,
}
_DOEL = {
    Spoor.ZELFREDZAAMHEID: "u zich redt, meedoet en zo lang mogelijk thuis blijft wonen",
    Spoor.BESCHERMD_WONEN: "u zich zo snel mogelijk weer op eigen kracht redt",
}


@dataclass(frozen=True)
class Toegang:
    """Alles wat bekend is aan het eind van het onderzoek: de poort, en de ladder."""

    aanspraak: Annotated[Aanspraakfeiten, Vraag("Wie vraagt hulp, en waarvoor?")]
    verblijf: Annotated[Verblijfsfeiten, Vraag("Mag de inwoner hier wonen?", Aan.REGISTER)]
    wlz: Annotated[Wlzfeiten, Vraag("Heeft de inwoner recht op wonen uit de Wlz?", Aan.ANDERE_INSTANTIE)]
    ladder: Annotated[Ladder, Vraag("Wat is er nodig, en wat gaat er per trede af?", Aan.MEDEWERKER)]
    wlz_gaat_voor: Annotated[
        OpenNorm,
        Vraag(
            "Weigert u maatwerk om de Wlz, en waarom?",
            Aan.MEDEWERKER,
            "Weigeren mag dan, het moet niet (artikel 2.3.5 lid 6 Wmo 2015).",
        ),
    ] = None


@dataclass(frozen=True)
class Advies:
    """Of er maatwerk nodig is, en zo ja voor wat overblijft."""

    maatwerk: bool
    rest: tuple[Behoefte, ...] = ()

    def __str__(self) -> str:
        if not self.maatwerk:
            return "geen maatwerk"
        return f"maatwerk voor wat overblijft: {_in_woorden(self.rest)}"


def _in_woorden(rest: Any) -> str:
    return "" if isinstance(rest, Onbekend) else "; ".join(f"{b.omvang} {b.onderwerp}" for b in rest)


GEEN_MAATWERK = Advies(maatwerk=False)
_WAT_NODIG = Vraagpunt(
    "ladder.behoeften",
    "Welke hulp is nodig, en hoeveel, als niemand anders iets zou doen?",
    Aan.INWONER.value,
    "Dat staat vast voordat er iets afgaat (ECLI:NL:CRVB:2018:819, stap 3).",
)

_WELK_SPOOR = Vraagpunt(
    "ladder.spoor",
    "Gaat het om hulp thuis en meedoen, of om beschermd wonen en opvang?",
    Aan.INWONER.value,
    "Daarvoor gelden verschillende leden van artikel 2.3.5 Wmo 2015.",
)

toegang_maatwerk: Norm[[Toegang], Advies] = Norm(
    "toegang-maatwerk",
    Grondslag("Wmo 2015", "2.3.5"),
    titel="Of maatwerk nodig is",
    toetsdatum="besluit",
    uitleg=(
        "Wie in de gemeente woont, krijgt maatwerk voor wat na eigen kracht, hulp van anderen en voorzieningen "
        "overblijft. Dit is een advies: een medewerker beslist."
    ),
)


@toegang_maatwerk.versie(vanaf=WMO_2015, bron=BRON)
def _wat_na_de_ladder_overblijft(peildatum: date, t: Toegang) -> Gevallen[Advies]:
    """Eerst de poort, dan de ladder; de eerste voorwaarde die vaststaat en niet klopt, maakt de rest onnodig."""
    spoor = t.ladder.spoor
    aanspraak = komt_in_aanmerking(peildatum, t.aanspraak)
    elders = niet(_waarde(aanspraak, "aanspraak"))
    yield _andere_poort(staat_vast(elders), aanspraak)
    verblijf = verblijf_voldoet(peildatum, t.verblijf)
    zonder_verblijf = niet(_waarde(verblijf, "verblijf"))
    yield _andere_poort(staat_vast(zonder_verblijf), verblijf)
    wlz = wlz_weigering(peildatum, t.wlz)
    wlz_eerst = _waarde(wlz, "wlz") & t.wlz_gaat_voor
    yield _andere_poort(staat_vast(wlz_eerst), wlz)
    # Geen poort staat vast dicht: dan is te vragen naar de eerste die nog open vraagt.
    for vraag, norm in ((elders, aanspraak), (zonder_verblijf, verblijf), (wlz_eerst, wlz)):
        if isinstance(vraag, Onbekend):
            yield _andere_poort(vraag, norm)
    yield Geval(_spoor_past(t), GEEN_MAATWERK, "Wat wordt gevraagd, past niet bij dit spoor.")
    yield Geval(_niets_nodig(t.ladder), GEEN_MAATWERK, "Wat nodig is, staat niet vast.")
    poort = cast("tuple[Uitkomst[object], ...]", (aanspraak, verblijf, wlz))
    ladder = reken_ladder(peildatum, t.ladder)
    rest = _rest(t.ladder, ladder)
    yield Geval(
        niet(_blijft_over(rest)),
        GEEN_MAATWERK,
        "Na alle treden blijft er niets over waarvoor maatwerk nodig is.",
        LID[spoor],
        STAPPENPLAN,
        delen=(*poort, ladder),
    )
    yield Geval(
        True,
        Advies(maatwerk=True, rest=rest),
        "Er blijft hulp over waarvoor maatwerk nodig is: {rest}.",
        LID[spoor],
        STAPPENPLAN,
        met={"rest": _in_woorden(rest)},
        delen=(*poort, ladder),
        ter_beoordeling=(f"Of wat u toekent passend is, zodat {_DOEL[spoor]}.",),
    )


def _andere_poort(voorwaarde: Any, norm: Uitkomst[bool]) -> Geval[Advies]:
    """Een voorwaarde om hier maatwerk te krijgen is niet vervuld, om de reden die haar norm geeft."""
    return Geval(voorwaarde, GEEN_MAATWERK, " ".join(norm.redenen), *norm.grondslagen, delen=(norm,))


def _waarde(uitkomst: Uitkomst[bool], plaats: str) -> Any:
    """De waarde van een andere norm; onbekend, met haar eigen vraag, als die norm nog iets wil weten."""
    if uitkomst.vragen:
        return Onbekend(plaats, vragen=tuple(vraag.binnen(plaats) for vraag in uitkomst.vragen))
    return uitkomst.waarde


def _spoor_past(t: Toegang) -> Any:
    past = SPOOR_VAN[t.aanspraak.gevraagd] is t.ladder.spoor
    return False if past else Onbekend("ladder", vragen=(_WELK_SPOOR,))


def _niets_nodig(ladder: Ladder) -> Any:
    return False if ladder.behoeften else Onbekend("ladder", vragen=(_WAT_NODIG,))


def _blijft_over(rest: Any) -> Any:
    return rest if isinstance(rest, Onbekend) else bool(rest)


def _rest(ladder: Ladder, uitkomst: Uitkomst[tuple[Rest, ...]]) -> Any:
    """Wat per onderwerp overblijft; onbekend zolang een antwoord er nog iets aan verandert."""
    over = tuple(Behoefte(rest.onderwerp, rest.over) for rest in uitkomst.waarde if rest.over and rest.over.aantal)
    vragen = tuple(vraag.binnen("ladder") for vraag in uitkomst.vragen)
    if over:
        vragen += tuple(vraag_over_trede(trede, "ladder.aftrekken") for trede in niet_genoemd(ladder))
    return Onbekend("ladder", vragen=vragen) if vragen else over
