# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Weigeren omdat de Wet langdurige zorg voorgaat (artikel 2.3.5 lid 6 en 7, en 8.6a, Wmo 2015)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.kern.punten import raadpleeg, waarde_van
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

ARTIKEL = "2.3.5"


class Woonvorm(StrEnum):
    """Waar iemand met een recht op Wlz-zorg woont."""

    THUIS = "thuis"
    INSTELLING_ZONDER_BEHANDELING = "in een instelling, zonder behandeling"
    INSTELLING_MET_BEHANDELING = "in een instelling, met behandeling"


class Gevraagd(StrEnum):
    """Wat iemand met een recht op Wlz-zorg aan de gemeente vraagt."""

    HULPMIDDEL = "een hulpmiddel"
    MOBILITEITSHULPMIDDEL = "een hulpmiddel om zich te verplaatsen"
    WONINGAANPASSING = "een woningaanpassing"
    SCHOONHOUDEN = "schoonhouden van de woning"
    ANDERS = "iets anders"


_WOONT = Vraag("Waar woont u?", Aan.INWONER, "Wie thuis woont, kan sommige hulp toch van de gemeente krijgen.")
_VRAAGT = Vraag("Wat vraagt u aan de gemeente?")
_MODULAIR = Vraag("Krijgt u de Wlz-zorg thuis in losse delen (modulair pakket thuis)?", Aan.ANDERE_INSTANTIE)


@dataclass(frozen=True)
class Uitzonderingsfeiten:
    """Waar iemand woont en wat hij vraagt."""

    woont: Annotated[Woonvorm | None, _WOONT] = None
    gevraagd: Annotated[Gevraagd | None, _VRAAGT] = None
    modulair_pakket_thuis: Annotated[JaNee, _MODULAIR] = None


wlz_uitzondering: Norm[[Uitzonderingsfeiten], bool] = Norm(
    "wlz-uitzondering",
    Grondslag("Wmo 2015", ARTIKEL, 6),
    Grondslag("Wmo 2015", "8.6a"),
    titel="Wlz: wanneer de gemeente toch helpt",
    toetsdatum="besluit",
    uitleg=(
        "Sommige hulp mag de gemeente niet weigeren om de Wlz: hulpmiddelen en aanpassingen voor wie thuis woont, een "
        "mobiliteitshulpmiddel in een instelling zonder behandeling, en schoonhouden bij een modulair pakket thuis."
    ),
)


@wlz_uitzondering.versie(
    vanaf=WMO_2015,
    bron=(
        "Wmo 2015, artikel 8.6a, tekst geldend op 1 januari 2026; of een koninklijk besluit een van de onderdelen "
        "heeft beëindigd, en sinds wanneer het artikel geldt, is niet nagegaan"
    ),
    geverifieerd=False,
)
def _drie_uitzonderingen(f: Uitzonderingsfeiten) -> Gevallen[bool]:
    a, b, c = (Grondslag("Wmo 2015", "8.6a", None, letter) for letter in "abc")
    mobiliteit = f.gevraagd == Gevraagd.MOBILITEITSHULPMIDDEL
    aan_huis = (f.gevraagd == Gevraagd.HULPMIDDEL) | (f.gevraagd == Gevraagd.WONINGAANPASSING) | mobiliteit
    yield Geval(
        (f.woont == Woonvorm.THUIS) & aan_huis, True, "U woont thuis en vraagt een hulpmiddel of aanpassing.", a
    )
    yield Geval(
        (f.woont == Woonvorm.INSTELLING_ZONDER_BEHANDELING) & mobiliteit,
        True,
        "U woont in een instelling zonder behandeling en vraagt een hulpmiddel om u te verplaatsen.",
        b,
    )
    yield Geval(
        (f.gevraagd == Gevraagd.SCHOONHOUDEN) & f.modulair_pakket_thuis,
        True,
        "U krijgt een modulair pakket thuis en vraagt hulp bij het schoonhouden.",
        c,
    )
    yield Geval(True, False, "Voor wat u vraagt is er geen uitzondering op de Wlz.")


@dataclass(frozen=True)
class Wlzfeiten:
    """Het recht op verblijf uit de Wlz, en wat de cliënt daarvoor doet."""

    recht_vastgesteld: Annotated[
        JaNee,
        Vraag(
            "Heeft het CIZ vastgesteld dat de cliënt recht heeft op verblijf in een instelling?",
            Aan.ANDERE_INSTANTIE,
            "Alleen een vastgesteld recht is op zichzelf genoeg om te weigeren.",
        ),
    ] = None
    recht_waarschijnlijk: Annotated[
        OpenNorm, Vraag("Zijn er redenen om aan te nemen dat de cliënt recht heeft op Wlz-verblijf?", Aan.DESKUNDIGE)
    ] = None
    werkt_mee: Annotated[JaNee, Vraag("Werkt de cliënt mee aan een besluit over de Wlz?", Aan.MEDEWERKER)] = None
    overgang_wlz: Annotated[
        JaNee,
        Vraag("Is de cliënt een verzekerde als bedoeld in artikel 11.1.1 lid 3 Wlz?", Aan.ANDERE_INSTANTIE),
    ] = None
    woont: Annotated[Woonvorm | None, _WOONT] = None
    gevraagd: Annotated[Gevraagd | None, _VRAAGT] = None
    modulair_pakket_thuis: Annotated[JaNee, _MODULAIR] = None


wlz_weigering: Norm[[Wlzfeiten], bool] = Norm(
    "wlz-weigering",
    Grondslag("Wmo 2015", ARTIKEL, 6),
    titel="Of de Wlz voorgaat",
    toetsdatum="besluit",
    uitleg=(
        "De gemeente mag maatwerk weigeren als iemand recht heeft op verblijf uit de Wlz, of dat waarschijnlijk heeft "
        "en niet meewerkt aan een besluit daarover. Zij hoeft niet te weigeren, en er zijn uitzonderingen."
    ),
)


@wlz_weigering.versie(vanaf=WMO_2015, bron=BRON)
def _mag_weigeren(peildatum: date, f: Wlzfeiten) -> Gevallen[bool]:
    weigert = f.recht_waarschijnlijk & niet(f.werkt_mee)
    yield Geval(niet(f.recht_vastgesteld) & niet(weigert), False, "Een recht op verblijf uit de Wlz staat niet vast.")
    yield Geval(f.overgang_wlz, False, "Voor u geldt overgangsrecht van de Wlz.", Grondslag("Wmo 2015", ARTIKEL, 7))
    uitzondering = raadpleeg(
        wlz_uitzondering, peildatum, Uitzonderingsfeiten(f.woont, f.gevraagd, f.modulair_pakket_thuis)
    )
    yield Geval(
        waarde_van(uitzondering),
        False,
        "Voor deze hulp mag de gemeente de Wlz niet tegenwerpen.",
        Grondslag("Wmo 2015", "8.6a"),
        delen=(uitzondering,),
    )
    afweging = ("Of de gemeente van deze bevoegdheid gebruikmaakt.",)
    yield Geval(
        f.recht_vastgesteld,
        True,
        "Uw recht op verblijf uit de Wlz is vastgesteld.",
        delen=(uitzondering,),
        ter_beoordeling=afweging,
    )
    yield Geval(
        True,
        True,
        "U hebt waarschijnlijk recht op verblijf uit de Wlz en werkt niet mee aan een besluit daarover.",
        delen=(uitzondering,),
        ter_beoordeling=afweging,
    )
