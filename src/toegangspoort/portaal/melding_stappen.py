# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The pages of the report as data: question, part of the progress bar, and when it is asked.

Choosing the next step looks at the answers and changes nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from toegangspoort.portaal.forms import melding as vragen
from toegangspoort.portaal.forms import melding_persoon as persoon
from toegangspoort.portaal.forms.bestanden import BestandenForm

Antwoorden = Mapping[str, Mapping[str, Any]]
"""By step: what was filled in, by field."""


@dataclass(frozen=True)
class Deel:
    """One of the visible steps; it may have several pages."""

    nummer: int
    naam: str | Promise


VOOR_WIE = Deel(1, _("Voor wie"))
HAAST = Deel(2, _("Is er haast"))
WAT = Deel(3, _("Wat lukt niet meer"))
VERHAAL = Deel(4, _("Uw verhaal"))
WIE = Deel(5, _("Om wie het gaat"))
GESPREK = Deel(6, _("Het gesprek"))
KIJKEN = Deel(7, _("Kijken en versturen"))
DELEN = (VOOR_WIE, HAAST, WAT, VERHAAL, WIE, GESPREK, KIJKEN)


def _always(_antwoorden: Antwoorden) -> bool:
    return True


def for_another(antwoorden: Antwoorden) -> bool:
    """Whether someone reports for another person."""
    return antwoorden.get("voor-wie", {}).get("voor") == "ander"


def _urgent(antwoorden: Antwoorden) -> bool:
    return antwoorden.get("haast", {}).get("spoed") == "ja"


@dataclass(frozen=True)
class Stap:
    """One page with one question."""

    slug: str
    deel: Deel
    form: type[forms.Form]
    titel: str | Promise = ""
    """Heading of a page with several fields; empty when the one question is the heading."""
    titel_ander: str | Promise = ""
    """The heading when it is about someone else, where that differs."""
    inleiding: str | Promise = ""
    als: Callable[[Antwoorden], bool] = _always
    sjabloon: str = "portaal/melding/stap.html"

    def heading(self, antwoorden: Antwoorden) -> str:
        """The heading in the words for this report."""
        return str(self.titel_ander if self.titel_ander and for_another(antwoorden) else self.titel)


BESTANDEN = "bestanden"
STAPPEN = (
    Stap("voor-wie", VOOR_WIE, vragen.VoorWieForm),
    Stap("wie-meldt", VOOR_WIE, vragen.WieMeldtForm, _("Wie bent u?"), als=for_another),
    Stap("haast", HAAST, vragen.HaastForm),
    Stap(
        "nu-doen",
        HAAST,
        vragen.NuDoenForm,
        _("Dit kunt u nu doen"),
        als=_urgent,
        sjabloon="portaal/melding/nu_doen.html",
    ),
    Stap("wat", WAT, vragen.WatForm),
    Stap("verhaal", VERHAAL, vragen.VerhaalForm, sjabloon="portaal/melding/verhaal.html"),
    Stap("geprobeerd", VERHAAL, vragen.GeprobeerdForm, sjabloon="portaal/melding/geprobeerd.html"),
    Stap(
        BESTANDEN,
        VERHAAL,
        BestandenForm,
        _("Wilt u iets meesturen?"),
        sjabloon="portaal/melding/bestanden.html",
    ),
    Stap("naam", WIE, persoon.NaamForm, _("Hoe heet u?"), _("Hoe heet deze persoon?")),
    Stap("geboren", WIE, persoon.GeborenForm),
    Stap(
        "adres",
        WIE,
        persoon.AdresForm,
        _("Waar woont u?"),
        _("Waar woont deze persoon?"),
        sjabloon="portaal/melding/adres.html",
    ),
    Stap(
        "bereik",
        WIE,
        persoon.BereikForm,
        _("Hoe kunnen wij u bereiken?"),
        _("Hoe bereiken wij deze persoon?"),
        _("Een telefoonnummer of een e-mailadres is genoeg."),
    ),
    Stap("plaats", GESPREK, persoon.GesprekForm),
    Stap("bezoek", GESPREK, persoon.BezoekForm),
    Stap("erbij", GESPREK, persoon.ErbijForm, _("Wie is erbij?")),
)
BY_SLUG = {stap.slug: stap for stap in STAPPEN}


def asked(antwoorden: Antwoorden) -> list[Stap]:
    """The pages that this report has."""
    return [stap for stap in STAPPEN if stap.als(antwoorden)]


def after(stap: Stap, antwoorden: Antwoorden) -> Stap | None:
    """The page that follows, or None when only the check is left."""
    later = STAPPEN[STAPPEN.index(stap) + 1 :]
    return next((each for each in later if each.als(antwoorden)), None)


def before(stap: Stap, antwoorden: Antwoorden) -> Stap | None:
    """The page that came before, or None on the first."""
    earlier = STAPPEN[: STAPPEN.index(stap)]
    return next((each for each in reversed(earlier) if each.als(antwoorden)), None)
