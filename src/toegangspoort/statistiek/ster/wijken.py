# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The gemeenten and wijken of this installation as regions: "GM0014", "GM0014-oosterhof"."""

from collections.abc import Iterable, Mapping

from django.utils.text import slugify

from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel
from toegangspoort.gebieden.models import Gemeente, Wijk


def code_of(gemeente: str) -> str:
    """The code of CBS, as regions have it.

    >>> code_of("0014")
    'GM0014'
    """
    return f"GM{gemeente}"


def codes_of_wijken() -> dict[int, str]:
    """Per key of a wijk its code: gemeente and name as a word. Names that give one word are told apart by a number."""
    codes: dict[int, str] = {}
    seen: dict[str, int] = {}
    for key, gemeente, naam in Wijk.objects.order_by("gemeente_id", "naam").values_list("pk", "gemeente_id", "naam"):
        code = f"{code_of(gemeente)}-{slugify(naam) or 'wijk'}"
        seen[code] = seen.get(code, 0) + 1
        codes[key] = code if seen[code] == 1 else f"{code}-{seen[code]}"
    return codes


def own_regios(wijken: Mapping[int, str], tabel: Regiotabel) -> Iterable[Regio]:
    """The regions that the table does not have yet, or has under another name."""
    for gemeente in Gemeente.objects.order_by("pk"):
        if code_of(gemeente.pk) not in tabel.regios:
            yield Regio(code_of(gemeente.pk), gemeente.naam, Regiosoort.GEMEENTE)
    for key, gemeente_id, naam in Wijk.objects.order_by("pk").values_list("pk", "gemeente_id", "naam"):
        regio = Regio(wijken[key], naam, Regiosoort.WIJK, code_of(gemeente_id))
        if tabel.regios.get(regio.code) != regio:
            yield regio


def keep_regios(kast: Cijferkast, wijken: Mapping[int, str]) -> Regiotabel:
    """The table with our own regions in it; written only when something is new."""
    if new := list(own_regios(wijken, kast.regios)):
        kast.add_regios(new)
    return kast.regios
