# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De eigen bijdrage (artikel 2.1.4, 2.1.4a en 2.1.5 Wmo 2015): per huishouden, nooit verzonnen, ook in kolommen."""

import itertools
from dataclasses import fields, replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern.kolommen import reken_kolommen
from toegangspoort.recht.kern.uitleg import volgende_vraag
from toegangspoort.recht.kern.vorm import OngeldigeFeiten, herhaal, reken_json, schrijf
from toegangspoort.recht.wmo2015.bijdrage import PLAFOND, Periode, bijdrage, bijdrageperiode
from toegangspoort.recht.wmo2015.huishouden import Huishouden

IN_2026 = date(2026, 6, 1)
ALLEEN_MET_HULP = Huishouden(
    verordening_vraagt_bijdrage=True,
    beschermd_wonen_of_opvang=False,
    wlz_bijdrage=False,
    met_partner=False,
    onder_aow=False,
    vrijgesteld_laag_inkomen=False,
    vrijgesteld_door_college=False,
    alleen_minderjarig=False,
    ondersteuning=True,
    hulpmiddel=False,
    woningaanpassing=False,
    vervoer=False,
    vervoer_zonder_bijdrage=False,
    rest_kostprijs_centen=500_000,
    lager_bedrag=False,
    lager_bedrag_centen=0,
)
CENTEN = st.integers(0, 5_000)
VELDEN = {
    veld.name: CENTEN if veld.name.endswith("_centen") else st.booleans()
    for veld in fields(Huishouden)
    if veld.name != "beschermd_wonen_of_opvang"
}
HUISHOUDENS = st.builds(Huishouden, beschermd_wonen_of_opvang=st.just(False), **VELDEN)
DAGEN_MET_BEDRAG = st.sampled_from([rij.vanaf for rij in PLAFOND.rijen])


def test_de_reden_noemt_bedrag_en_periode_en_de_uitkomst_is_na_te_rekenen() -> None:
    uitkomst = bijdrage(IN_2026, ALLEEN_MET_HULP)
    assert uitkomst.redenen == ("Uw huishouden betaalt € 21,80 per maand, voor alle hulp samen.",)
    assert "artikel 2.1.4a lid 4 Wmo 2015" in uitkomst.grondslag
    assert uitkomst.delen[0].waarde is Periode.MAAND
    assert schrijf(herhaal(schrijf(uitkomst))) == schrijf(uitkomst)


@pytest.mark.parametrize("dag", [date(2016, 7, 1), date(2018, 12, 31), date(2027, 1, 1), date(2030, 1, 1)])
def test_een_bedrag_dat_niet_vaststaat_wordt_nooit_verzonnen(dag: date) -> None:
    uitkomst = bijdrage(dag, ALLEEN_MET_HULP)
    assert uitkomst.waarde is None
    assert not uitkomst.vragen, "het regime is bekend; een antwoord van de inwoner helpt niet"
    assert "het bedrag is niet vastgesteld" in uitkomst.redenen[0]
    assert uitkomst.ter_beoordeling


def test_een_afgeleid_bedrag_en_een_wet_die_er_nog_niet_is_blijven_gemarkeerd() -> None:
    geverifieerd = {jaar: bijdrage(date(jaar, 3, 1), ALLEEN_MET_HULP).geverifieerd for jaar in range(2019, 2028)}
    assert [jaar for jaar, waar in geverifieerd.items() if not waar] == [2021, 2022, 2027]


def test_een_bedrag_per_vier_weken_wordt_niet_stil_een_bedrag_per_maand() -> None:
    for jaar, periode in ((2019, Periode.VIER_WEKEN), (2020, Periode.MAAND)):
        dag = date(jaar, 5, 1)
        uitkomst = bijdrage(dag, ALLEEN_MET_HULP)
        assert bijdrageperiode(dag).waarde is periode
        assert f"per {periode.value}" in uitkomst.redenen[0]


@given(dag=DAGEN_MET_BEDRAG, huishouden=HUISHOUDENS)
def test_een_huishouden_betaalt_nooit_meer_dan_het_plafond_voor_alles_samen(dag: date, huishouden: Huishouden) -> None:
    bedrag = bijdrage(dag, huishouden).waarde
    assert bedrag is not None
    assert 0 <= bedrag <= PLAFOND.op(dag).waarde
    alles = replace(huishouden, hulpmiddel=True, woningaanpassing=True, vervoer=True, ondersteuning=True)
    samen = bijdrage(dag, alles).waarde
    assert samen is not None
    assert bedrag <= samen <= PLAFOND.op(dag).waarde


