# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The ordinance of a gemeente: from a YAML file into the rows that hold it at run time, and back as JSON.

It spans settings (gebieden), kinds (aanbod) and mandates (besluiten), so it stands above all three.
"""

from toegangspoort.project.verordening.laden import laad_verordening
from toegangspoort.project.verordening.plan import Plan, VerordeningPastNiet, make_plan
from toegangspoort.project.verordening.tonen import shown_on

__all__ = ["Plan", "VerordeningPastNiet", "laad_verordening", "make_plan", "shown_on"]
