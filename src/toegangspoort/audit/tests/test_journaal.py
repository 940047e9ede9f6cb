# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The journal holds: nothing in it can be changed or taken out, and who tries is found."""

import io
from datetime import date

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from toegangspoort.audit import alleen_toevoegen, journaal
from toegangspoort.audit.models import Inzage, Journaalregel

pytestmark = pytest.mark.django_db
NU = timezone.now()


class Iemand:
    """An actor as the journal wants one."""

    pk = 7
    naam = "N. Bakker"


def three_acts() -> None:
    for daad in ("melding ontvangen", "melding toegewezen", "notitie gemaakt"):
        journaal.record(daad, gemeente_code="9001", keten="7K4Q-92MX", by=Iemand(), at=NU, reden="zo")


def run_journaal() -> str:
    out = io.StringIO()
    call_command("journaal", stdout=out, stderr=out)
    return out.getvalue()


def test_each_act_gets_the_next_number_and_fits_the_one_before_it() -> None:
    three_acts()

    rows = list(Journaalregel.objects.order_by("volgnr"))

    assert [row.volgnr for row in rows] == [1, 2, 3]
    assert [row.vorige_hash for row in rows] == ["", rows[0].hash, rows[1].hash]
    assert "3 regels" in run_journaal()


@pytest.mark.parametrize("statement", ["UPDATE audit_journaalregel SET actor = 'X'", "DELETE FROM audit_journaalregel"])
def test_the_database_refuses_to_change_or_remove_an_act(statement: str) -> None:
    three_acts()

    with pytest.raises(DatabaseError, match="nooit gewijzigd"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)

    assert Journaalregel.objects.count() == 3


ROUNDABOUT = {
    "sqlite": "INSERT OR REPLACE INTO audit_journaalregel SELECT * FROM audit_journaalregel WHERE volgnr = 2",
    "postgresql": "TRUNCATE audit_journaalregel",
}


def test_the_database_also_refuses_the_way_around_that_it_has_itself() -> None:
    three_acts()

    with pytest.raises(DatabaseError, match="nooit gewijzigd"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(ROUNDABOUT[connection.vendor])

    assert Journaalregel.objects.count() == 3


@pytest.mark.parametrize("statement", ["UPDATE audit_inzage SET reden = ''", "DELETE FROM audit_inzage"])
def test_the_database_refuses_to_change_or_remove_a_reading(statement: str) -> None:
    day = date(2026, 11, 24)
    journaal.record_reading(gemeente_code="9001", keten="7K4Q-92MX", by=Iemand(), dag=day, at=NU, reden="Overleg")

    with pytest.raises(DatabaseError, match="nooit gewijzigd"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)

    assert Inzage.objects.get().reden == "Overleg"


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE audit_journaalregel SET actor = 'X' WHERE volgnr = 2", "regel 2 is na het vastleggen veranderd"),
        ("DELETE FROM audit_journaalregel WHERE volgnr = 2", "ontbreekt een regel"),
    ],
)
def test_who_takes_the_trigger_away_is_found_by_the_chain(statement: str, says: str) -> None:
    three_acts()
    with alleen_toevoegen.lifted(connection), connection.cursor() as cursor:
        cursor.execute(statement)

    assert any(says in fault for fault in journaal.broken_links())
    with pytest.raises(CommandError, match="niet ongeschonden"):
        run_journaal()


def test_a_second_reading_on_one_day_adds_nothing_and_the_first_reason_stays() -> None:
    for reden in ("Overleg", "Controle"):
        journaal.record_reading(
            gemeente_code="9001", keten="7K4Q-92MX", by=Iemand(), dag=date(2026, 11, 24), at=NU, reden=reden
        )
    journaal.record_reading(
        gemeente_code="9001", keten="7K4Q-92MX", by=Iemand(), dag=date(2026, 11, 25), at=NU, reden="Controle"
    )

    assert list(Inzage.objects.order_by("dag").values_list("reden", flat=True)) == ["Overleg", "Controle"]


def test_outside_the_demo_the_database_is_never_emptied(settings) -> None:
    settings.DEMO = False

    with pytest.raises(CommandError, match="leeggemaakt"):
        call_command("flush", interactive=False)
