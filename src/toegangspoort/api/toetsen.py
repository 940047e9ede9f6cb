# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluittoets over one toetsbestand."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from toegangspoort.api import vormen
from toegangspoort.api.lees import read_json
from toegangspoort.api.probleem import Fault, bad_request, pointer
from toegangspoort.recht.besluittoets import OngeldigToetsbestand, lees, pak_uit, schrijf_bevinding, toets
from toegangspoort.recht.wmo2015.maatwerk import Spoor

router = Router(tags=["Toetsen"])
TOETSBESTAND: dict[str, Any] = {
    "type": "object",
    "required": ["versie", "id", "spoor", "besluit"],
    "description": "Een toetsbestand, of een object met dat bestand onder de sleutel `toetsbestand`.",
    "properties": {
        "versie": {"const": 1},
        "id": {"type": "string"},
        "omschrijving": {"type": "string"},
        "peildatum": {"type": ["string", "null"], "format": "date"},
        "spoor": {"enum": [spoor.value for spoor in Spoor]},
        "melding": {"type": ["object", "null"]},
        "aanvraag": {"type": ["object", "null"]},
        "onderzoek": {"type": ["object", "null"]},
        "treden": {"type": "array", "items": {"type": "object"}},
        "besluit": {"type": "object"},
    },
}
BODY = {"requestBody": {"required": True, "content": {"application/json": {"schema": TOETSBESTAND}}}}


@router.post("/toetsen", response=vormen.Toets, summary="Toets een besluit", openapi_extra=BODY)
def toets_besluit(request: HttpRequest) -> dict[str, Any]:
    """Wat een rechter in dit (concept)besluit zou zien, elk punt met zijn grond. Er wordt niets bewaard."""
    try:
        bestand = lees(pak_uit(read_json(request)))
    except OngeldigToetsbestand as wrong:
        raise bad_request(Fault("body", pointer(f.sleutel), f.verwacht) for f in wrong.fouten) from wrong
    resultaat = toets(bestand)
    return {
        "id": bestand.id,
        "bevindingen": [schrijf_bevinding(bevinding) for bevinding in resultaat.bevindingen],
        "in_orde": list(resultaat.in_orde),
    }
