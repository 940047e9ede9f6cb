# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een besluit herzien of intrekken (artikel 2.3.10 Wmo 2015)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag
from toegangspoort.recht.kern.punten import Punt, een_van_de_punten
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

ARTIKEL = "2.3.10"


@dataclass(frozen=True)
class Herzieningsfeiten:
    """De vijf gronden van lid 1."""

    onjuiste_gegevens: Annotated[JaNee, Vraag("Gaf de cliënt onjuiste of onvolledige gegevens?", Aan.MEDEWERKER)] = None
    anders_besloten: Annotated[
        OpenNorm, Vraag("Was er met de juiste gegevens anders besloten?", Aan.MEDEWERKER, "Anders is dit geen grond.")
    ] = None
    niet_langer_nodig: Annotated[
        OpenNorm,
        Vraag("Heeft de cliënt de hulp niet langer nodig?", Aan.MEDEWERKER, "Dit blijkt uit een nieuw onderzoek."),
    ] = None
    niet_meer_toereikend: Annotated[
        OpenNorm, Vraag("Is de hulp niet meer genoeg?", Aan.MEDEWERKER, "Dan past een ander besluit.")
    ] = None
    voorwaarden_geschonden: Annotated[
        JaNee, Vraag("Hield de cliënt zich niet aan de voorwaarden van de hulp?", Aan.MEDEWERKER)
    ] = None
    niet_of_anders_gebruikt: Annotated[
        JaNee, Vraag("Gebruikt de cliënt de hulp niet, of voor iets anders?", Aan.MEDEWERKER)
    ] = None


mag_herzien: Norm[[Herzieningsfeiten], bool] = Norm(
    "herzien-of-intrekken",
    Grondslag("Wmo 2015", ARTIKEL, 1),
    titel="Herzien of intrekken van een besluit",
    toetsdatum="besluit",
    uitleg=(
        "De gemeente mag een besluit herzien of intrekken op vijf gronden: onjuiste gegevens, niet meer nodig, niet "
        "meer genoeg, voorwaarden geschonden, of niet goed gebruikt. Het besluit noemt de dag waarop het ingaat."
    ),
)


@mag_herzien.versie(vanaf=WMO_2015, bron=BRON)
def _vijf_gronden(f: Herzieningsfeiten) -> Gevallen[bool]:
    yield from een_van_de_punten(
        (
            Punt(
                f.onjuiste_gegevens & f.anders_besloten,
                "U gaf onjuiste of onvolledige gegevens. Met de juiste was er anders besloten.",
                _grond("a"),
            ),
            Punt(f.niet_langer_nodig, "U hebt deze hulp niet langer nodig.", _grond("b")),
            Punt(f.niet_meer_toereikend, "Deze hulp is niet meer genoeg.", _grond("c")),
            Punt(f.voorwaarden_geschonden, "U hield zich niet aan de voorwaarden.", _grond("d")),
            Punt(f.niet_of_anders_gebruikt, "U gebruikt de hulp niet, of voor iets anders.", _grond("e")),
        ),
        "Er is geen grond om het besluit te herzien of in te trekken.",
        ter_beoordeling=("Of de gemeente van deze bevoegdheid gebruikmaakt.",),
    )


def _grond(letter: str) -> Grondslag:
    return Grondslag("Wmo 2015", ARTIKEL, 1, letter)


@dataclass(frozen=True)
class Herzieningsbesluit:
    """Wat in het besluit staat."""

    geldt_vanaf: Annotated[
        date | None,
        Vraag("Vanaf welke dag geldt het besluit? Leeg: dat staat er niet in.", Aan.MEDEWERKER, mag_leeg=True),
    ] = None


noemt_ingangsdag: Norm[[Herzieningsbesluit], bool] = Norm(
    "herziening-ingangsdag",
    Grondslag("Wmo 2015", ARTIKEL, 2),
    titel="Vanaf wanneer een herziening geldt",
    toetsdatum="besluit",
    uitleg="Een besluit dat hulp herziet of intrekt, zegt vanaf welke dag het geldt.",
)


@noemt_ingangsdag.versie(vanaf=WMO_2015, bron=BRON)
def _bepaalt_het_tijdstip(f: Herzieningsbesluit) -> Gevallen[bool]:
    yield Geval(f.geldt_vanaf is None, False, "Het besluit zegt niet vanaf welke dag het geldt.")
    yield Geval(True, True, "Het besluit geldt vanaf {dag}.", met={"dag": f.geldt_vanaf})
