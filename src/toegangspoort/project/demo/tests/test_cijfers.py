# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The fictional province as it comes out of the published figures: what S2 describes, and nothing that is not invented.

What S2 describes stands here as well as in `../shared/data/own/S2_feiten.json`; the two are held equal where that file
is there.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN, Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kort import sentences
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron, Publicatie
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.cijfers import NAAM
from toegangspoort.project.demo.cijfers.gebruik import facts
from toegangspoort.project.demo.cijfers.inwoners import rows

FEITEN = Path(__file__).parents[6] / "shared" / "data" / "own" / "S2_feiten.json"
JAAR = Periode(2015)
S2 = {
    "provincie_gemiddelde": 60,
    "landelijk_gemiddelde": 54,
    "hoogste": ["Oldambt", "Stadskanaal"],
    "laagste": ["Veendam", "Marum"],
    "verblijf_en_opvang_relatief_hoog": ["Groningen"],
    "ondersteuning_thuis_relatief_hoog": ["Hoogezand-Sappemeer"],
    "meest_gebruikt_type": "Hulpmiddelen en diensten",
    "75plus_relatief_hoog": ["Menterwolde", "Ten Boer"],
    "jonger_relatief_hoog": ["Oldambt", "Groningen"],
    "ratio_vrouw_man_provincie": 1.5,
    "vrouwen_relatief_hoog": ["Ten Boer", "Slochteren"],
}
EIGEN = Bron("eigen", "Al eerder geteld", "", "", "2026-01-01")
ZONDER = ["Bellingwedde", "Grootegast", "Pekela"]


@pytest.fixture(scope="module")
def kast(demo: object, django_db_blocker: object, tmp_path_factory: pytest.TempPathFactory) -> Cijferkast:
    """As `script/poort demo` leaves it where the database was filled before and there are no figures yet."""
    kast = Cijferkast(tmp_path_factory.mktemp("cijfers"))
    kast.publicaties.publish(EIGEN, {JAAR: Kubus(JAAR, ())})
    out = StringIO()
    with django_db_blocker.unblock(), override_settings(CIJFERS=kast.map):
        call_command("demo", stdout=out)
    assert out.getvalue() == "De verzonnen cijfers staan klaar.\n"
    return kast


@pytest.fixture(scope="module")
def publicatie(kast: Cijferkast) -> Publicatie:
    gevonden = kast.publicaties.get(NAAM)
    assert gevonden is not None
    return gevonden


@dataclass
class Gepubliceerd:
    """Reckons from published figures alone, in the plainest way."""

    kast: Cijferkast
    kubus: Kubus

    def rate(self, code: str, *cellen: Cel) -> float | None:
        cijfers = [self.kubus.cijfer(code, cel) for cel in cellen or (Cel(),)]
        if any(cijfer.status is not Status.CIJFER for cijfer in cijfers):
            return None
        return 1000 * sum(c.clienten or 0 for c in cijfers) / sum(c.inwoners or 0 for c in cijfers)

    def top(self, n: int, waarde: Callable[[str], float | None]) -> list[str]:
        """The n highest gemeenten by name."""
        regios = self.kast.regios.kinderen("PV20", JAAR.peildatum)
        gevonden = {regio.naam: w for regio in regios if (w := waarde(regio.code)) is not None}
        return sorted(gevonden, key=lambda naam: -gevonden[naam])[:n]

    def times(self, code: str, *cellen: Cel) -> float | None:
        """The rate of a group against that of the province, over the same for everybody: relative to its own level."""
        hier, daar = self.rate(code, *cellen), self.rate("PV20", *cellen)
        alles = self.rate(code)
        return hier / daar / (alles / self.rate("PV20")) if None not in (hier, alles) else None

    def share(self, code: str, *cellen: Cel) -> float | None:
        """Part of the clients."""
        deel = [self.kubus.cijfer(code, cel).clienten for cel in cellen]
        alles = self.kubus.cijfer(code).clienten
        return sum(deel) / alles if alles and None not in deel else None

    def ratio(self, code: str) -> float | None:
        vrouw, man = (self.rate(code, Cel(g)) for g in (Geslacht.VROUW, Geslacht.MAN))
        return vrouw / man if vrouw and man else None


