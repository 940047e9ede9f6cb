# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A pgb in a besluit: three judgements with a reason, an amount, or a refusal that says why (art. 2.3.6)."""

import pytest

from toegangspoort.besluiten import actions
from toegangspoort.besluiten.feiten import Pgboordeel
from toegangspoort.besluiten.models import Besluit, Vorm
from toegangspoort.besluiten.tests.maken import (
    BESLUIT_OP,
    Zaak,
    codes,
    fill_regel,
    fresh,
    letter_of,
    make_concept,
    make_zaak,
    sign,
)
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

pytestmark = pytest.mark.django_db


def judge(zaak: Zaak, besluit: Besluit, **oordelen: bool | None) -> None:
    """Judge the conditions for a pgb on the only line."""
    actions.save_pgb_toets(
        regel=besluit.regels.get(),
        oordelen=[Pgboordeel(test=test, voldoet=ok, reden="Besproken.") for test, ok in oordelen.items()],
        versie=fresh(besluit).versie,
        by=zaak.consulent,
        at=BESLUIT_OP,
    )


def test_a_pgb_waits_for_three_judgements_with_a_reason_and_an_amount() -> None:
    """S1-5; art. 2.3.6: able, motivated, good quality; and the help can be bought for the amount."""
    zaak = make_zaak(vorm="pgb")
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product, vorm=Vorm.PGB)
    assert codes(besluit) == {"PGB_TOETS_ONTBREEKT", "PGB_BEDRAG_ONTBREEKT"}
    fill_regel(besluit, zaak.consulent, zaak.product, vorm=Vorm.PGB, pgb_tarief_cent=2400, pgb_toereikend=True)
    judge(zaak, besluit, BEKWAAM=True, MOTIVERING=True, KWALITEIT=True)
    assert codes(besluit) == set()
    text = letter_of(besluit)
    assert "(pgb) van €\xa042,00 per week" in text
    assert "De Sociale Verzekeringsbank betaalt de rekeningen" in text
    sign(besluit, zaak.consulent)
    assert ToegekendeVoorziening.objects.get().pgb.bedrag_cent == 4200


def test_a_judgement_against_the_pgb_holds_it_up() -> None:
    zaak = make_zaak(vorm="pgb")
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product, vorm=Vorm.PGB, pgb_tarief_cent=2400, pgb_toereikend=True)
    judge(zaak, besluit, BEKWAAM=False, MOTIVERING=True, KWALITEIT=True)
    assert codes(besluit) == {"PGB_VOLDOET_NIET"}
    with pytest.raises(OngeldigeFeiten, match="waarom u dit vindt"):
        actions.save_pgb_toets(
            regel=besluit.regels.get(),
            oordelen=[Pgboordeel(test="BEKWAAM", voldoet=True)],
            versie=fresh(besluit).versie,
            by=zaak.consulent,
            at=BESLUIT_OP,
        )


def test_who_asked_a_pgb_and_gets_help_in_kind_reads_why() -> None:
    zaak = make_zaak(vorm="pgb")
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product)
    assert codes(besluit) == {"PGB_WEIGERING_NIET_GEMOTIVEERD"}
    fill_regel(
        besluit,
        zaak.consulent,
        zaak.product,
        pgb_geweigerd_op="bekwaamheid",
        pgb_weigerreden="U kunt de administratie niet doen, en niemand kan u daarbij helpen.",
    )
    assert codes(besluit) == set()
    assert "U vroeg een pgb. Dat krijgt u niet." in letter_of(besluit)
