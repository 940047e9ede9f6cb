# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Writes on accounts of staff, each in the journal of the gemeente: `access` itself knows no gemeente and no journal.

A password that someone else made works once: its owner chooses another one before anything else (BIO2 5.17).
"""

import secrets
from datetime import date, datetime

from django.contrib.auth.password_validation import validate_password
from django.db import transaction

from toegangspoort.access import tweede_factor
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit import journaal
from toegangspoort.audit.journaal import Actor
from toegangspoort.gebieden.actions import OngeldigeWijziging
from toegangspoort.gebieden.models import Gemeente, Teamlid
from toegangspoort.gebieden.periode import PeriodeQuerySet

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without what looks alike on paper: i, l, o, 0 and 1."""


@transaction.atomic
def open_account(
    *, gemeente: Gemeente, gebruikersnaam: str, naam: str, email: str, rol: Rol, by: Actor | str, at: datetime
) -> tuple[Medewerker, str]:
    """A new account with the password for its first login, which is kept nowhere and so can be shown once."""
    Gemeente.objects.select_for_update().get(pk=gemeente.pk)
    name = gebruikersnaam.strip().lower()
    if Medewerker.objects.filter(gebruikersnaam=name).exists():
        raise OngeldigeWijziging(f"De accountnaam {name} bestaat al. Kies een andere.")
    password = _one_time_password()
    account = Medewerker.objects.create_user(
        name,
        password,
        gemeente_code=gemeente.pk,
        naam=naam.strip(),
        email=email,
        rol=rol,
        wachtwoord_eenmalig=True,
    )
    _record("account gemaakt", account, by, at, rol=rol)
    return account, password


@transaction.atomic
def renew_access(*, medewerker: Medewerker, reden: str, by: Actor, at: datetime) -> tuple[Medewerker, str]:
    """A new one-time password, and a new second lock at the next login: for who lost one of them."""
    account = _own(medewerker)
    password = _one_time_password()
    account.set_password(password)
    account.wachtwoord_eenmalig = True
    account.save(update_fields=["password", "wachtwoord_eenmalig"])
    tweede_factor.forget(medewerker=account)
    _record("toegang vernieuwd", account, by, at, reden=reden.strip())
    return account, password


@transaction.atomic
def end_account(*, medewerker: Medewerker, vandaag: date, reden: str, by: Actor, at: datetime) -> Medewerker:
    """From now on nobody comes in with this account; what it did stays on record under its name."""
    account = _own(medewerker)
    if account.pk == by.pk:
        raise OngeldigeWijziging("U kunt uw eigen account niet stoppen. Vraag een andere beheerder.")
    account.is_active = False
    account.save(update_fields=["is_active"])
    memberships: PeriodeQuerySet = Teamlid.objects.on(vandaag).filter(medewerker=account)
    memberships.filter(vanaf__lt=vandaag).update(tot=vandaag)
    tweede_factor.forget(medewerker=account)
    _record("account gestopt", account, by, at, reden=reden.strip())
    return account


@transaction.atomic
def choose_password(*, medewerker: Medewerker, password: str, at: datetime) -> Medewerker:
    """The owner chooses a password; raises Django's `ValidationError` when it is too short or too common."""
    account = _own(medewerker)
    validate_password(password, account)
    account.set_password(password)
    account.wachtwoord_eenmalig = False
    account.save(update_fields=["password", "wachtwoord_eenmalig"])
    _record("wachtwoord gekozen", account, account, at)
    return account


def _own(medewerker: Medewerker) -> Medewerker:
    """The account, held together with the chain of its gemeente."""
    Gemeente.objects.select_for_update().get(pk=medewerker.gemeente_code)
    account = Medewerker.objects.select_for_update().get(pk=medewerker.pk)
    if not account.is_active:
        raise OngeldigeWijziging(f"Het account van {account.naam} is al gestopt.")
    return account


def _one_time_password() -> str:
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(4))
    return "-".join(groups)


def _record(daad: str, account: Medewerker, by: Actor | str, at: datetime, **gegevens: object) -> None:
    journaal.record(
        daad,
        gemeente_code=account.gemeente_code,
        keten=f"account/{account.pk}",
        by=by,
        at=at,
        account=account.gebruikersnaam,
        **gegevens,
    )
