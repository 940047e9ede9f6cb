# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The worklist in every role: what is due first, in words, with a bound on the queries at any size."""

from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.balie.tests.aan_de_balie import DAG, log_in, make_member
from toegangspoort.balie.volgende import PAGE, address
from toegangspoort.balie.wanneer import Groep, borders, due_in_words, group_of
from toegangspoort.dossiers.models import Dossier, Niveau
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_melding

pytestmark = pytest.mark.django_db
AT_MOST = 6
ROLES = [Rol.KERNTEAM, Rol.CONSULENT, Rol.REGISSEUR, Rol.MANAGER, Rol.BACKOFFICE]


def due(dossier: Dossier, moment: datetime | None, **fields) -> Dossier:
    Dossier.objects.filter(pk=dossier.pk).update(
        **{"uiterlijk": moment, "termijn": Kloksoort.ONDERZOEK, "stap": Stap.ONDERZOEK, **fields}
    )
    dossier.refresh_from_db()
    return dossier


def on(day: date) -> datetime:
    return clock.end_of(day)


def many(gemeente, medewerker, number: int, start: int = 0) -> None:
    """This many files that wait for this medewerker, one after another in time."""
    first = Dossier.objects.first() or due(make_melding(gemeente), None)
    Dossier.objects.bulk_create(
        Dossier(
            gemeente=gemeente,
            kenmerk=f"{i:04d}-TEST",
            inwoner=first.inwoner,
            vraag="Hulp",
            wijk=first.wijk,
            team=first.team,
            behandelaar=medewerker,
            stap=Stap.HULP,
            handeling=Handeling.VOLGEN,
            uiterlijk=on(DAG) - timedelta(days=20) + timedelta(minutes=i),
            geopend_op=DINSDAG,
        )
        for i in range(start, start + number)
    )


def queries(client, path: str) -> list[str]:
    client.get(path)
    with CaptureQueriesContext(connection) as counted:
        assert client.get(path).status_code == 200
    return [query["sql"] for query in counted]


@pytest.mark.parametrize("rol", ROLES)
def test_a_worklist_of_100_takes_at_most_six_queries_with_session_and_account_at_any_size(rol: Rol) -> None:
    gemeente = make_gemeente()
    medewerker = make_member(gemeente, rol)
    client = log_in(medewerker)
    counts = []
    for number, start in ((100, 0), (1900, 100)):
        many(gemeente, medewerker, number, start)
        counts.append(len(queries(client, "/balie/")))

    assert max(counts) <= AT_MOST
    assert counts[0] == counts[1]
    assert client.get("/balie/").content.count(b"<tr") >= 100


@pytest.mark.parametrize(
    "query", ["?lijst=TEAM", "?lijst=TEAM&handelaar=niemand&stap=hulp", "?toon=later", "?toon=stil", "?toon=zonder"]
)
def test_the_other_lists_and_filters_cost_no_more(query: str) -> None:
    gemeente = make_gemeente()
    medewerker = make_member(gemeente, Rol.CONSULENT)
    many(gemeente, medewerker, 30)
    team = str(gemeente.teams.get(naam="WIJ-team Oosterpark").pk)

    assert len(queries(log_in(medewerker), "/balie/" + query.replace("TEAM", team))) <= AT_MOST


def page(client, query: str = "") -> str:
    return client.get(f"/balie/{query}").content.decode()


def test_the_opening_sentence_adds_up_the_day_and_names_what_comes_next() -> None:
    gemeente = make_gemeente()
    consulent = make_member(gemeente, Rol.CONSULENT)
    for moment in (on(DAG) - timedelta(days=4), on(DAG) - timedelta(days=1), on(DAG), on(DAG + timedelta(days=1))):
        due(make_melding(gemeente), moment, behandelaar=consulent)
    due(make_melding(gemeente), on(DAG + timedelta(days=2)), behandelaar=consulent)

    text = page(log_in(consulent))

    assert "2 dossiers zijn te laat." in text
    assert "2 vragen vandaag of morgen iets van u. Met deze 4 bent u bij; de volgende is van donderdag." in text


