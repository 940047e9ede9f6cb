# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Staff see what the ordinance says of the day they work: the kind of household help, and the tariff of a pgb."""

from datetime import date, datetime

import pytest
from django.utils import timezone

from toegangspoort.aanbod.huishoudhulp import household_help_on
from toegangspoort.aanbod.models import Soort, Soortperiode, Voorziening
from toegangspoort.balie.tests.aan_de_balie import give_reason, log_in
from toegangspoort.besluiten.models import Vorm
from toegangspoort.besluiten.tests.maken import BESLUIT_OP, fill_regel, make_concept, make_zaak
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Gemeente, Instelling
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.onderzoeken.tests.maken import make_behoefte

pytestmark = pytest.mark.django_db
EVE, DAY = date(2015, 12, 31), date(2016, 1, 1)


@pytest.fixture
def gemeente() -> Gemeente:
    gemeente = make_gemeente()
    hulp = Voorziening.objects.create(
        gemeente=gemeente, slug="huishoudelijke-hulp", naam="Huishoudelijke hulp", thema="huishouden",
        vanaf=date(2015, 1, 1),
    )  # fmt: skip
    for soort, vanaf, tot in ((Soort.IMV, date(2015, 1, 1), DAY), (Soort.AV, DAY, None)):
        Soortperiode.objects.create(voorziening=hulp, soort=soort, vanaf=vanaf, tot=tot, reden="artikel 4")
    return gemeente


def at_rung(gemeente: Gemeente, day: date, categorie: str, trede: str = "algemene_voorziening") -> str:
    """The page of a rung as staff see it who try another date."""
    consulent, dossier = make_medewerker(gemeente), make_melding(gemeente)
    Dossier.objects.filter(pk=dossier.pk).update(behandelaar=consulent)
    today = log_in(consulent, DINSDAG)
    today.post(f"/balie/dossiers/{dossier.kenmerk}/onderzoek/")
    make_behoefte(Onderzoek.objects.get(dossier=dossier), by=consulent, categorie=categorie)
    then = log_in(consulent, timezone.make_aware(datetime(day.year, day.month, day.day, 10)))  # noqa: DTZ001 - made aware
    page = then.get(f"/balie/dossiers/{dossier.kenmerk}/onderzoek/treden/{trede}/nieuw/")
    assert page.status_code == 200, page
    return page.content.decode()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (EVE, "sinds 1 januari 2015 een individuele maatwerkvoorziening: artikel 4."),
        (DAY, "sinds 1 januari 2016 een algemene voorziening: artikel 4."),
        (date(2016, 1, 2), "sinds 1 januari 2016 een algemene voorziening: artikel 4."),
    ],
)
def test_the_kind_of_household_help_on_the_day_stands_with_its_source(
    gemeente: Gemeente, day: date, words: str
) -> None:
    """S0-7, S4-9."""
    page = at_rung(gemeente, day, "01")
    assert words in page
    assert ("te regelen en te betalen is" in page) == (day >= DAY)


def test_it_stands_only_where_it_matters(gemeente: Gemeente) -> None:
    assert "algemene voorziening: artikel 4" not in at_rung(gemeente, DAY, "02")


def test_a_gemeente_that_fixed_no_kind_shows_none(gemeente: Gemeente) -> None:
    assert household_help_on(gemeente.pk, date(2014, 12, 31)) is None
    Soortperiode.objects.all().delete()
    assert household_help_on(gemeente.pk, DAY) is None


def test_who_judges_a_pgb_sees_what_the_ordinance_says_of_the_day() -> None:
    """S1-5: shown as help; whether the help can be bought is for a human (art. 2.1.3 lid 2, onder b)."""
    zaak = make_zaak(vorm="pgb")
    tarief = {"categorie": "01", "hulp": "netwerk", "eenheid": "uur", "tarief_centen": 1650}
    Instelling.objects.create(
        gemeente_id=zaak.dossier.gemeente_id, sleutel="pgb.tarieven", vanaf=date(2020, 1, 1), reden="x", waarde=[tarief]
    )
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product, vorm=Vorm.PGB)
    client = log_in(zaak.consulent, BESLUIT_OP)
    give_reason(client, zaak.dossier.kenmerk)
    page = client.get(f"/balie/dossiers/{zaak.dossier.kenmerk}/besluit/").content.decode()
    assert "De verordening noemt: iemand uit het eigen netwerk € 16,50 per uur." in page


def test_the_norm_for_household_help_stands_with_its_times_and_what_it_rests_on(gemeente: Gemeente) -> None:
    """CRVB:2016:1402: a norm rests on objective research; here it says openly that it is made up."""
    consulent, dossier = make_medewerker(gemeente), make_melding(gemeente)
    Dossier.objects.filter(pk=dossier.pk).update(behandelaar=consulent)
    client = log_in(consulent, DINSDAG)
    client.post(f"/balie/dossiers/{dossier.kenmerk}/onderzoek/")
    address = f"/balie/dossiers/{dossier.kenmerk}/onderzoek/nodig/nieuw/"
    assert "Tijden van de norm" not in client.get(address).content.decode()
    tijd = {"activiteit": "ramen binnen", "minuten": 40, "per": "vier_weken"}
    Instelling.objects.create(
        gemeente=gemeente, sleutel="norm.huishouden_tijden", vanaf=date(2020, 1, 1), reden="x", waarde=[tijd]
    )
    page = client.get(address).content.decode()
    assert "Ramen binnen: 40 minuten per vier weken" in page
    assert "Rust op: verzonnen voorbeeld, rust nergens op" in page
