# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De som van de ladder voor één onderwerp, met elke stap als zin die in een brief kan (stap 4 van CRVB:2018:819)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from toegangspoort.recht.kern import Uitkomst
from toegangspoort.recht.wmo2015.aftrek import Aftrek
from toegangspoort.recht.wmo2015.behoefte import Behoefte, Rest, Stand
from toegangspoort.recht.wmo2015.nettobehoefte import netto
from toegangspoort.recht.wmo2015.omvang import MINUTEN, Eenheid, NietOmTeRekenen, Omvang, Per

NIETS = Decimal(0)


@dataclass(frozen=True, slots=True)
class Post:
    """Een aftrek met haar plaats in de feiten en met wat de norm erover zei."""

    plaats: int
    aftrek: Aftrek
    telt: Uitkomst[bool]

    @property
    def is_open(self) -> bool:
        """Of er nog iets te vragen is voordat dit meetelt."""
        return bool(self.telt.vragen)

    @property
    def haalt_niets_af(self) -> bool:
        """Of vaststaat dat dit niet meetelt."""
        return self.telt.waarde is False

    @property
    def waarom_niets(self) -> str:
        """De reden van wie oordeelde dat er niets afgaat, of anders wat er niet klopt."""
        oordeel = self.aftrek.oordeel
        reden = self.telt.redenen[0] if oordeel.waarde else oordeel.reden
        return f"{self.aftrek.titel}: er gaat niets af. {reden}"

    def raakt(self, behoefte: Behoefte) -> bool:
        """Of deze aftrek over deze behoefte gaat; zonder onderwerp gaat zij over alles."""
        return self.aftrek.onderwerp == behoefte.onderwerp or not (self.aftrek.onderwerp or self.haalt_niets_af)


def rest_van(behoefte: Behoefte, posten: Sequence[Post], redenen: list[str], ter_beoordeling: list[str]) -> Rest:
    """De som voor één onderwerp; elke stap komt als zin in `redenen`."""
    onderwerp, bruto = behoefte.onderwerp, behoefte.omvang
    if bruto is None:
        return Rest(onderwerp, None, (), None, None)
    eenheid, per = _rekenmaat(bruto, posten)
    over = ten_minste = bruto.afgerond_naar(eenheid, per).aantal
    redenen.append(f"{onderwerp.capitalize()}: nodig is {bruto.som(eenheid, per)}.")
    standen: list[Stand] = []
    for post in posten:
        aftrek = post.aftrek
        if post.haalt_niets_af:
            redenen.append(post.waarom_niets)
            continue
        try:
            dekt = aftrek.dekt and max(NIETS, aftrek.dekt.afgerond_naar(eenheid, per).aantal)
        except NietOmTeRekenen as fout:
            ter_beoordeling.append(f"{aftrek.titel}: {fout} Zeg de aftrek in dezelfde eenheid als wat nodig is.")
            continue
        ten_minste = NIETS if dekt is None else netto(ten_minste, dekt)
        if post.is_open:
            redenen.append(f"{aftrek.titel}: dit is nog de vraag.")
            continue
        eerst, over = over, NIETS if dekt is None else netto(over, dekt)
        stand = Stand(aftrek.trede, aftrek.wat, Omvang(eerst - over, eenheid, per), Omvang(over, eenheid, per))
        standen.append(stand)
        redenen.append(_zin(aftrek, stand))
    rest = Omvang(over, eenheid, per)
    redenen.append(f"Er blijft {rest} over." if over else "Er blijft niets over.")
    return Rest(onderwerp, bruto, tuple(standen), rest, Omvang(ten_minste, eenheid, per))


def _rekenmaat(bruto: Omvang, posten: Sequence[Post]) -> tuple[Eenheid, Per]:
    """Waarin de som staat: zoals de behoefte, of in minuten als een aftrek in een andere maat is gezegd."""
    anders = [
        dekt for post in posten if (dekt := post.aftrek.dekt) and (dekt.eenheid, dekt.per) != (bruto.eenheid, bruto.per)
    ]
    if anders and bruto.eenheid in MINUTEN:
        return Eenheid.MINUUT, bruto.per
    return bruto.eenheid, bruto.per


def _zin(aftrek: Aftrek, stand: Stand) -> str:
    """Eén stap zoals een brief haar zegt."""
    dekt, af = aftrek.dekt, stand.af
    if dekt is None:
        som = f"alles wat nog over was gaat eraf, dat is {af}"
    elif dekt.afgerond_naar(af.eenheid, af.per).aantal > af.aantal:
        som = f"{dekt.som(af.eenheid, af.per)}. Dat is meer dan er nog over was: er gaat {af} af"
    else:
        som = f"er gaat {dekt.som(af.eenheid, af.per)} af"
    return f"{aftrek.titel}: {som}. {aftrek.oordeel.reden}"
