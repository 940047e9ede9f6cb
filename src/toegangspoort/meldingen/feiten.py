# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The facts of a melding as a channel hands them in: plain, frozen, checked by the forms of that channel."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from toegangspoort.dossiers.models import Spoor
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.meldingen.models import Bezoekwens, Gespreksplaats, Levensgebied
from toegangspoort.personen.models import Aanhef, Geslacht


@dataclass(frozen=True, kw_only=True)
class Persoonsgegevens:
    """Who the melding is about; the BSN is established later (art. 5.2.9 Wmo 2015)."""

    achternaam: str
    voornamen: str = ""
    aanhef: Aanhef = Aanhef.GEEN
    geboortedatum: date | None = None
    geslacht: Geslacht | Literal[""] = ""
    """As the BRP knows it; no channel asks for it."""
    postcode: str = ""
    huisnummer: str = ""
    straat: str = ""
    plaats: str = ""
    telefoon: str = ""
    email: str = ""


@dataclass(frozen=True, kw_only=True)
class Bestand:
    """A file that was uploaded, with the media type that its content shows."""

    naam: str
    soort: str
    inhoud: bytes


@dataclass(frozen=True, kw_only=True)
class Meldingsfeiten:
    """What was reported, and the wishes for the conversation."""

    kanaal: Bron
    ontvangen_op: datetime
    hulpvraag: str
    levensgebieden: tuple[Levensgebied, ...] = ()
    al_geprobeerd: str = ""
    voor_ander: bool = False
    melder_naam: str = ""
    melder_relatie: str = ""
    melder_telefoon: str = ""
    inwoner_weet_ervan: bool = True
    plaats: Gespreksplaats = Gespreksplaats.THUIS
    bezoek_door: Bezoekwens = Bezoekwens.GEEN_VOORKEUR
    naaste_erbij: str = ""
    tolk: str = ""
    spoed: bool = False
    spoed_toelichting: str = ""
    spoor: Spoor = Spoor.ZELFREDZAAMHEID
    huishouden_meer_meldingen: bool = False
    oud_ciz: bool = False
    bijlagen: tuple[Bestand, ...] = field(default=())
