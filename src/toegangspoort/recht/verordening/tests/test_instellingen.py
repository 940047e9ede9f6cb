# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De open termen van de wet: elke heeft een titel, een grens en een zin voor wie zich vergist."""

from typing import Any

import pytest

from toegangspoort.recht.verordening import INSTELLINGEN, Instelling, OngeldigeInstelling


@pytest.mark.parametrize("instelling", INSTELLINGEN.values(), ids=lambda instelling: instelling.sleutel)
def test_elke_instelling_legt_zich_uit_en_heeft_een_standaard_die_past(instelling: Instelling) -> None:
    assert instelling.titel
    assert instelling.uitleg.endswith(".")
    assert instelling.controleer(instelling.standaard) == instelling.standaard
    assert instelling.soort != "getal" or instelling.eenheid


@pytest.mark.parametrize(
    ("sleutel", "waarde", "zin"),
    [
        ("melding.spoed_uren", 0, r"Tijdelijke hulp bij spoed: vul een getal in van 1 tot en met 72 \(uren\)\."),
        ("melding.spoed_uren", 73, "van 1 tot en met 72"),
        ("melding.spoed_uren", "24", "vul een heel getal in"),
        ("melding.spoed_uren", True, "vul een heel getal in"),
        ("besluit.tweede_lezer_bij_afwijzing", 1, "vul ja of nee in"),
        ("tekst.bezwaaradres", "  ", "vul een tekst in"),
    ],
)
def test_een_waarde_die_niet_past_krijgt_een_zin_met_de_uitweg(sleutel: str, waarde: Any, zin: str) -> None:
    with pytest.raises(OngeldigeInstelling, match=zin):
        INSTELLINGEN[sleutel].controleer(waarde)


@pytest.mark.parametrize("waarde", [1, 24, 72])
def test_de_grenzen_horen_erbij(waarde: int) -> None:
    assert INSTELLINGEN["melding.spoed_uren"].controleer(waarde) == waarde
