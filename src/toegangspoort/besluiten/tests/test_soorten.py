# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Each kind of besluit in its own way: partial, refused, urgent, pgb, pass, top-up beside a general provision."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from toegangspoort.aanbod.models import Soort, Soortperiode
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.blad import load_blad
from toegangspoort.besluiten.feiten import Regelfeiten, Zinfeiten
from toegangspoort.besluiten.grondslagen import articles_of
from toegangspoort.besluiten.models import Besluit, Besluitsoort, Vorm
from toegangspoort.besluiten.tests.maken import (
    BESLUIT_OP,
    assessed,
    codes,
    fill_regel,
    fresh,
    letter_of,
    make_concept,
    make_mandaat,
    make_product,
    make_volledig,
    make_zaak,
    sign,
)
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier, Klok, Spoor
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.onderzoeken.actions import receive_reactie
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

pytestmark = pytest.mark.django_db


def test_the_draft_proposes_what_remains_and_fills_in_no_size() -> None:
    """S0-8, S1-15, S1-9: maatwerk for what remains after reasoned rungs; the size is proposed beside the field."""
    zaak = make_zaak()
    besluit = make_concept(zaak)
    regel = besluit.regels.get()
    assert (regel.product, regel.aantal, regel.soort) == (zaak.product, None, Soort.IMV)
    proposal = next(p.voorstel for p in assessed(besluit).punten if p.code == "OMVANG_ONTBREEKT")
    assert str(proposal) == "105 minuten per week"


def test_strengths_come_first_and_every_sentence_keeps_its_ties() -> None:
    """S0-11; art. 3:46 Awb: each sentence names its fact, the judgement and the article."""
    zaak = make_zaak()
    besluit = make_concept(zaak)
    first, *_rest, last = besluit.redenen.all()
    assert first.tekst.startswith("Dit lukt u")
    assert last.bronnen == ("behoefte: schoonmaken", "wat overblijft op de ladder", "artikel 2.3.5 lid 3 Wmo 2015")
    actions.save_reden(
        besluit=besluit,
        zin=last,
        feiten=Zinfeiten(tekst="Wij helpen u met de rest."),
        versie=fresh(besluit).versie,
        by=zaak.consulent,
        at=BESLUIT_OP,
    )
    last.refresh_from_db()
    assert last.bronnen[0] == "behoefte: schoonmaken"
    assert last.voorstel.startswith("U hebt 125 minuten per week")


def test_a_reaction_of_the_client_must_be_answered_in_the_reasons() -> None:
    """S0-13: what the client said about the verslag does not get lost."""
    zaak = make_zaak()
    receive_reactie(onderzoek=zaak.onderzoek, tekst="Het trappenhuis moet ook schoon.", at=BESLUIT_OP)
    besluit = make_concept(zaak)
    assert "REACTIE_NIET_BESPROKEN" in {punt.code for punt in assessed(besluit).let_op}


def test_a_partial_grant_says_why_and_is_read_by_a_second_person() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak, Besluitsoort.GEDEELTELIJK)
    fill_regel(besluit, zaak.consulent, zaak.product, aantal=Decimal(60))
    assert codes(besluit) == {"DEKKING_ONTOEREIKEND", "TWEEDE_LEZER"}
    assert "U krijgt een deel van de hulp" in letter_of(besluit)
    assert "WAT_HELPT_WEL" in {punt.code for punt in assessed(besluit).let_op}


def test_a_refusal_has_its_own_letter_with_what_does_help() -> None:
    """S0-6, S4-28: who cannot pay it is pointed to a solution. A melding is never refused, an aanvraag can be."""
    zaak = make_zaak(own=125)
    besluit = make_concept(zaak)
    actions.save_besluit(
        besluit=besluit,
        soort=Besluitsoort.AFWIJZING,
        spoor=Spoor.ZELFREDZAAMHEID,
        wat_wel_helpt="De buurtdienst helpt u met zware klussen. Dat is gratis.",
        versie=fresh(besluit).versie,
        by=zaak.consulent,
        at=BESLUIT_OP,
    )
    text = letter_of(besluit)
    assert text.startswith("U krijgt van ons geen schoonmaken.")
    assert "De buurtdienst helpt u" in text
    assert "Dat heet bezwaar maken" in text
    assert "voorlopige voorziening" in text
    assert "Verandert er iets" not in text


def test_who_refuses_without_any_rung_is_told_so() -> None:
    """S0-8: maatwerk is refused only for what the ladder takes off, never without it."""
    zaak = make_zaak(own=0)
    besluit = make_concept(zaak, Besluitsoort.AFWIJZING)
    assert "AFWIJZING_ZONDER_TREDE" in {punt.code for punt in assessed(besluit).punten}
    assert "DEKKING_ONTOEREIKEND" in codes(besluit)


