# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The form above the page: year, area, subject and source, without JavaScript; and what else there is to see."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.portaal.cijferblad import woorden
from toegangspoort.portaal.cijferblad.keuze import Keuze, publications
from toegangspoort.portaal.cijferblad.woorden import CLIENTEN, capital, full_name, short_period


@dataclass(frozen=True)
class Lijst:
    """One select of the form."""

    naam: str
    label: str
    opties: SafeString
    """As HTML: at national size there are hundreds, and a template would take long over them."""


def lists(keuze: Keuze) -> list[Lijst]:
    """The selects; the one of sources only when there is something to choose."""
    lijsten = [
        Lijst("jaar", _("Jaar"), _options(_periods(keuze), keuze.periode.slug)),
        Lijst("gebied", _("Gebied"), _areas(keuze)),
        Lijst("onderwerp", _("Onderwerp"), _options(_subjects(), keuze.onderwerp)),
    ]
    bronnen = [(p.bron.naam, p.bron.titel) for p in keuze.bronnen]
    if len(bronnen) > 1:
        lijsten.append(Lijst("bron", _("Bron"), _options(bronnen, keuze.publicatie.bron.naam)))
    return lijsten


def _periods(keuze: Keuze) -> Iterable[tuple[str, str]]:
    """Of every source; of a year the whole comes before its halves."""
    bekend = {periode for publicatie in publications(keuze.kast) for periode in publicatie.perioden}
    return [(p.slug, short_period(p)) for p in sorted(bekend, key=lambda p: (-p.jaar, p.deel))]


def _subjects() -> Iterable[tuple[str, str]]:
    yield CLIENTEN, _("Cliënten per 1.000 inwoners")
    yield from ((type_.value, str(woorden.SOORTEN[type_])) for type_ in Arrangementtype if not type_.is_totaal)


def _areas(keuze: Keuze) -> SafeString:
    """The country and the provinces with figures, the gemeenten per province, the wijken of the gemeente in sight."""
    dag, regios, hier = keuze.periode.peildatum, keuze.regios, keuze.regio
    groot = [*regios.op(dag, Regiosoort.LAND), *regios.op(dag, Regiosoort.PROVINCIE)]
    te_zien = [r for r in groot if keuze.kubus.heeft(r.code) or r is hier]
    groepen = [_options(((r.slug, capital(full_name(r))) for r in te_zien), hier.slug)]
    for provincie in regios.op(dag, Regiosoort.PROVINCIE):
        if gemeenten := regios.kinderen(provincie.code, dag):
            naam = _("Gemeenten in de provincie %(naam)s") % {"naam": provincie.naam}
            groepen.append(_group(naam, gemeenten, hier))
    if los := [r for r in regios.op(dag, Regiosoort.GEMEENTE) if not r.deel_van and keuze.kubus.heeft(r.code)]:
        groepen.append(_group(_("Gemeenten"), sorted(los, key=lambda r: r.naam), hier))
    gemeente = next((r for r in (hier, *keuze.boven) if r.soort is Regiosoort.GEMEENTE), None)
    wijken = regios.kinderen(gemeente.code, dag) if gemeente else []
    if gemeente and wijken:
        groepen.append(_group(_("Wijken in de gemeente %(naam)s") % {"naam": gemeente.naam}, wijken, hier))
    return SafeString("".join(groepen))


def _group(naam: str, regios: Iterable[Regio], hier: Regio) -> SafeString:
    return format_html(
        '<optgroup label="{}">{}</optgroup>', naam, _options(((r.slug, r.naam) for r in regios), hier.slug)
    )


def _options(opties: Iterable[tuple[str, str]], gekozen: str) -> SafeString:
    """Written out at once, for there are hundreds."""
    return SafeString(
        "".join(
            f'<option value="{escape(waarde)}"{" selected" if waarde == gekozen else ""}>{escape(naam)}</option>'
            for waarde, naam in opties
        )
    )
