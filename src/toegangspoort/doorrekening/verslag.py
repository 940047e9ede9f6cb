# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The report of a run: in words and tables to read, and as CSV to reckon on with."""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from toegangspoort.doorrekening.geheim import UITLEG, is_small, merge_small, without_small
from toegangspoort.doorrekening.tellen import Telling, Tellingen
from toegangspoort.doorrekening.woorden import change, euro, number, share

MAANDEN = 12
BREED = 100
ALLEN, INKOMEN, GEMEENTE = "alle huishoudens", "inkomen", "gemeente"
LEEG = [""] * (len(fields(Telling)) + 1)
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
        if self.indelingen["totaal"][ALLEN] is None:
            return (UITLEG,)
        return (
            _group(t.minder, t, "minder", t.som_minder),
            _group(t.meer, t, "meer", t.som_meer),
            f"Voor {number(t.gelijk)} van de {number(t.huishoudens)} huishoudens verandert het bedrag niet.",
            _cost("Huishoudens betalen samen", t.betaalt_van, t.betaalt_naar),
            _cost("De gemeente betaalt", t.gemeente_van, t.gemeente_naar),
            *([self.opmerking] if self.opmerking else ()),
            *([UITLEG] if self._iets_weg else ()),
        )

    @property
    def indelingen(self) -> dict[str, dict[str, Telling | None]]:
        """Every division with its groups; None for a group of real households that is too small to show."""
        t = self.tellingen
        totaal = {ALLEN: t.totaal}
        per_cel = {f"{gemeente}, {t.groepen[band]}": telling for (gemeente, band), telling in sorted(t.per_cel.items())}
        alle = {"totaal": totaal, INKOMEN: t.by_band(), GEMEENTE: t.by_gemeente(), "gemeente en inkomen": per_cel}
        if self.fictief:
            return {naam: dict(groepen) for naam, groepen in alle.items()}
        if is_small(t.totaal):
            return {naam: dict.fromkeys(groepen) for naam, groepen in alle.items()}
        # The cells add up to gemeenten and to bands: with one of them left out, the others would tell it.
        kruis = dict.fromkeys(per_cel) if any(map(is_small, per_cel.values())) else per_cel
        return {naam: without_small(groepen) for naam, groepen in alle.items()} | {"gemeente en inkomen": dict(kruis)}

    @property
    def _iets_weg(self) -> bool:
        return any(telling is None for groepen in self.indelingen.values() for telling in groepen.values())

    def text(self) -> str:
        """The whole report as text in fixed width."""
        delen = [self.titel, f"Van:  {self.van}", f"Naar: {self.naar}", f"Over: {self.bron}"]
        if self.fictief:
            delen.append(f"FICTIEF: {self.fictief}")
        delen += ["", *self.regels, ""]
        delen += _table("Naar inkomen per jaar", self.indelingen[INKOMEN])
        delen += _table("Naar gemeente", self.indelingen[GEMEENTE])
        delen += ["Waarom", *self._reasons(), ""]
        return "\n".join(delen)

    def _reasons(self) -> Iterable[str]:
        """How many households got which reason, before and after."""
        redenen: Counter[str] = Counter()
        for (van, naar), aantal in self.tellingen.per_overgang.items():
            redenen[van if van == naar else f"{van} → {naar}"] += aantal
        if not self.fictief:
            redenen = merge_small(redenen) if not is_small(self.tellingen.totaal) else Counter()
        for reden, aantal in redenen.most_common():
            yield f"{number(aantal):>12}  {reden}"

    def write_csv(self, pad: Path) -> None:
        """One row per group, money in cents per month; fictitious households are named in a column of their own.

        A group that is too small to show has no numbers.
        """
        with pad.open("w", encoding="utf-8", newline="") as bestand:
            schrijver = csv.writer(bestand)
            schrijver.writerow(["indeling", "groep", *(veld.name for veld in fields(Telling)), "gelijk", "fictief"])
            for indeling, groepen in self.indelingen.items():
                for groep, t in groepen.items():
                    getallen = [*(getattr(t, veld.name) for veld in fields(Telling)), t.gelijk] if t else LEEG
                    schrijver.writerow([indeling, groep, *getallen, "ja" if self.fictief else "nee"])


def _group(aantal: int, t: Telling, woord: str, som: int) -> str:
    if not aantal:
        return f"Geen huishouden gaat {woord} betalen."
    wie = "1 huishouden gaat" if aantal == 1 else f"{number(aantal)} huishoudens gaan"
    deel = share(aantal, t.huishoudens)
    return f"{wie} {woord} betalen ({deel}), gemiddeld {euro(som / aantal)} per maand."


def _cost(wie: str, van: int, naar: int) -> str:
    voor, na = (euro(centen * MAANDEN) for centen in (van, naar))
    return f"{wie} {voor} per jaar voor de wijziging en {na} erna ({change((naar - van) * MAANDEN)})."


def _table(titel: str, groepen: Mapping[str, Telling | None]) -> list[str]:
    rijen = [(titel, *KOP[1:]), *(_row(naam, telling) for naam, telling in groepen.items())]
    breed = [max(len(rij[k]) for rij in rijen) for k in range(len(KOP))]
    regels = [
        "  ".join(cel.ljust(breed[k]) if k == 0 else cel.rjust(breed[k]) for k, cel in enumerate(rij)) for rij in rijen
    ]
    return [regels[0], "─" * len(regels[0]), *regels[1:], ""]


def _row(naam: str, t: Telling | None) -> tuple[str, ...]:
    if t is None:
        return (naam, "te klein", *[""] * (len(KOP) - 2))
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
