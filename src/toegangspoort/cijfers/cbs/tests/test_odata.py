# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The feed of CBS, answered here by a real server on this machine with the same JSON; figures are invented."""

import csv
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from toegangspoort.cijfers.cbs.laden import load_tabel
from toegangspoort.cijfers.cbs.odata import fetch_tabel
from toegangspoort.cijfers.cbs.tabel import tabellen
from toegangspoort.cijfers.cbs.tests.statline import make_tabel
from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.dimensies import Arrangementtype, Leeftijd, Status
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.perioden import Periode

TABEL = tabellen()["83262NED"]
BLADZIJDE = 100

Antwoord = Callable[["Feed", str, dict[str, list[str]]], bytes | None]
"""None when it wrote its own answer."""


class Feed(BaseHTTPRequestHandler):
    """Answers as the feed does: "value", and in "odata.nextLink" where the rest is."""

    bestanden: Path
    antwoord: Antwoord
    vragen: list[str]

    def do_GET(self) -> None:
        self.vragen.append(self.path)
        delen = urlsplit(self.path)
        inhoud = type(self).antwoord(self, delen.path.rpartition("/")[2], parse_qs(delen.query))
        if inhoud is None:
            return
        self.send_response(200 if inhoud else 404)
        self.send_header("Content-Type", "application/json;odata=minimalmetadata;charset=utf-8")
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        self.wfile.write(inhoud)

    def log_message(self, *_args: object) -> None:
        """Silent."""

    @property
    def begin(self) -> str:
        """Address of the table."""
        haven = self.server.server_address[1]
        return f"http://127.0.0.1:{haven}/ODataFeed/odata/83262NED"


def page(feed: Feed, naam: str, vraag: Mapping[str, list[str]]) -> bytes:
    """One page of an entity; what is blank in the table is null in JSON."""
    pad = feed.bestanden / f"{'data' if naam == 'UntypedDataSet' else naam}.csv"
    if not pad.exists():
        return b""
    with pad.open(newline="") as bestand:
        rijen = [{kolom: veld or None for kolom, veld in rij.items()} for rij in csv.DictReader(bestand)]
    if alleen := vraag.get("$filter"):
        kolom = alleen[0].partition(" eq ")[0]
        codes = [deel.partition("'")[2].rstrip("'") for deel in alleen[0].split(" or ")]
        rijen = [rij for rij in rijen if rij[kolom] in codes]
    begin = int(vraag.get("$skip", ["0"])[0])
    antwoord: dict[str, object] = {
        "odata.metadata": f"{feed.begin}/$metadata#Cbs.OData.WebAPI.{naam}",
        "value": rijen[begin : begin + BLADZIJDE],
    }
    if begin + BLADZIJDE < len(rijen):
        filter_ = f"&$filter={alleen[0]}" if alleen else ""
        antwoord["odata.nextLink"] = f"{feed.begin}/{naam}?$format=json{filter_}&$skip={begin + BLADZIJDE}"
    return json.dumps(antwoord).encode()


@contextmanager
def serving(bestanden: Path, antwoord: Antwoord = page) -> Iterator[tuple[str, list[str]]]:
    """The address of a feed, and the questions that it got."""
    soort = type("DezeFeed", (Feed,), {"bestanden": bestanden, "antwoord": antwoord, "vragen": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), soort)
    draad = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    draad.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/ODataFeed/odata", soort.vragen
    finally:
        server.shutdown()
        server.server_close()
        draad.join()


def fetched(tmp_path: Path, adres: str, wachttijd: float = 30) -> Path:
    map_ = tmp_path / "opgehaald"
    map_.mkdir()
    fetch_tabel(TABEL, map_, adres=adres, wachttijd=wachttijd, pauze=0)
    return map_


def test_the_feed_gives_the_same_figures_as_the_files(tmp_path: Path) -> None:
    bestanden = make_tabel(tmp_path / "tabel")
    uit_map, uit_feed = Cijferkast(tmp_path / "map"), Cijferkast(tmp_path / "feed")
    load_tabel(bestanden, uit_map)
    with serving(bestanden) as (adres, vragen):
        load_tabel(fetched(tmp_path, adres), uit_feed)
    assert uit_map.publicaties.all()["83262ned"].bron == uit_feed.publicaties.all()["83262ned"].bron
    for periode in (Periode(2015), Periode(2016, 1)):
        een, ander = (kast.publicaties.all()["83262ned"].kubus(periode) for kast in (uit_map, uit_feed))
        assert een.to_arrow() == ander.to_arrow()
    assert sum("UntypedDataSet" in vraag for vraag in vragen) == 3, "three pages of a hundred: income was not asked for"


def test_a_point_and_a_null_are_told_apart(tmp_path: Path) -> None:
    bestanden = make_tabel(tmp_path / "tabel", {("T001038", "21600  ", "T001024", "GM0014", "2015JJ00"): ("", "")})
    kast = Cijferkast(tmp_path / "kast")
    with serving(bestanden) as (adres, _):
        load_tabel(fetched(tmp_path, adres), kast)
    kubus = kast.publicaties.all()["83262ned"].kubus(Periode(2015))
    banden = (Leeftijd.TOT_30, Leeftijd.VANAF_75)
    assert [kubus.cijfer("GM0014", Cel(leeftijd=band)).status for band in banden] == [Status.CIJFER, Status.ONMOGELIJK]
    jong = Cel(leeftijd=Leeftijd.TOT_30, type=Arrangementtype.HUISHOUDEN)
    assert kubus.cijfer("GM9901", jong).status is Status.GEHEIM


