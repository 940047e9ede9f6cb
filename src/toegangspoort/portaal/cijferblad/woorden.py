# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Numbers and words of the pages of figures, in the language of the page."""

from collections.abc import Sequence
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_lazy as _

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kort.zin import written
from toegangspoort.cijfers.kubus import Cijfer
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regio, Regiosoort

CLIENTEN = "clienten"
"""The subject in an address that is about everybody with any maatwerk."""
MOST_NAMES = 6
"""More names in a sentence are counted."""
SOORTEN: dict[Arrangementtype, str | Promise] = {
    Arrangementtype.TOTAAL: _("Maatwerk"),
    Arrangementtype.ZONDER_VERBLIJF: _("Maatwerk zonder verblijf en opvang"),
    Arrangementtype.THUIS: _("Ondersteuning thuis"),
    Arrangementtype.HUISHOUDEN: _("Hulp bij het huishouden"),
    Arrangementtype.VERBLIJF: _("Verblijf en opvang"),
    Arrangementtype.HULPMIDDELEN: _("Hulpmiddelen en diensten"),
}
VRAGEN: dict[Arrangementtype, tuple[str | Promise, str | Promise]] = {
    Arrangementtype.TOTAAL: (
        _("Wie krijgt maatwerk van de gemeente?"),
        _("Maatwerk is hulp die de gemeente met een besluit geeft."),
    ),
    Arrangementtype.ZONDER_VERBLIJF: (
        _("Wie krijgt maatwerk zonder verblijf en opvang?"),
        _("Dat is alle hulp met een besluit voor wie thuis woont."),
    ),
    Arrangementtype.THUIS: (
        _("Wie krijgt ondersteuning thuis?"),
        _("Bijvoorbeeld begeleiding, dagbesteding of persoonlijke verzorging, met een besluit van de gemeente."),
    ),
    Arrangementtype.HUISHOUDEN: (
        _("Wie krijgt hulp bij het huishouden?"),
        _("Bijvoorbeeld hulp bij schoonmaken en de was, met een besluit van de gemeente."),
    ),
    Arrangementtype.VERBLIJF: (
        _("Wie krijgt verblijf en opvang?"),
        _("Bijvoorbeeld beschermd wonen, of opvang voor wie geen huis heeft, met een besluit van de gemeente."),
    ),
    Arrangementtype.HULPMIDDELEN: (
        _("Wie krijgt hulpmiddelen en diensten?"),
        _("Bijvoorbeeld een rolstoel, een aanpassing in huis of vervoer, met een besluit van de gemeente."),
    ),
}
"""Per subject the question that the page answers, and what it means in plain words (S2-1, S2-2, S2-3)."""
LEEFTIJDEN: dict[Leeftijd, str | Promise] = {
    Leeftijd.TOT_30: _("0 tot 30 jaar"),
    Leeftijd.VAN_30: _("30 tot 45 jaar"),
    Leeftijd.VAN_45: _("45 tot 60 jaar"),
    Leeftijd.VAN_60: _("60 tot 75 jaar"),
    Leeftijd.VAN_75: _("75 tot 85 jaar"),
    Leeftijd.VANAF_85: _("85 jaar en ouder"),
    Leeftijd.VANAF_75: _("75 jaar en ouder"),
}
GESLACHTEN: dict[Geslacht, str | Promise] = {Geslacht.VROUW: _("Vrouwen"), Geslacht.MAN: _("Mannen")}
WAAROM: dict[Status, str | Promise] = {
    Status.GEHEIM: _("geheim"),
    Status.GEEN: _("geen cijfers"),
    Status.ONMOGELIJK: _("geen inwoners"),
}
NIET_TE_DELEN = _("niet te berekenen")
"""Clients are known, inhabitants are not."""
_TELWOORDEN = (
    _("nul"), _("één"), _("twee"), _("drie"), _("vier"), _("vijf"), _("zes"),
    _("zeven"), _("acht"), _("negen"), _("tien"), _("elf"), _("twaalf"),
)  # fmt: skip


