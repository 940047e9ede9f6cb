# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De beslistermijn na een aanvraag (artikel 2.3.5 lid 2 Wmo 2015)."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from toegangspoort.recht.awb.opschorting import Opschorting, dagen_stil, zin_over_stilstand
from toegangspoort.recht.kern import Aan, Grondslag, Norm, Uitkomst, Vraag
from toegangspoort.recht.termijnen import einde_termijn
from toegangspoort.recht.termijnen.zin import met_zin
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

BESLIS_WEKEN = 2
_ZIN = "De gemeente beslist uiterlijk op {dag} op uw aanvraag."
_AANVRAAG = Vraag("Wanneer kwam de aanvraag binnen?", Aan.REGISTER, "De dag daarna begint de termijn.")

beslistermijn: Norm[[date], date] = Norm(
    "beslistermijn",
    Grondslag("Wmo 2015", "2.3.5", 2),
    toetsdatum="aanvraag",
    uitleg="De gemeente beslist binnen twee weken na ontvangst van de aanvraag.",
)


@beslistermijn.versie(vanaf=WMO_2015, bron=BRON)
def _twee_weken(aanvraag_ontvangen_op: Annotated[date, _AANVRAAG]) -> Uitkomst[date]:
    return met_zin(einde_termijn(aanvraag_ontvangen_op, weken=BESLIS_WEKEN), _ZIN)


beslistermijn_met_opschorting: Norm[[date, Sequence[Opschorting]], date] = Norm(
    "beslistermijn-met-opschorting",
    Grondslag("Wmo 2015", "2.3.5", 2),
    Grondslag("Awb", "4:15"),
    titel="Beslistermijn als de klok stilstond",
    toetsdatum="aanvraag",
    uitleg="De dagen dat de klok stilstond komen bij de twee weken; daarna schuift het einde door naar een werkdag.",
)


@beslistermijn_met_opschorting.versie(vanaf=WMO_2015, bron=BRON)
def _twee_weken_en_stilstand(
    aanvraag_ontvangen_op: Annotated[date, _AANVRAAG],
    opschortingen: Annotated[Sequence[Opschorting], Vraag("In welke tijd stond de klok stil?", Aan.REGISTER)],
) -> Uitkomst[date]:
    termijn = einde_termijn(aanvraag_ontvangen_op, weken=BESLIS_WEKEN, opgeschort=dagen_stil(opschortingen))
    return met_zin(termijn, " ".join((_ZIN, *zin_over_stilstand(opschortingen))))
