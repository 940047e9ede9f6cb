# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Several regions beside each other in one period, from one source: the same groups, one column per region."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from toegangspoort.cijfers.indicatoren.ratio_vrouw_man import ratio
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.portaal.cijferblad.keuze import Keuze
from toegangspoort.portaal.cijferblad.vergelijken import groups
from toegangspoort.portaal.cijferblad.woorden import number, rate, why_not

MEESTE = 5
"""More columns do not fit beside each other on a screen."""


@dataclass(frozen=True)
class Rij:
    """One group, with what to say per region."""

    naam: str
    cijfers: list[str]


@dataclass(frozen=True)
class Kiesgebied:
    """A region that can be chosen."""

    slug: str
    naam: str
    gekozen: bool


def columns(keuze: Keuze, gekozen: Sequence[Regio]) -> list[Regio]:
    """The chosen regions, and after them what they lie in together, as far as there are figures of it."""
    ketens = [keuze.regios.boven(regio.code) for regio in gekozen]
    samen = [hoger for hoger in ketens[0] if all(hoger in keten for keten in ketens)] if ketens else []
    return [*gekozen, *(hoger for hoger in samen if keuze.kubus.heeft(hoger.code) and hoger not in gekozen)]


def side_by_side(keuze: Keuze, regios: Sequence[Regio]) -> list[tuple[str, list[Rij]]]:
    """Counts, rates, and of a year women beside men; each with its heading."""
    return [
        (_("Aantal"), _counts(keuze, regios)),
        (_("Per 1.000 mensen van elke groep"), _rates(keuze, regios)),
        *([(_("Verhouding"), [_ratio(keuze, regios)])] if keuze.gesplitst else []),
    ]


def choices(keuze: Keuze, gekozen: Sequence[Regio]) -> list[Kiesgebied]:
    """The gemeenten of the province that the page is about, by name."""
    keten = (keuze.regio, *keuze.boven)
    provincie = next((regio for regio in keten if regio.soort is Regiosoort.PROVINCIE), keuze.regio)
    delen = keuze.regios.kinderen(provincie.code, keuze.periode.peildatum)
    return [Kiesgebied(regio.slug, regio.naam, regio in gekozen) for regio in delen]


def _counts(keuze: Keuze, regios: Sequence[Regio]) -> list[Rij]:
    iedereen = [keuze.kubus.cijfer(regio.code, keuze.cel) for regio in regios]
    clienten = [why_not(cijfer) if cijfer.clienten is None else number(cijfer.clienten) for cijfer in iedereen]
    return [Rij(_("Cliënten"), clienten), Rij(_("Inwoners"), [number(cijfer.inwoners) for cijfer in iedereen])]


def _rates(keuze: Keuze, regios: Sequence[Regio]) -> list[Rij]:
    return [Rij(naam, [rate(keuze.kubus.cijfer(regio.code, cel)) for regio in regios]) for naam, cel in groups(keuze)]


def _ratio(keuze: Keuze, regios: Sequence[Regio]) -> Rij:
    keer, gevonden = _("%(n)s keer"), [ratio(keuze.kubus, regio.code, keuze.type) for regio in regios]
    naam = _("Vrouwen vergeleken met mannen")
    return Rij(naam, [_("niet te zeggen") if v is None else keer % {"n": number(v)} for v in gevonden])
