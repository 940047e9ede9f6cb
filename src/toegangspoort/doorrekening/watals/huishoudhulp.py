# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Help with the household becomes a general provision on a day: what two norms make of it (S4-9, S4-27)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudelijke_hulp import CATEGORIE, NODIG, change_household_help
from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.watals import aannames as a
from toegangspoort.doorrekening.watals.aannames import Aanname
from toegangspoort.doorrekening.watals.groep import Groep
from toegangspoort.doorrekening.watals.ingreep import Effect, Maat, Paren, Rechtsregel
from toegangspoort.doorrekening.watals.onbekend import INKOMEN, Stand, fill_in
from toegangspoort.doorrekening.watals.tijd import first_day, part_after_end, part_reached
from toegangspoort.doorrekening.wijziging import Wijziging
from toegangspoort.doorrekening.woorden import day
from toegangspoort.recht.kern import Waarde, Waardenreeks
from toegangspoort.recht.verordening.bestand import HUISHOUDHULP, Verordeningbestand
from toegangspoort.recht.verordening.instellingen import INSTELLINGEN
from toegangspoort.recht.wmo2015.bijdrage import ABONNEMENT
from toegangspoort.recht.wmo2015.bijdrage import ALGEMENE_VOORZIENING as VAST_BEDRAG
from toegangspoort.recht.wmo2015.huishoudhulp import AA_EN_HUNZE, kan_betalen, kan_regelen, soort_huishoudhulp
from toegangspoort.recht.wmo2015.huishoudhulp_lopend import lopende_huishoudhulp
from toegangspoort.recht.wmo2015.omvang import KEER_PER_JAAR, MINUTEN, Eenheid, Per
from toegangspoort.recht.wmo2015.soorten import Soort

MINUTEN_PER_WEEK = "minuten_huishouden_per_week"
CENTEN = 100
PRIJZEN, TARIEVEN = "bijdrage.algemeen", "pgb.tarieven"
VOORSTEL = "een voorstel"


def hours(blok: Blok) -> NDArray[np.float64]:
    """Hours of household help a month."""
    keer = KEER_PER_JAAR[Per.WEEK] / KEER_PER_JAAR[Per.MAAND] / MINUTEN[Eenheid.UUR]
    return np.asarray(blok.getallen[MINUTEN_PER_WEEK] * float(keer))


def propose(bestand: Verordeningbestand, vanaf: date, waarden: dict[str, Any]) -> Verordeningbestand:
    """The ordinance as it stands, with these settings from a day on: a proposal, no law in force."""
    nieuw = {naam: _from(bestand.instellingen.get(naam), naam, vanaf, waarde) for naam, waarde in waarden.items()}
    return replace(bestand, instellingen={**bestand.instellingen, **nieuw})


def _from(reeks: Waardenreeks | None, naam: str, vanaf: date, waarde: Any) -> Waardenreeks:
    waarde = INSTELLINGEN[naam].controleer(waarde)
    eerder = [rij for rij in (reeks.rijen if reeks else ()) if rij.vanaf < vanaf]
    eerder = [rij if rij.tot and rij.tot <= vanaf else replace(rij, tot=vanaf) for rij in eerder]
    return Waardenreeks(VOORSTEL, naam, (*eerder, Waarde(vanaf, None, waarde, "", VOORSTEL, False)))


