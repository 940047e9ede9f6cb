# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De regel zelf, te lezen zonder iemands feiten: haar gevallen op volgorde, elk met wat er dan uitkomt en waarom.

De gevallen komen uit de regel: zij wordt gelezen terwijl elk feit onbekend is. Een regel die door een lijst van feiten
loopt, is zo niet te lezen; dan is er geen opsomming, en zeggen de voorbeelden hoe zij werkt.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from toegangspoort.recht.kern.feit import FeitOnbekend, Onbekend, velden_van
from toegangspoort.recht.kern.geval import Geval
from toegangspoort.recht.kern.norm import Norm
from toegangspoort.recht.kern.uitkomst import Uitkomst
from toegangspoort.recht.kern.uitleg import waarde_in_woorden
from toegangspoort.recht.kern.waarden import GeenGeldigeVersie
from toegangspoort.recht.kern.woorden import in_woorden

NOG_ONBEKEND = "…"
_NIET_ZO_TE_LEZEN = (TypeError, AttributeError, KeyError, ValueError, FeitOnbekend, GeenGeldigeVersie)


@dataclass(frozen=True)
class Gevalregel:
    """Eén geval: de zin, wat eruit komt (leeg als dat van de feiten afhangt), en de gronden."""

    zin: str
    waarde: str
    gronden: tuple[str, ...]


def gevallen_van(norm: Norm[..., Any], peildatum: date) -> tuple[Gevalregel, ...]:
    """De gevallen van de versie van die dag, het eerste dat waar is beslist; leeg als zij niet zo te lezen zijn."""
    versie = norm.op(peildatum)
    if not versie.in_gevallen or versie.feitenklasse is None:
        return ()
    onbekend: Any = object.__new__(versie.feitenklasse)
    onbekend.__dict__.update({veld.naam: Onbekend(veld.naam) for veld in velden_van(versie.feitenklasse)})
    regel: Any = versie.regel
    try:
        gevallen = list(regel(peildatum, onbekend) if versie.vraagt_peildatum else regel(onbekend))
        return tuple(_regel(norm, geval) for geval in gevallen)
    except _NIET_ZO_TE_LEZEN:
        return ()


def _regel(norm: Norm[..., Any], geval: Geval[Any]) -> Gevalregel:
    met = {naam: _in_woorden(waarde, naam) for naam, waarde in (geval.met or {}).items()}
    zin = geval.reden.format_map(defaultdict(lambda: NOG_ONBEKEND, met)) if met else geval.reden
    vast = not isinstance(geval.waarde, Onbekend)
    waarde = waarde_in_woorden(Uitkomst(geval.waarde, norm=norm.naam)) if vast else ""
    return Gevalregel(zin, waarde, tuple(map(str, geval.gronden)))


def _in_woorden(waarde: Any, naam: str) -> str:
    return NOG_ONBEKEND if isinstance(waarde, Onbekend) else in_woorden(waarde, naam)
