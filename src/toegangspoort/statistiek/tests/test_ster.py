# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Facts from our own files: what stands in them, and what never does."""

from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from toegangspoort.besluiten.models import Vorm
from toegangspoort.besluiten.tests.maken import make_volledig, make_zaak, sign
from toegangspoort.cijfers.ster import GEBRUIK
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Wijk
from toegangspoort.personen.models import Burgerservicenummer, Inwoner
from toegangspoort.statistiek.ster import opslag
from toegangspoort.statistiek.tests.werk import Werk, digests, facts, refresh
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

pytestmark = pytest.mark.django_db


def test_help_that_was_really_granted_is_one_fact_per_product(tmp_path: Path) -> None:
    """S2-3: the college grants it; what is counted is what was signed."""
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)

    refresh(tmp_path)

    assert facts(tmp_path).to_pylist() == [
        {
            "client": zaak.dossier.inwoner_id,
            "gemeente": "GM9001",
            "wijk": "GM9001-oosterpark",
            "geslacht": "",
            "geboortejaar": 1948,
            "categorie": "01",
            "van": date(2027, 1, 4),
            "tot_en_met": date(2029, 1, 3),
            "leveringsvorm": "zin",
            # 105 minutes a week at 36 euros an hour: 1.75 x 36 x 52 / 12.
            "cent_per_maand": 27300,
        }
    ]


def test_only_the_sex_that_the_brp_knows_is_in_it(tmp_path: Path) -> None:
    """S2-16: who has none counts in the total alone."""
    werk = Werk()
    for geslacht in ("vrouw", "man", "onbekend", ""):
        werk.help(geslacht=geslacht)
    refresh(tmp_path)
    assert facts(tmp_path)["geslacht"].to_pylist() == ["vrouw", "man", "", ""]


def test_help_that_ended_early_ended_on_the_day_it_really_did(tmp_path: Path) -> None:
    werk = Werk()
    toegekend = werk.help(tot_en_met=date(2026, 12, 31))
    ToegekendeVoorziening.objects.filter(pk=toegekend.pk).update(tot_en_met=date(2025, 3, 1))
    refresh(tmp_path)
    assert facts(tmp_path)["tot_en_met"].to_pylist() == [date(2025, 3, 1)]


def test_a_pgb_costs_its_own_tariff_and_what_has_none_has_no_cost(tmp_path: Path) -> None:
    werk = Werk()
    werk.product("02", tarief_cent=None)
    dossier = werk.dossier()
    werk.help(dossier, vorm=Vorm.PGB, pgb_tarief_cent=2000)
    werk.help(dossier, "02")
    refresh(tmp_path)
    rows = facts(tmp_path).to_pylist()
    assert [(row["leveringsvorm"], row["cent_per_maand"]) for row in rows] == [("pgb", 15167), ("zin", None)]


def test_a_pass_for_shared_help_is_maatwerk_as_well(tmp_path: Path) -> None:
    """S2-1: maatwerk is collective or individual."""
    Werk().help(categorie="08", vorm=Vorm.COLLECTIEF)
    refresh(tmp_path)
    assert facts(tmp_path)["leveringsvorm"].to_pylist() == ["collectief"]


def test_wijken_with_one_word_for_a_name_are_told_apart(tmp_path: Path) -> None:
    """S4-16: figures per wijk."""
    werk = Werk()
    werk.help()
    werk.wijk = Wijk.objects.create(gemeente=werk.gemeente, naam="Oosterpárk")
    werk.help()
    werk.help(wijk=False)
    refresh(tmp_path)
    assert facts(tmp_path)["wijk"].to_pylist() == ["GM0014-oosterpark", "GM0014-oosterpark-2", ""]


def test_no_name_no_bsn_and_no_reference_is_in_any_file(tmp_path: Path) -> None:
    """Searched in the bytes, uncompressed, of everything that was written."""
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)
    werk = Werk()
    for number in range(30):
        toegekend = werk.help(voornamen=f"Voornaam{number}", achternaam=f"Achternaam{number}", straat="Poortstraat")
        Burgerservicenummer.objects.create(
            inwoner=toegekend.inwoner,
            gemeente=werk.gemeente,
            nummer=f"9000{number:05}",
            vastgesteld_op=date(2025, 1, 1),
        )
    refresh(tmp_path)

    secrets = {str(value) for value in Burgerservicenummer.objects.values_list("nummer", flat=True)}
    secrets |= set(Dossier.objects.values_list("kenmerk", flat=True))
    for name in ("voornamen", "achternaam", "straat", "postcode", "telefoon", "email"):
        secrets |= {value for value in Inwoner.objects.values_list(name, flat=True) if value}
    written = b""
    for pad in (pad for pad in tmp_path.rglob("*") if pad.is_file()):
        written += repr(pq.read_table(pad).to_pylist()).encode() if pad.suffix == ".parquet" else pad.read_bytes()
    assert len(facts(tmp_path)) == 31
    assert not [secret for secret in secrets if secret.encode() in written]
    assert facts(tmp_path).schema.names == GEBRUIK.names


def test_the_order_of_the_rows_makes_no_difference_to_the_bytes(tmp_path: Path) -> None:
    """On SQLite and PostgreSQL alike: what is on disk is what the writer makes of the same rows in any order."""
    werk = Werk()
    dossier = werk.dossier()
    for categorie in ("12", "01", "02", "07"):
        werk.help(dossier, categorie)
    for year in (1990, 1930, 1960):
        werk.help(geboortedatum=date(year, 1, 1), geslacht="man")
    refresh(tmp_path)
    found = opslag.Opslag(tmp_path).read()
    assert found is not None
    rows = facts(tmp_path).to_pylist()

    folder = tmp_path / "anders"
    folder.mkdir()
    backwards = facts(tmp_path).take(list(range(len(rows)))[::-1])
    opslag.write_all([backwards.slice(0, 3), backwards.slice(3)], folder)

    (one,), (other,) = folder.glob("gebruik-*"), found[1].glob("gebruik-*")
    assert one.read_bytes() == other.read_bytes()


def test_a_rerun_gives_the_same_bytes_also_of_what_is_published(tmp_path: Path) -> None:
    werk = Werk()
    for _ in range(12):
        werk.help()
    werk.go_on_until(date(2026, 2, 1))
    refresh(tmp_path / "a")
    first = digests(tmp_path / "a")
    again, other = refresh(tmp_path / "a", alles=True), refresh(tmp_path / "b")

    assert again.volledig
    assert other.perioden
    assert first == digests(tmp_path / "a") == digests(tmp_path / "b")


def test_facts_come_in_blocks_of_clients_and_a_chunk_may_hold_several(tmp_path: Path) -> None:
    werk = Werk()
    low = werk.help().inwoner_id
    block = opslag.CLIENTS
    refresh(tmp_path)
    row = facts(tmp_path)
    clients = [low, low, low + block, low + 3 * block, low + 3 * block + 1]
    many = row.take([0] * len(clients)).set_column(0, GEBRUIK.field("client"), [clients]).cast(GEBRUIK)
    folder = tmp_path / "blokken"
    folder.mkdir()

    opslag.write_all([many.slice(0, 1), many.slice(1, 3), many.slice(4)], folder)

    sizes = {int(pad.stem[-6:]): pq.read_table(pad)["client"].to_pylist() for pad in sorted(folder.iterdir())}
    first = low // block
    assert sizes == {first: clients[:2], first + 1: clients[2:3], first + 3: clients[3:]}
