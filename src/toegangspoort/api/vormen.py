# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What goes in and out, as the OpenAPI document describes it. Facts keep the names that `recht` gives them."""

from datetime import date
from typing import Annotated, Any

from ninja import Schema
from pydantic import ConfigDict, Field

Dag = Annotated[date, Field(examples=["2026-01-31"], description="Een dag als jaar-maand-dag.")]


class Strict(Schema):
    """What comes in: a key that we do not know is a fault, never silently left out."""

    model_config = ConfigDict(extra="forbid")


class Grond(Schema):
    """Een artikel, met het adres van de tekst zoals die op de peildatum gold; leeg als er geen adres is."""

    tekst: str
    url: str


class Versie(Schema):
    """Een versie van een regel; `tot` hoort er niet meer bij."""

    id: str
    vanaf: date
    tot: date | None
    bron: str
    geverifieerd: bool


class RegelKort(Schema):
    """Een regel in een lijst."""

    naam: str
    titel: str
    uitleg: str
    toetsdatum: str
    grondslag: list[Grond]
    versie: Versie | None


class Regels(Schema):
    """De regels die op de peildatum gelden."""

    peildatum: date
    regels: list[RegelKort]


class Vraag(Schema):
    """Wat een regel wil weten. Over een `oordeel` beslist een mens, met naam en reden."""

    feit: str
    vraag: str
    aan: str
    waarom: str
    soort: str
    verplicht: bool


class Waarderij(Schema):
    """Een waarde in één periode, met haar bron."""

    vanaf: date
    tot: date | None
    waarde: Any
    eenheid: str
    bron: str
    geverifieerd: bool


class Waardenreeks(Schema):
    """De geschiedenis van één waarde."""

    sleutel: str
    rijen: list[Waarderij]


class Geval(Schema):
    """Een geval van de regel; het eerste dat waar is, beslist. `waarde` is leeg als die van de feiten afhangt."""

    zin: str
    waarde: str
    gronden: list[str]


class Regel(RegelKort):
    """Alles over één regel."""

    peildatum: date
    versies: list[Versie]
    gevallen: list[Geval]
    vragen: list[Vraag]
    feiten_schema: dict[str, Any] | None
    waarden: list[Waardenreeks]
    gebruikt_normen: list[str]
    scenarios: list[dict[str, Any]]


class Vraagstelling(Strict):
    """Op welke dag, en met welke feiten. Vraag nooit naar een naam of burgerservicenummer; wij bewaren niets."""

    peildatum: Dag
    feiten: dict[str, Any] = Field(default_factory=dict)


class Gevolg(Schema):
    """Wat eruit komt bij dit antwoord."""

    antwoord: str
    uitkomst: str


class VolgendeVraag(Schema):
    """De vraag die nu verder helpt, aan wie die is te stellen, en wat ervan afhangt."""

    feit: str
    vraag: str
    aan: str
    waarom: str
    hangt_af: list[Gevolg]


class Reden(Schema):
    """Een zin die in een brief kan, met haar gronden."""

    zin: str
    grondslag: list[str]


class Anders(Schema):
    """Een feit dat, anders beantwoord, tot een andere uitkomst had geleid."""

    feit: str
    vraag: str
    antwoord: str
    uitkomst: str


class Uitkomst(Schema):
    """Wat een regel zegt. `waarde` is leeg zolang `volgende_vraag` open is, en waar de regel geen waarde geeft."""

    norm: str
    versie: str
    peildatum: date
    waarde: Any
    waarde_in_woorden: str
    redenen: list[str]
    grondslag: list[str]
    ter_beoordeling: list[str]
    geverifieerd: bool
    feiten: dict[str, Any]
    volgende_vraag: VolgendeVraag | None
    alle_gronden: list[Reden]
    wat_had_het_veranderd: list[Anders]
    delen: list[dict[str, Any]]


class Periode(Strict):
    """De eerste en de laatste dag dat de klok stilstond, beide meegeteld."""

    van: Dag
    tot_en_met: Dag


class Termijnvraag(Strict):
    """Welke termijn, en de dag waarna die begint te lopen."""

    norm: Annotated[str, Field(examples=["onderzoek"])]
    van: Dag
    opschortingen: list[Periode] = Field(default_factory=list)
    commissie: bool = False
    verdaagd_weken: int = 0


class Termijn(Schema):
    """Het einde van een termijn: `rekendatum` is kaal geteld, `einddatum` is de laatste dag die de wet geeft."""

    norm: str
    van: date
    rekendatum: date
    einddatum: date
    uitleg: str
    grondslag: str


class Bijdragevraag(Strict):
    """Een dag in de periode waarover is te betalen, en wat van het huishouden bekend is."""

    peildatum: Dag
    huishouden: dict[str, Any]


class Bijdrage(Uitkomst):
    """De eigen bijdrage van een huishouden; het bedrag in hele centen staat in `waarde`."""

    bedrag_euro: str | None
    periode: str | None


class Bevinding(Schema):
    """Eén punt van de besluittoets."""

    code: str
    ernst: str
    onderwerp: str | None
    grondslag: str
    uitleg: str


class Toets(Schema):
    """Wat de besluittoets vond. De toets beslist niets."""

    id: str
    bevindingen: list[Bevinding]
    in_orde: list[str]


class Veranderingen(Schema):
    """Wat op de tweede dag anders is dan op de eerste."""

    van: date
    tot: date
    regels: list[dict[str, Any]]
    waarden: list[dict[str, Any]]


class Begin(Schema):
    """Waar deze API staat en wat zij is."""

    naam: str
    versie: str
    openapi: str
    documentatie: str
