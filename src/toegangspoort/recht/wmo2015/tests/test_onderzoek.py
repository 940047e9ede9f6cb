# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat een onderzoek volledig maakt, bij het eerste en bij een later onderzoek (artikel 2.3.2, 2.3.5 lid 5 en 2.3.9)."""

from dataclasses import fields, replace
from datetime import date

import pytest

from toegangspoort.recht.kern.uitleg import volgende_vraag
from toegangspoort.recht.wmo2015.afstemming import Afgestemd, Afstemmingsfeiten, afstemming
from toegangspoort.recht.wmo2015.heronderzoek import Heronderzoeksfeiten, heronderzoek, heronderzoek_volledig
from toegangspoort.recht.wmo2015.onderzoek_volledig import Onderzoeksfeiten, onderzoek_volledig, punten, wat_ontbreekt

OP = date(2026, 11, 24)
ALLES = Onderzoeksfeiten(**{veld.name: True for veld in fields(Onderzoeksfeiten)})
NIETS = Onderzoeksfeiten(**{veld.name: False for veld in fields(Onderzoeksfeiten)})
HANGT_AF = {"heeft_mantelzorger", "plan_gegeven"}
PUNTEN = [veld.name for veld in fields(Onderzoeksfeiten) if veld.name not in HANGT_AF]


def test_een_onderzoek_waarin_alles_is_gedaan_is_volledig() -> None:
    assert onderzoek_volledig(OP, ALLES).waarde is True
    assert wat_ontbreekt(OP, ALLES) == ()


@pytest.mark.parametrize("punt", PUNTEN)
def test_elk_punt_dat_ontbreekt_komt_er_precies_een_keer_uit_met_zijn_lid(punt: str) -> None:
    """Artikel 2.3.2 lid 1 tot en met 8: het feit waar maken haalt precies dit punt weg."""
    (grond,) = wat_ontbreekt(OP, replace(ALLES, **{punt: False}))
    assert str(grond.gronden[0]).startswith(("artikel 2.3.2 lid", "artikel 2.3.4 lid 1"))
    assert grond.zin.endswith(".")


def test_van_een_leeg_dossier_komt_alles_wat_ontbreekt_tegelijk() -> None:
    """Zonder mantelzorger en zonder plan vallen drie punten weg: lid 1, 3 en 5."""
    leden = [str(grond.gronden[0]) for grond in wat_ontbreekt(OP, NIETS)]
    assert len(leden) == len(list(punten(ALLES))) - 3
    letters = [lid.split("onder ")[1][0] for lid in leden if "lid 4" in lid]
    assert "".join(letters) == "abcdefg"


def test_wat_vaststaat_als_ontbrekend_beslist_en_daarna_wordt_gevraagd() -> None:
    onbekend = replace(ALLES, plan_verteld=None, verslag_gegeven=False)
    assert onderzoek_volledig(OP, onbekend).waarde is False
    vraag = volgende_vraag(onderzoek_volledig(OP, replace(onbekend, verslag_gegeven=True)))
    assert vraag is not None
    assert vraag.feit == "plan_verteld"
    assert vraag.hangt_af == (("ja", "ja"), ("nee", "nee"))


def test_bij_een_heronderzoek_gelden_lid_2_tot_en_met_6() -> None:
    """Artikel 2.3.9 lid 2."""
    for punt in ("ontvangst_bevestigd", "samen_met_client", "gegevens_compleet", "verslag_gegeven"):
        assert heronderzoek_volledig(OP, replace(ALLES, **{punt: False})).waarde is True
    for punt in ("plan_verteld", "client_gewezen_op_ondersteuning", "bijdrage", "plan_betrokken", "pgb_verteld"):
        assert heronderzoek_volledig(OP, replace(ALLES, **{punt: False})).waarde is False


def test_hoe_vaak_opnieuw_wordt_gekeken_staat_niet_in_de_wet() -> None:
    """Artikel 2.3.9 lid 1: zonder verordening geen dag, en een mens beslist."""
    uitkomst = heronderzoek(OP, Heronderzoeksfeiten(OP))
    assert uitkomst.waarde is None
    assert not uitkomst.vragen
    assert "de wet noemt geen tijd" in uitkomst.ter_beoordeling[0]
    assert heronderzoek(OP, Heronderzoeksfeiten(OP, 12)).waarde == date(2027, 11, 24)


@pytest.mark.parametrize("onderdeel", [veld.name for veld in fields(Afstemmingsfeiten)])
def test_maatwerk_past_bij_elk_van_de_acht_onderdelen(onderdeel: str) -> None:
    """S3-14, artikel 2.3.5 lid 5, onder a tot en met h."""
    goed = Afstemmingsfeiten(**{veld.name: Afgestemd.GEEN_AANLEIDING for veld in fields(Afstemmingsfeiten)})
    assert afstemming(OP, goed).waarde is True
    niet_goed = afstemming(OP, replace(goed, **{onderdeel: Afgestemd.NEE}))
    letter = "abcdefgh"[[veld.name for veld in fields(Afstemmingsfeiten)].index(onderdeel)]
    assert niet_goed.waarde is False
    assert f"artikel 2.3.5 lid 5, onder {letter}, Wmo 2015" in niet_goed.grondslag
