# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The own contribution of a household."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from ninja import Router

from toegangspoort.api import vormen
from toegangspoort.api.regels import reckon, written
from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.wmo2015.bijdrage import bijdrage, bijdrageperiode

router = Router(tags=["Bijdragen"])


@router.post("/bijdragen", response=vormen.Bijdrage, summary="De eigen bijdrage van een huishouden")
def bereken(request: HttpRequest, vraag: vormen.Bijdragevraag) -> dict[str, Any]:
    """Het bedrag met de periode waarvoor het geldt; zonder bedrag waar de wet er geen geeft. Er wordt niets bewaard."""
    uitkomst = reckon(bijdrage, vraag.peildatum, vraag.huishouden, "huishouden")
    centen: int | None = uitkomst.waarde
    return {
        **written(uitkomst),
        "bedrag_euro": None if centen is None else f"{centen // 100}.{centen % 100:02}",
        "periode": _period(vraag.peildatum),
    }


def _period(dag: date) -> str | None:
    try:
        return bijdrageperiode(dag).waarde.value
    except GeenGeldigeVersie:
        return None
