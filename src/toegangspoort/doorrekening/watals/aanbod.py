# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""More general provisions in an area, which take over part of the new questions for maatwerk (S3-9)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.bijdrage import NODIG, ONDERSTEUNING, Regeling, change_contribution
from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.watals import aannames as a
from toegangspoort.doorrekening.watals.aannames import Aanname
from toegangspoort.doorrekening.watals.bijdrage import KOSTPRIJS, Bijdrage, why_not
from toegangspoort.doorrekening.watals.groep import Groep
from toegangspoort.doorrekening.watals.huishoudhulp import hours
from toegangspoort.doorrekening.watals.ingreep import Effect, Maat, Paren, Rechtsregel
from toegangspoort.doorrekening.watals.onbekend import INKOMEN, Stand, fill_in
from toegangspoort.doorrekening.watals.tijd import part_reached
from toegangspoort.doorrekening.wijziging import NietDoorTeRekenen
from toegangspoort.doorrekening.woorden import day
from toegangspoort.recht.kern import GeenGeldigeVersie, Grondslag
from toegangspoort.recht.verordening.bestand import Verordeningbestand
from toegangspoort.recht.wmo2015.bijdrage_av import bijdrage_algemene_voorziening
from toegangspoort.recht.wmo2015.huishoudhulp import AA_EN_HUNZE
from toegangspoort.recht.wmo2015.huishoudhulp import ALGEMENE_VOORZIENING as LADDER

MAANDEN, CENTEN = 12, 100
HERONDERZOEK = Grondslag("Wmo 2015", "2.3.9")


@dataclass(frozen=True)
class Aanbod:
    """From `vanaf` general provisions take over part of the new questions."""

    vanaf: date
    verordening: Verordeningbestand
    vervoer_vrij: bool = False

    nodig: tuple[str, ...] = (*NODIG, INKOMEN)
    regelt: tuple[str, ...] = Bijdrage.regelt
    per_jaar_anders: bool = True
    tijdaannames: tuple[Aanname, ...] = (a.DEEL, a.INSTROOM, a.AV_PERSOON, a.GROEI)

    @property
    def titel(self) -> str:
        """The change in one line."""
        return f"Meer algemene voorzieningen vanaf {day(self.vanaf)}"

    @property
    def recht(self) -> tuple[Rechtsregel, ...]:
        """What a general provision may take the place of, and for whom."""
        return (
            Rechtsregel(
                "Maatwerk is er voor wat een algemene voorziening niet opvangt. Dat wordt per persoon bekeken: zij "
                "moet er zijn, passen, te betalen zijn en genoeg zijn.",
                (LADDER, AA_EN_HUNZE),
            ),
            Rechtsregel(
                "Wie al maatwerk heeft, houdt dat. Een nieuw aanbod in de wijk maakt aan geen toekenning een einde; "
                "alleen een nieuw besluit na een nieuw onderzoek kan dat.",
                (HERONDERZOEK, Grondslag("Wmo 2015", "2.3.10", 1)),
            ),
            Rechtsregel(str(bijdrage_algemene_voorziening.uitleg), bijdrage_algemene_voorziening.grondslagen),
        )

    @property
    def bestek(self) -> tuple[str, ...]:
        """What is left out or kept simple."""
        return (
            "Het gaat om hulp van mensen: hulp bij het huishouden, begeleiding, dagbesteding en wat daarop lijkt.",
            "De uren zijn alleen die van hulp bij het huishouden: van andere hulp zijn geen uren bekend.",
            "De kosten zijn die vóór aftrek van de eigen bijdrage.",
            "Of een voorziening werkelijk vragen opvangt, staat hier niet vast: dat deel is een aanname.",
        )

    def concerns(self, blok: Blok) -> NDArray[np.bool_]:
        """Who has help of people."""
        return blok.teksten["voorzieningen"].waar(lambda waarde: not ONDERSTEUNING.isdisjoint(waarde.split("+")))

    def effect(self, klassen: Blok, onbekend: tuple[str, ...], stand: Stand, jaar: int, /) -> Effect:
        """Without: as it is. With: nobody has maatwerk, for that part of the new questions that is taken over."""
        gevallen, niets = fill_in(klassen, onbekend, stand), np.zeros(klassen.aantal)
        opvang = np.full(klassen.aantal, stand(a.AV_PERSOON) * CENTEN / MAANDEN)
        maten: Paren = {Maat.CLIENTEN: (np.ones(klassen.aantal), niets), Maat.KOSTEN: (niets, opvang)}
        niemand, waarom_niet = np.zeros(klassen.aantal, np.bool_), ""
        regeling = Regeling(
            max(self.vanaf, date(jaar, 1, 1)), verordening=self.verordening, vervoer_vrij=self.vervoer_vrij
        )
        try:
            zijde = change_contribution(regeling, regeling).van.reken(gevallen.blok)
            maten[Maat.BETAALT] = (gevallen.mean(zijde.betaalt), niets)
        except (NietDoorTeRekenen, GeenGeldigeVersie) as fout:
            waarom_niet = why_not(fout, jaar)
        return Effect(maten, niemand, waarom_niet)

    def of_each(self, blok: Blok) -> Paren:
        """The cost price and the hours, which fall away with the help."""
        niets = np.zeros(blok.aantal)
        return {Maat.KOSTEN: (blok.getallen[KOSTPRIJS], niets), Maat.UREN: (hours(blok), niets)}

    def part(self, groep: Groep, stand: Stand, jaar: int, /) -> NDArray[Any] | float:
        """How far those who would have come in since have taken the place of who left, times what is taken over."""
        return stand(a.DEEL) * part_reached(self.vanaf, jaar, self.inflow(groep, stand))

    def inflow(self, groep: Groep, stand: Stand) -> float:
        """The share that begins in a year: counted where the files know, assumed where they do not."""
        return stand(a.INSTROOM) if groep.nieuw is None or not groep.aantal else float(groep.nieuw.mean())

    def first_days(self, groep: Groep) -> NDArray[np.datetime64]:
        """The day of the change; nobody who has help is touched by it."""
        return np.full(groep.aantal, np.datetime64(self.vanaf, "D"))
