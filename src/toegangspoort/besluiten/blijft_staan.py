# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The database itself refuses to change a signed besluit, also by code that forgets, or at its prompt."""

from django.db.backends.base.base import BaseDatabaseWrapper

TABLE = "besluiten_besluit"
MESSAGE = "Een ondertekend besluit verandert niet meer."
_FUNCTION = f"""
CREATE OR REPLACE FUNCTION besluit_blijft_staan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{MESSAGE}'; END $$
"""


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the trigger on the table."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_FUNCTION)
            cursor.execute(
                f"CREATE TRIGGER {TABLE}_blijft BEFORE UPDATE ON {TABLE} FOR EACH ROW "
                "WHEN (OLD.status = 'ondertekend') EXECUTE FUNCTION besluit_blijft_staan()"
            )
        else:
            cursor.execute(
                f"CREATE TRIGGER {TABLE}_blijft BEFORE UPDATE ON {TABLE} FOR EACH ROW "
                f"WHEN OLD.status = 'ondertekend' BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"
            )


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the trigger off, to undo the migration."""
    with connection.cursor() as cursor:
        suffix = f" ON {TABLE}" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER IF EXISTS {TABLE}_blijft{suffix}")
