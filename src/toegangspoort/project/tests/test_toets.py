# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluittoets on files: JSON out, or one Dutch line per fault. No test here may touch a database."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from toegangspoort.recht.besluittoets.tests.breuken import breek
from toegangspoort.recht.besluittoets.tests.dossier import in_orde


def put(folder: Path, name: str, content: object) -> str:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return str(path)


def run(*names: str) -> tuple[int, str, list[str]]:
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("toets", *names, stdout=out, stderr=err)
        code = 0
    except SystemExit as end:
        code = int(str(end.code))
    return code, out.getvalue(), err.getvalue().splitlines()


def test_one_array_tells_of_each_file_what_was_found(tmp_path: Path) -> None:
    bare = put(tmp_path, "een.json", breek("verslag niet gegeven"))
    wrapped = put(tmp_path, "twee.json", {"bron": {}, "toetsbestand": in_orde() | {"id": "twee"}, "verwacht": {}})
    code, out, err = run(bare, wrapped)
    assert (code, err) == (0, [])
    first, second = json.loads(out)
    assert second == {"id": "twee", "bevindingen": []}
    (finding,) = first["bevindingen"]
    assert list(finding) == ["code", "ernst", "onderwerp", "grondslag", "uitleg"]
    assert (finding["code"], finding["ernst"]) == ("VERSLAG_ONTBREEKT", "aandachtspunt")
    assert finding["grondslag"] == "artikel 2.3.2 lid 8 Wmo 2015"


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    assert run(put(tmp_path, "bom.json", b"\xef\xbb\xbf" + json.dumps(in_orde()).encode()))[0] == 0


BAD: dict[str, tuple[bytes, str]] = {
    "leeg": (b" \n", "het bestand is leeg; verwacht een JSON-object"),
    "afgebroken": (b'{"versie": 1,\n  "id"', "regel 2, kolom 7: verwacht JSON; hier hoort een dubbele punt"),
    "komma": (b'{"versie": 1 "id": 2}', "regel 1, kolom 14: verwacht JSON; hier hoort een komma of het einde"),
    "latin-1": ('{"id": "cliënt"}'.encode("latin-1"), "verwacht tekst in UTF-8; byte 12 past daar niet in"),
    "lijst": (b"[]", "verwacht een JSON-object"),
    "diep": (b"[" * 200_000, "te veel objecten of lijsten in elkaar"),
    "groot": (b" " * 5_000_001, "verwacht een bestand van hoogstens 5 MB"),
    "omslag zonder inhoud": (b'{"toetsbestand": null}', "toetsbestand: verwacht een JSON-object"),
    "omslag om tekst": (b'{"toetsbestand": "x"}', "toetsbestand: verwacht een JSON-object"),
    "omslag met twee": (b'{"toetsbestand": {}, "toetsbestand": {}}', "toetsbestand: staat er vaker"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_toetsbestand_gets_one_clear_line(tmp_path: Path, name: str) -> None:
    content, complaint = BAD[name]
    path = put(tmp_path, "fout.json", content)
    code, out, err = run(path)
    assert (code, out, len(err)) == (2, "", 1)
    assert err[0].startswith(f"{path}: {complaint}")


def altered(old: str, new: str) -> bytes:
    text = json.dumps(in_orde())
    assert old in text
    return text.replace(old, new, 1).encode()


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('"versie": 1', '"versie": 2', "versie: verwacht 1"),
        ('"versie": 1', '"versie": 1.0', "versie: verwacht 1"),
        ('"vorm": "zin"', '"vorm": "zin", "vorm": "pgb"', "besluit.vorm: staat er vaker"),
        ('"vorm": "zin"', '"kleur": "rood"', "besluit.kleur: onbekende sleutel; verwacht "),
        ('"vorm": "zin"', '"a\\nb": 1', "besluit.a\\u000ab: onbekende sleutel"),
        ('"vorm": "zin"', '"vorm": 1', "besluit.vorm: verwacht zin, pgb of null"),
        ('"aantal": 125', '"aantal": NaN', "onderzoek.behoefte[0].omvang.aantal: verwacht een getal van nul tot"),
        ('"aantal": 125', '"aantal": -Infinity', "onderzoek.behoefte[0].omvang.aantal: verwacht een getal van nul tot"),
        ('"aantal": 125', '"aantal": 1e400', "onderzoek.behoefte[0].omvang.aantal: verwacht een getal van nul tot"),
        ('"aantal": 125', '"aantal": 1e9999999999999999999', "onderzoek.behoefte[0].omvang.aantal: verwacht"),
        ('"aantal": 125', f'"aantal": {"9" * 5000}', "onderzoek.behoefte[0].omvang.aantal: verwacht"),
        ('"aantal": 125', '"aantal": "125"', "onderzoek.behoefte[0].omvang.aantal: verwacht een getal"),
        ('"aantal": 125', '"aantal": true', "onderzoek.behoefte[0].omvang.aantal: verwacht een getal"),
        ('"aantal": 125, ', "", "onderzoek.behoefte[0].omvang.aantal: verwacht een getal"),
    ],
)
def test_a_fault_names_file_and_key_and_what_was_expected(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    path = put(tmp_path, "fout.json", altered(old, new))
    code, out, err = run(path)
    assert (code, out, len(err)) == (2, "", 1)
    assert err[0].startswith(f"{path}: {complaint}")


def test_all_faults_of_all_files_come_at_once_and_nothing_else(tmp_path: Path) -> None:
    good = put(tmp_path, "goed.json", in_orde())
    bad = put(tmp_path, "fout.json", in_orde() | {"peildatum": "gisteren", "extra": 1})
    code, out, err = run(good, bad, str(tmp_path / "weg.json"), str(tmp_path), "a\0b")
    assert (code, out) == (2, "")
    assert err[0] == f"{bad}: peildatum: verwacht een datum als 2026-01-31"
    assert err[1].startswith(f"{bad}: extra: onbekende sleutel; verwacht versie, id")
    assert err[2].endswith("weg.json: dit bestand is er niet")
    assert err[3] == f"{tmp_path}: dit is een map; verwacht een bestand"
    assert err[4] == "a\\u0000b: dit bestand is niet te lezen"


def test_without_a_file_it_says_what_it_needs() -> None:
    assert run() == (2, "", ["toets: verwacht ten minste één toetsbestand"])


def test_an_odd_letter_in_a_name_does_not_spoil_the_json(tmp_path: Path) -> None:
    code, out, _ = run(put(tmp_path, "half.json", altered('"id": "voorbeeld"', '"id": "half \\ud800"')))
    assert code == 0
    assert json.loads(out)[0]["id"] == "half \ud800"
    assert out.isascii()


def test_as_a_process_it_needs_no_database_and_prints_json_only(tmp_path: Path) -> None:
    environment: dict[str, Any] = os.environ | {
        "DJANGO_SETTINGS_MODULE": "toegangspoort.project.settings",
        "DATABASE_URL": f"sqlite:///{tmp_path}/there/is/none.sqlite3",
        "PYTHONIOENCODING": "ascii",
    }
    ran = subprocess.run(
        [sys.executable, "-m", "django", "toets", "-"],
        input=json.dumps(breek("past niet nagegaan")).encode(),
        capture_output=True,
        env=environment,
        check=True,
    )
    assert ran.stderr == b""
    assert json.loads(ran.stdout)[0]["bevindingen"][0]["uitleg"] == (
        "Niet nagegaan of de algemene voorziening passend is. "
        "Ga na of de dienst doet wat deze cliënt nodig heeft. Past hij niet, dan gaat er niets af."
    )
