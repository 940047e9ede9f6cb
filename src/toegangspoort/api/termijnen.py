# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The end of a term of law."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from toegangspoort.api import vormen
from toegangspoort.api.probleem import Fault, bad_request, pointer
from toegangspoort.api.regels import within_reach
from toegangspoort.recht.awb.opschorting import Opschorting
from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.kern.vorm import OngeldigeFeiten
from toegangspoort.recht.termijnen import rekendatum
from toegangspoort.recht.termijnvraag import Termijnvraag

router = Router(tags=["Termijnen"])


@router.post("/termijnen", response=vormen.Termijn, summary="Het einde van een termijn")
def termijn(request: HttpRequest, vraag: vormen.Termijnvraag) -> dict[str, Any]:
    """De laatste dag. `van` is de dag waarna de termijn begint te lopen; die dag zelf telt niet mee."""
    within_reach(vraag.van, Fault("body", "#/van", ""))
    for nummer, periode in enumerate(vraag.opschortingen):
        within_reach(periode.tot_en_met, Fault("body", f"#/opschortingen/{nummer}/tot_en_met", ""))
    opschortingen = tuple(Opschorting(periode.van, periode.tot_en_met) for periode in vraag.opschortingen)
    gevraagd = Termijnvraag(vraag.norm, vraag.van, opschortingen, vraag.commissie, verdaagd_weken=vraag.verdaagd_weken)
    try:
        uitkomst = gevraagd.uitkomst()
    except OngeldigeFeiten as wrong:
        raise bad_request(Fault("body", pointer(f.sleutel), f.verwacht) for f in wrong.fouten) from wrong
    except GeenGeldigeVersie as gap:
        raise bad_request([Fault("body", "#/van", str(gap), "geen_geldige_versie")]) from gap
    return {
        "norm": vraag.norm,
        "van": vraag.van,
        "rekendatum": rekendatum(uitkomst),
        "einddatum": uitkomst.waarde,
        "uitleg": gevraagd.uitleg(uitkomst),
        "grondslag": uitkomst.grondslag,
    }
