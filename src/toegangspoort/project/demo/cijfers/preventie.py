# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Invented prevention per wijk, beside the invented clients; protected as real figures are.

More supply goes with a little less inflow, but not everywhere: a reader who takes that for a proof is wrong here too.
"""

from collections.abc import Iterator, Mapping

import numpy as np

from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.kubus import Kubus
from toegangspoort.cijfers.perioden import Periode, Periodesoort
from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.project.demo.cijfers.inwoners import wijk_code
from toegangspoort.project.demo.cijfers.knoppen import EERSTE_JAAR, gemeenten, wijken
from toegangspoort.statistiek.preventie.blad import Blad, Preventie
from toegangspoort.statistiek.preventie.publiceren import make_page
from toegangspoort.statistiek.preventie.soorten import SOORTEN
from toegangspoort.statistiek.preventie.verbergen import REST

DELEN = {"van_ander": 0.35, "algemeen": 0.3, "zonder_aanvraag": 0.25, "mantelzorg": 0.5, "overbelast": 0.3}
"""Part of the whole that each belongs to."""
MINST, UITEEN, GROEI = 3, 9, 0.6
"""General provisions: the fewest in a wijk in the first year, how far wijken lie apart, and how many come a year."""
NIEUW, MINDER = 0.22, 0.006
"""New clients as a part of all clients, and by how much each general provision lowers that."""


def invent(publicatie: Publicatie, bevolking: Bevolking) -> Preventie:
    """Every year of every gemeente that has wijken."""
    return Preventie(publicatie.bron, tuple(_pages(publicatie, bevolking)))


def _pages(publicatie: Publicatie, bevolking: Bevolking) -> Iterator[Blad]:
    for periode in publicatie.perioden:
        if periode.soort is Periodesoort.JAAR:
            kubus = publicatie.kubus(periode)
            for gebied in gemeenten():
                codes = [wijk_code(gebied.code, naam) for naam in wijken(gebied.code)]
                if codes and kubus.heeft(gebied.code):
                    yield make_page(kubus, bevolking, gebied.code, codes, _counts(kubus, periode, codes))


def _counts(kubus: Kubus, periode: Periode, codes: list[str]) -> Mapping[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {naam: {} for naam in SOORTEN}
    for nummer, code in enumerate(codes):
        lot = np.random.default_rng([nummer, periode.jaar])
        clienten = kubus.cijfer(code).clienten or 0
        aanbod = MINST + (5 * nummer) % UITEEN + int(GROEI * (periode.jaar - EERSTE_JAAR))
        aantal = {"aanbod": aanbod, "bekeken": aanbod * int(lot.integers(30, 90))}
        aantal["instroom"] = int(clienten * max(0.05, NIEUW - MINDER * aanbod + lot.normal(0, 0.03)))
        aantal["respijt"] = int(clienten * 0.012)
        aantal["meldingen"] = int(aantal["instroom"] * lot.uniform(1.6, 2.4)) + 9
        for naam, deel in DELEN.items():
            aantal[naam] = int(aantal[SOORTEN[naam].deel_van] * deel * lot.uniform(0.7, 1.3))
        for naam, getal in aantal.items():
            found[naam][code] = getal
    found["aanbod"][REST] = max(found["aanbod"].values()) + 6
    found["bekeken"][REST] = sum(found["bekeken"].values()) + 2000
    return found