def test_what_is_due_first_stands_on_top_and_says_in_words_when() -> None:
    gemeente = make_gemeente()
    consulent = make_member(gemeente, Rol.CONSULENT)
    for days in (9, -4, 1, 0):
        due(make_melding(gemeente), on(DAG + timedelta(days=days)), behandelaar=consulent)

    text = page(log_in(consulent))

    words = [
        "4 dagen te laat",
        "was vrijdag 20 november",
        "vandaag",
        "morgen, wo 25 november",
        "do 3 december, nog 9 dagen",
    ]
    places = [text.index(f">{word}<") for word in words]
    assert places == sorted(places)
    groups = [text.index(name) for name in ("Te laat <", "Vandaag en morgen <", "Volgende week <")]
    assert groups == sorted(groups)


def test_later_and_standing_still_are_folded_with_their_first_date() -> None:
    gemeente = make_gemeente()
    consulent = make_member(gemeente, Rol.CONSULENT)
    due(make_melding(gemeente), on(date(2026, 12, 7)), behandelaar=consulent)
    due(make_melding(gemeente), on(date(2026, 12, 4)), behandelaar=consulent, klok_staat_stil=True)
    client = log_in(consulent)

    text = page(client)

    assert "Later: 1 dossier." in text
    assert "De eerste is op ma 7 december." in text
    assert "De klok staat stil: 1 dossier." in text
    assert "Deze en volgende week vraagt geen dossier iets van u." in text
    assert "nog 13 dagen" in page(client, "?toon=later")
    assert "stil tot en met" in page(client, "?toon=stil")


def test_what_has_no_date_is_one_click_away_and_a_closed_file_is_not() -> None:
    gemeente = make_gemeente()
    consulent = make_member(gemeente, Rol.CONSULENT)
    running = due(make_melding(gemeente), None, behandelaar=consulent, stap=Stap.HULP, handeling=Handeling.VOLGEN)
    closed = due(make_melding(gemeente), None, behandelaar=consulent, stap=Stap.AFGESLOTEN)
    client = log_in(consulent)

    assert "Zonder datum." in page(client)
    text = page(client, "?toon=zonder")
    assert running.kenmerk in text
    assert closed.kenmerk not in text
    assert running.kenmerk in page(log_in(make_member(gemeente, Rol.BACKOFFICE)), "?toon=zonder")


def test_filters_stay_in_the_address_and_an_unknown_value_is_no_filter() -> None:
    gemeente = make_gemeente()
    consulent = make_member(gemeente, Rol.CONSULENT)
    mine = due(make_melding(gemeente), on(DAG), behandelaar=consulent, niveau=Niveau.REGISSEUR, spoed=True)
    other = due(make_melding(gemeente), on(DAG), behandelaar=consulent, niveau=Niveau.KERNTEAM)
    client = log_in(consulent)

    assert {k in page(client, "?niveau=regisseur&spoed=1&stap=onderzoek") for k in (mine.kenmerk,)} == {True}
    assert other.kenmerk not in page(client, "?niveau=regisseur")
    assert other.kenmerk in page(client, "?niveau=onzin&wijk=999999&handelaar=x&na=onzin&toon=onzin&lijst=12345")
    assert "Geen dossiers met deze filters" in page(client, "?stap=besluit")


def test_paging_goes_on_after_the_last_row_and_misses_none() -> None:
    gemeente = make_gemeente()
    consulent = make_member(gemeente, Rol.CONSULENT)
    many(gemeente, consulent, 230)
    client = log_in(consulent)
    seen: list[str] = []
    text = page(client)
    while True:
        seen += [part[:9] for part in text.split('<span class="tp-nummer-tekst">')[1:]]
        if 'rel="next"' not in text:
            break
        href = text.split('rel="next" href="')[1].split('"')[0].replace("&amp;", "&")
        text = page(client, href)

    assert len(seen) == len(set(seen)) == 230


