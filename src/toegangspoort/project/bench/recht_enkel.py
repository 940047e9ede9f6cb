# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Single cases on one core, each with its reasons: the contribution, the triage of a report, the whole ladder."""

from toegangspoort.project.bench.recht_proces import per_second
from toegangspoort.project.bench.recht_rijen import PEILDATUM, one_by_one
from toegangspoort.recht.kern.uitleg import boom
from toegangspoort.recht.wmo2015.bijdrage import bijdrage

GEVALLEN = 500
"""Different cases, so that none is answered from memory."""


def single_figures() -> dict[str, float]:
    """Evaluations per second, each with value, grounds, version and reasons."""
    huishoudens = one_by_one(GEVALLEN)
    return {
        "bijdrage": per_second(lambda h: bijdrage(PEILDATUM, h), huishoudens),
        "bijdrage met boom": per_second(lambda h: boom(bijdrage(PEILDATUM, h)), huishoudens),
    }
