# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The demo as it was loaded: every state of every road, real journals, and two gemeenten that never meet."""

from datetime import date, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.aanvragen.states import Aanvraagstatus
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.journaal import broken_links
from toegangspoort.audit.models import Journaalregel
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort, Vorm
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.dossiers.models import Dossier, Klok, Startmoment
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Opschortgrond, Stap
from toegangspoort.gebieden.models import Gemeente, Instelling, Team, Teamdekking, Wijk
from toegangspoort.gebieden.postcode import find_gebied
from toegangspoort.meldingen.models import Melding, Triage
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.onderzoeken.stand import load_stand
from toegangspoort.onderzoeken.treden import rest_of
from toegangspoort.onderzoeken.volledig import gaps
from toegangspoort.outbox.models import Uitgaand
from toegangspoort.project.demo.cijfers import NAAM
from toegangspoort.project.demo.kaarten import deck
from toegangspoort.project.demo.laden import is_loaded
from toegangspoort.project.demo.medewerkers import WACHTWOORD
from toegangspoort.project.demo.wegen.wiersema import KENMERK

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


def test_every_step_and_every_next_act_occurs() -> None:
    rows = Dossier.objects.filter(gemeente_id="0014")
    assert set(rows.values_list("stap", flat=True)) == set(Stap)
    assert set(rows.values_list("handeling", flat=True)) == set(Handeling)


def test_every_status_of_melding_aanvraag_and_besluit_occurs() -> None:
    assert set(Melding.objects.values_list("status", flat=True)) == set(Meldingstatus)
    assert set(Aanvraag.objects.values_list("status", flat=True)) == set(Aanvraagstatus)
    assert set(Besluit.objects.values_list("status", flat=True)) == set(Besluitstatus)


def test_every_kind_and_form_of_besluit_was_signed() -> None:
    signed = Besluit.objects.filter(status=Besluitstatus.ONDERTEKEND)
    assert set(signed.values_list("soort", flat=True)) == set(Besluitsoort)
    lines = Besluitregel.objects.filter(besluit__in=signed)
    assert set(lines.values_list("vorm", flat=True)) == set(Vorm)


def test_the_numbers_are_those_of_the_deck() -> None:
    dealt = {card.kenmerk for slug in ("groningen", "terpdorp") for card in deck(slug) if card.plaats == 0}
    loaded = set(Dossier.objects.values_list("kenmerk", flat=True))
    assert loaded - dealt == {KENMERK}
    assert len(dealt - loaded) == 1  # mevrouw Wiersema has a number of her own


def test_every_journal_holds_and_every_letter_was_delivered() -> None:
    assert list(broken_links()) == []
    assert Dossier.objects.exclude(kenmerk__in=Journaalregel.objects.values("keten")).count() == 0
    assert not Uitgaand.objects.filter(afgeleverd=None).exists()
    assert {"ontvangst", "melding-afgerond", "verslag"} <= set(Briefstuk.objects.values_list("soort", flat=True))


def test_nothing_in_the_demo_lies_in_the_future(demo: datetime) -> None:
    assert not Journaalregel.objects.filter(moment__gt=demo).exists()
    assert not Dossier.objects.filter(geopend_op__gt=demo).exists()


def test_clocks_run_stand_still_are_put_off_and_are_late(demo: datetime) -> None:
    assert set(Klok.objects.values_list("soort", flat=True)) == set(Kloksoort)
    assert Klok.objects.exclude(verdaagd_tot=None).exists()
    grounds = set(Klok.objects.values_list("opschortingen__grond", flat=True))
    assert {Opschortgrond.AANVULLING, Opschortgrond.INSTEMMING} <= grounds
    assert Dossier.objects.filter(klok_staat_stil=True).exists()
    assert Dossier.objects.filter(uiterlijk__lt=demo).exists()


def test_a_file_has_two_start_moments_and_counts_from_the_earliest_that_holds() -> None:
    moments = Startmoment.objects.filter(soort=Kloksoort.ONDERZOEK)
    earlier = moments.get(omschrijving__startswith="E-mail")
    klok = Klok.objects.get(dossier_id=earlier.dossier_id, soort=Kloksoort.ONDERZOEK)
    assert klok.start == earlier.datum
    assert moments.filter(geldt=False).exclude(reden="").exists()


def test_who_lives_where_no_team_works_goes_to_the_fallback_team_or_was_taken_on_with_a_reason() -> None:
    waiting = Dossier.objects.get(buiten_dekking=True)
    assert waiting.wijk.naam == "Nieuwe Kade"
    assert waiting.team.naam == "Vangnetteam (voorbeeld)"
    assert Triage.objects.filter(afwijkreden__contains="Geen team dekt").exists()


def test_an_aanvraag_came_without_verslag_after_the_six_weeks() -> None:
    assert Aanvraag.objects.filter(ondanks_onderzoek=True).exists()


