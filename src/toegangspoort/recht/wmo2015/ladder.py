# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De ladder: van de hele behoefte naar wat overblijft (artikel 2.3.5 lid 3 Wmo 2015; stappenplan CRVB:2018:819).

De volgorde leidt de redenering; zij is geen keten van automatische afwijzingen. Elke aftrek vraagt een reden.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst, Uitspraak
from toegangspoort.recht.wmo2015.omvang import Eenheid, NietOmTeRekenen, Omvang, Per
from toegangspoort.recht.wmo2015.onderzoek import BRON, WMO_2015

__all__ = [
    "Aftrek",
    "Behoefte",
    "Eenheid",
    "NietOmTeRekenen",
    "Omvang",
    "Per",
    "Rest",
    "Trede",
    "ongedekt",
    "reken_ladder",
]


class Trede(StrEnum):
    """De treden voor het maatwerk, in hun volgorde; de namen zijn die van het toetsbestand."""

    ANDERE_WET = "andere_wet"
    EIGEN_KRACHT = "eigen_kracht"
    ALGEMEEN_GEBRUIKELIJK = "algemeen_gebruikelijk"
    GEBRUIKELIJKE_HULP = "gebruikelijke_hulp"
    MANTELZORG = "mantelzorg"
    SOCIAAL_NETWERK = "sociaal_netwerk"
    ALGEMENE_VOORZIENING = "algemene_voorziening"

    @property
    def nummer(self) -> int:
        """De plaats op de ladder; 0 is de vraag of dit de goede wet is."""
        return list(Trede).index(self)

    @property
    def titel(self) -> str:
        """De trede in gewone woorden."""
        return _TITELS[self]

    @property
    def vraagt_persoon(self) -> bool:
        """Of bij deze trede een persoon hoort, met wie is gepraat."""
        return self in (Trede.GEBRUIKELIJKE_HULP, Trede.MANTELZORG, Trede.SOCIAAL_NETWERK)

    @property
    def toetsen(self) -> tuple[str, ...]:
        """Wat bij een aftrek op deze trede voor deze persoon is getoetst."""
        return _TOETSEN.get(self, ())


_TITELS = {
    Trede.ANDERE_WET: "Andere wet",
    Trede.EIGEN_KRACHT: "Eigen kracht",
    Trede.ALGEMEEN_GEBRUIKELIJK: "Algemeen gebruikelijk",
    Trede.GEBRUIKELIJKE_HULP: "Gebruikelijke hulp",
    Trede.MANTELZORG: "Mantelzorg",
    Trede.SOCIAAL_NETWERK: "Mensen om iemand heen",
    Trede.ALGEMENE_VOORZIENING: "Algemene voorziening",
}
_TOETSEN = {
    Trede.ANDERE_WET: ("recht_vastgesteld",),
    Trede.ALGEMEEN_GEBRUIKELIJK: ("niet_speciaal", "beschikbaar", "passend", "betaalbaar"),
    Trede.ALGEMENE_VOORZIENING: ("beschikbaar", "passend", "betaalbaar", "toereikend"),
}


@dataclass(frozen=True)
class Behoefte:
    """Wat nodig is, voordat er iets af gaat; `None` als de omvang niet is bepaald."""

    onderwerp: str
    omvang: Omvang | None


@dataclass(frozen=True)
class Aftrek:
    """Wat een trede van een behoefte afhaalt, en waarom; `dekt` is `None` als de hele rest wegvalt."""

    trede: Trede
    onderwerp: str
    dekt: Omvang | None
    reden: str


@dataclass(frozen=True)
class Stand:
    """Hoeveel er na een aftrek overblijft; voor het verslag en de balken."""

    aftrek: Aftrek
    af: Omvang
    over: Omvang


@dataclass(frozen=True)
class Rest:
    """De uitkomst voor één onderwerp; `over` is `None` zolang de omvang van de behoefte onbekend is."""

    onderwerp: str
    bruto: Omvang | None
    standen: tuple[Stand, ...]
    over: Omvang | None


reken_ladder: Norm[[Sequence[Behoefte], Sequence[Aftrek]], tuple[Rest, ...]] = Norm(
    "ladder",
    Grondslag("Wmo 2015", "2.3.5", 3),
    toetsdatum="besluit",
    uitleg="Van de hele behoefte gaat af wat zonder maatwerk kan, telkens met een reden; wat overblijft is maatwerk.",
)
_STAPPENPLAN = (Grondslag("Wmo 2015", "2.3.5", 3), Uitspraak("ECLI:NL:CRVB:2018:819", "stappenplan"))


