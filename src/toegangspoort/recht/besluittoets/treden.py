# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over de treden: wat van de behoefte af gaat, en waarom (stap 4 van het stappenplan)."""

from collections.abc import Callable

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import Aftrek, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Ernst, Plek
from toegangspoort.recht.besluittoets.procedure import Bevonden
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.ladder import Trede

Gronden = tuple[Grondslag | Uitspraak, ...]


def _voor(bestand: Toetsbestand, treden: tuple[Trede, ...], oordeel: Callable[[Aftrek], Bevinding | None]) -> Bevonden:
    """De bevindingen over deze treden; `None` als het besluit er niet op leunt of het dossier erover zwijgt."""
    aftrekken = [a for a in bestand.treden if a.trede in treden]
    bevindingen = [bevinding for a in aftrekken if (bevinding := oordeel(a)) is not None]
    zwijgt = not all(a.onderzocht for a in aftrekken)
    return None if not bevindingen and (not aftrekken or zwijgt) else bevindingen


def _oordeel(
    code: str, niet_onderzocht: tuple[str, str], niet_besproken: tuple[str, str], grond: Gronden, aftrek: Aftrek
) -> Bevinding | None:
    """Niet onderzocht of zonder reden is een gebrek; alleen niet besproken is een aandachtspunt."""
    if aftrek.onderzocht is False or aftrek.gemotiveerd is False:
        return Bevinding(code, Ernst.GEBREK, *niet_onderzocht, grond, Plek.LADDER, aftrek.onderwerp)
    if aftrek.besproken is False:
        besproken = (gronden.ONDERZOEK, gronden.BESPREKEN)
        return Bevinding(code, Ernst.AANDACHTSPUNT, *niet_besproken, besproken, Plek.LADDER, aftrek.onderwerp)
    return None


def _hulp_van_een_ander(code: str, woord: str) -> Callable[[Aftrek], Bevinding | None]:
    def oordeel(aftrek: Aftrek) -> Bevinding | None:
        wie = aftrek.persoon or "deze persoon"
        return _oordeel(
            code,
            (
                f"Niet onderzocht of {wie} dit kan doen",
                f"Onderzoek en leg uit of {wie} de {woord} werkelijk kan geven: gezondheid, tijd, overbelasting.",
            ),
            (f"Niet besproken met {wie}", f"Bespreek met {wie} wat hij of zij kan en wil doen, en leg dat vast."),
            (gronden.ONDERZOEK, gronden.HUISGENOOT),
            aftrek,
        )

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
        return _oordeel(
            "EIGEN_KRACHT_NIET_ONDERZOCHT",
            (
                "Niet onderzocht wat de cliënt zelf kan",
                "Onderzoek wat de cliënt zelf kan doen of regelen, en leg uit waarom dat lukt.",
            ),
            ("Niet besproken wat de cliënt zelf kan", "Bespreek met de cliënt wat zelf lukt, en leg dat vast."),
            (gronden.ONDERZOEK, gronden.STAPPENPLAN),
            aftrek,
        )

    return _voor(bestand, (Trede.EIGEN_KRACHT,), oordeel)


def algemeen_gebruikelijk(bestand: Toetsbestand) -> Bevonden:
    """Een gewoon product: te koop, passend, en te betalen met een laag inkomen."""
    code = "ALGEMEEN_GEBRUIKELIJK_NIET_ONDERZOCHT"
    niet_getoetst = (
        "Niet getoetst of dit algemeen gebruikelijk is",
        "Ga na of het gewoon te koop is, bij deze cliënt past en met een laag inkomen te betalen is.",
    )

    def oordeel(aftrek: Aftrek) -> Bevinding | None:
        if not (aftrek.beschikbaar and aftrek.passend and aftrek.betaalbaar):
            return Bevinding(code, Ernst.GEBREK, *niet_getoetst, (gronden.MAATWERK,), Plek.LADDER, aftrek.onderwerp)
        niet_besproken = ("Niet besproken of dit past", "Bespreek met de cliënt of dit lukt, en leg dat vast.")
        return _oordeel(code, niet_getoetst, niet_besproken, (gronden.MAATWERK,), aftrek)

    return _voor(bestand, (Trede.ALGEMEEN_GEBRUIKELIJK,), oordeel)


def andere_wet(bestand: Toetsbestand) -> Bevonden:
    """Een andere wet gaat alleen voor als het recht daarop vaststaat."""
    code = "ANDERE_WET_NIET_VASTGESTELD"
    grond = (gronden.ANDERE_WET, gronden.ZORGVULDIGHEID)

    def oordeel(aftrek: Aftrek) -> Bevinding | None:
        wet = aftrek.wet or "de andere wet"
        niet_vastgesteld = (
            f"Niet vastgesteld dat {wet} deze hulp geeft",
            f"Stel vast dat de cliënt recht heeft op hulp uit {wet}. Tot dan telt dit niet mee.",
        )
        if not aftrek.recht_vastgesteld:
            return Bevinding(code, Ernst.GEBREK, *niet_vastgesteld, grond, Plek.LADDER, aftrek.onderwerp)
        niet_besproken = ("De andere wet is niet besproken", f"Bespreek met de cliënt de hulp uit {wet}.")
        return _oordeel(code, niet_vastgesteld, niet_besproken, grond, aftrek)

    return _voor(bestand, (Trede.ANDERE_WET,), oordeel)