def test_mevrouw_wiersema_needs_230_minutes_and_105_remain() -> None:
    dossier = Dossier.objects.select_related("inwoner", "gemeente", "team").get(kenmerk=KENMERK)
    stand = load_stand(dossier)
    assert stand is not None
    assert sum(need.aantal for need in stand.behoeften) == 230
    rests = {need.onderwerp: rest_of(need, stand.aftrekken) for need in stand.behoeften}
    assert {what: rest.aantal for what, rest in rests.items() if rest} == {
        "schoonmaken": 105,
        "was": 0,
        "boodschappen": 0,
    }
    missing = [gap.tekst for gap in gaps(stand)]
    assert any("betalen" in text for text in missing)
    assert any("Bijdrage in de kosten".lower() in text for text in missing)
    assert dossier.inwoner.leeftijd(date(2026, 11, 24)) == 78
    assert dossier.behandelaar.naam == "N. Bakker"


def test_no_file_team_or_setting_crosses_from_one_gemeente_to_the_other() -> None:
    for dossier in Dossier.objects.select_related("team", "inwoner", "behandelaar", "wijk"):
        owners = {dossier.gemeente_id, dossier.team.gemeente_id, dossier.inwoner.gemeente_id}
        owners |= {dossier.behandelaar.gemeente_code} if dossier.behandelaar else set()
        owners |= {dossier.wijk.gemeente_id} if dossier.wijk else set()
        assert len(owners) == 1, dossier.kenmerk
    assert Dossier.objects.filter(gemeente_id="9998").count() >= 10


def test_there_is_an_account_for_every_role_in_each_gemeente() -> None:
    for gemeente in Gemeente.objects.all():
        staff = Medewerker.objects.filter(gemeente_code=gemeente.code, voorbeeld=True)
        assert set(staff.values_list("rol", flat=True)) == set(Rol)


def test_an_account_opens_with_the_printed_password() -> None:
    assert Medewerker.objects.get(gebruikersnaam="n.bakker").check_password(WACHTWOORD)


def test_social_teams_became_wijkteams_without_a_day_between_s4_3_s4_20() -> None:
    team = Team.objects.get(gemeente_id="0014", naam__startswith="Sociaal team Binnenstad")
    while team.opvolger:
        assert team.tot == team.opvolger.vanaf
        team = team.opvolger
    assert (team.naam, team.tot) == ("Wijkteam Binnenstad (voorbeeld)", None)
    for wijk in Wijk.objects.exclude(naam="Nieuwe Kade"):
        rows = list(Teamdekking.objects.filter(wijk=wijk).order_by("vanaf"))
        ends = [row.tot for row in rows]
        assert ends == [row.vanaf for row in rows[1:]] + [None], wijk.naam


def test_a_setting_changed_on_a_day_s4_22() -> None:
    rows = Instelling.objects.filter(gemeente_id="0014", sleutel="melding.terugbellen_werkdagen")
    assert [rows.on(day).get().waarde for day in (date(2023, 12, 31), date(2024, 1, 1))] == [7, 5]


def test_a_postcode_leads_to_the_team_of_its_day_s0_19() -> None:
    groningen = Gemeente.objects.get(code="0014")
    assert find_gebied(groningen, "9711AB", date(2015, 6, 1)).team.naam.startswith("Sociaal wijkteam Binnenstad")
    assert find_gebied(groningen, "9711AB", date(2026, 6, 1)).team.naam == "Wijkteam Binnenstad (voorbeeld)"


def test_loading_again_changes_nothing(settings: Any, tmp_path: Path) -> None:
    settings.CIJFERS = tmp_path
    for naam in (NAAM, "eigen"):
        Cijferkast(tmp_path).publicaties.publish(Bron(naam, "Al eerder geteld", "", "", "2026-01-01"), {})
    before = Dossier.objects.count()
    call_command("demo", stdout=StringIO())
    assert is_loaded()
    assert Dossier.objects.count() == before


def test_the_accounts_are_printed_with_role_and_gemeente() -> None:
    out = StringIO()
    call_command("demo", "--accounts", stdout=out)
    assert WACHTWOORD in out.getvalue()
    assert "n.bakker" in out.getvalue()
    assert "Terpdorp (voorbeeld)" in out.getvalue()


def test_outside_the_demo_nothing_is_loaded() -> None:
    with override_settings(DEMO=False), pytest.raises(CommandError):
        call_command("demo", stdout=StringIO())


def test_an_onderzoek_is_at_every_stage() -> None:
    rows = Onderzoek.objects.all()
    assert rows.filter(gesprek_op=None, afspraak_op=None).exists()
    assert rows.filter(gesprek_op=None).exclude(afspraak_op=None).exists()
    assert rows.exclude(verslag_op=None).exists()
    assert rows.exclude(heropend_op=None).exists()
    assert rows.filter(reacties__verwerkt_op=None, reacties__isnull=False).exists()
    assert rows.filter(adviezen__ontvangen_op=None, adviezen__isnull=False).exists()
