# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who may see which file: the two halves of the access pair always agree, over every role and every file."""

import itertools
from datetime import timedelta

import pytest

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers.access import may_assign, may_read, may_write, needs_reason
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.gebieden.models import Teamlid
from toegangspoort.meldingen.tests.maken import DINSDAG, START, make_gemeente, make_medewerker, make_melding

pytestmark = pytest.mark.django_db
DAG = DINSDAG.date()


def readers(gemeente) -> list[Medewerker]:
    """Every role, in the team of the wijk, in another team, and in a team until yesterday."""
    other = gemeente.teams.get(naam="Vangnetteam")
    found = []
    for rol in Rol:
        found.append(make_medewerker(gemeente, f"{rol} hier", rol=rol))
        found.append(make_medewerker(gemeente, f"{rol} elders", rol=rol, team=other))
        gone = make_medewerker(gemeente, f"{rol} weg", rol=rol)
        Teamlid.objects.filter(medewerker=gone).update(tot=DAG)
        found.append(gone)
    return found


def files(gemeente, handlers: list[Medewerker]) -> list[Dossier]:
    """A file in every step, handled by nobody and by someone of another team."""
    found = []
    for stap, handler in itertools.product(Stap, [None, *handlers]):
        dossier = make_melding(gemeente)
        values = {"stap": stap, "behandelaar": handler}
        if stap == Stap.AFGESLOTEN:
            values |= {"uiterlijk": None}
        Dossier.objects.filter(pk=dossier.pk).update(**values)
        dossier.refresh_from_db()
        found.append(dossier)
    return found


def test_may_read_and_visible_to_agree_for_every_role_and_every_file() -> None:
    here, there = make_gemeente("9001"), make_gemeente("9002")
    people = readers(here) + readers(there)
    elsewhere = next(p for p in people if p.naam == f"{Rol.CONSULENT} elders")
    rows = files(here, [elsewhere]) + files(there, [])

    for person in people:
        person = Medewerker.objects.get(pk=person.pk)  # noqa: PLW2901 - as a request brings it
        visible = set(Dossier.objects.visible_to(person, DAG).values_list("pk", flat=True))
        assert visible == {row.pk for row in rows if may_read(person, row, DAG)}, person.naam
        assert not any(row.gemeente_id != person.gemeente_code for row in rows if row.pk in visible)


@pytest.mark.parametrize(
    ("rol", "reads", "writes", "assigns"),
    [
        (Rol.KERNTEAM, True, True, True),
        (Rol.CONSULENT, True, True, True),
        (Rol.REGISSEUR, True, True, True),
        (Rol.MANAGER, True, False, True),
        (Rol.BACKOFFICE, False, False, False),
        (Rol.BEHEERDER, False, False, False),
    ],
)
def test_what_each_role_may_do_with_a_file_of_its_own_team(rol: Rol, reads, writes, assigns) -> None:
    gemeente = make_gemeente()
    dossier, person = make_melding(gemeente), make_medewerker(gemeente, "Iemand", rol=rol)

    assert may_read(person, dossier, DAG) is reads
    assert may_write(person, dossier, DAG) is writes
    assert may_assign(person, dossier, DAG) is assigns


def test_the_back_office_sees_a_file_only_when_help_was_granted() -> None:
    gemeente = make_gemeente()
    dossier, person = make_melding(gemeente), make_medewerker(gemeente, "Back", rol=Rol.BACKOFFICE)
    assert not may_read(person, dossier, DAG)

    dossier.stap = Stap.HULP

    assert may_read(person, dossier, DAG)
    assert not may_write(person, dossier, DAG)


def test_who_leaves_a_team_no_longer_sees_its_files_from_that_day() -> None:
    gemeente = make_gemeente()
    dossier, person = make_melding(gemeente), make_medewerker(gemeente)
    Teamlid.objects.filter(medewerker=person).update(tot=DAG)

    assert may_read(Medewerker.objects.get(pk=person.pk), dossier, DAG - timedelta(days=1))
    assert not may_read(Medewerker.objects.get(pk=person.pk), dossier, DAG)


def test_only_the_handler_reads_without_a_reason() -> None:
    gemeente = make_gemeente()
    dossier, person = make_melding(gemeente), make_medewerker(gemeente)
    assert needs_reason(person, dossier)

    dossier.behandelaar = person

    assert not needs_reason(person, dossier)


def test_membership_before_the_first_day_counts_for_nothing() -> None:
    gemeente = make_gemeente()
    dossier, person = make_melding(gemeente), make_medewerker(gemeente)

    assert not may_read(person, dossier, START - timedelta(days=1))
