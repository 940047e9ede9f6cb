# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wanneer iets op een trede van de ladder meetelt: feiten die kloppen, en oordelen met een reden en een naam.

De volgorde van de treden leidt de redenering; zij is geen keten van automatische afwijzingen.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from toegangspoort.recht.kern import (
    Aan,
    Geval,
    Gevallen,
    Grondslag,
    JaNee,
    Norm,
    OpenNorm,
    Uitkomst,
    Uitspraak,
    Vraag,
    niet,
)
from toegangspoort.recht.wmo2015.bronnen import BRON, BRON_2019, TEKST_2019_TOT, TEKST_2026, WMO_2015, bron_tussen
from toegangspoort.recht.wmo2015.omvang import Omvang
from toegangspoort.recht.wmo2015.trede import Trede

LID_3 = Grondslag("Wmo 2015", "2.3.5", 3)
LID_6 = Grondslag("Wmo 2015", "2.3.5", 6)
PER_PERSOON = Uitspraak("ECLI:NL:CRVB:2018:3243", "vraag elke huisgenoot wat hij werkelijk kan doen")
BETAALBAAR = Uitspraak("ECLI:NL:CRVB:2016:1404", "een algemene voorziening moet ook te betalen zijn")
GEBRUIKELIJK = Uitspraak("ECLI:NL:CRVB:2019:3535", "wat algemeen gebruikelijk is")


@dataclass(frozen=True)
class Aftrek:
    """Wat een trede van een behoefte afhaalt, of waarom zij er niets afhaalt."""

    trede: Annotated[Trede, Vraag("Bij welke trede hoort dit?", Aan.MEDEWERKER)]
    onderwerp: Annotated[
        str, Vraag("Van welke behoefte gaat dit af?", Aan.MEDEWERKER, "Leeg: van alles wat nodig is.")
    ] = ""
    dekt: Annotated[
        Omvang | None,
        Vraag("Hoeveel gaat eraf?", Aan.MEDEWERKER, "Leeg: alles wat dan nog over is.", mag_leeg=True),
    ] = None
    oordeel: Annotated[
        OpenNorm,
        Vraag(
            "Gaat dit eraf, en waarom?",
            Aan.MEDEWERKER,
            "Elke trede vraagt een reden, ook als er niets afgaat (artikel 2.3.5 Wmo 2015 en artikel 3:46 Awb).",
        ),
    ] = None
    wat: Annotated[str, Vraag("Wie of wat is het?", Aan.MEDEWERKER)] = ""
    besproken: Annotated[
        JaNee,
        Vraag(
            "Is met deze persoon besproken wat hij of zij kan doen?",
            Aan.MANTELZORGER,
            "Hulp van een ander telt alleen na een gesprek (ECLI:NL:CRVB:2018:3243).",
        ),
    ] = None
    recht_vastgesteld: Annotated[
        JaNee,
        Vraag(
            "Staat vast dat de inwoner hier recht op heeft?",
            Aan.ANDERE_INSTANTIE,
            "Een andere wet gaat pas voor als het recht vaststaat.",
        ),
    ] = None
    niet_speciaal: Annotated[
        JaNee,
        Vraag(
            "Is het gewoon te koop, en niet speciaal voor mensen met een beperking?",
            Aan.MEDEWERKER,
            "Anders is het niet algemeen gebruikelijk.",
        ),
    ] = None
    beschikbaar: Annotated[
        JaNee,
        Vraag("Is het er voor deze inwoner, nu en in de buurt?", Aan.MEDEWERKER, "Wat er niet is, helpt niet."),
    ] = None
    passend: Annotated[
        OpenNorm,
        Vraag("Past het bij wat deze inwoner nodig heeft?", Aan.INWONER, "Wat niet past, haalt niets af."),
    ] = None
    betaalbaar: Annotated[
        OpenNorm,
        Vraag(
            "Kan de inwoner het betalen?",
            Aan.INWONER,
            "Per persoon te beoordelen; een tegemoetkoming telt mee (ECLI:NL:CRVB:2016:1404).",
        ),
    ] = None

    @property
    def titel(self) -> str:
        """De trede, met wie of wat het is: "Mantelzorg, Ineke Wiersema"."""
        return f"{self.trede.titel}, {self.wat}" if self.wat else self.trede.titel


@dataclass(frozen=True)
class Eis:
    """Wat waar moet zijn om mee te tellen, en wat een brief zegt als het niet waar is."""

    feit: str
    anders: str
    gronden: tuple[Grondslag | Uitspraak, ...] = ()


