# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Clients who stay elsewhere now and then, so that their carer can rest (S4-25)."""

from collections import Counter

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.statistiek.preventie.tellen import Aantallen, Plek
from toegangspoort.voorzieningen.models import Toegekendproduct

KORTDUREND_VERBLIJF = "04"
INDICATOR = Indicator(
    naam="respijt",
    titel="Logeren, zodat de mantelzorger rust heeft",
    wat="Mensen met kortdurend verblijf: af en toe ergens logeren.",
    teller="Mensen van wie kortdurend verblijf in het jaar liep (categorie 04 van iWmo).",
    noemer="Geen.",
    eenheid="mensen, afgerond op vijf",
    bronnen=("Eigen dossiers: producten die zijn toegekend.", "Codelijst WMO020 van iWmo."),
    let_op=("Andere hulp voor mantelzorgers, zoals een steunpunt, is voor iedereen en telt hier niet mee.",),
)


def count(tot_en_met: int) -> Aantallen:
    """Per client and year once, in the wijk of the latest grant; a grant without end runs on to the last year."""
    woont: dict[tuple[int, str, int], int | None] = {}
    rijen = Toegekendproduct.objects.filter(product__categorie=KORTDUREND_VERBLIJF).order_by("toegekend__van", "pk")
    for gemeente, wijk, inwoner, van, einde in rijen.values_list(
        "toegekend__dossier__gemeente_id",
        "toegekend__dossier__wijk_id",
        "toegekend__inwoner_id",
        "toegekend__van",
        "toegekend__tot_en_met",
    ).iterator():
        for jaar in range(van.year, min(einde.year if einde else tot_en_met, tot_en_met) + 1):
            woont[jaar, gemeente, inwoner] = wijk
    return Counter(Plek(jaar, gemeente, wijk) for (jaar, gemeente, _inwoner), wijk in woont.items())
