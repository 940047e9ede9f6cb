# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over het persoonsgebonden budget (artikel 2.3.6 en 2.1.3 Wmo 2015)."""

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Bevonden, Ernst, Plek
from toegangspoort.recht.wmo2015.pgb import PgbTest, PgbWeigering

GRONDEN = {
    "bekwaamheid": PgbTest.BEKWAAM.grondslag,
    "motivering": PgbTest.MOTIVERING.grondslag,
    "kwaliteit": PgbTest.KWALITEIT.grondslag,
    "meerkosten": PgbWeigering.MEERKOSTEN.grondslag,
    "eerdere_intrekking": PgbWeigering.EERDERE_INTREKKING.grondslag,
}
UITLEG = {
    "bekwaamheid": "Leg uit welke taken van een pgb deze cliënt niet aankan, ook niet met hulp van een ander.",
    "motivering": "Leg uit waarom de redenen van de cliënt voor een pgb niet genoeg zijn. Vraag ernaar als u ze mist.",
    "kwaliteit": "Leg uit waarom de hulp die de cliënt wil inkopen niet veilig, doeltreffend of cliëntgericht is.",
    "meerkosten": "Reken voor wat hulp in natura kost. Alleen het deel daarboven mag u weigeren.",
    "eerdere_intrekking": "Noem het eerdere besluit dat is ingetrokken of herzien, en waarom het nu nog telt.",
}


def weigering(bestand: Toetsbestand) -> Bevonden:
    """Wie een pgb vroeg en het niet krijgt, leest waarom."""
    pgb, vorm = bestand.besluit.pgb, bestand.besluit.vorm
    if pgb is None or not (pgb.geweigerd_op or (pgb.gevraagd and vorm != "pgb")):
        return None
    stil_in_natura = vorm == "zin" and pgb.geweigerd_op is None and pgb.weigering_gemotiveerd is None
    if pgb.weigering_gemotiveerd is not False and not stil_in_natura:
        return [] if pgb.weigering_gemotiveerd else None
    grond = GRONDEN.get(pgb.geweigerd_op or "", gronden.PGB)
    return [
        Bevinding(
            "PGB_WEIGERING_NIET_GEMOTIVEERD",
            Ernst.AANDACHTSPUNT if stil_in_natura else Ernst.GEBREK,
            "Niet uitgelegd waarom er geen pgb is",
            UITLEG.get(pgb.geweigerd_op or "", "Toets de drie voorwaarden, en leg uit op welke het niet kan."),
            (grond, gronden.MOTIVERING),
            Plek.PGB,
        )
    ]


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
