# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The words in which goals are set: the three verbs, what they aim at, and what a guide can do (S1-6 .. S1-16).

The terms themselves stand in `recht.wmo2015.doelen`; here they are choices with plain words.
"""

from django.db import models

from toegangspoort.recht.wmo2015 import doelen


class Werkwoord(models.TextChoices):
    """The three goal verbs (S1-14)."""

    BEVORDEREN = doelen.Werkwoord.BEVORDEREN.value, "Bevorderen: het gaat straks beter"
    BEHOUDEN = doelen.Werkwoord.BEHOUDEN.value, "Behouden: het blijft zoals het is"
    COMPENSEREN = doelen.Werkwoord.COMPENSEREN.value, "Compenseren: hulp neemt over wat niet meer gaat"


class Gericht(models.TextChoices):
    """What every line of the plan serves (S0-10; art. 1.1.1 Wmo 2015)."""

    ZELFREDZAAMHEID = doelen.GerichtOp.ZELFREDZAAMHEID.value, "Zelfredzaamheid: het dagelijks leven zelf doen"
    PARTICIPATIE = doelen.GerichtOp.PARTICIPATIE.value, "Participatie: meedoen met anderen"


class Doelsoort(models.TextChoices):
    """What happens with lost control over one's own life (S1-11); a learning goal has a review date (S1-7)."""

    COMPENSEREN = doelen.Regelvermogen.COMPENSEREN.value, "Overnemen wat niet meer gaat"
    HERSTELLEN = doelen.Regelvermogen.HERSTELLEN.value, "Terugwinnen wat minder werd"
    BEHOUDEN = doelen.Regelvermogen.BEHOUDEN.value, "Houden wat er is"
    LEREN = "leren", "Iets leren, met tips en advies"


ELF = tuple(activiteit.code for activiteit in doelen.ACTIVITEITEN)
"""The eleven guidance activities that the source lists (S1-16)."""

ACTIVITEITEN: dict[str, str] = {
    **{activiteit.code: activiteit.naam for activiteit in doelen.ACTIVITEITEN},
    "adl": "Hulp bij dagelijkse handelingen",  # S1-6
    "regie": "Regelen, kiezen en besluiten",  # S1-6, S1-12
    "leren": "Leren omgaan met problemen",  # S1-7
    "steunend_gesprek": "Een steunend gesprek",  # S1-10
}


def activity_label(code: str) -> str:
    """The plain words for a stored activity; the code itself when we no longer know it."""
    return ACTIVITEITEN.get(code, code)
