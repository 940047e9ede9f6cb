# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een norm beschreven als JSON, voor andere programma's. Alles komt uit de norm zelf; niets is apart bijgehouden."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from typing import Any

from pydantic_core import to_jsonable_python

from toegangspoort.recht.kern.feit import Veld
from toegangspoort.recht.kern.gevallen import gevallen_van
from toegangspoort.recht.kern.grondslag import Grondslag, Uitspraak
from toegangspoort.recht.kern.norm import Norm, Versie
from toegangspoort.recht.kern.scenarios import Scenario, scenarios_van
from toegangspoort.recht.kern.uitleg import waarde_in_woorden
from toegangspoort.recht.kern.verschil import versie_op
from toegangspoort.recht.kern.vorm import schema
from toegangspoort.recht.kern.waarden import Waarde, Waardenreeks


@dataclass(frozen=True)
class Proefrun:
    """Een scenario dat door dit programma zelf is nagerekend; `afwijking` is leeg als het klopt."""

    scenario: Scenario
    afwijking: str
    waarde: str = ""
    """Wat eruit kwam, in woorden; leeg als er geen versie geldt of eerst een vraag is."""
    redenen: tuple[str, ...] = ()
    gebruikt: tuple[str, ...] = ()
    """De andere normen waarop de uitkomst rust."""

    @property
    def klopt(self) -> bool:
        """Of de norm zegt wat is verwacht."""
        return not self.afwijking


@cache
def proefruns(naam: str) -> tuple[Proefrun, ...]:
    """De scenario's van een norm, nagerekend; één keer per proces, want normen veranderen niet terwijl het draait."""
    return tuple(map(_reken_na, scenarios_van(naam)))


def _reken_na(scenario: Scenario) -> Proefrun:
    afwijking = scenario.wijkt_af()
    if scenario.verwachting[0] != "verwacht":
        return Proefrun(scenario, afwijking)
    try:
        uitkomst = scenario.reken()
    except (ValueError, LookupError):
        return Proefrun(scenario, afwijking)  # de afwijking zegt al wat er misging
    gebruikt = tuple(deel.norm for deel in uitkomst.alle() if deel.norm != scenario.norm)
    return Proefrun(scenario, afwijking, waarde_in_woorden(uitkomst), uitkomst.redenen, gebruikt)


def gebruikte_normen(naam: str) -> tuple[str, ...]:
    """De andere normen waarop de uitkomsten van deze norm rusten, zoals haar scenario's laten zien; op naam."""
    return tuple(sorted({gebruikt for run in proefruns(naam) for gebruikt in run.gebruikt}))


def kort(norm: Norm[..., Any], peildatum: date) -> dict[str, Any]:
    """De norm in een lijst: naam, wat zij zegt, artikel, en de versie van die dag."""
    versie = versie_op(norm, peildatum)
    return {
        "naam": norm.naam,
        "titel": norm.titel,
        "uitleg": norm.uitleg,
        "toetsdatum": norm.toetsdatum,
        "grondslag": _gronden(norm.artikelen, peildatum),
        "versie": None if versie is None else _versie(norm, versie),
    }


def beschrijf(norm: Norm[..., Any], peildatum: date) -> dict[str, Any]:
    """Alles over de norm: versies, wat zij vraagt, welke waarden zij gebruikt, en haar scenario's met uitslag."""
    versie = versie_op(norm, peildatum)
    return {
        **kort(norm, peildatum),
        "peildatum": peildatum.isoformat(),
        "versies": [_versie(norm, versie) for versie in norm.versies],
        "gevallen": [] if versie is None else [asdict(geval) for geval in gevallen_van(norm, peildatum)],
        "vragen": [] if versie is None else [_vraag(veld) for veld in versie.feiten],
        "feiten_schema": None if versie is None else schema(norm, peildatum),
        "waarden": [_reeks(reeks) for reeks in norm.waarden],
        "gebruikt_normen": list(gebruikte_normen(norm.naam)),
        "scenarios": [_proefrun(run) for run in proefruns(norm.naam)],
    }


def _gronden(gronden: Iterable[Grondslag | Uitspraak], peildatum: date) -> list[dict[str, str]]:
    return [{"tekst": str(grond), "url": grond.url(peildatum)} for grond in gronden]


def _versie(norm: Norm[..., Any], versie: Versie[..., Any]) -> dict[str, Any]:
    return {
        "id": f"{norm.naam}@{versie.vanaf}",
        "vanaf": versie.vanaf.isoformat(),
        "tot": versie.tot.isoformat() if versie.tot else None,
        "bron": versie.bron,
        "geverifieerd": versie.geverifieerd,
    }


def _vraag(veld: Veld) -> dict[str, Any]:
    return {
        "feit": veld.naam,
        "vraag": veld.vraag.tekst,
        "aan": veld.vraag.aan.value,
        "waarom": veld.vraag.waarom,
        "soort": "oordeel" if veld.is_oordeel else "feit",
        "verplicht": veld.verplicht,
    }


def _reeks(reeks: Waardenreeks) -> dict[str, Any]:
    return {"sleutel": reeks.sleutel, "rijen": [_rij(rij) for rij in reeks.rijen]}


def waarde_als_json(rij: Waarde | None) -> dict[str, Any] | None:
    """Een gedateerde waarde met haar bron; `None` als er geen is."""
    return None if rij is None else _rij(rij)


def _rij(rij: Waarde) -> dict[str, Any]:
    return dict(to_jsonable_python(asdict(rij)))


def _proefrun(run: Proefrun) -> dict[str, Any]:
    scenario = run.scenario
    soort, wat = scenario.verwachting
    return {
        "naam": scenario.naam,
        "peildatum": scenario.peildatum.isoformat(),
        "gegeven": to_jsonable_python(scenario.gegeven),
        soort: to_jsonable_python(wat),
        "bron": scenario.bron,
        "klopt": run.klopt,
        "afwijking": run.afwijking,
    }
