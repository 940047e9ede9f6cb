# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The catalogue by day, wijk and language, and what may stand in it."""

from datetime import UTC, date, datetime

import pytest

from toegangspoort.aanbod.actions import OngeldigAanbod, change_kind, count_referral
from toegangspoort.aanbod.catalogus import by_kind, catalogue
from toegangspoort.aanbod.models import Levensvraag, Soort, Soortperiode, Voorziening
from toegangspoort.aanbod.zoeken import search, stems
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.gebieden.models import Gemeente, Wijk
from toegangspoort.gebieden.periode import OverlappendePeriode

pytestmark = pytest.mark.django_db

LAST_OF_2015, FIRST_OF_2016 = date(2015, 12, 31), date(2016, 1, 1)
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.fixture
def gemeente() -> Gemeente:
    return Gemeente.objects.create(
        code="0014", naam="Groningen (voorbeeld)", slug="groningen", telefoon="(050) 000 00 00"
    )


@pytest.fixture
def beheerder() -> Medewerker:
    return Medewerker.objects.create_user("beheer", gemeente_code="0014", naam="B. Beheer", rol=Rol.BEHEERDER)


def make_voorziening(gemeente: Gemeente, slug: str, soort: Soort = Soort.AV, **fields: object) -> Voorziening:
    values = {
        "naam": slug.replace("-", " ").capitalize(),
        "thema": "huishouden",
        "wat": "Hulp.",
        "voor_wie": "Iedereen",
    }
    row = Voorziening.objects.create(
        gemeente=gemeente, slug=slug, vanaf=date(2007, 1, 1), regelen="Bel zelf.", **(values | fields)
    )
    Soortperiode.objects.create(voorziening=row, soort=soort, vanaf=date(2007, 1, 1), reden="voorbeeld")
    return row


def kind_on(gemeente: Gemeente, day: date) -> Soort:
    return catalogue(gemeente, day)[0].soort


def test_household_help_is_individual_until_2015_and_general_from_2016(
    gemeente: Gemeente, beheerder: Medewerker
) -> None:
    """S0-7, S4-9, S4-22: a policy change is a row with a start date; what was true before stays true."""
    hulp = make_voorziening(gemeente, "huishoudelijke-hulp", Soort.IMV)
    change_kind(voorziening=hulp, soort=Soort.AV, vanaf=FIRST_OF_2016, reden="Raadsbesluit", by=beheerder, at=NOW)
    assert kind_on(gemeente, LAST_OF_2015) == Soort.IMV
    assert kind_on(gemeente, FIRST_OF_2016) == Soort.AV


def test_a_general_provision_with_a_condition_is_refused(gemeente: Gemeente, beheerder: Medewerker) -> None:
    """S0-4, S3-7, S1-1: everyone may use a general provision."""
    taxi = make_voorziening(gemeente, "deeltaxi", Soort.CMV, voorwaarde="Alleen met een pas.")
    with pytest.raises(OngeldigAanbod, match="voor iedereen"):
        change_kind(voorziening=taxi, soort=Soort.AV, vanaf=FIRST_OF_2016, reden="Raad", by=beheerder, at=NOW)
    assert kind_on(gemeente, FIRST_OF_2016) == Soort.CMV


def test_a_change_of_kind_needs_a_reason_and_a_later_day(gemeente: Gemeente, beheerder: Medewerker) -> None:
    hulp = make_voorziening(gemeente, "hulp", Soort.IMV)
    with pytest.raises(OngeldigAanbod, match="waarop"):
        change_kind(voorziening=hulp, soort=Soort.AV, vanaf=FIRST_OF_2016, reden=" ", by=beheerder, at=NOW)
    with pytest.raises(OverlappendePeriode, match="andere dag"):
        change_kind(voorziening=hulp, soort=Soort.AV, vanaf=date(2007, 1, 1), reden="x", by=beheerder, at=NOW)


def test_the_three_kinds_are_a_closed_list_and_never_mixed(gemeente: Gemeente) -> None:
    """S0-1, S0-14, S3-6: AV, CMV and IMV, each in a group of its own."""
    assert [s.value for s in Soort] == ["AV", "CMV", "IMV"]
    for slug, soort in (("a", Soort.IMV), ("b", Soort.AV), ("c", Soort.CMV)):
        make_voorziening(gemeente, slug, soort)
    groepen = by_kind(catalogue(gemeente, FIRST_OF_2016))
    assert [g.soort for g in groepen] == [Soort.AV, Soort.CMV, Soort.IMV]
    assert [a.besluit_nodig for g in groepen for a in g.aanbod] == [False, True, True]


