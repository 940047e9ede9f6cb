# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het toetsbestand: het dossier rond één (concept)besluit, teruggebracht tot wat een rechter bekijkt.

Zwijgen en nee verschillen. `False` is: bekeken, en het antwoord is nee. Binnen het onderzoek betekent `STIL` dat het
dossier er niets over zegt (dan rust er geen bevinding op) en `None` of een lege lijst dat het punt ontbreekt.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum

from toegangspoort.recht.wmo2015.ladder import Omvang, Trede
from toegangspoort.recht.wmo2015.maatwerk import Spoor


class Stil(Enum):
    """Het dossier zegt er niets over."""

    STIL = "stil"


STIL = Stil.STIL


class Strekking(StrEnum):
    """Wat het besluit doet."""

    TOEGEKEND = "toegekend"
    GEDEELTELIJK = "gedeeltelijk_toegekend"
    AFGEWEZEN = "afgewezen"
    BEEINDIGD = "beeindigd"
    VERLAAGD = "verlaagd"
    GEEN_BESLUIT = "geen_besluit"

    @property
    def geeft(self) -> bool:
        """Of het besluit hulp toekent."""
        return self in (Strekking.TOEGEKEND, Strekking.GEDEELTELIJK, Strekking.VERLAAGD)

    @property
    def nadelig(self) -> bool:
        """Of het besluit niet (meer) geeft wat is gevraagd of wat er liep."""
        return self not in (Strekking.TOEGEKEND, Strekking.GEEN_BESLUIT)

    @property
    def raakt_lopend_recht(self) -> bool:
        """Of lopende hulp stopt of mindert."""
        return self in (Strekking.BEEINDIGD, Strekking.VERLAAGD)


@dataclass(frozen=True)
class Melding:
    """De melding en wat daarbij is verteld."""

    ontvangen_op: date | None = None
    gewezen_op_clientondersteuning: bool | None = None
    gewezen_op_persoonlijk_plan: bool | None = None
    afgesloten_als: str | None = None


@dataclass(frozen=True)
class Aanvraag:
    """De aanvraag."""

    ontvangen_op: date | None = None


@dataclass(frozen=True)
class Advies:
    """Of een deskundige nodig was, en is gevraagd."""

    nodig: bool | Stil | None = STIL
    ingewonnen: bool | Stil | None = STIL


@dataclass(frozen=True)
class Behoefte:
    """Wat nodig is, in soort en omvang."""

    onderwerp: str
    categorie: str
    omvang: Omvang | Stil | None = STIL


@dataclass(frozen=True)
class Tijdnorm:
    """De norm waarop de omvang rust."""

    naam: str
    soort: str | None = None
    onafhankelijk: bool | Stil | None = STIL
    toetsbaar: bool | Stil | None = STIL
    tijden_volgen_uit_onderzoek: bool | None = None


@dataclass(frozen=True)
class Onderzoek:
    """Wat het dossier van het onderzoek laat zien."""

    afgerond_op: date | None = None
    verslag_verstrekt: bool | Stil | None = STIL
    hulpvraag: str | Stil | None = STIL
    problemen: tuple[str, ...] | Stil | None = STIL
    deskundig_advies: Advies | Stil | None = STIL
    behoefte: tuple[Behoefte, ...] | Stil | None = STIL
    norm: Tijdnorm | Stil | None = STIL
    heronderzoek: bool | Stil | None = STIL


class Deel(StrEnum):
    """Een aftrek zonder getal."""

    GEHEEL = "geheel"
    DEELS = "deels"


@dataclass(frozen=True)
class Aftrek:
    """Een trede waarop het besluit leunt."""

    trede: Trede
    onderwerp: str
    persoon: str | None = None
    onderzocht: bool | None = None
    besproken: bool | None = None
    gemotiveerd: bool | None = None
    dekt: Omvang | Deel | None = None
    beschikbaar: bool | None = None
    passend: bool | None = None
    betaalbaar: bool | None = None
    toegang_na_onderzoek: bool | None = None
    wet: str | None = None
    recht_vastgesteld: bool | None = None


@dataclass(frozen=True)
class Regel:
    """Een regel van het besluit."""

    onderwerp: str
    categorie: str
    resultaat: str | None = None
    omvang: Omvang | None = None
    ingangsdatum: date | None = None
    einddatum: date | None = None


@dataclass(frozen=True)
class Pgb:
    """Of een pgb is gevraagd, en hoe daarop is beslist."""

    gevraagd: bool
    geweigerd_op: str | None = None
    weigering_gemotiveerd: bool | None = None
    tarief_toereikend: bool | None = None


@dataclass(frozen=True)
class Besluit:
    """Het besluit zelf."""

    strekking: Strekking
    grondslag: str | None = None
    vorm: str | None = None
    pgb: Pgb | None = None
    regels: tuple[Regel, ...] = ()
    motivering: tuple[str, ...] | Stil = STIL
    verwijst_naar_leveringsplan: bool | None = None


@dataclass(frozen=True)
class Toetsbestand:
    """Eén besluit en wat eronder ligt."""

    id: str
    besluit: Besluit
    omschrijving: str = ""
    peildatum: date | None = None
    spoor: Spoor = Spoor.ZELFREDZAAMHEID
    melding: Melding | None = None
    aanvraag: Aanvraag | None = None
    onderzoek: Onderzoek | None = None
    treden: tuple[Aftrek, ...] = ()
