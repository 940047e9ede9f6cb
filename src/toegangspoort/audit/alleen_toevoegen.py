# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The database itself refuses to change or remove a line of the journal or of the record of reading.

Code that forgets the rule, or someone at the database prompt, gets an error. Who takes the trigger away as
well is found by the chain of hashes: `poort journaal`.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db.backends.base.base import BaseDatabaseWrapper

TABLES = ("audit_journaalregel", "audit_inzage")
MESSAGE = "Het journaal wordt alleen aangevuld, nooit gewijzigd of gewist."
_FUNCTION = f"""
CREATE OR REPLACE FUNCTION audit_alleen_toevoegen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{MESSAGE}'; END $$
"""


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers on both tables."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_FUNCTION)
        for table in TABLES:
            for statement in _create(connection.vendor, table):
                cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers off: to undo the migration, and to empty a database of tests or the demo."""
    with connection.cursor() as cursor:
        for table in TABLES:
            for name in _names(connection.vendor, table):
                suffix = f" ON {table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}{suffix}")


@contextmanager
def lifted(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Without the triggers for a while; for the flush of tests and demo only."""
    remove(connection)
    try:
        yield
    finally:
        install(connection)


def _names(vendor: str, table: str) -> tuple[str, ...]:
    acts = ("rij", "alles") if vendor == "postgresql" else ("update", "delete")
    return tuple(f"{table}_blijft_{act}" for act in acts)


def _create(vendor: str, table: str) -> tuple[str, ...]:
    first, second = _names(vendor, table)
    if vendor == "postgresql":
        call = "EXECUTE FUNCTION audit_alleen_toevoegen()"
        return (
            f"CREATE TRIGGER {first} BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW {call}",
            f"CREATE TRIGGER {second} BEFORE TRUNCATE ON {table} FOR EACH STATEMENT {call}",
        )
    refuse = f"BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"
    return (
        f"CREATE TRIGGER {first} BEFORE UPDATE ON {table} {refuse}",
        f"CREATE TRIGGER {second} BEFORE DELETE ON {table} {refuse}",
    )
