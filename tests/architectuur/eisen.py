# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The requirements that the first delivery fulfils, each with what it asks in a few words."""

ZELF_REGELEN = {
    "S0-1": "wat algemene voorzieningen en maatwerkvoorzieningen zijn",
    "S0-2": "een gids van algemene voorzieningen, zonder inloggen",
    "S0-3": "geen dossier en geen BSN bij een algemene voorziening",
    "S0-4": "geen toelatingseis bij een algemene voorziening",
    "S0-5": "prijs in centen met periode",
    "S0-6": "wie niet kan betalen krijgt de weg gewezen",
    "S0-7": "de soort van een voorziening heeft een begindatum",
    "S0-8": "maatwerk pas na onderbouwde treden",
    "S0-9": "beschermd wonen en opvang hebben een eigen spoor",
    "S0-10": "een doel per dossier, elke regel eraan verbonden",
    "S0-11": "eerst wat iemand wel kan",
    "S0-12": "het netwerk: mensen, taken, minuten, toestemming",
    "S0-13": "concept naar de inwoner, reactie bewaard",
    "S0-14": "collectief of individueel, beide met een besluit",
    "S0-15": "individueel is voor één inwoner",
    "S0-16": "collectief is gedeeld, met een pas",
    "S0-17": "goedkoopst passend; duurder vraagt een reden",
    "S0-18": "vervoer als voorbeeld van collectief maatwerk",
    "S0-19": "team vinden met de postcode",
}
BEGELEIDING = {
    "S1-1": "algemene voorzieningen zijn voor iedereen in de gemeente",
    "S1-14": "drie doelwoorden: bevorderen, behouden, compenseren",
    "S1-16": "elf activiteiten van begeleiding",
}
SOORTEN = {
    "S3-6": "algemeen is niet collectief",
    "S3-7": "een algemene voorziening vraagt niets over gezondheid",
    "S3-8": "negen voorbeelden van algemene voorzieningen",
    "S3-9": "een goed algemeen aanbod voorkomt maatwerk",
    "S3-10": "collectief vraagt een besluit",
    "S3-11": "voorbeelden van collectief; tafeltje-dekje volgt de instelling",
    "S3-12": "toestemming met pas en periode",
    "S3-13": "individueel is georganiseerd of gemaakt voor de inwoner",
    "S3-14": "afgestemd op de persoonlijke omstandigheden",
}
TRIAGE = {
    "S3-18": "niveau uit gewicht en mandaat",
    "S3-23": "kernteam",
    "S3-24": "Wmo-consulent",
    "S3-25": "regisseur",
    "S3-26": "oude cliënten beginnen als complex",
    "S3-28": "afwijken mag, met een reden",
}
DICHTBIJ = {
    "S4-1": "alle vragen in de eigen wijk",
    "S4-2": "teams en organisaties per wijk",
    "S4-3": "teams hebben een geschiedenis en een gebied",
    "S4-4": "dicht bij huis, met het eigen netwerk",
    "S4-13": "zelf oplossen mag, maar houdt een melding nooit tegen",
    "S4-15": "een vrijwilliger of een beroepskracht op bezoek",
    "S4-28": "een gezamenlijke oplossing voor wie het niet kan betalen",
}
OVERGANG = {
    "S3-1": "maatwerk vervangt de compensatieplicht: grondslag naar datum",
    "S3-22": "van de persoonlijke verzorging kwam in 2015 maar een deel over",
    "S4-7": "2015 is een overgangsjaar met een einddatum",
    "S4-9": "vanaf 2016 is hulp bij het huishouden een algemene voorziening, na een eigen toets",
    "S4-18": "geen gat tussen het oude recht en een nieuw besluit",
    "S4-19": "een onderzoek zonder melding als een oud recht afloopt",
    "S4-27": "kunnen regelen en kunnen betalen zijn twee toetsen, elk met een reden",
}
CIJFERS = {
    "S2-1": "maatwerk heet overal hetzelfde",
    "S2-2": "begeleiding, verzorging en woningaanpassing horen bij een type",
    "S2-3": "het college verleent het",
    "S2-4": "cliënten per 1.000: gemeente, provincie en land, per jaar",
    "S2-5": "hoogste en laagste, zonder wie ontbreekt",
    "S2-6": "naar type; iemand kan er meer hebben",
    "S2-7": "de maat: cliënten per 1.000 inwoners, met bron",
    "S2-8": "de provincie uit totalen, nooit het gemiddelde van verhoudingen",
    "S2-9": "een kaart met een tabel",
    "S2-10": "geen gegevens is iets anders dan nul of geheim",
    "S2-11": "van product naar type, per jaar",
    "S2-12": "relatieve index per type",
    "S2-13": "naar leeftijd, met de eigen groep als noemer",
    "S2-14": "een verklaring is tekst van een mens, geen cijfer",
    "S2-15": "leeftijdsopbouw per gemeente",
    "S2-16": "naar geslacht, met een verhouding per geslacht",
    "S2-17": "vrouw tegenover man: verhouding van verhoudingen",
    "S2-18": "gemeenten naar die verhouding",
    "S4-16": "cijfers per wijk, met geheimhouding",
    "S4-25": "meer voorkomen: signalen, verwijzingen, steun voor mantelzorgers",
}
EISEN = ZELF_REGELEN | BEGELEIDING | SOORTEN | TRIAGE | DICHTBIJ | OVERGANG | CIJFERS
