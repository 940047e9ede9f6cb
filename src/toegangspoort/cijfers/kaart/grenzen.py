# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Reads a file with boundaries, GeoJSON or TopoJSON, into rings per region code; the rest of it is read over.

Written out here, since all that is needed of either format is a page long: a GIS library would bring compiled
geometry for what is only drawn, never measured.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.cijfers.csvbestand import Gebreken, OngeldigBestand

SLEUTELS = ("statcode", "code", "GM_CODE", "gm_code", "gemeentecode", "gemeenteco", "identificatie", "regio")
"""Properties that may hold the code, in the order in which they are tried; else the id of the feature."""
VAN_GEMEENTE = ("GM_CODE", "gm_code", "gemeentecode", "gemeenteco")
WATER = ("water", "WATER", "H2O", "h2o")
_CODE = re.compile(r"GM\d{4}(-[a-z0-9-]+)?", re.ASCII)
_NUMMER = re.compile(r"\d{4}", re.ASCII)
MINSTE_PUNTEN = 4
"""A triangle, closed."""

Punten = NDArray[np.float64]


@dataclass(frozen=True)
class Vlak:
    """One part of a region: its edge and its holes, as points [n, 2] in the coordinates of the file."""

    ringen: tuple[Punten, ...]


def read_grenzen(pad: Path, gebreken: Gebreken) -> dict[str, list[Vlak]]:
    """The parts of each region; OngeldigBestand when it is no such file, and a fault for each shape that can not be."""
    gevonden: dict[str, list[Vlak]] = {}
    aantal, namen = 0, set[str]()
    for nummer, (eigenschappen, id_, geometrie) in enumerate(_features(pad), 1):
        if any(str(eigenschappen.get(naam, "")).upper() == "JA" for naam in WATER):
            continue
        aantal += 1
        namen |= eigenschappen.keys()
        code = _code(eigenschappen, id_)
        if code:
            vlakken = gevonden.setdefault(code, [])
            try:
                vlakken += _parts(geometrie)
            except ValueError as fout:
                gebreken.meld(pad.name, f"vorm {nummer} ({code}): {fout}")
            except (KeyError, TypeError):
                gebreken.meld(pad.name, f"vorm {nummer} ({code}): de punten staan er niet zoals in GeoJSON hoort.")
    if not gevonden:
        wel = f"De vormen hebben: {', '.join(sorted(namen))[:200]}." if aantal else "Er staan geen vormen in."
        raise OngeldigBestand(
            f"{pad.name}: geen vorm heeft een code als GM0014, in een van {', '.join(SLEUTELS)}. {wel}"
        )
    return gevonden


def _features(pad: Path) -> Iterator[tuple[Mapping[str, Any], object, Any]]:
    """Properties, id and geometry of each shape."""
    inhoud = _json(pad)
    soort = inhoud.get("type") if isinstance(inhoud, dict) else None
    try:
        if soort == "FeatureCollection":
            for vorm in inhoud["features"]:
                yield vorm.get("properties") or {}, vorm.get("id"), vorm.get("geometry")
        elif soort == "Topology":
            yield from _of_topology(inhoud)
        else:
            raise OngeldigBestand(
                f"{pad.name}: dit is geen GeoJSON (FeatureCollection) en geen TopoJSON (Topology), maar '{soort}'."
            )
    except OngeldigBestand:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as fout:
        raise OngeldigBestand(f"{pad.name}: dit bestand is als {soort} niet compleet; haal het opnieuw op.") from fout


