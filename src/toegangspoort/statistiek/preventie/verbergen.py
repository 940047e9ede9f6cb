# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What may be shown of the counts of one gemeente in one year: rounded to fives, 0 to 7 hidden, and what follows from
what is shown hidden too (S4-16; docs/adr/0017). The search is that of `cijfers.geheim`, over a system of our own.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.geheim import HOOGSTE_GEHEIM, NietTeVerbergen, rounded
from toegangspoort.cijfers.geheim.aanvullen import complete
from toegangspoort.cijfers.geheim.stelsel import Stelsel
from toegangspoort.cijfers.kubus import Cel, Kubus
from toegangspoort.cijfers.regio import Regiosoort
from toegangspoort.statistiek.preventie.soorten import SOORTEN

REST = ""
"""Where the wijk is not known: counts in the gemeente, is not shown itself."""
Aantal = Mapping[str, int]
"""Per wijk, and of unknown wijk under `REST`, a true count."""
MARGE = 10
"""By how much a count stays below the clients it is a part of, lest those tell what is hidden here, or the reverse."""


def protect(gemeente: str, tellingen: Mapping[str, Aantal], wijken: Sequence[str]) -> dict[str, dict[str, int | None]]:
    """Per indicator and region what is shown, None where it is hidden. `tellingen`: a whole and its parts together."""
    namen, plekken = list(tellingen), [*wijken]
    if not wijken or any(aantal.get(REST) for aantal in tellingen.values()):
        plekken.append(REST)
    waar = np.array([[tellingen[naam].get(plek, 0) for naam in namen] for plek in plekken], np.int64)
    regios = [*wijken, gemeente]
    try:
        verborgen = complete(_system(gemeente, namen, wijken, waar), np.zeros(len(regios) * len(namen), np.bool_))
    except NietTeVerbergen:
        return {naam: dict.fromkeys(regios) for naam in namen}
    getoond = rounded(np.vstack([waar[: len(wijken)], waar.sum(axis=0)]))
    geheim = verborgen.reshape(getoond.shape)
    return {
        naam: {regio: None if geheim[rij, kolom] else int(getoond[rij, kolom]) for rij, regio in enumerate(regios)}
        for kolom, naam in enumerate(namen)
    }


def fits_beside(kubus: Kubus, cel: Cel, aantallen: Mapping[str, int]) -> bool:
    """Whether these clients may be shown beside the published clients of the same regions, of whom they are a part.

    Not when those are hidden, or hardly more: then one would tell of the other.
    """
    for regio, aantal in aantallen.items():
        cijfer = kubus.cijfer(regio, cel)
        if aantal <= HOOGSTE_GEHEIM or cijfer.status is Status.GEEN:
            continue
        if cijfer.clienten is None or aantal + MARGE > cijfer.clienten:
            return False
    return True


def _system(gemeente: str, namen: Sequence[str], wijken: Sequence[str], waar: NDArray[np.int64]) -> Stelsel:
    """A variable per place and indicator; a cell per wijk and indicator, and the sums over the gemeente."""
    plekken, breed = waar.shape
    per_wijk = np.eye(len(wijken) * breed, plekken * breed, dtype=np.int64)
    gemeente_som = np.tile(np.eye(breed, dtype=np.int64), plekken)
    delen = [(namen.index(deel_van), kolom) for kolom, naam in enumerate(namen) if (deel_van := SOORTEN[naam].deel_van)]
    relaties = np.zeros((len(delen) * plekken, plekken * breed), np.int64)
    for rij, (plek, (geheel, deel)) in enumerate((p, d) for p in range(plekken) for d in delen):
        relaties[rij, plek * breed + geheel], relaties[rij, plek * breed + deel] = 1, -1
    soorten = list(Regiosoort)
    return Stelsel(
        waar=waar.ravel(),
        plaats=np.repeat(np.arange(plekken), breed),
        cellen=sparse.csr_array(np.vstack([per_wijk, gemeente_som])),
        relaties=sparse.csr_array(relaties),
        boven=((gemeente, ""),) * plekken,
        soort=np.repeat(
            [soorten.index(Regiosoort.WIJK), soorten.index(Regiosoort.GEMEENTE)], [len(wijken) * breed, breed]
        ),
        maat=np.tile([0 if SOORTEN[naam].deel_van else 1 for naam in namen], len(wijken) + 1),
    )
