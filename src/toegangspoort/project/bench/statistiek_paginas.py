# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How fast the public pages of figures answer for a whole country: every gemeente and wijk, years and half-years."""

import tempfile
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path
from statistics import mode, quantiles
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from django.conf import settings
from django.db import connection
from numpy.typing import NDArray

from toegangspoort.cijfers.bevolking import SCHEMA, Bevolking, add_margins
from toegangspoort.cijfers.dimensies import BANDEN, STATUSSEN, Arrangementtype, Geslacht, Status
from toegangspoort.cijfers.geheim import HOOGSTE_GEHEIM, published_cells
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import GEEN_GETAL, GESLACHTEN, LEEFTIJDEN, TYPEN, VORM, Kubus
from toegangspoort.cijfers.perioden import Periode, delen
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.project.bench.bezoeker import Bezoeker
from toegangspoort.project.bench.meten import HUNDRED, WARM
from toegangspoort.project.bench.paginas import Mislukt
from toegangspoort.project.bench.statistiek_feiten import EERSTE_JAAR, country, inhabitants

GEMEENTEN, JAREN, CLIENTEN = 342, 10, 1_300_000
"""Gemeenten, years (each with its half-years), and clients a year in the whole country."""
HALF = 0.85
"""What part of the clients of a year a half-year has."""
ZONDER = 0.02
"""What part of the gemeenten delivered nothing."""
DELEN = {
    Arrangementtype.HULPMIDDELEN: 0.55,
    Arrangementtype.HUISHOUDEN: 0.40,
    Arrangementtype.THUIS: 0.32,
    Arrangementtype.VERBLIJF: 0.06,
    Arrangementtype.ZONDER_VERBLIJF: 0.95,
}
PER_BAND = (0.15, 0.3, 0.6, 1.2, 3.6, 7.2)
"""How often clients are found in each age band, beside each other."""
BRON = Bron("eigen", "Verzonnen land", "Verzonnen om te meten", "CC0", "2025-04-01")


def figures(
    gemeenten: int = GEMEENTEN, jaren: int = JAREN, clienten: int = CLIENTEN, keer: int = 200
) -> Iterator[dict[str, Any]]:
    """One figure per page, each asked so many times after it was warm. Needs a migrated database; adds a gemeente."""
    Gemeente.objects.get_or_create(code="0001", defaults={"naam": "Gemeente 0 (voorbeeld)", "slug": "gemeente-0"})
    met_figuren = settings.CIJFERS
    with tempfile.TemporaryDirectory() as plek:
        settings.CIJFERS = Path(plek)
        try:
            publish(Cijferkast(Path(plek)), gemeenten, jaren, clienten)
            for naam, adressen in pages(Cijferkast(Path(plek)), jaren):
                yield {**_measured(naam, adressen, keer), "gemeenten": gemeenten, "jaren": jaren, "clienten": clienten}
        finally:
            settings.CIJFERS = met_figuren


def publish(kast: Cijferkast, gemeenten: int, jaren: int, clienten: int, zaad: int = 2015) -> None:
    """Invented cubes of a country, by seed, straight into the folder: regions, inhabitants and figures."""
    tabel, span = country(gemeenten), range(EERSTE_JAAR, EERSTE_JAAR + jaren)
    kast.add_regios(r for r in tabel.regios.values() if r.soort in (Regiosoort.GEMEENTE, Regiosoort.WIJK))
    pq.write_table(_rows(tabel, span), kast.map / "bevolking.parquet")
    bevolking, lot = inhabitants(tabel, span), np.random.default_rng(zaad)
    regios = [regio for soort in Regiosoort for regio in tabel.op(Periode(span.start).peildatum, soort)]
    kubussen = {
        periode: _cube(lot, periode, regios, bevolking, clienten * (HALF if periode.deel else 1))
        for jaar in span
        for periode in delen(jaar)
    }
    kast.publicaties.publish(BRON, kubussen)


