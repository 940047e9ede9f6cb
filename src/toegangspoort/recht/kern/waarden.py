# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Gedateerde waarden (bedragen, termijnen, drempels) uit YAML, gecontroleerd bij het lezen.

Een bestand is een tabel van sleutel naar een lijst rijen. Elke rij heeft `vanaf`, `waarde` en `bron`, en
desgewenst `tot`, `eenheid` en `geverifieerd`. Een onbekende sleutel, een overlap of een lege bron is een fout.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml


class GeenGeldigeVersie(LookupError):
    """Op deze dag geldt geen versie van de norm, of geen waarde."""


class OngeldigeWaarden(ValueError):
    """Een bestand met waarden voldoet niet aan zijn vorm; de zin noemt bestand en sleutel."""


_VERPLICHT = {"vanaf", "waarde", "bron"}
_TOEGESTAAN = _VERPLICHT | {"tot", "eenheid", "geverifieerd"}


@dataclass(frozen=True, slots=True)
class Waarde:
    """Eén waarde in één periode (`tot` hoort er niet bij), met haar bron."""

    vanaf: date
    tot: date | None
    waarde: Any
    eenheid: str
    bron: str
    geverifieerd: bool = True


@dataclass(frozen=True, slots=True)
class Waardenreeks:
    """De geschiedenis van één waarde."""

    bestand: str
    sleutel: str
    rijen: tuple[Waarde, ...]

    def op(self, peildatum: date) -> Waarde:
        """De waarde op de peildatum; een gat is een fout, nooit de dichtstbijzijnde waarde."""
        for rij in self.rijen:
            if rij.vanaf <= peildatum and (rij.tot is None or peildatum < rij.tot):
                return rij
        raise GeenGeldigeVersie(f"{self.bestand}: '{self.sleutel}' heeft geen waarde die geldt op {peildatum}.")


def lees_waarden(pad: Path) -> dict[str, Waardenreeks]:
    """Lees een bestand met waarden; OngeldigeWaarden noemt bestand en sleutel bij de eerste fout."""
    try:
        inhoud = yaml.safe_load(pad.read_text(encoding="utf-8"))
    except yaml.YAMLError as fout:
        raise OngeldigeWaarden(f"{pad.name}: dit is geen geldige YAML ({fout}).") from fout
    if not isinstance(inhoud, dict):
        raise OngeldigeWaarden(f"{pad.name}: verwacht een tabel van sleutel naar lijst.")
    return {str(sleutel): _lees_reeks(pad.name, str(sleutel), rijen) for sleutel, rijen in inhoud.items()}


def _lees_reeks(bestand: str, sleutel: str, rijen: object) -> Waardenreeks:
    if not isinstance(rijen, list) or not rijen:
        raise OngeldigeWaarden(f"{bestand}: sleutel '{sleutel}' heeft geen lijst met waarden.")
    gelezen = sorted(
        (_lees_rij(bestand, sleutel, nummer, rij) for nummer, rij in enumerate(rijen, start=1)),
        key=lambda rij: rij.vanaf,
    )
    for eerste, tweede in itertools.pairwise(gelezen):
        if eerste.tot is None or tweede.vanaf < eerste.tot:
            raise OngeldigeWaarden(f"{bestand}: sleutel '{sleutel}' heeft twee waarden op {tweede.vanaf.isoformat()}.")
    return Waardenreeks(bestand, sleutel, tuple(gelezen))


def _lees_rij(bestand: str, sleutel: str, nummer: int, rij: object) -> Waarde:
    plaats = f"{bestand}: sleutel '{sleutel}', rij {nummer}"
    if not isinstance(rij, Mapping):
        raise OngeldigeWaarden(f"{plaats}: verwacht een rij met vanaf, waarde en bron.")
    _controleer_sleutels(plaats, rij)
    vanaf, tot = rij["vanaf"], rij.get("tot")
    if type(vanaf) is not date or (tot is not None and type(tot) is not date):
        raise OngeldigeWaarden(f"{plaats}: 'vanaf' en 'tot' zijn datums (jaar-maand-dag).")
    if tot is not None and tot <= vanaf:
        raise OngeldigeWaarden(f"{plaats}: 'tot' ligt niet na 'vanaf'.")
    if not str(rij["bron"] or "").strip():
        raise OngeldigeWaarden(f"{plaats}: 'bron' is leeg.")
    geverifieerd = rij.get("geverifieerd", True)
    if not isinstance(geverifieerd, bool):
        raise OngeldigeWaarden(f"{plaats}: 'geverifieerd' is true of false.")
    return Waarde(vanaf, tot, rij["waarde"], str(rij.get("eenheid", "")), str(rij["bron"]), geverifieerd)


def _controleer_sleutels(plaats: str, rij: Mapping[Any, Any]) -> None:
    if ontbreekt := sorted(_VERPLICHT - set(rij)):
        raise OngeldigeWaarden(f"{plaats}: '{ontbreekt[0]}' ontbreekt.")
    if onbekend := sorted(str(sleutel) for sleutel in set(rij) - _TOEGESTAAN):
        raise OngeldigeWaarden(f"{plaats}: onbekende sleutel '{onbekend[0]}'.")
