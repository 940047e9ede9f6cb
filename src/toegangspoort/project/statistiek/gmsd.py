# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Make the half-yearly file for the Gemeentelijke Monitor Sociaal Domein. It holds BSNs: nothing of it is printed."""

from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from toegangspoort import clock
from toegangspoort.cijfers.perioden import OnbekendePeriode, Periode
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.project.opdracht import Fouten, samen
from toegangspoort.statistiek.actions import record_gmsd
from toegangspoort.statistiek.gmsd.bestand import write_private
from toegangspoort.statistiek.gmsd.indeling import BESTAND, Indeling, OngeldigeIndeling, indeling_van
from toegangspoort.statistiek.gmsd.levering import WAARSCHUWING, Levering, NietTeLeveren, prepare

HELP = "Maak het leverbestand voor de GMSD (CBS en VNG) van een halfjaar. Het bevat BSN's."


def add_arguments(parser: ArgumentParser) -> None:
    """The options of this word."""
    parser.add_argument("--gemeente", required=True, help="code van vier cijfers, zoals 0014")
    parser.add_argument("--halfjaar", required=True, help="zoals 2026-1")
    parser.add_argument("--naar", required=True, type=Path, help="bestand dat er nog niet is")
    parser.add_argument("--indeling", type=Path, default=BESTAND, help="eigen indeling van het bestand (YAML)")
    parser.add_argument(
        "--zonder-fouten-rijen", action="store_true", help="laat rijen met fouten weg, en lever de rest"
    )


def run(**options: Any) -> Iterable[str]:
    """Check, record, write; with faults no file is left."""
    at = clock.now()
    gemeente, halfjaar, naar = samen(
        lambda: _gemeente(options["gemeente"]), lambda: _halfjaar(options["halfjaar"]), lambda: _naar(options["naar"])
    )
    try:
        indeling: Indeling = indeling_van(halfjaar, options["indeling"])
        levering = prepare(gemeente, halfjaar, clock.local_date(at), indeling=indeling)
        inhoud = _inhoud(levering, options["zonder_fouten_rijen"])
    except (OngeldigeIndeling, NietTeLeveren) as refusal:
        raise Fouten(str(refusal)) from refusal
    # Recorded first: a file that nobody wrote down may not exist; the reverse does no harm.
    record_gmsd(levering=levering, by=None, at=at)
    try:
        write_private(naar, inhoud)
    except OSError as error:
        raise Fouten(f"--naar: {naar} is niet te schrijven ({error.strerror}); er is geen bestand gemaakt") from error
    yield f"Gemaakt: {naar}"
    yield from levering.samenvatting()
    yield WAARSCHUWING


def _inhoud(levering: Levering, zonder_fouten_rijen: bool) -> bytes:
    try:
        return levering.inhoud(zonder_fouten_rijen=zonder_fouten_rijen)
    except NietTeLeveren as refusal:
        raise Fouten(
            *map(str, levering.fouten),
            f"{refusal} Verbeter dit in de dossiers, of kies --zonder-fouten-rijen.",
        ) from refusal


def _gemeente(code: str) -> Gemeente:
    found = Gemeente.objects.filter(pk=code).first()
    if found is None:
        known = ", ".join(Gemeente.objects.order_by("pk").values_list("pk", flat=True))
        raise Fouten(f"--gemeente: {code} is hier geen gemeente; kies uit {known or 'geen enkele'}")
    return found


def _halfjaar(slug: str) -> Periode:
    try:
        return Periode.from_slug(slug)
    except OnbekendePeriode as error:
        raise Fouten(f"--halfjaar: verwacht een halfjaar als 2026-1, kreeg '{slug}'") from error


def _naar(pad: Path) -> Path:
    if pad.exists() or pad.is_symlink():
        raise Fouten(f"--naar: {pad} bestaat al; kies een nieuwe naam of verwijder het oude bestand")
    if not pad.parent.is_dir():
        raise Fouten(f"--naar: de map {pad.parent} bestaat niet")
    return pad
