# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One column of a block: from what a file holds to numbers that can be reckoned with, or the first cell that cannot."""

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Kolom, Kolomsoort, Tekstkolom

pc: Any = pyarrow.compute
JA, NEE = ("ja", "true", "1"), ("nee", "false", "0")
ZO_GETAL = "een heel getal zonder punt of komma"


class Fout(ValueError):
    """A cell that cannot be read: the row in this block (from 0), and what is wrong with it."""

    def __init__(self, rij: int, zin: str) -> None:
        super().__init__(zin)
        self.rij, self.zin = rij, zin


def read_column(kolom: Kolom, cellen: pa.Array) -> Any:
    """int32 or bool as numpy, or a `Tekstkolom`; Fout at the first cell that is empty, of another kind or too large."""
    if cellen.null_count:
        raise Fout(_first(pc.is_null(cellen)), f"dit veld is leeg; verwacht werd {kolom.soort.woord}.")
    if kolom.soort is Kolomsoort.TEKST:
        return _words(kolom, cellen)
    if kolom.soort is Kolomsoort.JA_NEE:
        return _yes_no(kolom, cellen)
    return _numbers(kolom, cellen)


def _numbers(kolom: Kolom, cellen: pa.Array) -> NDArray[np.int32]:
    if _is_text(cellen):
        cellen = pc.utf8_trim_whitespace(cellen)
        _demand(pc.match_substring_regex(cellen, "^-?[0-9]{1,18}$"), cellen, ZO_GETAL)
        cellen = cellen.cast(pa.int64())
    elif not pa.types.is_integer(cellen.type):
        raise Fout(0, f"de kolom is van het type {cellen.type}; verwacht werd {ZO_GETAL}.")
    getallen = cellen.to_numpy(zero_copy_only=False)
    laagste, hoogste = getallen.min(), getallen.max()
    if laagste < 0:
        rij = int((getallen < 0).argmax())
        raise Fout(rij, f"{getallen[rij]} is minder dan nul.")
    if hoogste > kolom.hoogste:
        rij = int((getallen > kolom.hoogste).argmax())
        raise Fout(rij, f"{getallen[rij]} is meer dan {kolom.hoogste}, het hoogste dat hier kan.")
    return np.asarray(getallen, dtype=np.int32)


def _yes_no(kolom: Kolom, cellen: pa.Array) -> NDArray[np.bool_]:
    if _is_text(cellen):
        klein = pc.utf8_lower(pc.utf8_trim_whitespace(cellen))
        plaats = pc.index_in(klein, pa.array((*JA, *NEE), klein.type))
        _demand(pc.is_valid(plaats), cellen, "ja of nee")
        return np.asarray(plaats.to_numpy() < len(JA))
    if not pa.types.is_boolean(cellen.type):
        raise Fout(0, f"de kolom is van het type {cellen.type}; verwacht werd {kolom.soort.woord}.")
    return np.asarray(cellen.to_numpy(zero_copy_only=False))


def _words(kolom: Kolom, cellen: pa.Array) -> Tekstkolom:
    if not pa.types.is_dictionary(cellen.type):
        if not _is_text(cellen):
            raise Fout(0, f"de kolom is van het type {cellen.type}; verwacht werd {kolom.soort.woord}.")
        cellen = cellen.dictionary_encode()
    waarden = tuple(str(waarde).strip() for waarde in cellen.dictionary.to_pylist())
    codes = cellen.indices.to_numpy().astype(np.int32, copy=False)
    leeg = Tekstkolom(codes, waarden).waar(lambda waarde: not waarde)
    if leeg.any():
        raise Fout(int(leeg.argmax()), "dit veld is leeg; verwacht werd tekst.")
    return Tekstkolom(codes, waarden)


def _is_text(cellen: pa.Array) -> bool:
    return bool(pa.types.is_string(cellen.type) or pa.types.is_large_string(cellen.type))


def _demand(goed: pa.Array, cellen: pa.Array, verwacht: str) -> None:
    if not pc.all(goed).as_py():
        rij = _first(pc.invert(goed))
        raise Fout(rij, f"“{cellen[rij].as_py()}”; verwacht werd {verwacht}.")


def _first(waar: pa.Array) -> int:
    return int(pc.index(waar, True).as_py())
