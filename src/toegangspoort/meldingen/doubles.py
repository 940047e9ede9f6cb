# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Is this person known here already? Asked when staff enter a melding; the BSN is never needed for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.db.models import Q

from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.feiten import Persoonsgegevens
from toegangspoort.personen.models import Inwoner, fold

ALIKE = 0.8
"""From this share of equal letters two family names may be one name with a typing error."""
AT_MOST = 10


@dataclass(frozen=True)
class MogelijkeDubbele:
    """Someone who may be the same person, why we think so, and his files (newest first)."""

    inwoner: Inwoner
    redenen: tuple[str, ...]
    dossiers: tuple[Dossier, ...]


def possible_doubles(gemeente: Gemeente, persoon: Persoonsgegevens) -> list[MogelijkeDubbele]:
    """People of this gemeente who may be this person, the surest first; two queries, both by index."""
    rows = Inwoner.objects.filter(gemeente=gemeente).filter(_worth_a_look(persoon))[:200]
    found = [(redenen, inwoner) for inwoner in rows if (redenen := _reasons(persoon, inwoner))]
    found.sort(key=lambda pair: (-len(pair[0]), pair[1].pk))
    files = _files_of([inwoner for _redenen, inwoner in found[:AT_MOST]])
    return [
        MogelijkeDubbele(inwoner, redenen, tuple(files.get(inwoner.pk, ()))) for redenen, inwoner in found[:AT_MOST]
    ]


def _worth_a_look(persoon: Persoonsgegevens) -> Q:
    """Same birth date, or same house: the rest is compared one by one."""
    look = Q(pk=None)
    if persoon.geboortedatum:
        look |= Q(geboortedatum=persoon.geboortedatum)
    if persoon.postcode and persoon.huisnummer:
        look |= Q(postcode=persoon.postcode, huisnummer=persoon.huisnummer)
    return look


def _reasons(persoon: Persoonsgegevens, inwoner: Inwoner) -> tuple[str, ...]:
    """What agrees, in words; empty when too little agrees to be the same person."""
    born = persoon.geboortedatum is not None and persoon.geboortedatum == inwoner.geboortedatum
    house = bool(persoon.postcode) and (persoon.postcode, persoon.huisnummer) == (
        inwoner.postcode,
        inwoner.huisnummer,
    )
    same = fold(persoon.achternaam) == inwoner.zoeknaam
    alike = same or _alike(fold(persoon.achternaam), inwoner.zoeknaam)
    phone = bool(_digits(persoon.telefoon)) and _digits(persoon.telefoon) == _digits(inwoner.telefoon)
    if not ((born and (alike or house or phone)) or (house and same and _same_initial(persoon, inwoner))):
        return ()
    facts = (
        (born, "zelfde geboortedatum"),
        (same, "zelfde achternaam"),
        (alike and not same, "bijna dezelfde achternaam"),
        (house, "zelfde adres"),
        (phone, "zelfde telefoonnummer"),
    )
    return tuple(words for agrees, words in facts if agrees)


def _alike(one: str, other: str) -> bool:
    """Whether two folded names differ by a typing error, or one is part of a double name.

    >>> _alike("wiersma", "wiersema"), _alike("de vries", "jansen"), _alike("veen-de boer", "veen")
    (True, False, True)
    """
    parts, others = set(one.replace("-", " ").split()), set(other.replace("-", " ").split())
    if parts and others and (parts <= others or others <= parts):
        return True
    return SequenceMatcher(None, one, other).ratio() >= ALIKE


def _same_initial(persoon: Persoonsgegevens, inwoner: Inwoner) -> bool:
    """Without a birth date two people of one name in one house are told apart by their first letter."""
    unknown = persoon.geboortedatum is None or inwoner.geboortedatum is None
    return unknown and fold(persoon.voornamen)[:1] == fold(inwoner.voornamen)[:1]


def _digits(telefoon: str) -> str:
    """The last nine digits: +31 6 and 06 are one telephone."""
    return "".join(c for c in telefoon if c.isdecimal())[-9:]


def _files_of(inwoners: Iterable[Inwoner]) -> dict[int, list[Dossier]]:
    files: dict[int, list[Dossier]] = {}
    for dossier in Dossier.objects.filter(inwoner__in=list(inwoners)).select_related("team").order_by("-pk"):
        files.setdefault(dossier.inwoner_id, []).append(dossier)
    return files
