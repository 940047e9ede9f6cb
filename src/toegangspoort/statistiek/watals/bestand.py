# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The clients of a day from the casework, as columns; as many queries at any size, and no loop per row.

What the files do not know (income, with whom somebody lives) is no column: `doorrekening.watals` assumes it, and says
so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from django.db import connection
from django.db.models import Case, F, FloatField, Min, Q, Value, When
from django.db.models.functions import Cast, Coalesce
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Blok, Tekstkolom
from toegangspoort.doorrekening.watals.groep import NIET_BEKEND, Groep
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.recht.wmo2015.omvang import KEER_PER_JAAR, MINUTEN, Per
from toegangspoort.recht.wmo2015.vernietigen import MEERDERJARIG
from toegangspoort.voorzieningen.models import ToegekendeVoorziening, Toegekendproduct

ZONDER_WIJK = "wijk niet bekend"
HUISHOUDEN = 1
"""Help with the household among the categories of iWmo."""
GEEN_EINDE = np.datetime64("9999-12-31", "D")
"""Later than any day: a grant without an end runs longer than one that has an end."""
JAAR = timedelta(days=365)


@dataclass(frozen=True)
class Bestand:
    """The clients as a group, and per client the file and the household help he has."""

    groep: Groep
    dossiers: NDArray[np.int64]
    """Per client the key of his file: the newest one with help that runs."""
    zonder_prijs: int
    """Products of which no price per month is known: an aid that was paid once, or a product without a tariff."""


def read_clients(gemeente: Gemeente, peildatum: date) -> Bestand:
    """Everybody with help that runs on this day."""
    rijen = _running(gemeente, peildatum)
    kolommen = dict(zip(_KOLOMMEN, zip(*rijen, strict=True), strict=True)) if rijen else dict.fromkeys(_KOLOMMEN, ())
    return _as_columns(gemeente, peildatum, kolommen)


_KOLOMMEN = ("client", "dossier", "wijk", "categorie", "minuten", "cent", "tot_en_met", "geboren")


def _running(gemeente: Gemeente, peildatum: date) -> list[tuple[Any, ...]]:
    """As the database gives them: making a Python value of every cell would take longer than all the rest."""
    rijen = Toegekendproduct.objects.filter(
        Q(toegekend__tot_en_met=None) | Q(toegekend__tot_en_met__gte=peildatum),
        toegekend__dossier__gemeente=gemeente,
        toegekend__van__lte=peildatum,
    ).values_list(
        "toegekend__inwoner_id",
        "toegekend__dossier_id",
        Coalesce("toegekend__dossier__wijk_id", Value(0)),
        "product__categorie",
        _minutes_a_week(),
        _cents_a_month(),
        "toegekend__tot_en_met",
        "toegekend__inwoner__geboortedatum",
    )
    with connection.cursor() as cursor:
        cursor.execute(*rijen.order_by().query.sql_with_params())
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def _of(veld: str, waarden: Mapping[Any, Any], anders: float | None) -> Case:
    """A column as the number that goes with its word."""
    gevallen = [When(**{veld: str(woord)}, then=Value(float(getal))) for woord, getal in waarden.items()]
    return Case(*gevallen, default=Value(anders), output_field=FloatField())


def _size() -> Cast:
    return Cast(F("aantal"), FloatField())


def _minutes_a_week() -> Any:
    """Null for what is not granted in time: a pass, an aid, an amount."""
    per_week = {per: keer / KEER_PER_JAAR[Per.WEEK] for per, keer in KEER_PER_JAAR.items()}
    return _size() * _of("eenheid", MINUTEN, None) * _of("per", per_week, None)


def _cents_a_month() -> Any:
    """Size times price; null where size and price have no unit in common, or the size is a total."""
    per_maand = {per: keer / KEER_PER_JAAR[Per.MAAND] for per, keer in KEER_PER_JAAR.items()}
    keer = Case(
        When(eenheid=F("product__eenheid"), then=Value(1.0)),
        default=_of("eenheid", MINUTEN, None) / _of("product__eenheid", MINUTEN, None),
        output_field=FloatField(),
    )
    prijs = Cast(Coalesce("regel__pgb_tarief_cent", "product__tarief_cent"), FloatField())
    return _size() * keer * _of("per", per_maand, None) * prijs