def number(getal: int | Decimal | None) -> str:
    """As it is written here: "1.000" and "1,5", in English "1,000" and "1.5"; empty for none."""
    return "" if getal is None else written(getal, taal=get_language() or "nl")


def in_words(aantal: int) -> str:
    """A small number as a word."""
    return str(_TELWOORDEN[aantal]) if aantal < len(_TELWOORDEN) else number(aantal)


def why_not(cijfer: Cijfer) -> str:
    """Why there is no rate: no figures, secret, nobody lives there, or inhabitants that nobody loaded (S2-10)."""
    return str(WAAROM.get(cijfer.status, NIET_TE_DELEN))


def rate(cijfer: Cijfer) -> str:
    """Clients per 1,000 inhabitants, with a star while provisional; or the words why there is none."""
    if cijfer.per_1000 is None:
        return why_not(cijfer)
    return number(cijfer.per_1000) + ("*" if cijfer.voorlopig else "")


def listed(namen: Sequence[str]) -> str:
    """ "Pekela, Bellingwedde en Grootegast"; of a long list the first ones and how many more."""
    eerste, rest = list(namen[:MOST_NAMES]), len(namen) - MOST_NAMES
    if rest > 0:
        meer = ngettext("%(n)s andere", "%(n)s andere", rest) % {"n": number(rest)}
        return gettext("%(namen)s en %(laatste)s") % {"namen": ", ".join(eerste), "laatste": meer}
    if len(eerste) < 2:
        return "".join(eerste)
    return gettext("%(namen)s en %(laatste)s") % {"namen": ", ".join(eerste[:-1]), "laatste": eerste[-1]}


def kinds(soort: Regiosoort, aantal: int) -> str:
    """ "gemeenten", or "gemeente" when it is one."""
    return {
        Regiosoort.LAND: lambda n: ngettext("land", "landen", n),
        Regiosoort.PROVINCIE: lambda n: ngettext("provincie", "provincies", n),
        Regiosoort.GEMEENTE: lambda n: ngettext("gemeente", "gemeenten", n),
        Regiosoort.WIJK: lambda n: ngettext("wijk", "wijken", n),
    }[soort](aantal)


def full_name(regio: Regio) -> str:
    """With what it is, as Groningen is a province and a gemeente."""
    if regio.soort is Regiosoort.LAND:
        return gettext("Nederland")
    vormen = {
        Regiosoort.PROVINCIE: gettext("provincie %(naam)s"),
        Regiosoort.GEMEENTE: gettext("gemeente %(naam)s"),
        Regiosoort.WIJK: gettext("wijk %(naam)s"),
    }
    return vormen[regio.soort] % {"naam": regio.naam}


def with_article(regio: Regio) -> str:
    """As it stands in a sentence: "de provincie Groningen"."""
    naam = full_name(regio)
    return naam if regio.soort is Regiosoort.LAND else gettext("de %(naam)s") % {"naam": naam}


def capital(tekst: str) -> str:
    """With a capital first letter, the rest as it is."""
    return tekst[:1].upper() + tekst[1:]


def period(periode: Periode) -> str:
    """As it stands in a sentence after "over"."""
    if not periode.deel:
        return str(periode.jaar)
    helft = (
        gettext("het eerste halfjaar van %(jaar)s")
        if periode.deel == 1
        else gettext("het tweede halfjaar van %(jaar)s")
    )
    return helft % {"jaar": periode.jaar}


def short_period(periode: Periode) -> str:
    """As it stands in a list or under a line: "2015", "2015, 1e helft"."""
    if not periode.deel:
        return str(periode.jaar)
    helft = gettext("%(jaar)s, 1e helft") if periode.deel == 1 else gettext("%(jaar)s, 2e helft")
    return helft % {"jaar": periode.jaar}