def test_a_provision_of_one_wijk_is_not_shown_in_another(gemeente: Gemeente) -> None:
    """S1-1: free to everyone in the gemeente, with an area where there is one."""
    binnenstad = Wijk.objects.create(gemeente=gemeente, naam="Binnenstad")
    oosterhof = Wijk.objects.create(gemeente=gemeente, naam="Oosterhof")
    make_voorziening(gemeente, "klussen").wijken.add(binnenstad)
    (klussen,) = catalogue(gemeente, FIRST_OF_2016)
    assert klussen.is_in(binnenstad)
    assert klussen.is_in(None)
    assert not klussen.is_in(oosterhof)


def test_english_falls_back_to_dutch_where_a_text_is_missing(gemeente: Gemeente) -> None:
    make_voorziening(gemeente, "klussen", engels={"naam": "Odd jobs"})
    (klussen,) = catalogue(gemeente, FIRST_OF_2016, "en")
    assert (klussen.naam, klussen.wat) == ("Odd jobs", "Hulp.")


def test_the_catalogue_takes_three_queries_at_any_size(gemeente: Gemeente, django_assert_num_queries: object) -> None:
    for n in range(40):
        make_voorziening(gemeente, f"hulp-{n}")
    with django_assert_num_queries(3):
        assert len(catalogue(gemeente, FIRST_OF_2016)) == 40


def test_a_life_question_leads_to_provisions_whatever_its_exact_words(gemeente: Gemeente) -> None:
    """S0-2: "ik kan mijn huis niet meer schoonhouden" finds cleaning help, in other words too."""
    hulp = make_voorziening(gemeente, "huishoudelijke-hulp", zoekwoorden="schoonmaken\nschoonhouden")
    make_voorziening(gemeente, "maaltijden", thema="eten", zoekwoorden="eten")
    vraag = Levensvraag.objects.create(
        gemeente=gemeente, vraag="Ik kan mijn huis niet meer schoonhouden", titel="Hulp bij het schoonmaken"
    )
    vraag.voorzieningen.add(hulp)
    everything = catalogue(gemeente, FIRST_OF_2016)
    for typed in ("ik kan mijn huis niet meer schoonhouden", "het schoonhouden van mijn huis", "schoonmaken"):
        found = search(everything, [vraag], typed)
        assert [a.voorziening for a in found.aanbod] == [hulp], typed
    assert search(everything, [vraag], "ik kan mijn huis niet schoonhouden").vraag == vraag


@pytest.mark.parametrize("typed", ["", "   ", "ik kan niet", "🦽", "x" * 5000, "' OR 1=1 --", "%"])
def test_a_search_that_means_nothing_finds_nothing(gemeente: Gemeente, typed: str) -> None:
    make_voorziening(gemeente, "hulp")
    assert search(catalogue(gemeente, FIRST_OF_2016), [], typed).aanbod == ()


def test_stems_leave_out_words_without_meaning() -> None:
    assert stems("Ik kan mijn huis niet meer schoonhouden") == {"huis", "schoonhoud"}


def test_a_referral_is_a_count_per_day_and_never_a_person(gemeente: Gemeente) -> None:
    """S0-3, S3-9: looking at a general provision leaves a number and nothing else."""
    hulp = make_voorziening(gemeente, "hulp")
    for _ in range(3):
        count_referral(voorziening=hulp, dag=FIRST_OF_2016)
    (row,) = hulp.verwijzingen.all()
    assert row.aantal == 3
    assert {f.name for f in row._meta.get_fields()} == {"id", "voorziening", "dag", "aantal"}


@pytest.mark.parametrize(("typed", "found"), [("boodschapen", True), ("boodschap", True), ("xylofoon", False)])
def test_a_slip_of_the_pen_finds_it_and_nonsense_does_not(gemeente: Gemeente, typed: str, found: bool) -> None:
    make_voorziening(gemeente, "boodschappenservice", zoekwoorden="boodschappen\nwinkel")
    assert bool(search(catalogue(gemeente, FIRST_OF_2016), [], typed).aanbod) is found


@pytest.mark.parametrize(
    ("day", "way_in"), [(LAST_OF_2015, "Vraag hulp aan de gemeente"), (FIRST_OF_2016, "Bel zelf.")]
)
def test_the_way_in_is_that_of_the_kind_on_the_day(
    gemeente: Gemeente, beheerder: Medewerker, day: date, way_in: str
) -> None:
    """S0-7, S4-9: a text for everyone is never shown where a besluit is needed."""
    hulp = make_voorziening(gemeente, "huishoudelijke-hulp", Soort.IMV)
    change_kind(voorziening=hulp, soort=Soort.AV, vanaf=FIRST_OF_2016, reden="Raadsbesluit", by=beheerder, at=NOW)
    shown = catalogue(gemeente, day, teksten_van=date(2026, 11, 24))[0]
    assert shown.regelen.startswith(way_in)
