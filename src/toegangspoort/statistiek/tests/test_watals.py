# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Our own files as columns: what they know, what they do not, and whom a change touches."""

from datetime import date

import numpy as np
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Inzage, Journaalregel
from toegangspoort.balie.tests.aan_de_balie import make_member
from toegangspoort.besluiten.models import Vorm
from toegangspoort.doorrekening.watals.ingreep import Maat
from toegangspoort.gebieden.instellingen import verordening_on
from toegangspoort.meldingen.tests.maken import make_gemeente, make_team
from toegangspoort.statistiek.tests.werk import VANDAAG, Werk, at
from toegangspoort.statistiek.watals.access import RECKONERS, files_to_inform, may_inform
from toegangspoort.statistiek.watals.actions import Lijstreden, NietVoorU, chain, has_said_why, open_list, record_export
from toegangspoort.statistiek.watals.bestand import ZONDER_WIJK, read_clients
from toegangspoort.statistiek.watals.lijst import people_to_inform
from toegangspoort.statistiek.watals.verordening import ordinance
from toegangspoort.statistiek.watals.vraag import Bevolking, NietTeBeantwoorden, Vraag, Wijziging, answer

pytestmark = pytest.mark.django_db
STRAKS = date(2027, 1, 1)


@pytest.fixture
def werk() -> Werk:
    """A gemeente that has fixed what a household keeps at least."""
    werk = Werk()
    werk.gemeente.instellingen.create(
        sleutel="huishouden.minimum",
        waarde=[{"huishouden": wie, "minimum_centen": 100_000} for wie in ("alleen", "samen")],
        vanaf=date(2015, 1, 1),
        reden="verordening",
    )
    return werk


def ask(werk: Werk, wijziging: Wijziging = Wijziging.HUISHOUDHULP, **fields):
    values = {"vanaf": STRAKS, "jaren": range(2027, 2030), "prijs": 900, "tarief": 2700, "duurzaam": True} | fields
    return answer(Vraag(wijziging, **values), gemeente=werk.gemeente, vandaag=VANDAAG)


def test_what_the_file_knows_stands_in_columns_and_the_rest_is_no_column(werk: Werk) -> None:
    kort = werk.help(tot_en_met=date(2027, 6, 30), geboortedatum=date(2015, 1, 1))
    werk.help(kort.dossier, "02", tot_en_met=date(2029, 1, 1))
    werk.help(categorie="08", vorm=Vorm.COLLECTIEF, wijk=False)
    werk.help(tot_en_met=date(2026, 1, 1))  # has ended
    bestand = read_clients(werk.gemeente, VANDAAG)
    blok = bestand.groep.blok
    eerste, tweede = (
        {naam: kolom[k] for naam, kolom in blok.getallen.items()}
        | {naam: kolom.waarden[kolom.codes[k]] for naam, kolom in blok.teksten.items()}
        for k in range(2)
    )
    assert bestand.groep.aantal == 2
    assert (eerste["voorzieningen"], tweede["voorzieningen"]) == ("01+02", "08")
    assert (eerste["minuten_huishouden_per_week"], tweede["minuten_huishouden_per_week"]) == (105, 0)
    assert (eerste["minderjarig"], tweede["minderjarig"]) == (True, False)
    assert (eerste["gemeente"], tweede["gemeente"]) == ("Oosterpark", ZONDER_WIJK)
    # 105 minutes a week of two products at 36 euro an hour, on 52 weeks and 12 months.
    assert eerste["kostprijs_cent_per_maand"] == round(2 * 105 / 60 * 3600 * 52 / 12)
    assert bestand.groep.einde.astype(str).tolist() == ["2027-06-30", "NaT"]
    assert {"inkomen_cent_per_jaar", "gezamenlijke_huishouding", "kan_regelen"}.isdisjoint(bestand.groep.bekend)
    assert bestand.dossiers[0] == kort.dossier_id


def test_a_pgb_costs_its_own_tariff_and_an_open_end_is_no_end(werk: Werk) -> None:
    werk.help(vorm=Vorm.PGB, pgb_tarief_cent=2000)
    groep = read_clients(werk.gemeente, VANDAAG).groep
    assert groep.blok.getallen["kostprijs_cent_per_maand"].tolist() == [round(105 / 60 * 2000 * 52 / 12)]
    assert np.isnat(groep.einde).all()


def test_new_is_who_never_had_help_before_the_last_year(werk: Werk) -> None:
    lang = werk.help(van=date(2024, 1, 1), tot_en_met=date(2026, 3, 1))
    werk.help(lang.dossier, van=date(2026, 3, 2))
    werk.help(van=date(2026, 3, 2))
    groep = read_clients(werk.gemeente, VANDAAG).groep
    assert groep.nieuw is not None
    assert sorted(groep.nieuw.tolist()) == [False, True]