def pages(kast: Cijferkast, jaren: int) -> Iterator[tuple[str, list[str]]]:
    """Each kind of page with addresses to walk through: other regions, years and subjects each time."""
    laatste = EERSTE_JAAR + jaren - 1
    tabel, dag = kast.regios, Periode(laatste).peildatum
    provincies = [r.slug for r in tabel.op(dag, Regiosoort.PROVINCIE)]
    gemeenten = [r.slug for r in tabel.op(dag, Regiosoort.GEMEENTE)]
    wijken = [r.slug for r in tabel.op(dag, Regiosoort.WIJK)]
    jaar = [str(j) for j in range(EERSTE_JAAR, laatste + 1)]
    soorten = ["clienten", *(type_.value for type_ in Arrangementtype if not type_.is_totaal)]

    def blad(regios: Sequence[str], einde: str = "", perioden: Sequence[str] = jaar) -> list[str]:
        """Forty addresses, by turns."""
        jaren_, onderwerpen, plaatsen = cycle(perioden), cycle(soorten), cycle(regios)
        return [f"/cijfers/{next(jaren_)}/{next(plaatsen)}/{next(onderwerpen)}/{einde}" for _ in range(40)]

    yield "cijfers provincie, kaart", blad(provincies)
    yield "cijfers provincie, tabel", blad(provincies, "?toon=tabel")
    yield "cijfers provincie, halfjaar", blad(provincies, perioden=[f"{j}-1" for j in jaar])
    yield "cijfers land, provincies", blad(["nl01"])
    yield "cijfers land, kaart van elke gemeente", blad(["nl01"], "?deel=gemeenten")
    yield "cijfers land, tabel van elke gemeente", blad(["nl01"], "?deel=gemeenten&toon=tabel")
    yield "cijfers gemeente met wijken", blad(gemeenten[::9])
    yield "cijfers wijk", blad(wijken[::61])
    yield (
        "cijfers gemeenten naast elkaar",
        [
            f"{adres}vergelijken/?met={ander}"
            for adres, ander in zip(blad(gemeenten[::9]), gemeenten[12:], strict=False)
        ],
    )
    yield "cijfers als csv", blad(gemeenten[::9], "cijfers.csv")
    yield "cijfers als json", blad(gemeenten[::9], "cijfers.json")
    yield "cijfers als parquet", blad(gemeenten[::9], "cijfers.parquet")
    yield "cijfers, hoe wij tellen", ["/cijfers/hoe-wij-tellen/"]


def _measured(naam: str, adressen: Sequence[str], keer: int) -> dict[str, Any]:
    bezoeker, volgende = Bezoeker(), cycle(adressen)
    antwoorden = [bezoeker.get(next(volgende)) for _ in range(max(WARM, len(adressen)) + keer)][-keer:]
    for antwoord in antwoorden:
        if antwoord.status != 200:
            raise Mislukt(f"{naam} antwoordde {antwoord.status} in plaats van 200: {antwoord.naar}")
    tijden = quantiles([antwoord.ms for antwoord in antwoorden], n=HUNDRED)
    return {
        "bench": "statistiek",
        "wat": f"pagina: {naam}",
        "database": connection.vendor,
        "p50_ms": round(tijden[49], 1),
        "p95_ms": round(tijden[94], 1),
        "cpu_p95_ms": round(quantiles([antwoord.cpu_ms for antwoord in antwoorden], n=HUNDRED)[94], 1),
        "kB": round(max(len(antwoord.tekst) for antwoord in antwoorden) / 1000),
        "queries": mode(antwoord.queries for antwoord in antwoorden),
    }


def _rows(tabel: Regiotabel, jaren: range) -> pa.Table:
    """The inhabitants as rows, the same as `inhabitants` has in memory."""
    regios = [r.code for r in tabel.regios.values() if r.soort in (Regiosoort.GEMEENTE, Regiosoort.WIJK)]
    bevolking = inhabitants(tabel, range(jaren.start, jaren.start + 1))
    per = [
        (code, sexe, band, int(aantal[GESLACHTEN.index(sexe), LEEFTIJDEN.index(band)]))
        for code in regios
        if (aantal := bevolking.of([code], jaren.start)) is not None
        for sexe in (Geslacht.MAN, Geslacht.VROUW)
        for band in BANDEN
    ]
    kolommen = [list(kolom) for kolom in zip(*per, strict=True)]
    lang = [[waarde for _ in jaren for waarde in kolom] for kolom in kolommen]
    return pa.table([[jaar for jaar in jaren for _ in per], *lang], schema=SCHEMA)


