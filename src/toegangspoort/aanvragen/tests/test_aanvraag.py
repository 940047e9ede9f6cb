# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""An aanvraag: through the gate, its clock, and the ways it ends (S3-2: not the melding)."""

from datetime import date, timedelta

import pytest
from django.db import transaction

from toegangspoort import clock
from toegangspoort.aanvragen import actions
from toegangspoort.aanvragen.feiten import Aanvraagfeiten
from toegangspoort.aanvragen.models import Aanvraag, Identiteitsbewijs
from toegangspoort.aanvragen.states import Aanvraagstatus
from toegangspoort.audit.models import Journaalregel
from toegangspoort.besluiten.tests.maken import AANVRAAG_OP, make_aanvraag, make_zaak
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Opschortgrond, Stap
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.outbox.events import deliver_due
from toegangspoort.outbox.models import Uitgaand

pytestmark = pytest.mark.django_db
DUE = date(2026, 12, 28)
"""Two weeks after Saturday 12 December 2026 is second Christmas day, a Saturday: Monday 28 December."""


def _dossier(pk: int) -> Dossier:
    return Dossier.objects.get(pk=pk)


def test_before_the_verslag_the_gate_names_the_day_from_which_it_opens() -> None:
    dossier = make_melding(make_gemeente())
    consulent = make_medewerker(dossier.gemeente)
    with pytest.raises(NietToegestaan, match="vanaf woensdag 6 januari 2027"):
        make_aanvraag(dossier, consulent, at=DINSDAG + timedelta(days=20))
    assert not Aanvraag.objects.exists()


def test_when_the_onderzoek_is_late_the_inwoner_may_apply_himself() -> None:
    """Art. 2.3.2 lid 9: the gate opens by itself, also without a verslag, also for the inwoner."""
    dossier = make_melding(make_gemeente())
    aanvraag = make_aanvraag(dossier, "de inwoner", at=DINSDAG + timedelta(weeks=6, days=2))
    assert aanvraag.ondanks_onderzoek
    now = _dossier(dossier.pk)
    assert (now.stap, now.handeling, now.termijn) == (Stap.AANVRAAG, Handeling.BESLISSEN, Kloksoort.BESLISTERMIJN)


def test_the_term_of_two_weeks_starts_at_receipt_with_its_source() -> None:
    zaak = make_zaak()
    klok = Klok.objects.get(dossier=zaak.dossier, soort=Kloksoort.BESLISTERMIJN)
    assert clock.local_date(klok.uiterlijk) == DUE
    moment = zaak.dossier.startmomenten.get(soort=Kloksoort.BESLISTERMIJN)
    assert (moment.datum, moment.bron) == (AANVRAAG_OP.date(), Bron.BRIEF)


def test_a_second_aanvraag_beside_an_open_one_is_refused() -> None:
    zaak = make_zaak()
    with pytest.raises(NietToegestaan, match="Er loopt al een aanvraag"):
        make_aanvraag(zaak.dossier, zaak.consulent)


@pytest.mark.parametrize(
    ("days", "words"), [(30, "in de toekomst"), (-60, "vóór de melding")], ids=["toekomst", "voor de melding"]
)
def test_an_impossible_day_of_receipt_is_refused(days: int, words: str) -> None:
    zaak = make_zaak()
    zaak.aanvraag.delete()
    with pytest.raises(NietToegestaan, match=words):
        actions.register_aanvraag(
            dossier=zaak.dossier,
            feiten=Aanvraagfeiten(ontvangen_op=AANVRAAG_OP + timedelta(days=days), kanaal=Bron.BRIEF),
            by=zaak.consulent,
            at=AANVRAAG_OP,
        )


def test_identity_seen_in_the_onderzoek_counts_for_the_aanvraag() -> None:
    """Art. 2.3.4: the kind of document and the day; never a copy or its number."""
    zaak = make_zaak()
    assert zaak.aanvraag.identiteit == Identiteitsbewijs.PASPOORT
    assert zaak.aanvraag.identiteit_op is not None


def test_asking_for_completion_stops_the_clock_and_writes_a_letter() -> None:
    zaak = make_zaak()
    until = AANVRAAG_OP.date() + timedelta(days=10)
    row = actions.ask_completion(
        aanvraag=zaak.aanvraag,
        wat="Uw huurcontract.",
        tot_en_met=until,
        by=zaak.consulent,
        at=AANVRAAG_OP,
    )
    assert _dossier(zaak.dossier.pk).klok_staat_stil
    deliver_due(at=AANVRAAG_OP)
    brief = Briefstuk.objects.get(soort="aanvulling")
    assert "huurcontract" in str(brief.inhoud)
    klok = actions.receive_completion(opschorting=row, by=zaak.consulent, at=AANVRAAG_OP + timedelta(days=4))
    assert clock.local_date(klok.uiterlijk) > DUE
    assert not _dossier(zaak.dossier.pk).klok_staat_stil


