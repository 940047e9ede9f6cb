# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Anyone reads the figures: on a map, per type, age and sex, through the years, and what is missing."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kort.zin import Bekijk
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.perioden import Periode, delen
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.cijfers.tests.tonen import shown
from toegangspoort.portaal.tests.cijferkast import GEMEENTEN, JAAR, cijfers, province, publish, without
from toegangspoort.portaal.tests.lezen import read, table
from toegangspoort.statistiek.models import Uitleg

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("map_")]
PROVINCIE = "/cijfers/2015/pv20/clienten/"
OLDAMBT = "/cijfers/2015/gm1895/clienten/"


def test_clients_per_1000_beside_province_and_country(client: Client, map_: Path) -> None:
    """S2-4 and S2-8: gemeente, province and country; the province comes from totals, and the page says so."""
    province(map_)
    html = read(client, OLDAMBT)
    assert "<dt>Gemeente Oldambt</dt><dd>85</dd>" in html
    assert "<dt>Provincie Groningen</dt><dd>60</dd>" in html
    assert "<dt>Nederland</dt><dd>54</dd>" in html
    assert "het is geen gemiddelde van de cijfers erboven" in read(client, f"{PROVINCIE}?toon=tabel")


def test_the_lead_says_maatwerk_in_plain_words_and_which_gemeenten_of_then(client: Client, map_: Path) -> None:
    """S2-1 and S2-3: what it is, and who gives it."""
    province(map_)
    html = read(client, PROVINCIE)
    assert "Cijfers over 2015, voor de 23 gemeenten van toen in de provincie Groningen." in html
    assert "Maatwerk is hulp die de gemeente met een besluit geeft." in html


def test_the_table_goes_from_high_to_low_and_leaves_those_without_a_figure_for_last(client: Client, map_: Path) -> None:
    """S2-5: the ranking leaves out who has no figure; S2-7: clients, inhabitants and the rate beside each other."""
    province(map_, [without(JAAR, "GM0025")])
    rijen = table(read(client, f"{PROVINCIE}?toon=tabel"))
    assert rijen[1] == ["Oldambt", "850", "10.000", "85"]
    assert [rij[0] for rij in rijen[1:5]] == ["Oldambt", "Stadskanaal", "Groningen", "Veendam"]
    marum = next(rij for rij in rijen if rij[0] == "Marum")
    assert marum[1:] == ["geheim", "", "geheim"]
    assert rijen[-1] == ["Provincie Groningen", "12.000", "200.000", "60"]


def test_highest_and_lowest_are_named_only_when_nobody_is_as_high(client: Client, map_: Path) -> None:
    """S2-5: with equal figures nobody is the highest."""
    province(map_)
    html = read(client, PROVINCIE)
    assert "<dt>Hoogste: Oldambt</dt><dd>85</dd>" in html
    assert "<dt>Laagste: Veendam</dt><dd>36</dd>" in html
    province(map_, cijfers(JAAR, {"GM0037": 85}))
    assert "<dt>Hoogste: twee gemeenten</dt><dd>85</dd>" in read(client, PROVINCIE)


def test_where_all_are_equal_nobody_is_high_or_low(client: Client, map_: Path) -> None:
    publish(map_, cijfers(JAAR, {"GM0014": 58, "GM0037": 58, "PV20": 58}))
    html = read(client, PROVINCIE)
    assert "Hoogste" not in html
    assert "Laagste" not in html


def test_no_figures_secret_and_zero_are_three_things(client: Client, map_: Path) -> None:
    """S2-10: each with its own look and its own words; missing ones do not count, and that is said."""
    nul = shown(JAAR, "GM0047", Cel(), 0, 10_000)
    province(map_, [without(JAAR, "GM0025"), nul])
    html = read(client, PROVINCIE)
    assert "Marum: geheim</title>" in html
    assert "Pekela: geen cijfers</title>" in html
    assert "Veendam: 0 per 1.000 inwoners</title>" in html
    assert "Van één gemeente is het cijfer geheim: Marum." in html
    assert re.search(r"Van 18 gemeenten zijn er geen cijfers: .* en 12 andere. Dat is iets anders dan nul.", html)
    assert "Wie geen cijfers gaf, telt niet mee in het cijfer van de provincie Groningen." in html
    assert "geen cijfers</li>" in html
    assert "geheim</li>" in html


def test_clients_without_known_inhabitants_have_no_rate(client: Client, map_: Path) -> None:
    publish(map_, cijfers(JAAR, {"GM0014": 58, "PV20": 60}, inwoners=None))
    html = read(client, "/cijfers/2015/gm0014/clienten/?toon=tabel")
    assert ["Groningen", "580", "", "niet te berekenen"] in table(html)


