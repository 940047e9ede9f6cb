# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over het persoonsgebonden budget (artikel 2.3.6 en 2.1.3 Wmo 2015)."""

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import Pgb, Strekking, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Ernst, Plek
from toegangspoort.recht.besluittoets.procedure import Bevonden


def weigering(bestand: Toetsbestand) -> Bevonden:
    """Wie een pgb vroeg en het niet krijgt, leest waarom."""
    pgb = bestand.besluit.pgb
    if pgb is None or not pgb.gevraagd or bestand.besluit.vorm == "pgb":
        return None
    ernst = _ernst(pgb, bestand)
    if ernst is None:
        return [] if pgb.weigering_gemotiveerd else None
    return [
        Bevinding(
            "PGB_WEIGERING_NIET_GEMOTIVEERD",
            ernst,
            "Niet uitgelegd waarom er geen pgb is",
            "De cliënt vroeg een pgb. Toets de drie voorwaarden, en leg uit op welke het niet kan.",
            (gronden.PGB, gronden.MOTIVERING),
            Plek.PGB,
        )
    ]


def _ernst(pgb: Pgb, bestand: Toetsbestand) -> Ernst | None:
    """Zonder uitleg is het een gebrek; gaf de gemeente stilzwijgend hulp in natura, dan is het een aandachtspunt."""
    besluit = bestand.besluit
    geen_pgb = pgb.geweigerd_op is not None or besluit.vorm == "zin" or besluit.strekking is Strekking.AFGEWEZEN
    if geen_pgb and pgb.weigering_gemotiveerd is False:
        return Ernst.GEBREK
    stil_in_natura = besluit.vorm == "zin" and pgb.geweigerd_op is None and pgb.weigering_gemotiveerd is None
    return Ernst.AANDACHTSPUNT if stil_in_natura else None


def tarief(bestand: Toetsbestand) -> Bevonden:
    """Met het pgb is de hulp ook werkelijk te kopen."""
    pgb = bestand.besluit.pgb
    if pgb is None or pgb.tarief_toereikend is None:
        return None
    if pgb.tarief_toereikend:
        return []
    return [
        Bevinding(
            "PGB_TARIEF_NIET_TOEREIKEND",
            Ernst.GEBREK,
            "Het pgb is te laag om de hulp in te kopen",
            "Zet het tarief zo dat de cliënt ten minste bij één aanbieder de hulp kan kopen.",
            (gronden.PGB_TARIEF,),
            Plek.PGB,
        )
    ]
