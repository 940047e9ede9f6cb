# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een norm: een getypeerde, zuivere functie met versies naar datum en met haar artikel.

Perioden zijn halfopen: `vanaf` telt mee, `tot` niet. Overlap wordt bij het laden geweigerd; een gat geeft
`GeenGeldigeVersie`. Nooit "vandaag" en nooit "de dichtstbijzijnde".
"""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Concatenate, Generic, ParamSpec, TypeAlias, TypeVar, cast

from toegangspoort.recht.kern.feit import (
    FeitOnbekend,
    Onbekend,
    Veld,
    Vraagpunt,
    feitenklasse_van,
    feitnamen,
    open_feiten,
    velden_van,
)
from toegangspoort.recht.kern.geval import GeenGeval, Geval
from toegangspoort.recht.kern.grondslag import Grondslag, Uitspraak
from toegangspoort.recht.kern.uitkomst import Uitkomst
from toegangspoort.recht.kern.waarden import GeenGeldigeVersie, Waardenreeks
from toegangspoort.recht.kern.woorden import titel_van

P = ParamSpec("P")
R = TypeVar("R")

Regel: TypeAlias = (
    Callable[P, Uitkomst[R] | Iterator[Geval[R]]] | Callable[Concatenate[date, P], Uitkomst[R] | Iterator[Geval[R]]]
)
"""Een functie van de feiten, of van de peildatum en de feiten."""

_normen: dict[str, "Norm[..., object]"] = {}


class OverlappendeVersies(ValueError):
    """Twee versies van één norm zouden op dezelfde dag gelden."""


class OnbekendeNorm(LookupError):
    """Zo'n norm is er niet."""


@dataclass(frozen=True)
class Versie(Generic[P, R]):
    """De norm zoals zij gold van `vanaf` tot `tot`."""

    vanaf: date
    tot: date | None
    bron: str
    geverifieerd: bool
    regel: Regel[P, R]
    kenmerk: str = ""
    """De naam van de norm met de dag waarop deze versie inging: zo staat zij in een uitkomst."""

    @property
    def voorbehoud(self) -> tuple[str, ...]:
        """Wat een lezer moet weten als deze versie niet bij de bron is nagekeken."""
        return () if self.geverifieerd else (f"Nog na te kijken: {self.bron}.",)

    @cached_property
    def in_gevallen(self) -> bool:
        """Of de regel uit gevallen bestaat, en dus ook met kolommen kan rekenen."""
        return inspect.isgeneratorfunction(self.regel)

    @cached_property
    def feitenklasse(self) -> type | None:
        """De dataclass met feiten, als de regel die als enige parameter heeft."""
        return feitenklasse_van(self.regel)

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """De namen van wat de regel wil weten, in volgorde."""
        return feitnamen(self.regel)

    @cached_property
    def vraagt_peildatum(self) -> bool:
        """Of de regel als eerste de peildatum wil hebben, om er een andere norm mee te raadplegen."""
        return next(iter(inspect.signature(self.regel).parameters), "") == "peildatum"

    @property
    def feiten(self) -> tuple[Veld, ...]:
        """Wat de regel wil weten."""
        return velden_van(self.regel)

    def geldt_op(self, dag: date) -> bool:
        """Of deze versie op die dag geldt."""
        return self.vanaf <= dag and (self.tot is None or dag < self.tot)

    def overlapt(self, ander: "Versie[P, R]") -> bool:
        """Of er een dag is waarop beide versies gelden."""
        return (self.tot is None or ander.vanaf < self.tot) and (ander.tot is None or self.vanaf < ander.tot)

    def beslist(self, peildatum: date, /, *feiten: P.args, **namen: P.kwargs) -> Geval[R]:
        """Het eerste geval dat waar is; of dat onbekend is, want dan is er eerst iets te vragen."""
        for geval in self.gevallen(peildatum, *feiten, **namen):
            voorwaarde = geval.voorwaarde
            if voorwaarde is True or (voorwaarde is not False and (isinstance(voorwaarde, Onbekend) or voorwaarde)):
                return geval
        raise GeenGeval(getattr(self.regel, "__name__", ""))

    def reken(self, peildatum: date, /, *feiten: P.args, **namen: P.kwargs) -> Uitkomst[R]:
        """Wat een regel zegt die niet uit gevallen bestaat; `FeitOnbekend` als zij niet verder kan."""
        regel = cast("Callable[..., Uitkomst[R]]", self.regel)
        return regel(peildatum, *feiten, **namen) if self.vraagt_peildatum else regel(*feiten, **namen)

    def gevallen(self, peildatum: date, /, *feiten: P.args, **namen: P.kwargs) -> Iterator[Geval[R]]:
        """De gevallen van een regel die daaruit bestaat, met wat ontbreekt als `Onbekend`."""
        regel = cast("Callable[..., Iterator[Geval[R]]]", self.regel)
        if self.feitenklasse and feiten:
            geopend = open_feiten(feiten[0])
            return regel(peildatum, geopend) if self.vraagt_peildatum else regel(geopend)
        return regel(peildatum, *feiten, **namen) if self.vraagt_peildatum else regel(*feiten, **namen)


