# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Velden lezen uit JSON: elke fout noemt de sleutel en wat er werd verwacht, en alle fouten komen samen naar buiten."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from toegangspoort.recht.besluittoets.bestand import STIL, Stil
from toegangspoort.recht.besluittoets.fout import Fout
from toegangspoort.recht.besluittoets.ontleed import JsonObject

E = TypeVar("E", bound=StrEnum)
DATUM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EERSTE_JAAR, LAATSTE_JAAR = 1900, 2199
GROOTSTE_GETAL = 1_000_000_000
DECIMALEN = Decimal("0.000001")
"""Meer cijfers achter de komma zegt niemand van een hoeveelheid hulp; zo komt elk getal heel door JSON heen."""


class Velden:
    """De velden van één JSON-object op een plek in het bestand; onthoudt wat is gelezen, om de rest te melden."""

    def __init__(self, bron: object, plek: str, fouten: list[Fout]) -> None:
        self.plek, self.fouten = plek, fouten
        self.gelezen: dict[str, None] = {}
        self.inhoud: Mapping[str, object] = bron if isinstance(bron, Mapping) else {}
        self.is_object = isinstance(bron, Mapping)
        if not self.is_object:
            self.fouten.append(Fout(plek, "verwacht een JSON-object"))
        for sleutel in bron.dubbel if isinstance(bron, JsonObject) else ():
            self.fout(sleutel, "staat er vaker; verwacht elke sleutel één keer")

    def fout(self, sleutel: str, verwacht: str) -> None:
        """Meld een fout bij een sleutel van dit object."""
        self.fouten.append(Fout(self.pad(sleutel), verwacht))

    def pad(self, sleutel: str) -> str:
        """De sleutel met haar plek, bijvoorbeeld `besluit.regels[0].omvang`."""
        return f"{self.plek}.{sleutel}" if self.plek else sleutel

    def heeft(self, sleutel: str) -> bool:
        """Of de sleutel er staat, ook als de waarde null is."""
        return sleutel in self.inhoud

    def waarde(self, sleutel: str) -> object:
        """De ruwe waarde; None als de sleutel ontbreekt."""
        self.gelezen[sleutel] = None
        return self.inhoud.get(sleutel)

    def meld_onbekende(self) -> None:
        """Een sleutel die niemand las, is een fout."""
        for sleutel in self.inhoud:
            if sleutel not in self.gelezen:
                self.fout(str(sleutel), f"onbekende sleutel; verwacht {', '.join(self.gelezen)}")

    def tekst(self, sleutel: str) -> str | None:
        """Tekst of null."""
        waarde = self.waarde(sleutel)
        if waarde is None or isinstance(waarde, str):
            return waarde
        self.fout(sleutel, "verwacht tekst")
        return None

    def vaste_tekst(self, sleutel: str) -> str:
        """Tekst die er moet staan."""
        waarde = self.waarde(sleutel)
        if isinstance(waarde, str) and waarde.strip():
            return waarde
        self.fout(sleutel, "verwacht tekst; deze sleutel mag niet ontbreken")
        return ""

    def ja_nee(self, sleutel: str) -> bool | None:
        """true, false of null."""
        waarde = self.waarde(sleutel)
        if waarde is None or isinstance(waarde, bool):
            return waarde
        self.fout(sleutel, "verwacht true, false of null")
        return None

    def datum(self, sleutel: str) -> date | None:
        """Een datum als 2026-01-31, of null."""
        waarde = self.waarde(sleutel)
        if waarde is None:
            return None
        try:
            gelezen = date.fromisoformat(waarde) if isinstance(waarde, str) and DATUM.fullmatch(waarde) else None
        except ValueError:
            gelezen = None
        if gelezen is None:
            self.fout(sleutel, "verwacht een datum als 2026-01-31")
        elif not EERSTE_JAAR <= gelezen.year <= LAATSTE_JAAR:
            self.fout(sleutel, f"verwacht een datum van {EERSTE_JAAR} tot en met {LAATSTE_JAAR}")
        else:
            return gelezen
        return None

    def getal(self, sleutel: str) -> Decimal:
        """Een getal van nul of meer, dat er moet staan; afgerond op zes cijfers achter de komma."""
        waarde = self.waarde(sleutel)
        if isinstance(waarde, int | float | Decimal) and not isinstance(waarde, bool):
            try:
                gelezen = Decimal(str(waarde))
            except InvalidOperation:
                gelezen = Decimal("NaN")
            if gelezen.is_finite() and 0 <= gelezen < GROOTSTE_GETAL:
                return gelezen.quantize(DECIMALEN)
        self.fout(sleutel, "verwacht een getal van nul tot een miljard")
        return Decimal(0)

    def keuze(self, sleutel: str, soort: type[E]) -> E | None:
        """Een van de waarden van de lijst, of null."""
        waarde = self.waarde(sleutel)
        if waarde is None:
            return None
        mogelijk = [str(lid) for lid in soort]
        if isinstance(waarde, str) and waarde in mogelijk:
            return soort(waarde)
        self.fout(sleutel, f"verwacht {', '.join(mogelijk)} of null")
        return None

    def vaste_keuze(self, sleutel: str, soort: type[E]) -> E:
        """Een van de waarden van de lijst, die er moet staan."""
        waarde = self.waarde(sleutel)
        if isinstance(waarde, str) and waarde in [str(lid) for lid in soort]:
            return soort(waarde)
        self.fout(sleutel, f"verwacht een van {', '.join(map(str, soort))}")
        return next(iter(soort))

    def teksten(self, sleutel: str) -> tuple[str, ...] | None:
        """Een lijst van teksten, of null."""
        waarde = self.waarde(sleutel)
        if waarde is None:
            return None
        if isinstance(waarde, list) and all(isinstance(tekst, str) for tekst in waarde):
            return tuple(waarde)
        self.fout(sleutel, "verwacht een lijst van teksten")
        return None

    def onderdeel(self, sleutel: str) -> "Velden | None":
        """Een JSON-object, of null."""
        waarde = self.waarde(sleutel)
        if waarde is None:
            return None
        velden = Velden(waarde, self.pad(sleutel), self.fouten)
        return velden if velden.is_object else None

    def onderdelen(self, sleutel: str) -> "Iterator[Velden]":
        """De objecten in een lijst; null en een ontbrekende sleutel tellen als een lege lijst."""
        waarde = self.waarde(sleutel)
        if waarde is None:
            return
        if not isinstance(waarde, list):
            self.fout(sleutel, "verwacht een lijst")
            return
        for nummer, deel in enumerate(waarde):
            velden = Velden(deel, f"{self.pad(sleutel)}[{nummer}]", self.fouten)
            if velden.is_object:
                yield velden

    def stil(self, sleutel: str) -> Stil | None:
        """STIL als de sleutel ontbreekt; anders None, en dan is de sleutel te lezen."""
        if self.heeft(sleutel):
            return None
        self.gelezen[sleutel] = None
        return STIL
