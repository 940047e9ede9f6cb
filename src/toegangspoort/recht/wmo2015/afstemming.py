# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waarop een maatwerkvoorziening is afgestemd (artikel 2.3.5 lid 5 Wmo 2015; S3-14)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Gevallen, Grondslag, Norm, Vraag, niet
from toegangspoort.recht.kern.punten import Punt, alle_punten
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015


class Afgestemd(StrEnum):
    """De wet vraagt afstemming voor zover daartoe aanleiding bestaat."""

    GEEN_AANLEIDING = "geen aanleiding"
    JA = "ja"
    NEE = "nee"


def _op(wat: str) -> Vraag:
    return Vraag(f"Past de hulp bij {wat}?", Aan.MEDEWERKER, "Speelt dit niet, kies dan: geen aanleiding.")


@dataclass(frozen=True)
class Afstemmingsfeiten:
    """De acht onderdelen van lid 5."""

    omstandigheden: Annotated[Afgestemd | None, _op("de omstandigheden en mogelijkheden van de cliënt")] = None
    zorgverzekering: Annotated[Afgestemd | None, _op("de zorg uit de zorgverzekering")] = None
    jeugdhulp: Annotated[Afgestemd | None, _op("de jeugdhulp")] = None
    onderwijs: Annotated[Afgestemd | None, _op("het onderwijs")] = None
    betaald_werk: Annotated[Afgestemd | None, _op("het betaalde werk")] = None
    scholing: Annotated[Afgestemd | None, _op("de scholing")] = None
    participatiewet: Annotated[Afgestemd | None, _op("de ondersteuning uit de Participatiewet")] = None
    geloof_en_cultuur: Annotated[Afgestemd | None, _op("het geloof, de levensovertuiging en de cultuur")] = None


afstemming: Norm[[Afstemmingsfeiten], bool] = Norm(
    "afstemming",
    Grondslag("Wmo 2015", "2.3.5", 5),
    titel="Hulp afgestemd op de situatie",
    toetsdatum="besluit",
    uitleg=(
        "Maatwerk past bij de persoon: bij zijn omstandigheden, andere zorg, jeugdhulp, onderwijs, werk, scholing, "
        "ondersteuning naar werk, en bij zijn geloof en cultuur."
    ),
)


@afstemming.versie(vanaf=WMO_2015, bron=BRON)
def _acht_onderdelen(f: Afstemmingsfeiten) -> Gevallen[bool]:
    rij = (
        ("a", f.omstandigheden, "uw omstandigheden en mogelijkheden"),
        ("b", f.zorgverzekering, "de zorg uit uw zorgverzekering"),
        ("c", f.jeugdhulp, "de jeugdhulp"),
        ("d", f.onderwijs, "het onderwijs"),
        ("e", f.betaald_werk, "uw betaalde werk"),
        ("f", f.scholing, "uw scholing"),
        ("g", f.participatiewet, "de ondersteuning uit de Participatiewet"),
        ("h", f.geloof_en_cultuur, "uw geloof, levensovertuiging en cultuur"),
    )
    yield from alle_punten(
        (
            Punt(
                niet(stand == Afgestemd.NEE),
                f"De hulp is niet afgestemd op {waarop}.",
                Grondslag("Wmo 2015", "2.3.5", 5, letter),
            )
            for letter, stand, waarop in rij
        ),
        "De hulp is op uw situatie afgestemd.",
    )
