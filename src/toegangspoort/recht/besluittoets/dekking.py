# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Of toekenning en aftrek samen de behoefte dekken."""

from decimal import Decimal

from toegangspoort.recht.besluittoets.bestand import STIL, Behoefte, Deel, Strekking, Toetsbestand
from toegangspoort.recht.wmo2015.ladder import NietOmTeRekenen, Omvang


def tekort(bestand: Toetsbestand) -> dict[str, Omvang]:
    """Per onderwerp hoeveel er ontbreekt; alleen waar dat uit te rekenen is."""
    onderzoek = bestand.onderzoek
    if onderzoek is None or onderzoek.behoefte is STIL or onderzoek.behoefte is None:
        return {}
    if bestand.besluit.strekking is Strekking.GEEN_BESLUIT:
        return {}
    gevonden = {b.onderwerp: _tekort(bestand, b) for b in onderzoek.behoefte}
    return {onderwerp: mist for onderwerp, mist in gevonden.items() if mist is not None}


def te_rekenen(bestand: Toetsbestand) -> bool:
    """Of er een behoefte met een omvang is."""
    onderzoek = bestand.onderzoek
    if onderzoek is None or onderzoek.behoefte is STIL or onderzoek.behoefte is None:
        return False
    return any(b.omvang is not None for b in onderzoek.behoefte)


def _tekort(bestand: Toetsbestand, behoefte: Behoefte) -> Omvang | None:
    nodig = behoefte.omvang
    if nodig is None:
        return None
    af = [a.dekt for a in bestand.treden if a.onderwerp == behoefte.onderwerp]
    toegekend = [r.omvang for r in bestand.besluit.regels if r.onderwerp == behoefte.onderwerp]
    if Deel.GEHEEL in af or Deel.DEELS in af or None in af or None in toegekend:
        return None  # niet in getallen te zeggen: daar gaan andere bevindingen over
    delen = [omvang for omvang in (*af, *toegekend) if isinstance(omvang, Omvang)]
    try:
        samen = sum((d.naar(nodig.eenheid, nodig.per).aantal for d in delen), Decimal(0))
    except NietOmTeRekenen:
        return None
    mist = nodig.aantal - samen
    return Omvang(mist, nodig.eenheid, nodig.per) if mist > Decimal("0.01") else None
