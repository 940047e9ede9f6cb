# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een uitkomst uitgelegd: de boom van normen, de volgende vraag, alle gronden, en wat het had veranderd."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from toegangspoort.recht.kern.feit import FeitOnbekend, Onbekend, Oordeel, Veld, Vraag, Vraagpunt, velden_van
from toegangspoort.recht.kern.geval import Geval
from toegangspoort.recht.kern.norm import norm_met_naam
from toegangspoort.recht.kern.pad import alle_plaatsen, met_antwoord, veld_op, vraag_op
from toegangspoort.recht.kern.uitkomst import Uitkomst
from toegangspoort.recht.kern.waarden import GeenGeldigeVersie
from toegangspoort.recht.kern.woorden import in_woorden, titel_van

GEEN_UITKOMST = "geen uitkomst"


@dataclass(frozen=True)
class Feitregel:
    """Een feit in woorden."""

    vraag: str
    antwoord: str


@dataclass(frozen=True)
class Oordeelregel:
    """Een oordeel van een mens: waarover, wat, waarom en door wie."""

    vraag: str
    antwoord: str
    reden: str
    door: str


@dataclass(frozen=True)
class Grond:
    """Een artikel of uitspraak, met het adres van de tekst zoals die op de peildatum gold (leeg als er geen is)."""

    naam: str
    url: str


@dataclass(frozen=True)
class Tak:
    """Eén norm in de boom, met wat eronder ligt; feiten en oordelen staan apart."""

    norm: str
    uitleg: str
    grondslag: str
    versie: str
    waarde: str
    redenen: tuple[str, ...]
    feiten: tuple[Feitregel, ...]
    oordelen: tuple[Oordeelregel, ...]
    ter_beoordeling: tuple[str, ...]
    geverifieerd: bool
    takken: tuple[Tak, ...]
    gronden: tuple[Grond, ...] = ()
    peildatum: date | None = None
    kop: str = ""
    """Waar deze tak over gaat: de titel van de feiten ("Mantelzorg, Ineke Wiersema"), anders die van de norm."""

    @property
    def titel(self) -> str:
        """De naam van de norm als woorden, of waar deze tak over gaat."""
        return self.kop or titel_van(self.norm)

    @property
    def versie_vanaf(self) -> date | None:
        """Vanaf wanneer de gebruikte versie gold."""
        dag = self.versie.rpartition("@")[2]
        return date.fromisoformat(dag) if dag else None


def boom(uitkomst: Uitkomst[Any]) -> Tak:
    """De uitkomst als boom: norm, artikel, versie, feiten, oordelen, en de normen waarop zij rust."""
    feiten = [(veld, waarde) for veld, waarde in _feiten(uitkomst) if _doet_ertoe(uitkomst, veld, waarde)]
    return Tak(
        norm=uitkomst.norm,
        uitleg=norm_met_naam(uitkomst.norm).uitleg if uitkomst.norm else "",
        grondslag=uitkomst.grondslag,
        versie=uitkomst.versie,
        waarde=waarde_in_woorden(uitkomst),
        redenen=uitkomst.redenen,
        feiten=tuple(
            Feitregel(veld.vraag.tekst, in_woorden(waarde, veld.naam))
            for veld, waarde in feiten
            if not isinstance(waarde, Oordeel) and not veld.is_oordeel
        ),
        oordelen=tuple(
            Oordeelregel(veld.vraag.tekst, in_woorden(waarde.waarde), waarde.reden, waarde.door)
            for veld, waarde in feiten
            if isinstance(waarde, Oordeel)
        ),
        ter_beoordeling=uitkomst.ter_beoordeling,
        geverifieerd=uitkomst.geverifieerd,
        takken=tuple(map(boom, uitkomst.delen)),
        gronden=_gronden(uitkomst),
        peildatum=uitkomst.peildatum,
        kop=_kop(uitkomst),
    )


def _kop(uitkomst: Uitkomst[Any]) -> str:
    van_de_norm = norm_met_naam(uitkomst.norm).titel if uitkomst.norm else ""
    return str(getattr(_enige_feiten(uitkomst), "titel", "")) or van_de_norm


def _doet_ertoe(uitkomst: Uitkomst[Any], veld: Veld, waarde: Any) -> bool:
    """Of de tak dit noemt: wat bekend is of wordt gevraagd, en niet wat een tak eronder al noemt."""
    if any(vraag.feit == veld.naam for vraag in uitkomst.vragen):
        return True
    if waarde is None or waarde == "" or (isinstance(waarde, Oordeel) and waarde.waarde is None):
        return False
    return not (uitkomst.delen and _staat_eronder(waarde))


def _staat_eronder(waarde: Any) -> bool:
    """Of dit samengestelde feiten zijn, die hun eigen tak hebben; wat zichzelf in woorden zegt, is dat niet."""
    if isinstance(waarde, tuple | list):
        return any(map(_staat_eronder, waarde))
    return is_dataclass(waarde) and not isinstance(waarde, Oordeel) and "__str__" not in type(waarde).__dict__


