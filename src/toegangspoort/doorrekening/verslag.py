# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The report of a run: in words and tables to read, and as CSV to reckon on with."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from toegangspoort.doorrekening.tellen import Telling, Tellingen
from toegangspoort.doorrekening.woorden import change, euro, number, share

MAANDEN = 12
BREED = 100
KOP = ("", "huishoudens", "minder", "meer", "gelijk", "gem. verschil p/m", "huishoudens p/j", "gemeente p/j")


@dataclass(frozen=True)
class Verslag:
    """What was reckoned, over which file, and what came out."""

    titel: str
    van: str
    naar: str
    bron: str
    fictief: str
    tellingen: Tellingen
    opmerking: str = ""

    @property
    def regels(self) -> tuple[str, ...]:
        """The outcome in sentences: who gains, who loses, what it costs."""
        t = self.tellingen.totaal
        return (
            _group(t.minder, t, "minder", t.som_minder),
            _group(t.meer, t, "meer", t.som_meer),
            f"Voor {number(t.gelijk)} van de {number(t.huishoudens)} huishoudens verandert het bedrag niet.",
            _cost("Huishoudens betalen samen", t.betaalt_van, t.betaalt_naar),
            _cost("De gemeente betaalt", t.gemeente_van, t.gemeente_naar),
            *([self.opmerking] if self.opmerking else ()),
        )

    def text(self) -> str:
        """The whole report as text in fixed width."""
        delen = [self.titel, f"Van:  {self.van}", f"Naar: {self.naar}", f"Over: {self.bron}"]
        if self.fictief:
            delen.append(f"FICTIEF: {self.fictief}")
        delen += ["", *self.regels, ""]
        delen += _table("Naar inkomen per jaar", self.tellingen.by_band())
        delen += _table("Naar gemeente", self.tellingen.by_gemeente())
        delen += ["Waarom", *self._reasons(), ""]
        return "\n".join(delen)

    def _reasons(self) -> Iterable[str]:
        """How many households got which reason, before and after."""
        for (van, naar), aantal in self.tellingen.per_overgang.most_common():
            yield f"{number(aantal):>12}  {van if van == naar else f'{van} → {naar}'}"

    def write_csv(self, pad: Path) -> None:
        """One row per group, money in cents per month; fictitious households are named in a column of their own."""
        with pad.open("w", encoding="utf-8", newline="") as bestand:
            schrijver = csv.writer(bestand)
            schrijver.writerow(["indeling", "groep", *(veld.name for veld in fields(Telling)), "gelijk", "fictief"])
            for indeling, groepen in self._divisions():
                for groep, t in groepen.items():
                    getallen = [getattr(t, veld.name) for veld in fields(Telling)]
                    schrijver.writerow([indeling, groep, *getallen, t.gelijk, "ja" if self.fictief else "nee"])

    def _divisions(self) -> Sequence[tuple[str, dict[str, Telling]]]:
        t = self.tellingen
        per_cel = {f"{gemeente}, {t.groepen[band]}": telling for (gemeente, band), telling in sorted(t.per_cel.items())}
        return (
            ("totaal", {"alle huishoudens": t.totaal}),
            ("inkomen", t.by_band()),
            ("gemeente", t.by_gemeente()),
            ("gemeente en inkomen", per_cel),
        )


def _group(aantal: int, t: Telling, woord: str, som: int) -> str:
    if not aantal:
        return f"Geen huishouden gaat {woord} betalen."
    wie = "1 huishouden gaat" if aantal == 1 else f"{number(aantal)} huishoudens gaan"
    deel = share(aantal, t.huishoudens)
    return f"{wie} {woord} betalen ({deel}), gemiddeld {euro(som / aantal)} per maand."


def _cost(wie: str, van: int, naar: int) -> str:
    voor, na = (euro(centen * MAANDEN) for centen in (van, naar))
    return f"{wie} {voor} per jaar voor de wijziging en {na} erna ({change((naar - van) * MAANDEN)})."


def _table(titel: str, groepen: dict[str, Telling]) -> list[str]:
    rijen = [(titel, *KOP[1:]), *(_row(naam, telling) for naam, telling in groepen.items())]
    breed = [max(len(rij[k]) for rij in rijen) for k in range(len(KOP))]
    regels = [
        "  ".join(cel.ljust(breed[k]) if k == 0 else cel.rjust(breed[k]) for k, cel in enumerate(rij)) for rij in rijen
    ]
    return [regels[0], "─" * len(regels[0]), *regels[1:], ""]


def _row(naam: str, t: Telling) -> tuple[str, ...]:
    verschil = t.betaalt_naar - t.betaalt_van
    return (
        naam,
        number(t.huishoudens),
        number(t.minder),
        number(t.meer),
        number(t.gelijk),
        change(verschil / t.huishoudens) if t.huishoudens else "-",
        change(verschil * MAANDEN),
        change((t.gemeente_naar - t.gemeente_van) * MAANDEN),
    )
