# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Refreshing: only what changed is read, and what comes out is as if all had been read."""

import random
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from toegangspoort import clock
from toegangspoort.aanbod.models import Product
from toegangspoort.besluiten.models import Vorm
from toegangspoort.cijfers.bevolking import SCHEMA as BEVOLKING
from toegangspoort.cijfers.dimensies import BANDEN, Arrangementtype, Geslacht, Status
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.slot import Bezig, only_one
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.persoon import change_persoon
from toegangspoort.gebieden.models import Wijk
from toegangspoort.statistiek.ster import ververs
from toegangspoort.statistiek.tests.werk import Werk, at, digests, facts, refresh
from toegangspoort.voorzieningen.models import ToegekendeVoorziening, Toegekendproduct

pytestmark = pytest.mark.django_db
YEAR = Periode(2025)


def same_as_full(map_: Path) -> bool:
    """Whether every byte is what reading all files from nothing gives."""
    fresh = map_.with_name("vers")
    shutil.rmtree(fresh, ignore_errors=True)
    refresh(fresh)
    return digests(map_) == digests(fresh)


def test_a_year_of_files_becomes_figures_of_gemeente_and_wijk(tmp_path: Path) -> None:
    """S2-3, S4-16: counted from what was granted, each client once in the total and once per type."""
    werk = Werk()
    for number in range(23):
        dossier = werk.dossier(geslacht="vrouw" if number < 12 else "man")
        werk.help(dossier, "01")
        werk.help(dossier, "02" if number < 11 else "01")
    werk.go_on_until(date(2026, 8, 1))

    done = refresh(tmp_path)

    assert (done.volledig, done.clients, done.feiten, done.bijgewerkt) == (True, 23, 46, date(2026, 8, 1))
    published = Cijferkast(tmp_path).publicaties.get("eigen")
    assert published is not None
    assert [periode.slug for periode in published.perioden] == ["2025", "2025-1", "2025-2", "2026-1"]
    cube = published.kubus(YEAR)
    for region in ("GM0014", "GM0014-oosterpark"):
        assert cube.cijfer(region).clienten == 25
        assert cube.cijfer(region, Cel(type=Arrangementtype.THUIS)).clienten == 10
        assert cube.cijfer(region, Cel(geslacht=Geslacht.VROUW)).clienten == 10
    assert cube.cijfer("PV20").status is Status.GEEN, "één gemeente is geen provincie"
    assert not cube.cijfer("GM0014").voorlopig
    assert published.kubus(Periode(2026, 1)).cijfer("GM0014").voorlopig


def test_the_source_says_who_counted_until_when_and_under_which_licence(tmp_path: Path) -> None:
    werk = Werk()
    werk.help()
    refresh(tmp_path)
    published = Cijferkast(tmp_path).publicaties.get("eigen")
    assert published is not None
    bron = published.bron
    assert (bron.titel, bron.bijgewerkt, bron.fictief) == ("Maatwerk Wmo in Groningen", "2024-12-21", False)
    assert bron.licentie == "CC BY 4.0, bron: Groningen"


def test_figures_of_a_fictional_gemeente_say_so(tmp_path: Path) -> None:
    werk = Werk()
    werk.gemeente.voorbeeld = True
    werk.gemeente.save()
    werk.help()
    refresh(tmp_path)
    published = Cijferkast(tmp_path).publicaties.get("eigen")
    assert published is not None
    assert published.bron.fictief


def test_several_gemeenten_in_one_database_each_have_their_own_figures(tmp_path: Path) -> None:
    for werk, number in ((Werk(), 20), (Werk("9998", "Terpdorp"), 10)):
        for _ in range(number):
            werk.help()
        werk.go_on_until(date(2026, 8, 1))
    refresh(tmp_path)
    published = Cijferkast(tmp_path).publicaties.get("eigen")
    assert published is not None
    cube = published.kubus(YEAR)
    assert [cube.cijfer(code).clienten for code in ("GM0014", "GM9998")] == [20, 10]
    assert Cijferkast(tmp_path).regios.regio("GM9998").naam == "Terpdorp"


def test_without_any_file_nothing_is_published(tmp_path: Path) -> None:
    done = refresh(tmp_path)
    assert (done.bijgewerkt, done.perioden) == (None, ())
    assert Cijferkast(tmp_path).publicaties.all() == {}


