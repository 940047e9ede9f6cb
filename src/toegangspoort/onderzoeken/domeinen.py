# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The life domains of the conversation, in plain words. An aid to the talk: nothing is derived from them.

The thirteen names follow the self-sufficiency matrix (ZRM 2017); its texts and scores are not used. Hours never
follow from a domain or a measurement (domain dossier, section 3).
"""

from collections.abc import Mapping
from typing import Any

from django.db import models


class Domein(models.TextChoices):
    """What can be talked about; a gemeente may call them differently."""

    HUISHOUDEN = "instrumentele_adl", "Huishouden, koken en boodschappen"
    LICHAAM = "lichamelijke_gezondheid", "Lichamelijke gezondheid"
    WASSEN = "basale_adl", "Wassen, aankleden en eten"
    GEEST = "geestelijke_gezondheid", "Geestelijke gezondheid"
    NETWERK = "sociaal_netwerk", "Mensen om u heen"
    DAG = "tijdsbesteding", "De dag invullen"
    MEEDOEN = "maatschappelijke_participatie", "Meedoen en erop uit gaan"
    WONEN = "huisvesting", "Wonen"
    THUIS = "huiselijke_relaties", "Met elkaar in huis"
    GELD = "financien", "Geld en post"
    WERK = "werk_opleiding", "Werk en opleiding"
    MIDDELEN = "middelengebruik", "Alcohol en andere middelen"
    JUSTITIE = "justitie", "Politie en justitie"


class Meting(models.TextChoices):
    """How the client says it goes, at the start and again at a review (S4-24). Decides nothing."""

    ZELF = "zelf", "Dat lukt zelf"
    DEELS = "deels", "Dat lukt voor een deel"
    NIET = "niet", "Dat lukt niet"


class Grond(models.TextChoices):
    """Why support may be needed, without a diagnosis (S1-3; art. 1.2.1 Wmo 2015)."""

    BEPERKING = "beperking", "Een beperking"
    CHRONISCH = "chronisch", "Een chronische ziekte"
    PSYCHISCH = "psychisch", "Psychische problemen"
    PSYCHOSOCIAAL = "psychosociaal", "Psychosociale problemen"


def labels(instellingen: Mapping[str, Any]) -> dict[str, str]:
    """What the gemeente calls each domain on a day, from its settings."""
    return {domein.value: str(instellingen.get(f"leefgebied.{domein.value}") or domein.label) for domein in Domein}
