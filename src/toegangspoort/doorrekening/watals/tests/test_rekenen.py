# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What if agrees with what `doorrekening` reckons, keeps ranges in order, and touches nobody when nothing changes."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toegangspoort.doorrekening.bijdrage import Regeling, change_contribution
from toegangspoort.doorrekening.huishoudelijke_hulp import change_household_help
from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.watals import aannames as a
from toegangspoort.doorrekening.watals.aanbod import Aanbod
from toegangspoort.doorrekening.watals.aannames import Drie
from toegangspoort.doorrekening.watals.bijdrage import Bijdrage
from toegangspoort.doorrekening.watals.groep import Groep, invented
from toegangspoort.doorrekening.watals.huishoudhulp import Huishoudhulp
from toegangspoort.doorrekening.watals.ingreep import Ingreep, Maat
from toegangspoort.doorrekening.watals.rekenen import Doorrekening, assumptions
from toegangspoort.recht.verordening.voorbeelden import voorbeeld
from toegangspoort.recht.wmo2015.bijdrage import PLAFOND

STAD = voorbeeld("voorbeeldstad")
NIEUWJAAR_2016, NIEUWJAAR_2026, NIEUWJAAR_2027 = (date(jaar, 1, 1) for jaar in (2016, 2026, 2027))
ZEKER = {een.naam: Drie(100, 100, 100) for een in (a.NIEUW_BESLUIT, a.DEEL)} | {a.GROEI.naam: Drie(0, 0, 0)}
"""No growth, and a new decision for everybody at once: then only the rules are left."""
WEET_EEN_DOSSIER = (
    "huishouden", "minderjarig", "kostprijs_cent_per_maand", "minuten_huishouden_per_week", "voorzieningen", "gemeente"
)  # fmt: skip


def group(huishoudens: int = 3_000, zaad: int = 1, op: date = NIEUWJAAR_2016) -> Groep:
    return invented(huishoudens=huishoudens, zaad=zaad, peildatum=op - timedelta(days=1))


def as_from_files(groep: Groep) -> Groep:
    """The same people, with only what a file knows of them."""
    getallen = {naam: kolom for naam, kolom in groep.blok.getallen.items() if naam in WEET_EEN_DOSSIER}
    return replace(groep, blok=Blok(groep.aantal, getallen, groep.blok.teksten))


def run(ingreep: Ingreep, groep: Groep, jaren: range, waarden: dict[str, Drie] | None = None) -> Doorrekening:
    return Doorrekening(ingreep, groep, jaren, waarden or {})


def changes(op: date = NIEUWJAAR_2026) -> list[Ingreep]:
    return [
        Huishoudhulp(op, STAD, 900, duurzaam=False),
        Huishoudhulp(op, STAD, 0, duurzaam=True),
        Bijdrage(op, STAD, STAD, plafond=25_00),
        Aanbod(op, STAD),
    ]


def test_household_help_agrees_with_the_reckoning_of_the_whole_population() -> None:
    """S4-9, S4-27: where everything is known and decided, the outcome is that of `doorrekening`, to the cent."""
    groep = group()
    ingreep = Huishoudhulp(NIEUWJAAR_2016, STAD, 900, duurzaam=True)
    rij = run(ingreep, groep, range(2016, 2017), ZEKER).outcome().totalen[0]
    wijziging = change_household_help(STAD, date(2015, 12, 31), NIEUWJAAR_2016)
    van, naar = wijziging.van.reken(groep.blok), wijziging.naar.reken(groep.blok)
    per_jaar = 12 / 100
    assert rij.maten[Maat.KOSTEN].zonder.midden == pytest.approx(van.gemeente.sum(dtype=np.int64) * per_jaar)
    assert rij.maten[Maat.KOSTEN].met.midden == pytest.approx(naar.gemeente.sum(dtype=np.int64) * per_jaar)
    assert rij.maten[Maat.BETAALT].met.midden == pytest.approx(naar.betaalt.sum(dtype=np.int64) * per_jaar)
    assert naar.algemeen is not None
    assert rij.geraakt == naar.algemeen.sum()