def test_a_refresh_reads_who_changed_and_nobody_else(tmp_path: Path) -> None:
    werk = Werk()
    helped = [werk.help() for _ in range(12)]
    werk.go_on_until(date(2026, 8, 1))
    refresh(tmp_path)
    assert refresh(tmp_path).clients == 0

    werk.help(helped[3].dossier, "02")
    werk.act("notitie gemaakt", helped[5].dossier, date(2026, 8, 2))
    done = refresh(tmp_path)

    assert (done.volledig, done.clients, done.feiten) == (False, 1, 13)
    assert same_as_full(tmp_path)


def test_a_change_of_the_person_reaches_the_figures(tmp_path: Path) -> None:
    """S2-16: the sex that staff take over from the BRP."""
    werk = Werk()
    dossier = werk.help(geslacht="").dossier
    refresh(tmp_path)
    change_persoon(dossier=dossier, gegevens={"geslacht": "man"}, versie=1, by=werk.consulent, at=at(date(2025, 3, 1)))
    assert refresh(tmp_path).clients == 1
    assert facts(tmp_path)["geslacht"].to_pylist() == ["man"]
    assert same_as_full(tmp_path)


def test_what_was_taken_out_of_the_database_is_gone_from_facts_and_figures(tmp_path: Path) -> None:
    """Art. 5.3.5 Wmo 2015; also when nothing in the journal told of it."""
    werk = Werk()
    helped = [werk.help() for _ in range(9)]
    werk.go_on_until(date(2026, 8, 1))
    refresh(tmp_path)
    Toegekendproduct.objects.filter(toegekend=helped[0]).delete()

    done = refresh(tmp_path)

    assert (done.volledig, done.feiten) == (True, 8)
    assert helped[0].inwoner_id not in facts(tmp_path)["client"].to_pylist()
    assert same_as_full(tmp_path)


def test_a_file_that_is_gone_while_its_journal_stays_makes_all_be_read(tmp_path: Path) -> None:
    werk = Werk()
    werk.help()
    refresh(tmp_path)
    gone = werk.dossier()
    Dossier.objects.filter(pk=gone.pk).delete()
    assert refresh(tmp_path).volledig
    assert same_as_full(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        lambda: Product.objects.update(tarief_cent=4000),
        lambda: Wijk.objects.update(naam="Westerpark"),
        lambda: Product.objects.update(categorie="02"),
    ],
    ids=["tarief", "naam van een wijk", "categorie"],
)
def test_what_facts_take_from_elsewhere_makes_all_be_read_when_it_changes(
    tmp_path: Path, change: Callable[[], object]
) -> None:
    Werk().help()
    refresh(tmp_path)
    change()
    assert refresh(tmp_path).volledig
    assert same_as_full(tmp_path)


def test_a_year_that_did_not_change_is_made_again_when_its_inhabitants_become_known(tmp_path: Path) -> None:
    """S2-7: figures of years without changes are taken over, unless anything they are made from is new."""
    werk = Werk()
    for _ in range(20):
        werk.help()
    werk.go_on_until(date(2026, 8, 1))
    refresh(tmp_path)
    people = [(2025, "GM0014", sex, band.value, 50) for sex in ("man", "vrouw") for band in BANDEN]
    pq.write_table(
        pa.table([list(column) for column in zip(*people, strict=True)], schema=BEVOLKING),
        tmp_path / "bevolking.parquet",
    )

    refresh(tmp_path)

    published = Cijferkast(tmp_path).publicaties.get("eigen")
    assert published is not None
    assert published.kubus(YEAR).cijfer("GM0014").per_1000 == 33
    before = digests(tmp_path)
    refresh(tmp_path, alles=True)
    assert digests(tmp_path) == before


@pytest.mark.parametrize("seed", range(3))
def test_whatever_happens_in_files_a_refresh_gives_the_same_bytes_as_reading_all(tmp_path: Path, seed: int) -> None:
    """Random acts, a refresh after each few; some change facts, some do not, some take facts away."""
    rng = random.Random(seed)  # noqa: S311 (no secret)
    one, other = Werk(), Werk("9998", "Terpdorp")
    helped = [werk.help(geslacht=rng.choice(["man", "vrouw", ""])) for werk in (one, other) for _ in range(10)]
    one.go_on_until(date(2026, 1, 10))
    map_ = tmp_path / "bij"
    refresh(map_)
    for step in range(4):
        for _ in range(rng.randint(1, 4)):
            _something(rng, rng.choice((one, other)), helped, date(2026, 1, 11) + timedelta(days=50 * step))
        refresh(map_)
        assert same_as_full(map_), f"na stap {step}"