def test_household_help_that_is_general_is_granted_only_as_a_reasoned_top_up() -> None:
    """S0-7, S4-26, S4-27: general from 2016; individual maatwerk asks what is wrong with the general provision."""
    zaak = make_zaak(soort=Soort.AV)
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product)
    assert besluit.regels.get().soort == Soort.IMV
    assert codes(besluit) == {"AV_NIET_BEKEKEN"}


def test_the_kind_of_a_provision_is_that_of_the_day_of_the_besluit() -> None:
    """S0-7, S3-11: the kind is data with a date, so an old besluit keeps the kind of then."""
    zaak = make_zaak()
    besluit = make_concept(zaak)
    Soortperiode.objects.update(tot=date(2027, 1, 1))
    Soortperiode.objects.create(
        voorziening=zaak.product.voorziening, soort=Soort.AV, reden="nieuwe verordening", vanaf=date(2027, 1, 1)
    )
    fill_regel(besluit, zaak.consulent, zaak.product)
    assert "AV_NIET_BEKEKEN" not in codes(besluit)
    later = assessed(besluit, BESLUIT_OP + timedelta(days=30))
    assert "AV_NIET_BEKEKEN" in {punt.code for punt in later.eerst}


def test_shared_transport_is_granted_as_a_pass_with_budget_area_and_companion() -> None:
    """S0-14, S0-16, S0-18, S3-10, S3-11, S3-12: a besluit with pass and period; the right of use is personal."""
    zaak = make_zaak()
    taxi = make_product(
        zaak.dossier.gemeente,
        Soort.CMV,
        voorziening="Deeltaxi",
        categorie="08",
        code="08A01",
        eenheid="zone",
        tarief_cent=200,
    )
    besluit = make_volledig(zaak)
    regel = actions.add_regel(
        besluit=besluit, onderwerp="vervoer", categorie="08", versie=besluit.versie, by=zaak.consulent, at=BESLUIT_OP
    )
    feiten = Regelfeiten(
        product_id=taxi.pk,
        vorm=Vorm.ZIN,
        aantal=Decimal(600),
        eenheid="zone",
        per="jaar",
        van=date(2027, 1, 1),
        tot_en_met=date(2027, 12, 31),
        begeleider=True,
        gebied="de gemeente en de buurgemeenten",
    )
    save = {"regel": regel, "by": zaak.consulent, "at": BESLUIT_OP}
    actions.save_regel(feiten=feiten, versie=fresh(besluit).versie, **save)
    assert codes(besluit) == {"VORM_PAST_NIET"}
    shared = Regelfeiten(**{**vars(feiten), "vorm": Vorm.COLLECTIEF})
    actions.save_regel(feiten=shared, versie=fresh(besluit).versie, **save)
    assert "Er mag iemand gratis met u mee" in letter_of(besluit)
    sign(besluit, zaak.consulent)
    pas = ToegekendeVoorziening.objects.get(soort=Soort.CMV).pas
    assert (pas.budget, pas.budget_eenheid, pas.begeleider) == (Decimal(600), "zone", True)
    assert pas.geldig_tot_en_met == date(2027, 12, 31)
    assert pas.toegekend.inwoner == zaak.dossier.inwoner
    assert len(pas.pasnummer) == 9


def test_urgent_help_comes_before_the_aanvraag_and_has_an_end() -> None:
    """S1-4; art. 2.3.3: temporary, pending onderzoek and aanvraag; the ordinary onderzoek goes on."""
    gemeente = make_gemeente()
    dossier = make_melding(gemeente, spoed=True, spoed_toelichting="Zij is gevallen en alleen.")
    consulent = make_medewerker(gemeente)
    make_mandaat(gemeente, consulent)
    product = make_product(gemeente)
    besluit = actions.draft_urgent_besluit(
        dossier=dossier, spoedreden="U bent gevallen en u bent alleen.", by=consulent, at=DINSDAG
    )
    actions.add_regel(besluit=besluit, onderwerp="hulp thuis", categorie="01", versie=1, by=consulent, at=DINSDAG)

    def fill(end: date) -> None:
        actions.save_regel(
            regel=besluit.regels.get(),
            feiten=Regelfeiten(
                product_id=product.pk,
                aantal=Decimal(3),
                eenheid="uur",
                per="week",
                van=DINSDAG.date(),
                tot_en_met=end,
                looptijdreden="",
            ),
            versie=fresh(besluit).versie,
            by=consulent,
            at=DINSDAG,
        )

    fill(date(2028, 1, 1))
    assert {punt.code for punt in assessed(besluit, DINSDAG).eerst} == {"EINDE_TIJDELIJK"}
    fill(DINSDAG.date() + timedelta(weeks=6))
    signed = sign(besluit, consulent, at=DINSDAG)
    assert signed.grondslagen[0]["tekst"] == "artikel 2.3.3 Wmo 2015"
    assert "nu tijdelijk" in signed.brief.onderwerp
    assert ToegekendeVoorziening.objects.get().tijdelijk
    now = Dossier.objects.get(pk=dossier.pk)
    assert now.stap in {Stap.MELDING, Stap.ONDERZOEK}
    assert now.handeling != Handeling.SPOED
    assert Klok.objects.filter(dossier=dossier, soort=Kloksoort.ONDERZOEK, klaar_op=None).exists()
    assert not Klok.objects.filter(dossier=dossier, soort=Kloksoort.SPOED, klaar_op=None).exists()


