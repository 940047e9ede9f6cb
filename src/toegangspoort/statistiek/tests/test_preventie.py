# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is done before maatwerk, counted per wijk and year beside who comes into maatwerk."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from toegangspoort.aanbod.actions import count_referral
from toegangspoort.aanbod.models import Soort, Soortperiode, Voorziening
from toegangspoort.besluiten.models import Vorm
from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.gebieden.models import Wijk
from toegangspoort.meldingen.models import Melding
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.meldingen.tests.maken import make_melding
from toegangspoort.onderzoeken.tests.maken import make_aftrek, make_behoefte, make_lid, make_onderzoek
from toegangspoort.statistiek.preventie import (
    aanbod,
    algemeen,
    bekeken,
    instroom,
    mantelzorg,
    meldingen,
    overbelast,
    respijt,
    van_ander,
    zonder_aanvraag,
)
from toegangspoort.statistiek.preventie.blad import sources
from toegangspoort.statistiek.preventie.publiceren import publish_preventie
from toegangspoort.statistiek.preventie.soorten import SOORTEN, families
from toegangspoort.statistiek.preventie.tellen import Plek
from toegangspoort.statistiek.tests.werk import Werk, at, refresh

pytestmark = pytest.mark.django_db
JAAR = 2025


@pytest.fixture
def werk() -> Werk:
    return Werk()


def here(werk: Werk, jaar: int = JAAR, *, wijk: bool = True) -> Plek:
    return Plek(jaar, werk.gemeente.pk, werk.wijk.pk if wijk else None)


def general(werk: Werk, slug: str, *wijken: Wijk, soort: Soort = Soort.AV, **fields: Any) -> Voorziening:
    """Something in the catalogue."""
    row: Voorziening = Voorziening.objects.create(
        gemeente=werk.gemeente, slug=slug, naam=slug, thema="eten", wat="Eten.", voor_wie="Iedereen", regelen="Bel.",
        vanaf=date(2015, 1, 1), **fields,
    )  # fmt: skip
    Soortperiode.objects.create(voorziening=row, soort=soort, reden="raad", vanaf=row.vanaf)
    row.wijken.set(wijken)
    return row


def melding(werk: Werk, day: date = date(2025, 3, 3), **fields: Any) -> Any:
    return make_melding(werk.gemeente, at=at(day), **fields)


def test_the_av_level_is_what_there_is_on_31_december(werk: Werk) -> None:
    """S3-9: supply for everybody, in the wijk itself and in the whole gemeente; what is not general does not count."""
    other = Wijk.objects.create(gemeente=werk.gemeente, naam="Vinkhuizen")
    general(werk, "buurthuis", werk.wijk)
    general(werk, "eettafel", werk.wijk, other)
    general(werk, "klussen")
    general(werk, "gestopt", werk.wijk, tot=date(2025, 12, 31))
    general(werk, "taxi", soort=Soort.CMV)
    counted = aanbod.count([JAAR])
    assert counted[here(werk)] == 3
    assert counted[Plek(JAAR, werk.gemeente.pk, other.pk)] == 2
    assert counted[here(werk, wijk=False)] == 3


def test_a_provision_counts_as_general_by_the_kind_of_that_day(werk: Werk) -> None:
    """S0-7, S3-9: what became tailored stays general in the years before."""
    hulp = general(werk, "hulp", werk.wijk)
    hulp.soorten.update(tot=date(2025, 6, 1))
    Soortperiode.objects.create(voorziening=hulp, soort=Soort.IMV, reden="raad", vanaf=date(2025, 6, 1))
    counted = aanbod.count([2024, 2025])
    assert (counted[here(werk, 2024)], counted[here(werk, 2025)]) == (1, 0)
    for day in (date(2025, 5, 31), date(2025, 6, 1)):
        count_referral(voorziening=hulp, dag=day)
    assert bekeken.count()[here(werk)] == 1


def test_looking_is_counted_without_a_person(werk: Werk) -> None:
    """S0-3, S3-9: in the wijk where it is; what is for the whole gemeente counts there alone."""
    near, wide = general(werk, "buurthuis", werk.wijk), general(werk, "klussen")
    for voorziening in (near, near, wide):
        count_referral(voorziening=voorziening, dag=date(2025, 3, 3))
    counted = bekeken.count()
    assert (counted[here(werk)], counted[here(werk, wijk=False)]) == (2, 3)


def test_meldingen_count_in_the_year_in_which_they_came_in(werk: Werk) -> None:
    """By the calendar here: half past midnight on 1 January is not yesterday's year."""
    melding(werk)
    unknown = melding(werk, persoon_postcode="1011AA")
    late = melding(werk)
    Melding.objects.filter(dossier=late).update(ontvangen_op="2025-12-31T23:30:00+00:00")
    counted = meldingen.count()
    assert (counted[here(werk)], counted[here(werk, wijk=False)], counted[here(werk, 2026)]) == (1, 1, 1)
    assert unknown.wijk is None


def test_what_another_reports_is_an_early_signal(werk: Werk) -> None:
    """S4-25: a carer, a professional or an organisation."""
    melding(werk)
    melding(werk, voor_ander=True, melder_naam="Ineke", melder_relatie="dochter", melder_telefoon="0612345678")
    melding(werk, kanaal=Bron.VINDPLAATS)
    assert van_ander.count()[here(werk)] == 2


def test_a_melding_that_ended_without_an_aanvraag_was_helped_otherwise(werk: Werk) -> None:
    melding(werk)
    done = melding(werk)
    Melding.objects.filter(dossier=done).update(status=Meldingstatus.ZONDER_AANVRAAG)
    assert zonder_aanvraag.count()[here(werk)] == 1


