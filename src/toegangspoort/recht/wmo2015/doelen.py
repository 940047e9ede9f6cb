# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waarvoor een voorziening dient (artikel 1.1.1 en 2.3.5 Wmo 2015) en de begeleiding die daarbij hoort (S1)."""

from dataclasses import dataclass
from enum import Enum


class Werkwoord(Enum):
    """De drie werkwoorden van een doel (S1-14)."""

    BEVORDEREN = "bevorderen"
    BEHOUDEN = "behouden"
    COMPENSEREN = "compenseren"


class GerichtOp(Enum):
    """Waarop het doel ziet (S0-10)."""

    ZELFREDZAAMHEID = "zelfredzaamheid"
    PARTICIPATIE = "participatie"


class Regelvermogen(Enum):
    """Wat begeleiding met verloren regie doet (S1-11)."""

    COMPENSEREN = "compenseren"
    HERSTELLEN = "herstellen"
    BEHOUDEN = "behouden"


@dataclass(frozen=True)
class Activiteit:
    """Een vorm van begeleiding, met de iWmo-categorie waaronder zij valt."""

    code: str
    naam: str
    categorie: str = "02"


ACTIVITEITEN = (
    Activiteit("dagindeling", "De dag indelen en dingen ondernemen"),
    Activiteit("contact_zoeken", "Contact zoeken met mensen in de omgeving"),
    Activiteit("activiteiten", "Activiteiten doen", "07"),
    Activiteit("sociale_contacten", "Sociale contacten onderhouden"),
    Activiteit("plannen", "Plannen en organiseren"),
    Activiteit("boodschappen", "Boodschappen doen"),
    Activiteit("apparaten", "Huishoudelijke apparaten leren bedienen"),
    Activiteit("woonbegeleiding", "Leren het huishouden te doen"),
    Activiteit("communiceren", "Communiceren met anderen"),
    Activiteit("gedrag", "Omgaan met gedragsproblemen"),
    Activiteit("administratie", "Administratie, post en geld op orde houden"),
)
"""De elf vormen van hulp die S1 noemt (S1-16)."""
