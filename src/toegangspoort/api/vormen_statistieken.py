# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The form of what the API says about figures, as OpenAPI describes it."""

from datetime import date

from ninja import Schema
from pydantic import Field

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd


class Definitie(Schema):
    """Wat er geteld is, en per wat."""

    naam: str
    titel: str
    wat: str
    teller: str
    noemer: str
    eenheid: str
    bronnen: list[str]
    let_op: list[str]
    eigen_keuze: list[str] = Field([], description="Wat de bron niet zegt en wij kozen.")


class Keuze(Schema):
    """Alleen deze cijfers; van elk mogen er meer staan, en wat niet genoemd is komt helemaal."""

    regio: list[str] = Field([], description="GM0014, PV20, NL01.")
    type: list[Arrangementtype] = Field([])
    geslacht: list[Geslacht] = Field([])
    leeftijd: list[Leeftijd] = Field([])


class Publicatie(Schema):
    """Een bron van cijfers."""

    naam: str
    titel: str
    herkomst: str
    licentie: str
    bijgewerkt: str
    fictief: bool = Field(description="Verzonnen: dan staat er ook een waarschuwing.")
    waarschuwing: str = ""
    tabel: str = Field("", description="Nummer van de tabel in StatLine.")
    toelichting: str = ""
    perioden: list[str] = Field(description="Jaren (2015) en halfjaren (2015-1).")


class Publicaties(Schema):
    """Alle bronnen en definities."""

    bronnen: list[Publicatie]
    definities: list[Definitie]


class Regio(Schema):
    """Land, provincie, gemeente of wijk, van de eerste dag tot de eerste dag zonder."""

    code: str
    naam: str
    soort: str
    deel_van: str
    vanaf: date
    tot: date
    opvolger: str


class Bron(Publicatie):
    """Een bron met haar regio's."""

    regios: list[Regio]


class Rij(Schema):
    """Een cijfer. Zonder getal zegt de status waarom."""

    regio: str
    regionaam: str
    geslacht: str
    leeftijd: str
    type: str
    status: str = Field(description="cijfer, geheim, geen of onmogelijk")
    clienten: int | None = Field(description="Afgerond op vijftallen.")
    inwoners: int | None = Field(description="Van dit geslacht en deze leeftijd.")
    per_1000: int | None = Field(description="Cliënten per 1.000 van deze inwoners.")
    voorlopig: bool


class Cijfers(Publicatie):
    """De cijfers van een periode."""

    periode: str
    periodesoort: str
    cijfers: list[Rij]
