# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
# mypy: disable-error-code="misc, import-not-found, import-untyped"
# OpenFisca lives in an environment of its own (see recht_peers), so its classes have no types here.
"""The same contribution in OpenFisca, written as its country template writes law: entities, parameters, variables.

Run by the Python of that environment, with the folder of the rows: `python recht_openfisca.py MAP KEER`. The amounts
come from `recht` through parameters.json. What is a fact of the household is given to it as a column of the household,
with one person in each: OpenFisca then has the least to do.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import MONTH
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

sys.path.insert(0, str(Path(__file__).parent))
from recht_proces import peak_mb, per_second, read_columns, repeat

Household = build_entity(
    key="household",
    plural="households",
    label="Huishouden",
    roles=[{"key": "member", "plural": "members", "label": "Leden"}],
)
Person = build_entity(key="person", plural="persons", label="Persoon", is_person=True)
MAAND = "2026-07"


FEITEN = (
    "beschermd_wonen_of_opvang wlz_bijdrage met_partner onder_aow vrijgesteld_laag_inkomen alleen_minderjarig "
    "ondersteuning hulpmiddel woningaanpassing vervoer rolstoel"
).split()


class rest_kostprijs_centen(Variable):  # noqa: N801 - OpenFisca names a variable after its class
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "Wat van de kostprijs nog niet is betaald, in centen"


class vrijgesteld(Variable):  # noqa: N801 - as above
    value_type = bool
    entity = Household
    definition_period = MONTH
    label = "Het huishouden betaalt niets"

    def formula(household: Any, period: Any) -> Any:  # noqa: N805 - OpenFisca calls it without self
        return (
            household("beschermd_wonen_of_opvang", period)
            | household("wlz_bijdrage", period)
            | (household("met_partner", period) & household("onder_aow", period))
            | household("vrijgesteld_laag_inkomen", period)
        )


class betaalt_voor_hulp(Variable):  # noqa: N801 - as above
    value_type = bool
    entity = Household
    definition_period = MONTH
    label = "Het huishouden krijgt hulp of vervoer waarvoor een bijdrage geldt"

    def formula(household: Any, period: Any) -> Any:  # noqa: N805 - as above
        hulp = household("ondersteuning", period) | household("vervoer", period)
        return hulp & ~household("alleen_minderjarig", period)


class betaalt_voor_zaak(Variable):  # noqa: N801 - as above
    value_type = bool
    entity = Household
    definition_period = MONTH
    label = "Het huishouden krijgt een zaak waarvoor een bijdrage geldt"

    def formula(household: Any, period: Any) -> Any:  # noqa: N805 - as above
        hulpmiddel = household("hulpmiddel", period) & ~household("alleen_minderjarig", period)
        return hulpmiddel | household("woningaanpassing", period)


class eigen_bijdrage(Variable):  # noqa: N801 - as above
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "Eigen bijdrage in centen per maand"

    def formula(household: Any, period: Any, parameters: Any) -> Any:  # noqa: N805 - as above
        plafond = parameters(period).bijdrage.plafond_centen
        hulp, zaak = household("betaalt_voor_hulp", period), household("betaalt_voor_zaak", period)
        bedrag = np.where(hulp, plafond, np.minimum(plafond, household("rest_kostprijs_centen", period)))
        return np.where(~household("vrijgesteld", period) & (hulp | zaak), bedrag, 0)


def country(parameters: dict[str, Any]) -> Any:
    """The system of rules, with the amounts."""
    systeem = TaxBenefitSystem([Household, Person])
    systeem.parameters = ParameterNode("", data=parameters)
    for naam in FEITEN:
        gegeven = {"value_type": bool, "entity": Household, "definition_period": MONTH, "label": naam}
        systeem.add_variable(type(naam, (Variable,), gegeven))
    systeem.add_variables(rest_kostprijs_centen, vrijgesteld, betaalt_voor_hulp, betaalt_voor_zaak, eigen_bijdrage)
    return systeem


def reckon(systeem: Any, kolommen: dict[str, Any], tijden: list[float]) -> Any:
    """From columns to amounts as the manual does it with arrays; notes how long the last step took."""
    aantal = len(kolommen["rest_kostprijs_centen"])
    simulatie = SimulationBuilder().build_default_simulation(systeem, count=aantal)
    for naam, kolom in kolommen.items():
        simulatie.set_input(naam, MAAND, kolom)
    begin = time.process_time()
    uitkomst = simulatie.calculate("eigen_bijdrage", MAAND)
    tijden.append(time.process_time() - begin)
    return uitkomst


def one(systeem: Any, situatie: dict[str, Any]) -> Any:
    """One household with the trace that explains the amount, from a description to the outcome."""
    simulatie = SimulationBuilder().build_from_dict(systeem, situatie)
    simulatie.trace = True
    simulatie.calculate("eigen_bijdrage", MAAND)
    return simulatie.tracer.computation_log.lines()


def situations(kolommen: dict[str, Any], aantal: int) -> list[dict[str, Any]]:
    """The first households as OpenFisca describes a situation."""
    return [
        {
            "persons": {"cliënt": {}},
            "households": {"h": {"members": ["cliënt"]} | {n: {MAAND: k[rij].item()} for n, k in kolommen.items()}},
        }
        for rij in range(aantal)
    ]


def main(map_: Path, keer: int) -> dict[str, Any]:
    """Seconds and memory over the columns in the folder; the outcome is left there as `openfisca.out`."""
    systeem = country(json.loads((map_ / "parameters.json").read_text()))
    begin = peak_mb()
    kolommen = read_columns(map_)
    ingelezen = peak_mb()
    tijden: list[float] = []
    uitkomst = reckon(systeem, kolommen, tijden)
    top = peak_mb()
    seconden, _ = repeat(lambda: reckon(systeem, kolommen, tijden), keer)
    with (map_ / "openfisca.out").open("wb") as bestand:
        np.save(bestand, uitkomst)
    gevallen = situations(kolommen, 200)
    return {
        "seconden": seconden,
        "seconden_alleen_rekenen": sorted(tijden[1:])[keer // 2],
        "geheugen_mb": top - begin,
        "boven_invoer_mb": top - ingelezen,
        "enkel_met_uitleg_per_seconde": per_second(lambda situatie: one(systeem, situatie), gevallen),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
