# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Van melding naar aanvraag: termijnen, onderdelen en de poort van lid 9."""

from datetime import date, timedelta

import pytest

from toegangspoort.recht.kern import GeenGeldigeVersie, Oordeel
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn
from toegangspoort.recht.wmo2015.onderzoek import (
    ONDERDELEN,
    WMO_2015,
    aanvraag_mogelijk,
    onderzoekstermijn,
    persoonlijk_plan_termijn,
)
from toegangspoort.recht.wmo2015.spoed import Spoedfeiten, tijdelijke_voorziening
from toegangspoort.recht.wmo2015.startmoment import GeenStartmoment, Startmoment, kies_startmoment

MELDING = date(2026, 10, 26)


def test_de_klokken_van_een_melding() -> None:
    assert onderzoekstermijn(MELDING, MELDING).waarde == date(2026, 12, 7)
    assert persoonlijk_plan_termijn(MELDING, MELDING).waarde == date(2026, 11, 2)
    assert beslistermijn(date(2026, 12, 3), date(2026, 12, 3)).waarde == date(2026, 12, 17)


def test_een_termijn_op_een_feestdag_noemt_de_wmo_en_de_termijnenwet() -> None:
    uitkomst = onderzoekstermijn(date(2026, 4, 13), date(2026, 4, 13))
    assert uitkomst.grondslag == "artikel 2.3.2 lid 1 Wmo 2015; artikel 1 lid 1 Algemene termijnenwet"


@pytest.mark.parametrize("norm", [onderzoekstermijn, persoonlijk_plan_termijn, beslistermijn])
def test_voor_2015_zijn_er_geen_termijnen_van_de_wmo_2015(norm) -> None:
    voor = WMO_2015 - timedelta(days=1)
    with pytest.raises(GeenGeldigeVersie, match="2014-12-31"):
        norm(voor, voor)
    assert norm(WMO_2015, WMO_2015).waarde > WMO_2015


@pytest.mark.parametrize(
    ("verslag", "op", "mag"),
    [
        (None, date(2026, 12, 7), False),
        (None, date(2026, 12, 8), True),
        (date(2026, 12, 1), date(2026, 11, 30), False),
        (date(2026, 12, 1), date(2026, 12, 1), True),
        (date(2026, 12, 1), date(2026, 12, 2), True),
    ],
)
def test_een_aanvraag_kan_na_het_verslag_of_als_het_onderzoek_te_laat_is(
    verslag: date | None, op: date, mag: bool
) -> None:
    """S3-2, artikel 2.3.2 lid 9."""
    uitkomst = aanvraag_mogelijk(op, verslag, date(2026, 12, 7), op)
    assert uitkomst.waarde is mag
    assert uitkomst.redenen
    assert uitkomst.grondslag == "artikel 2.3.2 lid 9 Wmo 2015"


def test_het_onderzoek_heeft_zeven_onderdelen_met_hun_letter() -> None:
    assert "".join(onderdeel.letter for onderdeel in ONDERDELEN) == "abcdefg"
    assert str(ONDERDELEN[3].grondslag) == "artikel 2.3.2 lid 4, onder d, Wmo 2015"
    assert ONDERDELEN[0].titel == "Behoeften en voorkeuren"


def test_het_vroegste_moment_dat_telt_is_het_begin() -> None:
    """Gemeentelijke ombudsman Groningen, rapport 19.6.007."""
    mail, formulier = Startmoment(date(2019, 4, 16), "E-mail"), Startmoment(date(2019, 4, 25), "Formulier")
    uitkomst = kies_startmoment([formulier, mail])
    assert uitkomst.waarde is mail
    assert uitkomst.redenen == ("De termijn telt vanaf 16-04-2019 (e-mail).",)


def test_een_later_begin_vraagt_een_reden() -> None:
    formulier = Startmoment(date(2019, 4, 25), "Formulier")
    zonder = Startmoment(date(2019, 4, 16), "E-mail", geldt=False)
    with pytest.raises(GeenStartmoment, match=r"16-04-2019.*reden ontbreekt"):
        kies_startmoment([zonder, formulier])
    met = Startmoment(date(2019, 4, 16), "E-mail", geldt=False, reden="De mail ging over iets anders.")
    uitkomst = kies_startmoment([met, formulier])
    assert uitkomst.waarde is formulier
    assert "De mail ging over iets anders." in uitkomst.redenen[1]
    with pytest.raises(GeenStartmoment, match="geen startmoment"):
        kies_startmoment([met])


def test_de_wet_noemt_geen_uren_bij_spoed_en_een_mens_oordeelt() -> None:
    """Artikel 2.3.3: onverwijld."""
    spoed = Oordeel(True, "De cliënt kan vannacht niet naar huis.", "N. Bakker", MELDING)
    geen_opvang = Oordeel(False, "De cliënt heeft onderdak.", "N. Bakker", MELDING)
    assert tijdelijke_voorziening(MELDING, Spoedfeiten(True, geen_opvang, spoed)).waarde is True
    assert tijdelijke_voorziening(MELDING, Spoedfeiten(True, spoed)).waarde is True
    assert [v.feit for v in tijdelijke_voorziening(MELDING, Spoedfeiten(True)).vragen] == ["direct_opvang_nodig"]
    assert not any(teken.isdigit() for teken in tijdelijke_voorziening.uitleg)