def test_a_contribution_agrees_with_the_reckoning_of_the_whole_population() -> None:
    groep = group(op=NIEUWJAAR_2026)
    rij = run(Bijdrage(NIEUWJAAR_2026, STAD, STAD, plafond=25_00), groep, range(2026, 2027), ZEKER).outcome().totalen[0]
    wijziging = change_contribution(
        Regeling(NIEUWJAAR_2026, verordening=STAD), Regeling(NIEUWJAAR_2026, verordening=STAD, plafond=25_00)
    )
    van, naar = wijziging.van.reken(groep.blok), wijziging.naar.reken(groep.blok)
    verschil = (naar.betaalt.sum(dtype=np.int64) - van.betaalt.sum(dtype=np.int64)) * 12 / 100
    assert rij.maten[Maat.BETAALT].verschil.midden == pytest.approx(verschil)
    assert rij.geraakt == (naar.betaalt != van.betaalt).sum()
    assert rij.maten[Maat.CLIENTEN].verschil.nul


@pytest.mark.parametrize("nummer", range(4))
@pytest.mark.parametrize("uit_dossiers", [False, True])
def test_every_range_goes_from_low_to_high(nummer: int, uit_dossiers: bool) -> None:
    groep = group(op=NIEUWJAAR_2026)
    groep = as_from_files(groep) if uit_dossiers else groep
    uitkomst = run(changes()[nummer], groep, range(2026, 2029)).outcome()
    bereiken = [
        bereik
        for rij in uitkomst.rijen
        for verschil in rij.maten.values()
        for bereik in (verschil.zonder, verschil.met, verschil.verschil)
    ]
    assert bereiken
    assert all(bereik.laag <= bereik.midden <= bereik.hoog for bereik in bereiken)


@pytest.mark.parametrize("nummer", range(4))
def test_the_areas_add_up_to_the_whole(nummer: int) -> None:
    uitkomst = run(changes()[nummer], as_from_files(group(op=NIEUWJAAR_2026)), range(2026, 2028)).outcome()
    for totaal in uitkomst.totalen:
        delen = [rij for rij in uitkomst.rijen if rij.jaar == totaal.jaar and rij.gebied]
        assert sum(rij.mensen for rij in delen) == totaal.mensen
        assert sum(rij.geraakt for rij in delen) == totaal.geraakt
        for maat, verschil in totaal.maten.items():
            assert sum(rij.maten[maat].met.midden for rij in delen) == pytest.approx(verschil.met.midden)


@settings(max_examples=25)
@given(zaad=st.integers(0, 10_000), huishoudens=st.integers(1, 300), uit_dossiers=st.booleans())
def test_where_nothing_changes_nobody_is_touched(zaad: int, huishoudens: int, uit_dossiers: bool) -> None:
    """No other contribution, or nobody who can arrange it: no person on the list, and no euro of difference."""
    groep = group(huishoudens, zaad, NIEUWJAAR_2026)
    zelfde = run(
        Bijdrage(NIEUWJAAR_2026, STAD, STAD), as_from_files(groep) if uit_dossiers else groep, range(2026, 2027)
    )
    nooit = {a.REGELEN.naam: Drie(0, 0, 0)}
    niemand = run(
        Huishoudhulp(NIEUWJAAR_2026, STAD, 900, duurzaam=False), as_from_files(groep), range(2026, 2028), nooit
    )
    for een in (zelfde, niemand):
        uitkomst = een.outcome()
        assert uitkomst.geraakt == uitkomst.later == 0
        assert all(verschil.verschil.nul for rij in uitkomst.rijen for verschil in rij.maten.values())


def test_who_has_help_is_not_touched_by_more_general_provisions() -> None:
    """S3-9: fewer new clients, and nobody loses a grant."""
    uitkomst = run(Aanbod(NIEUWJAAR_2026, STAD), group(op=NIEUWJAAR_2026), range(2026, 2029)).outcome()
    assert uitkomst.geraakt == 0
    minder = [rij.maten[Maat.CLIENTEN].verschil.midden for rij in uitkomst.totalen]
    assert all(vroeg > laat for vroeg, laat in pairwise(minder))
    assert minder[0] < 0


def test_a_running_grant_counts_only_after_its_end() -> None:
    """Art. 2.3.9 and 2.3.10: until a new decision nothing changes; after the end of a grant there is one."""
    groep = group(op=NIEUWJAAR_2016)
    lang = replace(groep, einde=np.full(groep.aantal, np.datetime64("2017-12-31")))
    ingreep = Huishoudhulp(NIEUWJAAR_2016, STAD, 900, duurzaam=True)
    eerste, tweede, derde = run(ingreep, lang, range(2016, 2019), ZEKER).outcome().totalen
    assert eerste.maten[Maat.CLIENTEN].verschil.nul
    assert tweede.maten[Maat.CLIENTEN].verschil.nul
    assert derde.maten[Maat.CLIENTEN].verschil.midden == -derde.geraakt
    assert (eerste.geraakt, tweede.geraakt) == (0, 0)
    kort = run(ingreep, lang, range(2016, 2017), ZEKER).outcome()
    assert kort.later == kort.geraakt == derde.geraakt


