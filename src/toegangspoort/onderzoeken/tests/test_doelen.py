# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from datetime import date

import pytest

from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.doelen import ACTIVITEITEN, ELF, Doelsoort, Gericht, Werkwoord
from toegangspoort.onderzoeken.domeinen import Domein, Grond, Meting
from toegangspoort.onderzoeken.feiten import Adviesfeiten, Doelfeiten, OngeldigeFeiten, Vraagfeiten
from toegangspoort.onderzoeken.tests.maken import LATER, fill, make_behoefte, make_onderzoek, stand_of
from toegangspoort.onderzoeken.verslag import verslag_brief
from toegangspoort.onderzoeken.volledig import gaps
from toegangspoort.recht.verordening import INSTELLINGEN

pytestmark = pytest.mark.django_db
STANDAARD = {key: setting.standaard for key, setting in INSTELLINGEN.items()}


def save_doel(onderzoek, by, **fields):
    values = {
        "werkwoord": Werkwoord.BEHOUDEN,
        "gericht_op": Gericht.PARTICIPATIE,
        "tekst": "Naar het koor blijven gaan.",
    }
    return actions.save_doel(onderzoek=onderzoek, feiten=Doelfeiten(**{**values, **fields}), by=by, at=LATER)


def test_three_goal_verbs_and_two_aims():
    """S0-10, S1-14."""
    assert list(Werkwoord.values) == ["bevorderen", "behouden", "compenseren"]
    assert list(Gericht.values) == ["zelfredzaamheid", "participatie"]


def test_goal_types_are_compensate_restore_and_keep():
    """S1-11."""
    assert {"compenseren", "herstellen", "behouden"} <= set(Doelsoort.values)


def test_eleven_guidance_activities_and_what_else_the_source_names():
    """S1-6, S1-10, S1-12, S1-13, S1-16."""
    assert len(ELF) == 11
    assert {"adl", "regie", "steunend_gesprek"} <= set(ACTIVITEITEN) - set(ELF)
    assert {"contact_zoeken", "sociale_contacten", "activiteiten"} <= set(ELF)


def test_learning_goal_has_a_day_of_review():
    """S1-7."""
    onderzoek, by = make_onderzoek()
    with pytest.raises(OngeldigeFeiten, match="samen kijkt"):
        save_doel(onderzoek, by, soort="leren")
    doel = save_doel(onderzoek, by, soort="leren", evaluatie_op=date(2027, 6, 1), activiteiten=("leren",))
    assert doel.activiteiten == ["leren"]


def test_goal_with_its_activities_stands_in_the_letter():
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    save_doel(onderzoek, by, activiteiten=("contact_zoeken",), evaluatie_op=date(2027, 6, 1))
    letter = verslag_brief(
        stand_of(onderzoek), "definitief", datum=LATER.date(), door="N. Bakker", instellingen=STANDAARD
    )
    rows = [row for blok in letter.blokken if blok.soort == "tabel" for row in blok.rijen]
    assert ("Naar het koor blijven gaan.", "Behouden. Participatie.") in [row[:2] for row in rows]
    assert any(ACTIVITEITEN["contact_zoeken"] in row[2] for row in rows if len(row) == 4)


def test_ground_is_kept_without_a_diagnosis():
    """S1-3."""
    assert list(Grond.values) == ["beperking", "chronisch", "psychisch", "psychosociaal"]
    onderzoek, by = make_onderzoek()
    feiten = Vraagfeiten(gronden=("beperking",), match="Spreekt liever Gronings.")
    saved = actions.save_vraag(onderzoek=onderzoek, feiten=feiten, versie=1, by=by, at=LATER)
    assert (saved.gronden, saved.match) == (["beperking"], "Spreekt liever Gronings.")  # S1-8


def test_thirteen_domains_and_a_measure_that_decides_nothing():
    """S4-24: measured at the start and at a review; nothing is derived from it."""
    assert len(Domein) == 13
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    actions.save_leefdomein(
        onderzoek=onderzoek,
        domein=Domein.HUISHOUDEN,
        lukt="",
        lukt_niet="Alles.",
        meting=Meting.NIET,
        versie=0,
        by=by,
        at=LATER,
    )
    need.refresh_from_db()
    assert need.aantal == 125
    assert any("Wat lukt hier nog wel?" in gap.vraag for gap in gaps(stand_of(onderzoek)))


def test_expert_advice_that_is_needed_holds_up_the_verslag_until_it_is_there():
    """ECLI:NL:CRVB:2018:819, last step."""
    onderzoek, by = make_onderzoek()
    asked = Adviesfeiten(van="dr. Voorbeeld, arts", vraag="Hoe lang kan mevrouw staan?", gevraagd_op=date(2026, 12, 9))
    advies = actions.save_advies(onderzoek=onderzoek, feiten=asked, by=by, at=LATER)
    waits = [gap for gap in gaps(stand_of(onderzoek)) if gap.plek == "advies"]
    assert [(gap.aan, gap.blokkeert) for gap in waits] == [("dr. Voorbeeld, arts", True)]
    came = Adviesfeiten(**{**vars(asked), "ontvangen_op": date(2026, 12, 20), "tekst": "Tien minuten."})
    actions.save_advies(onderzoek=onderzoek, feiten=came, advies=advies, versie=advies.versie, by=by, at=LATER)
    assert not [gap for gap in gaps(stand_of(onderzoek)) if gap.plek == "advies"]


def test_advice_cannot_come_in_before_it_was_asked():
    onderzoek, by = make_onderzoek()
    wrong = Adviesfeiten(
        van="Arts", vraag="?", gevraagd_op=date(2026, 12, 9), ontvangen_op=date(2026, 12, 1), tekst="Ja"
    )
    with pytest.raises(OngeldigeFeiten, match="voordat u het vroeg"):
        actions.save_advies(onderzoek=onderzoek, feiten=wrong, by=by, at=LATER)


def test_carer_support_is_asked_for_when_it_is_too_much():
    """S4-25: prevention, carer support (art. 2.3.2 lid 4, onder d)."""
    onderzoek, _by = make_onderzoek()
    assert any("steun voor de mantelzorger" in gap.tekst for gap in gaps(stand_of(onderzoek)))
