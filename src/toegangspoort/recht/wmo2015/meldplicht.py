# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat de cliënt zelf moet melden, en waaraan hij moet meewerken (artikel 2.3.8 Wmo 2015)."""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

ARTIKEL = "2.3.8"


@dataclass(frozen=True)
class Wijziging:
    """Iets wat in het leven van de cliënt verandert."""

    gemeente_vraagt_ernaar: Annotated[JaNee, Vraag("Vraagt de gemeente ernaar?", Aan.REGISTER)] = None
    kan_besluit_veranderen: Annotated[
        OpenNorm,
        Vraag(
            "Moest de cliënt begrijpen dat dit tot een ander besluit over de hulp kan leiden?",
            Aan.MEDEWERKER,
            "Alleen zulke veranderingen moeten worden gemeld.",
        ),
    ] = None
    staat_in_basisregister: Annotated[
        JaNee,
        Vraag(
            "Staat het in een basisregistratie, of in een administratie die de minister aanwees?",
            Aan.REGISTER,
            "Wat de overheid al weet, hoeft niemand nog eens te melden.",
        ),
    ] = None


moet_melden: Norm[[Wijziging], bool] = Norm(
    "meldplicht",
    Grondslag("Wmo 2015", ARTIKEL, 1),
    titel="Veranderingen doorgeven",
    toetsdatum="wijziging",
    uitleg=(
        "Verandert er iets waardoor uw hulp anders kan worden, dan meldt u dat meteen, ook als niemand erom vraagt. "
        "Wat de overheid al in een basisregistratie heeft, hoeft u niet te melden."
    ),
)


@moet_melden.versie(vanaf=WMO_2015, bron=BRON)
def _uit_eigen_beweging_of_op_verzoek(f: Wijziging) -> Gevallen[bool]:
    yield Geval(
        f.staat_in_basisregister, False, "De gemeente kan dit zelf opzoeken.", Grondslag("Wmo 2015", ARTIKEL, 2)
    )
    yield Geval(niet(f.kan_besluit_veranderen), False, "Dit verandert niets aan uw hulp.")
    yield Geval(f.gemeente_vraagt_ernaar, True, "De gemeente vraagt ernaar, en het kan uw hulp veranderen.")
    yield Geval(True, True, "Dit kan uw hulp veranderen. Meld het meteen, ook al vraagt niemand ernaar.")


@dataclass(frozen=True)
class Medewerking:
    """Wat de gemeente aan de cliënt vraagt."""

    gevraagd: Annotated[JaNee, Vraag("Vroeg de gemeente om mee te werken?", Aan.REGISTER)] = None
    redelijkerwijs_nodig: Annotated[
        OpenNorm, Vraag("Is deze medewerking in redelijkheid nodig om de wet uit te voeren?", Aan.MEDEWERKER)
    ] = None


moet_meewerken: Norm[[Medewerking], bool] = Norm(
    "medewerking",
    Grondslag("Wmo 2015", ARTIKEL, 3),
    titel="Meewerken door de cliënt",
    toetsdatum="verzoek",
    uitleg="De cliënt werkt mee als de gemeente dat vraagt en het in redelijkheid nodig is.",
)


@moet_meewerken.versie(vanaf=WMO_2015, bron=BRON)
def _desgevraagd(f: Medewerking) -> Gevallen[bool]:
    yield Geval(niet(f.gevraagd), False, "De gemeente vroeg u niet om mee te werken.")
    yield Geval(f.redelijkerwijs_nodig, True, "De gemeente vraagt dit, en het is in redelijkheid nodig.")
    yield Geval(True, False, "Wat de gemeente vraagt, is niet nodig om de wet uit te voeren.")