def test_where_nobody_lives_there_can_be_no_figure(client: Client, map_: Path) -> None:
    leeg = shown(JAAR, "GM0047", Cel(leeftijd=Leeftijd.VANAF_85), 0, 0)
    province(map_, [leeg])
    assert leeg.status is Status.ONMOGELIJK
    assert "geen inwoners" in read(client, "/cijfers/2015/gm0047/clienten/")


def test_a_region_without_figures_says_so_and_what_can_be_seen_instead(client: Client, map_: Path) -> None:
    """S2-10: Pekela delivered nothing in 2015, but did in 2016."""
    province(map_, cijfers(Periode(2016), {"GM0765": 70}))
    html = read(client, "/cijfers/2015/gm0765/clienten/")
    assert "Van de gemeente Pekela zijn er geen cijfers over 2015" in html
    assert 'href="/cijfers/2016/gm0765/clienten/">2016</a>' in html
    assert "Naar soort hulp" not in html
    assert "Oldambt: 85 per 1.000 inwoners" in html


def test_types_overlap_and_the_page_says_so(client: Client, map_: Path) -> None:
    """S2-6: per type; together they are more than the total, for somebody may have several."""
    province(map_)
    html = read(client, OLDAMBT)
    assert "De staven samen zijn daarom meer dan 85." in html
    assert 'href="/cijfers/2015/gm1895/hulpmiddelen/#soorten">Hulpmiddelen en diensten</a>' in html


def test_an_age_band_is_its_own_denominator_and_75_and_over_stands_apart(client: Client, map_: Path) -> None:
    """S2-13 and S2-15: the rate of the band, and its share of all clients."""
    province(map_)
    html = read(client, OLDAMBT)
    rijen = table(html.split('id="leeftijd"', 1)[1], "tp-tabel")
    assert ["75 tot 85 jaar", "140", "1.500", "93", "16,5%"] in rijen
    assert "Iedereen van 75 jaar en ouder samen: 140 van de 1.000 mensen." in html


def test_women_and_men_with_both_rates_and_the_ratio_of_rates(client: Client, map_: Path) -> None:
    """S2-16, S2-17 and S2-18."""
    province(map_)
    html = read(client, PROVINCIE)
    assert "Vrouwen kregen deze hulp 2,0 keer zo vaak als mannen." in html
    assert ["Vrouwen", "8.000", "100.000", "80", "66,7%"] in table(html.split('id="geslacht"', 1)[1], "tp-tabel")
    assert "De verhouding per gemeente" in html


def test_no_ratio_where_one_side_is_secret(client: Client, map_: Path) -> None:
    """S2-17: a ratio would give the secret number away."""
    province(map_, [without(JAAR, "GM1895", Cel(geslacht=Geslacht.MAN))])
    html = read(client, OLDAMBT)
    assert "Hoe vrouwen en mannen zich verhouden, is geheim" in html
    assert "keer zo vaak als mannen" not in html.split('id="geslacht"', 1)[1]


def test_what_stands_out_beside_the_province(client: Client, map_: Path) -> None:
    """S2-12: an index beside the province, and only what rounding cannot explain."""
    province(map_, [shown(JAAR, "GM0014", Cel(type=Arrangementtype.VERBLIJF), 200, 10_000)])
    blok = read(client, "/cijfers/2015/gm0014/clienten/").split('id="opvallend"', 1)[1].split("</section>", 1)[0]
    assert "<dt>Verblijf en opvang</dt><dd>meer: 333</dd>" in blok
    assert "Hulpmiddelen" not in blok


def test_years_and_half_years_never_stand_in_one_line(client: Client, map_: Path) -> None:
    """S2-4: through the years; a half-year is its own kind of figure."""
    halve = [cijfers(periode, {"GM1895": 70, "PV20": 50}) for periode in delen(2015)[1:]]
    province(map_, cijfers(Periode(2016), {"GM1895": 88, "PV20": 61}), *halve)
    html = read(client, OLDAMBT)
    jaren, halfjaren = html.split("<h3>Per jaar</h3>", 1)[1].split("<h3>Per halfjaar</h3>", 1)
    assert [rij[:2] for rij in table(jaren, "tp-tabel")] == [
        ["Periode", "Gemeente Oldambt"],
        ["2015", "85"],
        ["2016", "88"],
    ]
    assert [rij[0] for rij in table(halfjaren, "tp-tabel")] == ["Periode", "2015, 1e helft", "2015, 2e helft"]


