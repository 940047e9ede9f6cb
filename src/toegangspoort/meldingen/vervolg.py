# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What happens after a melding, with the dates that the clocks of the file give; for the screen and for the letter."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _

from toegangspoort import clock
from toegangspoort.beeld import woorden
from toegangspoort.dossiers.models import Klok
from toegangspoort.dossiers.stappen import Kloksoort
from toegangspoort.meldingen.models import Gespreksplaats, Melding


@dataclass(frozen=True)
class Vervolgstap:
    """One step on the way of the resident: when in words, what, and what it means."""

    wanneer: str
    titel: str
    tekst: str
    klaar: bool = False


def what_follows(melding: Melding, klokken: Iterable[Klok], vandaag: date) -> list[Vervolgstap]:
    """The steps from receipt to besluit, in the language that is active. No queries."""
    until = {Kloksoort(klok.soort): klok.uiterlijk for klok in klokken}
    steps = [_received(melding, vandaag)]
    if Kloksoort.SPOED in until:
        steps.append(
            Vervolgstap(
                _("Uiterlijk %(dag)s om %(tijd)s") % _day_and_time(until[Kloksoort.SPOED]),
                _("Wij kijken of u meteen tijdelijke hulp nodig hebt"),
                _("U schreef dat het niet kan wachten."),
            )
        )
    if Kloksoort.TERUGBELLEN in until:
        steps.append(
            Vervolgstap(_by(until[Kloksoort.TERUGBELLEN], vandaag), _("Wij bellen u"), _appointment(melding))
        )
    if Kloksoort.PERSOONLIJK_PLAN in until:
        steps.append(_own_plan(until[Kloksoort.PERSOONLIJK_PLAN], vandaag))
    steps.append(
        Vervolgstap(
            _by(until[Kloksoort.ONDERZOEK], vandaag),
            _("U krijgt ons verslag"),
            _("Daarin staat wat wij hebben besproken. U mag erop reageren."),
        )
    )
    steps.append(
        Vervolgstap(
            _("Na het verslag"),
            _("U vraagt de hulp aan"),
            _("Wij beslissen dan binnen 2 weken. U krijgt een brief."),
        )
    )
    return steps


def _received(melding: Melding, vandaag: date) -> Vervolgstap:
    day = clock.local_date(melding.ontvangen_op)
    words = woorden.dag_zonder_jaar(day, vandaag)
    when = _("Vandaag, %(dag)s") % {"dag": words} if day == vandaag else words[:1].upper() + words[1:]
    return Vervolgstap(
        when, _("Uw melding is binnen"), _("U krijgt deze bladzijde ook als brief."), klaar=True
    )


def _own_plan(until: datetime, vandaag: date) -> Vervolgstap:
    return Vervolgstap(
        _("Tot en met %(dag)s") % {"dag": woorden.dag_zonder_jaar(until, vandaag)},
        _("U mag zelf een plan sturen"),
        _(
            "Daarin schrijft u welke hulp u nodig hebt. Het hoeft niet. Stuurt u een plan, dan gebruiken wij het in het gesprek."
        ),
    )


def _appointment(melding: Melding) -> str:
    where = {
        Gespreksplaats.THUIS: _("Wij maken een afspraak. Het gesprek is bij u thuis, dat had u gevraagd."),
        Gespreksplaats.KANTOOR: _(
            "Wij maken een afspraak. Het gesprek is bij het team in de wijk, dat had u gevraagd."
        ),
        Gespreksplaats.TELEFOON: _(
            "Wij maken een afspraak. Het gesprek is aan de telefoon, dat had u gevraagd."
        ),
    }
    return where[Gespreksplaats(melding.plaats)]


def _by(moment: datetime, vandaag: date) -> str:
    return _("Uiterlijk %(dag)s") % {"dag": woorden.dag_zonder_jaar(moment, vandaag)}


def _day_and_time(moment: datetime) -> dict[str, str]:
    return {"dag": woorden.dag(moment), "tijd": woorden.tijd(moment)}
