# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What happens after a melding, with the dates that the clocks of the file give; for the screen and for the letter."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from django.utils.translation import gettext as _

from toegangspoort import clock
from toegangspoort.beeld import woorden
from toegangspoort.dossiers.models import Klok
from toegangspoort.dossiers.stappen import Bron, Kloksoort
from toegangspoort.meldingen.models import Gespreksplaats, Melding


class Lezer(Enum):
    """Who reads it, and where: the client on the screen or in the letter, or someone who reported for him."""

    CLIENT = "client"
    BRIEF = "brief"
    MELDER = "melder"


@dataclass(frozen=True)
class Vervolgstap:
    """One step on the way of the resident: when in words, what, and what it means."""

    wanneer: str
    titel: str
    tekst: str
    klaar: bool = False


def what_follows(melding: Melding, klokken: Iterable[Klok], vandaag: date, lezer: Lezer) -> list[Vervolgstap]:
    """The steps from receipt to besluit, in the language that is active. No queries."""
    until = {Kloksoort(klok.soort): klok.uiterlijk for klok in klokken}
    steps = [_received(melding, vandaag, lezer)]
    if Kloksoort.SPOED in until:
        steps.append(
            Vervolgstap(
                _("Uiterlijk %(dag)s om %(tijd)s") % _day_and_time(until[Kloksoort.SPOED]),
                _("Wij kijken of u meteen tijdelijke hulp nodig hebt"),
                _("U schreef dat het niet kan wachten."),
            )
        )
    if Kloksoort.TERUGBELLEN in until:
        steps.append(Vervolgstap(_by(until[Kloksoort.TERUGBELLEN], vandaag), *_call(melding, lezer)))
    if Kloksoort.PERSOONLIJK_PLAN in until:
        steps.append(_own_plan(until[Kloksoort.PERSOONLIJK_PLAN], vandaag, lezer))
    steps.append(Vervolgstap(_by(until[Kloksoort.ONDERZOEK], vandaag), *_account(lezer)))
    steps.append(Vervolgstap(_("Na het verslag"), *_application(lezer)))
    return steps


def _received(melding: Melding, vandaag: date, lezer: Lezer) -> Vervolgstap:
    day = clock.local_date(melding.ontvangen_op)
    words = woorden.dag_zonder_jaar(day, vandaag)
    today = _("Vandaag, %(dag)s") % {"dag": words} if day == vandaag else ""
    when = today if today and lezer != Lezer.BRIEF else words[:1].upper() + words[1:]
    text = {
        Lezer.CLIENT: _("U krijgt deze bladzijde ook als brief."),
        Lezer.BRIEF: _("U hoeft nu niets te doen."),
        Lezer.MELDER: _("De persoon om wie het gaat krijgt een brief."),
    }[lezer]
    if not melding.inwoner_weet_ervan:
        text = _("De persoon om wie het gaat krijgt nog geen brief.")
    return Vervolgstap(when, _("Uw melding is binnen"), text, klaar=True)


def _call(melding: Melding, lezer: Lezer) -> tuple[str, str]:
    """The call: to whom, and for which conversation."""
    if lezer == Lezer.MELDER:
        return _("Wij bellen"), _("Wij bellen de persoon om wie het gaat. Lukt dat niet, dan bellen wij u.")
    if melding.voor_ander or melding.kanaal != Bron.WEBSITE:
        return _("Wij bellen u"), _("Wij maken een afspraak voor een gesprek.")
    return _("Wij bellen u"), _appointment(melding)


def _own_plan(until: datetime, vandaag: date, lezer: Lezer) -> Vervolgstap:
    when = _("Tot en met %(dag)s") % {"dag": woorden.dag_zonder_jaar(until, vandaag)}
    if lezer == Lezer.MELDER:
        text = _("Daarin staat welke hulp nodig is. Het hoeft niet. Wij gebruiken het in het gesprek.")
        return Vervolgstap(when, _("Een eigen plan sturen mag"), text)
    text = _(
        "Daarin schrijft u welke hulp u nodig hebt. Het hoeft niet. "
        "Stuurt u een plan, dan gebruiken wij het in het gesprek."
    )
    return Vervolgstap(when, _("U mag zelf een plan sturen"), text)


def _account(lezer: Lezer) -> tuple[str, str]:
    if lezer == Lezer.MELDER:
        return _("Het verslag is klaar"), _("De persoon om wie het gaat krijgt het, en mag erop reageren.")
    return _("U krijgt ons verslag"), _("Daarin staat wat wij hebben besproken. U mag erop reageren.")


def _application(lezer: Lezer) -> tuple[str, str]:
    if lezer == Lezer.MELDER:
        title = _("De persoon om wie het gaat vraagt de hulp aan")
        return title, _("Wij beslissen dan binnen 2 weken, met een brief.")
    return _("U vraagt de hulp aan"), _("Wij beslissen dan binnen 2 weken. U krijgt een brief.")


def _appointment(melding: Melding) -> str:
    where = {
        Gespreksplaats.THUIS: _("Wij maken een afspraak. Het gesprek is bij u thuis, dat had u gevraagd."),
        Gespreksplaats.KANTOOR: _(
            "Wij maken een afspraak. Het gesprek is bij het team in de wijk, dat had u gevraagd."
        ),
        Gespreksplaats.TELEFOON: _("Wij maken een afspraak. Het gesprek is aan de telefoon, dat had u gevraagd."),
    }
    return where[Gespreksplaats(melding.plaats)]


def _by(moment: datetime, vandaag: date) -> str:
    return _("Uiterlijk %(dag)s") % {"dag": woorden.dag_zonder_jaar(moment, vandaag)}


def _day_and_time(moment: datetime) -> dict[str, str]:
    return {"dag": woorden.dag(moment), "tijd": woorden.tijd(moment)}
