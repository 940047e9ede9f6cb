# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een regel als gevallen: het eerste geval waarvan de voorwaarde waar is, beslist.

Zo'n regel staat er één keer en rekent met één geval (met redenen) en met hele kolommen (`kern.kolommen`):

    def _abonnementstarief(h: Huishouden) -> Gevallen[int]:
        yield Geval(h.wlz, 0, "In uw huishouden betaalt al iemand voor zorg uit de Wlz.")
        yield Geval(True, kleinste(TARIEF, h.kostprijs_centen), "U betaalt een vast bedrag per maand.")

Verbind voorwaarden met `&`, `|` en `niet()`; `and`, `or` en `not` kunnen niet met kolommen overweg.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar

import numpy as np

from toegangspoort.recht.kern.feit import Onbekend
from toegangspoort.recht.kern.grondslag import Grondslag, Uitspraak
from toegangspoort.recht.kern.uitkomst import Uitkomst
from toegangspoort.recht.kern.woorden import in_woorden

R = TypeVar("R")


class Geval(Generic[R]):
    """Als de voorwaarde waar is, geldt deze waarde, om deze reden.

    De reden is een zin die in een brief kan. `{naam}` wordt ingevuld uit `met`, in woorden.
    """

    __slots__ = ("delen", "gronden", "met", "reden", "ter_beoordeling", "voorwaarde", "waarde")

    def __init__(
        self,
        voorwaarde: Any,
        waarde: R,
        reden: str,
        *gronden: Grondslag | Uitspraak,
        met: Mapping[str, Any] | None = None,
        delen: tuple[Uitkomst[Any], ...] = (),
        ter_beoordeling: tuple[str, ...] = (),
    ) -> None:
        self.voorwaarde = voorwaarde
        self.waarde = waarde
        self.reden = reden
        self.gronden = gronden
        self.met = met
        self.delen = delen
        self.ter_beoordeling = ter_beoordeling

    @property
    def zin(self) -> str:
        """De reden met de getallen erin."""
        if not self.met:
            return self.reden
        return self.reden.format(**{naam: in_woorden(waarde, naam) for naam, waarde in self.met.items()})


Gevallen: TypeAlias = Iterator[Geval[R]]


@dataclass(frozen=True)
class GeenGeval(Exception):
    """Geen enkel geval van de regel is van toepassing; elke regel hoort te eindigen met wat anders geldt."""

    regel: str = field(default="")

    def __str__(self) -> str:
        return f"De regel {self.regel} zegt niets over dit geval."


def niet(waarde: Any) -> Any:
    """Het tegendeel, ook van een kolom en van wat onbekend is."""
    if isinstance(waarde, bool):
        return not waarde
    if isinstance(waarde, Onbekend):
        return waarde
    return np.logical_not(waarde) if isinstance(waarde, np.ndarray) else not waarde


def staat_vast(waarde: Any) -> Any:
    """Of dit vaststaat: onbekend telt hier als nee. Zo beslist een bekende grond, ook als een andere nog open is."""
    return False if isinstance(waarde, Onbekend) else waarde


def kleinste(een: Any, ander: Any) -> Any:
    """Het kleinste van twee getallen, of per rij van twee kolommen."""
    if isinstance(een, Onbekend) or isinstance(ander, Onbekend):
        return een if isinstance(een, Onbekend) else ander
    if isinstance(een, np.ndarray) or isinstance(ander, np.ndarray):
        return np.minimum(een, ander)
    return min(een, ander)


def grootste(een: Any, ander: Any) -> Any:
    """Het grootste van twee getallen, of per rij van twee kolommen."""
    if isinstance(een, Onbekend) or isinstance(ander, Onbekend):
        return een if isinstance(een, Onbekend) else ander
    if isinstance(een, np.ndarray) or isinstance(ander, np.ndarray):
        return np.maximum(een, ander)
    return max(een, ander)
