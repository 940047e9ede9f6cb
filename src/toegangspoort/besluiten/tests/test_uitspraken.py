# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Three rulings, with their published facts: what the court found is seen before signing, and mended.

ECLI:NL:RBGEL:2016:5998, ECLI:NL:CRVB:2019:2731 and ECLI:NL:RBNNE:2018:1358. The facts lie outside the repository,
in `../shared/praktijk`; without them these tests are skipped, visibly.
"""

from datetime import timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from toegangspoort.besluiten import actions
from toegangspoort.besluiten.feiten import Zinfeiten
from toegangspoort.besluiten.models import Besluit, Besluitsoort
from toegangspoort.besluiten.tests.maken import codes, fill_regel, fresh, make_aanvraag, make_mandaat, make_product
from toegangspoort.besluiten.tests.praktijk import ruling
from toegangspoort.dossiers.models import Dossier, Spoor
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.onderzoeken.actions import save_aftrek
from toegangspoort.onderzoeken.feiten import Aftrekfeiten
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.onderzoeken.tests.maken import make_aftrek, make_behoefte, make_onderzoek

pytestmark = pytest.mark.django_db
LAAT = DINSDAG + timedelta(weeks=7)
"""After the six weeks of the onderzoek: the aanvraag is then possible without verslag (art. 2.3.2 lid 9)."""


class Geval(NamedTuple):
    """The file of one ruling, with an aanvraag to decide on."""

    feiten: dict[str, Any]
    verwacht: dict[str, list[str]]
    dossier: Dossier
    consulent: Any
    collega: Any
    product: Any

    @property
    def behoefte(self) -> dict[str, Any]:
        """The first need of the ruling."""
        found: dict[str, Any] = self.feiten["onderzoek"]["behoefte"][0]
        return found


def make_geval(ecli: str) -> Geval:
    """A file with the question of this ruling, its aanvraag made after six weeks."""
    content = ruling(ecli)
    gemeente = make_gemeente()
    dossier = make_melding(gemeente, hulpvraag=content["toetsbestand"]["omschrijving"])
    consulent = make_medewerker(gemeente)
    make_mandaat(gemeente, consulent)
    make_aanvraag(dossier, consulent, at=LAAT, met_verslag=False)
    product = make_product(gemeente)
    collega = make_medewerker(gemeente, "Collega Twee")
    return Geval(content["toetsbestand"], content["verwacht"], dossier, consulent, collega, product)


def do_onderzoek(geval: Geval, aantal: Any, eenheid: str = "uur") -> Onderzoek:
    """The onderzoek of the ruling: question, problems, the need in this size with the words of the file."""
    onderzoek, _by = make_onderzoek(geval.dossier, geval.consulent)
    onderzoek.problemen = "Het huishouden lukt niet meer."
    onderzoek.advies_nodig = False
    onderzoek.save()
    make_behoefte(
        onderzoek,
        geval.consulent,
        onderwerp="hulp bij het huishouden",
        aantal=aantal,
        eenheid=eenheid,
        norm_soort="onderzoek",
        norm_onafhankelijk=True,
        norm_toetsbaar=True,
    )
    return onderzoek


def draft(geval: Geval, soort: Besluitsoort | None = None) -> Besluit:
    return actions.draft_besluit(dossier=geval.dossier, by=geval.consulent, at=LAAT, soort=soort)


def read_and_sign(geval: Geval, besluit: Besluit) -> str:
    """A colleague reads where that is asked, the consulent signs; gives the text of the letter."""
    if codes(besluit) == {"TWEEDE_LEZER"}:
        for act, who in ((actions.offer_for_second_reading, geval.consulent), (actions.approve_reading, geval.collega)):
            act(besluit=fresh(besluit), versie=fresh(besluit).versie, by=who, at=LAAT)
    signed = actions.sign_besluit(besluit=fresh(besluit), versie=fresh(besluit).versie, by=geval.consulent, at=LAAT)
    return " ".join(zin.tekst for zin in signed.brief.brief.zinnen)


def test_ecli_nl_rbgel_2016_5998_a_general_provision_of_2_2_hours_does_not_replace_4_hours() -> None:
    """ECLI:NL:RBGEL:2016:5998. S4-28: general provision and maatwerk on top; S0-6, S4-27: can the client pay it?"""
    geval = make_geval("ECLI:NL:RBGEL:2016:5998")
    trede = geval.feiten["treden"][0]
    onderzoek = do_onderzoek(geval, Decimal(geval.behoefte["omvang"]["aantal"]))
    need = onderzoek.behoeften.get()
    facts = {
        "trede": "algemene_voorziening",
        "behoefte_id": need.pk,
        "aantal": Decimal(str(trede["dekt"]["aantal"])),
        "naam": "hulp bij de schoonmaak in de wijk",
        "reden": geval.feiten["besluit"]["motivering"][0],
        "beschikbaar": trede["beschikbaar"],
    }
    aftrek = make_aftrek(onderzoek, geval.consulent, **facts)
    besluit = draft(geval, Besluitsoort.AFWIJZING)
    assert set(geval.verwacht["gebreken"]) <= codes(besluit)
    assert not set(geval.verwacht["niet"]) & codes(besluit)
    with pytest.raises(actions.NietTeTekenen):
        read_and_sign(geval, besluit)

    tested = Aftrekfeiten(
        **{**facts, "reden": "U kunt 2,2 uur inkopen."},
        passend=True,
        betaalbaar=True,
        toereikend=False,
        onderzocht=True,
        besproken=True,
        kosten="5 euro per uur",
    )
    save_aftrek(onderzoek=onderzoek, feiten=tested, aftrek=aftrek, versie=aftrek.versie, by=geval.consulent, at=LAAT)
    actions.drop_draft(besluit=besluit, reden="Opnieuw", versie=fresh(besluit).versie, by=geval.consulent, at=LAAT)
    besluit = draft(geval)
    assert besluit.soort == Besluitsoort.TOEKENNING
    fill_regel(besluit, geval.consulent, geval.product, aantal=Decimal("1.8"), eenheid="uur")
    text = read_and_sign(geval, besluit)
    assert "1,8 uur per week" in text
    assert "4 uur per week hulp bij het huishouden nodig" in text
    assert "5 euro per uur" in text


def test_ecli_nl_crvb_2019_2731_a_result_without_hours_is_no_decision() -> None:
    """ECLI:NL:CRVB:2019:2731. A result may be added, it never replaces the size."""
    geval = make_geval("ECLI:NL:CRVB:2019:2731")
    onderzoek = do_onderzoek(geval, geval.behoefte["omvang"], eenheid="")
    besluit = draft(geval)
    resultaat = geval.feiten["besluit"]["regels"][0]["resultaat"]
    empty: dict[str, Any] = {"aantal": None, "eenheid": "", "per": "", "resultaat": resultaat}
    fill_regel(besluit, geval.consulent, geval.product, **empty)
    assert set(geval.verwacht["gebreken"]) <= codes(besluit)
    with pytest.raises(actions.NietTeTekenen, match="hoeveel"):
        read_and_sign(geval, besluit)

    need = onderzoek.behoeften.get()
    need.aantal, need.eenheid, need.per = Decimal(180), "minuut", "week"
    need.save()
    regel = besluit.regels.get()
    assert regel.aantal is None, "a size is never filled in silently"
    fill_regel(besluit, geval.consulent, geval.product, aantal=Decimal(180), resultaat=resultaat)
    text = read_and_sign(geval, besluit)
    assert "180 minuten per week" in text
    assert "schoon en leefbaar huis" in text


def test_ecli_nl_rbnne_2018_1358_help_beside_beschermd_wonen_needs_its_own_investigation() -> None:
    """ECLI:NL:RBNNE:2018:1358. S0-9: two tracks; that another provision runs is no investigation."""
    geval = make_geval("ECLI:NL:RBNNE:2018:1358")
    assert geval.feiten["onderzoek"] is None
    besluit = draft(geval, Besluitsoort.AFWIJZING)
    actions.save_reden(
        besluit=besluit,
        feiten=Zinfeiten(tekst=geval.feiten["besluit"]["motivering"][0]),
        versie=fresh(besluit).versie,
        by=geval.consulent,
        at=LAAT,
    )
    assert set(geval.verwacht["gebreken"]) <= codes(besluit)
    with pytest.raises(actions.NietTeTekenen, match="geen eigen onderzoek"):
        read_and_sign(geval, besluit)

    do_onderzoek(geval, Decimal(2))
    actions.drop_draft(besluit=besluit, reden="Opnieuw", versie=fresh(besluit).versie, by=geval.consulent, at=LAAT)
    besluit = draft(geval)
    assert besluit.spoor == Spoor.ZELFREDZAAMHEID
    fill_regel(besluit, geval.consulent, geval.product, aantal=Decimal(2), eenheid="uur")
    text = read_and_sign(geval, besluit)
    assert "2 uur per week" in text
    assert "begrepen in de voorziening beschermd wonen" not in text
    facts = fresh(besluit).feiten
    assert facts["onderzoek"]["behoefte"][0]["omvang"] == {
        "aantal": besluit.regels.get().aantal,
        "eenheid": besluit.regels.get().eenheid,
        "per": besluit.regels.get().per,
    }
