# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het BSN, inzage, bewaren en vernietigen (artikel 5.2.9 en 5.3.2 tot en met 5.3.5)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.uitleg import alle_gronden
from toegangspoort.recht.wmo2015.bewaren import (
    Bewaarder,
    Bewaarfeiten,
    Houder,
    bewaartermijn_jaren,
    bewaren_tot,
)
from toegangspoort.recht.wmo2015.bronnen import TEKST_2019_TOT, TEKST_2026
from toegangspoort.recht.wmo2015.bsn import Bsnfeiten, bsn_in_orde
from toegangspoort.recht.wmo2015.inzage import Inzagekeuze, Inzageverzoek, Verzoeker, inzage
from toegangspoort.recht.wmo2015.vernietigen import (
    Vernietigverzoek,
    vernietigen_uiterlijk,
    vernietigtermijn_maanden,
)

OP, DAG = date(2026, 11, 24), timedelta(days=1)
JA, NEE = (Oordeel(waarde, "Zo ligt het.", "N. Bakker", OP) for waarde in (True, False))
VERZOEK = Vernietigverzoek(OP, Verzoeker.BETROKKENE, 45, True, JA, NEE, False)


@pytest.mark.parametrize(
    ("op", "spoedlid", "zeker"),
    [(TEKST_2019_TOT - DAG, 7, True), (TEKST_2019_TOT, 8, False), (TEKST_2026, 8, True)],
)
def test_bij_spoed_mag_het_bsn_later_en_het_lid_volgt_de_tekst_van_die_dag(
    op: date, spoedlid: int, zeker: bool
) -> None:
    """Artikel 5.2.9: lid 7 in de tekst van 2019, lid 8 in die van 2026."""
    uitkomst = bsn_in_orde(op, Bsnfeiten(spoed=JA))
    assert uitkomst.waarde is True
    assert f"artikel 5.2.9 lid {spoedlid} Wmo 2015" in uitkomst.grondslag
    assert uitkomst.geverifieerd is zeker


def test_zonder_bsn_horen_naam_geboortedatum_en_adres_in_de_administratie() -> None:
    """Artikel 5.2.9 lid 6: alles wat ontbreekt tegelijk."""
    leeg = Bsnfeiten(NEE, False, None, None, False, False, False, False)
    assert len(alle_gronden(bsn_in_orde(OP, leeg))) == 4
    assert bsn_in_orde(OP, Bsnfeiten(NEE, False, None, None, True, True, True, True)).waarde is True


@pytest.mark.parametrize(
    ("wie", "leeftijd", "kan_zelf", "krijgt"),
    [
        (Verzoeker.BETROKKENE, 11, JA, Inzagekeuze.WEIGEREN),
        (Verzoeker.BETROKKENE, 12, JA, Inzagekeuze.GEVEN),
        (Verzoeker.BETROKKENE, 12, NEE, Inzagekeuze.WEIGEREN),
        (Verzoeker.BETROKKENE, 80, NEE, Inzagekeuze.WEIGEREN),
        (Verzoeker.WETTELIJK_VERTEGENWOORDIGER, 15, JA, Inzagekeuze.GEVEN),
        (Verzoeker.WETTELIJK_VERTEGENWOORDIGER, 16, JA, Inzagekeuze.WEIGEREN),
        (Verzoeker.WETTELIJK_VERTEGENWOORDIGER, 16, NEE, Inzagekeuze.GEVEN),
    ],
)
def test_wie_inzage_krijgt_hangt_af_van_leeftijd_en_van_wat_iemand_kan(
    wie: Verzoeker, leeftijd: int, kan_zelf: Oordeel, krijgt: Inzagekeuze
) -> None:
    """Artikel 5.3.2 lid 2 en 3."""
    assert inzage(OP, Inzageverzoek(wie, leeftijd, kan_zelf, NEE, NEE, True)).waarde is krijgt


@pytest.mark.parametrize("houder", list(Houder))
def test_hoelang_ieder_bewaart(houder: Houder) -> None:
    """Artikel 5.3.4: eerst vijftien jaar voor ieder, nu twintig voor Veilig Thuis en zeven voor CAK en SVB."""
    nu = {Houder.VEILIG_THUIS: 20, Houder.CAK: 7, Houder.SVB: 7}.get(houder, 15)
    assert bewaartermijn_jaren(date(2019, 12, 31), Bewaarder(houder)).waarde == 15
    assert bewaartermijn_jaren(OP, Bewaarder(houder)).waarde == nu


def test_de_termijn_telt_nu_vanaf_de_laatste_wijziging_en_eerst_vanaf_de_ontvangst() -> None:
    feiten = Bewaarfeiten(
        Houder.COLLEGE, ontvangen_of_gemaakt_op=date(2014, 3, 1), laatst_gewijzigd_op=date(2018, 6, 1)
    )
    assert bewaren_tot(date(2019, 12, 31), feiten).waarde == date(2029, 3, 1)
    assert bewaren_tot(OP, feiten).waarde == date(2033, 6, 1)
    assert not bewaren_tot(date(2022, 1, 1), feiten).geverifieerd
    assert "langer te bewaren" in bewaren_tot(OP, feiten).ter_beoordeling[0]


def test_een_gezin_bij_veilig_thuis_bleef_eerst_bewaard_tot_het_jongste_kind_meerderjarig_was() -> None:
    """Artikel 5.3.4 lid 2, tekst van 2019: dat beoordeelt een mens."""
    feiten = Bewaarfeiten(Houder.VEILIG_THUIS, date(2014, 3, 1), date(2018, 6, 1))
    assert "meerderjarig" in bewaren_tot(date(2019, 12, 31), feiten).ter_beoordeling[1]
    assert bewaren_tot(OP, feiten).waarde == date(2038, 6, 1)


def test_gegevens_gaan_op_een_schriftelijk_verzoek_binnen_drie_maanden_weg() -> None:
    """Artikel 5.3.5 lid 1; de drie maanden lopen door tot een werkdag."""
    assert vernietigtermijn_maanden(OP).waarde == 3
    assert vernietigen_uiterlijk(OP, VERZOEK).waarde == date(2027, 2, 24)
    assert vernietigen_uiterlijk(OP, replace(VERZOEK, ontvangen_op=date(2026, 11, 27))).waarde == date(2027, 3, 1)


@pytest.mark.parametrize(
    "anders",
    [
        {"schriftelijk": False},
        {"belang_van_een_ander": JA},
        {"wet_verzet_zich": True},
        {"leeftijd": 11},
        {"leeftijd": 17, "kan_zelf": NEE},
        {"verzoeker": Verzoeker.ANDER},
        {"verzoeker": Verzoeker.WETTELIJK_VERTEGENWOORDIGER},
    ],
)
def test_wanneer_gegevens_niet_op_verzoek_worden_vernietigd(anders: dict[str, object]) -> None:
    """Artikel 5.3.5 lid 1 tot en met 4; elke weigering heeft een reden."""
    uitkomst = vernietigen_uiterlijk(OP, replace(VERZOEK, **anders))
    assert (uitkomst.waarde, uitkomst.vragen) == (None, ())
    assert uitkomst.redenen
