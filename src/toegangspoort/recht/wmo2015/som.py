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
from toegangspoort.recht.wmo2015.omvang import MINUTEN, Eenheid, NietOmTeRekenen, Omvang, Per, getal

NIETS = Decimal(0)


@dataclass(slots=True)
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

    def raakt(self, behoefte: Behoefte, *, enige: bool) -> bool:
        """Of deze aftrek over deze behoefte gaat; zonder onderwerp en omvang gaat zij over alles."""
        aftrek = self.aftrek
        if aftrek.onderwerp:
            return aftrek.onderwerp == behoefte.onderwerp
        return not self.haalt_niets_af and (aftrek.dekt is None or enige)


def rest_van(behoefte: Behoefte, posten: Sequence[Post], redenen: list[str], ter_beoordeling: list[str]) -> Rest:
    """De som voor één onderwerp; elke stap komt als zin in `redenen`."""
    onderwerp, bruto = behoefte.onderwerp, behoefte.omvang
    if bruto is None:
        return Rest(onderwerp, None, (), None, None)
    eenheid, per = _rekenmaat(bruto, posten)
    over = bruto.afgerond_naar(eenheid, per)
    redenen.append(f"{onderwerp.capitalize()}: nodig is {bruto.som(over)}.")
    standen: list[Stand] = []
    nog_open = NIETS
    for post in posten:
        aftrek = post.aftrek
        if post.haalt_niets_af:
            redenen.append(post.waarom_niets)
            continue
        try:
            dekt = over if aftrek.dekt is None else aftrek.dekt.afgerond_naar(eenheid, per)
        except NietOmTeRekenen as fout:
            ter_beoordeling.append(f"{aftrek.titel}: {fout} Zeg de aftrek in dezelfde eenheid als wat nodig is.")
            continue
        if post.is_open:
            nog_open += max(NIETS, dekt.aantal)
            redenen.append(f"{aftrek.titel}: dit is nog de vraag.")
            continue
        rest = netto(over.aantal, max(NIETS, dekt.aantal))
        af = Omvang(over.aantal - rest, eenheid, per)
        over = Omvang(rest, eenheid, per)
        standen.append(Stand(aftrek.trede, aftrek.wat, af, over))
        redenen.append(f"{aftrek.titel}: {_stap(aftrek, dekt, af)}. {aftrek.oordeel.reden}")
    ten_minste = Omvang(netto(over.aantal, nog_open), eenheid, per) if nog_open else over
    redenen.append(_slot(over, ten_minste))
    return Rest(onderwerp, bruto, tuple(standen), over, ten_minste)


def _rekenmaat(bruto: Omvang, posten: Sequence[Post]) -> tuple[Eenheid, Per]:
    """Waarin de som staat: zoals de behoefte, of in minuten als een aftrek in een andere maat is gezegd."""
    if bruto.eenheid in MINUTEN:
        for post in posten:
            dekt = post.aftrek.dekt
            if dekt is not None and not (dekt.eenheid is bruto.eenheid and dekt.per is bruto.per):
                return Eenheid.MINUUT, bruto.per
    return bruto.eenheid, bruto.per


def _stap(aftrek: Aftrek, dekt: Omvang, af: Omvang) -> str:
    """Eén stap zoals een brief haar zegt."""
    if aftrek.dekt is None:
        return f"alles wat nog over was gaat eraf, dat is {af}"
    if dekt.aantal > af.aantal:
        return f"{aftrek.dekt.som(dekt)}. Dat is meer dan er nog over was: er gaat {af} af"
    return f"er gaat {aftrek.dekt.som(dekt)} af"


def _slot(over: Omvang, ten_minste: Omvang) -> str:
    """Wat overblijft, en hoe weinig het nog kan worden door wat open is."""
    if not over.aantal:
        return "Er blijft niets over."
    if over is ten_minste:
        return f"Er blijft {over} over."
    return f"Er blijft {over} over. Telt ook mee wat nog open is, dan is het {getal(ten_minste.aantal)}."
