# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Migrations have telling names and stand in one line."""

import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.migrations.loader import MigrationLoader

OURS = {config.label for config in apps.get_app_configs() if config.name.startswith("toegangspoort.")}


def _migrations() -> MigrationLoader:
    return MigrationLoader(connection=None)


def test_the_name_of_a_migration_tells_what_it_does() -> None:
    pattern = re.compile(r"\d{4}_(?!auto_)[a-z][a-z0-9_]+")
    vague = [f"{app}.{name}" for app, name in _migrations().graph.nodes if app in OURS and not pattern.fullmatch(name)]
    assert not vague, f"zegt niet wat de migratie doet: {vague}"


def test_the_migrations_of_an_app_stand_in_one_line() -> None:
    graph = _migrations().graph
    ends = {app: [name for _, name in graph.leaf_nodes(app)] for app in OURS}
    forked = {app: names for app, names in ends.items() if len(names) > 1}
    assert not forked, f"twee migraties naast elkaar: {forked}"
    numbers: dict[str, list[str]] = {}
    for app, name in graph.nodes:
        numbers.setdefault(app, []).append(name[:4])
    double = {app: sorted(found) for app, found in numbers.items() if app in OURS and len(found) != len(set(found))}
    assert not double, f"hetzelfde nummer twee keer: {double}"


@pytest.mark.django_db
def test_the_migrations_hold_everything_that_the_models_hold() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
