# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What differs between an outcome as it was kept and the same outcome reckoned again.

A report goes to people who need not know whom it is about: a value is shown only where it is a day, an amount, a
number, yes or no, or one of a closed list. What else was said stays in the file.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from toegangspoort.recht.kern import GeenGeldigeVersie, Grondslag, OnbekendeNorm, Uitkomst
from toegangspoort.recht.kern.vorm import OngeldigeFeiten, herhaal, schrijf
from toegangspoort.recht.kern.woorden import in_woorden

IN_THE_FILE = "staat in het dossier"
UNKNOWN = "niet bekend"
QUESTION = "een andere vraag staat nog open"
NOT_RECKONED = "niet na te rekenen"
UNREADABLE = "wat is bewaard, is niet te lezen"
UNEXPECTED = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError)
WORDS = "de redenen luiden anders"
MAATWERK = {True: "maatwerk nodig; hoeveel staat in het dossier", False: "geen maatwerk nodig"}
_SHOWN = (bool, int, Decimal, float, date, Enum)


@dataclass(frozen=True)
class Verschil:
    """One difference: of which norm, in what (value, version, ground, words), then and now."""

    norm: str
    wat: str
    toen: str
    nu: str


def compare_outcome(then: Mapping[str, Any], day: date | None = None) -> tuple[Verschil, ...]:
    """The differences of a kept outcome, with the law of then, or only in value with the law of `day`."""
    if not isinstance(then, Mapping):
        return (Verschil("", NOT_RECKONED, "", UNREADABLE),)
    name, version = str(then.get("norm", "")), str(then.get("versie", ""))
    try:
        now = herhaal(then, day)
        return tuple(_compare(then, now, schrijf(now), only_values=day is not None))
    except GeenGeldigeVersie:
        why = "op deze dag geldt geen versie"
    except OnbekendeNorm:
        why = "deze norm is hier niet"
    except OngeldigeFeiten as fault:
        why = f"deze versie vraagt andere feiten: {', '.join(sorted({f.sleutel for f in fault.fouten}))}"
    except (
        UNEXPECTED
    ) as fault:  # kept facts that were damaged must be reported, and the next besluit must have its turn
        why = f"{UNREADABLE} ({type(fault).__name__})"
    return (Verschil(name, NOT_RECKONED, version, why),)


def _compare(
    then: Mapping[str, Any], now: Uitkomst[Any], written: Mapping[str, Any], *, only_values: bool
) -> Iterator[Verschil]:
    name, found = then["norm"], None
    if then["waarde"] != written["waarde"]:
        law = _is_law(now.waarde)
        was = "; ".join(then["grondslag"]) if law else _shown(then, now)
        now_is = now.grondslag if law else _in_words(now.waarde, name)
        found = Verschil(name, "waarde", was, now_is)
    elif _asked(then) != _asked(written):
        found = Verschil(name, "vraag", IN_THE_FILE, QUESTION if now.vragen else "er staat geen vraag meer open")
    if found and only_values:
        found = replace(found, toen=f"{found.toen} ({then['versie']})", nu=f"{found.nu} ({written['versie']})")
    if found:
        yield found
    if not only_values:
        yield from _compare_rest(then, written)
    yield from _compare_parts(then["delen"], now.delen, written["delen"], only_values=only_values)


def _asked(outcome: Mapping[str, Any]) -> list[str]:
    return [question["feit"] for question in outcome["vragen"]]


def _compare_rest(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Verschil]:
    name = then["norm"]
    if then["versie"] != now["versie"]:
        yield Verschil(name, "versie", then["versie"], now["versie"])
    if then["grondslag"] != now["grondslag"]:
        yield Verschil(name, "grondslag", "; ".join(then["grondslag"]), "; ".join(now["grondslag"]))
    if then["redenen"] != now["redenen"]:
        yield Verschil(name, "redenen", IN_THE_FILE, WORDS)


def _compare_parts(
    then: list[Mapping[str, Any]],
    now: tuple[Uitkomst[Any], ...],
    written: list[Mapping[str, Any]],
    *,
    only_values: bool,
) -> Iterator[Verschil]:
    """What it rests on, one by one; another set of norms is itself a difference."""
    was, now_is = [part["norm"] for part in then], [part.norm for part in now]
    if was == now_is:
        for before, after, again in zip(then, now, written, strict=True):
            yield from _compare(before, after, again, only_values=only_values)
    elif not only_values:
        yield Verschil("", "rust op", ", ".join(was) or "niets", ", ".join(now_is) or "niets")


def _shown(then: Mapping[str, Any], now: Uitkomst[Any]) -> str:
    """The value of then in words. JSON does not say of what kind it was: the value of now does."""
    value = then["waarde"]
    if value is None:
        return UNKNOWN
    if isinstance(value, Mapping) and isinstance(value.get("maatwerk"), bool):
        return MAATWERK[value["maatwerk"]]
    if isinstance(value, str) and not isinstance(now.waarde, Enum):
        return _day(value)
    return _in_words(value, then["norm"]) if isinstance(value, bool | int | float | str) else IN_THE_FILE


def _is_law(value: Any) -> bool:
    """Whether the value is articles: then the grounds say it in words."""
    return isinstance(value, tuple) and bool(value) and all(isinstance(part, Grondslag) for part in value)


def _day(text: str) -> str:
    try:
        return in_woorden(date.fromisoformat(text))
    except ValueError:
        return IN_THE_FILE


def _in_words(value: Any, norm: str) -> str:
    if value is None:
        return UNKNOWN
    if isinstance(getattr(value, "maatwerk", None), bool):
        return MAATWERK[value.maatwerk]
    return in_woorden(value, norm) if isinstance(value, _SHOWN) else IN_THE_FILE