@pytest.fixture(scope="module")
def cijfers(kast: Cijferkast, publicatie: Publicatie) -> Gepubliceerd:
    return Gepubliceerd(kast, publicatie.kubus(JAAR))


OUD = (Cel(leeftijd=Leeftijd.VANAF_75),)
JONG = tuple(Cel(leeftijd=band) for band in BANDEN[:2])
THUIS, VERBLIJF = (Cel(type=Arrangementtype(woord)) for woord in ("thuis", "verblijf"))


def test_60_in_the_province_and_54_in_the_country_s2_4_s2_8(cijfers: Gepubliceerd) -> None:
    per_1000 = [cijfers.kubus.cijfer(code).per_1000 for code in ("PV20", "NL01")]
    assert per_1000 == [S2["provincie_gemiddelde"], S2["landelijk_gemiddelde"]]
    assert cijfers.kubus.cijfer("PV20").clienten == pytest.approx(33_000, rel=0.02)


def test_highest_and_lowest_gemeenten_s2_5(cijfers: Gepubliceerd) -> None:
    assert cijfers.top(2, cijfers.rate) == S2["hoogste"]
    assert cijfers.top(2, lambda code: -rate if (rate := cijfers.rate(code)) else None) == S2["laagste"]


def test_the_type_used_most_s2_6(cijfers: Gepubliceerd) -> None:
    meeste = max(SOORTEN, key=lambda soort: cijfers.kubus.cijfer("PV20", Cel(type=soort)).clienten)
    assert meeste.naam.capitalize() == S2["meest_gebruikt_type"]
    samen = sum(cijfers.kubus.cijfer("PV20", Cel(type=soort)).clienten for soort in SOORTEN)
    assert samen > cijfers.kubus.cijfer("PV20").clienten


def test_who_has_relatively_much_of_a_type_s2_12(cijfers: Gepubliceerd) -> None:
    for cel, verwacht in ((VERBLIJF, "verblijf_en_opvang_relatief_hoog"), (THUIS, "ondersteuning_thuis_relatief_hoog")):
        assert cijfers.top(1, lambda code, cel=cel: cijfers.rate(code, cel)) == S2[verwacht]
        assert cijfers.top(1, lambda code, cel=cel: cijfers.times(code, cel)) == S2[verwacht]


def test_75_and_over_most_of_all_and_where_relatively_many_s2_13_s2_15(cijfers: Gepubliceerd) -> None:
    assert cijfers.rate("PV20", *OUD) > max(cijfers.rate("PV20", Cel(leeftijd=band)) for band in BANDEN[:-2])
    for maat in (cijfers.rate, cijfers.times, cijfers.share):
        assert set(cijfers.top(2, lambda code, maat=maat: maat(code, *OUD))) == set(S2["75plus_relatief_hoog"]), maat


def test_where_relatively_many_are_young_s2_15(cijfers: Gepubliceerd) -> None:
    for maat in (cijfers.rate, cijfers.times, cijfers.share):
        assert set(cijfers.top(2, lambda code, maat=maat: maat(code, *JONG))) == set(S2["jonger_relatief_hoog"]), maat


def test_women_one_and_a_half_times_and_where_more_s2_16_s2_17_s2_18(cijfers: Gepubliceerd) -> None:
    assert round(cijfers.ratio("PV20"), 1) == S2["ratio_vrouw_man_provincie"]
    assert cijfers.top(2, cijfers.ratio) == S2["vrouwen_relatief_hoog"]