class Norm(Generic[P, R]):
    """Een norm met haar versies; roep haar aan met de peildatum en de feiten."""

    def __init__(
        self,
        naam: str,
        *grondslagen: Grondslag,
        toetsdatum: str,
        uitleg: str,
        titel: str = "",
        eenheid: str = "",
        artikelen: tuple[Grondslag, ...] = (),
        waarden: tuple[Waardenreeks, ...] = (),
    ) -> None:
        """`eenheid` zegt wat een getal als waarde telt: "centen", of woorden als "minuten per week".

        De `grondslagen` staan onder elke uitkomst. Noemt een norm per uitkomst wat gold, dan zegt `artikelen` wat zij
        regelt. `waarden` zijn de gedateerde bedragen, dagen of getallen waarmee zij rekent.
        """
        if naam in _normen:
            raise ValueError(f"De norm {naam} bestaat al.")
        self.naam, self.grondslagen, self.toetsdatum, self.uitleg = naam, grondslagen, toetsdatum, uitleg
        self.titel = titel or titel_van(naam)
        self.eenheid, self.artikelen, self.waarden = eenheid, grondslagen or artikelen, waarden
        self.versies: list[Versie[P, R]] = []
        _normen[naam] = cast("Norm[..., object]", self)

    def __str__(self) -> str:
        return self.naam

    def versie(
        self, *, vanaf: date, tot: date | None = None, bron: str, geverifieerd: bool = True
    ) -> Callable[[Regel[P, R]], Regel[P, R]]:
        """Leg een versie vast; weigert overlap. Een eerste parameter `peildatum` krijgt die van de aanroep."""

        def leg_vast(regel: Regel[P, R]) -> Regel[P, R]:
            nieuw = Versie(vanaf, tot, bron, geverifieerd, regel, f"{self.naam}@{vanaf}")
            if tot is not None and tot <= vanaf:
                raise OverlappendeVersies(f"De norm {self.naam} heeft een versie die eindigt voordat zij begint.")
            if any(nieuw.overlapt(oud) for oud in self.versies):
                raise OverlappendeVersies(f"De norm {self.naam} heeft al een versie in de periode vanaf {vanaf}.")
            self.versies.append(nieuw)
            self.versies.sort(key=lambda versie: versie.vanaf)
            return regel

        return leg_vast

    def op(self, peildatum: date) -> Versie[P, R]:
        """De versie die op deze dag geldt."""
        for versie in self.versies:
            if versie.geldt_op(peildatum):
                return versie
        waar = f" ({', '.join(map(str, self.grondslagen))})" if self.grondslagen else ""
        raise GeenGeldigeVersie(f"De norm {self.naam}{waar} heeft geen versie die geldt op {peildatum}.")

    def __call__(self, peildatum: date, /, *feiten: P.args, **namen: P.kwargs) -> Uitkomst[R]:
        versie = self.op(peildatum)
        bekend: dict[str, object] = (
            {versie.parameters[0]: feiten[0]}
            if len(feiten) == 1
            else dict(zip(versie.parameters, feiten, strict=False))
        )
        if namen:
            bekend.update(namen)
        try:
            if versie.in_gevallen:
                geval = versie.beslist(peildatum, *feiten, **namen)
                onbekend: Any = geval.voorwaarde if isinstance(geval.voorwaarde, Onbekend) else geval.waarde
                if not isinstance(onbekend, Onbekend):
                    return self._uitkomst(versie, peildatum, bekend, geval)
                zegt = _vraag(versie, onbekend.velden, onbekend.vragen, geval.delen)
            else:
                zegt = versie.reken(peildatum, *feiten, **namen)
        except FeitOnbekend as fout:
            zegt = _vraag(versie, fout.velden, fout.vragen)
        return Uitkomst(
            zegt.waarde,
            self._samen_met(zegt.grondslagen),
            versie.kenmerk,
            zegt.redenen,
            zegt.ter_beoordeling + versie.voorbehoud,
            versie.geverifieerd and zegt.geverifieerd and _alle_geverifieerd(zegt.delen),
            self.naam,
            peildatum,
            bekend,
            # Wat een andere norm al zei, blijft als deel te lezen.
            zegt.delen if not zegt.norm else (cast("Uitkomst[object]", zegt),),
            zegt.vragen,
        )

    def _uitkomst(
        self, versie: Versie[P, R], peildatum: date, bekend: dict[str, object], geval: Geval[R]
    ) -> Uitkomst[R]:
        """De uitkomst van het geval dat besliste."""
        delen, zeker = geval.delen, versie.geverifieerd
        return Uitkomst(
            geval.waarde,
            self._samen_met(geval.gronden) if geval.gronden else self.grondslagen,
            versie.kenmerk,
            (geval.zin,),
            geval.ter_beoordeling if zeker else geval.ter_beoordeling + versie.voorbehoud,
            zeker and (not delen or _alle_geverifieerd(delen)),
            self.naam,
            peildatum,
            bekend,
            delen,
        )

    def _samen_met(self, gronden: tuple[Grondslag | Uitspraak, ...]) -> tuple[Grondslag | Uitspraak, ...]:
        """De gronden van de norm, met wat de regel daaraan toevoegt."""
        if not gronden:
            return self.grondslagen
        return (*self.grondslagen, *(grond for grond in gronden if grond not in self.grondslagen))


