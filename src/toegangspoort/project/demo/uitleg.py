# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the editor says beside the figures of the demo, in words of our own after S2-14 and S2-16."""

from collections.abc import Mapping
from datetime import datetime

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.project.demo.bron import read
from toegangspoort.statistiek.actions import write_uitleg


def load_uitleg(gemeente: Gemeente, staff: Mapping[str, Medewerker], at: datetime) -> None:
    """The explanations of this gemeente, if it has any."""
    rij = read("uitleg").get(gemeente.slug)
    if rij is None:
        return
    laatste = clock.local_date(at).year - 1
    for tekst in rij["teksten"]:
        write_uitleg(
            gemeente=gemeente,
            periode=Periode(laatste if tekst["jaar"] == "laatste" else tekst["jaar"]),
            regio=tekst["regio"],
            onderwerp=tekst["onderwerp"],
            tekst=tekst["tekst"],
            versie=0,
            by=staff[rij["door"]],
            at=at,
        )