@dataclass(frozen=True)
class Huishoudhulp:
    """From `vanaf` the help is a general provision, under this ordinance with this price."""

    vanaf: date
    verordening: Verordeningbestand
    prijs: int
    """Cents an hour that a resident pays, where no fixed contribution holds."""
    duurzaam: bool
    """Whether the same helper keeps coming: then the fixed contribution holds, and no price of its own."""
    tarief: int | None = None
    """Cents an hour that maatwerk costs the gemeente; None: what the ordinance says."""

    nodig: tuple[str, ...] = (*NODIG, INKOMEN)
    regelt: tuple[str, ...] = (*NODIG, INKOMEN)
    per_jaar_anders: bool = False

    @property
    def titel(self) -> str:
        """The change in one line."""
        return f"Hulp bij het huishouden wordt een algemene voorziening op {day(self.vanaf)}"

    @property
    def vast_bedrag(self) -> bool:
        """Whether what a resident pays falls under the fixed contribution (art. 2.1.4 lid 3)."""
        return self.duurzaam and self.vanaf >= ABONNEMENT

    @property
    def tijdaannames(self) -> tuple[Aanname, ...]:
        """Growth and new decisions; and the cost of an hour where a resident pays no price for it."""
        return (a.GROEI, a.NIEUW_BESLUIT, *((a.AV_UUR,) if self.vast_bedrag else ()))

    @property
    def recht(self) -> tuple[Rechtsregel, ...]:
        """In the words of the norms themselves."""
        regels = [
            Rechtsregel(str(norm.uitleg), (*norm.grondslagen, *extra))
            for norm, extra in (
                (soort_huishoudhulp, ()),
                (kan_regelen, (AA_EN_HUNZE,)),
                (kan_betalen, (AA_EN_HUNZE,)),
                (lopende_huishoudhulp, (AA_EN_HUNZE,)),
            )
        ]
        vast = (
            "Komt steeds dezelfde hulp, dan telt de algemene voorziening mee in het vaste bedrag van de eigen bijdrage"
        )
        return (*regels, Rechtsregel(f"{vast}. Een eigen prijs per uur mag dan niet.", (VAST_BEDRAG,)))

    @property
    def bestek(self) -> tuple[str, ...]:
        """What is left out or kept simple."""
        return (
            f"Gerekend met de prijzen van {day(self.vanaf)}. Later duurder of goedkoper telt niet mee.",
            "Wie tussendoor stopt, krijgt in de som een opvolger met dezelfde hulp.",
            "De eigen bijdrage voor maatwerk telt niet mee."
            + (" Die blijft bij deze keuze gelijk." if self.vast_bedrag else ""),
        )

    def concerns(self, blok: Blok) -> NDArray[np.bool_]:
        """Who has this help."""
        return np.asarray(blok.getallen[MINUTEN_PER_WEEK] > 0)

    def wijziging(self, stand: Stand) -> Wijziging:
        """Both sides as `doorrekening` reckons them: maatwerk on the day before, general on the day."""
        gisteren = self.vanaf - timedelta(days=1)
        soorten = (
            Waarde(date.min, self.vanaf, Soort.IMV.name, "", VOORSTEL, False),
            Waarde(self.vanaf, None, Soort.AV.name, "", VOORSTEL, False),
        )
        rij = {"voorziening": HUISHOUDHULP, "bijdrage_centen": self.prijs, "per": "uur", "duurzaam": self.duurzaam}
        bestand = propose(self.verordening, self.vanaf, {PRIJZEN: [rij]})
        if self.tarief is not None:
            tarief = {"categorie": CATEGORIE, "hulp": "beroepskracht", "eenheid": "uur", "tarief_centen": self.tarief}
            bestand = propose(bestand, gisteren, {TARIEVEN: [tarief]})
        bestand = replace(
            bestand, soorten={**bestand.soorten, HUISHOUDHULP: Waardenreeks(VOORSTEL, HUISHOUDHULP, soorten)}
        )
        per_uur = round(stand(a.AV_UUR) * CENTEN) if self.vast_bedrag else None
        return change_household_help(bestand, gisteren, self.vanaf, duurzaam_per_uur=per_uur)

    def effect(self, klassen: Blok, onbekend: tuple[str, ...], stand: Stand, _jaar: int, /) -> Effect:
        """What becomes of the help, its cost, and what a resident pays for it."""
        wijziging, gevallen = self.wijziging(stand), fill_in(klassen, onbekend, stand)
        van, naar = wijziging.van.reken(gevallen.blok), wijziging.naar.reken(gevallen.blok)
        over = np.zeros(gevallen.blok.aantal) if naar.algemeen is None else naar.algemeen
        blijft = 1 - gevallen.mean(over)
        uren = hours(klassen)
        return Effect(
            {
                Maat.CLIENTEN: (np.ones(klassen.aantal), blijft),
                Maat.UREN: (uren, uren * blijft),
                Maat.KOSTEN: (gevallen.mean(van.gemeente), gevallen.mean(naar.gemeente)),
                Maat.BETAALT: (gevallen.mean(van.betaalt), gevallen.mean(naar.betaalt)),
            },
            raakt=gevallen.any(over > 0),
        )

    def of_each(self, _blok: Blok, /) -> Paren:
        """Nothing: hours decide what can be paid, and so belong to the class."""
        return {}

    def part(self, groep: Groep, stand: Stand, jaar: int, /) -> NDArray[Any] | float:
        """A grant stays until its end, or until a new decision where it has none (art. 2.3.9 and 2.3.10)."""
        zonder_einde = part_reached(self.vanaf, jaar, stand(a.NIEUW_BESLUIT))
        return np.where(np.isnat(groep.einde), zonder_einde, part_after_end(self.vanaf, jaar, groep.einde))

    def first_days(self, groep: Groep) -> NDArray[np.datetime64]:
        """The day after the end of the grant, never before the change itself."""
        return first_day(self.vanaf, groep.einde)
