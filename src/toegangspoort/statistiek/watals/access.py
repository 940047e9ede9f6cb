# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who may reckon with what if, and who may see whom it touches.

Reckoning shows counts and no person: policy and the administrator. Names are for the manager, of his own teams alone:
the list asks `dossiers.access`, so that it never shows a name that its reader could not open.
"""

from datetime import date
from typing import Any

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers.models import Dossier

RECKONERS = (Rol.MANAGER, Rol.BEHEERDER)
INFORMERS = (Rol.MANAGER,)


def may_inform(medewerker: Medewerker) -> bool:
    """Whether this medewerker may see the list of people to inform."""
    return medewerker.rol in INFORMERS


def files_to_inform(medewerker: Medewerker, peildatum: date) -> Any:
    """The files of which this medewerker may see the name on such a list."""
    return Dossier.objects.visible_to(medewerker, peildatum) if may_inform(medewerker) else Dossier.objects.none()
