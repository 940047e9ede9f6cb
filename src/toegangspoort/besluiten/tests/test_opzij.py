# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A reason to put a finding aside covers what the finding said then, and nothing heavier."""

from decimal import Decimal

import pytest

from toegangspoort.besluiten import actions
from toegangspoort.besluiten.models import Besluitsoort
from toegangspoort.besluiten.tests.maken import (
    BESLUIT_OP,
    assessed,
    fill_regel,
    fresh,
    make_concept,
    make_zaak,
)

pytestmark = pytest.mark.django_db


def test_when_more_is_short_than_was_put_aside_the_finding_counts_again() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak, Besluitsoort.GEDEELTELIJK)
    fill_regel(besluit, zaak.consulent, zaak.product, aantal=Decimal(60))
    actions.set_aside(
        besluit=besluit,
        code="DEKKING_ONTOEREIKEND",
        onderwerp="schoonmaken",
        reden="Mevrouw wil niet meer.",
        versie=fresh(besluit).versie,
        by=zaak.consulent,
        at=BESLUIT_OP,
    )
    assert [punt.code for punt in assessed(besluit).opzij] == ["DEKKING_ONTOEREIKEND"]
    fill_regel(besluit, zaak.consulent, zaak.product, aantal=Decimal(10))
    after = assessed(besluit)
    assert after.opzij == ()
    assert "DEKKING_ONTOEREIKEND" in [punt.code for punt in after.eerst]
    fill_regel(besluit, zaak.consulent, zaak.product, aantal=Decimal(60))
    assert [punt.opzij.reden for punt in assessed(besluit).opzij if punt.opzij] == ["Mevrouw wil niet meer."]
