# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Elk scenario wordt nagerekend, en elke norm heeft er bij elke dag waarop haar recht wijzigt."""

import itertools
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from toegangspoort.recht.kern import Norm
from toegangspoort.recht.kern.scenarios import Scenario, alle_scenarios, scenarios_van
from toegangspoort.recht.kern.vorm import herhaal, schrijf
from toegangspoort.recht.register import alle_normen

NORMEN = [norm for norm in alle_normen() if not norm.naam.startswith("proef")]
DAG = timedelta(days=1)


def _id(scenario: Scenario) -> str:
    return f"{scenario.norm}: {scenario.naam} ({scenario.peildatum})"


@pytest.mark.parametrize("scenario", alle_scenarios(), ids=_id)
def test_de_norm_zegt_wat_het_scenario_verwacht(scenario: Scenario) -> None:
    assert scenario.wijkt_af() == ""


@pytest.mark.parametrize("scenario", alle_scenarios(), ids=_id)
def test_wat_een_norm_zei_is_later_na_te_rekenen(scenario: Scenario) -> None:
    if scenario.verwachting[0] == "fout":
        return
    geschreven = schrijf(scenario.reken())
    assert schrijf(herhaal(geschreven)) == geschreven


@pytest.mark.parametrize("norm", NORMEN, ids=lambda norm: norm.naam)
def test_elke_norm_heeft_scenarios_voor_op_en_na_elke_dag_dat_zij_wijzigt(norm: Norm[..., Any]) -> None:
    peildata = {scenario.peildatum for scenario in scenarios_van(norm.naam)}
    ontbreekt = list(_ontbrekend(norm, peildata))
    assert not ontbreekt, f"De norm {norm.naam} mist een scenario: {'; '.join(ontbreekt)}."


def _ontbrekend(norm: Norm[..., Any], peildata: set[date]) -> Iterator[str]:
    grenzen = sorted({dag for versie in norm.versies for dag in (versie.vanaf, versie.tot) if dag})
    for grens, volgende in itertools.pairwise([*grenzen, date.max]):
        if grens - DAG not in peildata:
            yield f"op {grens - DAG}, de dag voor de wijziging"
        if grens not in peildata:
            yield f"op {grens}, de dag van de wijziging"
        if not any(grens < dag < volgende for dag in peildata):
            yield f"na {grens}"


def test_geen_twee_scenarios_van_een_norm_heten_hetzelfde() -> None:
    """Op de pagina van de norm zijn ze anders niet uit elkaar te houden."""
    namen = Counter((scenario.norm, scenario.naam) for scenario in alle_scenarios())
    assert [naam for naam, aantal in namen.items() if aantal > 1] == []
