# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Count, protect and publish, for the years that the figures of our own files are published for."""

from collections.abc import Iterable, Mapping, Sequence

from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.dimensies import Geslacht, Leeftijd
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import GESLACHTEN, LEEFTIJDEN, Cel, Kubus
from toegangspoort.cijfers.perioden import Periodesoort
from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.cijfers.typen import typen_van
from toegangspoort.statistiek.preventie import (
    aanbod,
    algemeen,
    bekeken,
    instroom,
    mantelzorg,
    meldingen,
    overbelast,
    respijt,
    van_ander,
    zonder_aanvraag,
)
from toegangspoort.statistiek.preventie.blad import Blad, Preventie, Rij, write
from toegangspoort.statistiek.preventie.soorten import SOORTEN, families
from toegangspoort.statistiek.preventie.tellen import Aantallen
from toegangspoort.statistiek.preventie.verbergen import REST, Aantal, fits_beside, protect
from toegangspoort.statistiek.ster.publiceer import NAAM
from toegangspoort.statistiek.ster.wijken import code_of, codes_of_wijken

_EVERYBODY = GESLACHTEN.index(Geslacht.TOTAAL), LEEFTIJDEN.index(Leeftijd.TOTAAL)


def publish_preventie(kast: Cijferkast) -> Preventie | None:
    """Beside the figures of our own files, for the same years and gemeenten; None while those are not published."""
    eigen = kast.publicaties.get(NAAM)
    if eigen is None:
        return None
    jaren = [periode.jaar for periode in eigen.perioden if periode.soort is Periodesoort.JAAR]
    wijken, geteld = codes_of_wijken(), _count(jaren) if jaren else {}
    preventie = Preventie(eigen.bron, tuple(_pages(kast, eigen, geteld, wijken)))
    write(kast, preventie)
    return preventie


def make_page(
    kubus: Kubus, bevolking: Bevolking, gemeente: str, wijken: Sequence[str], tellingen: Mapping[str, Aantal]
) -> Blad:
    """What may be shown of one gemeente in the year of this cube. `tellingen`: per indicator and region.

    Those of people per wijk and under `REST`; the others per wijk, and of the gemeente as a whole under `REST`.
    """
    jaar = kubus.periode.jaar
    getoond = {naam: _as_is(gemeente, tellingen[naam]) for naam, soort in SOORTEN.items() if not soort.mensen}
    for familie in families():
        getoond |= _protected(kubus, gemeente, wijken, {naam: tellingen[naam] for naam in familie})

    def row(regio: str) -> Rij:
        gevonden = bevolking.of([regio], jaar)
        inwoners = None if gevonden is None else int(gevonden[_EVERYBODY])
        return Rij(regio, inwoners, {naam: getoond[naam].get(regio, 0) for naam in SOORTEN})

    return Blad(jaar, row(gemeente), tuple(row(wijk) for wijk in wijken))


def _count(jaren: Sequence[int]) -> dict[str, Aantallen]:
    return {
        "aanbod": aanbod.count(jaren),
        "respijt": respijt.count(max(jaren)),
        **{
            module.INDICATOR.naam: module.count()
            for module in (
                bekeken, meldingen, van_ander, algemeen, zonder_aanvraag, mantelzorg, overbelast, instroom,
            )
        },
    }  # fmt: skip


def _pages(
    kast: Cijferkast, eigen: Publicatie, geteld: Mapping[str, Aantallen], codes: Mapping[int, str]
) -> Iterable[Blad]:
    """Every gemeente and year in which the figures of our own files have something to say."""
    bevolking = kast.bevolking
    for periode in eigen.perioden:
        kubus = eigen.kubus(periode)
        if periode.soort is not Periodesoort.JAAR:
            continue
        per = _per_gemeente(geteld, periode.jaar, codes)
        for gemeente in sorted(per):
            if kubus.heeft(gemeente):
                wijken = sorted(code for code in codes.values() if code.startswith(f"{gemeente}-"))
                yield make_page(kubus, bevolking, gemeente, wijken, per[gemeente])


def _per_gemeente(
    geteld: Mapping[str, Aantallen], jaar: int, codes: Mapping[int, str]
) -> dict[str, dict[str, dict[str, int]]]:
    """Of one year: per gemeente and indicator the counts per wijk."""
    found: dict[str, dict[str, dict[str, int]]] = {}
    for naam, aantallen in geteld.items():
        for plek, aantal in aantallen.items():
            if plek.jaar == jaar:
                gemeente = found.setdefault(code_of(plek.gemeente), {soort: {} for soort in SOORTEN})
                gemeente[naam][codes[plek.wijk] if plek.wijk else REST] = aantal
    return found


def _as_is(gemeente: str, aantallen: Aantal) -> dict[str, int | None]:
    """No people in it: shown as it was counted."""
    return {plek or gemeente: aantal for plek, aantal in aantallen.items()}


def _protected(
    kubus: Kubus, gemeente: str, wijken: Sequence[str], tellingen: Mapping[str, Aantal]
) -> dict[str, dict[str, int | None]]:
    """As `protect`; clients only as far as they tell nothing of the clients that are published already."""
    for naam, cel in (("instroom", Cel()), ("respijt", Cel(type=typen_van(kubus.periode.jaar)["04"]))):
        if naam in tellingen:
            per_wijk = {wijk: tellingen[naam].get(wijk, 0) for wijk in wijken}
            samen = sum(tellingen[naam].values())
            if not fits_beside(kubus, cel, {gemeente: samen}):
                return {naam: dict.fromkeys([*wijken, gemeente])}
            if not fits_beside(kubus, cel, per_wijk):
                alleen = protect(gemeente, {naam: {REST: samen}}, ())
                return {naam: dict.fromkeys(wijken) | alleen[naam]}
    return protect(gemeente, tellingen, wijken)