_GESPROKEN = Eis(
    "besproken", "Wij hebben dit niet met deze persoon besproken. Daarom telt het niet mee.", (PER_PERSOON,)
)
_ER = Eis("beschikbaar", "Het is er voor u niet. Daarom telt het niet mee.")
_PAST = Eis("passend", "Het past niet bij wat u nodig hebt. Daarom telt het niet mee.")
_TE_BETALEN = Eis("betaalbaar", "U kunt het niet betalen. Daarom telt het niet mee.", (BETAALBAAR,))
EISEN: dict[Trede, tuple[Eis, ...]] = {
    Trede.ANDERE_WET: (
        Eis("recht_vastgesteld", "Het staat niet vast dat u hier recht op hebt. Daarom telt het niet mee.", (LID_6,)),
    ),
    Trede.EIGEN_KRACHT: (),
    Trede.ALGEMEEN_GEBRUIKELIJK: (
        Eis("niet_speciaal", "Het is niet gewoon te koop. Daarom telt het niet mee."),
        _ER,
        _PAST,
        _TE_BETALEN,
    ),
    Trede.GEBRUIKELIJKE_HULP: (_GESPROKEN,),
    Trede.MANTELZORG: (_GESPROKEN,),
    Trede.SOCIAAL_NETWERK: (_GESPROKEN,),
    Trede.ALGEMENE_VOORZIENING: (_ER, _PAST, _TE_BETALEN),
}
"""Per trede wat is na te gaan. Of het genoeg is, hoeft niemand te oordelen: de ladder rekent de rest uit."""

algemeen_gebruikelijk_in_wet: Norm[[], bool] = Norm(
    "algemeen-gebruikelijk",
    LID_3,
    titel="Algemeen gebruikelijke voorziening in de wet",
    toetsdatum="besluit",
    uitleg=(
        "Een algemeen gebruikelijke voorziening gaat voor maatwerk. Dat stond eerst alleen in de rechtspraak en "
        "staat nu in de wet."
    ),
)


@algemeen_gebruikelijk_in_wet.versie(vanaf=WMO_2015, tot=TEKST_2019_TOT, bron=BRON_2019)
def _alleen_rechtspraak() -> Uitkomst[bool]:
    return Uitkomst(
        False,
        (GEBRUIKELIJK,),
        redenen=("De wet noemde deze trede nog niet; de rechtspraak wel.",),
        ter_beoordeling=("Noem de rechtspraak waarop u steunt (ECLI:NL:CRVB:2019:3535 is nog na te kijken).",),
    )


@algemeen_gebruikelijk_in_wet.versie(
    vanaf=TEKST_2019_TOT,
    tot=TEKST_2026,
    bron=bron_tussen("De trede algemeen gebruikelijk"),
    geverifieerd=False,
)
def _dag_van_invoering_onbekend() -> Uitkomst[bool]:
    return Uitkomst(True, redenen=("Deze trede staat in de wet.",))


@algemeen_gebruikelijk_in_wet.versie(vanaf=TEKST_2026, bron=BRON)
def _in_lid_3() -> Uitkomst[bool]:
    return Uitkomst(True, redenen=("Deze trede staat in de wet.",))


aftrek_telt: Norm[[Aftrek], bool] = Norm(
    "aftrek-telt",
    Grondslag("Wmo 2015", "2.3.5"),
    titel="Wanneer een aftrek telt",
    toetsdatum="besluit",
    uitleg=(
        "Eigen kracht, hulp van anderen of een voorziening gaat alleen van de behoefte af als zij er echt is, past en "
        "te betalen is, als erover is gesproken, en met een reden."
    ),
)


@aftrek_telt.versie(vanaf=WMO_2015, bron=BRON)
def _met_reden_en_getoetst(peildatum: date, aftrek: Aftrek) -> Gevallen[bool]:
    """Wat ontbreekt is een vraag; wat niet klopt telt niet, en de zin zegt waarom."""
    yield Geval(niet(aftrek.oordeel), False, "Hier gaat niets af.")
    for eis in EISEN[aftrek.trede]:
        yield Geval(niet(getattr(aftrek, eis.feit)), False, eis.anders, *eis.gronden)
    in_wet = aftrek.trede is Trede.ALGEMEEN_GEBRUIKELIJK and algemeen_gebruikelijk_in_wet(peildatum)
    yield Geval(True, True, "Dit telt mee.", delen=(in_wet,) if in_wet else ())
