# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What was published: per source a set of cubes, replaced as a whole, with where it came from beside it.

On disk `publicatie/<naam>.json` names the folder that counts; it is replaced last and in one step, so that a reader
sees the old figures or the new ones, never half of either.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from toegangspoort.cijfers.kubus import Kubus
from toegangspoort.cijfers.perioden import Periode


@dataclass(frozen=True)
class Bron:
    """Where figures come from; the same lines stand on the page and in every download."""

    naam: str
    """Its key in addresses: "eigen", "83262ned", "voorbeeld"."""
    titel: str
    herkomst: str
    """Who counted it, and from what."""
    licentie: str
    """The licence line as it has to be shown."""
    bijgewerkt: str
    """Day of the figures (ISO), as the source gives it; not the day of the load."""
    fictief: bool = False
    tabel: str = ""
    """StatLine identifier, where there is one."""
    toelichting: str = ""


@dataclass(frozen=True)
class Publicatie:
    """One source as it is published now."""

    bron: Bron
    map: Path

    @property
    def perioden(self) -> tuple[Periode, ...]:
        """In order of time."""
        return tuple(sorted(Periode.from_code(pad.stem) for pad in self.map.glob("*.parquet")))

    def kubus(self, periode: Periode) -> Kubus:
        """The figures of a period; without any region where this source has none."""
        return _kubus(self.map, periode)


@lru_cache(maxsize=256)
def _kubus(map_: Path, periode: Periode) -> Kubus:
    """A folder is never changed after it was published, so what was read from it stays true."""
    pad = map_ / f"{periode.code}.parquet"
    if not pad.is_file():
        return Kubus(periode, ())
    return Kubus.from_arrow(periode, pq.read_table(pad))


class Publicaties:
    """The folder with everything that is published."""

    def __init__(self, map_: Path) -> None:
        self.map = map_ / "publicatie"

    def all(self) -> dict[str, Publicatie]:
        """Per name what counts now, in order of name."""
        return {pad.stem: found for pad in sorted(self.map.glob("*.json")) if (found := self._read(pad))}

    def get(self, naam: str) -> Publicatie | None:
        """What this source published, or None."""
        return self._read(self.map / f"{naam}.json")

    def publish(self, bron: Bron, kubussen: Mapping[Periode, Kubus]) -> Publicatie:
        """Replace the figures of this source by these, all at once. The same figures give the same folder."""
        tabellen = {periode: _parquet(kubus) for periode, kubus in sorted(kubussen.items())}
        versie = hashlib.sha256(b"".join(p.code.encode() + inhoud for p, inhoud in tabellen.items())).hexdigest()[:16]
        map_ = self.map / f"{bron.naam}-{versie}"
        if not map_.exists():
            self._write(map_, tabellen)
        kaart = json.dumps({"map": map_.name, "bron": asdict(bron)}, ensure_ascii=False, indent=2, sort_keys=True)
        replace_file(self.map / f"{bron.naam}.json", kaart.encode())
        self._sweep(bron.naam, keep=map_.name)
        return Publicatie(bron, map_)

    def _write(self, map_: Path, tabellen: Mapping[Periode, bytes]) -> None:
        nieuw = map_.with_name(f"{map_.name}.{os.getpid()}.nieuw")
        shutil.rmtree(nieuw, ignore_errors=True)
        nieuw.mkdir(parents=True)
        for periode, inhoud in tabellen.items():
            (nieuw / f"{periode.code}.parquet").write_bytes(inhoud)
        try:
            nieuw.rename(map_)
        except OSError:  # somebody else published the same figures at this moment
            shutil.rmtree(nieuw)

    def _sweep(self, naam: str, keep: str) -> None:
        """Older folders go, save the last but one: a page that is being made may still read it."""
        oud = sorted((pad for pad in _folders(self.map, naam) if pad.name != keep), key=lambda pad: pad.stat().st_mtime)
        for pad in oud[:-1]:
            shutil.rmtree(pad, ignore_errors=True)

    def _read(self, pad: Path) -> Publicatie | None:
        try:
            kaart = json.loads(pad.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        return Publicatie(Bron(**kaart["bron"]), pad.parent / kaart["map"])


def _folders(map_: Path, naam: str) -> Iterable[Path]:
    """The folders of this source alone: "eigen-..." is not of "eigen-oud"."""
    return (pad for pad in map_.iterdir() if pad.is_dir() and pad.name.rpartition("-")[0] == naam)


def _parquet(kubus: Kubus) -> bytes:
    uit = pa.BufferOutputStream()
    pq.write_table(kubus.to_arrow(), uit, compression="zstd", write_statistics=False)
    return bytes(uit.getvalue())


def replace_file(pad: Path, inhoud: bytes) -> None:
    """Write a file as a whole, on disk for sure, in one step that readers cannot see half of."""
    nieuw = pad.with_name(f"{pad.name}.{os.getpid()}")
    with nieuw.open("wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())
    nieuw.replace(pad)