def nothing(*_vraag: object) -> bytes:
    return b""


def broken(feed: Feed, naam: str, vraag: Mapping[str, list[str]], inhoud: bytes) -> bytes:
    return inhoud if naam == "UntypedDataSet" else page(feed, naam, vraag)


def cut(feed: Feed, naam: str, vraag: dict[str, list[str]]) -> bytes:
    return page(feed, naam, vraag)[:-20] if naam == "UntypedDataSet" else page(feed, naam, vraag)


def hangs_up(feed: Feed, naam: str, vraag: dict[str, list[str]]) -> bytes | None:
    if naam != "RegioS":
        return page(feed, naam, vraag)
    feed.send_response(200)
    feed.send_header("Content-Length", "5000")
    feed.end_headers()
    feed.wfile.write(b'{"value": [')
    return None


def slow(*_vraag: object) -> None:
    time.sleep(0.5)


def turns_round(feed: Feed, naam: str, vraag: dict[str, list[str]]) -> bytes:
    inhoud = json.loads(page(feed, naam, vraag))
    return json.dumps(inhoud | {"odata.nextLink": f"{feed.begin}/{naam}?$format=json"}).encode()


def leads_away(feed: Feed, naam: str, vraag: dict[str, list[str]]) -> bytes:
    inhoud = json.loads(page(feed, naam, vraag))
    return json.dumps(inhoud | {"odata.nextLink": "http://elders.invalid/TableInfos"}).encode()


SLECHT: dict[str, tuple[Antwoord, str]] = {
    "no table there": (nothing, r"TableInfos antwoordde met 404. Er is niets geladen; probeer"),
    "an answer cut off": (cut, r"UntypedDataSet gaf geen JSON, of maar een deel ervan"),
    "a line that is cut": (hangs_up, r"RegioS is niet te bereiken, of brak het antwoord af"),
    "no answer": (slow, r"TableInfos gaf 0.2 seconden geen antwoord"),
    "a page with an error": (lambda f, n, v: broken(f, n, v, b"<html>storing</html>"), r"UntypedDataSet gaf geen JSON"),
    "no rows": (
        lambda f, n, v: broken(f, n, v, b'{"odata.error": {}}'),
        r"UntypedDataSet gaf een antwoord zonder rijen",
    ),
    "other columns": (
        lambda f, n, v: broken(f, n, v, b'{"value": [{"ID": 0, "Perioden": "2015JJ00"}]}'),
        r"^data van het CBS heeft geen kolom Geslacht; er is niets geladen",
    ),
    "pages in a circle": (turns_round, r"de volgende bladzijde hadden wij al"),
    "a page elsewhere": (leads_away, r"de volgende bladzijde staat op een vreemd adres"),
}


@pytest.mark.parametrize("geval", SLECHT)
def test_a_feed_that_fails_is_one_line(tmp_path: Path, geval: str) -> None:
    antwoord, verwacht = SLECHT[geval]
    wachttijd = 0.2 if antwoord is slow else 30
    with (
        serving(make_tabel(tmp_path / "tabel"), antwoord) as (adres, _),
        pytest.raises(OngeldigBestand, match=verwacht) as fout,
    ):
        fetched(tmp_path, adres, wachttijd)
    assert len(fout.value.regels) == 1


def test_a_page_that_fails_by_chance_is_asked_for_again(tmp_path: Path) -> None:
    def stumbles(feed: Feed, naam: str, vraag: dict[str, list[str]]) -> bytes:
        eerder = sum(eerder == feed.path for eerder in feed.vragen)
        return b"" if naam == "UntypedDataSet" and eerder < 3 else page(feed, naam, vraag)

    with serving(make_tabel(tmp_path / "tabel"), stumbles) as (adres, vragen):
        bestanden = fetched(tmp_path, adres)
    assert load_tabel(bestanden, Cijferkast(tmp_path / "kast"))[0].startswith("83262NED is geladen")
    assert sum("UntypedDataSet" in vraag for vraag in vragen) == 9


def test_nobody_there_is_one_line(tmp_path: Path) -> None:
    with serving(tmp_path) as (adres, _):
        pass
    with pytest.raises(OngeldigBestand, match="is niet te bereiken"):
        fetched(tmp_path, adres)


def test_only_the_web_is_asked(tmp_path: Path) -> None:
    with pytest.raises(OngeldigBestand, match="dit is geen webadres"):
        fetched(tmp_path, "file:///etc")


def test_a_page_that_never_came_is_found_when_the_table_is_checked(tmp_path: Path) -> None:
    def forgets(feed: Feed, naam: str, vraag: dict[str, list[str]]) -> bytes:
        inhoud = json.loads(page(feed, naam, vraag))
        if naam == "UntypedDataSet":
            inhoud.pop("odata.nextLink", None)
        return json.dumps(inhoud).encode()

    with serving(make_tabel(tmp_path / "tabel"), forgets) as (adres, _):
        bestanden = fetched(tmp_path, adres)
    with pytest.raises(OngeldigBestand, match="regels ontbreken"):
        load_tabel(bestanden, Cijferkast(tmp_path / "kast"))
