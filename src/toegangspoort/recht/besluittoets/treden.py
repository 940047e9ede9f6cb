# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over de treden: wat van de behoefte af gaat, en waarom (stap 4)."""

from collections.abc import Callable

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import Aftrek, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Ernst, Plek
from toegangspoort.recht.besluittoets.procedure import Bevonden
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.ladder import Trede

Gronden = tuple[Grondslag | Uitspraak, ...]


def _voor(bestand: Toetsbestand, treden: tuple[Trede, ...], oordeel: Callable[[Aftrek], Bevinding | None]) -> Bevonden:
    """De bevindingen over deze treden; `None` als het besluit er niet op leunt."""
    aftrekken = [a for a in bestand.treden if a.trede in treden]
    if not aftrekken:
        return None
    return [bevinding for a in aftrekken if (bevinding := oordeel(a)) is not None]


def _niet_onderzocht(aftrek: Aftrek) -> bool:
    return aftrek.onderzocht is False or aftrek.gemotiveerd is False


def _hulp_van_een_ander(code: str, woord: str) -> Callable[[Aftrek], Bevinding | None]:
    def oordeel(aftrek: Aftrek) -> Bevinding | None:
        wie = aftrek.persoon or "deze persoon"
        if _niet_onderzocht(aftrek):
            return Bevinding(
                code,
                Ernst.GEBREK,
                f"Niet onderzocht of {wie} dit kan doen",
                f"Onderzoek en leg uit of {wie} de {woord} werkelijk kan geven: gezondheid, tijd, overbelasting.",
                (gronden.ONDERZOEK, gronden.HUISGENOOT),
                Plek.LADDER,
                aftrek.onderwerp,
            )
        if aftrek.besproken is False:
            return Bevinding(
                code,
                Ernst.AANDACHTSPUNT,
                f"Niet besproken met {wie}",
                f"Bespreek met {wie} wat hij of zij kan en wil doen, en leg dat vast.",
                (gronden.ONDERZOEK, gronden.BESPREKEN),
                Plek.LADDER,
                aftrek.onderwerp,
            )
        return None

    return oordeel


def gebruikelijke_hulp(bestand: Toetsbestand) -> Bevonden:
    """Huisgenoten: onderzocht, besproken, met redenen."""
    oordeel = _hulp_van_een_ander("GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT", "gebruikelijke hulp")
    return _voor(bestand, (Trede.GEBRUIKELIJKE_HULP,), oordeel)


def mantelzorg_of_netwerk(bestand: Toetsbestand) -> Bevonden:
    """Mantelzorg is vrijwillig; ook mensen eromheen moeten het kunnen en willen."""
    oordeel = _hulp_van_een_ander("MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT", "hulp")
    return _voor(bestand, (Trede.MANTELZORG, Trede.SOCIAAL_NETWERK), oordeel)


def eigen_kracht(bestand: Toetsbestand) -> Bevonden:
    """Wat iemand zelf kan, is onderzocht en uitgelegd."""

    def oordeel(aftrek: Aftrek) -> Bevinding | None:
        niet_besproken = aftrek.besproken is False
        if not _niet_onderzocht(aftrek) and not niet_besproken:
            return None
        return Bevinding(
            "EIGEN_KRACHT_NIET_ONDERZOCHT",
            Ernst.GEBREK if _niet_onderzocht(aftrek) else Ernst.AANDACHTSPUNT,
            "Niet onderzocht wat de cliënt zelf kan",
            "Bespreek wat de cliënt zelf kan doen of regelen, en leg uit waarom dat lukt.",
            (gronden.ONDERZOEK, gronden.STAPPENPLAN),
            Plek.LADDER,
            aftrek.onderwerp,
        )

    return _voor(bestand, (Trede.EIGEN_KRACHT,), oordeel)


def algemeen_gebruikelijk(bestand: Toetsbestand) -> Bevonden:
    """Een gewoon product: te koop, passend, en te betalen met een laag inkomen."""

    def oordeel(aftrek: Aftrek) -> Bevinding | None:
        toetsen = (aftrek.beschikbaar, aftrek.passend, aftrek.betaalbaar)
        if not _niet_onderzocht(aftrek) and all(toetsen):
            return None
        return Bevinding(
            "ALGEMEEN_GEBRUIKELIJK_NIET_ONDERZOCHT",
            Ernst.GEBREK,
            "Niet getoetst of dit algemeen gebruikelijk is",
            "Ga na of het gewoon te koop is, bij deze cliënt past en met een laag inkomen te betalen is.",
            (gronden.MAATWERK,),
            Plek.LADDER,
            aftrek.onderwerp,
        )

    return _voor(bestand, (Trede.ALGEMEEN_GEBRUIKELIJK,), oordeel)


def andere_wet(bestand: Toetsbestand) -> Bevonden:
    """Een andere wet gaat alleen voor als het recht daarop vaststaat."""

    def oordeel(aftrek: Aftrek) -> Bevinding | None:
        if aftrek.recht_vastgesteld:
            return None
        wet = aftrek.wet or "de andere wet"
        return Bevinding(
            "ANDERE_WET_NIET_VASTGESTELD",
            Ernst.GEBREK,
            f"Niet vastgesteld dat {wet} deze hulp geeft",
            f"Stel vast dat de cliënt recht heeft op hulp uit {wet}. Tot dan telt dit niet mee.",
            (gronden.ANDERE_WET, gronden.ZORGVULDIGHEID),
            Plek.LADDER,
            aftrek.onderwerp,
        )

    return _voor(bestand, (Trede.ANDERE_WET,), oordeel)
