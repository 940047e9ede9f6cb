# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Echte uitspraken: wat de rechter vond, vindt de toets; wat in orde was, laat zij met rust."""

import json
from pathlib import Path
from typing import Any

import pytest

from toegangspoort.recht.besluittoets import lees, pak_uit, toets

MAP = Path(__file__).resolve().parents[6] / "shared" / "praktijk"
BESTANDEN = sorted(MAP.glob("ECLI-*.json"))


@pytest.mark.parametrize("pad", BESTANDEN or [None], ids=lambda pad: pad.stem if pad else "geen uitspraken")
def test_de_toets_ziet_wat_de_rechter_zag(pad: Path | None) -> None:
    if pad is None:
        pytest.skip("Geen uitspraken gevonden; zet de map shared/praktijk naast die van het product.")
    inhoud: dict[str, Any] = json.loads(pad.read_text(encoding="utf-8"))
    gebreken = {bevinding.code for bevinding in toets(lees(pak_uit(inhoud))).gebreken}
    verwacht = inhoud["verwacht"]
    assert set(verwacht["gebreken"]) <= gebreken
    assert not gebreken & set(verwacht["niet"])
    if not verwacht["gebreken"]:
        assert not gebreken, "een besluit dat standhield heeft geen gebrek"
