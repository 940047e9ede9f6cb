# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What an address asks for: period, region, subject and source. Anything that is not there leads on, kindly."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel, Kubus
from toegangspoort.cijfers.perioden import OnbekendePeriode, Periode, Periodesoort
from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.cijfers.regio import OnbekendeRegio, Regio, Regiosoort, Regiotabel
from toegangspoort.portaal.cijferblad.woorden import CLIENTEN, capital, full_name, period, with_article

VOORKEUR = ("voorbeeld", "83262ned", "eigen")
"""Sources in the order in which they are chosen when nobody chose one."""
VERHAAL = {"voorbeeld": Periode(2015)}
"""The example tells of this year, so that it opens there (S2); of every other source the newest year opens."""
MOST_WAYS = 12
TABEL = "tabel"
"""`?toon=` of a table where otherwise a map stands."""
SUBJECTS = {CLIENTEN if type_.is_totaal else type_.value: type_ for type_ in Arrangementtype}
"""Per word in an address what the page is about."""


@dataclass(frozen=True)
class Weg:
    """A link that leads on."""

    href: str
    tekst: str


class Onbekend(LookupError):
    """There is no such page; a sentence that says why, and ways out."""

    def __init__(self, zin: str, wegen: Iterable[Weg] = ()) -> None:
        super().__init__(zin)
        self.zin, self.wegen = zin, tuple(wegen)[:MOST_WAYS]


@dataclass(frozen=True)
class Keuze:
    """One page of figures."""

    kast: Cijferkast
    regios: Regiotabel
    periode: Periode
    regio: Regio
    type: Arrangementtype
    publicatie: Publicatie
    bronnen: tuple[Publicatie, ...]
    """Every source with figures of this region and period; the one that is shown among them, if it has any."""
    bron: str = ""
    """The source that was asked for by name."""
    _begin: str = field(default_factory=lambda: reverse("portaal:cijfers"), repr=False)

    @property
    def onderwerp(self) -> str:
        """The subject as it stands in the address."""
        return CLIENTEN if self.type.is_totaal else self.type.value

    @property
    def cel(self) -> Cel:
        """Everybody with this type of help."""
        return Cel(type=self.type)

    @property
    def gesplitst(self) -> bool:
        """Whether age and sex are told apart: not of a half-year, and of a wijk not per type (`geheim.sjablonen`)."""
        per_type_in_wijk = self.regio.soort is Regiosoort.WIJK and not self.type.is_totaal
        return self.periode.soort is Periodesoort.JAAR and not per_type_in_wijk

    @cached_property
    def kubus(self) -> Kubus:
        """The figures of the period."""
        return self.publicatie.kubus(self.periode)

    @cached_property
    def boven(self) -> list[Regio]:
        """What the region lies in, from near to far."""
        return self.regios.boven(self.regio.code)

    @cached_property
    def heeft(self) -> bool:
        """Whether the source has anything at all of this region and period."""
        return self.kubus.heeft(self.regio.code)

    def adres(
        self,
        *,
        periode: Periode | None = None,
        regio: Regio | None = None,
        type_: Arrangementtype | None = None,
        toon: str = "",
        anker: str = "",
    ) -> str:
        """The address of this page, or of one that differs in what is given; a source that was chosen stays."""
        ander = replace(self, type=type_) if type_ is not None else self
        delen = (periode or self.periode).slug, (regio or self.regio).slug, ander.onderwerp
        vraag = urlencode({k: v for k, v in (("bron", self.bron), ("toon", toon)) if v})
        return f"{self._begin}{'/'.join(delen)}/{'?' if vraag else ''}{vraag}{'#' if anker else ''}{anker}"


def publications(kast: Cijferkast) -> list[Publicatie]:
    """Every source that may be shown, the first choice first. Outside the demo nothing fictional is."""
    alle = kast.publicaties.all()
    namen = [naam for naam in VOORKEUR if naam in alle] + [naam for naam in alle if naam not in VOORKEUR]
    return [alle[naam] for naam in namen if settings.DEMO or not alle[naam].bron.fictief]


def choose(request: HttpRequest, periode: str, regio: str, onderwerp: str) -> Keuze:
    """The page that this address asks for; Onbekend, with the way out, when there is none."""
    kast = Cijferkast(settings.CIJFERS)
    alle, regios = publications(kast), kast.regios
    if not alle:
        raise Onbekend(_("Er zijn nog geen cijfers."))
    wanneer = _period(periode, alle)
    waar, wat = _region(regio, regios), _subject(onderwerp)
    gevraagd = request.GET.get("bron", "")
    publicatie, bronnen = _source(gevraagd, alle, regios, wanneer, waar)
    keuze = Keuze(kast, regios, wanneer, waar, wat, publicatie, bronnen, gevraagd)
    if not waar.op(wanneer.peildatum):
        raise _not_that_year(keuze)
    return keuze


