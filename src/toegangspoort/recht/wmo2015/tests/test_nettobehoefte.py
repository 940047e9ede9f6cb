# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De som van de ladder: voor één geval, voor kolommen en in de ladder zelf dezelfde."""

from dataclasses import fields
from datetime import date
from decimal import Decimal

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.kolommen import reken_kolommen
from toegangspoort.recht.wmo2015.ladder import Aftrek, Behoefte, Eenheid, Ladder, Omvang, Per, Trede, reken_ladder
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.nettobehoefte import Minuten, dekking, nettobehoefte

OP = date(2026, 11, 24)
NAMEN = tuple(veld.name for veld in fields(Minuten))
RIJ = st.tuples(*(st.integers(0, 10_000) for _ in NAMEN))
JA = Oordeel(True, "Dat kan.", "N. Bakker", OP)


@given(rijen=st.lists(RIJ, min_size=1, max_size=40))
def test_kolommen_geven_per_rij_dezelfde_rest_en_hetzelfde_tekort(rijen: list[tuple[int, ...]]) -> None:
    kolommen = Minuten(**{naam: np.array(kolom) for naam, kolom in zip(NAMEN, zip(*rijen, strict=True), strict=True)})
    for norm in (nettobehoefte, dekking):
        los = [norm(OP, Minuten(*rij)).waarde for rij in rijen]
        assert reken_kolommen(norm, OP, kolommen).waarde.tolist() == los


@given(rij=RIJ)
def test_de_ladder_rekent_met_dezelfde_som(rij: tuple[int, ...]) -> None:
    minuten = Minuten(*rij)

    def omvang(aantal: int) -> Omvang:
        return Omvang(Decimal(aantal), Eenheid.MINUUT, Per.WEEK)

    aftrekken = tuple(
        Aftrek(
            trede,
            "hulp",
            omvang(getattr(minuten, trede.value)),
            JA,
            "iets",
            besproken=True,
            recht_vastgesteld=True,
            niet_speciaal=True,
            beschikbaar=True,
            passend=JA,
            betaalbaar=JA,
        )
        for trede in Trede
    )
    behoefte = Behoefte("hulp", omvang(minuten.nodig))
    (rest,) = reken_ladder(OP, Ladder(Spoor.ZELFREDZAAMHEID, (behoefte,), aftrekken)).waarde
    assert rest.over == omvang(nettobehoefte(OP, minuten).waarde)


def test_de_zin_noemt_de_getallen_van_de_som() -> None:
    zin = dekking(OP, Minuten(240, mantelzorg=192, toegekend=30)).redenen[0]
    assert zin == "Er blijft 48 minuten per week over en toegekend is 30. Er ontbreekt 18 minuten per week."
