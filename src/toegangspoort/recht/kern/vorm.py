# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Feiten en uitkomsten als JSON: één vorm voor scenario's, opgeslagen besluiten, formulieren en andere programma's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from pydantic import ConfigDict, TypeAdapter, ValidationError, create_model
from pydantic_core import CoreSchema, core_schema

from toegangspoort.recht.kern.feit import velden_van
from toegangspoort.recht.kern.geval import Geval
from toegangspoort.recht.kern.norm import Norm, Versie, norm_met_naam
from toegangspoort.recht.kern.uitkomst import Uitkomst


@dataclass(frozen=True)
class Fout:
    """Eén fout in feiten: waar, en wat er werd verwacht."""

    sleutel: str
    verwacht: str

    def __str__(self) -> str:
        return f"{self.sleutel}: {self.verwacht}"


class OngeldigeFeiten(ValueError):
    """Met deze feiten kan de norm niet rekenen; `fouten` noemt elke fout met haar sleutel."""

    def __init__(self, fouten: tuple[Fout, ...]) -> None:
        self.fouten = fouten
        super().__init__("\n".join(map(str, fouten)))


class OpNaam(Enum):
    """Een opsomming die in JSON haar naam in kleine letters heeft, omdat haar waarde meer is dan een woord."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _bron: Any, _handler: Any) -> CoreSchema:
        namen = {lid.name.lower(): lid for lid in cls}
        return core_schema.chain_schema(
            [
                core_schema.no_info_plain_validator_function(lambda w: w.name.lower() if isinstance(w, cls) else w),
                core_schema.literal_schema(list(namen)),
                core_schema.no_info_plain_validator_function(namen.__getitem__),
            ],
            serialization=core_schema.plain_serializer_function_ser_schema(lambda lid: lid.name.lower()),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _soort: CoreSchema, _handler: Any) -> dict[str, Any]:
        return {"type": "string", "enum": [lid.name.lower() for lid in cls]}


@cache
def _model(regel: Callable[..., Any], feitenklasse: type | None) -> TypeAdapter[Any]:
    if feitenklasse is not None:
        return TypeAdapter(feitenklasse)
    hints = get_type_hints(regel, include_extras=True)
    velden: dict[str, Any] = {
        veld.naam: (hints[veld.naam], ... if veld.verplicht else veld.standaard) for veld in velden_van(regel)
    }
    return TypeAdapter(create_model(regel.__name__, __config__=ConfigDict(arbitrary_types_allowed=True), **velden))


def _adapter(versie: Versie[..., Any]) -> TypeAdapter[Any]:
    return _model(versie.regel, versie.feitenklasse)


def schema(norm: Norm[..., Any], peildatum: date) -> dict[str, Any]:
    """Het JSON-schema van de feiten die de norm op die dag vraagt."""
    return _adapter(norm.op(peildatum)).json_schema()


def reken_json(norm: Norm[..., Any], peildatum: date, feiten: Mapping[str, Any]) -> Uitkomst[Any]:
    """Roep de norm aan met feiten uit JSON; `OngeldigeFeiten` noemt alle fouten tegelijk."""
    versie = norm.op(peildatum)
    bekend = {veld.naam for veld in versie.feiten}
    fouten = [Fout(str(sleutel), "onbekende sleutel") for sleutel in feiten if sleutel not in bekend]
    gelezen = None
    try:
        gelezen = _adapter(versie).validate_python({k: v for k, v in feiten.items() if k in bekend})
    except ValidationError as fout:
        fouten += [in_het_nederlands(dict(deel)) for deel in fout.errors(include_url=False)]
    if fouten:
        raise OngeldigeFeiten(tuple(fouten))
    if versie.feitenklasse is not None:
        return norm(peildatum, gelezen)
    return norm(peildatum, **{naam: getattr(gelezen, naam) for naam in versie.parameters})


_VERWACHT = {
    "missing": "ontbreekt",
    "bool": "verwacht true of false",
    "date": "verwacht een datum als 2026-01-31",
    "int": "verwacht een geheel getal",
    "decimal": "verwacht een getal",
    "float": "verwacht een getal",
    "finite": "verwacht een getal",
    "string": "verwacht tekst",
    "list": "verwacht een lijst",
    "tuple": "verwacht een lijst",
    "dict": "verwacht een object",
    "dataclass": "verwacht een object",
    "extra": "onbekende sleutel",
    "unexpected": "onbekende sleutel",
}


def in_het_nederlands(fout: Mapping[str, Any]) -> Fout:
    """Wat de lezer van de feiten zegt, in één zin die zegt wat wel kan."""
    soort, plek = str(fout["type"]), ".".join(str(deel) for deel in fout["loc"]) or "feiten"
    if soort in ("enum", "literal_error"):
        mogelijk = str(fout.get("ctx", {}).get("expected", "")).replace(" or ", " of ").replace("'", "")
        return Fout(plek, f"verwacht een van: {mogelijk}")
    if soort == "greater_than_equal":
        return Fout(plek, f"verwacht ten minste {fout['ctx']['ge']}")
    if soort == "less_than_equal":
        return Fout(plek, f"verwacht ten hoogste {fout['ctx']['le']}")
    verwacht = _VERWACHT.get(soort.partition("_")[0])
    return Fout(plek, verwacht or f"past niet ({fout['msg']})")


def schrijf_waarde(versie: Versie[..., Any], waarde: Any) -> Any:
    """De waarde als JSON."""
    return _waardesoort(versie.regel).dump_python(waarde, mode="json")


@cache
def _waardesoort(regel: Callable[..., Any]) -> TypeAdapter[Any]:
    """De soort waarde: de R van Uitkomst[R], of van de gevallen waaruit de regel bestaat."""
    soort: Any = get_type_hints(regel)["return"]
    while get_origin(soort) in (Iterator, Geval, Uitkomst):
        (soort,) = get_args(soort)
    return TypeAdapter(soort | None)


def schrijf_feiten(versie: Versie[..., Any], feiten: Mapping[str, Any]) -> dict[str, Any]:
    """De feiten als JSON, in de vorm die `reken_json` weer leest."""
    adapter = _adapter(versie)
    if versie.feitenklasse is not None:
        (enige,) = feiten.values()
        geschreven = adapter.dump_python(enige, mode="json")
    else:
        geschreven = adapter.dump_python(adapter.validate_python(dict(feiten)), mode="json")
    return dict(geschreven)


def schrijf(uitkomst: Uitkomst[Any]) -> dict[str, Any]:
    """Een uitkomst zoals een ander programma haar leest, en zoals een getekend besluit haar bewaart."""
    norm = norm_met_naam(uitkomst.norm)
    if uitkomst.peildatum is None:
        raise ValueError("Deze uitkomst komt niet van een norm.")
    versie = norm.op(uitkomst.peildatum)
    return {
        "norm": uitkomst.norm,
        "versie": uitkomst.versie,
        "peildatum": uitkomst.peildatum.isoformat(),
        "waarde": schrijf_waarde(versie, uitkomst.waarde),
        "redenen": list(uitkomst.redenen),
        "grondslag": [str(grond) for grond in uitkomst.grondslagen],
        "ter_beoordeling": list(uitkomst.ter_beoordeling),
        "geverifieerd": uitkomst.geverifieerd,
        "feiten": schrijf_feiten(versie, uitkomst.feiten),
        "vragen": [asdict(vraag) for vraag in uitkomst.vragen],
        "delen": [schrijf(deel) for deel in uitkomst.delen],
    }


def herhaal(geschreven: Mapping[str, Any], peildatum: date | None = None) -> Uitkomst[Any]:
    """Reken een geschreven uitkomst opnieuw uit: met het recht van toen, of met dat van een andere dag."""
    dag = peildatum or date.fromisoformat(geschreven["peildatum"])
    return reken_json(norm_met_naam(geschreven["norm"]), dag, geschreven["feiten"])