@given(dag=DAGEN_MET_BEDRAG, huishouden=HUISHOUDENS)
def test_een_vrijstelling_maakt_de_bijdrage_nul(dag: date, huishouden: Huishouden) -> None:
    for feiten in (
        {"verordening_vraagt_bijdrage": False},
        {"wlz_bijdrage": True},
        {"met_partner": True, "onder_aow": True},
        {"vrijgesteld_laag_inkomen": True},
        {"vrijgesteld_door_college": True},
        {"alleen_minderjarig": True, "woningaanpassing": False},
    ):
        assert bijdrage(dag, replace(huishouden, **feiten)).waarde == 0


@given(huishouden=HUISHOUDENS)
def test_een_zaak_kost_nooit_meer_dan_haar_kostprijs(huishouden: Huishouden) -> None:
    """Artikel 2.1.4a lid 6: een hulpmiddel of woningaanpassing, zonder hulp of vervoer erbij."""
    zaak = replace(huishouden, ondersteuning=False, vervoer=False)
    bedrag, rest = bijdrage(IN_2026, zaak).waarde, zaak.rest_kostprijs_centen
    assert bedrag is not None
    assert bedrag <= rest


@given(
    dag=DAGEN_MET_BEDRAG,
    rijen=st.lists(st.tuples(*(VELDEN.get(veld.name, st.booleans()) for veld in fields(Huishouden))), min_size=1),
)
def test_een_bevolking_in_kolommen_krijgt_per_huishouden_hetzelfde(dag: date, rijen: list[tuple[Any, ...]]) -> None:
    kolommen = reken_kolommen(bijdrage, dag, Huishouden(*map(np.array, zip(*rijen, strict=True))))
    assert kolommen.waarde.tolist() == [bijdrage(dag, Huishouden(*rij)).waarde for rij in rijen]


def test_wat_niet_bekend_is_wordt_gevraagd_tot_er_een_bedrag_is() -> None:
    """Elke vraag is nodig: met steeds één antwoord komt er ten slotte een bedrag uit, zonder vraag te veel."""
    bekend, gesteld = Huishouden(), []
    while (vraag := volgende_vraag(bijdrage(IN_2026, bekend))) is not None:
        gesteld.append(vraag.feit)
        bekend = replace(bekend, **{vraag.feit: getattr(ALLEEN_MET_HULP, vraag.feit)})
    assert bijdrage(IN_2026, bekend).waarde == PLAFOND.op(IN_2026).waarde
    assert "onder_aow" not in gesteld, "wie alleen woont, hoeft dat niet te zeggen"
    assert "rest_kostprijs_centen" not in gesteld
    assert len(gesteld) == len(set(gesteld))


@given(
    st.lists(
        st.sampled_from([veld.name for veld in fields(Huishouden) if veld.name != "rolstoel"]), unique=True, max_size=6
    ),
    HUISHOUDENS,
)
def test_een_onbekend_feit_geeft_nooit_een_ander_bedrag_dan_elk_antwoord_zou_geven(
    weg: list[str], huishouden: Huishouden
) -> None:
    onbekend = bijdrage(IN_2026, replace(huishouden, **dict.fromkeys(weg)))
    if not onbekend.vragen:
        assert onbekend.waarde == bijdrage(IN_2026, huishouden).waarde
    else:
        assert onbekend.waarde is None


@pytest.mark.parametrize(
    ("feiten", "fout"),
    [
        ({"rest_kostprijs_centen": -1}, "rest_kostprijs_centen: verwacht ten minste 0"),
        ({"lager_bedrag_centen": 17.5}, "lager_bedrag_centen: verwacht een geheel getal"),
        ({"wlz_bijdrage": "misschien"}, "wlz_bijdrage: verwacht true of false"),
        ({"inkomen": 1000}, "inkomen: onbekende sleutel"),
    ],
)
def test_een_fout_feit_wordt_geweigerd_met_wat_wel_kan(feiten: dict[str, object], fout: str) -> None:
    with pytest.raises(OngeldigeFeiten) as gevangen:
        reken_json(bijdrage, IN_2026, feiten)
    assert str(gevangen.value) == fout


def test_de_bedragen_sluiten_op_elkaar_aan_en_hebben_elk_een_bron() -> None:
    for eerste, tweede in itertools.pairwise(PLAFOND.rijen):
        assert eerste.tot == tweede.vanaf
    assert all(rij.bron and rij.eenheid in {periode.value for periode in Periode} for rij in PLAFOND.rijen)
