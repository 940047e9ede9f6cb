# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Small made-up countries, counted one client at a time: slow, plain, and apart from how the product counts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN, Arrangementtype, Geslacht, Leeftijd
from toegangspoort.cijfers.kubus import VORM, Cel
from toegangspoort.cijfers.perioden import Periode, delen
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.cijfers.telling import Telling

JAAR, HELFT_1, HELFT_2 = delen(2015)
OUD = (Leeftijd.VAN_75, Leeftijd.VANAF_85)


@dataclass(frozen=True)
class Client:
    """One client with what he used in each half of the year."""

    gemeente: str = "GM0001"
    wijk: str = ""
    geslacht: Geslacht | None = Geslacht.VROUW
    band: Leeftijd = Leeftijd.VAN_60
    eerste: frozenset[Arrangementtype] = frozenset({Arrangementtype.THUIS})
    tweede: frozenset[Arrangementtype] = frozenset({Arrangementtype.THUIS})

    def soorten(self, periode: Periode) -> frozenset[Arrangementtype]:
        return (self.eerste | self.tweede, self.eerste, self.tweede)[periode.deel]


@dataclass(frozen=True)
class Land:
    """Which wijken the gemeenten have, and in which province they lie."""

    wijken: Mapping[str, Sequence[str]]
    provincie: Mapping[str, str] = field(default_factory=dict)

    def regios(self) -> list[Regio]:
        in_ = {gemeente: self.provincie.get(gemeente, "PV20") for gemeente in self.wijken}
        return [
            Regio("NL01", "Land", Regiosoort.LAND),
            *(Regio(code, code, Regiosoort.PROVINCIE, "NL01") for code in sorted(set(in_.values()))),
            *(Regio(code, code, Regiosoort.GEMEENTE, boven) for code, boven in in_.items()),
            *(Regio(w, w, Regiosoort.WIJK, gemeente) for gemeente, ws in self.wijken.items() for w in ws),
        ]

    def tel(self, clienten: Iterable[Client], perioden: Iterable[Periode] = delen(2015)) -> dict[Periode, Telling]:
        clienten = list(clienten)
        return {periode: self._tel(clienten, periode) for periode in perioden}

    def _tel(self, clienten: Sequence[Client], periode: Periode) -> Telling:
        regios = sorted(self.regios(), key=lambda regio: regio.code)
        deel_van = {regio.code: regio.deel_van for regio in regios}
        rij = {regio.code: nummer for nummer, regio in enumerate(regios)}
        getallen = np.zeros((len(regios), *VORM), np.int64)
        for client in clienten:
            regio = client.wijk or client.gemeente
            while regio:
                for cel in cellen(client, client.soorten(periode)):
                    getallen[rij[regio], *cel.plek] += 1
                regio = deel_van[regio]
        onder = {code: tuple(r.code for r in regios if r.deel_van == code) for code in rij}
        return Telling(periode, tuple(regios), getallen, {code: delen_ for code, delen_ in onder.items() if delen_})


def cellen(client: Client, soorten: frozenset[Arrangementtype]) -> list[Cel]:
    """Every cell that this client counts in, crossed ones included."""
    if not soorten:
        return []
    typen = {Arrangementtype.TOTAAL, *soorten}
    if soorten - {Arrangementtype.VERBLIJF}:
        typen.add(Arrangementtype.ZONDER_VERBLIJF)
    if client.geslacht is None:
        return [Cel(type=type_) for type_ in typen]
    leeftijden = {Leeftijd.TOTAAL, client.band, *([Leeftijd.VANAF_75] if client.band in OUD else [])}
    return [Cel(g, leeftijd, t) for g in (Geslacht.TOTAAL, client.geslacht) for leeftijd in leeftijden for t in typen]


def people(land: Land, lot: np.random.Generator, aantallen: Mapping[str, int]) -> list[Client]:
    """So many clients per gemeente, spread as they are in the Netherlands."""
    return [
        _somebody(gemeente, ["", *land.wijken[gemeente]], lot)
        for gemeente, aantal in aantallen.items()
        for _ in range(aantal)
    ]


def _somebody(gemeente: str, wijken: Sequence[str], lot: np.random.Generator) -> Client:
    soorten = [soort for soort, kans in zip(SOORTEN, (0.5, 0.45, 0.3, 0.05), strict=True) if lot.random() < kans]
    soorten = soorten or [Arrangementtype.HULPMIDDELEN]
    eerste = frozenset(soort for soort in soorten if lot.random() < 0.8)
    return Client(
        gemeente,
        str(lot.choice(wijken)),
        Geslacht(lot.choice(["man", "vrouw"], p=[0.4, 0.6])) if lot.random() > 0.01 else None,
        BANDEN[lot.choice(6, p=[0.06, 0.08, 0.15, 0.26, 0.28, 0.17])],
        eerste,
        frozenset(soort for soort in soorten if soort not in eerste or lot.random() < 0.8),
    )
