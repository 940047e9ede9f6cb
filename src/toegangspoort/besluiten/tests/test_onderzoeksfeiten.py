# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How complete the onderzoek under a besluit was, paragraph by paragraph of art. 2.3.2, kept with the besluit."""

import pytest

from toegangspoort.besluiten.blad import Blad, load_blad
from toegangspoort.besluiten.onderzoeksfeiten import research_facts
from toegangspoort.besluiten.tests.maken import BESLUIT_OP, fresh, letter_of, make_volledig, make_zaak, sign
from toegangspoort.besluiten.uitkomsten import outcomes_of
from toegangspoort.meldingen.models import Kennisgeving, Kennisgevingsoort
from toegangspoort.onderzoeken.models import Onderdeel
from toegangspoort.recht.wmo2015.onderzoek_volledig import wat_ontbreekt

pytestmark = pytest.mark.django_db


def missing(blad: Blad) -> list[str]:
    assert blad.stand is not None
    return [str(case.gronden[0]) for case in wat_ontbreekt(blad.peildatum, research_facts(blad, blad.stand))]


def test_what_the_file_does_not_show_comes_out_with_its_paragraph() -> None:
    """Art. 2.3.2 lid 1 to 8: exactly what is taken away."""
    besluit = make_volledig(make_zaak())
    before = missing(load_blad(fresh(besluit), BESLUIT_OP.date()))
    Onderdeel.objects.filter(onderzoek__dossier=besluit.dossier, letter="d").update(tekst="")
    Kennisgeving.objects.filter(dossier=besluit.dossier, soort=Kennisgevingsoort.CLIENTONDERSTEUNING).delete()
    after = missing(load_blad(fresh(besluit), BESLUIT_OP.date()))
    assert set(after) - set(before) == {
        "artikel 2.3.2 lid 3 Wmo 2015",
        "artikel 2.3.2 lid 4, onder d, Wmo 2015",
    }


def test_it_is_kept_with_the_besluit_for_who_signs_and_not_in_the_letter() -> None:
    besluit = make_volledig(make_zaak())
    blad = load_blad(fresh(besluit), BESLUIT_OP.date())
    assert "onderzoek-volledig" in [outcome.norm for outcome in outcomes_of(blad)]
    assert "onderzoek is niet" not in letter_of(besluit)
    signed = sign(besluit, blad.besluit.opsteller)
    assert "onderzoek-volledig@2015-01-01" in signed.normversies
