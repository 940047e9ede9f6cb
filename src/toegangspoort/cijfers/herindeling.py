# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Gemeenten that merged: facts keep the code of their first day, figures are of the gemeenten of 1 January."""

from collections.abc import Collection
from datetime import date

from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel


def merged(tabel: Regiotabel, dag: date) -> dict[str, str]:
    """Per gemeente that was gone by that day the one it is part of. One without a successor is left out."""
    return {
        regio.code: tabel.opvolger(regio.code, dag).code
        for regio in tabel.regios.values()
        if regio.soort is Regiosoort.GEMEENTE and regio.tot <= dag and regio.opvolger
    }


def delivered(geleverd: Collection[str], tabel: Regiotabel, dag: date) -> set[str]:
    """Of the codes that delivered, the regions of that day that are whole.

    A new gemeente is whole when it delivered itself, or when everyone it came from did. One that took in a neighbour
    answers for that neighbour too, so it has to deliver itself.
    """
    voorgangers: dict[str, list[Regio]] = {}
    for regio in tabel.regios.values():
        voorgangers.setdefault(regio.opvolger, []).append(regio)

    def whole(code: str) -> bool:
        delen = voorgangers.get(code, ())
        nieuw = any(deel.tot == tabel.regio(code).vanaf for deel in delen)
        return code in geleverd or (nieuw and all(whole(deel.code) for deel in delen))

    return {nu for code in geleverd if whole(nu := tabel.opvolger(code, dag).code)}
