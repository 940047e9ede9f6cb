# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De ladder: van wat nodig is naar wat overblijft, met een reden bij elke stap."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import Grondslag, Oordeel, Uitkomst
from toegangspoort.recht.kern.uitleg import boom
from toegangspoort.recht.kern.vorm import herhaal, schrijf
from toegangspoort.recht.wmo2015.aftrek import aftrek_telt
from toegangspoort.recht.wmo2015.ladder import (
    Aftrek,
    Behoefte,
    Eenheid,
    Ladder,
    NietOmTeRekenen,
    Omvang,
    Per,
    Rest,
    Trede,
    algemeen_gebruikelijk_in_wet,
    ongedekt,
    reken_ladder,
)
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.omvang import KEER_PER_JAAR, MINUTEN

OP = date(2026, 11, 24)
TIJDEN = st.builds(
    Omvang,
    st.decimals(0, 10_000, places=2),
    st.sampled_from(sorted(MINUTEN)),
    st.sampled_from(sorted(KEER_PER_JAAR)),
)


def minuten(aantal: int) -> Omvang:
    return Omvang(Decimal(aantal), Eenheid.MINUUT, Per.WEEK)


def ja(reden: str = "Dat kan.") -> Oordeel:
    return Oordeel(True, reden, "N. Bakker", OP)


def nee(reden: str = "Dat kan niet.") -> Oordeel:
    return Oordeel(False, reden, "N. Bakker", OP)


def reken(
    behoeften: Sequence[Behoefte], aftrekken: Sequence[Aftrek], spoor: Spoor = Spoor.ZELFREDZAAMHEID, op: date = OP
) -> Uitkomst[tuple[Rest, ...]]:
    return reken_ladder(op, Ladder(spoor, tuple(behoeften), tuple(aftrekken)))


def test_de_balk_krimpt_van_trede_naar_trede() -> None:
    aftrekken = [
        Aftrek(Trede.MANTELZORG, "was", minuten(30), ja("Zij doet de was."), "uw dochter Ineke", besproken=True),
        Aftrek(Trede.EIGEN_KRACHT, "was", minuten(15), ja("U vouwt de was zelf.")),
    ]
    uitkomst = reken([Behoefte("was", minuten(45))], aftrekken)
    (was,) = uitkomst.waarde
    assert [(s.trede, s.af.aantal, s.over.aantal) for s in was.standen] == [
        (Trede.EIGEN_KRACHT, 15, 30),
        (Trede.MANTELZORG, 30, 0),
    ]
    assert str(was.over) == "0 minuten per week"
    assert uitkomst.redenen == (
        "Was: nodig is 45 minuten per week.",
        "Eigen kracht: er gaat 15 minuten per week af. U vouwt de was zelf.",
        "Mantelzorg, uw dochter Ineke: er gaat 30 minuten per week af. Zij doet de was.",
        "Er blijft niets over.",
    )


def test_de_omrekening_staat_in_de_zin_en_is_na_te_rekenen() -> None:
    uitkomst = reken(
        [Behoefte("wassen", Omvang(Decimal(3), Eenheid.UUR, Per.WEEK))],
        [
            Aftrek(
                Trede.MANTELZORG,
                "wassen",
                Omvang(Decimal(15), Eenheid.MINUUT, Per.DAG),
                ja("Zij helpt elke dag."),
                "uw dochter",
                besproken=True,
            ),
            Aftrek(Trede.EIGEN_KRACHT, "wassen", Omvang(Decimal(2), Eenheid.UUR, Per.MAAND), ja("Dat lukt u zelf.")),
        ],
    )
    assert uitkomst.redenen == (
        "Wassen: nodig is 3 uur per week × 60 = 180 minuten per week.",
        "Eigen kracht: er gaat 2 uur per maand × 60 × 3 : 13 = 27,69 minuten per week af. Dat lukt u zelf.",
        "Mantelzorg, uw dochter: er gaat 15 minuten per dag × 7 = 105 minuten per week af. Zij helpt elke dag.",
        "Er blijft 47,31 minuten per week over.",
    )


def test_meer_dan_er_over_is_gaat_er_niet_af() -> None:
    uitkomst = reken(
        [Behoefte("was", minuten(45))], [Aftrek(Trede.EIGEN_KRACHT, "was", minuten(60), ja("U wast zelf."))]
    )
    assert "60 minuten per week. Dat is meer dan er nog over was: er gaat 45 minuten per week af." in " ".join(
        uitkomst.redenen
    )
    assert uitkomst.waarde[0].over == minuten(0)


