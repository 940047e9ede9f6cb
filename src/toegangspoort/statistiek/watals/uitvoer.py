# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The answer as a file for others: CSV, JSON or Parquet, with the assumptions inside and without small groups.

What is hidden must not follow from what is shown: where one group is hidden, a second one is hidden with it.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from toegangspoort.cijfers.geheim import HOOGSTE_GEHEIM
from toegangspoort.doorrekening.watals.uitkomst import HEEL, Bereik, Rij, rounded
from toegangspoort.statistiek.watals.vraag import Antwoord

KLEIN = (
    f"Groepen van 1 tot en met {HOOGSTE_GEHEIM} mensen staan hier niet in. Waar zo'n groep uit de rest was te rekenen, "
    "is een tweede groep ook weggelaten."
)
GEHEIM = "te weinig mensen om te laten zien"
RUNS = ("laag", "midden", "hoog")
KOLOMMEN = pa.schema(
    [
        ("jaar", pa.int16()),
        ("gebied", pa.string()),
        ("clienten_nu", pa.int64()),
        ("geraakt", pa.int64()),
        ("maat", pa.string()),
        *((f"{kant}_{run}", pa.int64()) for kant in ("zonder", "met", "verschil") for run in RUNS),
        ("opmerking", pa.string()),
    ]
)


def hide_small(aantallen: Mapping[str, int]) -> frozenset[str]:
    """Which of these groups, of which the sum is known, may not be shown.

    >>> sorted(hide_small({"A": 3, "B": 20, "C": 90})), sorted(hide_small({"A": 0, "B": 20}))
    (['A', 'B'], [])
    """
    op_grootte = sorted((aantal, naam) for naam, aantal in aantallen.items() if aantal)
    weg = [paar for paar in op_grootte if paar[0] <= HOOGSTE_GEHEIM]
    rest = op_grootte[len(weg) :]
    while weg and rest and (len(weg) == 1 or sum(aantal for aantal, _ in weg) <= HOOGSTE_GEHEIM):
        weg.append(rest.pop(0))
    return frozenset(naam for _, naam in weg)


def as_table(antwoord: Antwoord) -> pa.Table:
    """One row per year, area and measure; numbers are rounded as on the page."""
    rijen = list(_rows(antwoord))
    kolommen = zip(*rijen, strict=True) if rijen else [()] * len(KOLOMMEN)
    return pa.table([pa.array(list(k), v.type) for k, v in zip(kolommen, KOLOMMEN, strict=True)], schema=KOLOMMEN)


def _rows(antwoord: Antwoord) -> Iterator[tuple[Any, ...]]:
    uitkomst, doorrekening = antwoord.uitkomst, antwoord.doorrekening
    gebieden = hide_small(doorrekening.per_gebied) if not antwoord.groep.fictief else frozenset[str]()
    per_jaar = {str(rij.jaar): rij.geraakt for rij in uitkomst.totalen} | {"later": uitkomst.later}
    jaren = hide_small(per_jaar) if not antwoord.groep.fictief else frozenset[str]()
    for rij in uitkomst.rijen:
        alleen_dit = doorrekening.gebied if not rij.gebied else rij.gebied
        if alleen_dit in gebieden or (0 < rij.mensen <= HOOGSTE_GEHEIM and not antwoord.groep.fictief):
            yield (rij.jaar, rij.gebied or doorrekening.gebied or HEEL, *[None] * 12, GEHEIM)
            continue
        yield from _measures(antwoord, rij, toon_geraakt=not rij.gebied and str(rij.jaar) not in jaren)


def _measures(antwoord: Antwoord, rij: Rij, *, toon_geraakt: bool) -> Iterator[tuple[Any, ...]]:
    gebied = rij.gebied or antwoord.doorrekening.gebied or HEEL
    geraakt = rij.geraakt if toon_geraakt else None
    for maat, v in rij.maten.items():
        getallen = (*_three(v.zonder), *_three(v.met), *_three(v.verschil))
        yield (rij.jaar, gebied, rij.mensen, geraakt, maat.value, *getallen, rij.waarom_niet)


def _three(bereik: Bereik) -> Sequence[int]:
    return tuple(round(waarde) for waarde in rounded(bereik))


def heading(antwoord: Antwoord, adres: str) -> dict[str, Any]:
    """What has to be said beside the numbers."""
    ingreep, groep = antwoord.ingreep, antwoord.groep
    return {
        **({"fictief": groep.fictief} if groep.fictief else {}),
        "vraag": ingreep.titel,
        "gerekend_over": groep.naam,
        "stand_van": groep.peildatum.isoformat(),
        "adres": adres,
        "lezen": "laag, midden en hoog zijn uitkomsten van drie sommen; het zijn schattingen, geen tellingen",
        "aannames": [
            {"wat": een.titel, "eenheid": een.eenheid.woord, **drie._asdict(), "bron": een.bron}
            for een, drie in antwoord.aannames
        ],
        "niet_meegerekend": list(ingreep.bestek),
        "recht": [{"zin": regel.zin, "grond": [str(grond) for grond in regel.gronden]} for regel in ingreep.recht],
        "kleine_groepen": KLEIN if not groep.fictief else "niet van toepassing: niemand van deze mensen bestaat",
    }


def as_csv(antwoord: Antwoord, adres: str) -> bytes:
    """UTF-8 with one header row; what has to be said stands above it in lines that begin with "#"."""
    uit = io.StringIO()
    for sleutel, waarde in heading(antwoord, adres).items():
        for deel in waarde if isinstance(waarde, list) else [waarde]:
            zin = "; ".join(f"{naam}: {_flat(een)}" for naam, een in deel.items()) if isinstance(deel, dict) else deel
            uit.write(f"# {sleutel}: {zin}\n")
    tabel = as_table(antwoord)
    schrijver = csv.writer(uit, lineterminator="\n")
    schrijver.writerow(tabel.column_names)
    schrijver.writerows(zip(*(kolom.to_pylist() for kolom in tabel.columns), strict=True))
    return uit.getvalue().encode()


def _flat(waarde: Any) -> str:
    return ", ".join(waarde) if isinstance(waarde, list) else str(waarde)


def as_json(antwoord: Antwoord, adres: str) -> bytes:
    """One object: what has to be said, and the rows."""
    alles = {**heading(antwoord, adres), "uitkomsten": as_table(antwoord).to_pylist()}
    return json.dumps(alles, ensure_ascii=False, indent=1).encode()


def as_parquet(antwoord: Antwoord, adres: str) -> bytes:
    """The rows, with what has to be said as JSON in the metadata under "toegangspoort"."""
    uit = pa.BufferOutputStream()
    kop = json.dumps(heading(antwoord, adres), ensure_ascii=False)
    pq.write_table(as_table(antwoord).replace_schema_metadata({"toegangspoort": kop}), uit, compression="zstd")
    return bytes(uit.getvalue())


VORMEN: dict[str, tuple[str, Callable[[Antwoord, str], bytes]]] = {
    "csv": ("text/csv; charset=utf-8", as_csv),
    "json": ("application/json", as_json),
    "parquet": ("application/vnd.apache.parquet", as_parquet),
}
"""Per extension its media type, and how it is made."""
