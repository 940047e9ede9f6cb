# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat een gemeente op één dag heeft bepaald, getypeerd voor de normen die het nodig hebben."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any

from toegangspoort.recht.kern import Aan, Vraag, in_woorden
from toegangspoort.recht.verordening.instellingen import INSTELLINGEN


class Hulpverlener(StrEnum):
    """Bij wie iemand met een pgb inkoopt."""

    BEROEPSKRACHT = "beroepskracht"
    NETWERK = "netwerk"


@dataclass(frozen=True)
class PgbTarief:
    """Hoe hoog een pgb per eenheid is (artikel 2.1.3 lid 2, onder b, Wmo 2015)."""

    categorie: str
    """De iWmo-categorie, 01 tot en met 18."""
    hulp: Hulpverlener
    eenheid: str
    tarief_centen: int

    def __str__(self) -> str:
        wie = "een beroepskracht" if self.hulp is Hulpverlener.BEROEPSKRACHT else "iemand uit het eigen netwerk"
        return f"{wie} {in_woorden(self.tarief_centen, '_centen')} per {self.eenheid}"


@dataclass(frozen=True)
class Normtijd:
    """Hoeveel tijd een activiteit gewoonlijk kost: een uitgangspunt, nooit het antwoord voor één persoon."""

    activiteit: str
    minuten: int
    per: str

    def __str__(self) -> str:
        return f"{self.activiteit}: {self.minuten} minuten per {self.per.replace('_', ' ')}"


@dataclass(frozen=True)
class Huishoudnorm:
    """De norm voor hulp bij het huishouden: naam, waarop zij rust, van wanneer, en haar tijden."""

    naam: str
    rust_op: str
    """In woorden, zoals "onderzoek door een onafhankelijk bureau" (ECLI:NL:CRVB:2016:1402)."""
    onderzocht_op: date
    tijden: tuple[Normtijd, ...]
    """Leeg als de gemeente geen tijden heeft vastgelegd."""


def _bepaald(vraag: str) -> Vraag:
    """Een vraag waarop de verordening het antwoord geeft."""
    return Vraag(vraag, Aan.REGISTER)


@dataclass(frozen=True)
class Toewijzingsregels:
    """Hoe zwaar een feit telt, vanaf wanneer een vraag (zeer) complex is, en wat elk loket mag (S3-18)."""

    per_levensgebied: Annotated[int, _bepaald("Hoeveel punten telt elk onderwerp?")]
    onderdak: Annotated[int, _bepaald("Hoeveel punten telt het als iemand niet (veilig) thuis kan wonen?")]
    spoed: Annotated[int, _bepaald("Hoeveel punten telt spoed?")]
    huishouden: Annotated[int, _bepaald("Hoeveel punten tellen meer meldingen in één huishouden?")]
    oud_ciz: Annotated[int, _bepaald("Hoeveel punten telt hulp die eerder via het CIZ liep?")]
    complex_vanaf: Annotated[int, _bepaald("Vanaf hoeveel punten is een vraag complex?")]
    zeer_complex_vanaf: Annotated[int, _bepaald("Vanaf hoeveel punten is een vraag zeer complex?")]
    kernteam_tot_en_met: Annotated[
        int, _bepaald("Tot en met welke zwaarte mag het kernteam? (1 licht, 2 complex, 3 zeer complex)")
    ]
    kernteam_individueel: Annotated[bool, _bepaald("Mag het kernteam individueel maatwerk voorbereiden?")]
    kernteam_onderdak: Annotated[bool, _bepaald("Mag het kernteam beschermd wonen en opvang voorbereiden?")]
    consulent_tot_en_met: Annotated[
        int, _bepaald("Tot en met welke zwaarte mag de Wmo-consulent? (1 licht, 2 complex, 3 zeer complex)")
    ]
    consulent_individueel: Annotated[bool, _bepaald("Mag de Wmo-consulent individueel maatwerk voorbereiden?")]
    consulent_onderdak: Annotated[bool, _bepaald("Mag de Wmo-consulent beschermd wonen en opvang voorbereiden?")]

    def __str__(self) -> str:
        return f"complex vanaf {self.complex_vanaf} punten, zeer complex vanaf {self.zeer_complex_vanaf} punten"


_ZWAARTE = {"licht": 1, "complex": 2, "zeer_complex": 3}


