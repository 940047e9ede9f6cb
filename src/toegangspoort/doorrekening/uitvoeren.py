# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The run: households in, both sides of the change reckoned block by block, report and results out."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa

from toegangspoort.doorrekening.grafiek import draw
from toegangspoort.doorrekening.huishoudens import FICTIEF, Blok
from toegangspoort.doorrekening.lezen import Huishoudenbestand, open_households
from toegangspoort.doorrekening.schrijven import Tabelschrijver, Uitvoermap
from toegangspoort.doorrekening.tellen import GRENZEN, Tellingen, TeVeelGemeenten
from toegangspoort.doorrekening.verslag import Verslag
from toegangspoort.doorrekening.wijziging import Wijziging, Zijde

WOORDEN = pa.dictionary(pa.int32(), pa.string())
UITKOMSTEN = pa.schema(
    [
        ("huishouden", pa.int32()),
        ("gemeente", WOORDEN),
        ("inkomensgroep", WOORDEN),
        ("betaalt_van_cent_per_maand", pa.int32()),
        ("betaalt_naar_cent_per_maand", pa.int32()),
        ("verschil_cent_per_maand", pa.int32()),
        ("gemeente_van_cent_per_maand", pa.int32()),
        ("gemeente_naar_cent_per_maand", pa.int32()),
        ("reden_van", WOORDEN),
        ("reden_naar", WOORDEN),
    ]
)
TABEL, GRAFIEK, HUISHOUDENS, TEKST = "tabel.csv", "grafiek.svg", "huishoudens.parquet", "verslag.txt"
Voortgang = Callable[[int, int | None], None]
"""Called after each block with the rows so far, and how many there are when that is known."""


def run(
    pad: Path,
    wijziging: Wijziging,
    *,
    uit: Path,
    voortgang: Voortgang,
    grenzen: Sequence[int] = GRENZEN,
) -> Verslag:
    """Reckon the change over every household of the file, and write table, chart and results to the new folder `uit`.

    OnbruikbaarBestand when the file cannot be used, FileExistsError when `uit` is there already; then nothing is left.
    """
    tellingen = Tellingen(grenzen)
    with Uitvoermap(uit) as map_, open_households(pad, wijziging.nodig) as bron:
        schema = UITKOMSTEN.with_metadata({FICTIEF: bron.fictief} if bron.fictief else None)
        with Tabelschrijver(map_ / HUISHOUDENS, schema) as schrijver:
            for blok in bron.blocks():
                van, naar = wijziging.van.reken(blok), wijziging.naar.reken(blok)
                _count(tellingen, blok, van, naar, bron)
                schrijver.write(_rows(tellingen, blok, van, naar))
                voortgang(tellingen.gezien, bron.rijen)
        verslag = Verslag(
            wijziging.titel,
            wijziging.van.naam,
            wijziging.naar.naam,
            pad.name,
            bron.fictief,
            tellingen,
            wijziging.opmerking,
        )
        verslag.write_csv(map_ / TABEL)
        (map_ / GRAFIEK).write_text(draw(verslag), encoding="utf-8")
        (map_ / TEKST).write_text(verslag.text(), encoding="utf-8")
    return verslag


def _count(tellingen: Tellingen, blok: Blok, van: Zijde, naar: Zijde, bron: Huishoudenbestand) -> None:
    try:
        tellingen.add(blok, van, naar)
    except TeVeelGemeenten as fout:
        bron.refuse(str(fout))


def _rows(tellingen: Tellingen, blok: Blok, van: Zijde, naar: Zijde) -> pa.RecordBatch:
    gemeente = blok.teksten["gemeente"]
    kolommen = {
        "huishouden": blok.getallen["huishouden"],
        "gemeente": _words(gemeente.codes, gemeente.waarden),
        "inkomensgroep": _words(tellingen.band(blok), tellingen.groepen),
        "betaalt_van_cent_per_maand": van.betaalt,
        "betaalt_naar_cent_per_maand": naar.betaalt,
        "verschil_cent_per_maand": naar.betaalt - van.betaalt,
        "gemeente_van_cent_per_maand": van.gemeente,
        "gemeente_naar_cent_per_maand": naar.gemeente,
        "reden_van": _words(van.geval, van.redenen),
        "reden_naar": _words(naar.geval, naar.redenen),
    }
    arrays = [_array(kolommen[veld.name], veld.type) for veld in UITKOMSTEN]
    return pa.RecordBatch.from_arrays(arrays, schema=UITKOMSTEN)


def _array(kolom: object, soort: pa.DataType) -> pa.Array:
    return kolom if isinstance(kolom, pa.Array) else pa.array(np.asarray(kolom), soort)


def _words(codes: object, waarden: Sequence[str]) -> pa.DictionaryArray:
    return pa.DictionaryArray.from_arrays(
        pa.array(np.asarray(codes, dtype=np.int32)), pa.array(list(waarden), pa.string())
    )
