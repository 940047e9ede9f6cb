# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A database with so many clients, each with a file and help twice, as fast as the database takes them.

What differs per client is drawn with a seed and stands in one table; every table of casework is filled from it with
one statement. The rest of a row is the same for everybody.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np
from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.utils import timezone

from toegangspoort.aanbod.models import Product, Thema, Voorziening
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Journaalregel
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort
from toegangspoort.dossiers.kenmerk import ALPHABET, with_check
from toegangspoort.dossiers.models import Dossier, Spoor
from toegangspoort.gebieden.models import Gemeente, Team, Teamsoort, Wijk
from toegangspoort.personen.models import Inwoner
from toegangspoort.project.bench.vullen import without_checks
from toegangspoort.voorzieningen.models import ToegekendeVoorziening, Toegekendproduct

GEMEENTEN = ("0014", "0037", "0047", "0765", "1895")
"""Of the province of Groningen, those that never merged."""
BEGIN, EIND = date(2014, 12, 1), date(2026, 1, 31)
"""First file and last act: eleven whole years."""
TABLE = "bench_client"
_COLUMNS = {
    "i": "integer",
    "kenmerk": "varchar(9)",
    "gemeente": "varchar(4)",
    "wijk": "bigint",
    "team": "bigint",
    "geslacht": "varchar(10)",
    "geboren": "date",
    "geopend": "timestamp with time zone",
    "voorziening": "bigint",
    "product": "bigint",
    "aantal": "integer",
    "van": "date",
    "tot": "date",
}
PER_CLIENT = 2
"""Rows of a client: each is help of one kind; the first also makes his file."""
AT_ONCE = 50_000
Plaats = tuple[str, int | None, int]


def fill(clienten: int, *, gemeenten: int = len(GEMEENTEN), wijken: int = 0, zaad: int = 2015) -> None:
    """Fill a migrated database without files. `wijken`: in each gemeente; with none, clients live in no wijk."""
    plaatsen, products, medewerker = _places(gemeenten, wijken), _products(), _medewerker()
    rows = _rows(clienten, plaatsen, products, np.random.default_rng(zaad))
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {TABLE}")
        cursor.execute(f"CREATE TABLE {TABLE} ({', '.join(f'{naam} {soort}' for naam, soort in _COLUMNS.items())})")
        _write(cursor, rows)
    with without_checks(), connection.cursor() as cursor:
        for model, first_only, values in _tables(medewerker):
            _insert(cursor, model, values, first_only)
    _look_again()


def _places(gemeenten: int, wijken: int) -> list[Plaats]:
    """Gemeente, wijk and team."""
    found: list[Plaats] = []
    for code in GEMEENTEN[:gemeenten]:
        gemeente = Gemeente.objects.create(
            code=code, naam=f"Gemeente {code} (voorbeeld)", slug=f"gemeente-{code}", plaats="Voorbeeld"
        )
        team = Team.objects.create(gemeente=gemeente, naam="Wijkteam", soort=Teamsoort.WIJ_TEAM, vanaf=BEGIN)
        keys: list[int | None] = [
            Wijk.objects.create(gemeente=gemeente, naam=f"Wijk {number}").pk for number in range(1, wijken + 1)
        ]
        found += [(code, key, team.pk) for key in keys or [None]]
    return found


def _products() -> list[tuple[int, int]]:
    """Per category of iWmo a provision and a product."""
    found = []
    for number in range(1, 19):
        voorziening = Voorziening.objects.create(
            gemeente_id=GEMEENTEN[0], slug=f"soort-{number}", naam=f"Soort {number}", thema=Thema.WONEN, vanaf=BEGIN
        )
        product = Product.objects.create(
            voorziening=voorziening,
            naam=voorziening.naam,
            categorie=f"{number:02}",
            code=f"{number:02}A00",
            eenheid="uur",
            tarief_cent=3000 + 100 * number,
            vanaf=BEGIN,
        )
        found.append((voorziening.pk, product.pk))
    return found


def _medewerker() -> int:
    medewerker = Medewerker(gemeente_code=GEMEENTEN[0], gebruikersnaam="bench", naam="B. Ench", rol=Rol.CONSULENT)
    medewerker.save()
    return int(medewerker.pk)


