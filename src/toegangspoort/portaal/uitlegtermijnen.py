# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The terms of law in plain words for the explainer: computed from `recht`, never typed in a page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import ngettext

from toegangspoort.beeld.stukken import Bron
from toegangspoort.recht.awb.bezwaar import bezwaartermijn
from toegangspoort.recht.kern import Grondslag, Norm
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn
from toegangspoort.recht.wmo2015.bewaren import Bewaarder, Houder, bewaartermijn_jaren
from toegangspoort.recht.wmo2015.onderzoek import onderzoekstermijn, persoonlijk_plan_termijn
from toegangspoort.recht.wmo2015.vernietigen import vernietigtermijn_maanden

STARTS_TRIED = 28
"""The law on terms only lengthens (weekends, holidays): over this many starts the bare term shows itself."""


@dataclass(frozen=True)
class Termijn:
    """A term: how long in words, until when if it starts today, and where it stands."""

    duur: str
    uiterlijk: date
    bron: Bron


def terms_on(peildatum: date) -> dict[str, Termijn]:
    """The four terms that a resident meets, as they hold on this day."""
    return {
        "plan": _term(persoonlijk_plan_termijn, peildatum),
        "onderzoek": _term(onderzoekstermijn, peildatum),
        "besluit": _term(beslistermijn, peildatum),
        "bezwaar": _term(bezwaartermijn, peildatum),
    }


def keeping_on(peildatum: date) -> dict[str, int]:
    """How many years data are kept, and within how many months they are destroyed on request."""
    return {
        "jaren": bewaartermijn_jaren(peildatum, Bewaarder(Houder.COLLEGE)).waarde,
        "maanden": vernietigtermijn_maanden(peildatum).waarde,
    }


def sources_on(peildatum: date) -> dict[str, Bron]:
    """The articles that the explainer points at, as they read on this day."""
    articles = {
        "soorten": Grondslag("Wmo 2015", "1.1.1", 1),
        "wonen": Grondslag("Wmo 2015", "1.2.1"),
        "melding": Grondslag("Wmo 2015", "2.3.2", 1),
        "ondersteuning": Grondslag("Wmo 2015", "2.3.2", 3),
        "onderzoek": Grondslag("Wmo 2015", "2.3.2", 4),
        "pgb_uitleg": Grondslag("Wmo 2015", "2.3.2", 6),
        "verslag": Grondslag("Wmo 2015", "2.3.2", 8),
        "aanvraag": Grondslag("Wmo 2015", "2.3.2", 9),
        "spoed": Grondslag("Wmo 2015", "2.3.3"),
        "besluit": Grondslag("Wmo 2015", "2.3.5", 3),
        "pgb": Grondslag("Wmo 2015", "2.3.6"),
        "bijdrage": Grondslag("Wmo 2015", "2.1.4"),
        "gegevens": Grondslag("Wmo 2015", "5.1.1"),
        "inzage": Grondslag("Wmo 2015", "5.3.2"),
        "bewaren": Grondslag("Wmo 2015", "5.3.4"),
        "vernietigen": Grondslag("Wmo 2015", "5.3.5"),
    }
    return {name: source(article, peildatum) for name, article in articles.items()}


def source(article: Grondslag, peildatum: date) -> Bron:
    """An article as a link to its text on that day."""
    return Bron(str(article), article.url(peildatum))


def in_words(days: int) -> str:
    """A number of days as people say it: 42 is "6 weken", 7 is "7 dagen"."""
    weeks, rest = divmod(days, 7)
    if rest or weeks == 1:
        return ngettext("%(n)s dag", "%(n)s dagen", days) % {"n": days}
    return ngettext("%(n)s week", "%(n)s weken", weeks) % {"n": weeks}


def _term(norm: Norm[[date], date], peildatum: date) -> Termijn:
    return Termijn(
        duur=in_words(_bare_days(lambda start: norm(peildatum, start).waarde, peildatum)),
        uiterlijk=norm(peildatum, peildatum).waarde,
        bron=source(norm.grondslagen[0], peildatum),
    )


def _bare_days(end_of: Callable[[date], date], peildatum: date) -> int:
    starts = (peildatum + timedelta(n) for n in range(STARTS_TRIED))
    return min((end_of(start) - start).days for start in starts)