@given(bruto=TIJDEN, aftrekken=st.lists(TIJDEN, max_size=5))
def test_wat_overblijft_is_nooit_minder_dan_nul_en_nooit_meer_dan_nodig(bruto: Omvang, aftrekken: list[Omvang]) -> None:
    treden = [Aftrek(Trede.EIGEN_KRACHT, "x", dekt, ja()) for dekt in aftrekken]
    (rest,) = reken([Behoefte("x", bruto)], treden).waarde
    assert rest.over is not None
    heel = bruto.afgerond_naar(rest.over.eenheid, rest.over.per)
    assert 0 <= rest.over.aantal <= heel.aantal
    assert rest.over.aantal + sum(stand.af.aantal for stand in rest.standen) == heel.aantal


@given(
    bruto=st.integers(0, 5_000),
    delen=st.lists(st.tuples(st.integers(0, 999), st.sampled_from(["ja", "nee", "open"])), max_size=5),
)
def test_geen_antwoord_brengt_de_rest_buiten_haar_grenzen(bruto: int, delen: list[tuple[int, str]]) -> None:
    """De rest ligt tussen `ten_minste` (alles telt) en `over` (alleen wat vaststaat)."""
    oordelen = {"ja": ja(), "nee": nee(), "open": None}
    treden = [Aftrek(Trede.EIGEN_KRACHT, "x", minuten(dekt), oordelen[hoe]) for dekt, hoe in delen]
    (rest,) = reken([Behoefte("x", minuten(bruto))], treden).waarde
    later = [aftrek if aftrek.oordeel else replace(aftrek, oordeel=ja()) for aftrek in treden]
    (alles,) = reken([Behoefte("x", minuten(bruto))], later).waarde
    assert rest.over is not None
    assert rest.ten_minste == alles.over
    assert rest.ten_minste.aantal <= rest.over.aantal


@given(omvang=TIJDEN, eenheid=st.sampled_from(sorted(MINUTEN)), per=st.sampled_from(sorted(KEER_PER_JAAR)))
def test_omrekenen_en_terug_geeft_hetzelfde(omvang: Omvang, eenheid: Eenheid, per: Per) -> None:
    terug = omvang.naar(eenheid, per).naar(omvang.eenheid, omvang.per)
    assert abs(terug.aantal - omvang.aantal) < Decimal("0.000001")
    assert omvang.dekt(omvang.naar(eenheid, per))


@pytest.mark.parametrize("oordeel", [None, Oordeel(True, " ", "N. Bakker"), Oordeel(True, "Zij kan dit.", "")])
def test_een_aftrek_zonder_reden_of_naam_telt_niet_en_blijft_een_vraag(oordeel: Oordeel | None) -> None:
    """S1-15: elke trede vraagt een reden van wie oordeelt."""
    uitkomst = reken([Behoefte("was", minuten(45))], [Aftrek(Trede.EIGEN_KRACHT, "was", minuten(30), oordeel)])
    assert uitkomst.waarde[0].over == minuten(45)
    assert uitkomst.waarde[0].ten_minste == minuten(15)
    (vraag,) = uitkomst.vragen
    assert (vraag.feit, vraag.vraag) == ("aftrekken.0.oordeel", "Eigen kracht: gaat dit eraf, en waarom?")
    assert "reden" in vraag.waarom


def test_een_behoefte_zonder_omvang_is_een_open_vraag() -> None:
    """CRVB:2018:3243: eerst de behoefte in soort en omvang, dan pas de aftrek."""
    uitkomst = reken([Behoefte("was")], [])
    assert uitkomst.waarde[0].over is None
    assert [(v.feit, v.vraag) for v in uitkomst.vragen] == [
        ("behoeften.0.omvang", "Hoeveel is er nodig bij “was”, en per welke tijd?")
    ]


def test_hulp_van_een_ander_telt_alleen_na_een_gesprek() -> None:
    """CRVB:2018:3243; S0-12."""
    aftrek = Aftrek(Trede.MANTELZORG, "was", minuten(45), ja(), "uw dochter")
    (vraag,) = reken([Behoefte("was", minuten(45))], [aftrek]).vragen
    assert (vraag.feit, vraag.aan) == ("aftrekken.0.besproken", "mantelzorger of huisgenoot")
    niet_besproken = reken([Behoefte("was", minuten(45))], [replace(aftrek, besproken=False)])
    assert niet_besproken.waarde[0].over == minuten(45)
    assert not niet_besproken.vragen


