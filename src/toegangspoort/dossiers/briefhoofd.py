# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The head and foot that every letter of a file shares: who sends it, to whom, who answers for it."""

from toegangspoort.brieven.brief import Adres, Afzender, Ondertekenaar
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.personen.models import Inwoner

AFDELING = "Toegang tot hulp en ondersteuning"


def sender(gemeente: Gemeente) -> Afzender:
    """The gemeente as sender."""
    return Afzender(
        naam=f"Gemeente {gemeente.naam}",
        afdeling=AFDELING,
        adresregels=tuple(line.strip() for line in gemeente.postadres.splitlines() if line.strip()),
        telefoon=gemeente.telefoon,
        email=gemeente.email,
        website=gemeente.website.removeprefix("https://").removesuffix("/"),
        voorbeeld=gemeente.voorbeeld,
    )


def addressee(inwoner: Inwoner) -> Adres:
    """The inwoner as it stands in the window; the lines that are not known are left out."""
    street = f"{inwoner.straat} {inwoner.huisnummer}".strip() if inwoner.straat else ""
    if not street and inwoner.huisnummer:
        street = f"Huisnummer {inwoner.huisnummer}"
    postcode = f"{inwoner.postcode[:4]} {inwoner.postcode[4:]}".strip()
    naam = inwoner.naam
    lines = (street, f"{postcode}  {inwoner.plaats}".strip())
    return Adres(f"{naam[0].upper()}{naam[1:]}", tuple(line for line in lines if line))


def salutation(inwoner: Inwoner) -> str:
    """The opening of a letter, with its comma."""
    return f"{inwoner.groet},"


def for_the_team(dossier: Dossier) -> Ondertekenaar:
    """The team that handles the file, for letters that are no besluit."""
    return Ondertekenaar(naam=dossier.team.naam, functie=AFDELING, namens=f"Gemeente {dossier.gemeente.naam}")