def _as_columns(gemeente: Gemeente, peildatum: date, kolommen: Mapping[str, Any]) -> Bestand:
    clienten, code = np.unique(np.array(kolommen["client"], np.int64), return_inverse=True)
    aantal, dossier = len(clienten), np.array(kolommen["dossier"], np.int64)
    nieuwste, volgorde = np.zeros(aantal, np.int64), np.lexsort((dossier, code))
    nieuwste[code[volgorde]] = volgorde  # of several files the newest one stays
    categorie = np.array(kolommen["categorie"], "U2").astype(np.int64)
    cent = np.array(kolommen["cent"], np.float64)
    minuten = np.where(categorie == HUISHOUDEN, np.nan_to_num(np.array(kolommen["minuten"], np.float64)), 0)
    getallen: dict[str, NDArray[Any]] = {
        "huishouden": np.arange(1, aantal + 1, dtype=np.int32),
        "minderjarig": _is_minor(np.array(kolommen["geboren"], "datetime64[D]")[nieuwste], peildatum),
        "kostprijs_cent_per_maand": _sum(code, np.nan_to_num(cent), aantal),
        "minuten_huishouden_per_week": _sum(code, minuten, aantal),
    }
    gebied = _areas(gemeente, np.array(kolommen["wijk"], np.int64)[nieuwste])
    teksten = {"voorzieningen": _categories(code, categorie, aantal), "gemeente": gebied}
    groep = Groep(
        "eigen dossiers",
        peildatum,
        gebied,
        Blok(aantal, getallen, teksten),
        _ends(code, categorie, np.array(kolommen["tot_en_met"], "datetime64[D]"), aantal),
        np.isin(clienten, _began_after(gemeente, peildatum)),
    )
    return Bestand(groep, dossier[nieuwste], int(np.isnan(cent).sum()))


def _areas(gemeente: Gemeente, wijken: NDArray[np.int64]) -> Tekstkolom:
    namen = {0: ZONDER_WIJK} | dict(gemeente.wijken.values_list("pk", "naam"))
    verschillend, welke = np.unique(wijken, return_inverse=True)
    return Tekstkolom(welke.astype(np.int32), tuple(namen[pk] for pk in verschillend.tolist()))


def _sum(code: NDArray[Any], waarden: NDArray[Any], aantal: int) -> NDArray[np.int32]:
    return np.rint(np.bincount(code, weights=waarden, minlength=aantal)).astype(np.int32)


def _is_minor(geboren: NDArray[np.datetime64], peildatum: date) -> NDArray[np.bool_]:
    """A birth date that is not known makes nobody a minor."""
    grens = np.datetime64(peildatum.replace(year=peildatum.year - MEERDERJARIG, day=min(peildatum.day, 28)), "D")
    return np.asarray(~np.isnat(geboren) & (geboren > grens))


def _categories(code: NDArray[Any], categorie: NDArray[np.int64], aantal: int) -> Tekstkolom:
    """Per client his categories with a plus between them, as `doorrekening` reads them."""
    masker = np.zeros(aantal, np.int64)
    np.bitwise_or.at(masker, code, np.left_shift(1, categorie))
    verschillend, welke = np.unique(masker, return_inverse=True)
    woorden = tuple("+".join(f"{nummer:02}" for nummer in range(1, 19) if een >> nummer & 1) for een in verschillend)
    return Tekstkolom(welke.astype(np.int32), woorden)


def _ends(
    code: NDArray[Any], categorie: NDArray[np.int64], tot_en_met: NDArray[np.datetime64], aantal: int
) -> NDArray[np.datetime64]:
    """Per client the last day of his household help; none where it has no end, or where he has no such help."""
    laatste = np.full(aantal, np.iinfo(np.int64).min)
    hulp = categorie == HUISHOUDEN
    einde = np.where(np.isnat(tot_en_met), GEEN_EINDE, tot_en_met)
    np.maximum.at(laatste, code[hulp], einde[hulp].astype(np.int64))
    dagen = laatste.astype("datetime64[D]")
    return np.where(dagen == GEEN_EINDE, NIET_BEKEND, dagen)


def _began_after(gemeente: Gemeente, peildatum: date) -> NDArray[np.int64]:
    """The clients whose first help of all began in the year before this day."""
    eerste = ToegekendeVoorziening.objects.filter(dossier__gemeente=gemeente).order_by().values("inwoner_id")
    nieuw = eerste.annotate(eerste=Min("van")).filter(eerste__gt=peildatum - JAAR, eerste__lte=peildatum)
    return np.array(list(nieuw.values_list("inwoner_id", flat=True)), np.int64)
