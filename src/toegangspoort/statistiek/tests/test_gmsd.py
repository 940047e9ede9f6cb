# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The delivery of a half-year: what was granted, as a file for one reader."""

import stat
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Inzage, Journaalregel
from toegangspoort.balie.tests.aan_de_balie import make_member
from toegangspoort.besluiten.tests.maken import Zaak, make_volledig, make_zaak, sign
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente
from toegangspoort.personen.models import Burgerservicenummer
from toegangspoort.statistiek.access import deliverable_by, may_deliver
from toegangspoort.statistiek.actions import GeenLevering, record_gmsd
from toegangspoort.statistiek.gmsd.bestand import write_private
from toegangspoort.statistiek.gmsd.controle import check
from toegangspoort.statistiek.gmsd.levering import Levering, NietTeLeveren, halfjaren, prepare
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

pytestmark = pytest.mark.django_db
HALF = Periode(2026, 1)
OP = date(2026, 7, 10)
BSN = "900000041"


@pytest.fixture
def zaak() -> Zaak:
    """Mevrouw Wiersema has help since January 2026, and her BSN is known."""
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)
    ToegekendeVoorziening.objects.update(van=date(2026, 1, 5), tot_en_met=date(2026, 12, 31))
    know_bsn(zaak)
    return zaak


def know_bsn(zaak: Zaak, nummer: str = BSN) -> None:
    Burgerservicenummer.objects.update_or_create(
        inwoner=zaak.dossier.inwoner,
        defaults={"gemeente": zaak.dossier.gemeente, "nummer": nummer, "vastgesteld_op": OP},
    )


def deliver(zaak: Zaak, **options: Any) -> Levering:
    return prepare(zaak.dossier.gemeente, options.pop("halfjaar", HALF), OP)


def gmsd(zaak: Zaak, naar: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, list[str], list[str]]:
    """What the command left, said and complained."""
    code = 0
    try:
        call_command(
            "statistiek", "gmsd", "--gemeente", zaak.dossier.gemeente.code, "--halfjaar", "2026-1", "--naar", str(naar),
            *more,
        )  # fmt: skip
    except SystemExit as left:
        code = int(str(left.code))
    told = capsys.readouterr()
    return code, told.out.splitlines(), told.err.splitlines()


def test_an_arrangement_is_one_row_with_what_was_granted(zaak: Zaak) -> None:
    (rij,) = deliver(zaak).rijen
    assert (rij.bsn, rij.categorie, rij.leveringsvorm) == (BSN, "01", "zin")
    assert (rij.aanbieder, str(rij.intensiteit), rij.eenheid, rij.per) == (
        "Thuis & Zo (voorbeeld)", "105.00", "minuut", "week",
    )  # fmt: skip
    assert (rij.beoogd_begin, rij.beoogd_einde) == (date(2026, 1, 5), date(2026, 12, 31))


def test_what_casework_does_not_know_stays_empty_and_is_counted(zaak: Zaak) -> None:
    levering = deliver(zaak)
    assert levering.leeg() == {
        "Werkelijke begindatum": 1, "Werkelijke einddatum": 1, "Betaald bedrag in centen": 1, "Reden beëindiging": 1,
    }  # fmt: skip
    assert "Leeg in 1 van de rijen: Reden beëindiging." in levering.samenvatting()


@pytest.mark.parametrize(
    ("van", "tot_en_met", "counts"),
    [
        (date(2025, 1, 1), date(2025, 12, 31), False),
        (date(2025, 1, 1), date(2026, 1, 1), True),
        (date(2025, 1, 1), None, True),
        (date(2026, 6, 30), date(2026, 12, 31), True),
        (date(2026, 7, 1), date(2026, 12, 31), False),
    ],
)
def test_what_ran_on_one_day_of_the_half_year_is_in_it(
    zaak: Zaak, van: date, tot_en_met: date | None, counts: bool
) -> None:
    ToegekendeVoorziening.objects.update(van=van, tot_en_met=tot_en_met)
    if counts:
        assert len(deliver(zaak).rijen) == 1
    else:
        with pytest.raises(NietTeLeveren, match="geen maatwerk; er is niets te leveren"):
            deliver(zaak)


def test_another_gemeente_is_not_in_it(zaak: Zaak) -> None:
    with pytest.raises(NietTeLeveren, match="geen maatwerk"):
        prepare(make_gemeente("9002", host="elders.localhost"), HALF, OP)


@pytest.mark.parametrize(
    ("halfjaar", "words"),
    [(Periode(2026), "is geen halfjaar; kies bijvoorbeeld 2026-1"), (Periode(2026, 2), "loopt tot en met 31-12-2026")],
)
def test_only_a_half_year_that_is_over_is_delivered(zaak: Zaak, halfjaar: Periode, words: str) -> None:
    with pytest.raises(NietTeLeveren, match=words):
        deliver(zaak, halfjaar=halfjaar)


