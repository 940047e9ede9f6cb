# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Toeleiding: zwaarte en mandaat wijzen het niveau, met redenen, en een mens beslist."""

import timeit
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern.kolommen import reken_kolommen
from toegangspoort.recht.kern.vorm import herhaal, schrijf
from toegangspoort.recht.verordening.voorbeelden import voorbeeld
from toegangspoort.recht.wmo2015.toeleiding import Niveau, Vraagfeiten, Zwaarte, niveau, zwaarte

OP = date(2026, 11, 24)
REGELS = voorbeeld("voorbeeldstad").op(OP).toewijzing
VOLGORDE = list(Niveau)
VLAGGEN = ("onderdak", "spoed", "meer_meldingen_in_huishouden", "oud_ciz", "individueel")


def feiten(aantal: int, **anders: Any) -> Vraagfeiten:
    return Vraagfeiten(aantal, REGELS, **anders)


@pytest.mark.parametrize(
    ("gegeven", "zwaar", "verwacht"),
    [
        (feiten(1), Zwaarte.LICHT, Niveau.KERNTEAM),
        (feiten(2), Zwaarte.COMPLEX, Niveau.CONSULENT),
        (feiten(4), Zwaarte.COMPLEX, Niveau.CONSULENT),
        (feiten(5), Zwaarte.ZEER_COMPLEX, Niveau.REGISSEUR),
        (feiten(2, onderdak=True), Zwaarte.ZEER_COMPLEX, Niveau.REGISSEUR),
        (feiten(1, spoed=True), Zwaarte.COMPLEX, Niveau.CONSULENT),
        (feiten(3, meer_meldingen_in_huishouden=True), Zwaarte.ZEER_COMPLEX, Niveau.REGISSEUR),
        (feiten(1, individueel=True), Zwaarte.LICHT, Niveau.CONSULENT),
    ],
)
def test_zwaarte_en_mandaat_wijzen_het_niveau(gegeven: Vraagfeiten, zwaar: Zwaarte, verwacht: Niveau) -> None:
    """S3-18, S3-23 tot en met S3-25."""
    assert zwaarte(OP, gegeven).waarde is zwaar
    uitkomst = niveau(OP, gegeven)
    assert uitkomst.waarde is verwacht
    assert uitkomst.redenen
    assert uitkomst.ter_beoordeling == ("Of deze zwaarte bij de situatie past.",)


def test_een_gemeente_die_het_kernteam_meer_laat_doen_stuurt_minder_door_s3_18() -> None:
    ruim = replace(REGELS, kernteam_tot_en_met=2, kernteam_individueel=True)
    assert niveau(OP, Vraagfeiten(3, ruim, individueel=True)).waarde is Niveau.KERNTEAM
    assert niveau(OP, Vraagfeiten(1, ruim, onderdak=True)).waarde is Niveau.CONSULENT
    krap = replace(REGELS, consulent_onderdak=False)
    assert niveau(OP, Vraagfeiten(1, krap, onderdak=True)).waarde is Niveau.REGISSEUR


@pytest.mark.parametrize("complex_vanaf", [1, 5, 20])
def test_wie_van_het_ciz_komt_begint_als_complex_s3_26(complex_vanaf: int) -> None:
    regels = replace(REGELS, complex_vanaf=complex_vanaf, zeer_complex_vanaf=30, oud_ciz=0)
    assert zwaarte(OP, Vraagfeiten(1, regels, oud_ciz=True)).waarde is Zwaarte.COMPLEX
    assert niveau(OP, Vraagfeiten(1, regels, oud_ciz=True)).waarde is Niveau.CONSULENT


def test_de_reden_noemt_elk_feit_dat_meetelt() -> None:
    (reden,) = zwaarte(OP, feiten(2, spoed=True, oud_ciz=True)).redenen
    assert reden == (
        "De vraag is zeer complex (5 punten): de vraag gaat over 2 onderwerpen; er is spoed; "
        "de hulp liep eerder via het CIZ, en dat begint als complex."
    )


@given(
    aantal=st.integers(0, 13),
    vlaggen=st.tuples(*[st.booleans()] * len(VLAGGEN)),
    erbij=st.sampled_from(VLAGGEN),
)
def test_een_zwaarder_feit_wijst_nooit_een_lichter_niveau(aantal: int, vlaggen: tuple[bool, ...], erbij: str) -> None:
    eerst = feiten(aantal, **dict(zip(VLAGGEN, vlaggen, strict=True)))
    dan = replace(eerst, **{erbij: True})
    niveaus = [VOLGORDE.index(niveau(OP, gegeven).waarde) for gegeven in (eerst, dan)]
    assert niveaus[1] >= niveaus[0]


@given(rijen=st.lists(st.tuples(st.integers(0, 13), *[st.booleans()] * len(VLAGGEN)), min_size=1))
def test_kolommen_zeggen_per_melding_hetzelfde(rijen: list[tuple[Any, ...]]) -> None:
    aantal, *vlaggen = (np.array(kolom) for kolom in zip(*rijen, strict=True))
    samen = feiten(aantal, **dict(zip(VLAGGEN, vlaggen, strict=True)))
    los = [feiten(rij[0], **dict(zip(VLAGGEN, rij[1:], strict=True))) for rij in rijen]
    assert reken_kolommen(niveau, OP, samen).waarde.tolist() == [niveau(OP, een).waarde for een in los]
    assert reken_kolommen(zwaarte, OP, samen).waarde.tolist() == [zwaarte(OP, een).waarde for een in los]


def test_een_uitkomst_is_later_na_te_rekenen() -> None:
    geschreven = schrijf(niveau(OP, feiten(2, spoed=True)))
    assert schrijf(herhaal(geschreven)) == geschreven


def test_een_melding_is_in_een_tel_uitgelegd() -> None:
    """Ruim binnen de 10.000 per seconde; hier met marge, want een drukke machine meet trager."""
    gegeven = feiten(2, spoed=True)
    beste = min(timeit.repeat(lambda: (zwaarte(OP, gegeven), niveau(OP, gegeven)), number=2_000, repeat=3))
    assert beste < 1
