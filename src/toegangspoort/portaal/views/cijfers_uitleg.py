# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How we count: every definition with its source, the sources of figures, and what is hidden and why."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from toegangspoort.cijfers.dimensies import SOORTEN
from toegangspoort.cijfers.indicatoren import INDICATOREN
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kort import opvallend, vergelijking
from toegangspoort.cijfers.regio import Regiosoort
from toegangspoort.cijfers.typen import CATEGORIEEN, Indeling, indelingen
from toegangspoort.portaal.cijferblad import woorden
from toegangspoort.portaal.cijferblad.keuze import publications

HEEL = 100
"""Per cent."""


@require_safe
def uitleg(request: HttpRequest) -> HttpResponse:
    """One page, at a stable address; each indicator and source has its own anchor."""
    kast = Cijferkast(settings.CIJFERS)
    gemeenten = [r for r in kast.regios.regios.values() if r.soort is Regiosoort.GEMEENTE and r.opvolger]
    context = {
        "indicatoren": INDICATOREN.values(),
        "iets": vergelijking.IETS - HEEL,
        "veel": vergelijking.VEEL - HEEL,
        "opvallend": round(HEEL * opvallend.VEEL) - HEEL,
        "meer_dan_al": round(HEEL * opvallend.MEER_DAN_AL) - HEEL,
        "publicaties": publications(kast),
        "indelingen": [(indeling, _types(indeling)) for indeling in indelingen()],
        "samengegaan": sorted(
            ((r, kast.regios.regio(r.opvolger)) for r in gemeenten), key=lambda paar: (paar[0].tot, paar[0].naam)
        ),
    }
    return render(request, "portaal/cijfers/uitleg.html", context)


def _types(indeling: Indeling) -> list[tuple[object, list[str]]]:
    return [(woorden.SOORTEN[type_], [CATEGORIEEN[code] for code in indeling.categorieen(type_)]) for type_ in SOORTEN]
