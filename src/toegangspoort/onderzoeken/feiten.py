# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The facts of each part of the onderzoek as a page hands them in: plain and frozen."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from toegangspoort.personen.models import Band, Toestemming

NOTHING = Decimal(0)


class OngeldigeFeiten(ValueError):
    """These facts cannot be kept; `fouten` holds (field, Dutch sentence), all at once."""

    def __init__(self, fouten: list[tuple[str, str]]) -> None:
        super().__init__(" ".join(tekst for _veld, tekst in fouten))
        self.fouten = fouten


def refuse(fouten: list[tuple[str, str]]) -> None:
    """Raise `OngeldigeFeiten` when there is something wrong."""
    if fouten:
        raise OngeldigeFeiten(fouten)


@dataclass(frozen=True, kw_only=True)
class Afspraakfeiten:
    """When, where and with whom we talk."""

    op: datetime
    plaats: str
    aanwezigen: str = ""
    ziet_af_van_plan: bool = False
    """The client says that no persoonlijk plan will come (lid 2)."""
    reden_eerder: str = ""
    """Why the talk is held within the seven days for a plan."""


@dataclass(frozen=True, kw_only=True)
class Gespreksfeiten:
    """What the talk was and what it is about."""

    op: datetime
    plaats: str
    aanwezigen: str = ""
    identiteit: str = ""
    """Kind of document that was shown (art. 2.3.4)."""


@dataclass(frozen=True, kw_only=True)
class Vraagfeiten:
    """The question behind it all, in the words of the client where possible."""

    hulpvraag: str = ""
    wens: str = ""
    problemen: str = ""
    gronden: tuple[str, ...] = ()
    match: str = ""
    plan_gebruikt: str = ""
    pgb_uitgelegd: bool = False
    vormvoorkeur: str = ""
    advies_nodig: bool | None = None
    advies_reden: str = ""


@dataclass(frozen=True, kw_only=True)
class Netwerkfeiten:
    """Someone around the client, and what this person does in minutes a week."""

    naam: str
    relatie: str
    band: Band
    toestemming: Toestemming = Toestemming.NIET_GEVRAAGD
    telefoon: str = ""
    overbelast: bool = False
    opmerking: str = ""
    taken: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Behoeftefeiten:
    """A need in kind and size, and the norm its size rests on."""

    onderwerp: str
    categorie: str
    aantal: Decimal | None = None
    eenheid: str = ""
    per: str = ""
    toelichting: str = ""
    norm: str = ""
    norm_bron: str = ""
    norm_soort: str = ""
    norm_onafhankelijk: bool | None = None
    norm_toetsbaar: bool | None = None
    norm_aantal: Decimal | None = None
    afwijking: str = ""
    lichter: str = ""


@dataclass(frozen=True, kw_only=True)
class Aftrekfeiten:
    """What one rung takes off, or why it takes off nothing."""

    trede: str
    reden: str
    behoefte_id: int | None = None
    aantal: Decimal = NOTHING
    naam: str = ""
    lid_id: int | None = None
    voorziening_id: int | None = None
    wet: str = ""
    recht_vastgesteld: bool | None = None
    onderzocht: bool | None = None
    besproken: bool | None = None
    beschikbaar: bool | None = None
    passend: bool | None = None
    betaalbaar: bool | None = None
    toereikend: bool | None = None
    niet_speciaal: bool | None = None
    toetsredenen: dict[str, str] = field(default_factory=dict)
    kosten: str = ""
    tegemoetkoming: str = ""


@dataclass(frozen=True, kw_only=True)
class Poortfeiten:
    """Answers to questions of the gate, by their place (`poort.QUESTIONS`); None takes an answer away again."""

    antwoorden: dict[str, Any]
    redenen: dict[str, str] = field(default_factory=dict)
    """Why, for each answer that is a judgement."""


@dataclass(frozen=True, kw_only=True)
class Doelfeiten:
    """A goal of the plan."""

    werkwoord: str
    gericht_op: str
    tekst: str
    soort: str = ""
    behoefte_id: int | None = None
    activiteiten: tuple[str, ...] = ()
    evaluatie_op: date | None = None


@dataclass(frozen=True, kw_only=True)
class Adviesfeiten:
    """Expert advice that was asked, and perhaps came in."""

    van: str
    vraag: str
    gevraagd_op: date
    ontvangen_op: date | None = None
    tekst: str = ""
