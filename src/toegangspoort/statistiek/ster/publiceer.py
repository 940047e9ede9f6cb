# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What may be shown of the counts, published as the source "eigen"."""

from collections.abc import Collection, Mapping
from datetime import date
from itertools import groupby

import pyarrow as pa
import pyarrow.compute as pc
from django.conf import settings

from toegangspoort.cijfers.dimensies import STATUSSEN, Status
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron, Publicatie
from toegangspoort.cijfers.regio import Regiotabel
from toegangspoort.cijfers.telling import Telling, tally
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.statistiek.ster.gemaakt import Gemaakt
from toegangspoort.statistiek.ster.tellingen import Tellingen, of_period
from toegangspoort.statistiek.ster.tijdvakken import is_provisional, regions_of

NAAM = "eigen"


def publish(
    kast: Cijferkast,
    counts: Tellingen,
    perioden: Mapping[Periode, Collection[str]],
    tabel: Regiotabel,
    *,
    wijken: Collection[str],
    last: date,
    opnieuw: bool,
) -> Publicatie:
    """Replace what was published of our own files. `last`: the last day that they tell of.

    `opnieuw`: also make the figures again of years whose counts did not change.
    """
    gemaakt = Gemaakt(kast, NAAM)
    kubussen: dict[Periode, Kubus] = {}
    for _, parts in groupby(sorted(perioden), key=lambda periode: periode.jaar):
        tallies = {periode: _tally(periode, counts, perioden[periode], tabel, wijken) for periode in parts}
        kubussen |= gemaakt.cubes(tallies, opnieuw=opnieuw)
    for periode, kubus in kubussen.items():
        kubus.voorlopig[...] = is_provisional(periode, last) & (kubus.status != STATUSSEN.index(Status.GEEN))
    publicatie = kast.publicaties.publish(bron(last), kubussen)
    gemaakt.keep(publicatie)
    return publicatie


def _tally(
    periode: Periode, counts: Tellingen, codes: Collection[str], tabel: Regiotabel, wijken: Collection[str]
) -> Telling:
    """What these gemeenten delivered; what others did of this period is not whole, and stays out."""
    groepen = of_period(counts, periode)
    here = [tabel.opvolger(code, periode.peildatum).code for code in codes]
    groepen = groepen.filter(pc.is_in(groepen["gemeente"], pa.array(here)))
    return tally(periode, groepen, regions_of(tabel, periode, codes, wijken), codes)


def bron(last: date) -> Bron:
    """Who counted it, from what, and under which licence it may be used."""
    gemeenten = list(Gemeente.objects.order_by("naam"))
    namen = ", ".join(gemeente.naam for gemeente in gemeenten)
    return Bron(
        naam=NAAM,
        titel=f"Maatwerk Wmo in {namen}",
        herkomst=f"Geteld door {namen} in de eigen dossiers",
        licentie=settings.CIJFERS_LICENTIE.format(gemeenten=namen),
        bijgewerkt=last.isoformat(),
        fictief=any(gemeente.voorbeeld for gemeente in gemeenten),
        toelichting=(
            "Alleen perioden die voorbij zijn en waarvan alle dossiers hier staan. "
            "Een periode die korter dan een half jaar voorbij is, is voorlopig."
        ),
    )
