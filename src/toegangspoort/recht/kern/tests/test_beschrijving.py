# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat een regel gebruikt wordt in de regel gevonden, en wat te groot is komt er niet in."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest

from toegangspoort.recht import register
from toegangspoort.recht.kern import Geval, Gevallen, Norm, Waardenreeks, norm, norm_met_naam
from toegangspoort.recht.kern.begrenzing import te_groot
from toegangspoort.recht.kern.beschrijving import beschrijf, gebruikte_normen
from toegangspoort.recht.kern.gevallen import gevallen_van
from toegangspoort.recht.kern.uitleg import volgende_vraag, wat_had_het_veranderd
from toegangspoort.recht.kern.verschil import Verandering, normverschillen, waardeverschillen, wisseldagen
from toegangspoort.recht.kern.woorden import titel_van

DAG = date(2026, 2, 2)


@dataclass(frozen=True)
class Dagfeiten:
    klaar: bool | None


def test_een_norm_noemt_de_normen_en_de_waarden_waarop_zij_rust() -> None:
    assert "einde-termijn" in gebruikte_normen("onderzoek")
    assert [reeks.sleutel for reeks in norm_met_naam("einde-termijn").waarden] == ["gelijkgestelde_dagen"]
    assert [reeks.sleutel for reeks in norm_met_naam("bijdrage").waarden] == ["plafond_centen"]


def test_elke_reeks_met_waarden_hoort_bij_een_norm() -> None:
    gelezen = {
        (ding.bestand, ding.sleutel)
        for module in register.MODULES
        for ding in vars(module).values()
        if isinstance(ding, Waardenreeks)
    }
    assert gelezen <= {(reeks.bestand, reeks.sleutel) for norm in register.alle_normen() for reeks in norm.waarden}


@pytest.mark.parametrize("norm", [norm.naam for norm in register.alle_normen()])
def test_elke_norm_is_als_json_te_beschrijven(norm: str) -> None:
    beschreven = json.loads(json.dumps(beschrijf(norm_met_naam(norm), DAG)))
    assert beschreven["naam"] == norm
    assert all(versie["bron"] for versie in beschreven["versies"])


def test_op_de_dag_dat_de_wet_begint_beginnen_haar_normen() -> None:
    verschillen = {v.norm.naam: v.verandering for v in normverschillen(date(2014, 12, 31), date(2015, 1, 1))}
    assert verschillen["onderzoek"] is Verandering.BEGINT
    assert date(2015, 1, 1) in wisseldagen()
    terug = {v.norm.naam: v.verandering for v in normverschillen(date(2015, 1, 1), date(2014, 12, 31))}
    assert terug["onderzoek"] is Verandering.EINDIGT


def test_een_nieuw_bedrag_is_een_verschil_en_een_gelijk_bedrag_niet() -> None:
    nieuw = waardeverschillen(date(2025, 12, 31), date(2026, 1, 1))
    assert [(v.was.waarde, v.wordt.waarde) for v in nieuw if v.reeks.sleutel == "plafond_centen"] == [(2100, 2180)]
    gelijk = waardeverschillen(date(2021, 12, 31), date(2022, 1, 1))
    assert "plafond_centen" not in [v.reeks.sleutel for v in gelijk]


@pytest.mark.parametrize(
    ("feiten", "sleutel"),
    [
        ({"start": "9000-01-01"}, "start"),
        ({"start": "2026-02-31"}, "start"),
        ({"weken": 10**9}, "weken"),
        ({"weken": float("nan")}, "weken"),
        ({"a": {"b": [1, {"c": -(10**9)}]}}, "a.b.1.c"),
        ({"rijen": [0] * 201}, "rijen"),
        ({"reden": "x" * 2001}, "reden"),
        ({"reden": "bsn 900184590"}, "reden"),
        ({"bedrag_centen": 10**14}, "bedrag_centen"),
        ({"dag": date(1800, 1, 1)}, "dag"),
    ],
)
def test_wat_te_groot_is_of_een_bsn_bevat_wordt_geweigerd(feiten: dict[str, object], sleutel: str) -> None:
    assert [fout.sleutel for fout in te_groot(feiten)] == [sleutel]


def test_gewone_feiten_mogen_door() -> None:
    gewoon = {"start": "2026-02-02", "weken": 6, "bedrag_centen": 250_000_00, "reden": "Artrose, 900184591 keer."}
    assert te_groot({**gewoon, "leeg": None, "ja": True, "lijst": [1, 2]}) == ()
    assert te_groot({"a": {"b": {"c": {"d": {"e": {"f": {"g": {"h": {}}}}}}}}})


def test_een_naam_wordt_woorden() -> None:
    assert titel_van("melding-aan-cak") == "Melding aan CAK"
    assert titel_van("client") == "Cliënt"


def test_een_regel_in_gevallen_is_te_lezen_zonder_iemands_feiten() -> None:
    gevallen = gevallen_van(norm_met_naam("bijdrage"), DAG)
    assert (gevallen[0].waarde, gevallen[0].gronden) == ("€ 0,00", ("artikel 2.1.4a lid 1 Wmo 2015",))
    assert gevallen[-1].zin == "Uw huishouden betaalt € 21,80 per maand, voor alle hulp samen."
    assert any("… over" in geval.zin and not geval.waarde for geval in gevallen)


def test_een_regel_die_niet_zo_te_lezen_is_geeft_geen_halve_opsomming() -> None:
    assert gevallen_van(norm_met_naam("onderzoek"), DAG) == ()
    assert gevallen_van(norm_met_naam("aftrek-telt"), DAG) == ()


@pytest.fixture
def met_een_grens() -> Iterator[Norm[[Dagfeiten], bool]]:
    """Een regel die met een van de antwoorden niet kan rekenen."""
    proef: Norm[[Dagfeiten], bool] = Norm("proef-grens", toetsdatum="dag", uitleg="Een proef.")

    @proef.versie(vanaf=date(2015, 1, 1), bron="proef")
    def _regel(feiten: Dagfeiten) -> Gevallen[bool]:
        yield Geval(feiten.klaar, True, "Het is klaar.")
        yield Geval(True, norm_met_naam("onderzoek").op(date(1900, 1, 1)) is None, "Op die dag gold niets.")

    yield proef
    norm._normen.pop(proef.naam)


def test_waarmee_een_regel_niet_kan_rekenen_heeft_geen_uitkomst_en_breekt_niets(
    met_een_grens: Norm[[Dagfeiten], bool],
) -> None:
    klaar = met_een_grens(DAG, Dagfeiten(klaar=True))
    assert klaar.waarde is True
    assert wat_had_het_veranderd(klaar) == ()
    vraag = volgende_vraag(met_een_grens(DAG, Dagfeiten(klaar=None)))
    assert vraag is not None
    assert vraag.hangt_af == (("ja", "ja"), ("nee", "geen uitkomst"))
