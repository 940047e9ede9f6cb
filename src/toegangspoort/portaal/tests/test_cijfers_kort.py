# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""In het kort on the page: every sentence shows the figures it rests on, in two languages."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.tests.tonen import shown
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.portaal.tests.cijferkast import JAAR, province

pytestmark = pytest.mark.django_db
VERBLIJF = Cel(type=Arrangementtype.VERBLIJF)


@pytest.fixture(autouse=True)
def map_(tmp_path: Path, settings: Any) -> Iterator[Path]:
    settings.CIJFERS = tmp_path / "cijfers"
    forget_hosts()
    make_gemeente(code="0014")
    yield settings.CIJFERS
    forget_hosts()


def in_short(client: Client, regio: str) -> list[str]:
    """The items of the block, each as its own piece of HTML."""
    html = unescape(client.get(f"/cijfers/2015/{regio}/clienten/").content.decode())
    blok = html.split('class="tp-kort"', 1)[1].split("</section>", 1)[0]
    return [" ".join(item.split()) for item in blok.split("<li>")[1:]]


def test_who_stands_out_shows_the_figures_of_that_gemeente_and_of_the_province_s2_12(
    client: Client, map_: Path
) -> None:
    province(map_, [shown(JAAR, "GM0014", VERBLIJF, 120, 10_000)])
    zin = next(item for item in in_short(client, "pv20") if "naar verhouding veel inwoners verblijf en opvang" in item)
    rijen = [re.findall(r"<t[hd][^>]*>(?:<strong>)?(.*?)(?:</strong>)?</t[hd]>", r) for r in zin.split("<tr>")[2:]]
    assert rijen == [
        ["Gemeente Groningen", "Verblijf en opvang", "120", "10.000", "12"],
        ["Gemeente Groningen", "Maatwerk", "580", "10.000", "58"],
        ["Provincie Groningen", "Verblijf en opvang", "1.200", "200.000", "6"],
        ["Provincie Groningen", "Maatwerk", "12.000", "200.000", "60"],
    ]


def test_every_sentence_has_its_figures_in_a_block_or_beside_it(client: Client, map_: Path) -> None:
    province(map_, [shown(JAAR, "GM0014", VERBLIJF, 120, 10_000)])
    for regio in ("pv20", "gm0014", "nl01"):
        items = in_short(client, regio)
        assert items
        assert all(("<a href=" in item) != ("<details" in item) for item in items)


def test_the_sentences_are_in_english_too(client: Client, map_: Path) -> None:
    province(map_)
    client.cookies["django_language"] = "en"
    eerste, *_ = in_short(client, "pv20")
    assert (
        "In the province, <strong>60 in every 1,000</strong> residents got tailored support. "
        "That is slightly more than in the whole of the Netherlands, where it was <strong>54</strong>."
    ) in eerste
