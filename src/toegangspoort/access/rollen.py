# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The roles of staff. What a role may do stands beside the thing it concerns, as an access pair."""

from django.db import models


class Rol(models.TextChoices):
    """One role per account (BIO2 5.16.02: no group accounts; 8.03.02: need to know)."""

    KERNTEAM = "kernteam", "Kernteam"
    CONSULENT = "wmo_consulent", "Wmo-consulent"
    REGISSEUR = "regisseur", "Regisseur"
    BACKOFFICE = "back_office", "Back office"
    MANAGER = "manager", "Manager"
    BEHEERDER = "beheerder", "Beheerder"


BEHANDELAARS = frozenset({Rol.KERNTEAM, Rol.CONSULENT, Rol.REGISSEUR})
"""Those who work on files (S3-23, S3-24, S3-25)."""
