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
from toegangspoort.doorrekening.watals.huishoudhulp import hours
from toegangspoort.doorrekening.watals.ingreep import Effect, Maat, Paren, Rechtsregel
from toegangspoort.doorrekening.watals.onbekend import INKOMEN, Stand, fill_in
from toegangspoort.doorrekening.watals.tijd import part_after
from toegangspoort.doorrekening.wijziging import NietDoorTeRekenen
from toegangspoort.doorrekening.woorden import day
from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.verordening.bestand import Verordeningbestand
from toegangspoort.recht.wmo2015.bijdrage import LAAG_INKOMEN, LAGER, TARIEF, VRIJSTELLING, bijdrage

KOSTPRIJS = "kostprijs_cent_per_maand"
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
    regelt: tuple[str, ...] = tuple(naam for naam in (*NODIG, INKOMEN) if naam != KOSTPRIJS)
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
        gevallen, een = fill_in(klassen, onbekend, stand), np.ones(klassen.aantal)
        hetzelfde: Paren = {Maat.CLIENTEN: (een, een)}
        dag = max(self.vanaf, date(jaar, 1, 1))
        wijziging = change_contribution(
            Regeling(dag, verordening=self.nu, vervoer_vrij=self.vervoer_vrij_nu),
            Regeling(dag, verordening=self.straks, plafond=self.plafond, vervoer_vrij=self.vervoer_vrij_straks),
        )
        try:
            van, naar = wijziging.van.reken(gevallen.blok).betaalt, wijziging.naar.reken(gevallen.blok).betaalt
        except (NietDoorTeRekenen, GeenGeldigeVersie) as fout:
            return Effect(hetzelfde, np.zeros(klassen.aantal, np.bool_), why_not(fout, jaar))
        nu, straks = gevallen.mean(van), gevallen.mean(naar)
        maten = {**hetzelfde, Maat.KOSTEN: (-nu, -straks), Maat.BETAALT: (nu, straks)}
        bedragen = (*gevallen.extremes(van), *gevallen.extremes(naar))
        return Effect(maten, gevallen.any(van != naar), bedragen=bedragen)

    def of_each(self, blok: Blok) -> Paren:
        """The cost price, of which the contribution goes off, and the hours: the same on both sides."""
        kosten, uren = blok.getallen[KOSTPRIJS], hours(blok)
        return {Maat.KOSTEN: (kosten, kosten), Maat.UREN: (uren, uren)}

    def part(self, _groep: Groep, _stand: Stand, jaar: int, /) -> NDArray[Any] | float:
        """At once: a contribution is not granted, it follows from law and ordinance."""
        return part_after(self.vanaf, jaar)

    def first_days(self, groep: Groep) -> NDArray[np.datetime64]:
        """The day of the change, for all."""
        return np.full(groep.aantal, np.datetime64(self.vanaf, "D"))


def why_not(fout: Exception, jaar: int) -> str:
    """Why there is no number, in a sentence a reader understands."""
    return str(fout) if isinstance(fout, NietDoorTeRekenen) else NIET_BEKEND.format(jaar=jaar)
