# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The draft of a melding: answers are kept step by step, so that a lost session or connection loses nothing.

A draft is found by a secret (in a cookie of its own) or by the save code that the resident wrote down. Both are
stored as hashes only. What was sent leaves the draft at once; what was never sent goes after as many days as the
gemeente has set (`melding.concept_dagen`).
"""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from toegangspoort import clock
from toegangspoort.dossiers.kenmerk import ALPHABET, LOOKS_LIKE
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.actions import register_melding
from toegangspoort.meldingen.bestanden import MOST_FILES
from toegangspoort.meldingen.feiten import Bestand, Meldingsfeiten, Persoonsgegevens
from toegangspoort.meldingen.models import Conceptbijlage, Conceptmelding

_CODE_LENGTH = 12


def start_concept(*, gemeente: Gemeente, at: datetime) -> tuple[Conceptmelding, str]:
    """A new draft and its secret."""
    secret = secrets.token_urlsafe(32)
    concept = Conceptmelding.objects.create(gemeente=gemeente, sleutel=_digest(secret), bijgewerkt_op=at)
    return concept, secret


def find_concept(gemeente: Gemeente, secret: str) -> Conceptmelding | None:
    """The draft of this secret, with its file when it was sent; one query."""
    rows = Conceptmelding.objects.filter(gemeente=gemeente, sleutel=_digest(secret))
    return rows.select_related("dossier").first()


def kept_until(concept: Conceptmelding) -> date:
    """The last day on which a draft can be taken up again when nobody touches it."""
    return clock.local_date(concept.bijgewerkt_op) + _kept(concept.gemeente, concept.bijgewerkt_op)


def _kept(gemeente: Gemeente, at: datetime) -> timedelta:
    return timedelta(days=settings_on(gemeente.pk, clock.local_date(at))["melding.concept_dagen"])


@transaction.atomic
def keep_answer(*, concept: Conceptmelding, stap: str, antwoord: dict[str, Any], at: datetime) -> Conceptmelding:
    """Keep what was filled in at one step, exactly as it was typed. A draft that was sent stays as it is."""
    concept = _lock(concept)
    if concept.dossier_id is None:
        concept.antwoorden = {**concept.antwoorden, stap: antwoord}
        concept.bijgewerkt_op = at
        concept.save(update_fields=["antwoorden", "bijgewerkt_op"])
    return concept


@transaction.atomic
def keep_files(*, concept: Conceptmelding, bestanden: Sequence[Bestand], at: datetime) -> None:
    """Add files to the draft; none when together they would be too many."""
    concept = _lock(concept)
    if concept.dossier_id is not None:
        return
    if concept.bijlagen.count() + len(bestanden) > MOST_FILES:
        raise ValidationError(
            _("U kunt %(n)s bestanden meesturen. Haal er eerst een weg, of neem ze mee naar het gesprek.")
            % {"n": MOST_FILES}
        )
    Conceptbijlage.objects.bulk_create(Conceptbijlage(concept=concept, **vars(b)) for b in bestanden)
    concept.bijgewerkt_op = at
    concept.save(update_fields=["bijgewerkt_op"])


@transaction.atomic
def remove_file(*, concept: Conceptmelding, pk: int, at: datetime) -> None:
    """Take a file out of the draft."""
    concept = _lock(concept)
    concept.bijlagen.filter(pk=pk).delete()
    concept.bijgewerkt_op = at
    concept.save(update_fields=["bijgewerkt_op"])


@transaction.atomic
def save_for_later(*, concept: Conceptmelding, code: str, at: datetime) -> str:
    """Make the draft found by a save code; `code` is the one that was given before, if any. Returns the code."""
    concept = _lock(concept)
    code = normalise_code(code) or "".join(secrets.choice(ALPHABET) for _n in range(_CODE_LENGTH))
    concept.code, concept.bijgewerkt_op = _code_hash(concept.gemeente_id, code), at
    concept.save(update_fields=["code", "bijgewerkt_op"])
    return as_written(code)


@transaction.atomic
def resume(*, gemeente: Gemeente, code: str, at: datetime) -> tuple[Conceptmelding, str] | None:
    """The draft of a save code with a new secret, or None. The device it was begun on loses its hold."""
    rows = Conceptmelding.objects.select_for_update(of=("self",)).filter(
        code=_code_hash(gemeente.pk, normalise_code(code)),
        dossier=None,
        bijgewerkt_op__gt=at - _kept(gemeente, at),
    )
    concept = rows.first()
    if concept is None:
        return None
    secret = secrets.token_urlsafe(32)
    concept.sleutel, concept.bijgewerkt_op = _digest(secret), at
    concept.save(update_fields=["sleutel", "bijgewerkt_op"])
    return concept, secret


@transaction.atomic
def send_concept(
    *, concept: Conceptmelding, persoon: Persoonsgegevens, feiten: Meldingsfeiten, at: datetime
) -> Dossier:
    """Register the melding once: a second press of the button finds the same file. The answers leave the draft."""
    concept = _lock(concept)
    if concept.dossier is not None:
        return concept.dossier
    dossier = register_melding(gemeente=concept.gemeente, persoon=persoon, feiten=feiten, at=at)
    concept.bijlagen.all().delete()
    concept.dossier, concept.antwoorden, concept.code, concept.bijgewerkt_op = dossier, {}, None, at
    concept.save(update_fields=["dossier", "antwoorden", "code", "bijgewerkt_op"])
    return dossier


def files_of(concept: Conceptmelding) -> tuple[Bestand, ...]:
    """The files of a draft with their content; one query."""
    return tuple(Bestand(naam=b.naam, soort=b.soort, inhoud=bytes(b.inhoud)) for b in concept.bijlagen.all())


def sweep_concepten(*, at: datetime) -> int:
    """Throw away drafts that nobody touched for as long as the gemeente keeps them; returns how many."""
    swept = 0
    for gemeente in Gemeente.objects.all():
        old = Conceptmelding.objects.filter(gemeente=gemeente, bijgewerkt_op__lte=at - _kept(gemeente, at))
        swept += old.count()
        old.delete()
    return swept


def normalise_code(typed: str) -> str:
    """The twelve characters of a save code, or "" when it is none.

    >>> normalise_code("k7qf 92mx-4tbo")
    'K7QF92MX4TB0'
    """
    plain = "".join(c for c in typed.upper() if c.isalnum()).translate(LOOKS_LIKE)
    return plain if len(plain) == _CODE_LENGTH and all(c in ALPHABET for c in plain) else ""


def as_written(code: str) -> str:
    """The code as it is shown and written down: "K7QF-92MX-4TB0"."""
    return "-".join(code[start : start + 4] for start in range(0, _CODE_LENGTH, 4))


def _lock(concept: Conceptmelding) -> Conceptmelding:
    """The draft as it is now, held. Held first, read then: joined in one query, who waited would miss the file."""
    Conceptmelding.objects.select_for_update().only("pk").get(pk=concept.pk)
    return Conceptmelding.objects.select_related("dossier", "gemeente").get(pk=concept.pk)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _code_hash(gemeente: str, code: str) -> str:
    return salted_hmac(f"meldingen.concept.{gemeente}", code, algorithm="sha256").hexdigest()
