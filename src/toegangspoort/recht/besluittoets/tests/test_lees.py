# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een toetsbestand lezen: elke fout noemt de sleutel, en wat is geschreven is weer te lezen."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.besluittoets import OngeldigToetsbestand, lees, pak_uit, schrijf, schrijf_bevinding, toets
from toegangspoort.recht.besluittoets.tests.breuken import breek, gebroken
from toegangspoort.recht.besluittoets.tests.dossier import BASES, in_orde


def fouten(dossier: Any) -> list[str]:
    with pytest.raises(OngeldigToetsbestand) as gevonden:
        lees(dossier)
    return [str(fout) for fout in gevonden.value.fouten]


@pytest.mark.parametrize(
    ("pad", "waarde", "klacht"),
    [
        (("versie",), 2, "versie: verwacht 1"),
        (("versie",), True, "versie: verwacht 1"),
        (("id",), "", "id: verwacht tekst"),
        (("spoor",), "wonen", "spoor: verwacht een van zelfredzaamheid_participatie"),
        (("peildatum",), "9 maart 2026", "peildatum: verwacht een datum als 2026-01-31"),
        (("peildatum",), "2026-02-30", "peildatum: verwacht een datum als 2026-01-31"),
        (("peildatum",), "2026-W10-1", "peildatum: verwacht een datum als 2026-01-31"),
        (("peildatum",), "9999-12-31", "peildatum: verwacht een datum van 1900 tot en met 2199"),
        (("melding", "ontvangen_op"), "0001-01-01", "melding.ontvangen_op: verwacht een datum van 1900"),
        (("melding",), [], "melding: verwacht een JSON-object"),
        (("melding", "afgesloten_als"), "weg", "melding.afgesloten_als: verwacht aanvraag"),
        (("melding", "kleur"), "rood", "melding.kleur: onbekende sleutel"),
        (("besluit",), None, "besluit: verwacht een JSON-object; deze sleutel mag niet ontbreken"),
        (("besluit", "strekking"), "misschien", "besluit.strekking: verwacht een van toegekend"),
        (("besluit", "motivering"), "Daarom.", "besluit.motivering: verwacht een lijst van teksten"),
        (("besluit", "regels"), {}, "besluit.regels: verwacht een lijst"),
        (("besluit", "regels", 0, "categorie"), "19", "besluit.regels[0].categorie: verwacht een iWmo-categorie"),
        (("besluit", "regels", 0, "omvang", "aantal"), "veel", "besluit.regels[0].omvang.aantal: verwacht een getal"),
        (("besluit", "regels", 0, "omvang", "aantal"), -1, "besluit.regels[0].omvang.aantal: verwacht een getal"),
        (("besluit", "regels", 0, "omvang", "aantal"), float("nan"), "besluit.regels[0].omvang.aantal: verwacht"),
        (("besluit", "regels", 0, "omvang", "per"), "eeuw", "besluit.regels[0].omvang.per: verwacht een van dag"),
        (("treden", 0, "trede"), "hoogste", "treden[0].trede: verwacht een van andere_wet"),
        (("treden", 0, "dekt"), "alles", "treden[0].dekt: verwacht een omvang, geheel, deels of null"),
        (("treden", 0, "onderzocht"), "ja", "treden[0].onderzocht: verwacht true, false of null"),
        (("onderzoek", "behoefte", 0), 3, "onderzoek.behoefte[0]: verwacht een JSON-object"),
        (("onderzoek", "hulpvraag"), 3, "onderzoek.hulpvraag: verwacht tekst"),
    ],
)
def test_een_fout_noemt_de_sleutel_en_wat_er_werd_verwacht(pad: tuple[Any, ...], waarde: Any, klacht: str) -> None:
    dossier = in_orde()
    doel: Any = dossier
    for deel in pad[:-1]:
        doel = doel[deel]
    doel[pad[-1]] = waarde
    (fout,) = fouten(dossier)
    assert fout.startswith(klacht)