def test_urgent_help_without_a_reason_is_refused() -> None:
    dossier = make_melding(make_gemeente())
    with pytest.raises(NietToegestaan, match="waarom de hulp niet kan wachten"):
        actions.draft_urgent_besluit(dossier=dossier, spoedreden=" ", by=make_medewerker(dossier.gemeente), at=DINSDAG)


def test_without_an_aanvraag_there_is_nothing_to_decide() -> None:
    dossier = make_melding(make_gemeente())
    with pytest.raises(NietToegestaan, match="nog geen aanvraag"):
        actions.draft_besluit(dossier=dossier, by=make_medewerker(dossier.gemeente), at=DINSDAG)


def test_a_finding_is_put_aside_with_a_reason_but_never_the_size() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak, Besluitsoort.GEDEELTELIJK)
    fill_regel(besluit, zaak.consulent, zaak.product, aantal=Decimal(60))
    aside = {"besluit": besluit, "by": zaak.consulent, "at": BESLUIT_OP, "onderwerp": "schoonmaken"}
    with pytest.raises(NietToegestaan, match="Schrijf op waarom"):
        actions.set_aside(code="DEKKING_ONTOEREIKEND", reden=" ", versie=fresh(besluit).versie, **aside)
    actions.set_aside(
        code="DEKKING_ONTOEREIKEND", reden="Mevrouw wil niet meer.", versie=fresh(besluit).versie, **aside
    )
    assert codes(besluit) == {"TWEEDE_LEZER"}
    fill_regel(besluit, zaak.consulent, zaak.product, aantal=None)
    with pytest.raises(NietToegestaan, match="kan niet opzij"):
        actions.set_aside(code="OMVANG_ONTBREEKT", reden="Later.", versie=fresh(besluit).versie, **aside)


def test_of_two_people_who_save_one_draft_the_second_is_told() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    seen = fresh(besluit).versie
    fill_regel(besluit, zaak.consulent, zaak.product)
    with pytest.raises(IntussenGewijzigd):
        actions.save_regel(
            regel=besluit.regels.get(), feiten=Regelfeiten(), versie=seen, by=zaak.collega, at=BESLUIT_OP
        )
    assert besluit.regels.get().aantal == Decimal(105)


def test_the_article_is_that_of_the_day() -> None:
    """S3-1: the compensatieplicht before 2015, art. 2.3.5 after; lid 4 for beschermd wonen and opvang (S0-9)."""
    blad = load_blad(make_concept(make_zaak()), BESLUIT_OP.date())
    shelter = replace(blad, besluit=Besluit(soort=Besluitsoort.TOEKENNING, spoor=Spoor.BESCHERMD_WONEN))
    assert str(articles_of(replace(blad, peildatum=date(2014, 12, 31)))[0]) == "artikel 4 lid 1 Wmo 2007"
    assert str(articles_of(replace(blad, peildatum=date(2015, 1, 1)))[0]) == "artikel 2.3.5 lid 3 Wmo 2015"
    assert str(articles_of(shelter)[0]) == "artikel 2.3.5 lid 4 Wmo 2015"
    address = articles_of(shelter)[0].url(BESLUIT_OP.date())
    assert address.startswith("https://wetten.overheid.nl/BWBR0035362/2026-12-16")


def test_a_line_that_contradicts_itself_is_refused_with_one_sentence_at_the_field() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    with pytest.raises(OngeldigeFeiten) as wrong:
        fill_regel(besluit, zaak.consulent, zaak.product, aantal=Decimal(0), tot_en_met=date(2026, 1, 1))
    assert [veld for veld, _zin in wrong.value.fouten] == ["aantal", "tot_en_met"]


def test_a_line_without_an_end_asks_a_reason_and_prints_it() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product, tot_en_met=None)
    assert codes(besluit) == {"EINDDATUM_ONTBREEKT"}
    fill_regel(besluit, zaak.consulent, zaak.product, tot_en_met=None, looptijdreden="Uw situatie verandert niet meer")
    assert codes(besluit) == set()
    assert "De hulp heeft geen einddatum. De reden: uw situatie verandert niet meer." in letter_of(besluit)
