# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een toetsbestand schrijven als JSON, zodat het product zijn eigen dossiers in deze vorm kan geven."""

from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from toegangspoort.recht.besluittoets.bestand import STIL, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding
from toegangspoort.recht.besluittoets.lees import VERSIE


def schrijf(bestand: Toetsbestand) -> dict[str, Any]:
    """De vorm die `lees` weer leest; waarover het dossier zwijgt, heeft geen sleutel."""
    return {"versie": VERSIE, **_velden(bestand)}


def schrijf_bevinding(bevinding: Bevinding) -> dict[str, Any]:
    """Een bevinding zoals een ander programma haar leest; de uitleg zegt wat er mis is en wat eraan te doen is."""
    return {
        "code": bevinding.code,
        "ernst": bevinding.ernst.value,
        "onderwerp": bevinding.onderwerp,
        "grondslag": bevinding.grondslag,
        "uitleg": f"{bevinding.kop}. {bevinding.uitleg}",
    }


def _velden(deel: Any) -> dict[str, Any]:
    waarden = {veld.name: getattr(deel, veld.name) for veld in fields(deel)}
    return {naam: _waarde(waarde) for naam, waarde in waarden.items() if waarde is not STIL}


def _waarde(waarde: Any) -> Any:
    if isinstance(waarde, Enum):
        return waarde.value
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, Decimal):
        return int(waarde) if waarde == int(waarde) else float(waarde)
    if isinstance(waarde, tuple):
        return [_waarde(deel) for deel in waarde]
    return _velden(waarde) if is_dataclass(waarde) else waarde
