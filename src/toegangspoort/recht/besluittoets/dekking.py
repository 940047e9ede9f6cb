# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Of toekenning en aftrek samen de behoefte dekken.

Alleen wat in getallen is te zeggen wordt gerekend, en altijd op de gunstigste lezing van het dossier. Wat het openlaat
(een aftrek zonder omvang, een regel zonder aantal) geeft hier geen oordeel: daar gaan andere bevindingen over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from textwrap import shorten

from toegangspoort.recht.besluittoets.bestand import Aftrek, Behoefte, Deel, Regel, Strekking, Toetsbestand
from toegangspoort.recht.besluittoets.onderwerpen import behoeften, misschien_bij, zeker_bij
from toegangspoort.recht.wmo2015.ladder import NietOmTeRekenen, Omvang

NIETS = Decimal(0)
LANGSTE_ONDERWERP = 120
AFRONDING = Decimal("0.005")
"""Wie van week naar maand of jaar rekent, rondt af; zo'n verschil is geen tekort."""


@dataclass(frozen=True)
class Tekort:
    """Wat er ontbreekt bij deze behoeften samen; `mist` is `None` als niet te zeggen is hoeveel."""

    behoeften: tuple[Behoefte, ...]
    mist: Omvang | None

    @property
    def onderwerp(self) -> str:
        """Waar het over gaat; veel behoeften samen worden ingekort."""
        namen = dict.fromkeys(b.onderwerp for b in self.behoeften)
        return " en ".join(namen) if len(namen) == 1 else shorten(" en ".join(namen), LANGSTE_ONDERWERP)


@dataclass(frozen=True)
class _Post:
    """Een aftrek of een regel van het besluit, met de behoeften waar zij bij hoort of kan horen."""

    bron: Aftrek | Regel
    zeker: bool
    bij: tuple[Behoefte, ...]


def tekorten(bestand: Toetsbestand) -> list[Tekort] | None:
    """Waar de dekking tekortschiet; `None` als bij geen enkele behoefte iets te rekenen is."""
    if not _moet_dekken(bestand):
        return None
    bronnen: tuple[Aftrek | Regel, ...] = (*bestand.treden, *bestand.besluit.regels)
    posten = [_post(bestand, bron) for bron in bronnen]
    per_stuk = [_tekort((b,), posten) for b in behoeften(bestand)]
    samen = [_tekort(groep, posten) for groep in _groepen(behoeften(bestand), posten)]
    if all(uitkomst is None for uitkomst in (*per_stuk, *samen)):
        return None
    gevonden = [t for uitkomst in per_stuk for t in uitkomst or ()]
    geraakt = {b.onderwerp for t in gevonden for b in t.behoeften}
    rest = [t for uitkomst in samen for t in uitkomst or () if not geraakt & {b.onderwerp for b in t.behoeften}]
    return gevonden + rest


def _moet_dekken(bestand: Toetsbestand) -> bool:
    """Of het besluit de behoefte moet dekken, en het dossier zegt wat het geeft.

    Wordt alleen het pgb geweigerd, dan gaat het besluit over de vorm: de hulp in natura blijft open.
    """
    besluit = bestand.besluit
    if besluit.strekking is Strekking.GEEN_BESLUIT:
        return bool(bestand.treden)
    if besluit.strekking.geeft:
        return bool(besluit.regels)
    return not (besluit.strekking is Strekking.AFGEWEZEN and besluit.pgb is not None and besluit.pgb.geweigerd_op)


def _post(bestand: Toetsbestand, bron: Aftrek | Regel) -> _Post:
    zeker = zeker_bij(bestand, bron)
    return _Post(bron, bool(zeker), zeker or misschien_bij(bestand, bron))


def _groepen(alle: Sequence[Behoefte], posten: Sequence[_Post]) -> list[tuple[Behoefte, ...]]:
    """De behoeften die een post delen: zij moeten ook samen zijn gedekt."""
    groepen = [{nummer} for nummer in range(len(alle))]
    for post in posten:
        nummers = {nummer for nummer, b in enumerate(alle) if b in post.bij}
        geraakt = [groep for groep in groepen if groep & nummers]
        groepen = [groep for groep in groepen if not groep & nummers] + ([set().union(*geraakt)] if geraakt else [])
    return [tuple(alle[nummer] for nummer in sorted(groep)) for groep in groepen if len(groep) > 1]


def _tekort(samen: tuple[Behoefte, ...], posten: Sequence[_Post]) -> list[Tekort] | None:
    """Het tekort bij deze behoeften samen; leeg als alles is gedekt, `None` als het niet te rekenen is."""
    omvangen = [b.omvang for b in samen if isinstance(b.omvang, Omvang)]
    hier = [post for post in posten if set(post.bij) & set(samen)]
    if len(omvangen) < len(samen):
        return None
    if [_dekt(post) for post in hier] == [Deel.DEELS]:
        return [Tekort(samen, None)]  # een deel valt weg en niets vult de rest
    try:
        nodig = _tel_op(omvangen, omvangen[0])
        gedekt = _gedekt(samen, hier, nodig)
    except NietOmTeRekenen:
        return None
    if gedekt is None:
        return None
    anders = any(isinstance(dekt := _dekt(post), Omvang) and dekt.per != nodig.per for post in hier)
    mist = nodig.aantal - gedekt
    genoeg = Omvang(gedekt, nodig.eenheid, nodig.per).dekt(nodig) or (anders and mist <= nodig.aantal * AFRONDING)
    return [] if genoeg else [Tekort(samen, Omvang(mist, nodig.eenheid, nodig.per))]


def _dekt(post: _Post) -> Omvang | Deel | None:
    return post.bron.dekt if isinstance(post.bron, Aftrek) else post.bron.omvang


def _gedekt(samen: Sequence[Behoefte], posten: Sequence[_Post], nodig: Omvang) -> Decimal | None:
    """Hoeveel ten minste is gedekt, in de eenheid van de behoefte; `None` als het dossier dat openlaat."""
    heel = {b for post in posten if _dekt(post) is Deel.GEHEEL for b in post.bij}
    if heel >= set(samen):
        return nodig.aantal
    rest = [post for post in posten if _dekt(post) is not Deel.GEHEEL]
    passend = [post for post in rest if post.zeker or _is_om_te_rekenen(post, nodig)]
    if heel or not all(isinstance(_dekt(post), Omvang) for post in passend):
        return None
    af = [dekt for post in passend if isinstance(post.bron, Aftrek) and isinstance(dekt := _dekt(post), Omvang)]
    return _tel_op(af, nodig).aantal + _toegekend([p.bron for p in passend if isinstance(p.bron, Regel)], nodig)


def _is_om_te_rekenen(post: _Post, nodig: Omvang) -> bool:
    """Een post die misschien hierbij hoort maar in een andere eenheid is gezegd, gaat over iets anders."""
    dekt = _dekt(post)
    try:
        return not isinstance(dekt, Omvang) or bool(dekt.naar(nodig.eenheid, nodig.per))
    except NietOmTeRekenen:
        return False


def _tel_op(omvangen: Sequence[Omvang], nodig: Omvang) -> Omvang:
    som = sum((omvang.naar(nodig.eenheid, nodig.per).aantal for omvang in omvangen), NIETS)
    return Omvang(som, nodig.eenheid, nodig.per)


def _toegekend(regels: Sequence[Regel], nodig: Omvang) -> Decimal:
    """Wat er op elk moment ten minste is toegekend: regels die na elkaar gelden, tellen niet samen."""
    return min((_tel_op(_omvangen_op(regels, dag), nodig).aantal for dag in _wisselingen(regels)), default=NIETS)


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
