# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een norm geldt in haar perioden, noemt haar artikel en raadt nooit."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from toegangspoort.recht.kern import (
    GeenGeldigeVersie,
    Grondslag,
    Norm,
    OverlappendeVersies,
    Uitkomst,
    Uitspraak,
    alle_normen,
)
from toegangspoort.recht.kern import norm as register

ARTIKEL = Grondslag("Wmo 2015", "2.3.5", 3)
OUD, NIEUW, EIND = date(2015, 1, 1), date(2020, 1, 1), date(2026, 1, 1)


@pytest.fixture
def proef() -> Iterator[Norm[[int], int]]:
    """Een norm met twee versies, die na de test weer uit het register is."""
    norm: Norm[[int], int] = Norm("proef", ARTIKEL, toetsdatum="besluit", uitleg="Een proef.")

    @norm.versie(vanaf=NIEUW, tot=EIND, bron="nog te zoeken", geverifieerd=False)
    def _dubbel(aantal: int) -> Uitkomst[int]:
        return Uitkomst(aantal * 2, (Uitspraak("ECLI:NL:CRVB:2016:1404"),), redenen=("Het telt dubbel.",))

    @norm.versie(vanaf=OUD, tot=NIEUW, bron="Stb. 2014, 280")
    def _enkel(aantal: int) -> Uitkomst[int]:
        return Uitkomst(aantal)

    yield norm
    del register._normen["proef"]


def test_de_peildatum_kiest_de_versie_op_de_dag_zelf(proef: Norm[[int], int]) -> None:
    assert proef(NIEUW - timedelta(days=1), 3).waarde == 3
    assert proef(NIEUW, 3).waarde == 6
    assert proef(NIEUW + timedelta(days=1), 3).versie == "proef@2020-01-01"


def test_een_gat_noemt_de_norm_het_artikel_en_de_dag(proef: Norm[[int], int]) -> None:
    for dag in (OUD - timedelta(days=1), EIND):
        with pytest.raises(GeenGeldigeVersie, match=rf"proef.*artikel 2\.3\.5 lid 3 Wmo 2015.*{dag}"):
            proef(dag, 3)


def test_overlap_wordt_bij_het_laden_geweigerd(proef: Norm[[int], int]) -> None:
    with pytest.raises(OverlappendeVersies, match="proef"):
        proef.versie(vanaf=date(2025, 12, 31), bron="te vroeg")(Uitkomst)
    with pytest.raises(OverlappendeVersies, match="eindigt voordat"):
        proef.versie(vanaf=date(2030, 1, 1), tot=date(2030, 1, 1), bron="leeg")(Uitkomst)


def test_twee_normen_hebben_nooit_dezelfde_naam(proef: Norm[[int], int]) -> None:
    with pytest.raises(ValueError, match="bestaat al"):
        Norm("proef", ARTIKEL, toetsdatum="besluit", uitleg="Nog een.")


def test_de_uitkomst_draagt_artikel_uitspraak_en_voorbehoud(proef: Norm[[int], int]) -> None:
    uitkomst = proef(NIEUW, 1)
    assert uitkomst.grondslag == "artikel 2.3.5 lid 3 Wmo 2015; ECLI:NL:CRVB:2016:1404"
    assert not uitkomst.geverifieerd
    assert uitkomst.ter_beoordeling == ("Nog na te kijken: nog te zoeken.",)


def test_het_register_kent_elke_norm(proef: Norm[[int], int]) -> None:
    assert proef in alle_normen()
    assert [v.vanaf for v in proef.versies] == [OUD, NIEUW]


@pytest.mark.parametrize(
    ("grond", "tekst", "adres"),
    [
        (
            Grondslag("Wmo 2015", "2.3.2", 4, "a"),
            "artikel 2.3.2 lid 4, onder a, Wmo 2015",
            "https://wetten.overheid.nl/BWBR0035362/2026-01-01#Hoofdstuk2_Paragraaf3_Artikel2.3.2",
        ),
        (Grondslag("Wmo 2007", "4"), "artikel 4 Wmo 2007", "https://wetten.overheid.nl/BWBR0020031/2026-01-01"),
        (Grondslag("Awb", "4:15"), "artikel 4:15 Awb", "https://wetten.overheid.nl/BWBR0005537/2026-01-01"),
        (Grondslag("Verordening", "7"), "artikel 7 Verordening", ""),
    ],
)
def test_een_grondslag_is_te_lezen_en_na_te_slaan(grond: Grondslag, tekst: str, adres: str) -> None:
    assert str(grond) == tekst
    assert grond.url(EIND) == adres


def test_een_uitspraak_is_na_te_slaan() -> None:
    assert Uitspraak("ECLI:NL:CRVB:2019:2731").url().endswith("id=ECLI:NL:CRVB:2019:2731")
