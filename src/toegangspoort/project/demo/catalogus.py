# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The catalogue of each gemeente, from `catalogus.yaml`: kinds with their dates, products, life questions."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Any

from toegangspoort.aanbod.models import Levensvraag, Product, Soortperiode, Voorziening
from toegangspoort.gebieden.models import Gemeente, Wijk
from toegangspoort.project.demo.bron import read

TEXTS = ("naam", "thema", "wat", "voor_wie", "regelen")
OPTIONAL = ("prijs_uitleg", "aanbieder", "telefoon", "website", "voorwaarde")


def load_catalogus(gemeente: Gemeente, keuze: Iterable[str] | None = None) -> dict[str, Voorziening]:
    """The provisions of this gemeente by slug: all of them, or only what `keuze` names."""
    source = read("catalogus")
    slugs = list(keuze) if keuze is not None else list(source["voorzieningen"])
    wijken = {wijk.naam: wijk for wijk in gemeente.wijken.all()}
    loaded = {slug: _load(gemeente, slug, source["voorzieningen"][slug], wijken) for slug in slugs}
    for question in source["levensvragen"]:
        if there := [loaded[slug] for slug in question["naar"] if slug in loaded]:
            texts = {name: question[name] for name in ("vraag", "titel", "vraag_engels", "titel_engels")}
            Levensvraag.objects.create(gemeente=gemeente, **texts).voorzieningen.set(there)
    return loaded


def _load(gemeente: Gemeente, slug: str, spec: dict[str, Any], wijken: dict[str, Wijk]) -> Voorziening:
    cents, unit = spec.get("prijs", (None, ""))
    voorziening = Voorziening.objects.create(
        gemeente=gemeente,
        slug=slug,
        **{name: spec[name] for name in TEXTS},
        **{name: spec.get(name, "") for name in OPTIONAL},
        prijs_cent=cents,
        prijs_eenheid=unit or "",
        zoekwoorden="\n".join(spec["zoekwoorden"]),
        engels=_english(spec.get("engels", {})),
        vanaf=spec["soorten"][0][0],
    )
    voorziening.wijken.set(wijken[naam] for naam in spec.get("wijken", ()) if naam in wijken)
    _load_kinds(voorziening, spec["soorten"])
    Product.objects.bulk_create(_product(voorziening, row, spec["soorten"][0][0]) for row in spec.get("producten", ()))
    return voorziening


def _english(texts: dict[str, Any]) -> dict[str, str]:
    return {name: "\n".join(text) if isinstance(text, list) else text for name, text in texts.items()}


def _load_kinds(voorziening: Voorziening, rows: list[tuple[date, str, str]]) -> None:
    """Which kind it is, from each date; the next one ends the one before (S0-7, S3-11, S4-9)."""
    ends = [later[0] for _earlier, later in pairwise(rows)]
    Soortperiode.objects.bulk_create(
        Soortperiode(voorziening=voorziening, soort=soort, reden=reden, vanaf=vanaf, tot=tot)
        for (vanaf, soort, reden), tot in zip(rows, [*ends, None], strict=True)
    )


def _product(voorziening: Voorziening, row: dict[str, Any], vanaf: date) -> Product:
    return Product(
        voorziening=voorziening,
        naam=row["naam"],
        categorie=row["categorie"],
        code=row["code"],
        eenheid=row["eenheid"],
        doelgroep=row["doelgroep"],
        tarief_cent=row.get("tarief"),
        tarief_pgb_cent=row.get("tarief_pgb"),
        vanaf=vanaf,
    )
