# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Other programs read the figures that were published, with what has to be said beside them."""

import pytest

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Status
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.cijfers.tests.tonen import shown
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente

pytestmark = pytest.mark.django_db
IN_2015 = Periode(2015)
VERBLIJF = Cel(type=Arrangementtype.VERBLIJF)
BRON = Bron("voorbeeld", "Verzonnen provincie", "Verzonnen", "CC0 1.0", "2016-06-01", fictief=True)


@pytest.fixture(autouse=True)
def _published(tmp_path, settings):
    forget_hosts()
    make_gemeente()
    settings.CIJFERS = tmp_path
    kast = Cijferkast(tmp_path)
    kast.add_regios([Regio("GM0014-oosterhof", "Oosterhof", Regiosoort.WIJK, "GM0014")])
    kubus = Kubus(IN_2015, ["GM0014", "PV20", "GM0014-oosterhof"])
    kubus.put(shown(IN_2015, "GM0014", Cel(), 11_583, 199_755))
    kubus.put(shown(IN_2015, "GM0014", Cel(geslacht=Geslacht.VROUW), 6_800, 100_000))
    kubus.put(Cijfer(IN_2015, "GM0014-oosterhof", VERBLIJF, Status.GEHEIM))
    kubus.put(shown(IN_2015, "PV20", Cel(), 32_950, 549_271))
    kast.publicaties.publish(BRON, {IN_2015: kubus})


def get(client, path, **query):
    return client.get(f"/api/v1/statistieken{path}", query)


def test_every_source_comes_with_its_periods_licence_and_warning_and_the_definitions(client):
    """S2-7: what is counted, per what, and from which table stands beside the figures."""
    found = get(client, "").json()
    (bron,) = found["bronnen"]
    assert bron["perioden"] == ["2015"]
    assert bron["licentie"] == "CC0 1.0"
    assert "verzonnen" in bron["waarschuwing"]
    assert all(definitie["bronnen"] for definitie in found["definities"])
    assert {"clienten", "per_1000"} <= {definitie["naam"] for definitie in found["definities"]}


def test_one_source_names_the_regions_it_has_figures_of(client):
    regios = {regio["code"]: regio for regio in get(client, "/voorbeeld").json()["regios"]}
    assert regios["GM0014-oosterhof"]["deel_van"] == "GM0014"
    assert regios["PV20"]["soort"] == "provincie"


def test_figures_of_a_period_say_why_there_is_no_number(client):
    """S2-10: hidden is a status of its own, never zero."""
    found = get(client, "/voorbeeld/2015").json()
    rijen = {(rij["regio"], rij["geslacht"], rij["type"]): rij for rij in found["cijfers"]}
    assert found["periodesoort"] == "jaar"
    assert rijen["GM0014", "totaal", "totaal"]["clienten"] == 11_585
    assert rijen["GM0014", "totaal", "totaal"]["per_1000"] == 58
    assert rijen["GM0014", "totaal", "totaal"]["regionaam"] == "Groningen"
    verborgen = rijen["GM0014-oosterhof", "totaal", "verblijf"]
    assert (verborgen["status"], verborgen["clienten"], verborgen["per_1000"]) == ("geheim", None, None)


def test_figures_are_chosen_by_region_type_sex_and_age_also_several_at_once(client):
    path = "/voorbeeld/2015"
    assert len(get(client, path, regio=["GM0014", "PV20"], geslacht="totaal").json()["cijfers"]) == 2
    assert [rij["geslacht"] for rij in get(client, path, geslacht="vrouw").json()["cijfers"]] == ["vrouw"]
    assert get(client, path, type="thuis").json()["cijfers"] == []
    assert get(client, path, leeftijd="85+").json()["cijfers"] == []


@pytest.mark.parametrize(
    ("path", "query", "status", "said"),
    [
        ("/cbs", {}, 404, "De bron cbs is er niet"),
        ("/..%2f..", {}, 404, "is er niet"),
        ("/voorbeeld/2016", {}, 404, "Wel van: 2015"),
        ("/voorbeeld/volgend-jaar", {}, 400, "verwacht een jaar als 2015"),
        ("/voorbeeld/2015", {"regio": "GM9999"}, 400, "GM9999 kennen wij niet"),
        ("/voorbeeld/2015", {"type": "vervoer"}, 400, "verwacht"),
    ],
)
def test_what_is_not_there_is_said_in_one_line_with_the_way_out(client, path, query, status, said):
    answer = get(client, path, **query)
    assert answer.status_code == status
    assert said in answer.content.decode()


def test_outside_the_demo_invented_figures_are_not_there(client, settings):
    settings.DEMO = False
    assert get(client, "").json()["bronnen"] == []
    assert get(client, "/voorbeeld").status_code == 404
