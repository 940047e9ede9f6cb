# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat een norm zegt: de waarde, waarom, en wat aan een mens is gelaten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from toegangspoort.recht.kern.feit import Vraagpunt
from toegangspoort.recht.kern.grondslag import Grondslag, Uitspraak

T = TypeVar("T")


@dataclass(frozen=True, init=False)
class Uitkomst(Generic[T]):
    """De waarde met haar grondslagen, de versie van de norm en de redenen in gewoon Nederlands.

    De velden vanaf `norm` vult de norm zelf in: zo is na te lezen, en na te rekenen, waarop de waarde rust.
    """

    waarde: T
    """`None` zolang een feit of oordeel ontbreekt dat ertoe doet; `vragen` zegt dan welk."""
    grondslagen: tuple[Grondslag | Uitspraak, ...] = ()
    versie: str = ""
    redenen: tuple[str, ...] = ()
    ter_beoordeling: tuple[str, ...] = ()
    """Wat de norm openlaat: hierover oordeelt een mens, met redenen."""
    geverifieerd: bool = True
    """Of de tekst en de data waarop dit rust bij de bron zelf zijn nagekeken."""
    norm: str = ""
    peildatum: date | None = None
    feiten: Mapping[str, object] = field(default_factory=dict, hash=False)
    delen: tuple[Uitkomst[Any], ...] = field(default=(), hash=False)
    """De uitkomsten van andere normen waarop deze rust."""
    vragen: tuple[Vraagpunt, ...] = ()

    def __init__(  # noqa: PLR0917 - de velden van de dataclass zelf, in hun volgorde
        self,
        waarde: T,
        grondslagen: tuple[Grondslag | Uitspraak, ...] = (),
        versie: str = "",
        redenen: tuple[str, ...] = (),
        ter_beoordeling: tuple[str, ...] = (),
        geverifieerd: bool = True,
        norm: str = "",
        peildatum: date | None = None,
        feiten: Mapping[str, object] | None = None,
        delen: tuple[Uitkomst[Any], ...] = (),
        vragen: tuple[Vraagpunt, ...] = (),
    ) -> None:
        """Alle velden in één keer; een bevroren dataclass zet ze één voor één, en dat kost hier bij elke norm tijd."""
        self.__dict__.update(
            waarde=waarde,
            grondslagen=grondslagen,
            versie=versie,
            redenen=redenen,
            ter_beoordeling=ter_beoordeling,
            geverifieerd=geverifieerd,
            norm=norm,
            peildatum=peildatum,
            feiten={} if feiten is None else feiten,
            delen=delen,
            vragen=vragen,
        )

    @property
    def grondslag(self) -> str:
        """De gronden in één regel, zoals onder een oordeel staat."""
        return "; ".join(map(str, self.grondslagen))

    def alle(self) -> Iterator[Uitkomst[object]]:
        """Deze uitkomst en alles waarop zij rust."""
        yield self  # type: ignore[misc]  # een T is een object
        for deel in self.delen:
            yield from deel.alle()
