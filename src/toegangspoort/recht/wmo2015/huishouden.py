# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat van een huishouden bekend moet zijn om de eigen bijdrage te weten."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from toegangspoort.recht.kern import Aan, Centen, JaNee, Vraag


@dataclass(frozen=True)
class Huishouden:
    """Een ongehuwde cliënt, of een cliënt met zijn echtgenoot of partner (artikel 1.1.2 Wmo 2015), in één periode.

    Bedragen zijn hele centen. Voor hele bevolkingen mag elk veld ook een kolom zijn.
    """

    verordening_vraagt_bijdrage: Annotated[
        JaNee,
        Vraag(
            "Vraagt de verordening van de gemeente een bijdrage voor deze hulp?",
            Aan.MEDEWERKER,
            "Zonder regel in de verordening is er geen bijdrage.",
        ),
    ] = None
    beschermd_wonen_of_opvang: Annotated[
        JaNee,
        Vraag(
            "Woont iemand van het huishouden in beschermd wonen of in een opvang?",
            Aan.INWONER,
            "Daarvoor geldt een andere bijdrage.",
        ),
    ] = None
    wlz_bijdrage: Annotated[
        JaNee,
        Vraag(
            "Betaalt iemand van het huishouden al een eigen bijdrage voor de Wet langdurige zorg?",
            Aan.REGISTER,
            "Dan betaalt u voor de Wmo niets.",
        ),
    ] = None
    met_partner: Annotated[
        JaNee,
        Vraag("Woont u samen met uw echtgenoot of partner?", Aan.INWONER, "De bijdrage geldt voor u samen."),
    ] = None
    onder_aow: Annotated[
        JaNee,
        Vraag(
            "Is een van u beiden jonger dan de AOW-leeftijd?",
            Aan.REGISTER,
            "Partners van wie er een jonger is, betalen niets.",
        ),
    ] = None
    vrijgesteld_laag_inkomen: Annotated[
        JaNee,
        Vraag(
            "Zegt de verordening dat u met uw inkomen niets betaalt?",
            Aan.MEDEWERKER,
            "De gemeente mag mensen met een laag inkomen vrijstellen.",
        ),
    ] = None
    vrijgesteld_door_college: Annotated[
        JaNee,
        Vraag(
            "Besloot de gemeente dat u voor een tijd niets betaalt?",
            Aan.MEDEWERKER,
            "De gemeente mag afzien van de bijdrage als u die niet kunt betalen of als zij de hulp in de weg zit.",
        ),
    ] = None
    alleen_minderjarig: Annotated[
        JaNee,
        Vraag(
            "Is ieder die hulp krijgt jonger dan 18 jaar?",
            Aan.REGISTER,
            "Dan geldt alleen een bijdrage voor een woningaanpassing.",
        ),
    ] = None
    ondersteuning: Annotated[
        JaNee,
        Vraag(
            "Krijgt u hulp van iemand, zoals huishoudelijke hulp, begeleiding of dagbesteding?",
            Aan.INWONER,
            "Ook hulp met een vaste hulpverlener uit een algemene voorziening telt mee; cliëntondersteuning niet.",
        ),
    ] = None
    hulpmiddel: Annotated[
        JaNee,
        Vraag("Krijgt u een hulpmiddel, anders dan een rolstoel?", Aan.INWONER, "Een rolstoel is vrij."),
    ] = None
    woningaanpassing: Annotated[
        JaNee,
        Vraag("Wordt uw woning aangepast?", Aan.INWONER, "Ook ouders van een kind kunnen hiervoor betalen."),
    ] = None
    vervoer: Annotated[
        JaNee,
        Vraag("Reist u met het collectieve vervoer van de Wmo?", Aan.INWONER, "De gemeente kan dit erbuiten laten."),
    ] = None
    vervoer_zonder_bijdrage: Annotated[
        JaNee,
        Vraag("Laat de verordening collectief vervoer buiten de bijdrage?", Aan.MEDEWERKER, ""),
    ] = None
    rest_kostprijs_centen: Annotated[
        Centen,
        Field(ge=0),
        Vraag(
            "Welk deel van de kostprijs van het hulpmiddel of de woningaanpassing is nog niet betaald?",
            Aan.MEDEWERKER,
            "Samen betaalt u nooit meer dan de kostprijs.",
        ),
    ] = None
    lager_bedrag: Annotated[
        JaNee,
        Vraag("Noemt de verordening voor u een lager bedrag?", Aan.MEDEWERKER, "De gemeente mag minder vragen."),
    ] = None
    lager_bedrag_centen: Annotated[
        Centen,
        Field(ge=0),
        Vraag("Welk lager bedrag noemt de verordening?", Aan.MEDEWERKER, "Dat bedrag betaalt u dan ten hoogste."),
    ] = None
    rolstoel: bool = False
    """Een rolstoel is vrij; dit telt alleen voor de reden die u leest."""
