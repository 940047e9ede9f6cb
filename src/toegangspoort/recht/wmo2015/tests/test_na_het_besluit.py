# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Weigeren om de Wlz, en wat na een toekenning volgt (artikel 2.3.5 lid 6, 2.3.6 lid 5, 2.3.7 tot en met 2.4.1)."""

from dataclasses import fields, replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.uitleg import alle_gronden
from toegangspoort.recht.wmo2015.herziening import Herzieningsfeiten, mag_herzien
from toegangspoort.recht.wmo2015.meldplicht import Wijziging, moet_melden
from toegangspoort.recht.wmo2015.pgb import Weigerfeiten, pgb_weigering
from toegangspoort.recht.wmo2015.terugvordering import Terugvordering, Terugvorderingsfeiten, terugvordering
from toegangspoort.recht.wmo2015.wlz import Gevraagd, Wlzfeiten, Woonvorm, wlz_weigering
from toegangspoort.recht.wmo2015.woningaanpassing import Woningfeiten, mag_aanpassen

OP = date(2026, 11, 24)


def oordeel(waarde: bool) -> Oordeel:
    return Oordeel(waarde, "Zo ligt het.", "N. Bakker", OP)


GEEN = Herzieningsfeiten(False, oordeel(False), oordeel(False), oordeel(False), False, False)
GRONDEN = {
    "niet_langer_nodig": "b",
    "niet_meer_toereikend": "c",
    "voorwaarden_geschonden": "d",
    "niet_of_anders_gebruikt": "e",
}


@pytest.mark.parametrize(("feit", "letter"), GRONDEN.items())
def test_elke_grond_om_te_herzien_staat_op_zichzelf(feit: str, letter: str) -> None:
    """Artikel 2.3.10 lid 1: ook als de andere gronden nog niet zijn bekeken."""
    ja = oordeel(True) if isinstance(getattr(GEEN, feit), Oordeel) else True
    for rest in (GEEN, Herzieningsfeiten()):
        uitkomst = mag_herzien(OP, replace(rest, **{feit: ja}))
        assert uitkomst.waarde is True
        assert f"artikel 2.3.10 lid 1, onder {letter}, Wmo 2015" in uitkomst.grondslag
        assert uitkomst.ter_beoordeling == ("Of de gemeente van deze bevoegdheid gebruikmaakt.",)


def test_onjuiste_gegevens_zijn_pas_een_grond_als_er_anders_was_besloten() -> None:
    """Artikel 2.3.10 lid 1, onder a."""
    assert mag_herzien(OP, replace(GEEN, onjuiste_gegevens=True)).waarde is False
    assert mag_herzien(OP, replace(GEEN, onjuiste_gegevens=True, anders_besloten=oordeel(True))).waarde is True


def test_alle_gronden_om_te_herzien_komen_tegelijk() -> None:
    alles = Herzieningsfeiten(True, oordeel(True), oordeel(True), oordeel(True), True, True)
    letters = [str(grond.gronden[0]).split("onder ")[1][0] for grond in alle_gronden(mag_herzien(OP, alles))]
    assert "".join(letters) == "abcde"


def test_terugvragen_kan_alleen_na_grond_a_en_met_opzet() -> None:
    """Artikel 2.4.1 lid 1: opzet van een helper alleen is niet genoeg."""
    for grond_a, client, helper in product((True, False), repeat=3):
        feiten = Terugvorderingsfeiten(grond_a, oordeel(client), oordeel(helper))
        uitkomst = terugvordering(OP, feiten).waarde
        assert (uitkomst is not Terugvordering.NIET) == (grond_a and client)
        assert (uitkomst is Terugvordering.CLIENT_EN_HELPER) == (grond_a and client and helper)


def test_de_wlz_is_geen_reden_zolang_het_recht_niet_vaststaat_en_de_client_meewerkt() -> None:
    """Artikel 2.3.5 lid 6."""
    for vast, waarschijnlijk, werkt_mee in product((True, False), repeat=3):
        feiten = Wlzfeiten(vast, oordeel(waarschijnlijk), werkt_mee, False, Woonvorm.THUIS, Gevraagd.ANDERS, False)
        assert wlz_weigering(OP, feiten).waarde is (vast or (waarschijnlijk and not werkt_mee))


def test_wie_thuis_woont_krijgt_hulpmiddelen_ook_met_de_wlz_en_dat_is_nog_na_te_kijken() -> None:
    """Artikel 8.6a, onder a: de uitkomst zegt dat dit niet bij de bron is nagekeken."""
    feiten = Wlzfeiten(True, overgang_wlz=False, woont=Woonvorm.THUIS, gevraagd=Gevraagd.HULPMIDDEL)
    uitkomst = wlz_weigering(OP, feiten)
    assert uitkomst.waarde is False
    assert not uitkomst.geverifieerd
    assert [deel.norm for deel in uitkomst.delen] == ["wlz-uitzondering"]


def test_een_vraag_van_de_uitzondering_wordt_een_vraag_van_de_weigering() -> None:
    assert [vraag.feit for vraag in wlz_weigering(OP, Wlzfeiten(True, overgang_wlz=False)).vragen] == ["woont"]


@given(pgb=st.integers(0, 10_000_00), natura=st.integers(0, 10_000_00))
def test_van_een_pgb_mag_ten_hoogste_het_deel_boven_natura_worden_geweigerd(pgb: int, natura: int) -> None:
    """Artikel 2.3.6 lid 5, onder a: voor zover de kosten hoger zijn."""
    assert pgb_weigering(OP, Weigerfeiten(pgb, natura, False)).waarde == max(0, pgb - natura)


def test_toestemming_van_de_eigenaar_is_niet_nodig_horen_wel() -> None:
    """Artikel 2.3.7."""
    assert mag_aanpassen(OP, Woningfeiten(True, False, True)).waarde is True
    assert mag_aanpassen(OP, Woningfeiten(True, False, False)).waarde is False
    assert [veld.name for veld in fields(Woningfeiten) if "toestemming" in veld.name] == []


def test_wat_in_een_basisregistratie_staat_hoeft_niemand_te_melden() -> None:
    """Artikel 2.3.8 lid 2."""
    assert moet_melden(OP, Wijziging(True, oordeel(True), True)).waarde is False
    assert moet_melden(OP, Wijziging(False, oordeel(True), False)).waarde is True