def _alle_geverifieerd(delen: tuple[Uitkomst[object], ...]) -> bool:
    return not delen or all(deel.geverifieerd for deel in delen)


def _vraag(
    versie: Versie[P, R],
    open_velden: tuple[str, ...],
    vragen: tuple[Vraagpunt, ...] = (),
    delen: tuple[Uitkomst[object], ...] = (),
) -> Uitkomst[R]:
    """De uitkomst die een vraag is; wat van het antwoord afhangt, rekent `kern.uitleg` uit als dat nodig is."""
    if not vragen:
        velden = [veld for veld in versie.feiten if veld.naam in open_velden]
        if not velden:
            raise FeitOnbekend(open_velden)
        vragen = (_punt(velden[0]),)
    return Uitkomst(cast("R", None), ter_beoordeling=(vragen[0].vraag,), delen=delen, vragen=vragen)


def _punt(veld: Veld) -> Vraagpunt:
    return Vraagpunt(veld.naam, veld.vraag.tekst, veld.vraag.aan.value, veld.vraag.waarom)


def alle_normen() -> list["Norm[..., object]"]:
    """Alle normen, op naam."""
    return [_normen[naam] for naam in sorted(_normen)]


def norm_met_naam(naam: str) -> "Norm[..., Any]":
    """De norm met deze naam; `OnbekendeNorm` als die er niet is."""
    if naam not in _normen:
        raise OnbekendeNorm(f"De norm {naam} is er niet. Kies uit: {', '.join(sorted(_normen))}.")
    return cast("Norm[..., Any]", _normen[naam])
