# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Fetches a table from the OData feed of CBS (version 3) into a folder with StatLine's own CSV layout.

The feed answers with JSON: the rows in "value", and in "odata.nextLink" where the next 10,000 are. We ask for the
"untyped" figures: only those tell a blank from a ".". The loader checks the folder as it does any other.
"""

import csv
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import quote, urlencode, urljoin, urlsplit
from urllib.request import Request, urlopen

from toegangspoort.cijfers.cbs.tabel import Tabel
from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.dimensies import Leeftijd

ADRES = "https://opendata.cbs.nl/ODataFeed/odata"
WACHTTIJD = 60
"""Seconds without any answer before we stop."""
POGINGEN = 3
"""Times that a page is asked for: of a hundred pages one may fail by chance."""
PAUZE = 2
"""Seconds before the second time; twice as long before the third."""
OVER_TABEL = ("Identifier", "Title", "Modified", "Description")
OVER_CODE = ("Key", "Title", "Description")


def fetch_tabel(
    tabel: Tabel, map_: Path, *, adres: str = ADRES, wachttijd: float = WACHTTIJD, pauze: float = PAUZE
) -> None:
    """Write the files of this table in the folder; OngeldigBestand when the feed fails: then they mean nothing."""
    begin = f"{adres.rstrip('/')}/{quote(tabel.code)}/"
    if urlsplit(begin).scheme not in ("http", "https"):
        raise OngeldigBestand(f"{adres}: dit is geen webadres; verwacht iets als {ADRES}.")
    feed = _Feed(begin, wachttijd, pauze)
    _write(map_ / "TableInfos.csv", OVER_TABEL, feed.rows("TableInfos"))
    leeftijden: list[str] = []
    for dimensie in tabel.dimensies:
        kolommen = (*OVER_CODE, "Status") if dimensie == tabel.periode else OVER_CODE
        rijen = list(feed.rows(dimensie))
        _write(map_ / f"{dimensie}.csv", kolommen, rijen)
        if dimensie == tabel.leeftijd:
            leeftijden = [str(rij["Key"]) for rij in rijen if str(rij["Key"]).strip() in {lid.cbs for lid in Leeftijd}]
    alleen = " or ".join(f"{tabel.leeftijd} eq '{code}'" for code in leeftijden)
    _write(map_ / "data.csv", tabel.kolommen, feed.rows("UntypedDataSet", alleen))


class _Feed:
    """One table at one address."""

    def __init__(self, begin: str, wachttijd: float, pauze: float) -> None:
        self.begin, self.wachttijd, self.pauze = begin, wachttijd, pauze
        self.antwoordde = False

    def rows(self, naam: str, alleen: str = "") -> Iterator[Mapping[str, Any]]:
        """Every row, page after page."""
        vraag = {"$format": "json"} | ({"$filter": alleen} if alleen else {})
        adres: str | None = f"{self.begin}{naam}?{urlencode(vraag, quote_via=quote)}"
        gehad: set[str] = set()
        while adres:
            gehad.add(adres)
            antwoord = self._get_again(adres)
            yield from antwoord["value"]
            verder = antwoord.get("odata.nextLink")
            volgende = self._next(adres, str(verder)) if verder else None
            if volgende in gehad:
                raise OngeldigBestand(f"{adres}: de volgende bladzijde hadden wij al; er is niets geladen.")
            adres = volgende

    def _next(self, adres: str, verder: str) -> str:
        """The address of the next page, at the same host and as safely as the first."""
        begin, volgende = urlsplit(self.begin), urlsplit(urljoin(adres, verder))
        if volgende.netloc != begin.netloc:
            raise OngeldigBestand(f"{adres}: de volgende bladzijde staat op een vreemd adres; er is niets geladen.")
        return volgende._replace(scheme=begin.scheme, query=quote(volgende.query, safe="%&=$'(),")).geturl()

    def _get_again(self, adres: str) -> dict[str, Any]:
        """A feed that answered before may stumble; one that never did is not there."""
        for poging in range(1, POGINGEN if self.antwoordde else 1):
            try:
                return self._get(adres)
            except OngeldigBestand:
                time.sleep(poging * self.pauze)
        antwoord = self._get(adres)
        self.antwoordde = True
        return antwoord

    def _get(self, adres: str) -> dict[str, Any]:
        vraag = Request(adres, headers={"Accept": "application/json"})  # noqa: S310 - the scheme was checked
        try:
            with urlopen(vraag, timeout=self.wachttijd) as gegeven:  # noqa: S310 - the same
                antwoord = json.loads(gegeven.read())
        except HTTPError as fout:
            with fout:
                raise _failed(adres, f"antwoordde met {fout.code}") from fout
        except TimeoutError as fout:
            raise _failed(adres, f"gaf {self.wachttijd:g} seconden geen antwoord") from fout
        except (OSError, HTTPException) as fout:
            raise _failed(adres, "is niet te bereiken, of brak het antwoord af") from fout
        except ValueError as fout:
            raise _failed(adres, "gaf geen JSON, of maar een deel ervan") from fout
        if not isinstance(antwoord, dict) or not _rows_of(antwoord.get("value")):
            raise _failed(adres, "gaf een antwoord zonder rijen")
        return antwoord


def _rows_of(waarde: object) -> bool:
    return isinstance(waarde, list) and all(isinstance(rij, dict) for rij in waarde)


def _failed(adres: str, wat: str) -> OngeldigBestand:
    kort = adres.partition("?")[0]
    return OngeldigBestand(
        f"{kort} {wat}. Er is niets geladen; probeer het later opnieuw of laad de tabel uit een map."
    )


def _write(
    pad: Path, kolommen: Sequence[str], rijen: Iterator[Mapping[str, Any]] | Sequence[Mapping[str, Any]]
) -> None:
    with pad.open("w", encoding="utf-8", newline="") as bestand:
        schrijver = csv.writer(bestand, lineterminator="\n")
        schrijver.writerow(kolommen)
        for rij in rijen:
            if weg := [kolom for kolom in kolommen if kolom not in rij]:
                raise OngeldigBestand(f"{pad.stem} van het CBS heeft geen kolom {weg[0]}; er is niets geladen.")
            schrijver.writerow(["" if rij[kolom] is None else rij[kolom] for kolom in kolommen])
