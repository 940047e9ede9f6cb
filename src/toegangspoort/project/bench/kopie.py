# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Copy whole files inside the database, with everything that hangs on them, as one statement per table.

A hundred thousand files through the actions would take hours. So the files of the demo, made by the actions, are the
moulds: every table is filled with `INSERT ... SELECT` from its own rows, with keys moved up by copy times `STEP`.
"""

from collections import deque
from collections.abc import Sequence
from functools import cache

from django.apps import apps
from django.db import connection, models

from toegangspoort.audit.models import Journaalregel
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers.models import Dossier, Zoekdocument
from toegangspoort.personen.models import Burgerservicenummer, Inwoner
from toegangspoort.voorzieningen.models import Gebruiksrecht

Model = type[models.Model]
STEP = 1_000_000
"""Copy number 3 of row 17 has key 3,000,017; new rows of the product stay below the first copy."""
CASEWORK = ("personen", "dossiers", "meldingen", "onderzoeken", "aanvragen", "besluiten", "voorzieningen")
NOT_COPIED = frozenset({"meldingen.Conceptmelding", "meldingen.Conceptbijlage", "besluiten.Mandaat"})
BY_KENMERK: tuple[Model, ...] = (Briefstuk, Journaalregel)
PLAN = "bench_kopie"
"""Table with the copies to make: dossier, k, kenmerk, team, behandelaar."""


def copied_models() -> list[Model]:
    """Every table of casework, those that refer to others first: a signed besluit takes no more lines."""
    own = [m for app in CASEWORK for m in apps.get_app_config(app).get_models() if m._meta.label not in NOT_COPIED]
    ordered: list[Model] = []
    waiting = deque([*own, *BY_KENMERK])
    while waiting:
        model = waiting.popleft()
        users = [m for m in waiting if model in _parents(m).values()]
        if users:
            waiting.append(model)
        else:
            ordered.append(model)
    return ordered


def make_plan() -> None:
    """An empty plan."""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {PLAN}")
        cursor.execute(
            f"CREATE TABLE {PLAN} (dossier bigint, k bigint, kenmerk varchar(9), team bigint, behandelaar bigint, "
            "PRIMARY KEY (dossier, k))"
        )


def copy_files(plan: Sequence[tuple[int, int, str, int, int | None]]) -> None:
    """Make these copies: (dossier, k, kenmerk, team, behandelaar)."""
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {PLAN}")  # noqa: S608 - a name of our own
        cursor.executemany(f"INSERT INTO {PLAN} VALUES (%s, %s, %s, %s, %s)", plan)  # noqa: S608 - as above
        for model in copied_models():
            cursor.execute(_statement(model))


def _parents(model: Model) -> dict[str, Model]:
    """The references of a table to tables of casework, by column."""
    found: dict[str, Model] = {}
    for field in model._meta.concrete_fields:
        target = field.related_model
        if not isinstance(target, type) or target._meta.label in NOT_COPIED:
            continue
        if target._meta.app_label in (*CASEWORK, "brieven"):
            found[str(field.column)] = target
    return found


def _statement(model: Model) -> str:
    table, key = model._meta.db_table, _first_key(model)
    columns = [str(field.column) for field in model._meta.concrete_fields]
    names, values = ", ".join(columns), ", ".join(_value(model, column) for column in columns)
    source = f"{table} t {_road(model)} JOIN {PLAN} g ON g.dossier = d.id"
    return f"INSERT INTO {table} ({names}) SELECT {values} FROM {source} WHERE t.{key} < {STEP}"  # noqa: S608 - names come from the models


def _first_key(model: Model) -> str:
    return str(model._meta.pk.column)


def _value(model: Model, column: str) -> str:
    """What a column of the copy holds."""
    if column == _first_key(model) or column in _parents(model):
        return f"t.{column} + g.k * {STEP}"
    return _own_values().get((model, column), f"t.{column}")


@cache
def _own_values() -> dict[tuple[Model, str], str]:
    """What is not taken over from the mould: what is unique, who handles it, and what weighs too much."""
    postgres = connection.vendor == "postgresql"
    return {
        (Dossier, "kenmerk"): "g.kenmerk",
        (Dossier, "team_id"): "g.team",
        (Dossier, "behandelaar_id"): "g.behandelaar",
        (Journaalregel, "keten"): "g.kenmerk",
        (Briefstuk, "keten"): "g.kenmerk",
        # A letter is copied as a row without its 50 kB: no page that is measured reads it.
        (Briefstuk, "pdf"): "''",
        (Briefstuk, "inhoud"): "CAST('{}' AS jsonb)" if postgres else "'{}'",
        (Gebruiksrecht, "pasnummer"): "g.kenmerk",
        (Zoekdocument, "tekst"): _words(),
        (Burgerservicenummer, "nummer"): _short_number() if postgres else f"g.k * {STEP} + t.inwoner_id",
    }


def _short_number() -> str:
    """Nine characters that are nobody's number: unique is all that is asked of them here."""
    return "'9' || lpad(to_hex(g.k * 4096 + t.inwoner_id % 4096), 8, '0')"


def _words() -> str:
    """The search words of the copy: its own number, team and handler."""
    text = "t.tekst"
    for old, new in (
        ("'xt' || d.team_id || ' '", "'xt' || g.team || ' '"),
        ("'xm' || COALESCE(d.behandelaar_id, 0) || ' '", "'xm' || COALESCE(g.behandelaar, 0) || ' '"),
        ("lower(substr(d.kenmerk, 1, 4))", "lower(substr(g.kenmerk, 1, 4))"),
        ("lower(substr(d.kenmerk, 6, 4))", "lower(substr(g.kenmerk, 6, 4))"),
    ):
        text = f"replace({text}, {old}, {new})"
    return text


def _road(model: Model) -> str:
    """The joins from a row to its file, called d."""
    if model is Dossier:
        return "JOIN dossiers_dossier d ON d.id = t.id"
    if model is Inwoner:
        return "JOIN dossiers_dossier d ON d.inwoner_id = t.id"
    if model in BY_KENMERK:
        return "JOIN dossiers_dossier d ON d.kenmerk = t.keten"
    steps: list[str] = []
    here, current = "t", model
    while current not in (Dossier, Inwoner):
        column, parent = _up(current)
        name = f"p{len(steps)}"
        steps.append(f"JOIN {parent._meta.db_table} {name} ON {name}.{_first_key(parent)} = {here}.{column}")
        here, current = name, parent
    end = f"d.id = {here}.id" if current is Dossier else f"d.inwoner_id = {here}.id"
    return " ".join([*steps, f"JOIN dossiers_dossier d ON {end}"])


def _up(model: Model) -> tuple[str, Model]:
    """The reference that leads to the file: to the file itself when there is one, else the first that is required."""
    parents = {c: m for c, m in _parents(model).items() if m not in BY_KENMERK}
    direct = [(column, parent) for column, parent in parents.items() if parent is Dossier]
    required = [
        (f.column, parents[f.column]) for f in model._meta.concrete_fields if f.column in parents and not f.null
    ]
    return (direct or required)[0]
