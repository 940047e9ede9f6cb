# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Another own contribution: what the law and the ordinance ask now against what a proposal would ask (art. 2.1.4a)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.bijdrage import NODIG, Regeling, change_contribution
from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.watals import aannames as a
from toegangspoort.doorrekening.watals.aannames import Aanname
from toegangspoort.doorrekening.watals.groep import Groep
from toegangspoort.doorrekening.watals.huishoudhulp import MINUTEN_PER_WEEK
from toegangspoort.doorrekening.watals.ingreep import Effect, Maat, Rechtsregel
from toegangspoort.doorrekening.watals.onbekend import INKOMEN, Gevallen, Stand, fill_in
from toegangspoort.doorrekening.watals.tijd import part_after
from toegangspoort.doorrekening.wijziging import NietDoorTeRekenen
from toegangspoort.doorrekening.woorden import day
from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.verordening.bestand import Verordeningbestand
from toegangspoort.recht.wmo2015.bijdrage import LAAG_INKOMEN, LAGER, TARIEF, VRIJSTELLING, bijdrage
from toegangspoort.recht.wmo2015.omvang import KEER_PER_JAAR, MINUTEN, Eenheid, Per

NIET_BEKEND = "Voor {jaar} noemt de wet (nog) geen bedrag. Daarom staat hier geen getal."


@dataclass(frozen=True)
class Bijdrage:
    """From `vanaf` another contribution: what `nu` says against `straks`, each on the first day of a year."""

    vanaf: date
    nu: Verordeningbestand
    straks: Verordeningbestand
    plafond: int | None = None
    """Another fixed amount in the law, in cents: a proposal."""
    vervoer_vrij_nu: bool = False
    vervoer_vrij_straks: bool = False

    nodig: tuple[str, ...] = (*NODIG, INKOMEN)
    per_jaar_anders: bool = True
    tijdaannames: tuple[Aanname, ...] = (a.GROEI,)

    @property
    def titel(self) -> str:
        """The change in one line."""
        return f"Een andere eigen bijdrage vanaf {day(self.vanaf)}"

    @property
    def recht(self) -> tuple[Rechtsregel, ...]:
        """In the words of the norm, and what an ordinance may choose."""
        return (
            Rechtsregel(str(bijdrage.uitleg), (*bijdrage.grondslagen, TARIEF)),
            Rechtsregel("Een verordening mag alleen minder vragen dan de wet, nooit meer.", (LAGER, LAAG_INKOMEN)),
            Rechtsregel("Wie is vrijgesteld, blijft dat.", (VRIJSTELLING,)),
        )

    @property
    def bestek(self) -> tuple[str, ...]:
        """What is left out or kept simple."""
        return (
            "Niemand stopt met hulp om het bedrag, en niemand vraagt er hulp om aan: daarvoor is geen goede maat.",
            "Iedere cliënt telt als één huishouden. Wonen er twee bij elkaar, dan betalen zij samen één keer.",
            "De bijdrage voor beschermd wonen en opvang is een andere en telt niet mee.",
        )

    def concerns(self, blok: Blok) -> NDArray[np.bool_]:
        """Everybody with maatwerk."""
        return np.ones(blok.aantal, np.bool_)

    def effect(self, klassen: Blok, onbekend: tuple[str, ...], stand: Stand, jaar: int, /) -> Effect:
        """The contribution by the norm on both sides; hours and clients stay as they are."""
        hetzelfde = unchanged(klassen)
        gevallen = fill_in(klassen, onbekend, stand)
        dag = max(self.vanaf, date(jaar, 1, 1))
        wijziging = change_contribution(
            Regeling(dag, verordening=self.nu, vervoer_vrij=self.vervoer_vrij_nu),
            Regeling(dag, verordening=self.straks, plafond=self.plafond, vervoer_vrij=self.vervoer_vrij_straks),
        )
        try:
            van, naar = wijziging.van.reken(gevallen.blok), wijziging.naar.reken(gevallen.blok)
        except (NietDoorTeRekenen, GeenGeldigeVersie) as fout:
            return Effect(hetzelfde, np.zeros(klassen.aantal, np.bool_), why_not(fout, jaar))
        maten = {
            **hetzelfde,
            Maat.KOSTEN: (gevallen.mean(van.gemeente), gevallen.mean(naar.gemeente)),
            Maat.BETAALT: (gevallen.mean(van.betaalt), gevallen.mean(naar.betaalt)),
        }
        return Effect(maten, gevallen.any(van.betaalt != naar.betaalt), bedragen=_extremes(gevallen, van, naar))

    def part(self, _groep: Groep, _stand: Stand, jaar: int, /) -> NDArray[Any] | float:
        """At once: a contribution is not granted, it follows from law and ordinance."""
        return part_after(self.vanaf, jaar)

    def first_days(self, groep: Groep) -> NDArray[np.datetime64]:
        """The day of the change, for all."""
        return np.full(groep.aantal, np.datetime64(self.vanaf, "D"))


def why_not(fout: Exception, jaar: int) -> str:
    """Why there is no number, in a sentence a reader understands."""
    return str(fout) if isinstance(fout, NietDoorTeRekenen) else NIET_BEKEND.format(jaar=jaar)


def unchanged(klassen: Blok) -> dict[Maat, tuple[NDArray[Any], NDArray[Any]]]:
    """Clients and hours, the same on both sides."""
    een = np.ones(klassen.aantal)
    uren = klassen.getallen[MINUTEN_PER_WEEK] * float(KEER_PER_JAAR[Per.WEEK] / KEER_PER_JAAR[Per.MAAND])
    uren = uren / float(MINUTEN[Eenheid.UUR])
    return {Maat.CLIENTEN: (een, een), Maat.UREN: (uren, uren)}


def _extremes(gevallen: Gevallen, van: Any, naar: Any) -> tuple[NDArray[Any], ...]:
    return (*gevallen.extremes(van.betaalt), *gevallen.extremes(naar.betaalt))
