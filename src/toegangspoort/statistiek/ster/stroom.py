# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Rows of a query as Arrow tables, a chunk at a time: a million rows take no more memory than one chunk."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import pyarrow as pa
import pyarrow.csv as pa_csv
from django.db import connection, transaction
from django.db.models import QuerySet

CHUNK = 65_536
"""Rows at once."""


@contextmanager
def one_moment() -> Iterator[None]:
    """Everything read inside is of one moment, without holding up anybody who writes.

    PostgreSQL: one snapshot for all queries. SQLite has one reader's view per query; an act in between is read again
    next time. Inside a transaction of somebody else that transaction decides.
    """
    if connection.vendor != "postgresql" or connection.in_atomic_block:
        yield
        return
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def tables(rows: QuerySet[Any, tuple[Any, ...]], schema: pa.Schema) -> Iterator[pa.Table]:
    """The rows of a `values_list`, in its order, in tables of this schema; decimals come as text."""
    return _copied(rows, schema) if connection.vendor == "postgresql" else _fetched(rows, schema)


def _fetched(rows: QuerySet[Any, tuple[Any, ...]], schema: pa.Schema) -> Iterator[pa.Table]:
    """Through the cursor, row by row."""
    found = rows.iterator(chunk_size=2000)
    while chunk := list(islice(found, CHUNK)):
        columns = zip(*chunk, strict=True)
        yield pa.table([_column(values, field) for values, field in zip(columns, schema, strict=True)], schema=schema)


def _column(values: tuple[Any, ...], field: pa.Field) -> pa.Array:
    if field.type == pa.string():
        return pa.array([None if v is None else str(v) for v in values], field.type)
    return pa.array(values, field.type)


def _copied(rows: QuerySet[Any, tuple[Any, ...]], schema: pa.Schema) -> Iterator[pa.Table]:
    """Through COPY, which makes no Python value per cell."""
    sql, params = rows.query.sql_with_params()
    statement = f"COPY ({sql}) TO STDOUT (FORMAT csv)"
    with connection.cursor() as cursor, cursor.copy(cursor.mogrify(statement, params)) as copy:
        lines = iter(copy)
        while chunk := b"".join(islice(lines, CHUNK)):
            yield _parsed(chunk, schema)


def _parsed(chunk: bytes, schema: pa.Schema) -> pa.Table:
    """PostgreSQL writes NULL as nothing and an empty text between quotes."""
    return pa_csv.read_csv(
        pa.BufferReader(chunk),
        read_options=pa_csv.ReadOptions(column_names=schema.names, use_threads=False, block_size=len(chunk) + 1),
        convert_options=pa_csv.ConvertOptions(
            column_types=schema, null_values=[""], strings_can_be_null=True, quoted_strings_can_be_null=False
        ),
    )
