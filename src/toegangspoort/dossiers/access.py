# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who may see which file: the access pair, side by side, tested for agreement.

`may_read` answers for one file, `visible_to` gives the same answer as a query. Nobody sees another gemeente.
"""

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Q

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.gebieden.teams import team_ids

if TYPE_CHECKING:
    from toegangspoort.dossiers.models import Dossier

AFTER_DECISION = (Stap.HULP,)
"""The steps that the back office works on: contracts, allocations, payment."""


class Leesreden(models.TextChoices):
    """Why someone opens a file that is not his own; he chooses, and it is recorded."""

    VERVANGING = "vervanging", "Ik vervang een collega"
    OVERLEG = "overleg", "Een collega vroeg mij mee te kijken"
    CONTACT = "contact", "De inwoner of iemand namens hem neemt contact op"
    TOEWIJZING = "toewijzing", "Ik wijs het dossier toe"
    CONTROLE = "controle", "Kwaliteitscontrole of klacht"
    UITVOERING = "uitvoering", "Uitvoering van het besluit"


class DossierQuerySet(models.QuerySet[Any]):
    """Files by who may see them and what they wait for."""

    def visible_to(self, medewerker: Medewerker, peildatum: date) -> Self:
        """The files this medewerker may see on this day."""
        own = self.filter(gemeente_id=medewerker.gemeente_code)
        if medewerker.rol == Rol.BACKOFFICE:
            return own.filter(stap__in=AFTER_DECISION)
        if medewerker.is_behandelaar:
            return own.filter(Q(team_id__in=team_ids(medewerker, peildatum)) | Q(behandelaar=medewerker))
        if medewerker.rol == Rol.MANAGER:
            return own.filter(team_id__in=team_ids(medewerker, peildatum))
        return self.none()

    def open(self) -> Self:
        """Files on which something can still be done."""
        return self.exclude(stap=Stap.AFGESLOTEN)


def may_read(medewerker: Medewerker, dossier: "Dossier", peildatum: date) -> bool:
    """Whether this medewerker may see this file on this day."""
    if dossier.gemeente_id != medewerker.gemeente_code:
        return False
    if medewerker.rol == Rol.BACKOFFICE:
        return dossier.stap in AFTER_DECISION
    in_team = dossier.team_id in team_ids(medewerker, peildatum)
    if medewerker.is_behandelaar:
        return in_team or dossier.behandelaar_id == medewerker.pk
    return medewerker.rol == Rol.MANAGER and in_team


def may_write(medewerker: Medewerker, dossier: "Dossier", peildatum: date) -> bool:
    """Whether this medewerker may act on this file: those who handle files, and only files they may read."""
    return medewerker.is_behandelaar and may_read(medewerker, dossier, peildatum)


def may_assign(medewerker: Medewerker, dossier: "Dossier", peildatum: date) -> bool:
    """Whether this medewerker may give the file to someone: who works on it, and the manager of the team."""
    if medewerker.rol == Rol.MANAGER:
        return may_read(medewerker, dossier, peildatum)
    return may_write(medewerker, dossier, peildatum)


def needs_reason(medewerker: Medewerker, dossier: "Dossier") -> bool:
    """Whether a reason must be chosen before reading: any file that one does not handle oneself."""
    return dossier.behandelaar_id != medewerker.pk
