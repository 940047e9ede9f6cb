# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A small table in the layout of StatLine, to be spoiled by tests. Every figure and text in it is invented."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

GESLACHT = {"T001038": "Totaal mannen en vrouwen", "3000   ": "Mannen", "4000   ": "Vrouwen"}
KENMERKEN = {
    "T009002": "Totaal personen",
    "41625  ": "Leeftijd: Jonger dan 30 jaar",
    "21600  ": "Leeftijd: 75 jaar of ouder",
    "A045701": "Inkomen onbekend",
}
TYPEN = {"T001024": "Totaal", "A019507": "Hulp bij het huishouden"}
REGIOS = {
    "NL01  ": ("Nederland", ""),
    "GM0014": ("Groningen (gemeente)", "Begindatum voor 1830"),
    "GM1966": ("Het Hogeland", "Ontstaan per 01-01-2019"),
    "GM9901": ("Verzonnen aan Zee", "Opgeheven per 01-01-2017\nOntstaan per 01-01-2001"),
}
PERIODEN = {"2015HJ01": "Definitief", "2015HJ02": "Definitief", "2015JJ00": "Definitief", "2016HJ01": "Voorlopig"}
DIMENSIES = ("Geslacht", "KenmerkenVanPersonen", "TypeMaatwerkarrangement", "RegioS", "Perioden")
KOP = ("ID", *DIMENSIES, "WmoClienten_1", "WmoClientenPer1000Inwoners_2")

Sleutel = tuple[str, str, str, str, str]
TOTAAL: Sleutel = ("T001038", "T009002", "T001024", "GM0014", "2015JJ00")


def cellen() -> Iterator[tuple[Sleutel, tuple[str, str]]]:
    """Groningen has figures in all periods, Het Hogeland none; the made-up gemeente misses one cell."""
    for nummer, sleutel in enumerate(product(GESLACHT, KENMERKEN, TYPEN, REGIOS, PERIODEN)):
        getal, (_, kenmerk, type_, regio, _) = 100 + 5 * nummer, sleutel
        if regio == "GM1966" or (regio == "GM9901" and (kenmerk, type_) == ("41625  ", "A019507")):
            yield sleutel, ("       .", "       .")
        else:
            yield sleutel, (f"{getal:8}", f"{getal // 10:8}")


def make_tabel(map_: Path, anders: Mapping[Sleutel, tuple[str, str]] | None = None, **info: str) -> Path:
    """The files of the table; `anders` holds other values for some cells."""
    map_.mkdir(parents=True, exist_ok=True)
    over = {
        "ID": "0",
        "Title": "Verzonnen tabel",
        "Identifier": "83262NED",
        "Modified": "2020-11-26T02:00:00",
        "Description": 'INHOUD\n\nZie <a href="https://voorbeeld.invalid">hier</a>.\n\nVerklaring van symbolen:\n\n'
        "niets (blanco)\t: kan niet\n.\t\t: geheim &amp; zo\n\nAfgerond.\n\n3. KOPPELINGEN\n",
    } | info
    write(map_ / "TableInfos.csv", over, [tuple(over.values())])
    for naam, codes in zip(DIMENSIES[:3], (GESLACHT, KENMERKEN, TYPEN), strict=True):
        write(
            map_ / f"{naam}.csv",
            ("Key", "Title", "Description", "CategoryGroupID"),
            [(code, titel, "", "") for code, titel in codes.items()],
        )
    write(map_ / "RegioS.csv", ("Key", "Title", "Description"), [(code, *rij) for code, rij in REGIOS.items()])
    write(
        map_ / "Perioden.csv",
        ("Key", "Title", "Description", "Status"),
        [(code, code, "", status) for code, status in PERIODEN.items()],
    )
    rijen = [(*sleutel, *(anders or {}).get(sleutel, waarden)) for sleutel, waarden in cellen()]
    write(map_ / "data.csv", KOP, [(nummer, *rij) for nummer, rij in enumerate(rijen)])
    return map_


def write(pad: Path, kop: Iterable[str], rijen: Iterable[Sequence[object]]) -> None:
    """As StatLine's files are: commas, quotes where there is text."""
    with pad.open("w", encoding="utf-8", newline="") as bestand:
        schrijver = csv.writer(bestand, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
        schrijver.writerow(kop)
        schrijver.writerows(rijen)
