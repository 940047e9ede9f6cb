# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How a fault is written to the log: where it happened and what kind it was, never the words it came with.

The text of an exception can hold what a person typed: PostgreSQL quotes the whole row that it refused. BSN and
health data never stand in a log (BIO2 8.15; art. 5.2.9 Wmo 2015), so only the place in the code remains.
"""

import logging
import traceback
from types import TracebackType

Fault = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class ZonderGegevens(logging.Formatter):
    """Time, level, logger and message on one line; below it the road of a fault through the code."""

    default_msec_format = "%s.%03d"

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name} {message}", style="{")

    def formatException(self, ei: Fault) -> str:  # noqa: N802 - the name is Python's
        """Every fault in the chain, the first cause on top: kind and frames, no text."""
        lines: list[str] = []
        fault: BaseException | None = ei[1]
        seen: set[int] = set()
        while fault is not None and id(fault) not in seen:
            seen.add(id(fault))
            frames = traceback.format_tb(fault.__traceback__)
            lines[:0] = [f"{type(fault).__module__}.{type(fault).__qualname__}\n", *frames]
            fault = fault.__cause__ or fault.__context__
        return "".join(lines).rstrip()
