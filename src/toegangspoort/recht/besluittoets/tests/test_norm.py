# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De norm onder de omvang: waar zij op rust, en of de uitkomst is na te rekenen."""

from typing import Any

import pytest

from toegangspoort.recht.besluittoets import lees, toets
from toegangspoort.recht.besluittoets.tests.dossier import Dossier, anders, behoefte, in_orde, omvang, regel, trede

ONDERBOUWD, TOETSBAAR = "NORM_NIET_ONDERBOUWD", "NORM_NIET_TOETSBAAR"
GEBREK, LET_OP = "gebrek", "aandachtspunt"


def gevonden(dossier: Dossier) -> set[tuple[str, str]]:
    return {(b.code, b.ernst.value) for b in toets(lees(dossier)).bevindingen}


@pytest.mark.parametrize(
    ("norm", "verwacht"),
    [
        ({"soort": "onderzoek", "onafhankelijk": True, "toetsbaar": True}, set()),
        ({"soort": "onderzoek"}, set()),
        ({"soort": "onderzoek", "onafhankelijk": None}, {(ONDERBOUWD, LET_OP)}),
        ({"soort": "onderzoek", "onafhankelijk": False}, {(ONDERBOUWD, GEBREK)}),
        ({"soort": "onderzoek", "onafhankelijk": True, "tijden_volgen_uit_onderzoek": False}, {(ONDERBOUWD, GEBREK)}),
        ({"soort": "onderzoek", "onafhankelijk": True, "tijden_volgen_uit_onderzoek": None}, set()),
        ({"soort": "eigen_ervaring"}, {(ONDERBOUWD, GEBREK)}),
        ({"soort": "eigen_ervaring", "onafhankelijk": True, "toetsbaar": True}, {(ONDERBOUWD, GEBREK)}),
        ({"soort": "eigen_ervaring", "toetsbaar": False}, {(ONDERBOUWD, GEBREK), (TOETSBAAR, GEBREK)}),
        ({"soort": "onderzoek", "onafhankelijk": True, "toetsbaar": False}, {(TOETSBAAR, GEBREK)}),
        ({"soort": "onderzoek", "onafhankelijk": True, "toetsbaar": None}, {(TOETSBAAR, LET_OP)}),
        ({"soort": "geen"}, {(TOETSBAAR, GEBREK)}),
        ({"soort": "geen", "toetsbaar": True}, set()),
        ({"soort": "geen", "toetsbaar": False}, {(TOETSBAAR, GEBREK)}),
        ({"soort": "geen", "onafhankelijk": False, "toetsbaar": True}, {(ONDERBOUWD, GEBREK)}),
        ({"soort": "geen", "onafhankelijk": None, "toetsbaar": None}, {(ONDERBOUWD, GEBREK), (TOETSBAAR, GEBREK)}),
        ({"soort": "geen", "onafhankelijk": None, "toetsbaar": True}, {(ONDERBOUWD, LET_OP)}),
    ],
)
def test_wat_er_van_de_norm_bekend_is_bepaalt_wat_er_mis_is(norm: Dossier, verwacht: set[tuple[str, str]]) -> None:
    """ECLI:NL:CRVB:2016:1403, ECLI:NL:CRVB:2018:3835 en ECLI:NL:RBDHA:2017:13049."""
    dossier = in_orde()
    dossier["onderzoek"]["norm"] = {"naam": "Norm", **norm}
    assert gevonden(dossier) == verwacht


@pytest.mark.parametrize(
    ("categorie", "hoeveel", "ernst"),
    [
        ("01", omvang(2, "uur", "week"), GEBREK),
        ("02", omvang(2, "uur", "week"), GEBREK),
        ("08", omvang(1500, "km", "jaar"), LET_OP),
        ("11", omvang(1, "stuks", "totaal"), LET_OP),
        ("13", omvang(1, "stuks", "totaal"), LET_OP),
    ],
)
def test_wie_tijd_geeft_zonder_norm_of_omschrijving_is_niet_te_volgen(
    categorie: str, hoeveel: Dossier, ernst: str
) -> None:
    """Een rolstoel vraagt geen norm; uren en minuten wel, of een omschrijving waaruit zij volgen."""
    dossier = anders(
        onderzoek={"norm": None, "behoefte": [behoefte("hulp", categorie, hoeveel)]},
        treden=[],
        besluit={"regels": [regel("hulp", categorie, hoeveel)]},
    )
    assert gevonden(dossier) == {(TOETSBAAR, ernst)}


@pytest.mark.parametrize(
    ("velden", "verwacht"),
    [
        ({"dekt": "geheel", "recht_vastgesteld": True}, set()),
        ({"dekt": "deels", "recht_vastgesteld": True}, {"BEHOEFTE_ONBEPAALD", TOETSBAAR}),
        (
            {"dekt": "geheel", "recht_vastgesteld": None},
            {"ANDERE_WET_NIET_VASTGESTELD", "BEHOEFTE_ONBEPAALD", TOETSBAAR},
        ),
    ],
)
@pytest.mark.parametrize("behoeften", [None, [], [behoefte("begeleiding", "02", None)]])
def test_staat_een_recht_op_andere_zorg_vast_dan_hoeft_de_omvang_niet_te_worden_bepaald(
    velden: Dossier, verwacht: set[str], behoeften: Any
) -> None:
    """Artikel 2.3.5 lid 6: wie recht heeft op verblijf uit de Wlz, kan worden afgewezen voordat er iets is gemeten."""
    dossier = anders(
        onderzoek={"behoefte": behoeften, "norm": None},
        treden=[trede("andere_wet", onderwerp="begeleiding", wet="Wlz", **velden)],
        besluit={"strekking": "afgewezen", "pgb": None, "regels": []},
    )
    assert {code for code, _ in gevonden(dossier)} == verwacht


def test_een_recht_op_andere_zorg_voor_het_ene_maakt_het_andere_niet_na_te_rekenen() -> None:
    hoeveel = omvang(2, "uur", "week")
    dossier = anders(
        onderzoek={"behoefte": [behoefte("begeleiding", "02", None), behoefte("was", "01", hoeveel)], "norm": None},
        treden=[trede("andere_wet", "geheel", "Begeleiding", wet="Wlz", recht_vastgesteld=True)],
        besluit={"strekking": "gedeeltelijk_toegekend", "pgb": None, "regels": [regel("was", "01", hoeveel)]},
    )
    assert gevonden(dossier) == {(TOETSBAAR, GEBREK)}
