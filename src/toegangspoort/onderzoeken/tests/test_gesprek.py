# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from datetime import timedelta

import pytest

from toegangspoort.audit.models import Journaalregel
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.gebieden.models import Instelling
from toegangspoort.meldingen.actions import receive_plan, withdraw_melding
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_melding
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.domeinen import Domein
from toegangspoort.onderzoeken.feiten import Afspraakfeiten, Gespreksfeiten, OngeldigeFeiten, Vraagfeiten
from toegangspoort.onderzoeken.tests.maken import GESPREK, LATER, make_onderzoek

pytestmark = pytest.mark.django_db
BINNEN_ZEVEN_DAGEN = DINSDAG + timedelta(days=3)


def plan(onderzoek, by, op, **fields):
    feiten = Afspraakfeiten(op=op, plaats="bij mevrouw thuis", **fields)
    return actions.plan_afspraak(onderzoek=onderzoek, feiten=feiten, versie=1, by=by, at=DINSDAG)


def test_onderzoek_begins_and_the_file_moves_along():
    onderzoek, by = make_onderzoek()
    dossier = onderzoek.dossier
    dossier.refresh_from_db()
    assert (dossier.stap, dossier.handeling, dossier.behandelaar) == (Stap.ONDERZOEK, Handeling.AFSPRAAK, by)
    assert dossier.termijn == Kloksoort.ONDERZOEK
    assert dossier.melding.status == Meldingstatus.IN_ONDERZOEK
    assert onderzoek.hulpvraag == "Ik krijg mijn huis niet meer schoon."


def test_beginning_twice_gives_the_same_onderzoek():
    onderzoek, by = make_onderzoek()
    assert actions.start_onderzoek(dossier=onderzoek.dossier, by=by, at=LATER).pk == onderzoek.pk


def test_gesprek_within_seven_days_needs_a_waiver_or_a_reason():
    """Art. 2.3.2 lid 2: the client has seven days for a plan."""
    onderzoek, by = make_onderzoek()
    with pytest.raises(OngeldigeFeiten) as refused:
        plan(onderzoek, by, BINNEN_ZEVEN_DAGEN)
    assert [veld for veld, _ in refused.value.fouten] == ["reden_eerder"]
    assert "zeven dagen" in str(refused.value)
    onderzoek.refresh_from_db()
    assert onderzoek.afspraak_op is None


def test_client_waives_the_plan_and_the_plan_clock_ends():
    onderzoek, by = make_onderzoek()
    plan(onderzoek, by, BINNEN_ZEVEN_DAGEN, ziet_af_van_plan=True)
    assert onderzoek.dossier.klokken.get(soort=Kloksoort.PERSOONLIJK_PLAN).klaar_op == DINSDAG
    onderzoek.dossier.refresh_from_db()
    assert onderzoek.dossier.handeling == Handeling.GESPREK
    assert onderzoek.dossier.uiterlijk == BINNEN_ZEVEN_DAGEN


def test_a_plan_that_was_handed_in_opens_the_way_to_the_gesprek():
    onderzoek, by = make_onderzoek()
    receive_plan(dossier=onderzoek.dossier, tekst="Dit wil ik.", at=DINSDAG)
    assert plan(onderzoek, by, BINNEN_ZEVEN_DAGEN).afspraak_op == BINNEN_ZEVEN_DAGEN


def test_gesprek_sooner_with_a_reason_is_recorded_with_it():
    onderzoek, by = make_onderzoek()
    plan(onderzoek, by, BINNEN_ZEVEN_DAGEN, reden_eerder="Mevrouw komt maandag uit het ziekenhuis.")
    regel = Journaalregel.objects.get(keten=onderzoek.dossier.kenmerk, daad="afspraak gemaakt")
    assert regel.gegevens["binnen_plantermijn"] is True
    assert "ziekenhuis" not in str(regel.gegevens)
    assert "ziekenhuis" in onderzoek.dossier.notities.get().tekst


def test_afspraak_in_the_past_and_gesprek_in_the_future_are_refused():
    onderzoek, by = make_onderzoek()
    with pytest.raises(OngeldigeFeiten, match="moment dat nog komt"):
        plan(onderzoek, by, DINSDAG - timedelta(days=1))
    with pytest.raises(OngeldigeFeiten, match="niet in de toekomst"):
        actions.record_gesprek(
            onderzoek=onderzoek,
            feiten=Gespreksfeiten(op=LATER, plaats="thuis"),
            versie=1,
            by=by,
            at=GESPREK,
        )