def test_another_gemeente_does_not_count(werk: Werk) -> None:
    werk.help()
    ander = Werk("9002", "Elders", host="elders.localhost")
    ander.help()
    assert read_clients(werk.gemeente, VANDAAG).groep.aantal == 1


def test_the_ordinance_of_the_gemeente_says_the_same_over_years(werk: Werk) -> None:
    werk.gemeente.instellingen.create(
        sleutel="huishouden.draagkracht_procent", waarde=50, vanaf=date(2016, 1, 1), tot=date(2027, 1, 1), reden="x"
    )
    werk.gemeente.instellingen.create(
        sleutel="huishouden.draagkracht_procent", waarde=70, vanaf=date(2027, 1, 1), reden="x"
    )
    bestand = ordinance(werk.gemeente)
    for dag in (date(2015, 6, 1), date(2026, 12, 31), date(2027, 1, 1)):
        assert bestand.op(dag).waarden == verordening_on(werk.gemeente.pk, dag).waarden


def test_the_queries_stay_as_many_at_any_size(werk: Werk) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            antwoord = ask(werk)
        assert antwoord.uitkomst.geraakt
        return len(queries)

    werk.help()
    een = count()
    for _ in range(20):
        werk.help()
    assert count() == een == 5


def test_the_list_holds_exactly_those_whom_the_run_counted(werk: Werk) -> None:
    """S4-30: who is touched is counted and listed from one and the same outcome, with what changes for each."""
    met = [werk.help(tot_en_met=date(2028, 1, 31)), werk.help()]
    werk.help(categorie="02")
    manager = make_member(werk.gemeente, Rol.MANAGER)
    antwoord = ask(werk)
    lijst = people_to_inform(antwoord, manager, VANDAAG)
    assert len(lijst.mensen) == antwoord.uitkomst.geraakt == lijst.geraakt == 2
    assert {mens.kenmerk for mens in lijst.mensen} == {een.dossier.kenmerk for een in met}
    zinnen = {mens.kenmerk: mens.wat for mens in lijst.mensen}
    assert "105 minuten per week tot een nieuw besluit" in zinnen[met[0].dossier.kenmerk]
    assert "loopt tot en met 31 januari 2028" in zinnen[met[0].dossier.kenmerk]
    assert "heeft geen einddatum" in zinnen[met[1].dossier.kenmerk]
    assert sum(rij.geraakt for rij in antwoord.uitkomst.totalen) == 2


def test_a_contribution_touches_everybody_of_whom_the_amount_can_change(werk: Werk) -> None:
    werk.help()
    werk.help(categorie="11")  # a wheelchair is free
    manager = make_member(werk.gemeente, Rol.MANAGER)
    antwoord = ask(werk, Wijziging.BIJDRAGE, vanaf=date(2026, 1, 1), jaren=range(2026, 2027), plafond=25_00)
    (mens,) = people_to_inform(antwoord, manager, VANDAAG).mensen
    assert antwoord.uitkomst.geraakt == 1
    assert "vanaf 1 januari 2026 € 0,00 tot € 25,00" in mens.wat


def test_an_income_that_is_left_open_stays_what_the_ordinance_says(werk: Werk) -> None:
    rijen = [
        {"huishouden": "alleen", "inkomen_tot_en_met_centen": 15_000_00},
        {"huishouden": "samen", "inkomen_tot_en_met_centen": 21_000_00},
    ]
    werk.gemeente.instellingen.create(sleutel="bijdrage.nihil", waarde=rijen, vanaf=date(2020, 1, 1), reden="x")
    werk.help()
    antwoord = ask(werk, Wijziging.BIJDRAGE, vanaf=date(2026, 1, 1), jaren=range(2026, 2027), vrij_alleen=25_000_00)
    straks = antwoord.ingreep.straks.op(date(2026, 1, 1))
    assert straks.nihil_tot_en_met_centen(samen=False) == 25_000_00
    assert straks.nihil_tot_en_met_centen(samen=True) == 21_000_00


def test_a_manager_of_one_team_sees_his_own_and_how_many_there_are_elsewhere(werk: Werk) -> None:
    mijn, elders = werk.help(), werk.help()
    ander_team = make_team(werk.gemeente, "Ander team")
    type(elders.dossier).objects.filter(pk=elders.dossier_id).update(team=ander_team)
    manager = make_member(werk.gemeente, Rol.MANAGER)
    lijst = people_to_inform(ask(werk), manager, VANDAAG)
    assert [mens.kenmerk for mens in lijst.mensen] == [mijn.dossier.kenmerk]
    assert lijst.elders == 1