@pytest.mark.skipif(not FEITEN.is_file(), reason=f"{FEITEN.name} is er niet (hoort naast de bron te liggen)")
def test_these_are_the_facts_of_s2() -> None:
    feiten = json.loads(FEITEN.read_text(encoding="utf-8"))
    assert {sleutel: feiten[sleutel] for sleutel in S2} == S2
    assert set(feiten) - set(S2) == {"bron", "jaar", "eenheid", "ontbrekend"}
    assert feiten["jaar"] == JAAR.jaar


def test_in_short_says_what_s2_says_s2_4_s2_5_s2_6_s2_12_s2_13_s2_15_s2_17_s2_18(
    kast: Cijferkast, publicatie: Publicatie
) -> None:
    zinnen = [zin.tekst() for zin in sentences(publicatie, kast.regios, JAAR, "PV20")]
    assert zinnen == [
        (
            "In de provincie kregen 60 van de 1.000 inwoners maatwerk. "
            "Dat is iets meer dan in heel Nederland: daar waren het er 54."
        ),
        (
            "Van de 20 gemeenten met cijfers kregen inwoners van Oldambt en Stadskanaal het vaakst maatwerk, "
            "en inwoners van Veendam en Marum het minst vaak."
        ),
        "De meeste cliënten kregen hulpmiddelen en diensten, zoals een aanpassing in huis of vervoer.",
        "Vrouwen kregen 1,5 keer zo vaak maatwerk als mannen.",
        "Het vaakst kregen mensen van 75 jaar en ouder maatwerk: 339 van de 1.000.",
        (
            "In Groningen kregen naar verhouding veel inwoners verblijf en opvang, "
            "in Hoogezand-Sappemeer veel inwoners ondersteuning thuis."
        ),
        (
            "In Oldambt en Groningen kregen naar verhouding veel mensen jonger dan 45 jaar maatwerk, "
            "in Menterwolde en Ten Boer veel mensen van 75 jaar en ouder."
        ),
        "In Ten Boer en Slochteren kregen naar verhouding veel vrouwen maatwerk, vergeleken met mannen.",
        "3 van de 23 gemeenten gaven geen cijfers. Dat is iets anders dan nul.",
    ]


def without_figures(kast: Cijferkast, kubus: Kubus) -> list[str]:
    regios = kast.regios.kinderen("PV20", kubus.periode.peildatum)
    return [regio.naam for regio in regios if not kubus.heeft(regio.code)]


def test_three_gemeenten_gave_nothing_and_their_successors_later_did_s2_10(
    kast: Cijferkast, publicatie: Publicatie
) -> None:
    ontbreekt = {jaar: without_figures(kast, publicatie.kubus(Periode(jaar))) for jaar in range(2015, 2022)}
    assert ontbreekt == {
        2015: ZONDER,
        2016: ZONDER,
        2017: ["Bellingwedde", "Grootegast"],
        2018: ["Grootegast"],
        2019: [],
        2020: [],
        2021: [],
    }
    gemeenten = {jaar: len(kast.regios.kinderen("PV20", date(jaar, 1, 1))) for jaar in (2015, 2018, 2019, 2021)}
    assert gemeenten == {2015: 23, 2018: 20, 2019: 12, 2021: 10}


def test_the_country_is_the_sum_of_its_provinces_and_the_province_of_who_delivered_s2_8(
    kast: Cijferkast, publicatie: Publicatie
) -> None:
    for jaar in (2015, 2018, 2021):
        kubus = publicatie.kubus(Periode(jaar))
        for geheel, speling in (("NL01", 30), ("PV20", 60)):
            regios = kast.regios.kinderen(geheel, date(jaar, 1, 1))
            delen = [kubus.cijfer(regio.code) for regio in regios if kubus.heeft(regio.code)]
            assert sum(deel.inwoners for deel in delen) == kubus.cijfer(geheel).inwoners
            assert sum(deel.clienten for deel in delen) == pytest.approx(kubus.cijfer(geheel).clienten, abs=speling)