def _something(rng: random.Random, werk: Werk, helped: list[ToegekendeVoorziening], day: date) -> None:
    """One act, as rows and a line in the journal."""
    chosen = rng.choice(helped)
    match rng.randrange(6):
        case 0:
            van = date(2024, 1, 1) + timedelta(days=rng.randrange(900))
            helped.append(
                werk.help(
                    None,
                    rng.choice(["01", "02", "12", "15"]),
                    van,
                    rng.choice([None, van, van + timedelta(days=200)]),
                    vorm=rng.choice([Vorm.ZIN, Vorm.PGB]),
                    op=day,
                    geslacht=rng.choice(["man", "vrouw", "onbekend"]),
                    geboortedatum=rng.choice([None, date(1940, 1, 1), date(1990, 1, 1)]),
                )
            )
        case 1:
            werk.help(chosen.dossier, "07", date(2025, 5, 1), op=day)
        case 2:
            ToegekendeVoorziening.objects.filter(pk=chosen.pk).update(tot_en_met=max(chosen.van, date(2025, 4, 1)))
            werk.act("hulp eerder geëindigd", chosen.dossier, day)
        case 3:
            Toegekendproduct.objects.filter(toegekend=chosen).delete()
            werk.act("vervallen", chosen.dossier, day)
        case 4:
            type(chosen.inwoner).objects.filter(pk=chosen.inwoner_id).update(geboortedatum=date(1931, 1, 1))
            werk.act("gegevens van de inwoner gewijzigd", chosen.dossier, day)
        case _:
            werk.go_on_until(day)


def test_the_queries_of_a_refresh_do_not_grow_with_the_number_of_files(tmp_path: Path) -> None:
    werk = Werk()
    counts = []
    for size in (5, 60):
        helped = [werk.help() for _ in range(size)]
        refresh(tmp_path)
        werk.help(helped[0].dossier, "02")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert not refresh(tmp_path).volledig
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= 12


def test_a_second_refresh_is_told_that_one_is_running_and_changes_nothing(
    tmp_path: Path, settings: object, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.CIJFERS = tmp_path
    werk = Werk()
    werk.help()
    refresh(tmp_path)
    before = digests(tmp_path)
    werk.help()
    with only_one(tmp_path, ververs.WAT):
        with pytest.raises(SystemExit) as left:
            call_command("statistiek", "ververs")
        with pytest.raises(Bezig):
            refresh(tmp_path)
    (line,) = capsys.readouterr().err.splitlines()
    assert left.value.code == 2
    assert "het verversen van de cijfers uit eigen dossiers al bezig, sinds " in line
    assert digests(tmp_path) == before


def test_the_command_says_what_it_did(tmp_path: Path, settings: object, capsys: pytest.CaptureFixture[str]) -> None:
    settings.CIJFERS = tmp_path
    werk = Werk()
    for _ in range(3):
        werk.help()
    call_command("statistiek", "ververs")
    werk.go_on_until(min(date(2026, 8, 1), clock.today()))
    call_command("statistiek", "ververs")
    call_command("statistiek", "ververs", "--alles")
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if not line.startswith("Preventie")] == [
        "Alle dossiers gelezen: 3 keer hulp, aan 3 cliënten.",
        "Sinds het eerste dossier is nog geen heel halfjaar voorbij. Er zijn nog geen cijfers te tonen.",
        "Alleen gelezen wat veranderde: 0 cliënten; samen 3 keer hulp.",
        "Gepubliceerd, bijgewerkt tot en met 01-08-2026: 2025, 2025-1, 2025-2, 2026-1.",
        "Alle dossiers gelezen: 3 keer hulp, aan 3 cliënten.",
        "Gepubliceerd, bijgewerkt tot en met 01-08-2026: 2025, 2025-1, 2025-2, 2026-1.",
    ]


def test_an_engine_that_does_not_exist_is_one_line(
    tmp_path: Path, settings: object, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.CIJFERS, settings.STATISTIEK_ENGINE = tmp_path, "oracle"
    werk = Werk()
    werk.help()
    werk.go_on_until(date(2026, 8, 1))
    with pytest.raises(SystemExit):
        call_command("statistiek", "ververs")
    (line,) = capsys.readouterr().err.splitlines()
    assert 'STATISTIEK_ENGINE is "duckdb" of begint met "spark://"' in line
    assert not (tmp_path / "publicatie").exists()