@pytest.mark.parametrize(("jaar", "woord"), [(2016, "inkomen en vermogen"), (2018, "inkomen"), (2027, "voorstel")])
def test_a_year_without_an_amount_says_so_and_carries_no_number(jaar: int, woord: str) -> None:
    op = date(jaar, 1, 1)
    (rij,) = (
        run(Bijdrage(op, STAD, STAD, vervoer_vrij_straks=True), group(op=op), range(jaar, jaar + 1)).outcome().totalen
    )
    assert woord in rij.waarom_niet
    assert {Maat.KOSTEN, Maat.BETAALT}.isdisjoint(rij.maten)
    assert Maat.CLIENTEN in rij.maten


def test_a_proposal_for_a_year_without_law_carries_no_number_either() -> None:
    (rij,) = run(Bijdrage(NIEUWJAAR_2027, STAD, STAD, plafond=25_00), group(), range(2027, 2028)).outcome().totalen
    assert rij.waarom_niet
    assert Maat.BETAALT not in rij.maten


def test_the_same_helper_has_no_price_of_its_own_and_costs_the_gemeente_the_hour() -> None:
    """Art. 2.1.4 lid 3: a lasting general provision falls under the fixed contribution."""
    groep, gelijk = group(op=NIEUWJAAR_2026), ZEKER | {a.AV_UUR.naam: Drie(27, 27, 27)}
    rij = (
        run(Huishoudhulp(NIEUWJAAR_2026, STAD, 900, duurzaam=True), groep, range(2026, 2027), gelijk)
        .outcome()
        .totalen[0]
    )
    assert rij.maten[Maat.BETAALT].met.nul
    assert rij.maten[Maat.CLIENTEN].verschil.midden < 0
    tarief = STAD.op(NIEUWJAAR_2026).pgb_tarief_centen("01", "beroepskracht", "uur")
    assert tarief == 27_00
    assert rij.maten[Maat.KOSTEN].verschil.midden == pytest.approx(0, abs=1)


def test_more_is_assumed_of_files_than_of_a_population_that_tells_all() -> None:
    groep = group(op=NIEUWJAAR_2026)
    bekend, dossiers = (assumptions(changes()[2], een) for een in (groep, as_from_files(groep)))
    assert bekend == (a.GROEI,)
    assert {a.INKOMEN_ALLEEN, a.SAMEN, a.WLZ, a.ONDER_AOW} <= set(dossiers)
    assert all(een.bron for een in dossiers)


@pytest.mark.parametrize("nummer", range(4))
def test_every_change_names_its_law_and_what_it_leaves_out(nummer: int) -> None:
    ingreep = changes()[nummer]
    assert all(regel.zin and regel.gronden for regel in ingreep.recht)
    assert ingreep.bestek


def test_the_law_on_running_grants_and_individual_tests_is_named() -> None:
    gronden = {str(grond) for regel in changes()[0].recht for grond in regel.gronden}
    assert {"ECLI:NL:CRVB:2016:1404", "artikel 2.3.9 Wmo 2015", "artikel 2.1.4 lid 3 Wmo 2015"} <= gronden
    assert any(grond.startswith("artikel 2.3.10") for grond in gronden)


def test_what_one_pays_is_told_as_the_amounts_that_can_be() -> None:
    doorrekening = run(Bijdrage(NIEUWJAAR_2026, STAD, STAD, plafond=25_00), as_from_files(group()), range(2026, 2027))
    laag_nu, hoog_nu, laag_dan, hoog_dan = (kolom[doorrekening.geraakt] for kolom in doorrekening.amounts())
    assert set(hoog_nu.tolist()) == {PLAFOND.op(NIEUWJAAR_2026).waarde}
    assert set(hoog_dan.tolist()) == {25_00}
    assert (laag_nu <= hoog_nu).all()
    assert (laag_dan <= hoog_dan).all()


def test_one_area_is_reckoned_alone_and_the_sizes_of_all_stay_known() -> None:
    groep = group()
    een = Doorrekening(changes(NIEUWJAAR_2016)[0], groep, range(2016, 2017), {}, "Terpdorp")
    assert een.outcome().gebieden == ("Terpdorp",)
    assert een.per_gebied["Terpdorp"] == een.clienten.aantal
    assert sum(een.per_gebied.values()) == een.soort_hulp.sum()
