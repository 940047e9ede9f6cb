# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A point of attention on a draft: of the besluittoets or of the draft itself, in one shape."""

from dataclasses import dataclass

from toegangspoort.besluiten.models import Besluitregel, OpzijGezet
from toegangspoort.recht.besluittoets import Bevinding, Ernst
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.omvang import Omvang

Grond = Grondslag | Uitspraak


@dataclass(frozen=True)
class Punt:
    """What is wrong or missing, on what ground, and where it is mended."""

    code: str
    blokkeert: bool
    """A gebrek, or something without which a besluit cannot be signed."""
    kop: str
    uitleg: str
    gronden: tuple[Grond, ...]
    plek: str
    """Name of the place: a field of the draft ("regel-12-aantal"), or a part of the onderzoek ("ladder")."""
    onderwerp: str = ""
    mag_opzij: bool = True
    """Whether a human may put it aside with a reason; never where the letter itself would be incomplete."""
    nummer: int = 0
    opzij: OpzijGezet | None = None
    regel_id: int | None = None
    voorstel: Omvang | None = None
    """A size that can be put in with one press; proposed, never filled in by itself."""

    @property
    def key(self) -> tuple[str, str]:
        """What a reason for setting aside hangs on."""
        return self.code, self.onderwerp

    @property
    def holds_up(self) -> bool:
        """Whether the signature waits for this."""
        return self.blokkeert and self.opzij is None


def from_finding(finding: Bevinding) -> Punt:
    """A finding of the besluittoets as a point."""
    return Punt(
        code=finding.code,
        blokkeert=finding.ernst is Ernst.GEBREK,
        kop=finding.kop,
        uitleg=finding.uitleg,
        gronden=finding.gronden,
        plek=finding.plek.value,
        onderwerp=finding.onderwerp or "",
    )


def hard(
    code: str,
    kop: str,
    uitleg: str,
    grond: tuple[Grondslag | Uitspraak, ...],
    plek: str,
    *,
    regel: Besluitregel | None = None,
) -> Punt:
    """Without this there is no besluit: it cannot be put aside."""
    about = regel.onderwerp if regel else ""
    return Punt(code, True, kop, uitleg, grond, plek, about, mag_opzij=False, regel_id=regel.pk if regel else None)


def soft(
    code: str,
    kop: str,
    uitleg: str,
    grond: tuple[Grondslag | Uitspraak, ...],
    plek: str,
    *,
    regel: Besluitregel | None = None,
    onderwerp: str = "",
) -> Punt:
    about = regel.onderwerp if regel else onderwerp
    return Punt(code, False, kop, uitleg, grond, plek, about, regel_id=regel.pk if regel else None)