def newest(kast: Cijferkast, codes: Iterable[str]) -> tuple[Periode, str] | None:
    """The newest year of the first source that has any of these regions; None when none has."""
    codes = tuple(codes)
    for publicatie in publications(kast):
        eerst = VERHAAL.get(publicatie.bron.naam)
        for periode in sorted(publicatie.perioden, key=lambda p: (p == eerst, not p.deel, p), reverse=True):
            for code in codes:
                if publicatie.kubus(periode).heeft(code):
                    return periode, code
    return None


def _start() -> Weg:
    return Weg(reverse("portaal:cijfers"), _("Naar de nieuwste cijfers"))


def _period(slug: str, alle: list[Publicatie]) -> Periode:
    bekend = sorted({periode for publicatie in alle for periode in publicatie.perioden}, reverse=True)
    try:
        gevraagd = Periode.from_slug(slug)
    except OnbekendePeriode:
        gevraagd = None
    if gevraagd is None or gevraagd not in bekend:
        zin = _("Over “%(jaar)s” zijn er geen cijfers.") % {"jaar": slug}
        wegen = (
            Weg(f"{reverse('portaal:cijfers')}?jaar={p.slug}", _("Cijfers over %(jaar)s") % {"jaar": period(p)})
            for p in bekend
        )
        raise Onbekend(zin, (_start(), *wegen))
    return gevraagd


def _region(slug: str, regios: Regiotabel) -> Regio:
    """Codes are capitals up to the first hyphen: "gm0014-oosterhof" is GM0014-oosterhof."""
    hoofd, streep, rest = slug.partition("-")
    try:
        return regios.regio(f"{hoofd.upper()}{streep}{rest}")
    except OnbekendeRegio:
        raise Onbekend(_("Het gebied “%(naam)s” kennen wij niet.") % {"naam": slug}, [_start()]) from None


def _subject(woord: str) -> Arrangementtype:
    if woord in SUBJECTS:
        return SUBJECTS[woord]
    raise Onbekend(_("Over “%(naam)s” hebben wij geen cijfers.") % {"naam": woord}, [_start()])


def _source(
    gevraagd: str, alle: list[Publicatie], regios: Regiotabel, periode: Periode, regio: Regio
) -> tuple[Publicatie, tuple[Publicatie, ...]]:
    """The source to show and all that have this region. Without one with the region: one that has what it lies in."""
    op_tijd = [publicatie for publicatie in alle if periode in publicatie.perioden]
    bronnen = tuple(p for p in op_tijd if p.kubus(periode).heeft(regio.code))
    if gevraagd:
        gekozen = next((p for p in op_tijd if p.bron.naam == gevraagd), None)
        if gekozen is None:
            zin = _("De bron “%(naam)s” heeft hier geen cijfers.") % {"naam": gevraagd}
            adres = reverse("portaal:cijfers_blad", args=[periode.slug, regio.slug, CLIENTEN])
            raise Onbekend(zin, [Weg(adres, _("Dezelfde bladzijde met een andere bron")), _start()])
        return gekozen, bronnen
    boven = [hoger.code for hoger in regios.boven(regio.code)]
    dichtbij = (p for code in boven for p in op_tijd if p.kubus(periode).heeft(code))
    return next(iter((*bronnen, *dichtbij, *op_tijd))), bronnen


def _not_that_year(keuze: Keuze) -> Onbekend:
    """A region before it was there, or after it merged."""
    regio, dag = keuze.regio, keuze.periode.peildatum
    woorden = {"naam": capital(with_article(regio)), "jaar": keuze.periode.jaar}
    if dag < regio.vanaf:
        zin = _("%(naam)s bestond nog niet in %(jaar)s.") % woorden
        return Onbekend(zin, [*_other_years(keuze), _start()])
    try:
        nu = keuze.regios.opvolger(regio.code, dag)
    except OnbekendeRegio:
        return Onbekend(_("%(naam)s bestond niet meer in %(jaar)s.") % woorden, [*_other_years(keuze), _start()])
    woorden["nu"] = with_article(nu)
    zin = _("%(naam)s bestond niet meer in %(jaar)s. Het gebied hoort dan bij %(nu)s.") % woorden
    naar = Weg(keuze.adres(regio=nu), _("Naar %(nu)s in %(jaar)s") % woorden)
    return Onbekend(zin, [naar, *_other_years(keuze), _start()])


def _other_years(keuze: Keuze) -> list[Weg]:
    return [Weg(keuze.adres(periode=p), capital(f"{full_name(keuze.regio)}, {period(p)}")) for p in with_figures(keuze)]


def with_figures(keuze: Keuze) -> list[Periode]:
    """Other periods in which the source has figures of this region, the newest first."""
    return [
        periode
        for periode in reversed(keuze.publicatie.perioden)
        if periode != keuze.periode and keuze.publicatie.kubus(periode).heeft(keuze.regio.code)
    ]
