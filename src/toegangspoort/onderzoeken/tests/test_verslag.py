# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
import pytest

from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.actions.verslag import VerslagOnvolledig
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.onderzoeken.models import Onderdeel
from toegangspoort.onderzoeken.tests.maken import LATER, fill, make_onderzoek, stand_of

pytestmark = pytest.mark.django_db


def test_verslag_is_refused_while_a_section_is_empty_and_says_which():
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    Onderdeel.objects.filter(letter__in="dg").delete()
    with pytest.raises(VerslagOnvolledig) as refused:
        actions.stel_verslag_vast(onderzoek=onderzoek, by=by, at=LATER)
    assert refused.value.ontbreekt == [
        "Onderdeel d (steun voor de mantelzorger) is leeg.",
        "Onderdeel g (bijdrage in de kosten) is leeg.",
    ]
    onderzoek.refresh_from_db()
    assert onderzoek.verslag_op is None


def test_section_that_does_not_apply_needs_its_reason():
    onderzoek, by = make_onderzoek()
    with pytest.raises(OngeldigeFeiten, match="waarom"):
        actions.save_onderdeel(
            onderzoek=onderzoek, letter="d", tekst="", niet_van_toepassing=True, versie=0, by=by, at=LATER
        )


def test_verslag_without_a_need_in_kind_and_size_is_refused():
    """ECLI:NL:CRVB:2018:819, step 3."""
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by, needs=False, rungs=False)
    with pytest.raises(VerslagOnvolledig, match="aard en omvang"):
        actions.stel_verslag_vast(onderzoek=onderzoek, by=by, at=LATER)


def test_draft_reaction_and_final_verslag_in_turn():
    """S0-13: the client sees the draft, reacts, and reads what was done with it."""
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    concept = actions.send_concept_verslag(onderzoek=onderzoek, by=by, at=LATER)
    dossier = onderzoek.dossier
    dossier.refresh_from_db()
    assert (dossier.stap, dossier.handeling) == (Stap.VERSLAG, Handeling.WACHT_OP_REACTIE)
    reactie = actions.receive_reactie(onderzoek=onderzoek, tekst="De was doe ik zelf.", at=LATER)
    dossier.refresh_from_db()
    assert dossier.handeling == Handeling.REACTIE
    with pytest.raises(VerslagOnvolledig, match="reactie"):
        actions.stel_verslag_vast(onderzoek=onderzoek, by=by, at=LATER)
    actions.verwerk_reactie(
        reactie=reactie, verwerking="Aangepast bij trede 1.", versie=reactie.versie, by=by, at=LATER
    )
    dossier.refresh_from_db()
    assert dossier.handeling == Handeling.VERSLAG
    final = actions.stel_verslag_vast(onderzoek=onderzoek, by=by, at=LATER)
    dossier.refresh_from_db()
    assert (dossier.stap, dossier.handeling, dossier.uiterlijk) == (
        Stap.VERSLAG,
        Handeling.WACHT_OP_AANVRAAG,
        None,
    )
    assert (concept.nummer, final.nummer) == (1, 2)
    assert dossier.klokken.get(soort=Kloksoort.ONDERZOEK).klaar_op == LATER
    told = set(dossier.kennisgevingen.filter(op=LATER).values_list("soort", "wijze"))
    assert told == {("pgb", "in het gesprek"), ("aanvraag", "in het verslag")}
    text = " ".join(zin.tekst for zin in final.brief.brief.zinnen)
    assert "De was doe ik zelf." in text
    assert "Aangepast bij trede 1." in text


def test_strengths_come_before_limits_in_the_letter():
    """S0-11."""
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    letter = actions.stel_verslag_vast(onderzoek=onderzoek, by=by, at=LATER).brief.brief
    text = " ".join(zin.tekst for zin in letter.zinnen)
    places = [
        text.index(part)
        for part in ("In mijn eigen huis", "Stoft af op ooghoogte", "Bukken en tillen", "125 minuten per week")
    ]
    assert places == sorted(places)
    assert not letter.gaten
    grounded = [zin for zin in letter.zinnen if zin.bronnen]
    assert any(bron.verwijzing == "trede-mantelzorg" for zin in grounded for bron in zin.bronnen)


def test_draft_says_what_we_still_have_to_talk_about():
    onderzoek, by = make_onderzoek()
    letter = actions.send_concept_verslag(onderzoek=onderzoek, by=by, at=LATER).brief.brief
    texts = [zin.tekst for zin in letter.zinnen]
    assert "Wat er nodig is: dit bespreken wij nog met u." in texts
    assert not letter.gaten


def test_final_verslag_stands_until_it_is_opened_again_with_a_reason():
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    actions.stel_verslag_vast(onderzoek=onderzoek, by=by, at=LATER)
    save = {"letter": "a", "tekst": "Nieuw.", "niet_van_toepassing": False, "versie": 1, "by": by, "at": LATER}
    with pytest.raises(NietToegestaan, match="opnieuw"):
        actions.save_onderdeel(onderzoek=onderzoek, **save)
    with pytest.raises(OngeldigeFeiten):
        actions.reopen_onderzoek(onderzoek=onderzoek, reden=" ", by=by, at=LATER)
    actions.reopen_onderzoek(onderzoek=onderzoek, reden="Mevrouw is gevallen.", by=by, at=LATER)
    assert actions.save_onderdeel(onderzoek=onderzoek, **save).tekst == "Nieuw."


def test_reaction_before_any_verslag_is_refused():
    onderzoek, _by = make_onderzoek()
    with pytest.raises(NietToegestaan, match="nog geen verslag"):
        actions.receive_reactie(onderzoek=onderzoek, tekst="Hallo", at=LATER)
    assert stand_of(onderzoek).reacties == ()
