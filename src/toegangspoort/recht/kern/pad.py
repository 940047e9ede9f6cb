# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De plaats van een feit binnen samengestelde feiten: "aftrekken.1.passend" is van de tweede aftrek of zij past."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from typing import Any

from toegangspoort.recht.kern.feit import Oordeel, Veld, velden_van


def veld_op(feiten: Any, pad: str) -> Veld | None:
    """Het veld op deze plaats; `None` als het pad naar een lijst of naar niets wijst."""
    hoofd, _, rest = pad.partition(".")
    if isinstance(feiten, tuple | list):
        return veld_op(feiten[int(hoofd)], rest) if hoofd.isdigit() and int(hoofd) < len(feiten) else None
    veld = next((veld for veld in velden_van(type(feiten)) if veld.naam == hoofd), None) if _heeft(feiten) else None
    return veld if veld is None or not rest else veld_op(getattr(feiten, hoofd), rest)


def vraag_op(feiten: Any, pad: str, veld: Veld) -> str:
    """De vraag van dit veld, met de titel van de feiten waarin het staat: "Mantelzorg, Ineke: is dit besproken?"."""
    plek = feiten
    for stap in pad.split(".")[:-1]:
        plek = plek[int(stap)] if isinstance(plek, tuple | list) else getattr(plek, stap)
    titel, tekst = getattr(plek, "titel", ""), veld.vraag.tekst
    return f"{titel}: {tekst[0].lower()}{tekst[1:]}" if titel else tekst


def met_antwoord(feiten: Any, pad: str, antwoord: Any) -> Any:
    """Dezelfde feiten, met op deze plaats een ander antwoord."""
    hoofd, _, rest = pad.partition(".")
    if isinstance(feiten, tuple | list):
        return tuple(met_antwoord(deel, rest, antwoord) if str(n) == hoofd else deel for n, deel in enumerate(feiten))
    return replace(feiten, **{hoofd: met_antwoord(getattr(feiten, hoofd), rest, antwoord) if rest else antwoord})


def alle_plaatsen(feiten: Any, voor: str = "") -> Iterator[tuple[str, Veld]]:
    """Elk veld met zijn plaats, ook die binnen lijsten en andere feiten."""
    for veld in velden_van(type(feiten)):
        pad, waarde = f"{voor}{veld.naam}", getattr(feiten, veld.naam)
        yield pad, veld
        delen = enumerate(waarde) if isinstance(waarde, tuple | list) else ()
        for nummer, deel in delen:
            if _heeft(deel):
                yield from alle_plaatsen(deel, f"{pad}.{nummer}.")
        if _heeft(waarde):
            yield from alle_plaatsen(waarde, f"{pad}.")


def _heeft(waarde: Any) -> bool:
    """Of dit feiten zijn, met velden die zelf weer een vraag hebben."""
    return is_dataclass(waarde) and not isinstance(waarde, type | Oordeel)