def test_every_year_has_its_halves_up_to_the_last_full_year(publicatie: Publicatie) -> None:
    jaren = sorted({periode.jaar for periode in publicatie.perioden})
    assert jaren == list(range(2015, date.today().year))  # noqa: DTZ011 - the command asked the clock as well
    for jaar in jaren:
        heel, *helften = (publicatie.kubus(Periode(jaar, deel)).cijfer("PV20").clienten for deel in (0, 1, 2))
        assert max(helften) < heel < sum(helften)


def test_household_help_goes_down_in_2016_and_comes_back(publicatie: Publicatie) -> None:
    def per_1000(jaar: int) -> int:
        return publicatie.kubus(Periode(jaar)).cijfer("PV20", Cel(type=Arrangementtype.HUISHOUDEN)).per_1000

    assert per_1000(2016) < 0.85 * per_1000(2015)
    assert per_1000(2021) > per_1000(2018)


def test_the_wijken_are_those_of_the_demo_gemeente(kast: Cijferkast, publicatie: Publicatie) -> None:
    wijken = kast.regios.kinderen("GM0014", JAAR.peildatum)
    assert {wijk.naam for wijk in wijken} == set(read("gemeenten")["groningen"]["wijken"])
    cijfers = [publicatie.kubus(JAAR).cijfer(wijk.code) for wijk in wijken]
    assert all(cijfer.status is Status.CIJFER for cijfer in cijfers)
    assert sum(c.inwoners for c in cijfers) == publicatie.kubus(JAAR).cijfer("GM0014").inwoners


def test_the_inhabitants_are_invented_in_tens(kast: Cijferkast) -> None:
    aantallen = rows(kast.regios, (2015, 2021))["inwoners"].to_pylist()
    assert all(aantal % 10 == 0 for aantal in aantallen)


def test_something_is_hidden_and_nothing_small_is_shown_s2_10(publicatie: Publicatie) -> None:
    def shown_or_hidden(kubus: Kubus) -> Iterator[Cijfer]:
        for code in kubus.regios:
            for soort in Arrangementtype:
                yield from (kubus.cijfer(code, Cel(leeftijd=leeftijd, type=soort)) for leeftijd in Leeftijd)

    gevonden = list(shown_or_hidden(publicatie.kubus(JAAR)))
    assert any(cijfer.status is Status.GEHEIM for cijfer in gevonden)
    assert all(c.clienten >= 10 and c.clienten % 5 == 0 for c in gevonden if c.status is Status.CIJFER)


def test_every_figure_says_that_it_is_fictional(publicatie: Publicatie) -> None:
    bron = publicatie.bron
    assert bron.fictief
    assert "erzonnen" in bron.titel
    assert "erzonnen" in bron.licentie
    assert "Geen enkel getal komt van een gemeente of van het CBS" in bron.herkomst


def test_the_same_seed_gives_the_same_facts(kast: Cijferkast) -> None:
    een, ander = (facts(kast.regios, (2015, 2016)) for _ in range(2))
    assert een.equals(ander)


def test_a_start_with_figures_in_place_changes_nothing(demo: object, db: None, tmp_path: Path) -> None:
    for bron in (EIGEN, replace(EIGEN, naam=NAAM)):
        Cijferkast(tmp_path).publicaties.publish(bron, {JAAR: Kubus(JAAR, ())})
    voor = {pad: pad.stat().st_mtime_ns for pad in tmp_path.rglob("*")}
    with override_settings(CIJFERS=tmp_path):
        call_command("demo", stdout=StringIO())
    assert {pad: pad.stat().st_mtime_ns for pad in tmp_path.rglob("*")} == voor


def test_a_real_installation_gets_none_of_it(tmp_path: Path) -> None:
    with override_settings(CIJFERS=tmp_path, DEMO=False), pytest.raises(CommandError):
        call_command("demo", stdout=StringIO())
    assert Cijferkast(tmp_path).publicaties.all() == {}
