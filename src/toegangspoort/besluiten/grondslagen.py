# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The articles a besluit rests on, as they stood on its day, and the versions of the norms that were used."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from toegangspoort.besluiten.models import Besluitregel, Besluitsoort, Vorm
from toegangspoort.recht.awb.bezwaar import bezwaartermijn
from toegangspoort.recht.kern import Grondslag, Norm
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn
from toegangspoort.recht.wmo2015.ladder import reken_ladder
from toegangspoort.recht.wmo2015.maatwerk import Spoor, grondslag_besluit, grondslag_tijdelijk
from toegangspoort.recht.wmo2015.pgb import pgb_mogelijk


@dataclass(frozen=True)
class Gronden:
    """The articles of one besluit, and the versions of the norms behind them."""

    artikelen: tuple[Grondslag, ...]
    versies: tuple[str, ...]

    def as_json(self, peildatum: date) -> list[dict[str, str]]:
        """What is kept: the words, and the address of the article as it stood on that day."""
        return [{"tekst": str(artikel), "url": artikel.url(peildatum)} for artikel in self.artikelen]


def grounds_of(soort: Besluitsoort, spoor: str, regels: tuple[Besluitregel, ...], peildatum: date) -> Gronden:
    """The articles that hold on this day (S3-1: before 2015 the compensatieplicht)."""
    outcome = grondslag_besluit(peildatum, Spoor(spoor))
    articles = list(outcome.waarde)
    versions = [outcome.versie]
    if soort == Besluitsoort.TIJDELIJK:
        articles = [grondslag_tijdelijk()]
    else:
        versions += _versions(peildatum, beslistermijn, reken_ladder)
    if any(regel.vorm == Vorm.PGB or regel.pgb_geweigerd_op for regel in regels):
        articles.append(Grondslag("Wmo 2015", "2.3.6", 2))
        versions += _versions(peildatum, pgb_mogelijk)
    versions += _versions(peildatum, bezwaartermijn)
    return Gronden(tuple(articles), tuple(versions))


def _versions(peildatum: date, *normen: Norm[Any, Any]) -> list[str]:
    """The versions that hold on this day; a norm of a later law has none."""
    return [f"{norm.naam}@{v.vanaf}" for norm in normen for v in norm.versies if v.geldt_op(peildatum)]
