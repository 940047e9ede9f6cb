# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a besluit keeps at its signature: facts, outcomes, words and findings, under one fingerprint."""

import hashlib
import json
from typing import Any

from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.grondslagen import articles_of, as_json
from toegangspoort.besluiten.toetsbestand import to_toetsbestand
from toegangspoort.besluiten.uitkomsten import Uitkomsten, versions_in
from toegangspoort.besluiten.uitleg import Uitleg
from toegangspoort.recht.besluittoets import schrijf as schrijf_bestand
from toegangspoort.recht.besluittoets import schrijf_bevinding, toets
from toegangspoort.recht.kern.vorm import schrijf

KEPT = ("feiten", "uitkomsten", "uitleg", "bevindingen", "grondslagen", "normversies")
"""The fields that the fingerprint covers, beside that of the letter."""


def keep(blad: Blad, outcomes: Uitkomsten, uitleg: Uitleg, brief_sha256: str) -> None:
    """Put it on the besluit; saving is for who signs."""
    besluit, bestand = blad.besluit, to_toetsbestand(blad)
    besluit.feiten = schrijf_bestand(bestand)
    besluit.uitkomsten = [schrijf(outcome) for outcome in outcomes]
    besluit.uitleg = uitleg.to_json()
    besluit.bevindingen = [schrijf_bevinding(finding) for finding in toets(bestand).bevindingen]
    besluit.grondslagen = as_json(articles_of(blad), blad.peildatum)
    besluit.normversies = versions_in(outcomes)
    besluit.vingerafdruk = fingerprint({name: getattr(besluit, name) for name in KEPT}, brief_sha256)


def fingerprint(kept: dict[str, Any], brief_sha256: str) -> str:
    """The SHA-256 over what was kept, in one fixed order: the same before and after a database had it."""
    content = {name: kept[name] for name in KEPT} | {"brief": brief_sha256}
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
