# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Files that are not what they should be: one clear line each, and what was published stays to the byte."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from toegangspoort.cijfers.cbs.laden import load_tabel
from toegangspoort.cijfers.cbs.tests.statline import KOP, REGIOS, TOTAAL, make_tabel, write
from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.slot import Bezig, only_one

Bederf = Callable[[Path], object]


def data(bestanden: Path) -> Path:
    return bestanden / "data.csv"


def change(naam: str, oud: str, nieuw: str, aantal: int = 1) -> Bederf:
    def do(bestanden: Path) -> None:
        pad = bestanden / naam
        tekst = pad.read_text(encoding="utf-8")
        assert oud in tekst
        pad.write_text(tekst.replace(oud, nieuw, aantal), encoding="utf-8")

    return do


def encode(naam: str, code: str, oud: str = "Verzonnen", nieuw: str = "Verzönnen") -> Bederf:
    def do(bestanden: Path) -> None:
        pad = bestanden / naam
        pad.write_bytes(pad.read_text(encoding="utf-8").replace(oud, nieuw).encode(code))

    return do


def cut(letters: int) -> Bederf:
    return lambda bestanden: data(bestanden).write_bytes(data(bestanden).read_bytes()[:-letters])


def lines(kies: Callable[[list[str]], list[str]]) -> Bederf:
    def do(bestanden: Path) -> None:
        data(bestanden).write_text("".join(kies(data(bestanden).read_text().splitlines(keepends=True))))

    return do


SLECHT: dict[str, tuple[Bederf, str]] = {
    "cut off in a number": (
        cut(2),
        r"data.csv: de laatste regel heeft geen einde; misschien is het bestand afgebroken",
    ),
    "cut off in quotes": (
        lambda b: data(b).write_bytes(data(b).read_bytes().rstrip()[:-1] + b"\n"),
        r"data.csv, regel \d+: de aanhalingstekens kloppen niet, of het bestand is hier afgebroken",
    ),
    "last rows gone": (
        lines(lambda regels: regels[:-3]),
        r"data.csv: 3 van de 384 regels ontbreken, als eerste 4000, A045701, A019507, GM9901, 2015HJ02",
    ),
    "a row from the middle gone": (
        lines(lambda regels: regels[:50] + regels[51:]),
        r"data.csv: 1 van de 384 regels ontbreken, als eerste T001038, .*haal het opnieuw op",
    ),
    "only the header": (lines(lambda regels: regels[:1]), r"data.csv: er staat geen enkel cijfer in"),
    "empty": (lambda b: data(b).write_bytes(b""), r"data.csv: dit bestand is leeg"),
    "a short row": (
        lines(lambda regels: [*regels[:7], '5,"T001038"\n', *regels[8:]]),
        r"data.csv, regel 8: hier staan 2 velden, verwacht 8",
    ),
    "UTF-16": (
        encode("data.csv", "utf-16"),
        r"data.csv: dit is UTF-16 of geen tekst. Sla het bestand op als CSV UTF-8",
    ),
    "UTF-16 without a mark": (encode("data.csv", "utf-16-le"), r"data.csv: dit is UTF-16 of geen tekst"),
    "Latin-1": (encode("RegioS.csv", "latin-1"), r"RegioS.csv, regel 5: dit is geen UTF-8"),
    "a workbook": (
        lambda b: data(b).write_bytes(b"PK\x03\x04abc\n"),
        r"data.csv: dit is een ingepakt bestand of een werkb",
    ),
    "a page with an error": (
        lambda b: data(b).write_text("<!DOCTYPE html><title>503</title>\n"),
        r"data.csv: dit is een webpagina, geen CSV",
    ),
    "semicolons": (
        lambda b: data(b).write_text(data(b).read_text().replace(",", ";")),
        r"data.csv, regel 1: de velden zijn gescheiden met puntkomma's",
    ),
    "another table": (
        change("TableInfos.csv", "83262NED", "37296ned"),
        r"TableInfos.csv, regel 2, kolom Identifier: tabel '37296ned' lezen wij niet; wel 83262NED",
    ),
    "figures of another table": (
        lambda b: write(data(b), ("ID", "Perioden", "Bevolking_1"), [(0, "2015JJ00", 1)]),
        r"data.csv, regel 1: de kolom Geslacht en .* ontbreekt; er staan: ID, Perioden, Bevolking_1",
    ),
    "a column twice": (
        change("data.csv", '"Perioden"', '"RegioS"'),
        r"data.csv, regel 1: de kolom RegioS staat er twee keer",
    ),
    "a name with lines in it": (
        change("TableInfos.csv", "83262NED", "83262\nNED\x1b[31m"),
        r"tabel '83262 NED \[31m' lezen wij niet",
    ),
    "no day of change": (change("TableInfos.csv", "2020-11-26", "onlangs"), r"kolom Modified: 'onlangs.*' is geen dag"),
    "no file with ages": (
        lambda b: (b / "KenmerkenVanPersonen.csv").unlink(),
        r"KenmerkenVanPersonen.csv: dit bestand ontbreekt in ",
    ),
    "no figures": (lambda b: data(b).unlink(), r"data.csv: dit bestand ontbreekt in "),
    "an unknown region": (
        change("data.csv", '"GM0014"', '"GM0015"'),
        r"data.csv, regel \d+, kolom RegioS: de code 'GM0015' staat niet in RegioS.csv",
    ),
    "an unknown period": (
        change("data.csv", '"2015JJ00"', '"2015KW01"'),
        r"data.csv, regel \d+, kolom Perioden: de code '2015KW01' staat niet in Perioden.csv",
    ),
    "an unknown sex": (
        change("data.csv", '"3000   "', '"5000   "'),
        r"data.csv, regel \d+, kolom Geslacht: de code '5000' staat niet in Geslacht.csv",
    ),
    "a cell twice": (
        lines(lambda regels: [*regels, regels[3]]),
        r"data.csv, regel 386: deze cel staat er al: T001038, T009002, T001024, NL01, 2015JJ00",
    ),
    "a code twice": (
        change("RegioS.csv", '"GM1966"', '"GM0014"'),
        r"RegioS.csv, regel 4, kolom Key: de code 'GM0014' is leeg of staat er twee keer",
    ),
}