def test_another_ground_for_standing_still_needs_a_reason() -> None:
    zaak = make_zaak()
    facts = {"aanvraag": zaak.aanvraag, "tot_en_met": DUE, "by": zaak.consulent, "at": AANVRAAG_OP}
    with pytest.raises(NietToegestaan, match="waarom de termijn stilstaat"):
        actions.suspend_with_consent(grond=Opschortgrond.INSTEMMING, reden=" ", **facts)
    with pytest.raises(NietToegestaan, match="Vraag om aanvulling"):
        actions.suspend_with_consent(grond=Opschortgrond.AANVULLING, reden="x", **facts)
    actions.suspend_with_consent(grond=Opschortgrond.INSTEMMING, reden="Brief van de inwoner.", **facts)
    assert _dossier(zaak.dossier.pk).klok_staat_stil


def test_postponing_is_told_and_does_not_move_the_legal_end() -> None:
    """Art. 4:14 Awb: a penalty may still run."""
    zaak = make_zaak()
    later = DUE + timedelta(days=7)
    klok = actions.postpone_besluit(
        aanvraag=zaak.aanvraag, tot=later, reden="Wij wachten op een advies.", by=zaak.consulent, at=AANVRAAG_OP
    )
    assert (klok.verdaagd_tot, clock.local_date(klok.uiterlijk)) == (later, DUE)
    deliver_due(at=AANVRAAG_OP)
    assert "4 januari 2027" in str(Briefstuk.objects.get(soort="uitstel").inhoud)
    assert "Wij wachten op een advies." in str(Briefstuk.objects.get(soort="uitstel").inhoud)


def test_a_reason_that_can_tell_of_health_stands_in_no_journal_and_waits_in_no_outbox() -> None:
    zaak = make_zaak()
    facts = {"aanvraag": zaak.aanvraag, "by": zaak.consulent, "at": AANVRAAG_OP}
    actions.postpone_besluit(tot=DUE + timedelta(days=7), reden="Opname wegens dementie.", **facts)
    actions.withdraw_aanvraag(reden="Verhuisd wegens dementie.", **facts)
    for model in (Uitgaand, Journaalregel):
        assert model.objects.exists()
        assert "dementie" not in str(list(model.objects.values()))


def test_buiten_behandeling_only_after_the_client_could_complete_it() -> None:
    """Art. 4:5 Awb: asked first, the term ran out, within four weeks after that; a besluit with objection clause."""
    zaak = make_zaak()
    until = AANVRAAG_OP.date() + timedelta(days=7)

    def dismiss(days: int) -> Aanvraag:
        at = AANVRAAG_OP + timedelta(days=days)
        with transaction.atomic():
            return actions.dismiss_aanvraag(
                aanvraag=zaak.aanvraag, reden="Zonder de gegevens weten wij niet genoeg.", by=zaak.consulent, at=at
            )

    with pytest.raises(NietToegestaan, match="Vraag de inwoner eerst om aanvulling"):
        dismiss(1)
    actions.ask_completion(
        aanvraag=zaak.aanvraag, wat="Uw huurcontract.", tot_en_met=until, by=zaak.consulent, at=AANVRAAG_OP
    )
    with pytest.raises(NietToegestaan, match="mag nog aanvullen tot en met 19-12-2026"):
        dismiss(7)
    with pytest.raises(NietToegestaan, match="Dit kon tot en met 18-01-2027"):
        dismiss(60)
    aanvraag = dismiss(8)
    assert aanvraag.status == Aanvraagstatus.BUITEN_BEHANDELING
    text = " ".join(zin.tekst for zin in aanvraag.brief.brief.zinnen)
    assert "Dit zegt niets over de vraag of u hulp nodig hebt." in text
    assert "binnen 6 weken" in text
    assert Klok.objects.filter(dossier=zaak.dossier, soort=Kloksoort.BEZWAARTERMIJN, klaar_op=None).exists()
    assert _dossier(zaak.dossier.pk).stap == Stap.AFGESLOTEN


def test_withdrawing_is_confirmed_and_is_no_refusal() -> None:
    zaak = make_zaak()
    with pytest.raises(NietToegestaan, match="Schrijf op waarom"):
        actions.withdraw_aanvraag(aanvraag=zaak.aanvraag, reden="", by=zaak.consulent, at=AANVRAAG_OP)
    actions.withdraw_aanvraag(
        aanvraag=zaak.aanvraag, reden="Mevrouw belde: haar zus helpt.", by=zaak.consulent, at=AANVRAAG_OP
    )
    deliver_due(at=AANVRAAG_OP)
    text = str(Briefstuk.objects.get(soort="aanvraag-ingetrokken").inhoud)
    assert "afgewezen" not in text
    assert _dossier(zaak.dossier.pk).afsluitreden == "Aanvraag ingetrokken door de inwoner"
    with pytest.raises(NietToegestaan):
        actions.withdraw_aanvraag(aanvraag=zaak.aanvraag, reden="Nog eens", by=zaak.consulent, at=AANVRAAG_OP)


def test_the_receipt_says_until_when_we_decide() -> None:
    make_zaak()
    deliver_due(at=AANVRAAG_OP)
    assert "maandag 28 december 2026" in str(Briefstuk.objects.get(soort="aanvraag-ontvangen").inhoud)
