# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""YAML lezen en elke fout onthouden, met bestand en sleutel, in plaats van bij de eerste te stoppen."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from toegangspoort.recht.kern import Waarde, Waardenreeks

_RIJ = {"vanaf", "waarde", "bron"}
_RIJ_MAG = {"tot", "geverifieerd"}


class _DubbeleSleutel(yaml.YAMLError):
    """YAML zou stil de laatste nemen; dan telt niet wat iemand leest."""


class _Yaml(yaml.SafeLoader):
    """YAML waarin een sleutel twee keer een fout is."""


def _tabel_zonder_dubbele(lader: _Yaml, knoop: yaml.MappingNode) -> dict[Any, Any]:
    gezien = set()
    for sleutel, _ in knoop.value:
        naam = (sleutel.tag, str(sleutel.value))
        if naam in gezien:
            raise _DubbeleSleutel(
                f"sleutel '{sleutel.value}' staat er twee keer in (regel {sleutel.start_mark.line + 1})"
            )
        gezien.add(naam)
    return lader.construct_mapping(knoop, deep=True)


_Yaml.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _tabel_zonder_dubbele)


class Lezer:
    """Leest één bestand en verzamelt zijn fouten."""

    def __init__(self, bestand: str) -> None:
        self.bestand = bestand
        self.fouten: list[str] = []

    def fout(self, sleutel: str, verwacht: str) -> None:
        """Onthoud wat er mis is en wat er werd verwacht."""
        self.fouten.append(f"{self.bestand}: {sleutel}: {verwacht}.")

    def open(self, pad: Path) -> Any:
        """De inhoud van het bestand; `None` met een fout als het geen YAML is."""
        try:
            inhoud = yaml.load(pad.read_text(encoding="utf-8"), _Yaml)  # noqa: S506 - een SafeLoader
        except (OSError, UnicodeDecodeError):
            self.fout("bestand", "dit bestand is niet als tekst te lezen")
        except _DubbeleSleutel as fout:
            self.fout("bestand", str(fout))
        except (yaml.YAMLError, ValueError) as fout:
            plek = getattr(fout, "problem_mark", None)
            self.fout("bestand", f"dit is geen geldige YAML{f' (regel {plek.line + 1})' if plek else ''}")
        else:
            return {} if inhoud is None else inhoud
        return None

    def sleutels(self, plek: str, tabel: Mapping[Any, Any], *, verplicht: set[str], mag: set[str]) -> None:
        """Noem elke sleutel die ontbreekt of niet bestaat."""
        voor = f"{plek}, " if plek else ""
        for sleutel in sorted(verplicht - tabel.keys()):
            self.fout(f"{voor}{sleutel}", "ontbreekt")
        for sleutel in sorted(map(str, tabel.keys() - verplicht - mag)):
            self.fout(f"{voor}{sleutel}", "onbekende sleutel")

    def tabel(self, sleutel: str, inhoud: Mapping[Any, Any]) -> dict[str, Any]:
        """De tabel onder een sleutel, leeg als zij er niet is."""
        gevonden = inhoud.get(sleutel)
        if gevonden is None:
            return {}
        if not isinstance(gevonden, dict):
            self.fout(sleutel, "verwacht een tabel")
            return {}
        return {str(naam): waarde for naam, waarde in gevonden.items()}

    def reeks(self, plek: str, rijen: Any, bezwaren: Callable[[Any], list[str]]) -> Waardenreeks | None:
        """De geschiedenis van één waarde; perioden mogen niet overlappen."""
        if not isinstance(rijen, list) or not rijen:
            self.fout(plek, "verwacht een lijst met perioden (vanaf, waarde, bron)")
            return None
        gelezen = [self._rij(f"{plek}, regel {n}", rij, bezwaren) for n, rij in enumerate(rijen, start=1)]
        heel = sorted((rij for rij in gelezen if rij is not None), key=lambda rij: rij.vanaf)
        for eerste, tweede in itertools.pairwise(heel):
            if eerste.tot is None or tweede.vanaf < eerste.tot:
                self.fout(plek, f"twee waarden op {tweede.vanaf.isoformat()}; perioden mogen niet overlappen")
        return Waardenreeks(self.bestand, plek, tuple(heel))

    def _rij(self, plek: str, rij: Any, bezwaren: Callable[[Any], list[str]]) -> Waarde | None:
        if not isinstance(rij, dict):
            self.fout(plek, "verwacht vanaf, waarde en bron")
            return None
        begin = len(self.fouten)
        self.sleutels(plek, rij, verplicht=_RIJ, mag=_RIJ_MAG)
        self.periode(plek, rij)
        waarde = _als_json(rij.get("waarde"))
        for bezwaar in bezwaren(waarde) if "waarde" in rij else ():
            self.fout(f"{plek}, waarde", bezwaar)
        geverifieerd = rij.get("geverifieerd", True)
        if not isinstance(geverifieerd, bool):
            self.fout(f"{plek}, geverifieerd", "vul true of false in")
        if len(self.fouten) > begin:
            return None
        return Waarde(rij["vanaf"], rij.get("tot"), waarde, "", rij["bron"], geverifieerd)

    def periode(self, plek: str, rij: Mapping[Any, Any]) -> None:
        """Controleer `vanaf`, `tot` en `bron`."""
        vanaf, tot = rij.get("vanaf"), rij.get("tot")
        for sleutel, dag in (("vanaf", vanaf), ("tot", tot)):
            # Een tijdstip is in Python ook een datum; hier niet.
            if rij.get(sleutel) is not None and type(dag) is not date:
                self.fout(f"{plek}, {sleutel}", "verwacht een datum als 2016-01-31")
        if "vanaf" in rij and vanaf is None:
            self.fout(f"{plek}, vanaf", "verwacht een datum als 2016-01-31")
        if type(vanaf) is date and type(tot) is date and tot <= vanaf:
            self.fout(f"{plek}, tot", "ligt niet na vanaf")
        if "bron" in rij and not self.is_tekst(rij["bron"]):
            self.fout(f"{plek}, bron", "noem de bron")

    @staticmethod
    def is_tekst(waarde: object) -> bool:
        """Of er een tekst staat die iets zegt."""
        return isinstance(waarde, str) and bool(waarde.strip())


def _als_json(waarde: Any) -> Any:
    """Een datum als tekst: zo staat de waarde ook in de database."""
    if type(waarde) is date:
        return waarde.isoformat()
    if isinstance(waarde, list):
        return [_als_json(deel) for deel in waarde]
    if isinstance(waarde, dict):
        return {naam: _als_json(deel) for naam, deel in waarde.items()}
    return waarde
