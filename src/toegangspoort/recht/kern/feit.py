# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Feiten en oordelen: wat een norm moet weten, en wat alleen een mens kan zeggen. Die twee lopen nooit door elkaar.

Een feit is een veld van een dataclass of een parameter van een norm, met zijn vraag erbij:

    onder_aow: Annotated[bool | None, Vraag("Is een van de partners jonger dan de AOW-leeftijd?")]

Een open norm is een veld van het type `Oordeel`. Een veld dat `None` is, is niet bekend: een regel die het nodig
heeft, krijgt `Onbekend`, en de uitkomst wordt een vraag.
"""

from __future__ import annotations

import inspect
import types
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum, StrEnum
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, Union, get_args, get_origin, get_type_hints


class Aan(StrEnum):
    """Wie het antwoord kan geven."""

    INWONER = "inwoner"
    MANTELZORGER = "mantelzorger of huisgenoot"
    MEDEWERKER = "medewerker"
    DESKUNDIGE = "deskundige"
    REGISTER = "register"
    ANDERE_INSTANTIE = "andere instantie"


@dataclass(frozen=True)
class Vraag:
    """Wat te vragen is om een feit te weten, aan wie, en waarom het telt."""

    tekst: str
    aan: Aan = Aan.INWONER
    waarom: str = ""
    mag_leeg: bool = False
    """Leeg is hier een antwoord ("geen einddatum"), geen onbekend feit."""


@dataclass(frozen=True)
class Oordeel:
    """Wat een mens over een open norm oordeelde. Zonder reden en naam telt het niet."""

    waarde: bool | None = None
    reden: str = ""
    door: str = ""
    op: date | None = None

    @property
    def geveld(self) -> bool:
        """Of dit een oordeel is: ja of nee, met een reden en een naam."""
        return self.waarde is not None and self.reden.strip() != "" and self.door.strip() != ""


if TYPE_CHECKING:
    # In een regel is zo'n veld een antwoord, onbekend of een kolom; `&`, `|` en `<` kennen ze alle.
    JaNee: TypeAlias = Any
    Centen: TypeAlias = Any
    OpenNorm: TypeAlias = Any
else:
    JaNee = bool | None
    Centen = int | None
    OpenNorm = Oordeel | None


@dataclass(frozen=True)
class Vraagpunt:
    """De volgende vraag: wat nog niet bekend is, aan wie het te vragen is, en welke uitkomst ervan afhangt."""

    feit: str
    vraag: str
    aan: str
    waarom: str
    hangt_af: tuple[tuple[str, str], ...] = ()
    """Per antwoord wat er dan uitkomt; "nog niet te zeggen" als er dan nog een vraag is."""

    def binnen(self, plaats: str) -> Vraagpunt:
        """Dezelfde vraag, gezien vanuit feiten die deze feiten op die plaats hebben."""
        return replace(self, feit=f"{plaats}.{self.feit}")


@dataclass(frozen=True)
class Veld:
    """Eén feit dat een norm vraagt."""

    naam: str
    type: Any
    vraag: Vraag
    kan_onbekend: bool
    verplicht: bool
    standaard: Any = None

    @property
    def is_oordeel(self) -> bool:
        """Of dit een open norm is, waarover een mens oordeelt."""
        return self.type is Oordeel

    @property
    def antwoorden(self) -> tuple[Any, ...]:
        """Alle mogelijke antwoorden, als dat er weinig zijn; anders leeg."""
        if self.type is bool:
            return (True, False)
        if self.is_oordeel:
            return (Oordeel(True, "proef", "proef"), Oordeel(False, "proef", "proef"))
        return tuple(self.type) if isinstance(self.type, type) and issubclass(self.type, Enum) else ()


class FeitOnbekend(LookupError):
    """De regel kan niet verder zonder dit feit."""

    def __init__(self, velden: tuple[str, ...], vragen: tuple[Vraagpunt, ...] = ()) -> None:
        super().__init__(f"Niet bekend: {', '.join(velden)}.")
        self.velden, self.vragen = velden, vragen


class Onbekend:
    """Een feit dat niet bekend is. Wat ermee gerekend wordt is ook onbekend, tenzij het er niet toe doet.

    >>> isinstance(Onbekend("pgb") | True, Onbekend), Onbekend("pgb") & False
    (False, False)
    """

    __slots__ = ("velden", "vragen")
    __array_ufunc__ = None  # een kolom laat het rekenen met wat onbekend is aan deze klasse over

    def __init__(self, *velden: str, vragen: tuple[Vraagpunt, ...] = ()) -> None:
        self.velden, self.vragen = velden, vragen
        """Wat te vragen is, als een andere norm dat al precies zei; anders de vraag bij het veld."""

    def __and__(self, ander: object) -> Any:
        return False if ander is False else self

    def __or__(self, ander: object) -> Any:
        return True if ander is True else self

    __rand__, __ror__ = __and__, __or__

    def _ook_onbekend(self, _ander: object = None) -> Any:
        return self

    __lt__ = __le__ = __gt__ = __ge__ = __add__ = __radd__ = __sub__ = __rsub__ = _ook_onbekend
    __mul__ = __rmul__ = __floordiv__ = __truediv__ = _ook_onbekend
    __eq__ = __ne__ = _ook_onbekend
    __hash__ = None  # type: ignore[assignment]  # onbekend is aan niets gelijk, ook niet aan zichzelf

    def __bool__(self) -> bool:
        raise FeitOnbekend(self.velden, self.vragen)


def velden_van(soort: Any) -> tuple[Veld, ...]:
    """De feiten van een dataclass, of van de parameters van een regel; één dataclass als parameter wordt uitgeklapt."""
    return _velden(soort)


@cache
def _velden(soort: Any) -> tuple[Veld, ...]:
    hints = get_type_hints(soort, include_extras=True)
    if isinstance(soort, type) and is_dataclass(soort):
        return tuple(_veld(veld.name, hints[veld.name], veld.default) for veld in fields(soort))
    if feitenklasse := feitenklasse_van(soort):
        return velden_van(feitenklasse)
    parameters = inspect.signature(soort).parameters
    return tuple(_veld(naam, hints[naam], parameters[naam].default) for naam in feitnamen(soort))


def feitnamen(regel: Callable[..., Any]) -> tuple[str, ...]:
    """De parameters van een regel die feiten zijn. `peildatum` is er geen: die geeft de norm zelf door."""
    return tuple(naam for naam in inspect.signature(regel).parameters if naam != "peildatum")


@cache
def feitenklasse_van(regel: Callable[..., Any]) -> type | None:
    """De dataclass met feiten, als dat de enige parameter van de regel is."""
    hints = get_type_hints(regel)
    soorten = [hints[naam] for naam in feitnamen(regel) if naam in hints]
    return soorten[0] if len(soorten) == 1 and isinstance(soorten[0], type) and is_dataclass(soorten[0]) else None


def _veld(naam: str, hint: Any, standaard: Any) -> Veld:
    vraag = Vraag(naam.replace("_", " ").capitalize() + "?")
    if get_origin(hint) is Annotated:
        hint, *extra = get_args(hint)
        vraag = next((deel for deel in extra if isinstance(deel, Vraag)), vraag)
    soort, leeg = _zonder_none(hint)
    leeg = leeg or soort is Oordeel
    zonder = type(standaard).__name__ in ("_MISSING_TYPE", "type") or standaard is inspect.Parameter.empty
    return Veld(naam, soort, vraag, leeg and not vraag.mag_leeg, zonder, None if zonder else standaard)


def _zonder_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) not in (Union, types.UnionType):
        return hint, False
    over = tuple(deel for deel in get_args(hint) if deel is not types.NoneType)
    leeg = len(over) < len(get_args(hint))
    return (over[0] if len(over) == 1 else Union[over]), leeg  # noqa: UP007  # bij het draaien samengesteld


@cache
def _onzekere_velden(klasse: type) -> tuple[tuple[str, Onbekend], ...]:
    return tuple((veld.naam, Onbekend(veld.naam)) for veld in velden_van(klasse) if veld.kan_onbekend)


def open_feiten(feiten: Any) -> Any:
    """De feiten zoals een regel ze leest: een geveld oordeel als ja of nee, en wat ontbreekt als `Onbekend`."""
    klasse: Any = type(feiten)
    gelezen: dict[str, Any] = feiten.__dict__.copy()
    for naam, onbekend in _onzekere_velden(klasse):
        waarde = gelezen[naam]
        if waarde is None:
            gelezen[naam] = onbekend
        elif type(waarde) is Oordeel:
            gelezen[naam] = waarde.waarde if waarde.geveld else onbekend
    geopend = object.__new__(klasse)
    object.__setattr__(geopend, "__dict__", gelezen)
    return geopend
