# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Opschorting van een beslistermijn (artikel 4:15 Awb)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst
from toegangspoort.recht.termijnen import eerste_werkdag_vanaf


@dataclass(frozen=True)
class Opschorting:
    """Een tijd waarin de klok stilstaat: de eerste en de laatste dag, beide meegeteld."""

    van: date
    tot_en_met: date

    @property
    def dagen(self) -> int:
        """Hoeveel dagen de klok stilstaat."""
        return max(0, (self.tot_en_met - self.van).days + 1)


einddatum_met_opschorting: Norm[[date, Sequence[Opschorting]], date] = Norm(
    "opschorting",
    Grondslag("Awb", "4:15"),
    toetsdatum="aanvraag",
    uitleg=(
        "De beslistermijn staat stil vanaf de dag na het verzoek om aanvulling, tot de dag waarop de aanvraag is "
        "aangevuld of de gestelde termijn ongebruikt is verstreken."
    ),
)


@einddatum_met_opschorting.versie(vanaf=date(1994, 1, 1), bron="pgawb.nl, artikel 4:15")
def _stilstand_telt_erbij(einddatum: date, opschortingen: Sequence[Opschorting]) -> Uitkomst[date]:
    dagen = sum(o.dagen for o in opschortingen)
    redenen = (f"De termijn stond {dagen} {'dag' if dagen == 1 else 'dagen'} stil.",) if dagen else ()
    return Uitkomst(eerste_werkdag_vanaf(einddatum + timedelta(days=dagen)), redenen=redenen)
