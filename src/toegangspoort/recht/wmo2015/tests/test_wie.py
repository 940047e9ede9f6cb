# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat voor voorziening het is, wie haar krijgt, en wie voor wie spreekt (artikel 1.1.1 tot en met 1.2.2)."""

from datetime import date, timedelta
from itertools import product

import pytest

from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.wmo2015.aanspraak import Aanspraakfeiten, Ondersteuning, komt_in_aanmerking
from toegangspoort.recht.wmo2015.bronnen import TEKST_2019_TOT, TEKST_2026
from toegangspoort.recht.wmo2015.client import Clientfeiten, is_client
from toegangspoort.recht.wmo2015.gezamenlijk_huishouden import Paar, geldt_als_gehuwd
from toegangspoort.recht.wmo2015.soorten import Aanbodfeiten, Soort, soort_voorziening
from toegangspoort.recht.wmo2015.verblijf import Verblijfsfeiten, verblijf_voldoet
from toegangspoort.recht.wmo2015.vertegenwoordiger import (
    Vertegenwoordiging,
    Vertegenwoordigingsfeiten,
    vertegenwoordiger,
)

OP, DAG = date(2026, 11, 24), timedelta(days=1)
KAN_HET_NIET = Oordeel(False, "De cliënt begrijpt de keuze niet meer.", "N. Bakker", OP)
ZORGT = Oordeel(True, "Zij koken en betalen samen.", "N. Bakker", OP)


def test_alles_wat_pas_na_onderzoek_opengaat_is_maatwerk_met_een_besluit() -> None:
    """S0-4, S3-6, S3-10: artikel 1.1.1."""
    for vooraf, gedeeld in product((True, False), repeat=2):
        soort = soort_voorziening(OP, Aanbodfeiten(vooraf, gedeeld)).waarde
        assert soort.besluit_nodig is vooraf
        assert (soort is Soort.CMV) == (vooraf and gedeeld)


def test_een_melding_is_genoeg_om_client_te_zijn_ook_als_de_rest_onbekend_is() -> None:
    assert is_client(OP, Clientfeiten(melding_gedaan=True)).waarde is True
    assert is_client(OP, Clientfeiten(gebruikt_algemene_voorziening=True)).waarde is True
    assert is_client(OP, Clientfeiten(False, False)).vragen[0].feit == "gebruikt_algemene_voorziening"


@pytest.mark.parametrize(
    ("op", "wie", "zeker"),
    [
        (TEKST_2019_TOT - DAG, Vertegenwoordiging.NIEMAND, True),
        (TEKST_2019_TOT, Vertegenwoordiging.NAASTE_FAMILIE, False),
        (TEKST_2026 - DAG, Vertegenwoordiging.NAASTE_FAMILIE, False),
        (TEKST_2026, Vertegenwoordiging.NAASTE_FAMILIE, True),
    ],
)
def test_een_kleinkind_mag_pas_later_optreden_en_de_dag_daarvan_is_niet_nagekeken(
    op: date, wie: Vertegenwoordiging, zeker: bool
) -> None:
    uitkomst = vertegenwoordiger(op, Vertegenwoordigingsfeiten(KAN_HET_NIET, False, False, False, True))
    assert (uitkomst.waarde, uitkomst.geverifieerd) == (wie, zeker)
    assert bool(uitkomst.ter_beoordeling) is not zeker


def test_de_volgorde_van_de_wet_gaat_voor_wie_ook_wil() -> None:
    """Artikel 1.1.1 lid 2: curator, partner, familie."""
    iedereen = Vertegenwoordigingsfeiten(KAN_HET_NIET, True, True, True, True)
    assert vertegenwoordiger(OP, iedereen).waarde is Vertegenwoordiging.CURATOR_MENTOR_OF_GEVOLMACHTIGDE
    zonder_curator = Vertegenwoordigingsfeiten(KAN_HET_NIET, False, True, True, True)
    assert vertegenwoordiger(OP, zonder_curator).waarde is Vertegenwoordiging.PARTNER


def test_ouder_en_kind_zijn_nooit_een_paar_hoe_zij_ook_samen_leven() -> None:
    """Artikel 1.1.2 lid 2, onder a."""
    paar = Paar(False, False, True, True, True, True, True, True, True, ZORGT)
    assert geldt_als_gehuwd(OP, paar).waarde is False


@pytest.mark.parametrize("grond", ["eerder_gehuwd", "samen_een_kind", "samenlevingscontract"])
def test_een_bekende_grond_is_genoeg_voor_een_gezamenlijk_huishouden(grond: str) -> None:
    """Artikel 1.1.2 lid 4: wat onbekend is, doet er dan niet toe."""
    paar = Paar(
        gehuwd=False, beiden_meerderjarig=True, eerstegraads_bloedverwant=False, zelfde_woning=True, **{grond: True}
    )
    assert geldt_als_gehuwd(OP, paar).waarde is True


def test_samen_wonen_alleen_is_nog_geen_gezamenlijk_huishouden() -> None:
    paar = Paar(False, False, True, False, True, False, False, False, False)
    assert [vraag.feit for vraag in geldt_als_gehuwd(OP, paar).vragen] == ["zorgt_voor_elkaar"]


@pytest.mark.parametrize("gevraagd", list(Ondersteuning))
def test_alleen_voor_hulp_thuis_telt_in_welke_gemeente_iemand_woont(gevraagd: Ondersteuning) -> None:
    """S0-9, artikel 1.2.1."""
    elders = komt_in_aanmerking(OP, Aanspraakfeiten(gevraagd, True, False, True, True, True))
    assert elders.waarde is (gevraagd is not Ondersteuning.ZELFREDZAAMHEID_PARTICIPATIE)


def test_opvang_bij_huiselijk_geweld_kan_ook_in_de_eerste_tijd_van_een_eu_burger() -> None:
    """Artikel 1.2.2 lid 2, tweede zin."""
    eu = {"nederlander": False, "rechtmatig_verblijf": True, "vraagt_opvang": True, "eerste_maanden_eu_burger": True}
    feiten = {
        huiselijk: Verblijfsfeiten(**eu, huiselijk_geweld=huiselijk, aangewezen_categorie=False)
        for huiselijk in (True, False)
    }
    assert verblijf_voldoet(OP, feiten[True]).waarde is True
    assert verblijf_voldoet(OP, feiten[False]).waarde is False