def test_een_vraag_die_niets_meer_verandert_wordt_niet_gesteld() -> None:
    aftrekken = [
        Aftrek(Trede.EIGEN_KRACHT, "was", minuten(45), ja()),
        Aftrek(Trede.ALGEMENE_VOORZIENING, "was", minuten(45), ja(), "Wasserij"),
    ]
    assert not reken([Behoefte("was", minuten(45))], aftrekken).vragen
    assert reken([Behoefte("was", minuten(46))], aftrekken).vragen


@pytest.mark.parametrize(
    ("velden", "telt", "reden"),
    [
        ({"beschikbaar": True, "passend": ja(), "betaalbaar": ja()}, True, "telt mee"),
        ({"beschikbaar": False}, False, "Het is er voor u niet"),
        ({"beschikbaar": True, "passend": nee()}, False, "past niet"),
        ({"beschikbaar": True, "passend": ja(), "betaalbaar": nee()}, False, "kunt het niet betalen"),
    ],
)
def test_een_algemene_voorziening_telt_alleen_als_zij_er_is_past_en_te_betalen_is(
    velden: dict[str, Any], telt: bool, reden: str
) -> None:
    """CRVB:2016:1404; S0-6, S0-8."""
    uitkomst = aftrek_telt(OP, Aftrek(Trede.ALGEMENE_VOORZIENING, "was", minuten(45), ja(), "Wasserij", **velden))
    assert uitkomst.waarde is telt
    assert reden in uitkomst.redenen[0]


def test_feiten_en_oordelen_staan_apart_in_de_boom() -> None:
    aftrek = Aftrek(
        Trede.ALGEMENE_VOORZIENING,
        "was",
        minuten(45),
        ja(),
        "Wasserij",
        beschikbaar=True,
        passend=ja(),
        betaalbaar=nee(),
    )
    tak = boom(reken([Behoefte("was", minuten(45))], [aftrek])).takken[0]
    assert [(o.vraag, o.antwoord, o.door) for o in tak.oordelen][1:] == [
        ("Past het bij wat deze inwoner nodig heeft?", "ja", "N. Bakker"),
        ("Kan de inwoner het betalen?", "nee", "N. Bakker"),
    ]
    assert not {o.vraag for o in tak.oordelen} & {f.vraag for f in tak.feiten}


def test_een_trede_kan_alles_wegnemen() -> None:
    aftrek = Aftrek(Trede.ANDERE_WET, "was", None, ja("Dit zit in de Wlz."), recht_vastgesteld=True)
    (rest,) = reken([Behoefte("was", minuten(45))], [aftrek]).waarde
    assert rest.over == minuten(0)


def test_een_omvang_zonder_onderwerp_gaat_nooit_van_twee_behoeften_af() -> None:
    aftrek = Aftrek(Trede.EIGEN_KRACHT, "", minuten(30), ja())
    samen = reken([Behoefte("was", minuten(45)), Behoefte("koken", minuten(60))], [aftrek])
    assert [rest.over for rest in samen.waarde] == [minuten(45), minuten(60)]
    assert samen.ter_beoordeling[0].startswith("Eigen kracht: van welke behoefte gaat 30 minuten per week af?")
    assert reken([Behoefte("was", minuten(45))], [aftrek]).waarde[0].over == minuten(15)


def test_bij_beschermd_wonen_telt_wat_gewoon_te_koop_is_niet() -> None:
    """S0-9; artikel 2.3.5 lid 4 noemt die trede niet."""
    aftrek = Aftrek(
        Trede.ALGEMEEN_GEBRUIKELIJK,
        "dagritme",
        minuten(45),
        ja(),
        "wekker",
        niet_speciaal=True,
        beschikbaar=True,
        passend=ja(),
        betaalbaar=ja(),
    )
    thuis = reken([Behoefte("dagritme", minuten(45))], [aftrek])
    wonen = reken([Behoefte("dagritme", minuten(45))], [aftrek], Spoor.BESCHERMD_WONEN)
    assert thuis.waarde[0].over == minuten(0)
    assert wonen.waarde[0].over == minuten(45)
    assert wonen.grondslagen[1] == Grondslag("Wmo 2015", "2.3.5", 4)
    assert "lid 4 noemt die trede niet" in wonen.redenen[-1]


