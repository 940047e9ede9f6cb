# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Of toekenning en aftrek samen de behoefte dekken.

Alleen wat in getallen is te zeggen wordt gerekend. Wat het dossier openlaat (een aftrek zonder omvang, een regel
zonder aantal, eenheden die niet op elkaar passen) geeft hier geen oordeel: daar gaan andere bevindingen over.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from toegangspoort.recht.besluittoets.bestand import STIL, Aftrek, Behoefte, Deel, Regel, Strekking, Toetsbestand
from toegangspoort.recht.wmo2015.ladder import NietOmTeRekenen, Omvang

NIETS = Decimal(0)


def tekort(bestand: Toetsbestand) -> dict[str, Omvang] | None:
    """Per onderwerp hoeveel er ontbreekt; `None` als er bij geen enkele behoefte iets te rekenen is."""
    if not _moet_dekken(bestand):
        return None
    gevonden = [(b.onderwerp, _tekort(bestand, b)) for b in behoeften(bestand)]
    gerekend = {onderwerp: mist for onderwerp, mist in gevonden if mist is not None}
    return {onderwerp: mist for onderwerp, mist in gerekend.items() if mist.aantal > NIETS} if gerekend else None


def _moet_dekken(bestand: Toetsbestand) -> bool:
    """Of het besluit de behoefte moet dekken.

    Wordt alleen het pgb geweigerd, dan gaat het besluit over de vorm: de hulp in natura blijft open.
    """
    besluit = bestand.besluit
    if besluit.strekking is Strekking.GEEN_BESLUIT:
        return bool(bestand.treden)
    return not (besluit.strekking is Strekking.AFGEWEZEN and besluit.pgb is not None and besluit.pgb.geweigerd_op)


def behoeften(bestand: Toetsbestand) -> tuple[Behoefte, ...]:
    """De behoeften die het dossier noemt."""
    onderzoek = bestand.onderzoek
    if onderzoek is None or onderzoek.behoefte is STIL:
        return ()
    return onderzoek.behoefte or ()


def zelfde(een: str, ander: str) -> bool:
    """Of twee teksten hetzelfde onderwerp noemen; hoofdletters en spaties doen er niet toe."""
    return een.strip().casefold() == ander.strip().casefold()


def aftrekken_van(bestand: Toetsbestand, behoefte: Behoefte) -> list[Aftrek]:
    """De treden bij deze behoefte; is er maar één behoefte, dan hoort elke trede daarbij."""
    enige = len(behoeften(bestand)) == 1
    return [a for a in bestand.treden if enige or zelfde(a.onderwerp, behoefte.onderwerp)]


def regels_van(bestand: Toetsbestand, behoefte: Behoefte) -> list[Regel]:
    """De regels van het besluit bij deze behoefte: hetzelfde onderwerp, of iets extra's in dezelfde categorie."""
    return [
        r for r in bestand.besluit.regels if zelfde(r.onderwerp, behoefte.onderwerp) or _extra(bestand, r, behoefte)
    ]


def _extra(bestand: Toetsbestand, regel: Regel, behoefte: Behoefte) -> bool:
    ander_onderwerp = any(zelfde(regel.onderwerp, b.onderwerp) for b in behoeften(bestand))
    return not ander_onderwerp and bool(regel.categorie) and regel.categorie == behoefte.categorie


def _tekort(bestand: Toetsbestand, behoefte: Behoefte) -> Omvang | None:
    """Wat er ontbreekt, nul als alles is gedekt, `None` als het niet te rekenen is."""
    nodig = behoefte.omvang
    if nodig is None:
        return None
    aftrekken, regels = aftrekken_van(bestand, behoefte), regels_van(bestand, behoefte)
    gedekt = _gedekt([a.dekt for a in aftrekken], regels, nodig)
    if gedekt is None:
        return None
    genoeg = Omvang(gedekt, nodig.eenheid, nodig.per).dekt(nodig)
    return Omvang(NIETS if genoeg else nodig.aantal - gedekt, nodig.eenheid, nodig.per)


def _gedekt(af: Sequence[Omvang | Deel | None], regels: Sequence[Regel], nodig: Omvang) -> Decimal | None:
    """Hoeveel is gedekt, in de eenheid van de behoefte; `None` als het dossier dat openlaat."""
    if Deel.GEHEEL in af:
        return nodig.aantal
    if af == [Deel.DEELS] and not regels:
        return NIETS  # een deel valt weg en niets vult de rest
    delen = [dekt for dekt in af if isinstance(dekt, Omvang)]
    if len(delen) < len(af) or any(regel.omvang is None for regel in regels):
        return None
    try:
        return _samen(delen, nodig) + _toegekend(regels, nodig)
    except NietOmTeRekenen:
        return None


def _samen(delen: Iterable[Omvang], nodig: Omvang) -> Decimal:
    return sum((deel.naar(nodig.eenheid, nodig.per).aantal for deel in delen), NIETS)


def _toegekend(regels: Sequence[Regel], nodig: Omvang) -> Decimal:
    """Wat er op elk moment ten minste is toegekend: regels die na elkaar gelden, tellen niet samen."""
    return min((_samen(_omvangen_op(regels, dag), nodig) for dag in _wisselingen(regels)), default=NIETS)


def _omvangen_op(regels: Sequence[Regel], dag: date) -> list[Omvang]:
    return [
        regel.omvang
        for regel in regels
        if regel.omvang is not None
        and (regel.ingangsdatum is None or regel.ingangsdatum <= dag)
        and (regel.einddatum is None or dag <= regel.einddatum)
    ]


def _wisselingen(regels: Sequence[Regel]) -> set[date]:
    """De dagen waarop de toekenning verandert, zolang zij loopt; voor en na de hele toekenning wordt niet gekeken."""
    if not regels:
        return set()
    begin = {r.ingangsdatum for r in regels if r.ingangsdatum}
    eerste, laatste = min(begin, default=date.min), max((r.einddatum or date.max for r in regels), default=date.max)
    na_einde = {r.einddatum + timedelta(days=1) for r in regels if r.einddatum and r.einddatum < laatste}
    return {dag for dag in begin | na_einde | {eerste} if eerste <= dag <= laatste}