def test_reading_is_one_query_however_many_rows(zaak: Zaak, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(1):
        deliver(zaak)


@pytest.mark.parametrize(
    ("vandaag", "first"),
    [(date(2026, 6, 30), Periode(2025, 2)), (date(2026, 7, 1), HALF), (date(2026, 12, 31), HALF)],
)
def test_the_half_years_to_choose_from_are_over(vandaag: date, first: Periode) -> None:
    choices = halfjaren(vandaag, 3)
    assert choices[0] == first
    assert len(set(choices)) == 3
    assert choices == sorted(choices, reverse=True)


def test_the_command_leaves_a_file_for_its_owner_alone(
    zaak: Zaak, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    naar = tmp_path / "gmsd.csv"
    code, said, complained = gmsd(zaak, naar, capsys)
    assert (code, complained) == (0, [])
    assert stat.S_IMODE(naar.stat().st_mode) == 0o600
    assert naar.read_bytes().count(b"\r\n") == 2
    assert [pad.name for pad in tmp_path.iterdir()] == ["gmsd.csv"]
    assert "burgerservicenummers" in said[-1]
    assert not any(BSN in line or "Wiersema" in line for line in said)


def test_the_same_data_give_the_same_bytes(zaak: Zaak, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("een", "twee"):
        gmsd(zaak, tmp_path / name, capsys)
    assert (tmp_path / "een").read_bytes() == (tmp_path / "twee").read_bytes()


def test_a_file_that_is_there_is_never_overwritten(
    zaak: Zaak, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    naar = tmp_path / "gmsd.csv"
    naar.write_text("van vorig jaar")
    code, _said, complained = gmsd(zaak, naar, capsys)
    assert code == 2
    assert complained == [f"--naar: {naar} bestaat al; kies een nieuwe naam of verwijder het oude bestand"]
    with pytest.raises(FileExistsError):
        write_private(naar, b"nieuw")
    assert naar.read_text() == "van vorig jaar"
    assert [pad.name for pad in tmp_path.iterdir()] == ["gmsd.csv"]


def test_with_a_fault_no_file_is_left_and_nothing_is_recorded(
    zaak: Zaak, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    know_bsn(zaak, "900000042")
    code, said, complained = gmsd(zaak, tmp_path / "gmsd.csv", capsys)
    assert (code, said) == (2, [])
    assert complained[0].startswith(f"Dossier {zaak.dossier.kenmerk}, kolom BSN: ")
    assert "1 rij met fouten" in complained[1]
    assert "900000042" not in "".join(complained)
    assert list(tmp_path.iterdir()) == []
    assert not Journaalregel.objects.filter(keten__startswith="gmsd/").exists()


def test_rows_with_faults_are_left_out_only_when_chosen_and_are_counted(zaak: Zaak) -> None:
    toegekend = ToegekendeVoorziening.objects.get()
    assert toegekend.producten.count() == 1
    levering = deliver(zaak)
    both = Levering(
        levering.gemeente,
        HALF,
        levering.indeling,
        [*levering.rijen, *levering.rijen],
        check([*levering.rijen, *levering.rijen], HALF, levering.indeling),
    )
    with pytest.raises(NietTeLeveren, match="1 rij met fouten; er is geen bestand gemaakt"):
        both.inhoud()
    assert both.inhoud(zonder_fouten_rijen=True) == levering.inhoud()
    assert "Weggelaten met fouten: 1 rij." in both.samenvatting()


def test_when_every_row_is_wrong_there_is_nothing_to_choose(
    zaak: Zaak, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Burgerservicenummer.objects.all().delete()
    code, _said, complained = gmsd(zaak, tmp_path / "gmsd.csv", capsys, "--zonder-fouten-rijen")
    assert code == 2
    assert "geen rij over" in complained[-1]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("--gemeente", "0000"), "--gemeente: 0000 is hier geen gemeente; kies uit 9001"),
        (("--halfjaar", "voorjaar"), "--halfjaar: verwacht een halfjaar als 2026-1, kreeg 'voorjaar'"),
        (("--naar", "/bestaat/niet/gmsd.csv"), "--naar: de map /bestaat/niet bestaat niet"),
        (("--indeling", "/bestaat/niet.yaml"), "niet.yaml: bestaat niet"),
    ],
)
def test_a_wrong_option_is_one_line(
    zaak: Zaak, tmp_path: Path, capsys: pytest.CaptureFixture[str], typed: tuple[str, str], words: str
) -> None:
    code, _said, complained = gmsd(zaak, tmp_path / "gmsd.csv", capsys, *typed)
    assert (code, complained) == (2, [words])


def test_reading_the_numbers_is_recorded_for_the_delivery_and_in_each_file(
    zaak: Zaak, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """NEN 7513 as example: the client can see that his number was used, by whom and what for."""
    gmsd(zaak, tmp_path / "gmsd.csv", capsys)
    regel = Journaalregel.objects.get(keten="gmsd/2026-1")
    assert (regel.daad, regel.actor, regel.gegevens["rijen"]) == ("GMSD-levering gemaakt", "Toegangspoort", 1)
    assert BSN not in str(regel.gegevens)
    inzage = Inzage.objects.get(keten=zaak.dossier.kenmerk, medewerker="Toegangspoort")
    assert inzage.reden == "Levering voor de Gemeentelijke Monitor Sociaal Domein, het eerste halfjaar van 2026"


@pytest.mark.parametrize("rol", list(Rol))
def test_may_deliver_and_deliverable_by_agree(zaak: Zaak, rol: Rol) -> None:
    """The access pair; need to know (BIO2 8.03.02): the back office alone, of its own gemeente alone."""
    own, other = zaak.dossier.gemeente, make_gemeente("9002", host="elders.localhost")
    by = make_member(own, rol, naam="Lezer")
    for gemeente in (own, other):
        assert may_deliver(by, gemeente) == deliverable_by(by).filter(pk=gemeente.pk).exists()
        assert may_deliver(by, gemeente) == (rol == Rol.BACKOFFICE and gemeente == own)
    if rol != Rol.BACKOFFICE:
        with pytest.raises(GeenLevering):
            record_gmsd(levering=deliver(zaak), by=by, at=DINSDAG)