def _rows(
    clienten: int, plaatsen: Sequence[Plaats], products: Sequence[tuple[int, int]], lot: np.random.Generator
) -> Iterator[tuple[Any, ...]]:
    """Two rows per client. Files are opened one after the other, so that the newest clients have the highest keys."""
    days = (EIND - BEGIN).days
    for start in range(0, clienten, AT_ONCE):
        many = min(AT_ONCE, clienten - start)
        place = lot.integers(0, len(plaatsen), many).tolist()
        sex = lot.choice(["man", "vrouw", ""], many, p=[0.42, 0.57, 0.01]).tolist()
        age = (365 * 100 * np.sqrt(lot.random(many))).astype(int).tolist()
        kinds = lot.integers(0, len(products), (many, PER_CLIENT)).tolist()
        after, during = lot.integers(0, 900, (many, PER_CLIENT)).tolist(), lot.exponential(700, (many, PER_CLIENT))
        sizes = lot.integers(30, 600, (many, PER_CLIENT)).tolist()
        for j in range(many):
            i = start + j
            opened = BEGIN + timedelta(days=days * i // max(clienten - 1, 1))
            person = (i, _kenmerk(i), *plaatsen[place[j]], sex[j], date(2010, 1, 1) - timedelta(days=age[j]))
            for k in range(PER_CLIENT):
                van, long = opened + timedelta(days=after[j][k]), int(during[j][k])
                tot = van + timedelta(days=long) if long < 1400 else None
                yield (*person, _noon(opened), *products[kinds[j][k]], sizes[j][k], van, tot)


def _noon(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(12)))


def _kenmerk(i: int) -> str:
    word = ""
    for _ in range(7):
        i, rest = divmod(i, len(ALPHABET))
        word += ALPHABET[rest]
    return with_check(word)


def _write(cursor: Any, rows: Iterator[tuple[Any, ...]]) -> None:
    if connection.vendor == "postgresql":
        with cursor.copy(f"COPY {TABLE} FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        return
    marks = ", ".join(["%s"] * len(_COLUMNS))
    cursor.executemany(f"INSERT INTO {TABLE} VALUES ({marks})", rows)  # noqa: S608 - a name of our own


def _tables(medewerker: int) -> Iterator[tuple[type[models.Model], bool, Mapping[str, str]]]:
    """Per table whether it has one row per client, and what its columns take from the table of clients."""
    one, each = "c.i + 1", f"{PER_CLIENT} * c.i + c.nr"
    size = {"aantal": "c.aantal", "eenheid": "'minuut'", "per": "'week'"}
    place = {"gemeente_id": "c.gemeente"}
    yield Inwoner, True, {"id": one, **place, "geslacht": "c.geslacht", "geboortedatum": "c.geboren"}
    yield (
        Dossier,
        True,
        {
            "id": one,
            **place,
            "kenmerk": "c.kenmerk",
            "inwoner_id": one,
            "wijk_id": "c.wijk",
            "team_id": "c.team",
            "geopend_op": "c.geopend",
        },
    )
    yield (
        Journaalregel,
        True,
        {
            "id": one,
            "gemeente_code": "c.gemeente",
            "keten": "c.kenmerk",
            "volgnr": "1",
            "moment": "c.geopend",
            "vastgelegd": "c.geopend",
        },
    )
    yield (
        Besluit,
        True,
        {
            "id": one,
            "dossier_id": one,
            "nummer": "1",
            "soort": f"'{Besluitsoort.TIJDELIJK}'",
            "spoor": f"'{Spoor.ZELFREDZAAMHEID}'",
            "opgesteld_op": "c.geopend",
            "opsteller_id": str(medewerker),
        },
    )
    yield Besluitregel, False, {"id": each, "besluit_id": one, "product_id": "c.product", "soort": "'IMV'", **size}
    help_ = {"besluit_id": one, "dossier_id": one, "inwoner_id": one, "voorziening_id": "c.voorziening"}
    how = {"soort": "'IMV'", "vorm": "'zin'", "van": "c.van", "tot_en_met": "c.tot"}
    yield ToegekendeVoorziening, False, {"id": each, **help_, **how}
    yield Toegekendproduct, False, {
        "id": each, "toegekend_id": each, "regel_id": each, "product_id": "c.product", **size,
    }  # fmt: skip


def _insert(cursor: Any, model: type[models.Model], values: Mapping[str, str], first_only: bool) -> None:
    """All rows of one table; a column that is not named has the default of its field."""
    fields = {str(field.column): field for field in model._meta.concrete_fields}
    others = {name: field for name, field in fields.items() if name not in values}
    names = ", ".join([*values, *others])
    taken = ", ".join([*values.values(), *["%s"] * len(others)])
    numbered = f"SELECT *, row_number() OVER (PARTITION BY i ORDER BY van, product, aantal) AS nr FROM {TABLE}"  # noqa: S608
    only = "WHERE c.nr = 1" if first_only else ""
    cursor.execute(
        f"INSERT INTO {model._meta.db_table} ({names}) SELECT {taken} FROM ({numbered}) c {only}",  # noqa: S608 - names of our own
        [field.get_db_prep_save(field.get_default(), connection) for field in others.values()],
    )


def _look_again() -> None:
    """The next keys come after these, and the database knows how large its tables are now."""
    tables = [model for model, _, _ in _tables(0)]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), tables):
            cursor.execute(statement)
        cursor.execute("ANALYZE")