@reken_ladder.versie(vanaf=WMO_2015, bron=BRON)
def _trek_af(behoeften: Sequence[Behoefte], aftrekken: Sequence[Aftrek]) -> Uitkomst[tuple[Rest, ...]]:
    """Nooit minder dan nul; een aftrek zonder reden telt niet en blijft ter beoordeling."""
    rest = tuple(_rest(b, [a for a in aftrekken if a.onderwerp == b.onderwerp]) for b in behoeften)
    redenen = tuple(f"{r.onderwerp}: {r.bruto} nodig, {r.over} blijft over." for r in rest if r.bruto is not None)
    open_punten = [f"Hoeveel is er nodig van: {r.onderwerp}?" for r in rest if r.bruto is None]
    open_punten += [
        f"Waarom gaat {a.dekt or 'alles'} af bij {a.trede.titel.lower()}?" for a in aftrekken if not a.reden.strip()
    ]
    return Uitkomst(rest, _STAPPENPLAN, redenen=redenen, ter_beoordeling=tuple(open_punten))


def _rest(behoefte: Behoefte, aftrekken: Sequence[Aftrek]) -> Rest:
    bruto = behoefte.omvang
    if bruto is None:
        return Rest(behoefte.onderwerp, None, (), None)
    standen: list[Stand] = []
    over = bruto
    for aftrek in sorted(aftrekken, key=lambda a: a.trede.nummer):
        if not aftrek.reden.strip():
            continue
        dekt = over.aantal if aftrek.dekt is None else aftrek.dekt.naar(bruto.eenheid, bruto.per).aantal
        af = min(over.aantal, max(Decimal(0), dekt))
        over = Omvang(over.aantal - af, bruto.eenheid, bruto.per)
        standen.append(Stand(aftrek, Omvang(af, bruto.eenheid, bruto.per), over))
    return Rest(behoefte.onderwerp, bruto, tuple(standen), over)


def ongedekt(resten: Sequence[Rest], toegekend: Mapping[str, Sequence[Omvang]]) -> dict[str, Omvang]:
    """Wat na de toekenning per onderwerp nog ontbreekt (stap 5); `toegekend` is per onderwerp wat is gegeven.

    NietOmTeRekenen als een toekenning niet in de eenheid van de behoefte is uit te drukken.
    """
    ontbreekt: dict[str, Omvang] = {}
    for rest in resten:
        if rest.over is None:
            continue
        over = rest.over
        regels = toegekend.get(rest.onderwerp, ())
        samen = sum((regel.naar(over.eenheid, over.per).aantal for regel in regels), Decimal(0))
        if not Omvang(samen, over.eenheid, over.per).dekt(over):
            ontbreekt[rest.onderwerp] = Omvang(over.aantal - samen, over.eenheid, over.per)
    return ontbreekt


algemeen_gebruikelijk_in_wet: Norm[[], bool] = Norm(
    "algemeen-gebruikelijk",
    Grondslag("Wmo 2015", "2.3.5", 3),
    toetsdatum="besluit",
    uitleg=(
        "Een algemeen gebruikelijke voorziening gaat voor maatwerk. Dat stond eerst alleen in de rechtspraak en "
        "staat nu in de wet."
    ),
)


@algemeen_gebruikelijk_in_wet.versie(vanaf=WMO_2015, tot=date(2020, 1, 1), bron="Wmo 2015, tekst van 2019")
def _alleen_rechtspraak() -> Uitkomst[bool]:
    return Uitkomst(False, redenen=("De wet noemde deze trede nog niet; de rechtspraak wel.",))


@algemeen_gebruikelijk_in_wet.versie(
    vanaf=date(2020, 1, 1),
    tot=date(2026, 1, 1),
    bron="de trede ontbreekt in de tekst van 2019 en staat in die van 2026; de dag van invoering is niet vastgesteld",
    geverifieerd=False,
)
def _dag_van_invoering_onbekend() -> Uitkomst[bool]:
    return Uitkomst(True, redenen=("Deze trede staat in de wet.",))


@algemeen_gebruikelijk_in_wet.versie(vanaf=date(2026, 1, 1), bron=BRON)
def _in_lid_3() -> Uitkomst[bool]:
    return Uitkomst(True, redenen=("Deze trede staat in de wet.",))
