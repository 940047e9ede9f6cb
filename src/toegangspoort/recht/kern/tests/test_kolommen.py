# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een regel over hele kolommen zegt per rij wat zij van dat ene geval zou zeggen: de waarde en de reden."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import Geval, Gevallen, Norm, Oordeel, kleinste, niet, norm
from toegangspoort.recht.kern import kolommen as kern_kolommen
from toegangspoort.recht.kern.feit import FeitOnbekend
from toegangspoort.recht.kern.geval import GeenGeval
from toegangspoort.recht.kern.kolommen import NietInKolommen, reken_kolommen

DAG = date(2026, 2, 2)


class Kleur(Enum):
    ROOD = "rood"
    BLAUW = "blauw"


@dataclass(frozen=True)
class Feiten:
    een: bool | None
    twee: bool
    bedrag_centen: int | None
    oordeel: Oordeel | None = None


Regel = Callable[[Feiten], Gevallen[Any]]


def in_getallen(f: Feiten) -> Gevallen[Any]:
    yield Geval(f.een & f.twee, -5, "Allebei.")
    yield Geval(f.een, 0, "Alleen een.")
    yield Geval(False, 9, "Nooit.")
    yield Geval(f.twee, 0, "Alleen twee.")
    yield Geval(f.bedrag_centen > 500, 700, "Meer dan {grens_centen}.", met={"grens_centen": 500})
    yield Geval(True, kleinste(400, f.bedrag_centen), "U betaalt {bedrag_centen}.", met=vars(f))
    yield Geval(True, 1, "Komt nooit aan bod.")


def in_soorten(f: Feiten) -> Gevallen[Any]:
    yield Geval(f.een, Kleur.ROOD, "Een.")
    yield Geval(f.twee, None, "Twee.")
    yield Geval(niet(f.twee), Kleur.BLAUW, "Geen van beide.")


def in_gebroken_getallen(f: Feiten) -> Gevallen[Any]:
    yield Geval(f.een, f.bedrag_centen / 8, "Een achtste.")
    yield Geval(True, 0.5, "De helft.")


def zonder_getal(f: Feiten) -> Gevallen[Any]:
    yield Geval(f.een, None, "Niet vastgesteld.")
    yield Geval(f.twee, f.bedrag_centen, "Het bedrag.")
    yield Geval(True, 0, "Niets.")


def altijd_zonder_getal(f: Feiten) -> Gevallen[Any]:
    yield Geval(f.een, 0, "Niets.")
    yield Geval(True, None, "Niet vastgesteld.")


def in_ja_en_nee(f: Feiten) -> Gevallen[Any]:
    yield Geval(f.een, f.twee, "Zoals twee.")
    yield Geval(f.bedrag_centen > 10, True, "Ja.")
    yield Geval(True, False, "Nee.")


@pytest.fixture
def maak() -> Iterator[Callable[[Regel], Norm[[Feiten], Any]]]:
    def _maak(regel: Regel) -> Norm[[Feiten], Any]:
        norm._normen.pop("proef-kolommen", None)
        proef: Norm[[Feiten], Any] = Norm("proef-kolommen", toetsdatum="maand", uitleg="Een proef.")
        proef.versie(vanaf=date(2020, 1, 1), bron="proef")(regel)
        return proef

    yield _maak
    norm._normen.pop("proef-kolommen", None)


RIJEN = st.lists(st.tuples(st.booleans(), st.booleans(), st.integers(0, 1_000)), min_size=1, max_size=30)


@pytest.mark.parametrize(
    "regel", [in_getallen, in_soorten, in_gebroken_getallen, zonder_getal, altijd_zonder_getal, in_ja_en_nee]
)
@pytest.mark.parametrize("per_keer", [3, 1 << 16])
def test_elke_rij_krijgt_de_waarde_en_het_geval_van_dat_ene_geval(
    maak: Any, monkeypatch: pytest.MonkeyPatch, regel: Regel, per_keer: int
) -> None:
    monkeypatch.setattr(kern_kolommen, "RIJEN_PER_KEER", per_keer)
    proef = maak(regel)

    @given(rijen=RIJEN)
    def vergelijk(rijen: list[tuple[bool, bool, int]]) -> None:
        een, twee, bedrag = (np.array(kolom) for kolom in zip(*rijen, strict=True))
        kolommen = reken_kolommen(proef, DAG, Feiten(een, twee, bedrag.astype(np.int32)))
        los = [proef(DAG, Feiten(*rij)) for rij in rijen]
        assert kolommen.waarde.tolist() == [uitkomst.waarde for uitkomst in los]
        for nummer, uitkomst in zip(kolommen.geval, los, strict=True):
            vast = kolommen.redenen[nummer]
            assert vast == uitkomst.redenen[0] or vast == "U betaalt een bedrag."

    vergelijk()