def test_the_ladder_tells_where_something_general_was_of_use(werk: Werk) -> None:
    """S3-9, S4-25: what became of pointing to general provisions. A reason why it is of no use does not count."""
    for amount in (0, 20):
        onderzoek, by = make_onderzoek(melding(werk), werk.consulent)
        need = make_behoefte(onderzoek, by)
        make_aftrek(
            onderzoek, by, trede="algemene_voorziening", behoefte_id=need.pk, aantal=amount, reden="De eettafel.",
            naam="Eettafel",
        )  # fmt: skip
    assert algemeen.count()[here(werk)] == 1


def test_a_carer_and_an_overburdened_carer(werk: Werk) -> None:
    """S4-25: carer support begins with seeing the carer; two carers are one melding."""
    for overburdened in (False, True):
        onderzoek, by = make_onderzoek(melding(werk), werk.consulent)
        make_lid(onderzoek, by, overbelast=overburdened)
        make_lid(onderzoek, by, naam="Tweede", overbelast=overburdened)
    melding(werk)
    assert (mantelzorg.count()[here(werk)], overbelast.count()[here(werk)]) == (2, 1)


def test_respite_counts_a_client_once_a_year(werk: Werk) -> None:
    dossier = werk.dossier()
    werk.help(dossier, "04", date(2024, 6, 1), date(2025, 2, 1))
    werk.help(dossier, "04", date(2025, 3, 1))
    counted = respijt.count(2026)
    assert [counted[here(werk, jaar)] for jaar in (2023, 2024, 2025, 2026, 2027)] == [0, 1, 1, 1, 0]


def test_a_new_client_is_one_whose_first_help_begins(werk: Werk) -> None:
    """S3-9: the inflow; more help, or help on the same day, makes nobody new again."""
    dossier = werk.dossier()
    werk.help(dossier, "01", date(2025, 2, 1))
    werk.help(dossier, "02", date(2025, 2, 1))
    werk.help(dossier, "08", date(2026, 2, 1), vorm=Vorm.COLLECTIEF)
    werk.help(van=date(2025, 5, 1), wijk=False)
    counted = instroom.count()
    assert dict(counted) == {here(werk): 1, here(werk, wijk=False): 1}


def test_every_indicator_says_what_it_means_and_what_it_does_not() -> None:
    """S3-9, S4-25: a definition with a source, and something to beware of."""
    for soort in SOORTEN.values():
        found: Indicator = soort.indicator
        assert all((found.titel, found.wat, found.teller, found.eenheid, found.bronnen, found.let_op)), found.naam
    assert families()[0][0] == "meldingen"
    assert [len(familie) for familie in families()] == [6, 1, 1]


def published(werk: Werk, folder: Path) -> Any:
    """A year of 23 new clients and 9 meldingen, with a small supply."""
    general(werk, "buurthuis", werk.wijk)
    for number in range(43):
        werk.help(van=date(2025, 1, 1) if number < 23 else date(2023, 1, 1))
    for number in range(9):
        melding(werk, kanaal=Bron.VINDPLAATS if number < 3 else Bron.WEBSITE)
    werk.go_on_until(date(2026, 8, 1))
    refresh(folder)
    return publish_preventie(Cijferkast(folder))


def test_it_is_published_beside_the_figures_of_our_own_files(werk: Werk, tmp_path: Path) -> None:
    """S4-16: per wijk, rounded, with what is small hidden; read back without a database."""
    published(werk, tmp_path)
    page = sources(Cijferkast(tmp_path))["eigen"].blad(JAAR, "GM0014")
    assert page is not None
    (wijk,) = page.wijken
    assert wijk.regio == "GM0014-oosterpark"
    assert {naam: wijk.waarden[naam] for naam in ("aanbod", "meldingen", "van_ander", "instroom", "respijt")} == {
        "aanbod": 1, "meldingen": 10, "van_ander": None, "instroom": 25, "respijt": None,
    }  # fmt: skip
    assert page.gemeente.waarden["instroom"] == 25
    assert (wijk.per_1000("instroom"), wijk.deel("van_ander")) == (None, None)


def test_the_same_files_give_the_same_bytes(werk: Werk, tmp_path: Path) -> None:
    published(werk, tmp_path)
    before = (tmp_path / "preventie" / "eigen.json").read_bytes()
    publish_preventie(Cijferkast(tmp_path))
    assert (tmp_path / "preventie" / "eigen.json").read_bytes() == before
    assert [pad.name for pad in (tmp_path / "preventie").iterdir()] == ["eigen.json"]


def test_without_figures_nothing_is_published(werk: Werk, tmp_path: Path) -> None:
    assert publish_preventie(Cijferkast(tmp_path)) is None
    assert sources(Cijferkast(tmp_path)) == {}


def test_the_number_of_queries_does_not_grow_with_years_or_files(
    werk: Werk, tmp_path: Path, django_assert_max_num_queries: Any
) -> None:
    published(werk, tmp_path)
    with django_assert_max_num_queries(16):
        publish_preventie(Cijferkast(tmp_path))


def test_the_command_publishes_it_too(
    werk: Werk, tmp_path: Path, settings: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    published(werk, tmp_path)
    settings.CIJFERS = tmp_path / "nieuw"
    call_command("statistiek", "ververs")
    assert "Preventie per wijk: " in capsys.readouterr().out
    assert "eigen" in sources(Cijferkast(settings.CIJFERS))
