# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Per type of help, age and sex: bars, and the table with the same figures and what they are part of."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from toegangspoort.beeld.staven import Staaf, draw_bars
from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.indicatoren.aandeel import share
from toegangspoort.cijfers.indicatoren.rangorde import rank_by
from toegangspoort.cijfers.indicatoren.ratio_vrouw_man import ratio
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.regio import Regio
from toegangspoort.portaal.cijferblad import woorden
from toegangspoort.portaal.cijferblad.keuze import Keuze
from toegangspoort.portaal.cijferblad.woorden import number, rate, why_not

MOST_RATIOS = 100


@dataclass(frozen=True)
class Groeprij:
    """One group in a table; `geen` is why there is no rate."""

    naam: str
    clienten: str
    inwoners: str
    per_1000: str
    deel: str
    geen: str


@dataclass(frozen=True)
class Groepen:
    """A block of bars with its table and what must be said with it."""

    tekening: SafeString
    rijen: list[Groeprij]
    noten: list[str]
    zin: str = ""


def types(keuze: Keuze) -> Groepen:
    """The four types, of this region; they overlap, which is said when it shows (S2-6)."""
    cellen = [(str(woorden.SOORTEN[type_]), Cel(type=type_)) for type_ in SOORTEN]
    staven = [
        _bar(keuze, naam, cel, href=keuze.adres(type_=cel.type, anker="soorten"), hier=cel.type is keuze.type)
        for naam, cel in cellen
    ]
    noten = [_("Iemand kan meer soorten hulp hebben. Tel de soorten daarom niet bij elkaar op.")]
    samen = [keuze.kubus.cijfer(keuze.regio.code, cel).per_1000 for _naam, cel in cellen]
    totaal = keuze.kubus.cijfer(keuze.regio.code).per_1000
    if totaal is not None and None not in samen and sum(s for s in samen if s is not None) > totaal:
        noten = [
            _("Iemand kan meer soorten hulp hebben. De staven samen zijn daarom meer dan %(totaal)s.")
            % {"totaal": number(totaal)}
        ]
    return Groepen(draw_bars(staven), _rows(keuze, cellen), noten)


def ages(keuze: Keuze) -> Groepen | None:
    """Six bands, each of its own inhabitants; 75 and over apart, as it overlaps (S2-13, S2-15). None of a half-year."""
    if not keuze.gesplitst:
        return None
    banden = [(str(woorden.LEEFTIJDEN[band]), Cel(leeftijd=band, type=keuze.type)) for band in BANDEN]
    ouderen = Cel(leeftijd=Leeftijd.VANAF_75, type=keuze.type)
    samen = keuze.kubus.cijfer(keuze.regio.code, ouderen)
    noten = []
    if samen.per_1000 is not None:
        noten.append(
            _("Iedereen van 75 jaar en ouder samen: %(getal)s van de 1.000 mensen.") % {"getal": number(samen.per_1000)}
        )
    elif samen.status is Status.GEHEIM:
        noten.append(_("Iedereen van 75 jaar en ouder samen: geheim."))
    rijen = _rows(keuze, [*banden, (str(woorden.LEEFTIJDEN[Leeftijd.VANAF_75]), ouderen)])
    return Groepen(draw_bars([_bar(keuze, naam, cel) for naam, cel in banden], naast=True), rijen, noten)


def sexes(keuze: Keuze) -> Groepen | None:
    """Women and men, each of their own number, and how many times as often (S2-16, S2-17). None of a half-year."""
    if not keuze.gesplitst:
        return None
    cellen = [(str(naam), Cel(geslacht=wie, type=keuze.type)) for wie, naam in woorden.GESLACHTEN.items()]
    return Groepen(
        draw_bars([_bar(keuze, naam, cel) for naam, cel in cellen], naast=True),
        _rows(keuze, cellen),
        [_("Vrouwen worden ouder dan mannen. Daar houdt dit getal geen rekening mee.")],
        _ratio_in_words(keuze),
    )


def ratios(keuze: Keuze, delen: Sequence[Regio]) -> list[tuple[int, str, str]]:
    """Place, name and ratio of women to men per region, high to low; those without one are left out (S2-18).

    Not of a whole country at once: its provinces have them.
    """
    if len(delen) > MOST_RATIOS:
        return []
    namen = {regio.code: regio.naam for regio in delen}
    volgorde = rank_by(namen, lambda code: ratio(keuze.kubus, code, keuze.type))
    return [(rij.plaats, namen[rij.regio], number(rij.waarde)) for rij in volgorde.rijen]


def _ratio_in_words(keuze: Keuze) -> str:
    keer = ratio(keuze.kubus, keuze.regio.code, keuze.type)
    if keer is None:
        if _hidden(keuze, Geslacht.VROUW) or _hidden(keuze, Geslacht.MAN):
            return _("Hoe vrouwen en mannen zich verhouden, is geheim: het zijn te weinig mensen.")
        return _("Hoe vrouwen en mannen zich verhouden, is niet te berekenen.")
    if keer == 1:
        return _("Vrouwen en mannen kregen deze hulp ongeveer even vaak.")
    return _("Vrouwen kregen deze hulp %(keer)s keer zo vaak als mannen.") % {"keer": number(keer)}


def _hidden(keuze: Keuze, wie: Geslacht) -> bool:
    return keuze.kubus.cijfer(keuze.regio.code, Cel(geslacht=wie, type=keuze.type)).status is Status.GEHEIM


def _bar(keuze: Keuze, naam: str, cel: Cel, *, href: str = "", hier: bool = False) -> Staaf:
    cijfer = keuze.kubus.cijfer(keuze.regio.code, cel)
    zegt = _("%(getal)s per 1.000") % {"getal": rate(cijfer)}
    return Staaf(naam, cijfer.per_1000, rate(cijfer), zegt, href, hier)


def _rows(keuze: Keuze, cellen: Iterable[tuple[str, Cel]]) -> list[Groeprij]:
    return [_row(keuze, naam, cel) for naam, cel in cellen]


def _row(keuze: Keuze, naam: str, cel: Cel) -> Groeprij:
    cijfer = keuze.kubus.cijfer(keuze.regio.code, cel)
    deel = share(keuze.kubus, keuze.regio.code, cel)
    return Groeprij(
        naam,
        number(cijfer.clienten) or why_not(cijfer),
        number(cijfer.inwoners),
        rate(cijfer) if cijfer.per_1000 is not None else "",
        f"{number(deel)}%" if deel is not None else "",
        "" if cijfer.per_1000 is not None else why_not(cijfer),
    )