def test_identity_is_kept_as_kind_of_document_only():
    """Art. 2.3.4."""
    onderzoek, by = make_onderzoek()
    feiten = Gespreksfeiten(op=GESPREK, plaats="thuis", identiteit="rijbewijs")
    onderzoek = actions.record_gesprek(onderzoek=onderzoek, feiten=feiten, versie=1, by=by, at=LATER)
    assert onderzoek.identiteit == "rijbewijs"
    assert onderzoek.identiteit_op == GESPREK.date()
    assert onderzoek.dossier.handeling == Handeling.VERSLAG


def test_health_texts_stay_out_of_the_journal():
    onderzoek, by = make_onderzoek()
    actions.save_leefdomein(
        onderzoek=onderzoek, domein=Domein.GEEST, lukt="Zingt", lukt_niet="Somber", versie=0, by=by, at=LATER
    )
    text = " ".join(str(r.gegevens) + r.daad for r in Journaalregel.objects.all())
    assert "Somber" not in text
    assert "geest" not in text.lower()


def test_two_people_who_save_one_domain_never_lose_words():
    """Of two consulenten at one file the second is told, and sees both versions."""
    onderzoek, by = make_onderzoek()
    save = {"onderzoek": onderzoek, "domein": Domein.HUISHOUDEN, "lukt_niet": "", "by": by, "at": LATER}
    actions.save_leefdomein(**save, lukt="Eerste", versie=0)
    with pytest.raises(IntussenGewijzigd) as told:
        actions.save_leefdomein(**save, lukt="Tweede", versie=0)
    assert told.value.nu.lukt == "Eerste"
    row = actions.save_leefdomein(**save, lukt="Eerste en tweede", versie=1)
    assert row.versie == 2


def test_long_texts_emoji_and_right_to_left_are_kept():
    onderzoek, by = make_onderzoek()
    tekst = ("woord " * 10_000) + "🙂 مرحبا"
    actions.save_vraag(onderzoek=onderzoek, feiten=Vraagfeiten(hulpvraag=tekst), versie=1, by=by, at=LATER)
    onderzoek.refresh_from_db()
    assert onderzoek.hulpvraag == tekst


def test_gemeente_may_call_a_domain_otherwise_and_an_old_talk_keeps_its_name():
    """Domain names are configurable labels, with a date."""
    onderzoek, by = make_onderzoek()
    Instelling.objects.create(
        gemeente=onderzoek.dossier.gemeente,
        sleutel="leefgebied.huisvesting",
        waarde="Uw huis en straat",
        vanaf=GESPREK.date(),
        reden="Zo noemen inwoners het.",
    )
    save = {"onderzoek": onderzoek, "lukt": "Trap lukt.", "lukt_niet": "", "versie": 0, "by": by}
    early = actions.save_leefdomein(**save, domein=Domein.GELD, at=DINSDAG)
    late = actions.save_leefdomein(**save, domein=Domein.WONEN, at=LATER)
    assert (early.label, late.label) == ("Geld en post", "Uw huis en straat")


def test_closed_file_keeps_its_onderzoek_as_it_was():
    onderzoek, by = make_onderzoek()
    withdraw_melding(melding=onderzoek.dossier.melding, reden="Het gaat weer.", by=by, at=LATER)
    with pytest.raises(NietToegestaan, match="afgesloten"):
        actions.save_vraag(onderzoek=onderzoek, feiten=Vraagfeiten(wens="Toch."), versie=1, by=by, at=LATER)


def test_onderzoek_of_its_own_begins_also_when_the_aanvraag_came_first():
    """ECLI:NL:RBNNE:2018:1358: no decision without an onderzoek of its own; the step of the file does not go back."""
    dossier = make_melding(make_gemeente())
    Dossier.objects.filter(pk=dossier.pk).update(stap=Stap.BESLUIT, handeling=Handeling.BESLISSEN)
    make_onderzoek(dossier)
    dossier.refresh_from_db()
    assert (dossier.stap, dossier.handeling) == (Stap.BESLUIT, Handeling.BESLISSEN)
