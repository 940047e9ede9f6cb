# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waarop een besluit rust, wanneer een pgb kan, en waarvoor hulp dient."""

from datetime import date

import pytest

from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.uitleg import alle_gronden, boom
from toegangspoort.recht.wmo2015.doelen import ACTIVITEITEN, Regelvermogen, Werkwoord
from toegangspoort.recht.wmo2015.maatwerk import Spoor, grondslag_besluit
from toegangspoort.recht.wmo2015.pgb import Pgbfeiten, PgbTest, PgbWeigering, pgb_mogelijk
from toegangspoort.recht.wmo2015.soorten import Soort

OP = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("op", "spoor", "artikel"),
    [
        (date(2014, 12, 31), Spoor.ZELFREDZAAMHEID, "artikel 4 lid 1 Wmo 2007"),
        (date(2015, 1, 1), Spoor.ZELFREDZAAMHEID, "artikel 2.3.5 lid 3 Wmo 2015"),
        (date(2015, 1, 2), Spoor.BESCHERMD_WONEN, "artikel 2.3.5 lid 4 Wmo 2015"),
    ],
)
def test_de_grondslag_volgt_de_dag_van_het_besluit(op: date, spoor: Spoor, artikel: str) -> None:
    """S3-1, S0-9."""
    uitkomst = grondslag_besluit(op, spoor)
    assert uitkomst.grondslag == artikel
    assert tuple(map(str, uitkomst.waarde)) == (artikel,)


def test_opvang_voor_2015_blijft_aan_een_mens() -> None:
    uitkomst = grondslag_besluit(date(2014, 12, 31), Spoor.BESCHERMD_WONEN)
    assert uitkomst.ter_beoordeling
    assert not uitkomst.geverifieerd


def feiten(**anders: Oordeel | bool | None) -> Pgbfeiten:
    goed = Oordeel(True, "In orde.", "N. Bakker", OP)
    return Pgbfeiten(**{"wenst_pgb": True, "bekwaam": goed, "motivering": goed, "kwaliteit": goed, **anders})


def test_een_pgb_kan_als_iemand_het_wil_en_drie_voorwaarden_met_reden_zijn_vervuld() -> None:
    """S1-5, artikel 2.3.6 lid 1 en 2."""
    assert pgb_mogelijk(OP, feiten()).waarde is True
    assert pgb_mogelijk(OP, feiten(wenst_pgb=False)).waarde is False


@pytest.mark.parametrize("test", list(PgbTest))
def test_een_voorwaarde_die_niet_is_vervuld_sluit_het_pgb_uit_en_noemt_haar_letter(test: PgbTest) -> None:
    """Artikel 2.3.6 lid 2: ook als over de andere voorwaarden nog niet is geoordeeld."""
    open_ = dict.fromkeys(["bekwaam", "motivering", "kwaliteit"])
    for rest in ({}, open_):
        nee = Oordeel(False, "Dit lukt niet.", "N. Bakker", OP)
        uitkomst = pgb_mogelijk(OP, feiten(**(rest | {test.name.lower(): nee})))
        assert uitkomst.waarde is False
        assert test.grondslag in uitkomst.grondslagen
        assert boom(uitkomst).oordelen[0].reden in ("In orde.", "Dit lukt niet.")


@pytest.mark.parametrize(
    "oordeel", [None, Oordeel(), Oordeel(True, "", "N. Bakker"), Oordeel(False, " ", "N. Bakker"), Oordeel(True, "Ja.")]
)
def test_zonder_oordeel_met_reden_en_naam_wordt_niet_geraden(oordeel: Oordeel | None) -> None:
    uitkomst = pgb_mogelijk(OP, feiten(bekwaam=oordeel))
    assert uitkomst.waarde is None
    assert uitkomst.ter_beoordeling == (PgbTest.BEKWAAM.vraag,)


def test_alle_gronden_tegen_een_pgb_komen_tegelijk() -> None:
    nee = Oordeel(False, "Dit lukt niet.", "N. Bakker", OP)
    uitkomst = pgb_mogelijk(OP, feiten(bekwaam=nee, kwaliteit=nee))
    assert [str(grond.gronden[0]) for grond in alle_gronden(uitkomst)] == [
        "artikel 2.3.6 lid 2, onder a, Wmo 2015",
        "artikel 2.3.6 lid 2, onder c, Wmo 2015",
    ]


def test_de_gronden_om_te_weigeren_staan_in_lid_5() -> None:
    assert [str(grond.grondslag) for grond in PgbWeigering] == [
        "artikel 2.3.6 lid 5, onder a, Wmo 2015",
        "artikel 2.3.6 lid 5, onder b, Wmo 2015",
    ]


def test_drie_soorten_en_alleen_maatwerk_vraagt_een_besluit() -> None:
    """S0-1, S0-3, S0-14, S3-6, S3-10."""
    assert {soort.name: soort.besluit_nodig for soort in Soort} == {"AV": False, "CMV": True, "IMV": True}


def test_drie_werkwoorden_en_elf_vormen_van_begeleiding() -> None:
    """S1-11, S1-14, S1-16."""
    assert [werkwoord.value for werkwoord in Werkwoord] == ["bevorderen", "behouden", "compenseren"]
    assert {doel.value for doel in Regelvermogen} == {"compenseren", "herstellen", "behouden"}
    assert len({activiteit.code for activiteit in ACTIVITEITEN}) == 11
    assert {activiteit.categorie for activiteit in ACTIVITEITEN} <= {"02", "07"}