@dataclass(frozen=True)
class Verordening:
    """De open termen van de wet zoals deze gemeente ze op de peildatum heeft gevuld."""

    peildatum: date
    waarden: Mapping[str, Any]
    """Per sleutel van `INSTELLINGEN` de waarde."""

    @cached_property
    def toewijzing(self) -> Toewijzingsregels:
        """Gewichten, grenzen en mandaten voor de toeleiding van meldingen."""
        punten = {rij["feit"]: rij["punten"] for rij in self.waarden["triage.gewichten"]}
        mandaat = {rij["niveau"]: rij for rij in self.waarden["triage.mandaat"]}
        kernteam, consulent = mandaat["kernteam"], mandaat["wmo_consulent"]
        return Toewijzingsregels(
            per_levensgebied=punten["levensgebied"],
            onderdak=punten["onderdak"],
            spoed=punten["spoed"],
            huishouden=punten["huishouden"],
            oud_ciz=punten["oud_ciz"],
            complex_vanaf=self.waarden["triage.complex_vanaf"],
            zeer_complex_vanaf=self.waarden["triage.zeer_complex_vanaf"],
            kernteam_tot_en_met=_ZWAARTE[kernteam["tot_en_met"]],
            kernteam_individueel=kernteam["individueel"],
            kernteam_onderdak=kernteam["onderdak"],
            consulent_tot_en_met=_ZWAARTE[consulent["tot_en_met"]],
            consulent_individueel=consulent["individueel"],
            consulent_onderdak=consulent["onderdak"],
        )

    @property
    def spoed_uren(self) -> int:
        """Binnen zoveel uur tijdelijke hulp bij spoed; de wet zegt alleen "onverwijld" (artikel 2.3.3)."""
        uren: int = self.waarden["melding.spoed_uren"]
        return uren

    @property
    def heronderzoek_maanden(self) -> int:
        """Om de zoveel maanden een heronderzoek (artikel 2.3.9)."""
        maanden: int = self.waarden["heronderzoek.maanden"]
        return maanden

    @cached_property
    def pgb_tarieven(self) -> tuple[PgbTarief, ...]:
        """De tarieven voor een pgb; leeg als de gemeente er geen heeft vastgelegd."""
        return tuple(
            PgbTarief(rij["categorie"], Hulpverlener(rij["hulp"]), rij["eenheid"], rij["tarief_centen"])
            for rij in self.waarden["pgb.tarieven"]
        )

    def pgb_tarieven_voor(self, categorie: str) -> str:
        """De tarieven voor deze hulp in één zin, als steun voor wie beoordeelt of een pgb toereikend is."""
        noemt = "; ".join(str(tarief) for tarief in self.pgb_tarieven if tarief.categorie == categorie)
        return f"De verordening noemt: {noemt}." if noemt else "De verordening noemt voor deze hulp geen tarief."

    def pgb_tarief_centen(self, categorie: str, hulp: Hulpverlener, eenheid: str) -> int | None:
        """Het tarief per eenheid; `None` als de verordening er geen noemt."""
        passend = (t for t in self.pgb_tarieven if (t.categorie, t.hulp, t.eenheid) == (categorie, hulp, eenheid))
        return next((tarief.tarief_centen for tarief in passend), None)

    @cached_property
    def norm_huishouden(self) -> Huishoudnorm:
        """De norm voor hulp bij het huishouden, met haar bron en soort onderzoek."""
        return Huishoudnorm(
            self.waarden["norm.huishouden"],
            INSTELLINGEN["norm.huishouden_onderzoek"].in_woorden(self.waarden["norm.huishouden_onderzoek"]),
            date.fromisoformat(self.waarden["norm.huishouden_datum"]),
            tuple(Normtijd(**rij) for rij in self.waarden["norm.huishouden_tijden"]),
        )

    def minimum_centen(self, *, samen: bool) -> int | None:
        """Wat iemand per maand ten minste overhoudt; `None` als de gemeente dat niet heeft bepaald."""
        return self._per_huishouden("huishouden.minimum", "minimum_centen", samen=samen)

    @property
    def draagkracht_procent(self) -> int:
        """Het deel van de ruimte boven het minimum dat naar huishoudelijke hulp kan gaan."""
        procent: int = self.waarden["huishouden.draagkracht_procent"]
        return procent

    @property
    def tegemoetkoming_centen(self) -> int:
        """De hoogste tegemoetkoming per maand voor huishoudelijke hulp."""
        centen: int = self.waarden["huishouden.tegemoetkoming_centen"]
        return centen

    @property
    def bijdrage_voor_maatwerk(self) -> bool:
        """Of iemand voor maatwerk een bijdrage betaalt (artikel 2.1.4a lid 1)."""
        gevraagd: bool = self.waarden["bijdrage.maatwerk"]
        return gevraagd

    @property
    def bijdrage_voor_vervoer(self) -> bool:
        """Of iemand voor collectief vervoer een bijdrage betaalt."""
        gevraagd: bool = self.waarden["bijdrage.vervoer"]
        return gevraagd

    def lagere_bijdrage_centen(self, *, samen: bool) -> int | None:
        """Het lagere bedrag per maand dat de gemeente koos (artikel 2.1.4a lid 5, onder a); `None` zonder."""
        return self._per_huishouden("bijdrage.lager", "bijdrage_centen", samen=samen)

    def nihil_tot_en_met_centen(self, *, samen: bool) -> int | None:
        """Tot en met dit jaarinkomen geen bijdrage (artikel 2.1.4a lid 5, onder b); `None` zonder."""
        return self._per_huishouden("bijdrage.nihil", "inkomen_tot_en_met_centen", samen=samen)

    def _per_huishouden(self, sleutel: str, kolom: str, *, samen: bool) -> int | None:
        wie = "samen" if samen else "alleen"
        return next((rij[kolom] for rij in self.waarden[sleutel] if rij["huishouden"] == wie), None)