def test_of_a_half_year_there_is_no_age_and_the_page_leads_to_the_year(client: Client, map_: Path) -> None:
    province(map_, cijfers(Periode(2015, 1), {"PV20": 50, "GM1895": 70}))
    html = read(client, "/cijfers/2015-1/pv20/clienten/")
    assert "Cijfers over het eerste halfjaar van 2015" in html
    assert "Van een halfjaar zijn er geen cijfers naar leeftijd" in html
    assert f'href="{PROVINCIE}">Bekijk heel 2015</a>' in html


def test_a_gemeente_shows_its_wijken(client: Client, map_: Path) -> None:
    """S2-9, one level down."""
    kast = province(map_, cijfers(JAAR, {"GM0014-oosterhof": 80, "GM0014-binnenstad": 50}))
    kast.add_regios(
        Regio(f"GM0014-{naam.lower()}", naam, Regiosoort.WIJK, "GM0014") for naam in ("Oosterhof", "Binnenstad")
    )
    html = read(client, "/cijfers/2015/gm0014/clienten/")
    assert "Verschillen tussen wijken" in html
    assert "Oosterhof: 80 per 1.000 inwoners</title>" in html
    wijk = read(client, "/cijfers/2015/gm0014-oosterhof/clienten/")
    assert "Naast de andere wijken" in wijk
    assert '<a href="/cijfers/2015/gm0014/clienten/">Gemeente Groningen</a>' in wijk
    assert "Naar leeftijd" in wijk
    per_soort = read(client, "/cijfers/2015/gm0014-oosterhof/verblijf/")
    assert "Naar leeftijd" not in per_soort
    assert "alleen zien voor alle hulp samen" in per_soort
    assert "Van een halfjaar" not in per_soort


def test_every_sentence_in_short_leads_to_a_block_of_the_page(client: Client, map_: Path) -> None:
    province(map_, cijfers(Periode(2016), {"PV20": 61}))
    html = read(client, PROVINCIE)
    zinnen = html.split("In het kort", 1)[1].split("</section>", 1)[0]
    ankers = {href.rpartition("#")[2] for href in re.findall(r'href="([^"]+)"', zinnen)}
    assert ankers
    assert ankers <= {str(anker) for anker in Bekijk}
    assert all(f'id="{anker}"' in html for anker in ankers)


def test_what_an_editor_thinks_stands_in_a_box_that_says_it_is_no_figure(client: Client, map_: Path) -> None:
    """S2-14 and S2-16."""
    province(map_)
    waar = {"gemeente_id": "0014", "periode": "2015JJ00", "regio": "PV20", "onderwerp": "clienten"}
    Uitleg.objects.create(
        **waar, tekst="Ouderen hebben vaker hulp nodig.", auteur="N. Bakker", geschreven=date(2016, 7, 1)
    )
    html = read(client, PROVINCIE)
    assert "Ouderen hebben vaker hulp nodig." in html
    assert "Dit is een uitleg, geen cijfer." in html
    assert "Ouderen hebben" not in read(client, OLDAMBT)


def test_the_page_says_where_the_figures_come_from_and_offers_them_as_files(client: Client, map_: Path) -> None:
    province(map_)
    html = read(client, PROVINCIE)
    for woorden in ("Onze eigen cijfers", "Geteld uit de dossiers", "1 juni 2016", "CC0 1.0"):
        assert woorden in html
    for vorm in ("csv", "json", "parquet"):
        assert f'href="{PROVINCIE}cijfers.{vorm}"' in html
        assert client.get(f"{PROVINCIE}cijfers.{vorm}").status_code == 200


def test_provisional_figures_carry_a_star_that_is_explained(client: Client, map_: Path) -> None:
    province(map_, [replace(shown(JAAR, "PV20", Cel(), 12_000, 200_000), voorlopig=True)])
    html = read(client, PROVINCIE)
    assert "<dd>60*</dd>" in html
    assert "Een * betekent: dit cijfer is voorlopig." in html


def test_the_country_by_province_or_by_gemeente(client: Client, map_: Path) -> None:
    province(map_)
    html = read(client, "/cijfers/2015/nl01/clienten/")
    assert "Verschillen tussen provincies" in html
    assert "Groningen: 60 per 1.000 inwoners</title>" in html
    gemeenten = read(client, "/cijfers/2015/nl01/clienten/?deel=gemeenten")
    assert "Verschillen tussen gemeenten" in gemeenten
    assert len(GEMEENTEN) == gemeenten.count("per 1.000 inwoners</title>")