def _cube(
    lot: np.random.Generator, periode: Periode, regios: Sequence[Regio], bevolking: Bevolking, clienten: float
) -> Kubus:
    """Clients by chance, per gemeente and wijk; larger regions are the sums of theirs."""
    inwoners = _inhabitants(regios, bevolking, periode)
    rij = {regio.code: nummer for nummer, regio in enumerate(regios)}
    gemeenten = [rij[r.code] for r in regios if r.soort is Regiosoort.GEMEENTE]
    kans = np.array(PER_BAND) * clienten / inwoners[gemeenten][:, 1:, 1:7].sum() / np.mean(PER_BAND)
    geteld = np.zeros((len(regios), *VORM), np.int64)
    band = [LEEFTIJDEN.index(b) for b in BANDEN]
    for nummer, regio in enumerate(regios):
        if regio.soort in (Regiosoort.GEMEENTE, Regiosoort.WIJK):
            geteld[nummer] = _counted(lot, inwoners[nummer], band, kans * lot.uniform(0.7, 1.3))
    leverde = np.ones(len(regios), np.bool_)
    leverde[lot.choice(gemeenten, max(round(ZONDER * len(gemeenten)), 1), replace=False)] = False
    _add_up(geteld, inwoners, regios, rij, leverde)
    return _shown(Kubus(periode, [r.code for r in regios]), geteld, inwoners, leverde)


def _inhabitants(regios: Sequence[Regio], bevolking: Bevolking, periode: Periode) -> NDArray[np.int64]:
    gevonden = [bevolking.of([regio.code], periode.jaar) for regio in regios]
    return np.stack([np.zeros(VORM[:2], np.int64) if een is None else een for een in gevonden])


def _counted(lot: np.random.Generator, inwoners: Any, band: list[int], kans: Any) -> NDArray[np.int64]:
    cellen = np.zeros(VORM, np.int64)
    for wie, keer in ((Geslacht.MAN, 0.8), (Geslacht.VROUW, 1.2)):
        plek = GESLACHTEN.index(wie)
        samen = lot.binomial(inwoners[plek, band], np.minimum(kans * keer, 0.9))
        cellen[plek, band, TYPEN.index(Arrangementtype.TOTAAL)] = samen
        for type_, deel in DELEN.items():
            cellen[plek, band, TYPEN.index(type_)] = lot.binomial(samen, deel)
    add_margins(cellen)
    return cellen


def _add_up(geteld: Any, inwoners: Any, regios: Sequence[Regio], rij: dict[str, int], leverde: Any) -> None:
    for soort in (Regiosoort.GEMEENTE, Regiosoort.PROVINCIE):
        for nummer, regio in enumerate(regios):
            if regio.soort is soort and leverde[nummer]:
                geteld[rij[regio.deel_van]] += geteld[nummer]
                inwoners[rij[regio.deel_van]] += inwoners[nummer]


def _shown(kubus: Kubus, geteld: Any, inwoners: Any, leverde: Any) -> Kubus:
    """Rounded, and hidden below eight; who delivered nothing has no status but that."""
    getoond = published_cells(kubus.periode.soort) & leverde[:, None, None, None]
    cijfer = getoond & (geteld > HOOGSTE_GEHEIM)
    kubus.status[getoond] = STATUSSEN.index(Status.GEHEIM)
    kubus.status[cijfer] = STATUSSEN.index(Status.CIJFER)
    per = np.broadcast_to(inwoners[..., None], geteld.shape)
    afgerond = 5 * ((2 * geteld + 5) // 10)
    kubus.clienten[cijfer] = afgerond[cijfer]
    kubus.inwoners[...] = np.where(getoond, per, GEEN_GETAL)
    kubus.per_1000[cijfer] = (2000 * afgerond[cijfer] + per[cijfer]) // (2 * per[cijfer])
    return kubus