def test_alle_fouten_komen_tegelijk() -> None:
    dossier = in_orde() | {"peildatum": "gisteren", "spoor": None, "extra": 1}
    assert [fout.split(":")[0] for fout in fouten(dossier)] == ["peildatum", "spoor", "extra"]


@pytest.mark.parametrize("gegevens", [None, [], "tekst", 3])
def test_iets_anders_dan_een_object_is_een_fout(gegevens: Any) -> None:
    assert fouten(gegevens) == ["verwacht een JSON-object"]


def test_een_omslag_gaat_eraf() -> None:
    assert pak_uit({"bron": {}, "toetsbestand": in_orde(), "verwacht": {}}) == in_orde()
    assert pak_uit(in_orde()) == in_orde()


@given(geval=gebroken(minstens=0))
def test_wat_is_geschreven_is_weer_te_lezen(geval: tuple[str, list[str]]) -> None:
    basis, namen = geval
    bestand = lees(breek(*namen, basis=basis))
    geschreven = json.loads(json.dumps(schrijf(bestand)))
    assert lees(geschreven) == bestand
    assert schrijf(lees(geschreven)) == geschreven


@given(aantal=st.decimals(0, 999_999_999, places=6))
def test_een_getal_komt_heel_door_json(aantal: Decimal) -> None:
    dossier = in_orde()
    dossier["besluit"]["regels"][0]["omvang"]["aantal"] = float(aantal)
    bestand = lees(dossier)
    assert bestand.besluit.regels[0].omvang is not None
    assert bestand.besluit.regels[0].omvang.aantal == aantal
    assert lees(json.loads(json.dumps(schrijf(bestand)))) == bestand


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda deel: st.lists(deel, max_size=3) | st.dictionaries(st.text(max_size=5), deel, max_size=3),
    max_leaves=5,
)


def plekken(deel: Any) -> list[tuple[Any, Any]]:
    """Elke plek in een dossier waar iets anders kan staan."""
    sleutels = range(len(deel)) if isinstance(deel, list) else deel if isinstance(deel, dict) else ()
    return [plek for sleutel in sleutels for plek in ((deel, sleutel), *plekken(deel[sleutel]))]


@given(data=st.data(), basis=st.sampled_from(sorted(BASES)))
def test_wat_er_ook_staat_het_wordt_getoetst_of_geweigerd_bij_naam(data: st.DataObject, basis: str) -> None:
    dossier = BASES[basis]()
    doel, sleutel = data.draw(st.sampled_from(plekken(dossier)))
    doel[sleutel] = data.draw(JSON)
    try:
        bevindingen = toets(lees(dossier)).bevindingen
    except OngeldigToetsbestand as weigering:
        uitkomst = [str(fout) for fout in weigering.fouten]
    else:
        uitkomst = [f"{bevinding.grondslag}{bevinding.uitleg}" for bevinding in bevindingen]
    assert all(uitkomst)


def test_zwijgen_blijft_zwijgen_en_null_blijft_null() -> None:
    dossier = in_orde()
    onderzoek = dossier["onderzoek"]
    del onderzoek["norm"], onderzoek["behoefte"][0]["omvang"], onderzoek["deskundig_advies"]["nodig"]
    onderzoek["hulpvraag"] = onderzoek["behoefte"][1]["omvang"] = None
    geschreven = schrijf(lees(dossier))["onderzoek"]
    assert "norm" not in geschreven
    assert "omvang" not in geschreven["behoefte"][0]
    assert "nodig" not in geschreven["deskundig_advies"]
    assert geschreven["behoefte"][1]["omvang"] is None
    assert geschreven["hulpvraag"] is None


def test_een_bevinding_is_als_json_te_geven() -> None:
    (bevinding,) = toets(lees(breek("verslag niet gegeven"))).bevindingen
    geschreven = json.loads(json.dumps(schrijf_bevinding(bevinding)))
    assert set(geschreven) == {"code", "ernst", "onderwerp", "grondslag", "uitleg"}
    assert geschreven["grondslag"] == "artikel 2.3.2 lid 8 Wmo 2015"
