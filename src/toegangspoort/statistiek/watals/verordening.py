# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a gemeente has set, in the form in which the rules reckon over years; two queries."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from toegangspoort.aanbod.models import Soortperiode
from toegangspoort.gebieden.models import Gemeente, Instelling
from toegangspoort.recht.kern import Waarde, Waardenreeks
from toegangspoort.recht.verordening.bestand import HUISHOUDHULP, Verordeningbestand
from toegangspoort.recht.verordening.instellingen import INSTELLINGEN

BRON = "instellingen van de gemeente"


def ordinance(gemeente: Gemeente) -> Verordeningbestand:
    """Its settings with their history, and since when household help is of which kind."""
    rijen = Instelling.objects.filter(gemeente=gemeente, sleutel__in=INSTELLINGEN).order_by("sleutel", "vanaf")
    soorten = Soortperiode.objects.filter(voorziening__gemeente=gemeente, voorziening__slug=HUISHOUDHULP)
    per_sleutel = groupby(rijen.values_list("sleutel", "vanaf", "tot", "waarde", "reden"), key=lambda rij: rij[0])
    kinds = [(HUISHOUDHULP, *rij) for rij in soorten.order_by("vanaf").values_list("vanaf", "tot", "soort", "reden")]
    return Verordeningbestand(
        bestand=BRON,
        verordening=f"verordening van {gemeente.naam}",
        gemeente=gemeente.pk,
        naam=gemeente.naam,
        fictief=gemeente.voorbeeld,
        instellingen={sleutel: _series(sleutel, rijen) for sleutel, rijen in per_sleutel},
        soorten={HUISHOUDHULP: _series(HUISHOUDHULP, kinds)} if kinds else {},
        mandaten=(),
    )


def _series(sleutel: str, rijen: Iterable[tuple[Any, ...]]) -> Waardenreeks:
    waarden = tuple(Waarde(vanaf, tot, waarde, "", reden) for _, vanaf, tot, waarde, reden in rijen)
    return Waardenreeks(BRON, sleutel, waarden)