def _json(pad: Path) -> Any:
    if not pad.is_file():
        raise OngeldigBestand(f"{pad.name}: dit bestand ontbreekt in {pad.parent}.")
    try:
        return json.loads(pad.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        raise OngeldigBestand(f"{pad.name}: dit is geen UTF-8; een kaart hoort JSON in UTF-8 te zijn.") from None
    except RecursionError:
        raise OngeldigBestand(f"{pad.name}: dit is geen kaart; de haakjes zijn te diep genest.") from None
    except json.JSONDecodeError as fout:
        plaats = f"regel {fout.lineno}, teken {fout.colno}"
        raise OngeldigBestand(f"{pad.name}, {plaats}: dit is geen JSON, of het bestand is afgebroken.") from None


def _of_topology(inhoud: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], object, Any]]:
    """TopoJSON keeps each border once: shapes name the arcs they are made of, backwards as -1 - number."""
    arcs = [_arc(arc, inhoud.get("transform")) for arc in inhoud["arcs"]]
    todo = list(inhoud["objects"].values())
    while todo:
        ding = todo.pop(0)
        if ding.get("type") == "GeometryCollection":
            todo += ding["geometries"]
        elif ding.get("type") in ("Polygon", "MultiPolygon"):
            delen = [ding["arcs"]] if ding["type"] == "Polygon" else ding["arcs"]
            punten = [[_ring_of(ring, arcs) for ring in deel] for deel in delen]
            yield ding.get("properties") or {}, ding.get("id"), {"type": "MultiPolygon", "coordinates": punten}
        else:
            yield ding.get("properties") or {}, ding.get("id"), ding


def _arc(arc: Sequence[Sequence[float]], transform: Mapping[str, Any] | None) -> list[list[float]]:
    punten = np.array([punt[:2] for punt in arc], np.float64).reshape(-1, 2)
    if transform:
        punten = punten.cumsum(axis=0) * np.array(transform["scale"]) + np.array(transform["translate"])
    rijen: list[list[float]] = punten.tolist()
    return rijen


def _ring_of(nummers: Sequence[int], arcs: Sequence[list[list[float]]]) -> list[list[float]]:
    ring: list[list[float]] = []
    for nummer in nummers:
        arc = arcs[nummer] if nummer >= 0 else arcs[~nummer][::-1]
        ring += arc[1:] if ring else arc
    return ring


def _code(eigenschappen: Mapping[str, Any], id_: object) -> str:
    """GM0014, also where it stands as "0014" or, of a gemeente for sure, as 14; "" when there is none."""
    for sleutel, waarde in (*((sleutel, eigenschappen.get(sleutel)) for sleutel in SLEUTELS), ("id", id_)):
        tekst = "" if waarde is None else str(waarde).strip()
        if _NUMMER.fullmatch(tekst) or (sleutel in VAN_GEMEENTE and tekst.isascii() and tekst.isdigit()):
            tekst = f"GM{tekst.zfill(4)}"
        if _CODE.fullmatch(tekst):
            return tekst
    return ""


def _parts(geometrie: Any) -> Iterator[Vlak]:
    """The polygons of a geometry; ValueError with what is wrong with it."""
    soort = geometrie.get("type") if isinstance(geometrie, dict) else None
    if soort not in ("Polygon", "MultiPolygon"):
        raise ValueError(f"dit is geen vlak maar {soort or 'niets'}; een grens moet een vlak zijn.")
    delen = [geometrie["coordinates"]] if soort == "Polygon" else geometrie["coordinates"]
    if not delen or not all(delen):
        raise ValueError("deze vorm is leeg.")
    for deel in delen:
        yield Vlak(tuple(_ring(ring) for ring in deel))


def _ring(ring: Sequence[Sequence[float]]) -> Punten:
    try:
        punten = np.array([punt[:2] for punt in ring], np.float64).reshape(-1, 2)
    except (TypeError, ValueError):
        raise ValueError("een van de punten is geen paar van twee getallen.") from None
    if not np.isfinite(punten).all():
        raise ValueError("een van de punten is geen getal.")
    if len(punten) and not np.array_equal(punten[0], punten[-1]):
        punten = np.vstack([punten, punten[:1]])
    if len(punten) < MINSTE_PUNTEN:
        raise ValueError(f"een rand heeft maar {max(0, len(punten) - 1)} hoekpunten.")
    if not area(punten):
        raise ValueError("een rand omsluit niets.")
    return punten


def area(ring: NDArray[Any]) -> float:
    """What a closed ring encloses, in square units; negative when it runs clockwise."""
    x, y = (ring - ring[0]).astype(np.float64).T
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2
