# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The country by gemeente, also those that a table of CBS made known without their province (S2-9)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from toegangspoort.cijfers.kaart.kaart import Kaart, Vorm, bestand, to_json
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.portaal.tests.cijferkast import JAAR, cijfers, province

pytestmark = pytest.mark.django_db
LAND = "/cijfers/2015/nl01/clienten/?deel=gemeenten"


@pytest.fixture(autouse=True)
def map_(tmp_path: Path, settings: Any) -> Iterator[Path]:
    settings.CIJFERS = tmp_path / "cijfers"
    forget_hosts()
    make_gemeente(code="0014")
    kast = province(settings.CIJFERS, cijfers(JAAR, {"GM9901": 70}))
    kast.add_regios([Regio("GM9901", "Verzonnen aan Zee", Regiosoort.GEMEENTE)])
    yield settings.CIJFERS
    forget_hosts()


def test_a_gemeente_without_a_province_stands_on_the_map_of_the_country_and_in_the_list(client: Client) -> None:
    html = client.get(LAND).content.decode()
    assert "Verzonnen aan Zee: 70 per 1.000 inwoners" in html
    assert '<option value="gm9901">Verzonnen aan Zee</option>' in html
    assert client.get("/cijfers/2015/gm9901/clienten/").status_code == 200


def test_s2_9_who_has_no_figures_and_no_boundary_does_not_take_the_map_away(client: Client, map_: Path) -> None:
    vormen = {
        code: Vorm(code, "M0 0h9v9z", (4, 4), (0, 0, 9, 9))
        for code in ("GM1895", "GM0037", "GM0014", "GM0047", "GM0025", "GM9901")
    }
    pad = bestand(map_, 2015)
    pad.parent.mkdir(parents=True)
    pad.write_bytes(to_json(Kaart(2015, "Landmeters, 2015", vormen)))
    html = client.get(LAND).content.decode()
    assert html.count("M0 0h9v9z") == len(vormen)
    assert "Landmeters, 2015" in html
    assert "zijn er geen cijfers" in html
