# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De open termen van de wet: elke heeft een titel, een grens, een artikel en een zin voor wie zich vergist."""

from importlib import resources
from typing import Any

import pytest
import yaml

from toegangspoort.recht.verordening import INSTELLINGEN, Instelling, OngeldigeInstelling


@pytest.mark.parametrize("instelling", INSTELLINGEN.values(), ids=lambda instelling: instelling.sleutel)
def test_elke_instelling_legt_zich_uit_en_heeft_een_standaard_die_past(instelling: Instelling) -> None:
    assert instelling.titel
    assert instelling.uitleg.endswith(".")
    assert instelling.controleer(instelling.standaard) == instelling.standaard
    assert instelling.soort != "getal" or instelling.eenheid
    assert instelling.in_woorden(instelling.standaard)


def test_elke_open_term_noemt_het_artikel_dat_haar_aan_de_gemeente_laat() -> None:
    tekst = resources.files("toegangspoort.recht.verordening").joinpath("open_termen.yaml").read_text(encoding="utf-8")
    for sleutel in yaml.safe_load(tekst):
        assert "Wmo 2015" in INSTELLINGEN[sleutel].grondslag, sleutel


@pytest.mark.parametrize(
    ("sleutel", "waarde", "zin"),
    [
        ("melding.spoed_uren", 0, r"Tijdelijke hulp bij spoed: vul een getal in van 1 tot en met 72 \(uren\)\."),
        ("melding.spoed_uren", 73, "van 1 tot en met 72"),
        ("melding.spoed_uren", "24", "vul een heel getal in"),
        ("melding.spoed_uren", True, "vul een heel getal in"),
        ("besluit.tweede_lezer_bij_afwijzing", 1, "vul ja of nee in"),
        ("tekst.bezwaaradres", "  ", "vul een tekst in"),
        ("huishouden.tegemoetkoming_centen", -1, "van € 0,00 tot en met € 1.000,00"),
        ("norm.huishouden_datum", "31-12-2015", "vul een datum als 2016-01-31 in"),
        ("norm.huishouden_onderzoek", "vermoeden", "kies een van: onafhankelijk, eigen, geen, verzonnen"),
        ("pgb.tarieven", {}, "vul een lijst met regels in"),
        ("pgb.tarieven", ["x"], "regel 1: verwacht categorie, hulp, eenheid, tarief_centen"),
        ("pgb.tarieven", [{"categorie": "01"}], "'hulp' ontbreekt; regel 1: 'eenheid' ontbreekt"),
    ],
)
def test_een_waarde_die_niet_past_krijgt_een_zin_met_de_uitweg(sleutel: str, waarde: Any, zin: str) -> None:
    with pytest.raises(OngeldigeInstelling, match=zin):
        INSTELLINGEN[sleutel].controleer(waarde)


@pytest.mark.parametrize("waarde", [1, 24, 72])
def test_de_grenzen_horen_erbij(waarde: int) -> None:
    assert INSTELLINGEN["melding.spoed_uren"].controleer(waarde) == waarde


@pytest.mark.parametrize(
    ("sleutel", "waarde", "woorden"),
    [
        ("melding.spoed_uren", 24, "24 uren"),
        ("besluit.tweede_lezer_bij_afwijzing", False, "nee"),
        ("huishouden.tegemoetkoming_centen", 6000, "€ 60,00"),
        ("norm.huishouden_datum", "2023-10-01", "1 oktober 2023"),
        ("norm.huishouden_onderzoek", "eigen", "eigen onderzoek van de gemeente"),
        ("pgb.tarieven", [], "nog niets vastgelegd"),
    ],
)
def test_een_waarde_staat_in_gewone_woorden(sleutel: str, waarde: Any, woorden: str) -> None:
    assert INSTELLINGEN[sleutel].in_woorden(waarde) == woorden


def test_een_regel_van_een_tabel_leest_als_een_zin() -> None:
    tabel = INSTELLINGEN["pgb.tarieven"].tabel
    assert tabel is not None
    rij = {"categorie": "01", "hulp": "netwerk", "eenheid": "uur", "tarief_centen": 1650}
    assert tabel.in_woorden(rij) == "hulp bij het huishouden, iemand uit het eigen netwerk, uur, tarief € 16,50"