def test_nobody_sees_another_team_or_another_gemeente_on_a_worklist() -> None:
    gemeente, other = make_gemeente(), make_gemeente("9002", host="ergens.anders")
    mine = due(make_melding(gemeente), on(DAG))
    fallback = due(make_melding(gemeente, persoon_postcode="1011AA"), on(DAG))
    foreign = due(make_melding(other), on(DAG))
    client = log_in(make_member(gemeente, Rol.CONSULENT))

    text = page(client, f"?lijst={mine.team_id}")

    assert mine.kenmerk in text
    assert fallback.kenmerk not in text
    for team in (fallback.team_id, foreign.team_id):
        assert "Mijn werk" in page(client, f"?lijst={team}")


def test_the_back_office_gets_granted_help_and_the_administrator_his_own_pages() -> None:
    gemeente = make_gemeente()
    helped = due(make_melding(gemeente), on(DAG), stap=Stap.HULP)
    asked = due(make_melding(gemeente), on(DAG))

    text = page(log_in(make_member(gemeente, Rol.BACKOFFICE)))
    assert helped.kenmerk in text
    assert asked.kenmerk not in text
    answer = log_in(make_member(gemeente, Rol.BEHEERDER)).get("/balie/")
    assert answer.headers["Location"] == "/balie/beheer/"


def test_the_manager_sees_who_has_what_with_who_is_most_late_first() -> None:
    gemeente = make_gemeente()
    late, calm = make_member(gemeente, Rol.CONSULENT, "Laat"), make_member(gemeente, Rol.REGISSEUR, "Rustig")
    due(make_melding(gemeente), on(DAG - timedelta(days=3)), behandelaar=late)
    due(make_melding(gemeente), on(DAG + timedelta(days=3)), behandelaar=calm)
    client = log_in(make_member(gemeente, Rol.MANAGER))

    team = client.get("/balie/team/").content.decode()

    assert team.index("Laat</a>") < team.index("Rustig</a>")
    assert "1 te laat" in team
    assert "WIJ-team Oosterpark" in page(client).split("<h1>")[1].split("</h1>")[0]


def test_files_of_a_postcode_without_team_wait_in_sight_of_the_fallback_team() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente, persoon_postcode="1011AA")
    client = log_in(make_member(gemeente, Rol.CONSULENT, team=gemeente.teams.get(naam="Vangnetteam")))

    assert dossier.kenmerk in client.get("/balie/team/").content.decode()


def test_an_urgent_case_is_late_by_the_minute_and_the_rest_by_the_day() -> None:
    grenzen = borders(DAG)
    an_hour_ago = DINSDAG - timedelta(hours=1)

    assert group_of(an_hour_ago, Kloksoort.SPOED, DINSDAG, grenzen) == Groep.TE_LAAT
    assert group_of(an_hour_ago, "", DINSDAG, grenzen) == Groep.NU
    assert due_in_words(an_hour_ago, Kloksoort.SPOED, DINSDAG, DAG)[0] == "te laat sinds 09.00 uur"
    in_six_hours = DINSDAG + timedelta(hours=6, minutes=10)
    assert due_in_words(in_six_hours, Kloksoort.SPOED, DINSDAG, DAG)[0] == "vandaag vóór 16.10 uur"


def test_on_a_saturday_the_week_has_no_days_left_and_nothing_falls_between_the_groups() -> None:
    saturday = date(2026, 11, 28)
    grenzen = borders(saturday)
    moments = [on(saturday + timedelta(days=n)) for n in range(12)]

    found = [group_of(m, "", timezone.localtime(on(saturday)), grenzen) for m in moments]

    assert found == [Groep.NU] * 2 + [Groep.VOLGENDE_WEEK] * 7 + [Groep.LATER] * 3


def test_every_act_leads_to_a_page_that_exists() -> None:
    for act in Handeling:
        assert address(act, "7K4Q-92MX").startswith("/balie/dossiers/7K4Q-92MX/")
    assert PAGE[Handeling.TRIAGE] == "balie:triage"
