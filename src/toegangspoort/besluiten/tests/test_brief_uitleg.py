# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The appendix "Zo kwamen wij tot dit besluit": what counted, who judged it, which rule, in words for the client."""

import pytest

from toegangspoort.besluiten import actions
from toegangspoort.besluiten.blad import load_blad
from toegangspoort.besluiten.brief import besluit_brief
from toegangspoort.besluiten.brief_uitleg import KOP, appendix
from toegangspoort.besluiten.feiten import Regelfeiten
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.tests.maken import (
    BESLUIT_OP,
    fresh,
    make_concept,
    make_volledig,
    make_zaak,
    sign,
)
from toegangspoort.besluiten.uitleg import Uitleg, explain
from toegangspoort.brieven.brief import Brief, Kop, Tabel, Zin
from toegangspoort.brieven.check import check
from toegangspoort.brieven.pdf import render

pytestmark = pytest.mark.django_db


def _letter(besluit: Besluit) -> Brief:
    blad = load_blad(fresh(besluit), BESLUIT_OP.date())
    return besluit_brief(blad, explain(blad), ondertekenaar="N. Bakker", functie="Wmo-consulent")


def _sentences(brief: Brief) -> list[str]:
    return [zin.tekst for blok in brief.aanhangsel for zin in getattr(blok, "zinnen", ()) if isinstance(zin, Zin)]


def test_the_appendix_follows_the_signature_under_its_own_heading_and_is_named_as_an_enclosure() -> None:
    brief = _letter(make_volledig(make_zaak()))
    assert brief.bijlagen == (KOP,)
    assert brief.aanhangsel[0] == Kop(KOP)
    headings = [blok.tekst for blok in brief.aanhangsel if isinstance(blok, Kop)]
    assert headings[1:4] == [
        "Krijgt u hulp op maat?",
        "Kunt u deze hulp bij ons vragen?",
        "Wat is nodig, en wat blijft er over?",
    ]


def test_it_says_the_sums_of_the_ladder_who_judged_and_which_rule_of_which_day() -> None:
    zaak = make_zaak()
    said = " ".join(_sentences(_letter(make_volledig(zaak))))
    assert "Eigen kracht: er gaat 20 minuten per week af. U stoft af." in said
    assert "Er blijft 105 minuten per week over." in said
    assert f"Dit beoordeelde {zaak.consulent.naam}, na het gesprek met u." in said
    assert "Dit staat in artikel 2.3.5 lid 3 Wmo 2015, zoals dat geldt sinds 1 januari 2015." in said


def test_the_terms_stand_in_one_table_with_their_first_and_last_day() -> None:
    (table,) = (blok for blok in _letter(make_volledig(make_zaak())).aanhangsel if isinstance(blok, Tabel))
    assert [row[0] for row in table.rijen] == [
        "Ons onderzoek na uw melding",
        "Ons besluit op uw aanvraag",
        "Uw bezwaar",
    ]
    assert table.rijen[2][1:] == ("16 december 2026", "27 januari 2027", "artikel 6:7 Awb")


def test_what_the_cak_finds_out_is_no_amount_of_ours() -> None:
    zaak = make_zaak()
    besluit = make_volledig(zaak)
    regel = besluit.regels.get()
    values = {name: getattr(regel, name) for name in Regelfeiten.__dataclass_fields__}
    actions.save_regel(
        regel=regel,
        feiten=Regelfeiten(**{**values, "van": BESLUIT_OP.date(), "tot_en_met": None, "looptijdreden": "Blijvend."}),
        versie=besluit.versie,
        by=zaak.consulent,
        at=BESLUIT_OP,
    )
    assert any("Het CAK zoekt dat uit en schrijft u." in text for text in _sentences(_letter(besluit)))


def test_a_refusal_says_all_reasons_and_when_it_had_been_otherwise() -> None:
    said = _sentences(_letter(make_concept(make_zaak(own=125))))
    assert "Nee. Dit zijn alle redenen:" in said
    assert "Na alle treden blijft er niets over waarvoor maatwerk nodig is." in said
    assert "Eigen kracht: gaat dit eraf? Nee." in said


@pytest.mark.parametrize("own", [20, 125], ids=["grant", "refusal"])
def test_a_letter_with_its_appendix_is_fit_to_send(own: int) -> None:
    """Tagged, PDF/UA-1, and every sentence of the appendix can be read back from it."""
    zaak = make_zaak(own=own)
    brief = _letter(make_volledig(zaak) if own < 125 else make_concept(zaak))
    assert check(brief, render(brief)) == []


def test_the_letter_that_was_sent_says_what_was_kept() -> None:
    zaak = make_zaak()
    besluit = fresh(sign(make_volledig(zaak), zaak.consulent))
    assert besluit.brief is not None
    assert besluit.brief.brief.aanhangsel == appendix(Uitleg.from_json(besluit.uitleg))


def test_without_anything_to_explain_there_is_no_appendix() -> None:
    assert appendix(Uitleg()) == ()
