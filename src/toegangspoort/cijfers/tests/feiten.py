# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Facts to count, and the same count in plain Python: slow, and easy to check against the definition."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

import pyarrow as pa

from toegangspoort.cijfers.dimensies import BANDEN, ONDERGRENZEN, SOORTEN, Arrangementtype
from toegangspoort.cijfers.perioden import delen
from toegangspoort.cijfers.ster import GEBRUIK
from toegangspoort.cijfers.typen import typen_van

Feit = dict[str, Any]
Groepen = dict[tuple[int, str, str, str, str], dict[str, int]]
"""Per part of the year, gemeente, wijk, sex and age band: clients per type."""
KOLOMMEN = [type_.value for type_ in Arrangementtype]


def fact(client: int = 1, **kolommen: Any) -> Feit:
    """A woman of 69 in 2015 with household help from 2014 on, unless told otherwise."""
    onbekend = {
        "client": client,
        "gemeente": "GM0014",
        "wijk": "",
        "geslacht": "vrouw",
        "geboortejaar": 1945,
        "categorie": "01",
        "van": date(2014, 3, 1),
        "tot_en_met": None,
        "leveringsvorm": "zin",
        "cent_per_maand": None,
    }
    assert kolommen.keys() <= onbekend.keys()
    return onbekend | kolommen


def table(feiten: Iterable[Feit]) -> pa.Table:
    """As the star holds them."""
    return pa.Table.from_pylist(list(feiten), GEBRUIK)


def random_facts(aantal: int, zaad: int) -> list[Feit]:
    """Few clients with many arrangements, that disagree with themselves in every way."""
    lot = Random(zaad)  # noqa: S311 - no secret hangs on it
    feiten = []
    for _ in range(aantal):
        van = date(2013, 1, 1) + timedelta(lot.randrange(1500))
        client, gemeente = lot.randrange(aantal // 3 + 1), lot.choice(["GM0009", "GM0014", "GM0017", "GM1895"])
        feiten.append(
            fact(
                client,
                gemeente=gemeente,
                wijk=lot.choice(["", f"{gemeente}-oost", f"{gemeente}-west"]),
                geslacht=lot.choice(["man", "vrouw", "vrouw", ""])
                if lot.random() < 0.2
                else ["man", "vrouw"][client % 2],
                geboortejaar=lot.choice([None, 1985, 1986, 1930]) if lot.random() < 0.2 else 1925 + client % 90,
                categorie=lot.choice([f"{nummer:02}" for nummer in range(1, 20)]),
                van=van,
                tot_en_met=van + timedelta(lot.randrange(-20, 700)) if lot.random() < 0.7 else None,
            )
        )
    return feiten


def naive_count(feiten: Iterable[Feit], jaar: int, opvolgers: Mapping[str, str] | None = None) -> Groepen:
    """Client by client and day by day, as the definition says."""
    per_client: dict[tuple[str, int], list[Feit]] = {}
    for feit in feiten:
        gemeente = (opvolgers or {}).get(feit["gemeente"], feit["gemeente"])
        per_client.setdefault((gemeente, feit["client"]), []).append(feit)
    groepen: Groepen = {}
    for periode in delen(jaar):
        for (gemeente, _), rijen in per_client.items():
            gebruikt = [feit for feit in rijen if _used(feit, periode.begin, periode.eind)]
            if not gebruikt:
                continue
            dit_jaar = [feit for feit in rijen if _used(feit, date(jaar, 1, 1), date(jaar, 12, 31))]
            sexen = {feit["geslacht"] for feit in dit_jaar} - {""}
            jaren = {feit["geboortejaar"] for feit in dit_jaar} - {None}
            plek = (
                periode.deel,
                gemeente,
                max(gebruikt, key=lambda feit: (feit["van"], feit["wijk"]))["wijk"],
                sexen.pop() if len(sexen) == 1 else "",
                _band(jaar - 1 - jaren.pop()) if len(jaren) == 1 else "onbekend",
            )
            groep = groepen.setdefault(plek, dict.fromkeys(KOLOMMEN, 0))
            for type_ in _types(gebruikt, jaar):
                groep[type_] += 1
    return groepen


def as_groups(tabel: pa.Table) -> Groepen:
    """The outcome of `tellen.count`, to lay beside it."""
    return {
        (rij["deel"], rij["gemeente"], rij["wijk"], rij["geslacht"], rij["leeftijd"]): {k: rij[k] for k in KOLOMMEN}
        for rij in tabel.to_pylist()
    }


def _used(feit: Feit, begin: date, eind: date) -> bool:
    dag, laatste = max(feit["van"], begin), min(feit["tot_en_met"] or date.max, eind)
    return bool(dag <= laatste and feit["van"] <= (feit["tot_en_met"] or date.max))


def _types(feiten: Iterable[Feit], jaar: int) -> set[str]:
    soorten = {typen_van(jaar).get(feit["categorie"]) for feit in feiten} & set(SOORTEN)
    zonder = {Arrangementtype.ZONDER_VERBLIJF} if soorten - {Arrangementtype.VERBLIJF} else set()
    return {type_.value for type_ in {*soorten, *zonder, Arrangementtype.TOTAAL}}


def _band(leeftijd: int) -> str:
    return next(
        band.value
        for band, grens in reversed(list(zip(BANDEN, ONDERGRENZEN, strict=True)))
        if leeftijd >= grens or not grens
    )