@pytest.mark.parametrize("rol", list(Rol))
def test_the_access_pair_agrees(werk: Werk, rol: Rol) -> None:
    """BIO2 8.03.02: counts for policy, names for who may open the files."""
    werk.help()
    medewerker = make_member(werk.gemeente, rol)
    assert (rol in RECKONERS) == (rol in (Rol.MANAGER, Rol.BEHEERDER))
    assert may_inform(medewerker) == files_to_inform(medewerker, VANDAAG).exists()
    assert rol in RECKONERS or not may_inform(medewerker)
    assert bool(people_to_inform(ask(werk), medewerker, VANDAAG).mensen) == may_inform(medewerker)


def test_nobody_of_another_gemeente_sees_a_name(werk: Werk) -> None:
    werk.help()
    vreemde = make_member(make_gemeente("9002", host="elders.localhost"), Rol.MANAGER)
    assert people_to_inform(ask(werk), vreemde, VANDAAG).mensen == []


def open_as(medewerker: Medewerker, werk: Werk, adres: str = "?vanaf=1-1-2027") -> None:
    open_list(gemeente=werk.gemeente, adres=adres, reden=Lijstreden.BRIEF, by=medewerker, dag=VANDAAG, at=at(VANDAAG))


def test_opening_the_list_is_recorded_with_the_reason_and_nobody_in_it(werk: Werk) -> None:
    manager = make_member(werk.gemeente, Rol.MANAGER)
    assert not has_said_why(manager, "?vanaf=1-1-2027", VANDAAG)
    open_as(manager, werk)
    assert has_said_why(manager, "?vanaf=1-1-2027", VANDAAG)
    assert not has_said_why(manager, "?vanaf=1-1-2028", VANDAAG)
    inzage = Inzage.objects.get(keten=chain("?vanaf=1-1-2027"))
    assert (inzage.medewerker, inzage.reden) == (manager.naam, Lijstreden.BRIEF.label)
    record_export(gemeente=werk.gemeente, adres="?vanaf=1-1-2027", aantal=3, by=manager, at=at(VANDAAG))
    daden = Journaalregel.objects.filter(keten=chain("?vanaf=1-1-2027")).values_list("daad", "gegevens")
    assert [daad for daad, _ in daden] == ["lijst van mensen geopend", "lijst van mensen als bestand"]
    assert daden[0][1] == {"reden": "brief", "vraag": "?vanaf=1-1-2027"}


def test_who_may_not_see_names_opens_no_list(werk: Werk) -> None:
    beheerder = make_member(werk.gemeente, Rol.BEHEERDER)
    with pytest.raises(NietVoorU):
        open_as(beheerder, werk)
    with pytest.raises(NietVoorU):
        record_export(gemeente=werk.gemeente, adres="?", aantal=1, by=beheerder, at=at(VANDAAG))
    assert not Inzage.objects.exists()


@pytest.mark.parametrize(
    ("fields", "veld", "woord"),
    [
        ({}, "bevolking", "niemand hulp"),
        ({"wijk": "Lege wijk"}, "wijk", "In Lege wijk heeft"),
        ({"vanaf": date(2016, 1, 1), "jaren": range(2016, 2017)}, "bevolking", "31-12-2015"),
    ],
)
def test_nobody_to_reckon_over_is_said_with_the_way_out(werk: Werk, fields: dict, veld: str, woord: str) -> None:
    with pytest.raises(NietTeBeantwoorden, match=woord) as fout:
        ask(werk, **fields)
    assert fout.value.veld == veld
    assert "verzonnen bevolking" in fout.value.zin


@pytest.mark.parametrize(
    ("fields", "veld"), [({"tarief": None}, "tarief"), ({"prijs": None, "duurzaam": False}, "prijs")]
)
def test_what_the_ordinance_leaves_out_is_asked_at_its_field(werk: Werk, fields: dict, veld: str) -> None:
    werk.help()
    with pytest.raises(NietTeBeantwoorden, match=r"[Vv]ul in wat") as fout:
        ask(werk, **fields)
    assert fout.value.veld == veld


def test_an_invented_population_has_no_list(werk: Werk) -> None:
    antwoord = ask(werk, bevolking=Bevolking.VERZONNEN, huishoudens=500)
    assert antwoord.uitkomst.geraakt
    assert antwoord.uitkomst.totalen[0].maten[Maat.CLIENTEN].verschil.midden < 0
    lijst = people_to_inform(antwoord, make_member(werk.gemeente, Rol.MANAGER), VANDAAG)
    assert (lijst.mensen, lijst.geraakt) == ([], 0)
