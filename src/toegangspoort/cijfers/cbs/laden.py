# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A whole table or nothing: first everything is read and checked, then it takes the place of what was published."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from toegangspoort.cijfers.cbs.cellen import Cellen, half_loaded, read_cellen
from toegangspoort.cijfers.cbs.codelijsten import Codelijsten, read_codelijsten
from toegangspoort.cijfers.cbs.noemers import Strijdig, with_inwoners, with_provincies
from toegangspoort.cijfers.csvbestand import some
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.cijfers.slot import only_one


def load_tabel(map_: Path, kast: Cijferkast) -> list[str]:
    """Publish the table in this folder; says what was loaded, and what is worth knowing about it.

    OngeldigBestand with every fault, Bezig when somebody else is loading: then nothing changed.
    """
    with only_one(kast.map, "het laden van een CBS-tabel"):
        lijsten = read_codelijsten(map_, kast.regios)
        cellen = read_cellen(map_ / "data.csv", lijsten)
        tabel = kast.regios.met(lijsten.nieuw)
        kubussen = cellen.kubussen(lijsten.voorlopig)
        bevolking = kast.bevolking
        strijdig = Strijdig()
        for kubus in kubussen.values():
            with_inwoners(kubus, tabel, bevolking, strijdig)
        erin = frozenset(cellen.codes_gezien[3])
        alles = {periode: with_provincies(kubus, tabel, erin) for periode, kubus in kubussen.items()}
        kast.add_regios(lijsten.nieuw)
        kast.publicaties.publish(_source(lijsten.bron, kubussen, alles), alles)
    return [*_loaded(lijsten, alles, tabel), *_remarks(lijsten, cellen, kubussen, tabel), *strijdig.sentences()]


def _source(bron: Bron, gelezen: dict[Periode, Kubus], alles: dict[Periode, Kubus]) -> Bron:
    """What was reckoned here is not said to come from CBS."""
    if all(len(alles[periode].regios) == len(kubus.regios) for periode, kubus in gelezen.items()):
        return bron
    return replace(bron, herkomst=f"{bron.herkomst}. Provincies: hier opgeteld uit hun gemeenten met cijfers")


def _loaded(lijsten: Codelijsten, kubussen: dict[Periode, Kubus], tabel: Regiotabel) -> Iterator[str]:
    perioden = list(kubussen)
    codes = {code for kubus in kubussen.values() for code in kubus.regios}
    gemeenten = [code for code in codes if tabel.regio(code).soort is Regiosoort.GEMEENTE]
    provincies = [tabel.regio(code).naam for code in sorted(codes) if tabel.regio(code).soort is Regiosoort.PROVINCIE]
    yield f"{lijsten.tabel.code} is geladen: {lijsten.bron.titel}, stand {lijsten.bron.bijgewerkt}."
    yield (
        f"Gemeenten met cijfers: {len(gemeenten)}. "
        f"Perioden: {len(perioden)}, {perioden[0].slug} tot en met {perioden[-1].slug}."
    )
    if provincies:
        yield f"De tabel heeft geen provincies; hier opgeteld uit hun gemeenten met cijfers: {some(provincies)}."


def _remarks(lijsten: Codelijsten, cellen: Cellen, kubussen: dict[Periode, Kubus], tabel: Regiotabel) -> Iterator[str]:
    """What the reader of the figures would want to know about this load."""
    yield from half_loaded(cellen.perioden)
    if los := [
        regio.naam for regio in lijsten.regios.values() if regio.soort is Regiosoort.GEMEENTE and not regio.deel_van
    ]:
        yield (
            f"Gemeenten zonder bekende provincie: {len(los)} ({some(los)}). Zij komen uit RegioS.csv; "
            "vul provincie en opvolger aan met laad-regios."
        )
    delen = [
        f"{dimensie} {len(gezien)} van {len(codes)}"
        for dimensie, gezien, codes in zip(lijsten.tabel.dimensies, cellen.codes_gezien, lijsten.codes, strict=True)
        if len(gezien) < len(codes) and dimensie != lijsten.tabel.leeftijd
    ]
    if delen:
        yield f"Het is een selectie uit de tabel: {', '.join(delen)}."
    if cellen.overgeslagen:
        yield f"Overgeslagen regels: {cellen.overgeslagen}, over kenmerken die wij niet tonen, zoals inkomen."
    if not cellen.met_punten:
        yield (
            "Het bestand houdt leeg en een punt niet uit elkaar; een leeg cijfer van een gemeente die wel cijfers "
            "heeft, telt als geheim."
        )
    buiten = [
        f"{code} in {periode.slug}"
        for periode, kubus in kubussen.items()
        for code in kubus.regios
        if not tabel.regio(code).op(periode.peildatum)
    ]
    if buiten:
        yield f"Regio's die er op 1 januari van dat jaar niet waren, worden niet getoond: {some(buiten)}."
