# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""When a file comes back: at the end of the help, or earlier, for the re-examination of art. 2.3.9 Wmo 2015."""

from datetime import date

import pytest

from toegangspoort import clock
from toegangspoort.besluiten.tests.maken import fill_regel, make_concept, make_zaak, sign

pytestmark = pytest.mark.django_db

START = date(2026, 12, 14)


@pytest.mark.parametrize(
    ("last_day", "back", "why"),
    [
        (date(2027, 12, 13), date(2027, 12, 13), "Loopt tot en met"),
        (date(2031, 6, 1), date(2029, 12, 14), "Kijk opnieuw of de hulp past"),
        (None, date(2029, 12, 14), "Geen einddatum"),
    ],
)
def test_a_file_comes_back_at_its_end_or_when_the_ordinance_wants_it_looked_at_again(
    last_day: date | None, back: date, why: str
) -> None:
    """Art. 2.3.9: periodically; how often is in the ordinance, here every three years."""
    zaak = make_zaak()
    besluit = make_concept(zaak)
    fill_regel(
        besluit, zaak.consulent, zaak.product, van=START, tot_en_met=last_day, looptijdreden="Dit gaat niet meer over."
    )
    sign(besluit, zaak.consulent)
    zaak.dossier.refresh_from_db()
    assert clock.local_date(zaak.dossier.uiterlijk) == back
    assert zaak.dossier.toelichting.startswith(why)
