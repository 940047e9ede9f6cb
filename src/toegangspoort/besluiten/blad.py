# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A besluit with everything under it, read once: the check, the letter and the pages all work from this."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from toegangspoort.aanbod.models import Product, Soort, Soortperiode
from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.besluiten import kosten
from toegangspoort.besluiten.mandaten import mandates_on
from toegangspoort.besluiten.models import (
    Besluit,
    Besluitregel,
    Besluitsoort,
    Mandaat,
    OpzijGezet,
    PgbToets,
    Redenzin,
)
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.meldingen.models import Kennisgeving, Melding
from toegangspoort.onderzoeken.stand import Stand, load_stand


@dataclass(frozen=True)
class Blad:
    """One besluit on a day. `stand` is None when no onderzoek was begun (ECLI:NL:RBNNE:2018:1358)."""

    besluit: Besluit
    dossier: Dossier
    peildatum: date
    stand: Stand | None
    aanvraag: Aanvraag | None
    melding: Melding | None
    kennisgevingen: tuple[Kennisgeving, ...]
    klokken: tuple[Klok, ...]
    regels: tuple[Besluitregel, ...]
    pgb_toetsen: tuple[PgbToets, ...]
    redenen: tuple[Redenzin, ...]
    opzij: tuple[OpzijGezet, ...]
    mandaten: tuple[Mandaat, ...]
    instellingen: dict[str, Any]
    soorten: dict[int, Soort]
    """The kind of each provision in the lines on this day."""

    @property
    def soort(self) -> Besluitsoort:
        """What the besluit does."""
        return Besluitsoort(self.besluit.soort)

    @property
    def granted(self) -> tuple[Besluitregel, ...]:
        """The lines that count: a refusal has none, whatever was drafted before."""
        return self.regels if self.soort.grants else ()

    @property
    def euro_per_jaar(self) -> int | None:
        """What it costs in a year; None while that is not known."""
        return kosten.cost_per_year(self.granted)

    def tests_of(self, regel: Besluitregel) -> dict[str, PgbToets]:
        """The tests for a pgb of this line, by name."""
        return {toets.test: toets for toets in self.pgb_toetsen if toets.regel_id == regel.pk}

    @property
    def wants_pgb(self) -> bool:
        """Whether the client asked for a pgb."""
        asked = self.aanvraag.vorm if self.aanvraag else ""
        preferred = self.stand.onderzoek.vormvoorkeur if self.stand else ""
        return (asked or preferred) == "pgb"


def load_blad(besluit: Besluit, peildatum: date) -> Blad:
    """Read all of it: a fixed number of queries, whatever the number of lines."""
    dossier = besluit.dossier
    regels = tuple(besluit.regels.select_related("product__voorziening"))
    voorzieningen = {regel.product.voorziening_id for regel in regels if regel.product}
    kinds = Soortperiode.objects.on(peildatum).filter(voorziening_id__in=voorzieningen)
    return Blad(
        besluit=besluit,
        dossier=dossier,
        peildatum=peildatum,
        stand=load_stand(dossier),
        aanvraag=besluit.aanvraag,
        melding=Melding.objects.filter(dossier=dossier).first(),
        kennisgevingen=tuple(Kennisgeving.objects.filter(dossier=dossier)),
        klokken=tuple(Klok.objects.filter(dossier=dossier).prefetch_related("opschortingen")),
        regels=regels,
        pgb_toetsen=tuple(PgbToets.objects.filter(regel__besluit=besluit).select_related("door")),
        redenen=tuple(besluit.redenen.all()),
        opzij=tuple(besluit.opzij.select_related("door")),
        mandaten=tuple(mandates_on(dossier.gemeente_id, peildatum)),
        instellingen=settings_on(dossier.gemeente_id, peildatum),
        soorten={row.voorziening_id: Soort(row.soort) for row in kinds},
    )


def products_on(gemeente_id: str, peildatum: date) -> list[Product]:
    """The products that can be granted on this day, with their provision; one query."""
    rows = Product.objects.on(peildatum).filter(voorziening__gemeente_id=gemeente_id)
    return list(rows.select_related("voorziening").order_by("categorie", "naam", "pk"))