@pytest.mark.parametrize("geval", SLECHT)
def test_a_spoiled_file_is_one_line_and_changes_nothing(tmp_path: Path, geval: str) -> None:
    kast = Cijferkast(tmp_path / "kast")
    load_tabel(make_tabel(tmp_path / "goed"), kast)
    voor = everything(kast.map)
    bederf, verwacht = SLECHT[geval]
    slecht = make_tabel(tmp_path / "slecht", {TOTAAL: ("       5", "       5")})
    bederf(slecht)
    with pytest.raises(OngeldigBestand) as fout:
        load_tabel(slecht, kast)
    assert len(fout.value.regels) == 1
    assert re.search(verwacht, fout.value.regels[0]), fout.value.regels[0]
    assert everything(kast.map) == voor


@pytest.mark.parametrize(
    ("waarde", "verwacht"),
    [
        ("-5", "-5 is negatief"),
        ("12,5", "'12,5' is geen geheel getal"),
        ("x", "'x' is geen geheel getal"),
        ("9" * 12, "te groot"),
    ],
)
def test_what_is_no_count_is_told_with_its_row_and_column(tmp_path: Path, waarde: str, verwacht: str) -> None:
    slecht = make_tabel(tmp_path / "slecht", {TOTAAL: (waarde, "       5")})
    regel = 1 + data(slecht).read_text().splitlines().index(
        next(r for r in data(slecht).read_text().splitlines() if f'"{waarde}"' in r)
    )
    with pytest.raises(OngeldigBestand) as fout:
        load_tabel(slecht, Cijferkast(tmp_path / "kast"))
    assert fout.value.regels[0].startswith(f"data.csv, regel {regel}, kolom WmoClienten_1: ")
    assert verwacht in fout.value.regels[0]
    assert not (tmp_path / "kast" / "publicatie").exists()


def test_a_day_that_does_not_exist_is_told_with_its_region(tmp_path: Path) -> None:
    slecht = make_tabel(tmp_path / "slecht")
    change("RegioS.csv", "01-01-2017", "31-02-2017")(slecht)
    with pytest.raises(OngeldigBestand, match="kolom Description: bij GM9901 staat een dag die niet bestaat"):
        load_tabel(slecht, Cijferkast(tmp_path / "kast"))


def test_many_faults_are_shown_up_to_twenty_and_then_counted(tmp_path: Path) -> None:
    slecht = make_tabel(tmp_path / "slecht")
    change("data.csv", '"GM0014"', '"GM0777"', 25)(slecht)
    with pytest.raises(OngeldigBestand) as fout:
        load_tabel(slecht, Cijferkast(tmp_path / "kast"))
    assert len(fout.value.regels) == 21
    assert fout.value.regels[-1] == "En nog 5 van zulke fouten."


def test_a_file_cut_off_anywhere_is_refused_or_is_said_to_be_a_selection(tmp_path: Path) -> None:
    bestanden = make_tabel(tmp_path / "tabel")
    heel, kast = data(bestanden).read_bytes(), Cijferkast(tmp_path / "kast")
    einden = _ends_of_rows(heel)
    for einde in {*range(0, len(heel), 211), *(einden[rij] for rij in (96, 127, 128, 129, 256, 383))}:
        data(bestanden).write_bytes(heel[:einde])
        try:
            regels = load_tabel(bestanden, kast)
        except OngeldigBestand:
            continue
        assert einde in {einden[96], einden[128], einden[256]}, "every combination of what is left is there"
        assert any(regel.startswith("Het is een selectie uit de tabel: Geslacht ") for regel in regels)


def _ends_of_rows(heel: bytes) -> list[int]:
    """Where each line ends; the header is the first."""
    return [plek + 1 for plek, letter in enumerate(heel) if letter == ord("\n")]


def test_a_mark_before_the_text_and_line_ends_of_windows_do_no_harm(tmp_path: Path) -> None:
    bestanden = make_tabel(tmp_path / "tabel")
    for pad in bestanden.glob("*.csv"):
        pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes().replace(b"\n", b"\r\n"))
    assert load_tabel(bestanden, Cijferkast(tmp_path / "kast"))[0].startswith("83262NED is geladen")


def test_a_second_load_at_the_same_time_is_told_to_wait(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    bestanden = make_tabel(tmp_path / "tabel")
    with only_one(kast.map, "het verversen van de eigen cijfers"), pytest.raises(Bezig, match=r"verversen .* al bezig"):
        load_tabel(bestanden, kast)
    assert not kast.publicaties.all()


def test_a_selection_of_regions_is_no_cut_file(tmp_path: Path) -> None:
    bestanden = make_tabel(tmp_path / "tabel")
    lines(lambda regels: [regel for regel in regels if '"GM9901"' not in regel])(bestanden)
    assert "Het is een selectie uit de tabel: RegioS 3 van 4." in load_tabel(bestanden, Cijferkast(tmp_path / "kast"))
    assert len(REGIOS) == 4
    assert KOP[0] == "ID"


def everything(map_: Path) -> dict[str, bytes]:
    """Each file and what is in it, save the lock."""
    return {
        str(pad.relative_to(map_)): pad.read_bytes()
        for pad in map_.rglob("*")
        if pad.is_file() and pad.name != ".bezig"
    }
