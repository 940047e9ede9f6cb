# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Our own figure beside the one that was published: how far apart they are, and what can be the reason.

A reason is given only when it can make this very difference: rounding never explains thirty clients, and nothing is
explained where there is no difference. The sources are the explanation of table 83262NED and our own way of counting.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.kubus import Cijfer

VIJFTAL = 5
"""What both sides round to."""


class Reden(Enum):
    """Why two figures about the same can differ; the value is the sentence to show."""

    AFRONDING = "Beide aantallen zijn afgerond op vijftallen. Dit verschil is zo klein dat het daarvan kan komen."
    AFRONDING_PER_1000 = (
        "Wij rekenen het aantal per 1000 inwoners uit met het afgeronde aantal. "
        "Het CBS rekent het uit voordat het afrondt."
    )
    INWONERS = "Het aantal inwoners waarmee is gedeeld, is niet hetzelfde."
    VOORLOPIG = "Het gepubliceerde cijfer is voorlopig. Het CBS stelt het later vast en kan het dan veranderen."
    LATER_VERBETERD = (
        "Wij tellen wat nu in onze dossiers staat. Het CBS telt wat gemeenten toen leverden. "
        "Wat daarna is verbeterd, telt alleen bij ons mee."
    )
    NIET_IN_BRP = (
        "Het CBS neemt leeftijd en geslacht uit de BRP. Wie daar niet in staat, telt alleen mee in het totaal. "
        "Wij kennen leeftijd en geslacht soms ook uit het dossier."
    )
    INDELING = "Het CBS kan een voorziening bij een andere soort hulp indelen dan wij."
    GEEN_TOESTEMMING = (
        "Het CBS publiceert alleen cijfers van gemeenten die leverden en daar toestemming voor gaven. "
        "Niet elke gemeente deed dat."
    )
    MINDER_GEMEENTEN = "Onze dossiers gaan niet over alle gemeenten in dit gebied."
    GEHEIM_BIJ_CBS = "Het CBS laat dit cijfer niet zien: het is onbekend, niet betrouwbaar genoeg of geheim."
    GEHEIM_BIJ_ONS = (
        "Wij laten ons eigen cijfer niet zien: het gaat om te weinig mensen, of zo'n aantal was uit te rekenen."
    )
    GEEN_EIGEN = "Wij hebben zelf geen cijfer over dit gebied in deze periode."


@dataclass(frozen=True)
class Vergelijking:
    """Two figures about the same. Differences are own minus published; None where one of the two has no number."""

    eigen: Cijfer
    gepubliceerd: Cijfer
    clienten: int | None
    per_1000: int | None
    redenen: tuple[Reden, ...]

    @property
    def zinnen(self) -> tuple[str, ...]:
        """The reasons as sentences."""
        return tuple(reden.value for reden in self.redenen)


def compare(eigen: Cijfer, gepubliceerd: Cijfer, gemeenten: int = 1) -> Vergelijking:
    """Set them side by side. `gemeenten`: how many the published figure was summed from; 1 for one of its own.

    ValueError when they are not about the same.
    """
    if (eigen.periode, eigen.regio, eigen.cel) != (gepubliceerd.periode, gepubliceerd.regio, gepubliceerd.cel):
        raise ValueError("deze twee cijfers gaan niet over hetzelfde")
    clienten = _minus(eigen.clienten, gepubliceerd.clienten)
    per_1000 = _minus(eigen.per_1000, gepubliceerd.per_1000)
    redenen = tuple(_without_numbers(eigen, gepubliceerd)) or tuple(
        _with_numbers(eigen, gepubliceerd, clienten, per_1000, gemeenten)
    )
    return Vergelijking(eigen, gepubliceerd, clienten, per_1000, redenen)


def _minus(een: int | None, ander: int | None) -> int | None:
    return None if een is None or ander is None else een - ander


def _without_numbers(eigen: Cijfer, gepubliceerd: Cijfer) -> Iterator[Reden]:
    """Why one of the two is not there; nothing when both cannot occur or both are there."""
    if gepubliceerd.status is Status.GEEN:
        yield Reden.GEEN_TOESTEMMING
    elif gepubliceerd.status is Status.GEHEIM:
        yield Reden.GEHEIM_BIJ_CBS
    if eigen.status is Status.GEEN:
        yield Reden.GEEN_EIGEN
    elif eigen.status is Status.GEHEIM:
        yield Reden.GEHEIM_BIJ_ONS


def _with_numbers(
    eigen: Cijfer, gepubliceerd: Cijfer, clienten: int | None, per_1000: int | None, gemeenten: int
) -> Iterator[Reden]:
    if clienten:
        yield from _other_count(eigen, gepubliceerd, clienten, gemeenten)
    if per_1000:
        yield from _other_rate(eigen, gepubliceerd, clienten, per_1000)


def _other_count(eigen: Cijfer, gepubliceerd: Cijfer, clienten: int, gemeenten: int) -> Iterator[Reden]:
    """What can make one count more than the other, and in this direction."""
    if 2 * abs(clienten) <= VIJFTAL * (gemeenten + 1):
        yield Reden.AFRONDING
    if gepubliceerd.voorlopig:
        yield Reden.VOORLOPIG
    yield Reden.LATER_VERBETERD
    cel = eigen.cel
    if clienten > 0 and not (cel.geslacht.is_totaal and cel.leeftijd.is_totaal):
        yield Reden.NIET_IN_BRP
    if not cel.type.is_totaal:
        yield Reden.INDELING
    same_people = eigen.inwoners is not None and eigen.inwoners == gepubliceerd.inwoners
    if not eigen.regio.startswith("GM") and not same_people:
        yield Reden.GEEN_TOESTEMMING if clienten > 0 else Reden.MINDER_GEMEENTEN


def _other_rate(eigen: Cijfer, gepubliceerd: Cijfer, clienten: int | None, per_1000: int) -> Iterator[Reden]:
    """What can make the rate differ beside the count itself."""
    if None not in (eigen.inwoners, gepubliceerd.inwoners) and eigen.inwoners != gepubliceerd.inwoners:
        yield Reden.INWONERS
    if not clienten and eigen.inwoners and abs(per_1000) <= 1 + 1000 * VIJFTAL / (2 * eigen.inwoners):
        yield Reden.AFRONDING_PER_1000
