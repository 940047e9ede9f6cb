# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One onderzoek with everything in it, read in one query at any size: the file page may ask ten in all.

The parts come back as rows of their own models, aggregated by the database into JSON and read back here.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any, ClassVar, TypeVar

from django.db import connection, models
from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject
from django.utils import timezone

from toegangspoort.dossiers.models import Dossier
from toegangspoort.meldingen.models import PersoonlijkPlan
from toegangspoort.onderzoeken.models import (
    Advies,
    Aftrek,
    Behoefte,
    Doel,
    Kandidaat,
    Leefdomein,
    Onderdeel,
    Onderzoek,
    Reactie,
    Verslag,
)
from toegangspoort.personen.models import Netwerklid, Netwerktaak

Row = TypeVar("Row", bound=models.Model)


@dataclass(frozen=True)
class Persoon:
    """Someone around the client, with what he does now."""

    lid: Netwerklid
    taken: tuple[Netwerktaak, ...]

    @property
    def minuten(self) -> int:
        """Minutes a week, all tasks together."""
        return sum(taak.minuten_per_week for taak in self.taken)


@dataclass(frozen=True)
class Stand:
    """Where the onderzoek stands: every part as it is now."""

    dossier: Dossier
    onderzoek: Onderzoek
    leefdomeinen: tuple[Leefdomein, ...] = ()
    onderdelen: tuple[Onderdeel, ...] = ()
    adviezen: tuple[Advies, ...] = ()
    behoeften: tuple[Behoefte, ...] = ()
    aftrekken: tuple[Aftrek, ...] = ()
    kandidaten: tuple[Kandidaat, ...] = ()
    doelen: tuple[Doel, ...] = ()
    mensen: tuple[Persoon, ...] = ()
    reacties: tuple[Reactie, ...] = ()
    verslagen: tuple[Verslag, ...] = ()
    plannen: tuple[PersoonlijkPlan, ...] = field(default=())

    def person(self, lid_id: int | None) -> Netwerklid | None:
        """The person a rung leans on."""
        return next((p.lid for p in self.mensen if p.lid.pk == lid_id), None)

    def need(self, behoefte_id: int | None) -> Behoefte | None:
        """The need with this key."""
        return next((b for b in self.behoeften if b.pk == behoefte_id), None)


class JsonGroup(models.Aggregate):
    """All values of a group as one JSON array, on both databases."""

    function = "JSON_GROUP_ARRAY"
    output_field: ClassVar["models.JSONField[Any, Any]"] = models.JSONField()

    def as_postgresql(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        """PostgreSQL calls it otherwise."""
        return self.as_sql(compiler, connection, function="JSONB_AGG", **extra)


def load_stand(dossier: Dossier) -> Stand | None:
    """The onderzoek of this file with all its parts in one query; None when it was not begun."""
    sql, parameters = _compiled(connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(sql, [dossier.pk if value == ANY_DOSSIER else value for value in parameters])
        found = cursor.fetchone()
    if found is None:
        return None
    content = {name: json.loads(part) if part else [] for name, part in zip(_PARTS, found, strict=True)}
    (onderzoek,) = _rows(Onderzoek, [content.pop("onderzoek")])
    onderzoek.dossier = dossier
    tasks = _rows(Netwerktaak, content.pop("taken"))
    people = tuple(
        Persoon(lid, tuple(task for task in tasks if task.lid_id == lid.pk))
        for lid in _rows(Netwerklid, content.pop("leden"))
    )
    parts = {name: _rows(_MODELS[name], rows) for name, rows in content.items()}
    return Stand(dossier, onderzoek, **parts, mensen=people)


_MODELS: dict[str, type[Any]] = {
    "leefdomeinen": Leefdomein,
    "onderdelen": Onderdeel,
    "adviezen": Advies,
    "behoeften": Behoefte,
    "aftrekken": Aftrek,
    "kandidaten": Kandidaat,
    "doelen": Doel,
    "reacties": Reactie,
    "verslagen": Verslag,
    "leden": Netwerklid,
    "taken": Netwerktaak,
    "plannen": PersoonlijkPlan,
}
_PARTS = ("onderzoek", *_MODELS)
_LINKS = {
    "leden": {"inwoner": OuterRef("dossier__inwoner")},
    "taken": {"lid__inwoner": OuterRef("dossier__inwoner")},
    "plannen": {"dossier": OuterRef("dossier")},
}
ANY_DOSSIER = -987_654_321
"""Stands in the compiled query where the key of a file goes."""


@cache
def _compiled(_vendor: str) -> tuple[str, tuple[Any, ...]]:
    """The query as SQL with its parameters, compiled once per kind of database: that takes longer than asking it."""
    rows = Onderzoek.objects.filter(dossier=ANY_DOSSIER).annotate(
        _zelf=_as_json(Onderzoek),
        **{
            f"_{name}": _group(model, _LINKS.get(name, {"onderzoek": OuterRef("pk")}))
            for name, model in _MODELS.items()
        },
    )
    sql, parameters = rows.values_list("_zelf", *(f"_{name}" for name in _MODELS)).query.sql_with_params()
    return sql, tuple(parameters)


def _as_json(model: type[models.Model]) -> JSONObject:
    """Every field of a row by its name."""
    return JSONObject(**{f.attname: f.attname for f in model._meta.concrete_fields})


def _group(model: type[models.Model], link: dict[str, OuterRef]) -> Subquery:
    """Every row of this model that belongs to the onderzoek, as one JSON array."""
    rows: QuerySet[Any] = model._default_manager.filter(**link).order_by()
    # Grouped by a constant that all rows share: a correlated aggregate gives one value.
    key = next(iter(link))
    return Subquery(rows.values(key).annotate(_alle=JsonGroup(_as_json(model))).values("_alle"))


def _rows(model: type[Row], content: Iterable[dict[str, Any]] | None) -> tuple[Row, ...]:
    """The rows of one array as instances that know they are stored, in the order in which they were made."""
    fields = model._meta.concrete_fields
    names = [f.attname for f in fields]
    made = (model.from_db("default", names, [_value(f, row[f.attname]) for f in fields]) for row in content or ())
    return tuple(sorted(made, key=lambda row: int(row.pk)))


def _value(kind: "models.Field[Any, Any]", raw: Any) -> Any:
    """What the database wrote in JSON, as Python has it."""
    if isinstance(kind, models.JSONField):
        return json.loads(raw) if isinstance(raw, str) else raw
    if isinstance(kind, models.ForeignKey):
        return raw
    value = kind.to_python(raw)
    if isinstance(value, datetime) and timezone.is_naive(value):
        return value.replace(tzinfo=UTC)  # SQLite keeps moments in UTC without saying so
    return value
