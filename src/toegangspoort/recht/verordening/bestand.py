# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De verordening van één gemeente als YAML: gelezen, en geweigerd met alle fouten tegelijk.

    verordening: Verordening maatschappelijke ondersteuning Voorbeeldstad 2015 (verzonnen)
    gemeente: "9999"
    naam: Voorbeeldstad
    instellingen:
      melding.spoed_uren:
        - {vanaf: 2015-01-01, tot: 2021-07-01, waarde: 48, bron: artikel 9}
        - {vanaf: 2021-07-01, waarde: 24, bron: "artikel 9, zoals gewijzigd"}
    soorten:
      huishoudelijke-hulp:
        - {vanaf: 2015-01-01, tot: 2016-01-01, waarde: IMV, bron: artikel 4}
    mandaten:
      - {rol: regisseur, besluiten: [toekenning], vanaf: 2015-01-01, bron: Mandaatbesluit 2015}

Perioden zijn halfopen (`tot` hoort er niet bij); elke waarde heeft haar bron.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from toegangspoort.recht.kern import Waardenreeks
from toegangspoort.recht.verordening.instellingen import INSTELLINGEN
from toegangspoort.recht.verordening.lezer import Lezer
from toegangspoort.recht.verordening.verordening import Verordening

SOORTEN = ("AV", "CMV", "IMV")
HUISHOUDHULP = "huishoudelijke-hulp"
"""Onder deze naam zegt een verordening welke soort hulp bij het huishouden is."""
LANGSTE_BRON, HOOGSTE_GRENS = 160, 100_000_000
"""Wat een mandaat kan bewaren: tekens van het besluit, en euro per jaar."""
_KOP = {"verordening": True, "gemeente": True, "naam": True, "fictief": False}
_DELEN = ("instellingen", "soorten", "mandaten")


class OngeldigeVerordening(ValueError):
    """De verordening voldoet niet aan haar vorm; `fouten` noemt elke fout met bestand en sleutel."""

    def __init__(self, fouten: tuple[str, ...]) -> None:
        self.fouten = fouten
        super().__init__("\n".join(fouten))


@dataclass(frozen=True)
class Mandaatregel:
    """Wie in een rol mag ondertekenen, tot welk bedrag, op grond van welk besluit (artikel 10:3 Awb)."""

    rol: str
    besluiten: tuple[str, ...]
    tot_euro_per_jaar: int | None
    """Leeg is zonder grens."""
    vanaf: date
    tot: date | None
    bron: str


@dataclass(frozen=True)
class Verordeningbestand:
    """Een gelezen verordening, met per sleutel haar geschiedenis."""

    bestand: str
    verordening: str
    gemeente: str
    naam: str
    fictief: bool
    instellingen: Mapping[str, Waardenreeks]
    soorten: Mapping[str, Waardenreeks]
    """Per voorziening (haar naam in het adres) welke soort zij is: AV, CMV of IMV."""
    mandaten: tuple[Mandaatregel, ...]

    def op(self, peildatum: date) -> Verordening:
        """Wat er op die dag geldt; wat de gemeente niet bepaalde, heeft de standaard."""
        waarden = {
            sleutel: _waarde_op(self.instellingen.get(sleutel), peildatum, instelling.standaard)
            for sleutel, instelling in INSTELLINGEN.items()
        }
        return Verordening(peildatum, waarden)


def _waarde_op(reeks: Waardenreeks | None, peildatum: date, standaard: Any) -> Any:
    rijen = reeks.rijen if reeks else ()
    geldig = (r.waarde for r in rijen if r.vanaf <= peildatum and (r.tot is None or peildatum < r.tot))
    return next(geldig, standaard)


def lees_verordeningen(pad: Path) -> tuple[Verordeningbestand, ...]:
    """Eén bestand, of elk .yaml-bestand van een map; `OngeldigeVerordening` noemt de fouten van alle bestanden."""
    if not pad.exists():
        raise OngeldigeVerordening((f"{pad}: dit bestand of deze map is er niet.",))
    paden = sorted(pad.glob("*.yaml")) if pad.is_dir() else [pad]
    if not paden:
        raise OngeldigeVerordening((f"{pad}: in deze map staat geen .yaml-bestand.",))
    gelezen: list[Verordeningbestand] = []
    fouten: list[str] = []
    for een in paden:
        try:
            gelezen.append(lees_verordening(een))
        except OngeldigeVerordening as fout:
            fouten += fout.fouten
    fouten += _dezelfde_gemeente(gelezen)
    if fouten:
        raise OngeldigeVerordening(tuple(fouten))
    return tuple(gelezen)