def test_wat_niet_is_om_te_rekenen_telt_niet_en_blijft_ter_beoordeling() -> None:
    uitkomst = reken(
        [Behoefte("rijden", Omvang(Decimal(500), Eenheid.KM, Per.JAAR))],
        [Aftrek(Trede.EIGEN_KRACHT, "rijden", minuten(45), ja())],
    )
    assert str(uitkomst.waarde[0]) == "rijden: 500 kilometer per jaar"
    assert "Zeg de aftrek in dezelfde eenheid" in uitkomst.ter_beoordeling[0]


def test_de_uitkomst_gaat_naar_json_en_wordt_daaruit_herhaald() -> None:
    uitkomst = reken(
        [Behoefte("was", Omvang(Decimal("2.25"), Eenheid.UUR, Per.WEEK)), Behoefte("koken")],
        [Aftrek(Trede.MANTELZORG, "was", minuten(30), ja(), "Ineke", besproken=True), Aftrek(Trede.EIGEN_KRACHT)],
    )
    geschreven = schrijf(uitkomst)
    assert schrijf(herhaal(json.loads(json.dumps(geschreven)))) == geschreven


def test_wat_overblijft_moet_worden_toegekend() -> None:
    resten = reken([Behoefte("was", minuten(45)), Behoefte("koken", minuten(60)), Behoefte("tuin")], []).waarde
    uur = Omvang(Decimal("0.75"), Eenheid.UUR, Per.WEEK)
    assert ongedekt(resten, {"was": [uur], "koken": [minuten(20), minuten(10)]}) == {"koken": minuten(30)}
    with pytest.raises(NietOmTeRekenen, match="euro is niet om te rekenen"):
        ongedekt(resten, {"was": [Omvang(Decimal(10), Eenheid.EURO, Per.WEEK)]})


def test_een_totaal_is_niet_om_te_rekenen() -> None:
    with pytest.raises(NietOmTeRekenen, match="totaal"):
        minuten(3).naar(Eenheid.MINUUT, Per.TOTAAL)


@pytest.mark.parametrize(
    ("omvang", "tekst", "in_uren"),
    [
        (minuten(1), "1 minuut per week", "1 minuut per week"),
        (Omvang(Decimal("3.5"), Eenheid.UUR, Per.WEEK), "3,5 uur per week", "3 uur en 30 minuten per week"),
        (Omvang(Decimal("0.5"), Eenheid.UUR, Per.DAG), "0,5 uur per dag", "30 minuten per dag"),
        (Omvang(Decimal(8000), Eenheid.KM, Per.JAAR), "8.000 kilometer per jaar", "8.000 kilometer per jaar"),
        (Omvang(Decimal(2), Eenheid.DAGDEEL, Per.VIER_WEKEN), "2 dagdelen per vier weken", "2 dagdelen per vier weken"),
        (Omvang(Decimal(1), Eenheid.STUKS, Per.TOTAAL), "1 stuk in totaal", "1 stuk in totaal"),
    ],
)
def test_een_omvang_leest_als_gewoon_nederlands(omvang: Omvang, tekst: str, in_uren: str) -> None:
    assert str(omvang) == tekst
    assert omvang.in_uren_en_minuten == in_uren


def test_de_treden_staan_in_de_volgorde_van_de_wet() -> None:
    assert [trede.nummer for trede in Trede] == list(range(7))
    assert Trede.ALGEMENE_VOORZIENING.toetsen == ("beschikbaar", "passend", "betaalbaar", "toereikend")
    assert [trede for trede in Trede if trede.vraagt_persoon] == [
        Trede.GEBRUIKELIJKE_HULP,
        Trede.MANTELZORG,
        Trede.SOCIAAL_NETWERK,
    ]


@pytest.mark.parametrize(
    ("op", "in_de_wet", "zeker"),
    [
        (date(2019, 12, 31), False, True),
        (date(2020, 1, 1), True, False),
        (date(2025, 12, 31), True, False),
        (date(2026, 1, 1), True, True),
        (date(2026, 1, 2), True, True),
    ],
)
def test_de_dag_waarop_algemeen_gebruikelijk_in_de_wet_kwam_is_niet_vastgesteld(
    op: date, in_de_wet: bool, zeker: bool
) -> None:
    uitkomst = algemeen_gebruikelijk_in_wet(op)
    assert (uitkomst.waarde, uitkomst.geverifieerd) == (in_de_wet, zeker)
    assert bool(uitkomst.ter_beoordeling) is (op < date(2026, 1, 1))