def waarde_in_woorden(uitkomst: Uitkomst[Any]) -> str:
    """De waarde met haar eenheid, zoals zij in een zin staat."""
    if uitkomst.waarde is None:
        return "nog niet te zeggen" if uitkomst.vragen else GEEN_UITKOMST
    eenheid = norm_met_naam(uitkomst.norm).eenheid if uitkomst.norm else ""
    woorden = in_woorden(uitkomst.waarde, f"{uitkomst.norm}_{eenheid}")
    telt = isinstance(uitkomst.waarde, int) and not isinstance(uitkomst.waarde, bool)
    return f"{woorden} {eenheid}" if eenheid and eenheid != "centen" and telt else woorden


def _gronden(uitkomst: Uitkomst[Any]) -> tuple[Grond, ...]:
    dag = uitkomst.peildatum
    return tuple(Grond(str(grond), grond.url(dag) if dag else "") for grond in uitkomst.grondslagen)


def _feiten(uitkomst: Uitkomst[Any]) -> Iterator[tuple[Veld, Any]]:
    """Elk feit met zijn vraag, zoals de versie van toen die stelde."""
    feiten, dag = uitkomst.feiten, uitkomst.peildatum
    gevraagd = {veld.naam: veld for veld in norm_met_naam(uitkomst.norm).op(dag).feiten} if dag else {}
    for naam, waarde in feiten.items():
        if len(feiten) == 1 and hasattr(waarde, "__dataclass_fields__"):
            yield from ((veld, getattr(waarde, veld.naam)) for veld in velden_van(type(waarde)))
        else:
            kaal = Veld(naam, type(waarde), Vraag(naam.replace("_", " ").capitalize()), False, True)
            yield gevraagd.get(naam, kaal), waarde


def volgende_vraag(uitkomst: Uitkomst[Any]) -> Vraagpunt | None:
    """De vraag die nu verder helpt, met per antwoord wat er dan uitkomt; `None` als alles bekend is."""
    if not uitkomst.vragen:
        return None
    punt = uitkomst.vragen[0]
    feiten = _enige_feiten(uitkomst)
    if feiten is None:
        return punt
    veld = veld_op(feiten, punt.feit)
    gevolgen = []
    for antwoord in veld.antwoorden if veld else ():
        dan = _opnieuw(uitkomst, met_antwoord(feiten, punt.feit, antwoord))
        wat = waarde_in_woorden(dan) if dan else GEEN_UITKOMST
        gevolgen.append((in_woorden(antwoord.waarde if isinstance(antwoord, Oordeel) else antwoord), wat))
    return replace(punt, hangt_af=tuple(gevolgen))


def alle_gronden(uitkomst: Uitkomst[Any]) -> tuple[Geval[Any], ...]:
    """Elk geval dat tot deze waarde leidt, niet alleen het eerste: bij een afwijzing alle gronden tegelijk."""
    if uitkomst.peildatum is None:
        return ()
    feiten = tuple(uitkomst.feiten.values())
    versie = norm_met_naam(uitkomst.norm).op(uitkomst.peildatum)
    if not versie.in_gevallen:
        return ()
    gevonden = []
    try:
        for geval in versie.gevallen(uitkomst.peildatum, *feiten):
            onbekend = isinstance(geval.voorwaarde, Onbekend) or isinstance(geval.waarde, Onbekend)
            if not onbekend and geval.voorwaarde and geval.waarde == uitkomst.waarde:
                gevonden.append(geval)
    except (FeitOnbekend, GeenGeldigeVersie):
        pass  # verder dan hier is niets bekend
    return tuple(gevonden)


@dataclass(frozen=True)
class Anders:
    """Wat een andere uitkomst had gegeven: dit feit of oordeel, met dat antwoord."""

    feit: str
    vraag: str
    antwoord: str
    uitkomst: str


def wat_had_het_veranderd(uitkomst: Uitkomst[Any]) -> tuple[Anders, ...]:
    """Elk feit of oordeel dat, anders beantwoord, tot een andere waarde had geleid; telkens nagerekend."""
    feiten = _enige_feiten(uitkomst)
    if feiten is None or uitkomst.vragen:
        return ()
    return tuple(
        Anders(
            pad,
            vraag_op(feiten, pad, veld),
            in_woorden(antwoord.waarde if isinstance(antwoord, Oordeel) else antwoord),
            waarde_in_woorden(dan),
        )
        for pad, veld in alle_plaatsen(feiten)
        for antwoord in veld.antwoorden
        # Binnen een lijst telt een ander antwoord, geen andere soort: dat zou een andere zaak zijn.
        if not ("." in pad and isinstance(antwoord, Enum))
        and (dan := _opnieuw(uitkomst, met_antwoord(feiten, pad, antwoord))) is not None
        and dan.waarde != uitkomst.waarde
        and not dan.vragen
    )


def _enige_feiten(uitkomst: Uitkomst[Any]) -> Any:
    """De dataclass met feiten, als de norm die als enige parameter heeft."""
    waarden = tuple(uitkomst.feiten.values())
    return waarden[0] if len(waarden) == 1 and hasattr(waarden[0], "__dataclass_fields__") else None


def _opnieuw(uitkomst: Uitkomst[Any], feiten: Any) -> Uitkomst[Any] | None:
    """De uitkomst met andere feiten; `None` als de norm daarmee niet kan rekenen."""
    if uitkomst.peildatum is None:
        raise ValueError("Deze uitkomst komt niet van een norm.")
    try:
        return norm_met_naam(uitkomst.norm)(uitkomst.peildatum, feiten)
    except (GeenGeldigeVersie, ValueError, ArithmeticError):
        return None