def _dezelfde_gemeente(gelezen: list[Verordeningbestand]) -> list[str]:
    eerste: dict[str, str] = {}
    return [
        f"{v.bestand}: gemeente: {v.gemeente} staat ook in {eerste[v.gemeente]}; zet haar verordening in één bestand."
        for v in gelezen
        if eerste.setdefault(v.gemeente, v.bestand) != v.bestand
    ]


def lees_verordening(pad: Path) -> Verordeningbestand:
    """Lees één bestand; `OngeldigeVerordening` met alle fouten."""
    lezer = Lezer(pad.name)
    inhoud = lezer.open(pad)
    gelezen = _lees(lezer, inhoud) if isinstance(inhoud, dict) else None
    if inhoud is not None and gelezen is None:
        lezer.fout("bestand", "verwacht een tabel met verordening, gemeente, naam en instellingen")
    if lezer.fouten or gelezen is None:
        raise OngeldigeVerordening(tuple(lezer.fouten))
    return gelezen


def _lees(lezer: Lezer, inhoud: dict[Any, Any]) -> Verordeningbestand:
    lezer.sleutels("", inhoud, verplicht={n for n, moet in _KOP.items() if moet}, mag={"fictief", *_DELEN})
    gemeente = inhoud.get("gemeente")
    if "gemeente" in inhoud and not (isinstance(gemeente, str) and gemeente.isdecimal() and len(gemeente) == 4):
        lezer.fout("gemeente", 'verwacht vier cijfers tussen aanhalingstekens, zoals "0014"')
    for sleutel in ("verordening", "naam"):
        if sleutel in inhoud and not lezer.is_tekst(inhoud[sleutel]):
            lezer.fout(sleutel, "vul een tekst in")
    if not isinstance(inhoud.get("fictief", False), bool):
        lezer.fout("fictief", "vul true of false in")
    return Verordeningbestand(
        lezer.bestand,
        str(inhoud.get("verordening")),
        str(gemeente),
        str(inhoud.get("naam")),
        inhoud.get("fictief") is True,
        {s: r for s, rijen in lezer.tabel("instellingen", inhoud).items() if (r := _instelling(lezer, s, rijen))},
        {s: r for s, rijen in lezer.tabel("soorten", inhoud).items() if (r := _soort(lezer, s, rijen))},
        _mandaten(lezer, inhoud.get("mandaten", [])),
    )


def _instelling(lezer: Lezer, sleutel: str, rijen: Any) -> Waardenreeks | None:
    instelling = INSTELLINGEN.get(sleutel)
    if instelling is None:
        lezer.fout(f"instellingen.{sleutel}", "onbekende sleutel")
        return None
    return lezer.reeks(f"instellingen.{sleutel}", rijen, instelling.bezwaren)


def _soort(lezer: Lezer, sleutel: str, rijen: Any) -> Waardenreeks | None:
    mogelijk = f"kies een van: {', '.join(SOORTEN)}"
    return lezer.reeks(f"soorten.{sleutel}", rijen, lambda waarde: [] if waarde in SOORTEN else [mogelijk])


def _mandaten(lezer: Lezer, rijen: Any) -> tuple[Mandaatregel, ...]:
    if not isinstance(rijen, list):
        lezer.fout("mandaten", "verwacht een lijst")
        return ()
    return tuple(regel for nummer, rij in enumerate(rijen, start=1) if (regel := _mandaat(lezer, nummer, rij)))


def _mandaat(lezer: Lezer, nummer: int, rij: Any) -> Mandaatregel | None:
    plek = f"mandaten, regel {nummer}"
    if not isinstance(rij, dict):
        lezer.fout(plek, "verwacht rol, besluiten, vanaf en bron")
        return None
    begin = len(lezer.fouten)
    lezer.sleutels(plek, rij, verplicht={"rol", "besluiten", "vanaf", "bron"}, mag={"tot", "tot_euro_per_jaar"})
    lezer.periode(plek, rij)
    besluiten = rij.get("besluiten")
    if "besluiten" in rij and not (isinstance(besluiten, list) and besluiten and all(map(lezer.is_tekst, besluiten))):
        lezer.fout(f"{plek}, besluiten", "verwacht een lijst met soorten besluiten")
    grens = rij.get("tot_euro_per_jaar")
    if grens is not None and not (type(grens) is int and 0 <= grens <= HOOGSTE_GRENS):
        lezer.fout(f"{plek}, tot_euro_per_jaar", "vul een heel bedrag in euro in, of laat het weg voor geen grens")
    if len(str(rij.get("bron"))) > LANGSTE_BRON:
        lezer.fout(f"{plek}, bron", f"noem het besluit in ten hoogste {LANGSTE_BRON} tekens")
    if len(lezer.fouten) > begin:
        return None
    return Mandaatregel(rij["rol"], tuple(rij["besluiten"]), grens, rij["vanaf"], rij.get("tot"), rij["bron"])
