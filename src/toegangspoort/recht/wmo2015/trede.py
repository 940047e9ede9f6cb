# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De treden van de ladder voor het maatwerk (artikel 2.3.5 lid 3 en 4 Wmo 2015), in hun volgorde."""

from enum import StrEnum

from toegangspoort.recht.wmo2015.maatwerk import Spoor


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
        return _NUMMERS[self]

    @property
    def titel(self) -> str:
        """De trede in gewone woorden."""
        return _TITELS[self]

    @property
    def vraag(self) -> str:
        """Wat op deze trede te vragen is zolang er niets over is gezegd."""
        return _VRAGEN[self]

    @property
    def vraagt_persoon(self) -> bool:
        """Of bij deze trede een persoon hoort, met wie is gepraat."""
        return self in (Trede.GEBRUIKELIJKE_HULP, Trede.MANTELZORG, Trede.SOCIAAL_NETWERK)

    @property
    def toetsen(self) -> tuple[str, ...]:
        """Wat bij een aftrek op deze trede voor deze persoon is getoetst."""
        return _TOETSEN.get(self, ())


_NUMMERS = {trede: nummer for nummer, trede in enumerate(Trede)}
_TITELS = {
    Trede.ANDERE_WET: "Andere wet",
    Trede.EIGEN_KRACHT: "Eigen kracht",
    Trede.ALGEMEEN_GEBRUIKELIJK: "Algemeen gebruikelijk",
    Trede.GEBRUIKELIJKE_HULP: "Gebruikelijke hulp",
    Trede.MANTELZORG: "Mantelzorg",
    Trede.SOCIAAL_NETWERK: "Mensen om iemand heen",
    Trede.ALGEMENE_VOORZIENING: "Algemene voorziening",
}
_VRAGEN = {
    Trede.ANDERE_WET: "Hoort (een deel van) deze vraag bij een andere wet?",
    Trede.EIGEN_KRACHT: "Wat kan de inwoner zelf doen, leren of regelen?",
    Trede.ALGEMEEN_GEBRUIKELIJK: "Is er iets gewoons te koop dat helpt?",
    Trede.GEBRUIKELIJKE_HULP: "Wie wonen er in huis, en wat doen zij?",
    Trede.MANTELZORG: "Wie zorgt er voor de inwoner, en wat kan diegene aan?",
    Trede.SOCIAAL_NETWERK: "Wie is er nog meer: familie, vrienden, buren, vrijwilligers?",
    Trede.ALGEMENE_VOORZIENING: "Welke algemene voorziening kan helpen?",
}
_TOETSEN = {
    Trede.ANDERE_WET: ("recht_vastgesteld",),
    Trede.ALGEMEEN_GEBRUIKELIJK: ("niet_speciaal", "beschikbaar", "passend", "betaalbaar"),
    Trede.ALGEMENE_VOORZIENING: ("beschikbaar", "passend", "betaalbaar", "toereikend"),
}


def treden_van(spoor: Spoor) -> tuple[Trede, ...]:
    """De treden die bij dit spoor horen: lid 4 noemt niet wat algemeen gebruikelijk is."""
    if spoor is Spoor.ZELFREDZAAMHEID:
        return tuple(Trede)
    return tuple(trede for trede in Trede if trede is not Trede.ALGEMEEN_GEBRUIKELIJK)
