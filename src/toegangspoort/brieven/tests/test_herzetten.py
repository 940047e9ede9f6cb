# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A fixed letter can be set again years later, byte for byte; what prevents it is named, never guessed."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from toegangspoort.brieven import zetsel
from toegangspoort.brieven.actions import fix_brief
from toegangspoort.brieven.brief import Brief, Kop
from toegangspoort.brieven.check import check
from toegangspoort.brieven.herzetten import Herzet, set_again
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.brieven.pdf import render
from toegangspoort.brieven.tests.voorbeelden import BESLUIT, alinea
from toegangspoort.brieven.zetsel import PUBLISHED, current_zetsel, is_as_published

pytestmark = pytest.mark.django_db
UITLEG = replace(
    BESLUIT,
    bijlagen=("Zo kwamen wij tot dit besluit",),
    aanhangsel=(
        Kop("Zo kwamen wij tot dit besluit"),
        alinea("Dit zijn de regels."),
        Kop("Wat overblijft", klein=True),
    ),
)
KNOWN_BYTES = {
    (
        "brief-1",
        "typst 0.15.2",
        "3212f2448f9ad05aa9e73ea0ab5ae30f07f0613b785878ce7ec30f999c787d8c",
    ): "ad335d3b3e79992125d9fb1ad93553f76dcb8a5c82bbe9f6ce7d26818cf8e42c",
}
"""What the example letter was on the day each combination came into use. A new compiler or typeface adds a line."""


def _stuk(brief: Brief = BESLUIT) -> Briefstuk:
    made = fix_brief(
        brief=brief, gemeente_code="0014", keten="7K4Q-92MX", by="N. Bakker", at=datetime(2026, 12, 9, tzinfo=UTC)
    )
    return Briefstuk.objects.get(pk=made.pk)


def _again(stuk: Briefstuk, **other: Any) -> Herzet:
    kept = {"pdf": bytes(stuk.pdf), "sha256": stuk.sha256, "invoer": stuk.invoer, "zetsel": stuk.zetsel}
    return set_again(**{**kept, **other})


@pytest.mark.parametrize("brief", [BESLUIT, UITLEG], ids=["zonder", "met aanhangsel"])
def test_a_letter_set_again_from_what_was_kept_is_the_same_to_the_byte(brief: Brief) -> None:
    assert _again(_stuk(brief)) == Herzet(True)


def test_a_published_template_is_never_edited_and_the_current_one_is_published() -> None:
    """Changed it on purpose? Copy it to the next number, and leave this one as it was."""
    assert {name: is_as_published(name) for name in PUBLISHED} == dict.fromkeys(PUBLISHED, True)
    assert {file.stem for file in zetsel.FOLDER.glob("*.typ")} == set(PUBLISHED)
    assert zetsel.CURRENT in PUBLISHED


def test_the_example_has_the_same_bytes_as_on_the_day_its_template_came_into_use() -> None:
    """Nothing of the clock, the machine or the process is in a letter: the bytes of another day are known here."""
    now = current_zetsel()
    known = KNOWN_BYTES.get((now.sjabloon, now.zetter, now.lettertypen))
    assert known is not None, f"Nieuwe combinatie, voeg haar toe: {now} {hashlib.sha256(render(BESLUIT)).hexdigest()}"
    assert hashlib.sha256(render(BESLUIT)).hexdigest() == known


def test_another_compiler_is_named_and_the_words_are_compared() -> None:
    stuk = _stuk()
    other = render(replace(BESLUIT, plaats="Haren"))
    found = _again(
        stuk,
        pdf=other,
        sha256=hashlib.sha256(other).hexdigest(),
        zetsel=replace(stuk.zetsel, zetter="typst 0.14.0", lettertypen="0" * 64),
    )
    assert found.gelijk is False
    assert "Gezet met typst 0.14.0; hier draait typst" in found.waarom[0]
    assert "Gezet met lettertypen 000000000000" in found.waarom[1]
    assert found.waarom[2] == "De tekst van de brief is anders."


def test_other_typefaces_that_give_the_same_bytes_are_no_difference() -> None:
    stuk = _stuk()
    assert _again(stuk, zetsel=replace(stuk.zetsel, lettertypen="0" * 64)) == Herzet(True)


def test_a_stored_pdf_that_was_tampered_with_does_not_fit_its_fingerprint() -> None:
    stuk = _stuk()
    found = _again(stuk, pdf=bytes(stuk.pdf).replace(b"Typst", b"Tipst"))
    assert found == Herzet(False, ("De bewaarde pdf past niet bij de vingerafdruk die is vastgelegd.",))


def test_words_that_were_tampered_with_give_another_letter() -> None:
    stuk = _stuk()
    found = _again(stuk, invoer=stuk.invoer | {"aanhef": "Beste meneer Wiersema,"})
    assert found == Herzet(False, ("De tekst van de brief is anders.",))


def test_what_can_not_be_set_any_more_is_a_difference_and_no_crash() -> None:
    found = _again(_stuk(), invoer={"kapot": True})
    assert found == Herzet(False, ("Met wat is bewaard, is de brief niet meer te zetten.",))


def test_a_template_that_is_gone_or_was_edited_is_said_by_name(monkeypatch: Any, tmp_path: Path) -> None:
    stuk = _stuk()
    gone = _again(stuk, zetsel=replace(stuk.zetsel, sjabloon="brief-9"))
    assert gone == Herzet(False, ("Het sjabloon brief-9 is hier niet.",))
    (tmp_path / "brief-1.typ").write_text(zetsel.template_file("brief-1").read_text() + "\n")
    monkeypatch.setattr(zetsel, "FOLDER", tmp_path)
    assert _again(stuk).waarom == ("Het sjabloon brief-1 is gewijzigd nadat het was uitgegeven.",)


def test_a_letter_of_before_this_was_kept_can_not_be_set_again_and_is_said_to_be() -> None:
    found = _again(_stuk(), zetsel=zetsel.Zetsel("", "", ""), invoer={})
    assert found.gelijk is None
    assert "voordat het sjabloon" in found.waarom[0]


def test_what_follows_the_signature_is_tagged_checked_and_kept() -> None:
    assert check(UITLEG, render(UITLEG)) == []
    assert Brief.from_json(UITLEG.to_json()) == UITLEG
    assert Brief.from_json({k: v for k, v in BESLUIT.to_json().items() if k != "aanhangsel"}) == BESLUIT
    assert "Zo kwamen wij tot dit besluit" not in str(check(BESLUIT, render(UITLEG)))
