# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Scenario's: situaties die een jurist kan lezen, in YAML naast de norm, en die werkelijk worden nagerekend.

Een bestand `<module>.scenarios.yaml` is een lijst van: `norm`, `naam`, `peildatum`, `gegeven` (de feiten),
`verwacht` (de waarde; of `vraag` voor een uitkomst die een vraag is, of `fout` voor een gat in de versies),
desgewenst `reden` (een stuk van een zin dat in de redenen staat) en `bron`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from toegangspoort.recht.kern.norm import norm_met_naam
from toegangspoort.recht.kern.uitkomst import Uitkomst
from toegangspoort.recht.kern.vorm import reken_json, schrijf_waarde
from toegangspoort.recht.kern.waarden import GeenGeldigeVersie

RECHT = Path(__file__).resolve().parents[1]
# De lezer in C doet er een tiende van de tijd over; niet elke machine heeft hem.
_LEZER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_VERPLICHT = {"norm", "naam", "peildatum", "gegeven", "bron"}
_VERWACHTINGEN = {"verwacht", "vraag", "fout"}


class OngeldigScenario(ValueError):
    """Een scenario voldoet niet aan zijn vorm; de zin noemt bestand, nummer en sleutel."""


@dataclass(frozen=True)
class Scenario:
    """Een situatie met haar verwachte uitkomst."""

    norm: str
    naam: str
    peildatum: date
    gegeven: Mapping[str, Any]
    verwachting: tuple[str, Any]
    """`("verwacht", waarde)`, `("vraag", feit)` of `("fout", "GeenGeldigeVersie")`."""
    reden: str
    bron: str

    def reken(self) -> Uitkomst[Any]:
        """De uitkomst van de norm voor deze situatie."""
        return reken_json(norm_met_naam(self.norm), self.peildatum, self.gegeven)

    def wijkt_af(self) -> str:
        """Leeg als de norm zegt wat is verwacht; anders in één zin het verschil."""
        soort, wat = self.verwachting
        try:
            uitkomst = self.reken()
        except GeenGeldigeVersie:
            return "" if soort == "fout" else "Op deze dag geldt geen versie."
        if soort == "vraag":
            gevraagd = [vraag.feit for vraag in uitkomst.vragen]
            return "" if wat in gevraagd else f"Verwacht een vraag naar {wat}, gevraagd is {gevraagd}."
        waarde = schrijf_waarde(norm_met_naam(self.norm).op(self.peildatum), uitkomst.waarde)
        if soort == "fout" or uitkomst.vragen or waarde != wat:
            return f"Verwacht {soort} {wat!r}, uitgekomen is {waarde!r}."
        redenen = " ".join(uitkomst.redenen)
        return "" if self.reden in redenen else f"Verwacht de reden {self.reden!r}, gegeven is {redenen!r}."


@cache
def alle_scenarios() -> tuple[Scenario, ...]:
    """Alle scenario's van het product."""
    return tuple(s for pad in sorted(RECHT.rglob("*.scenarios.yaml")) for s in lees_scenarios(pad))


def scenarios_van(norm: str) -> tuple[Scenario, ...]:
    """De scenario's van één norm, op datum."""
    return tuple(sorted((s for s in alle_scenarios() if s.norm == norm), key=lambda s: s.peildatum))


def lees_scenarios(pad: Path) -> tuple[Scenario, ...]:
    """Lees een bestand met scenario's; `OngeldigScenario` bij de eerste fout."""
    rijen = yaml.load(pad.read_text(encoding="utf-8"), Loader=_LEZER)  # noqa: S506  # in C of in Python, veilig
    if not isinstance(rijen, list):
        raise OngeldigScenario(f"{pad.name}: verwacht een lijst van scenario's.")
    return tuple(_lees(f"{pad.name}, scenario {nummer}", rij) for nummer, rij in enumerate(rijen, start=1))


def _lees(plek: str, rij: Any) -> Scenario:
    if not isinstance(rij, dict):
        raise OngeldigScenario(f"{plek}: verwacht een tabel.")
    if ontbreekt := sorted(_VERPLICHT - rij.keys()):
        raise OngeldigScenario(f"{plek}: '{ontbreekt[0]}' ontbreekt.")
    if onbekend := sorted(rij.keys() - _VERPLICHT - _VERWACHTINGEN - {"reden"}):
        raise OngeldigScenario(f"{plek}: onbekende sleutel '{onbekend[0]}'.")
    verwachtingen = _VERWACHTINGEN & rij.keys()
    if len(verwachtingen) != 1:
        raise OngeldigScenario(f"{plek}: geef precies één van verwacht, vraag of fout.")
    if type(rij["peildatum"]) is not date:
        raise OngeldigScenario(f"{plek}: 'peildatum' is een datum.")
    (soort,) = verwachtingen
    wat = rij[soort].isoformat() if isinstance(rij[soort], date) else rij[soort]
    return Scenario(
        rij["norm"], rij["naam"], rij["peildatum"], rij["gegeven"], (soort, wat), rij.get("reden", ""), rij["bron"]
    )