def test_een_bedrag_blijft_een_getal_van_vier_bytes(maak: Any) -> None:
    kolommen = reken_kolommen(maak(in_getallen), DAG, Feiten(np.array([True]), False, np.array([7], np.int32)))
    assert kolommen.waarde.dtype == np.int32
    assert kolommen.geval.dtype == np.int8


def test_een_feit_dat_voor_alle_rijen_ontbreekt_wordt_niet_geraden(maak: Any) -> None:
    with pytest.raises(FeitOnbekend) as gevangen:
        reken_kolommen(maak(in_getallen), DAG, Feiten(None, np.array([True, False]), 7))
    assert gevangen.value.velden == ("een",)


def test_een_feit_dat_ontbreekt_en_er_niet_toe_doet_is_geen_bezwaar(maak: Any) -> None:
    def lager(f: Feiten) -> Gevallen[Any]:
        yield Geval(niet(f.twee) | (f.bedrag_centen < f.een), 1, "Er is geen lager bedrag, of het is niet lager.")
        yield Geval(True, 2, "Anders.")

    bedragen = np.array([1, 2], np.int32)
    assert reken_kolommen(maak(lager), DAG, Feiten(None, False, bedragen)).waarde.tolist() == [1, 1]
    with pytest.raises(FeitOnbekend):
        reken_kolommen(maak(lager), DAG, Feiten(None, True, bedragen))


def test_een_waarde_die_ontbreekt_wordt_niet_geraden(maak: Any) -> None:
    def met_bedrag(f: Feiten) -> Gevallen[Any]:
        yield Geval(f.een, f.bedrag_centen, "Het bedrag {bedrag_centen}.", met=vars(f))
        yield Geval(True, 3, "Anders.")

    for een, verwacht in ((False, [3, 3]), (np.array([False, False]), [3, 3])):
        feiten = Feiten(een, np.array([True, False]), None)
        assert reken_kolommen(maak(met_bedrag), DAG, feiten).waarde.tolist() == verwacht
    with pytest.raises(FeitOnbekend):
        reken_kolommen(maak(met_bedrag), DAG, Feiten(np.array([False, True]), True, None))


def test_een_oordeel_voor_alle_rijen_telt_als_het_is_geveld(maak: Any) -> None:
    def met_oordeel(f: Feiten) -> Gevallen[Any]:
        yield Geval(f.oordeel, 1, "Geoordeeld.")
        yield Geval(True, 2, "Niet.")

    rijen = np.array([1, 2, 3])
    for waarde, verwacht in ((True, [1, 1, 1]), (False, [2, 2, 2])):
        feiten = Feiten(True, True, rijen, Oordeel(waarde, "Daarom.", "N. Bakker"))
        assert reken_kolommen(maak(met_oordeel), DAG, feiten).waarde.tolist() == verwacht
    with pytest.raises(FeitOnbekend):
        reken_kolommen(maak(met_oordeel), DAG, Feiten(True, True, rijen))


def test_een_rij_waarover_de_regel_niets_zegt_is_een_fout(maak: Any) -> None:
    def half(f: Feiten) -> Gevallen[Any]:
        yield Geval(f.een, 1, "Een.")

    with pytest.raises(GeenGeval, match="half"):
        reken_kolommen(maak(half), DAG, Feiten(np.array([True, False]), True, 1))


def test_een_regel_die_niet_uit_gevallen_bestaat_rekent_niet_met_kolommen(maak: Any) -> None:
    def anders(f: Feiten) -> Any:
        return f

    with pytest.raises(NietInKolommen, match="De regel anders"):
        reken_kolommen(maak(anders), DAG, Feiten(np.array([True]), True, 1))


def test_kolommen_van_verschillende_lengte_worden_geweigerd(maak: Any) -> None:
    with pytest.raises(ValueError, match="niet dezelfde lengte"):
        reken_kolommen(maak(in_getallen), DAG, Feiten(np.array([True]), np.array([True, False]), 1))
