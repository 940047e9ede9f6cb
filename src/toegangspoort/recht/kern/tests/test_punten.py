# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een regel uit punten: wat vaststaat beslist, wat open is wordt gevraagd, en alle gronden komen tegelijk."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import Gevallen, Grondslag, JaNee, Norm, norm
from toegangspoort.recht.kern.punten import Punt, alle_punten, een_van_de_punten, raadpleeg, waarde_van
from toegangspoort.recht.kern.uitleg import alle_gronden
from toegangspoort.recht.kern.vorm import herhaal, schrijf

DAG = date(2026, 2, 2)
ANTWOORD = st.sampled_from([True, False, None])


@dataclass(frozen=True)
class Drie:
    een: JaNee = None
    twee: JaNee = None
    drie: JaNee = None


def _punten(f: Drie) -> list[Punt]:
    return [
        Punt(waarde, f"Punt {naam}.", Grondslag("Wmo 2015", "2.3.2", lid))
        for lid, (naam, waarde) in enumerate(vars(f).items(), start=1)
    ]


@pytest.fixture(scope="module")
def normen() -> Iterator[tuple[Norm[[Drie], bool], Norm[[Drie], bool], Norm[[Drie], bool]]]:
    alle: Norm[[Drie], bool] = Norm("proef-alle", toetsdatum="dag", uitleg="Een proef.")
    een: Norm[[Drie], bool] = Norm("proef-een", toetsdatum="dag", uitleg="Een proef.")
    via: Norm[[Drie], bool] = Norm("proef-via", toetsdatum="dag", uitleg="Een proef.")

    @alle.versie(vanaf=date(2020, 1, 1), bron="proef")
    def _alle(f: Drie) -> Gevallen[bool]:
        yield from alle_punten(_punten(f), "Alles is in orde.")

    @een.versie(vanaf=date(2020, 1, 1), bron="proef")
    def _een(f: Drie) -> Gevallen[bool]:
        yield from een_van_de_punten(_punten(f), "Niets is in orde.")

    @via.versie(vanaf=date(2020, 1, 1), bron="proef")
    def _via(peildatum: date, f: Drie) -> Gevallen[bool]:
        uitkomst = raadpleeg(een, peildatum, f)
        yield from alle_punten(
            [Punt(waarde_van(uitkomst), "Niets is in orde.", Grondslag("Awb", "4:5"))], "Er is iets."
        )

    yield alle, een, via
    for naam in ("proef-alle", "proef-een", "proef-via"):
        norm._normen.pop(naam)


@given(antwoorden=st.tuples(ANTWOORD, ANTWOORD, ANTWOORD))
def test_een_bekend_nee_beslist_tegen_en_anders_wordt_naar_het_open_punt_gevraagd(normen, antwoorden) -> None:
    uitkomst = normen[0](DAG, Drie(*antwoorden))
    verwacht = False if False in antwoorden else None if None in antwoorden else True
    assert uitkomst.waarde is verwacht
    assert bool(uitkomst.vragen) is (verwacht is None)


@given(antwoorden=st.tuples(ANTWOORD, ANTWOORD, ANTWOORD))
def test_een_bekend_ja_is_genoeg_waar_een_punt_genoeg_is(normen, antwoorden) -> None:
    uitkomst = normen[1](DAG, Drie(*antwoorden))
    verwacht = True if True in antwoorden else None if None in antwoorden else False
    assert uitkomst.waarde is verwacht
    assert bool(uitkomst.vragen) is (verwacht is None)


@given(antwoorden=st.tuples(ANTWOORD, ANTWOORD, ANTWOORD))
def test_elk_punt_dat_niet_is_vervuld_is_een_grond_en_geen_een_meer(normen, antwoorden) -> None:
    uitkomst = normen[0](DAG, Drie(*antwoorden))
    if uitkomst.waarde is False:
        assert [grond.gronden[0].lid for grond in alle_gronden(uitkomst)] == [
            lid for lid, waarde in enumerate(antwoorden, start=1) if waarde is False
        ]


@given(antwoorden=st.tuples(ANTWOORD, ANTWOORD, ANTWOORD))
def test_wat_onbekend_is_gaat_als_niet_bekend_naar_een_andere_norm_en_is_te_bewaren(normen, antwoorden) -> None:
    uitkomst = normen[2](DAG, Drie(*antwoorden))
    assert uitkomst.waarde is normen[1](DAG, Drie(*antwoorden)).waarde
    assert schrijf(herhaal(schrijf(uitkomst))) == schrijf(uitkomst)
