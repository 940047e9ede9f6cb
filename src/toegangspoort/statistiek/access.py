# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who may do what with the figures of his gemeente. Reading them needs no account: they are public."""

from typing import TYPE_CHECKING, Any, Self

from django.db import models

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.gebieden.models import Gemeente

if TYPE_CHECKING:
    from toegangspoort.statistiek.models import Uitleg

EDITORS = (Rol.MANAGER, Rol.BEHEERDER)
"""Who explains figures: policy, and who looks after the texts. Neither sees a person in doing so."""

DELIVERERS = (Rol.BACKOFFICE,)
"""Who makes the delivery to CBS: execution. A beheerder sees no persons, a manager those of his own team alone."""


class UitlegQuerySet(models.QuerySet[Any]):
    """Explanations by page and by who may write them."""

    def shown(self) -> Self:
        """Those that say something."""
        return self.exclude(tekst="")

    def writable_by(self, medewerker: Medewerker) -> Self:
        """Those this medewerker may change."""
        return self.filter(gemeente_id=medewerker.gemeente_code) if medewerker.rol in EDITORS else self.none()


def may_write(medewerker: Medewerker, uitleg: "Uitleg") -> bool:
    """Whether this medewerker may change this explanation."""
    return medewerker.rol in EDITORS and uitleg.gemeente_id == medewerker.gemeente_code


def deliverable_by(medewerker: Medewerker) -> "models.QuerySet[Gemeente]":
    """The gemeenten of which this medewerker may make the delivery to CBS, every BSN in it included."""
    own = Gemeente.objects.filter(pk=medewerker.gemeente_code)
    return own if medewerker.rol in DELIVERERS else own.none()


def may_deliver(medewerker: Medewerker, gemeente: Gemeente) -> bool:
    """Whether this medewerker may make the delivery of this gemeente."""
    return medewerker.rol in DELIVERERS and medewerker.gemeente_code == gemeente.pk
