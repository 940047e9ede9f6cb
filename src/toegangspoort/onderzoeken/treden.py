# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The rungs of this ladder, and its sums: the whole need, less what each rung takes off, leaves what remains."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from toegangspoort.dossiers.models import Spoor
from toegangspoort.onderzoeken.models import Aftrek, Behoefte, Kandidaat
from toegangspoort.onderzoeken.omvang import size_of
from toegangspoort.personen.models import Band
from toegangspoort.recht.wmo2015.ladder import Trede
from toegangspoort.recht.wmo2015.nettobehoefte import netto
from toegangspoort.recht.wmo2015.omvang import Eenheid, NietOmTeRekenen, Omvang

COLLECTIEF = "collectief_maatwerk"
"""After the rungs of the law: shared support before individual (S0-16, S0-17). It needs a decision itself."""
TITELS = {**{trede.value: trede.titel for trede in Trede}, COLLECTIEF: "Collectief maatwerk"}
NUMMERS = {**{trede.value: trede.nummer for trede in Trede}, COLLECTIEF: len(Trede)}
NOTHING = Decimal(0)
RUNG_OF_BAND = {
    Band.HUISGENOOT: Trede.GEBRUIKELIJKE_HULP,
    Band.MANTELZORGER: Trede.MANTELZORG,
    Band.NETWERK: Trede.SOCIAAL_NETWERK,
    Band.VRIJWILLIGER: Trede.SOCIAAL_NETWERK,
}
"""On which rung the help of someone belongs; a professional belongs on none."""


def rungs_for(spoor: str) -> tuple[str, ...]:
    """The rungs that must be judged, in their order; lid 4 does not name what is algemeen gebruikelijk."""
    legal = [t.value for t in Trede if t != Trede.ALGEMEEN_GEBRUIKELIJK or spoor == Spoor.ZELFREDZAAMHEID]
    return (*legal, COLLECTIEF)


def tests_of(trede: str) -> tuple[str, ...]:
    """What is tested on this rung for this person, by name of the field."""
    return () if trede == COLLECTIEF else Trede(trede).toetsen


def asks_person(trede: str) -> bool:
    """Whether someone belongs on this rung, with whom it was talked over."""
    return trede != COLLECTIEF and Trede(trede).vraagt_persoon


def taken_off(behoefte: Behoefte, aftrekken: Iterable[Aftrek]) -> Decimal:
    """What these deductions take off this need together."""
    return sum((a.aantal for a in aftrekken if a.behoefte_id == behoefte.pk), NOTHING)


def rest_of(behoefte: Behoefte, aftrekken: Iterable[Aftrek]) -> Omvang | None:
    """What remains for maatwerk, shared or individual; None while the size of the need is not known."""
    whole = size_of(behoefte)
    if whole is None:
        return None
    off = taken_off(behoefte, [a for a in aftrekken if a.trede != COLLECTIEF])
    return Omvang(netto(whole.aantal, off), whole.eenheid, whole.per)


def something_left(behoeften: Iterable[Behoefte], aftrekken: Sequence[Aftrek]) -> bool:
    """Whether maatwerk has anything to do."""
    rests = [rest_of(behoefte, aftrekken) for behoefte in behoeften]
    return any(rest is not None and rest.aantal > 0 for rest in rests)


def cost_in_cents(kandidaat: Kandidaat, rest: Omvang | None) -> int | None:
    """What this candidate costs per period of the need when it fills the rest (S0-17); None when not known."""
    if kandidaat.tarief_cent is None or rest is None:
        return None
    try:
        return round(rest.naar(Eenheid(kandidaat.eenheid), rest.per).aantal * kandidaat.tarief_cent)
    except NietOmTeRekenen:
        return None


def cheaper_fitting(chosen: Kandidaat, candidates: Iterable[Kandidaat], rest: Omvang | None) -> Kandidaat | None:
    """The cheapest candidate that fits as well and costs less than the chosen one, if there is one."""
    price = cost_in_cents(chosen, rest)
    priced = [
        (cost, other)
        for other in candidates
        if other.pk != chosen.pk and other.past and (cost := cost_in_cents(other, rest)) is not None
    ]
    cheaper = [found for found in priced if price is not None and found[0] < price]
    return min(cheaper, key=lambda found: found[0])[1] if cheaper else None
