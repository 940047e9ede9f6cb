# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The gate (rung 0 of the ladder): what is known, kept by its place in the facts that the norms ask for.

The questions are those of art. 1.2.1, 1.2.2 and 2.3.5 lid 6 themselves, so a form never asks something else than the
law wants to know. What stands elsewhere in the file is not asked again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from typing import Any

from toegangspoort.dossiers.models import Spoor
from toegangspoort.onderzoeken.domeinen import Grond
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.recht.kern import Oordeel, Uitkomst
from toegangspoort.recht.kern.feit import Veld, velden_van
from toegangspoort.recht.wmo2015.aanspraak import Aanspraakfeiten, Ondersteuning, komt_in_aanmerking
from toegangspoort.recht.wmo2015.toegang import Toegang
from toegangspoort.recht.wmo2015.verblijf import Verblijfsfeiten, verblijf_voldoet
from toegangspoort.recht.wmo2015.wlz import Wlzfeiten, wlz_weigering

WLZ_GAAT_VOOR = "wlz_gaat_voor"
ALWAYS_ASKED = (
    "aanspraak.woont_in_nederland",
    "aanspraak.woont_in_deze_gemeente",
    "verblijf.nederlander",
    "wlz.recht_vastgesteld",
    "wlz.recht_waarschijnlijk",
)
"""What the gate always wants to know; other questions come up when an answer calls for them."""
KNOWN_ELSEWHERE = frozenset(
    {"aanspraak.gevraagd", "aanspraak.beperking", "aanspraak.psychisch_of_psychosociaal", "verblijf.vraagt_opvang"}
)
OPVANG = frozenset({"16", "17"})
"""iWmo categories for shelter (WMO020)."""


def _questions() -> dict[str, Veld]:
    groups = {"aanspraak": Aanspraakfeiten, "verblijf": Verblijfsfeiten, "wlz": Wlzfeiten}
    found = {f"{group}.{veld.naam}": veld for group, kind in groups.items() for veld in velden_van(kind)}
    found |= {veld.naam: veld for veld in velden_van(Toegang) if veld.naam == WLZ_GAAT_VOOR}
    return {place: veld for place, veld in found.items() if place not in KNOWN_ELSEWHERE}


QUESTIONS: Mapping[str, Veld] = _questions()
"""Every question of the gate by its place, in the words of the law."""


@dataclass(frozen=True)
class Poort:
    """The facts of the gate, as the norms take them."""

    aanspraak: Aanspraakfeiten
    verblijf: Verblijfsfeiten
    wlz: Wlzfeiten
    wlz_gaat_voor: Oordeel | None


def read_poort(stand: Stand) -> Poort:
    """What is known; what nobody answered stays unknown."""
    answers = {place: from_json(QUESTIONS[place], kept) for place, kept in stand.onderzoek.poort.items()}
    asked = asked_for(stand)
    return Poort(
        Aanspraakfeiten(
            gevraagd=asked, **_grounds(stand.onderzoek.gronden), **_of_group(Aanspraakfeiten, "aanspraak", answers)
        ),
        Verblijfsfeiten(vraagt_opvang=asked is Ondersteuning.OPVANG, **_of_group(Verblijfsfeiten, "verblijf", answers)),
        Wlzfeiten(**_of_group(Wlzfeiten, "wlz", answers)),
        answers.get(WLZ_GAAT_VOOR),
    )


def gate_outcomes(stand: Stand, peildatum: date) -> dict[str, Uitkomst[bool]]:
    """What each norm of the gate says, by name of its group."""
    poort = read_poort(stand)
    return {
        "aanspraak": komt_in_aanmerking(peildatum, poort.aanspraak),
        "verblijf": verblijf_voldoet(peildatum, poort.verblijf),
        "wlz": wlz_weigering(peildatum, poort.wlz),
    }


def asked_for(stand: Stand) -> Ondersteuning:
    """Which part of art. 1.2.1 this is about."""
    if stand.dossier.spoor == Spoor.ZELFREDZAAMHEID:
        return Ondersteuning.ZELFREDZAAMHEID_PARTICIPATIE
    shelter = any(need.categorie in OPVANG for need in stand.behoeften)
    return Ondersteuning.OPVANG if shelter else Ondersteuning.BESCHERMD_WONEN


def _grounds(gronden: list[str]) -> dict[str, bool | None]:
    """The grounds that were noted in the conversation; nothing noted is not known."""
    if not gronden:
        return {}
    return {
        "beperking": bool({Grond.BEPERKING, Grond.CHRONISCH} & set(gronden)),
        "psychisch_of_psychosociaal": bool({Grond.PSYCHISCH, Grond.PSYCHOSOCIAAL} & set(gronden)),
    }


def _of_group(kind: type, group: str, answers: Mapping[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {name: answers[place] for name in names if (place := f"{group}.{name}") in answers}


def from_json(question: Veld, kept: Any) -> Any:
    """An answer as the norms read it."""
    if question.is_oordeel:
        return Oordeel(kept["waarde"], kept["reden"], kept["door"], date.fromisoformat(kept["op"]))
    return question.type(kept) if issubclass(question.type, Enum) else kept


def to_json(answer: Any) -> Any:
    """An answer as it is kept."""
    if isinstance(answer, Oordeel):
        day = answer.op.isoformat() if answer.op else None
        return {"waarde": answer.waarde, "reden": answer.reden, "door": answer.door, "op": day}
    return answer.value if isinstance(answer, Enum) else answer
