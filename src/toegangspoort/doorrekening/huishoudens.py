# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The columns that a file of households may have, and a block of its rows in memory."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

FICTIEF = "toegangspoort.fictief"
"""Key in the metadata of a Parquet file, with a sentence that says that its households were invented."""
FICTIEF_REGEL = "# FICTIEF: "
"""How a CSV file says so: in a line above its header."""


class Kolomsoort(Enum):
    """What a column holds: the type it is written with, and how it is called in a sentence."""

    GETAL = ("een heel getal", pa.int32())
    JA_NEE = ("ja of nee", pa.bool_())
    TEKST = ("tekst", pa.dictionary(pa.int32(), pa.string()))

    def __init__(self, woord: str, arrow: pa.DataType) -> None:
        self.woord, self.arrow = woord, arrow


@dataclass(frozen=True)
class Kolom:
    """One column: name, kind, what it means, and the largest number it may hold."""

    naam: str
    soort: Kolomsoort
    uitleg: str
    hoogste: int = 2_000_000_000


KOLOMMEN = {
    kolom.naam: kolom
    for kolom in (
        Kolom("huishouden", Kolomsoort.GETAL, "nummer van het huishouden in dit bestand"),
        Kolom("gemeente", Kolomsoort.TEKST, "naam van de gemeente"),
        Kolom("inkomen_cent_per_jaar", Kolomsoort.GETAL, "inkomen van het huishouden per jaar, in centen"),
        Kolom("volwassenen", Kolomsoort.GETAL, "aantal volwassenen", hoogste=99),
        Kolom("gezamenlijke_huishouding", Kolomsoort.JA_NEE, "gehuwd of daarmee gelijk (artikel 1.1.2 Wmo 2015)"),
        Kolom("leeftijd", Kolomsoort.GETAL, "leeftijd van de cliënt in jaren", hoogste=130),
        Kolom("minderjarig", Kolomsoort.JA_NEE, "de cliënt is minderjarig"),
        Kolom("iemand_onder_aow_leeftijd", Kolomsoort.JA_NEE, "een van hen heeft nog niet de AOW-leeftijd"),
        Kolom("wlz_in_huishouden", Kolomsoort.JA_NEE, "het huishouden betaalt al een bijdrage voor de Wlz"),
        Kolom("voorzieningen", Kolomsoort.TEKST, 'categorieën van iWmo met een plus ertussen: "01" of "01+07"'),
        Kolom("leveringsvorm", Kolomsoort.TEKST, '"zin" of "pgb"'),
        Kolom("kostprijs_cent_per_maand", Kolomsoort.GETAL, "kostprijs van de hulp per maand, in centen"),
        Kolom(
            "rest_kostprijs_cent",
            Kolomsoort.GETAL,
            "wat van de kostprijs van hulpmiddel of woningaanpassing nog niet is betaald, in centen",
        ),
        Kolom("minuten_huishouden_per_week", Kolomsoort.GETAL, "hulp bij het huishouden per week", hoogste=10_080),
        Kolom("kan_regelen", Kolomsoort.JA_NEE, "kan hulp bij het huishouden zelf regelen; ook een mens oordeelde zo"),
        Kolom("kan_betalen", Kolomsoort.JA_NEE, "kan het dragen naar menselijk oordeel; de som komt daar nog bij"),
    )
}
SCHEMA = pa.schema([(kolom.naam, kolom.soort.arrow) for kolom in KOLOMMEN.values()])
ALTIJD = ("huishouden", "gemeente", "inkomen_cent_per_jaar")
"""Asked of every file: they identify a row and place it in the tables."""


@dataclass(frozen=True)
class Tekstkolom:
    """A column of words as numbers: `waarden[codes[i]]` is the word of row i."""

    codes: NDArray[np.int32]
    waarden: tuple[str, ...]

    def waar(self, voorwaarde: Callable[[str], bool]) -> NDArray[np.bool_]:
        """Per row whether the word meets the condition, which is asked once per different word."""
        per_waarde = np.fromiter(map(voorwaarde, self.waarden), dtype=np.bool_, count=len(self.waarden))
        return per_waarde[self.codes]


@dataclass(frozen=True)
class Blok:
    """Rows of a file, column by column: numbers and yes/no as numpy, words as `Tekstkolom`."""

    aantal: int
    getallen: dict[str, NDArray[Any]] = field(default_factory=dict)
    teksten: dict[str, Tekstkolom] = field(default_factory=dict)
