# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Van bytes naar JSON, strenger dan gewoonlijk: UTF-8, echte getallen, en geen sleutel ongemerkt twee keer."""

import json
from collections import Counter
from decimal import Decimal, InvalidOperation

from toegangspoort.recht.besluittoets.fout import Fout, OngeldigToetsbestand

GROOTSTE_BESTAND = 5_000_000
"""Bytes; een toetsbestand is enkele kilobytes groot."""
_LANGSTE_GEHEEL_GETAL = 15
_UITLEG = {
    "Expecting value": "hier hoort een waarde",
    "Expecting property name enclosed in double quotes": "hier hoort een sleutel tussen dubbele aanhalingstekens",
    "Illegal trailing comma before end of object": "hier staat een komma te veel",
    "Illegal trailing comma before end of array": "hier staat een komma te veel",
    "Expecting ':' delimiter": "hier hoort een dubbele punt",
    "Expecting ',' delimiter": "hier hoort een komma of het einde van het object of de lijst",
    "Extra data": "na het einde staat nog iets",
    "Unterminated string starting at": "deze tekst heeft geen einde",
}


class JsonObject(dict[str, object]):
    """Een JSON-object dat onthoudt welke sleutels er vaker staan; een gewoon object houdt alleen de laatste."""

    dubbel: tuple[str, ...] = ()


def ontleed(inhoud: bytes) -> object:
    """De JSON in een bestand; OngeldigToetsbestand zegt wat eraan schort, met regel en kolom."""
    if len(inhoud) > GROOTSTE_BESTAND:
        raise _ongeldig(f"verwacht een bestand van hoogstens {GROOTSTE_BESTAND // 1_000_000} MB")
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise _ongeldig(f"verwacht tekst in UTF-8; byte {fout.start + 1} past daar niet in") from fout
    if not tekst.strip():
        raise _ongeldig("het bestand is leeg; verwacht een JSON-object")
    try:
        return json.loads(tekst, object_pairs_hook=_object, parse_int=_geheel, parse_float=_breuk)
    except json.JSONDecodeError as fout:
        waarom = _UITLEG.get(fout.msg, "dit is geen JSON")
        raise _ongeldig(f"regel {fout.lineno}, kolom {fout.colno}: verwacht JSON; {waarom}") from fout
    except RecursionError as fout:
        raise _ongeldig("te veel objecten of lijsten in elkaar; verwacht een toetsbestand") from fout


def _ongeldig(verwacht: str) -> OngeldigToetsbestand:
    return OngeldigToetsbestand(Fout("", verwacht))


def _object(paren: list[tuple[str, object]]) -> JsonObject:
    gelezen = JsonObject(paren)
    gelezen.dubbel = tuple(sleutel for sleutel, keer in Counter(sleutel for sleutel, _ in paren).items() if keer > 1)
    return gelezen


def _geheel(tekst: str) -> int | Decimal:
    """Een getal van duizenden cijfers wordt geen `int`: dat kost veel tijd en is hier nooit bedoeld."""
    return int(tekst) if len(tekst) <= _LANGSTE_GEHEEL_GETAL else _breuk(tekst)


def _breuk(tekst: str) -> Decimal:
    try:
        return Decimal(tekst)
    except InvalidOperation:
        return Decimal("NaN")  # te groot om te bewaren; het veld dat haar leest, weigert haar
