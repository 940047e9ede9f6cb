# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A gemeente at work in rows and lines of the journal, as the actions leave them, but many and quickly."""

import hashlib
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from toegangspoort.aanbod.models import Product, Soort
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort, Vorm
from toegangspoort.besluiten.tests.maken import make_product
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.dossiers.journaal import begin, record
from toegangspoort.dossiers.kenmerk import ALPHABET, with_check
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.gebieden.models import Gemeente, Wijk
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker
from toegangspoort.personen.models import Inwoner
from toegangspoort.statistiek.ster import opslag, ververs
from toegangspoort.voorzieningen.models import ToegekendeVoorziening, Toegekendproduct

VANDAAG = date(2026, 11, 22)


def at(day: date) -> datetime:
    """Noon on that day."""
    return datetime.combine(day, time(12), UTC)


class Werk:
    """One gemeente with a wijk, some products and a consulent; files with help are added to it."""

    def __init__(self, code: str = "0014", naam: str = "Groningen", **fields: Any) -> None:
        self.gemeente: Gemeente = make_gemeente(code, naam=naam, voorbeeld=False, **fields)
        self.wijk = Wijk.objects.get(gemeente=self.gemeente)
        self.team = self.gemeente.teams.get(naam="WIJ-team Oosterpark")
        self.consulent = make_medewerker(self.gemeente)
        self.huishouden = make_product(self.gemeente)
        self.producten: dict[str, Product] = {"01": self.huishouden}
        self._numbers = count(int(code) * 10_000)

    def product(self, categorie: str, soort: Soort = Soort.IMV, **fields: Any) -> Product:
        """A product of this category."""
        if categorie not in self.producten:
            self.producten[categorie] = make_product(
                self.gemeente, soort, voorziening=f"Soort {categorie}", categorie=categorie, **fields
            )
        return self.producten[categorie]

    def dossier(self, *, op: date = date(2024, 12, 20), wijk: bool = True, **persoon: Any) -> Dossier:
        """A file that was opened that day; the rest is about the person."""
        values: dict[str, Any] = {"achternaam": "Zonderling", "zoeknaam": "zonderling", "geslacht": "vrouw"}
        values |= {"geboortedatum": date(1950, 6, 1)} | persoon
        inwoner = Inwoner.objects.create(gemeente=self.gemeente, **values)
        dossier: Dossier = Dossier.objects.create(
            gemeente=self.gemeente,
            kenmerk=with_check(_letters(next(self._numbers))),
            inwoner=inwoner,
            vraag="Hulp",
            wijk=self.wijk if wijk else None,
            team=self.team,
            stap=Stap.HULP,
            geopend_op=at(op),
        )
        begin("melding ontvangen", about=dossier, by="de inwoner", at=at(op))
        return dossier

    def help(
        self,
        dossier: Dossier | None = None,
        categorie: str = "01",
        van: date = date(2025, 1, 1),
        tot_en_met: date | None = None,
        *,
        vorm: Vorm = Vorm.ZIN,
        op: date = date(2024, 12, 21),
        pgb_tarief_cent: int | None = None,
        **persoon: Any,
    ) -> ToegekendeVoorziening:
        """Help that was granted that day, in this file or a new one."""
        dossier = dossier or self.dossier(**persoon)
        soort = Soort.CMV if vorm == Vorm.COLLECTIEF else Soort.IMV
        product = self.product(categorie, soort)
        size: dict[str, Any] = {"aantal": 105, "eenheid": "minuut", "per": "week"}
        besluit = Besluit.objects.create(
            dossier=dossier,
            nummer=Besluit.objects.filter(dossier=dossier).count() + 1,
            soort=Besluitsoort.TIJDELIJK,
            spoor=dossier.spoor,
            opgesteld_op=at(op),
            opsteller=self.consulent,
        )
        regel = Besluitregel.objects.create(
            besluit=besluit, onderwerp="schoon huis", soort=soort, vorm=vorm, pgb_tarief_cent=pgb_tarief_cent, **size
        )
        # Signed last: afterwards the database takes no more lines.
        Besluit.objects.filter(pk=besluit.pk).update(status="ondertekend")
        toegekend: ToegekendeVoorziening = ToegekendeVoorziening.objects.create(
            besluit=besluit,
            dossier=dossier,
            inwoner=dossier.inwoner,
            voorziening=product.voorziening,
            soort=soort,
            vorm=vorm,
            van=van,
            tot_en_met=tot_en_met,
        )
        Toegekendproduct.objects.create(toegekend=toegekend, regel=regel, product=product, naam=product.naam, **size)
        self.act("voorziening vastgelegd", dossier, op)
        return toegekend

    def act(self, daad: str, dossier: Dossier, op: date) -> None:
        """A line in the journal of the file."""
        record(daad, about=dossier, by=self.consulent, at=at(op))

    def go_on_until(self, day: date) -> None:
        """The last act of this gemeente is on that day; it changes nothing in the figures."""
        self.act("notitie gemaakt", self.dossier(op=day), day)


def refresh(map_: Path, vandaag: date = VANDAAG, *, alles: bool = False) -> ververs.Verversing:
    """As the command does it, into this folder."""
    return ververs.refresh(Cijferkast(map_), vandaag=vandaag, alles=alles)


def facts(map_: Path) -> pa.Table:
    """Every fact on disk."""
    found = opslag.Opslag(map_).read()
    assert found is not None
    return pa.concat_tables([pq.read_table(pad) for pad in sorted(found[1].glob("gebruik-*.parquet"))])


def digests(map_: Path) -> dict[str, str]:
    """Every file of the facts, and of what counts in the publication."""
    kept = [pad for pad in (map_ / "ster").rglob("*") if pad.is_file()]
    shown = Cijferkast(map_).publicaties.get("eigen")
    published = [] if shown is None else [map_ / "publicatie" / "eigen.json", *shown.map.iterdir()]
    return {
        str(pad.relative_to(map_)): hashlib.sha256(pad.read_bytes()).hexdigest() for pad in sorted([*kept, *published])
    }


def _letters(number: int) -> str:
    word = ""
    for _ in range(7):
        number, rest = divmod(number, len(ALPHABET))
        word += ALPHABET[rest]
    return word
