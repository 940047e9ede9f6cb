# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Doors that close for a while after too many failed attempts (login, status by number and birth date)."""

from datetime import datetime, timedelta

from django.utils.crypto import salted_hmac

from toegangspoort.access.models import Poging

AT_MOST = 5
WITHIN = timedelta(minutes=15)


def _hash(door: str, key: str) -> str:
    return salted_hmac(f"throttle.{door}", key.strip().casefold(), algorithm="sha256").hexdigest()


def is_closed(*, door: str, keys: list[str], at: datetime, at_most: int = AT_MOST) -> bool:
    """Whether one of the keys (an account, a file number, an address) failed too often at this door."""
    hashes = [_hash(door, key) for key in keys]
    rows = Poging.objects.filter(deur=door, sleutel__in=hashes, moment__gt=at - WITHIN)
    tried = list(rows.values_list("sleutel", flat=True))
    return any(tried.count(value) >= at_most for value in hashes)


def record_failure(*, door: str, keys: list[str], at: datetime) -> None:
    """Remember a failed attempt for each key, and forget those that no longer count."""
    Poging.objects.filter(deur=door, moment__lte=at - WITHIN).delete()
    Poging.objects.bulk_create(Poging(deur=door, sleutel=_hash(door, key), moment=at) for key in keys)


def forget(*, door: str, keys: list[str]) -> None:
    """A success wipes the failures of these keys."""
    Poging.objects.filter(deur=door, sleutel__in=[_hash(door, key) for key in keys]).delete()
