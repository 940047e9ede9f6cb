# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een termijn in een zin die in een brief kan."""

from datetime import date

from toegangspoort.recht.kern import Uitkomst, in_woorden


def met_zin(termijn: Uitkomst[date], zin: str) -> Uitkomst[date]:
    """De termijn met vooraan de zin waarin `{dag}` haar laatste dag is; wat de termijn zelf zei, blijft erbij."""
    return Uitkomst(
        termijn.waarde,
        termijn.grondslagen,
        redenen=(zin.format(dag=in_woorden(termijn.waarde)), *termijn.redenen),
        ter_beoordeling=termijn.ter_beoordeling,
        geverifieerd=termijn.geverifieerd,
        delen=(termijn,),
    )
