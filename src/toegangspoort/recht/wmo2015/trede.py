# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De treden van de ladder voor het maatwerk (artikel 2.3.5 lid 3 en 4 Wmo 2015), in hun volgorde."""

from enum import StrEnum

from toegangspoort.recht.wmo2015.maatwerk import Spoor


class Trede(StrEnum):
    """De treden voor het maatwerk, in hun volgorde; de namen zijn die van het toetsbestand."""

    nummer: int
    """De plaats op de ladder; 0 is de vraag of dit de goede wet is."""
    titel: str
    """De trede in gewone woorden."""
    vraag: str
    """Wat op deze trede te vragen is zolang er niets over is gezegd."""

    ANDERE_WET = ("andere_wet", 0, "Andere wet", "Hoort (een deel van) deze vraag bij een andere wet?")
    EIGEN_KRACHT = ("eigen_kracht", 1, "Eigen kracht", "Wat kan de inwoner zelf doen, leren of regelen?")
    ALGEMEEN_GEBRUIKELIJK = (
        "algemeen_gebruikelijk",
        2,
        "Algemeen gebruikelijk",
        "Is er iets gewoons te koop dat helpt?",
    )
    GEBRUIKELIJKE_HULP = ("gebruikelijke_hulp", 3, "Gebruikelijke hulp", "Wie wonen er in huis, en wat doen zij?")
    MANTELZORG = ("mantelzorg", 4, "Mantelzorg", "Wie zorgt er voor de inwoner, en wat kan diegene aan?")
    SOCIAAL_NETWERK = (
        "sociaal_netwerk",
        5,
        "Mensen om iemand heen",
        "Wie is er nog meer: familie, vrienden, buren, vrijwilligers?",
    )
    ALGEMENE_VOORZIENING = (
        "algemene_voorziening",
        6,
        "Algemene voorziening",
        "Welke algemene voorziening kan helpen?",
    )

    def __new__(cls, waarde: str, nummer: int = 0, titel: str = "", vraag: str = "") -> "Trede":
        lid = str.__new__(cls, waarde)
        lid._value_, lid.nummer, lid.titel, lid.vraag = waarde, nummer, titel, vraag
        return lid

    @property
    def vraagt_persoon(self) -> bool:
        """Of bij deze trede een persoon hoort, met wie is gepraat."""
        return self in (Trede.GEBRUIKELIJKE_HULP, Trede.MANTELZORG, Trede.SOCIAAL_NETWERK)

    @property
    def toetsen(self) -> tuple[str, ...]:
        """Wat bij een aftrek op deze trede voor deze persoon is getoetst."""
        return _TOETSEN.get(self, ())


_TOETSEN = {
    Trede.ANDERE_WET: ("recht_vastgesteld",),
    Trede.ALGEMEEN_GEBRUIKELIJK: ("niet_speciaal", "beschikbaar", "passend", "betaalbaar"),
    Trede.ALGEMENE_VOORZIENING: ("beschikbaar", "passend", "betaalbaar", "toereikend"),
}
BUITEN_SPOOR: dict[Spoor, tuple[Trede, ...]] = {
    Spoor.ZELFREDZAAMHEID: (),
    Spoor.BESCHERMD_WONEN: (Trede.ALGEMEEN_GEBRUIKELIJK,),
}
"""De treden die niet bij een spoor horen: lid 4 noemt niet wat algemeen gebruikelijk is."""
