# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The second factor: a code from an app on the phone (TOTP), with codes on paper for when the phone is lost.

The secrets live in django-otp's own tables; nothing here ever logs or returns one, except at set-up.
"""

import secrets
from collections.abc import Sequence

import segno
from django.conf import settings
from django.db import transaction
from django.utils.safestring import SafeString
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from toegangspoort.access.models import Medewerker

RECOVERY_CODES = 10
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def is_needed(medewerker: Medewerker) -> bool:
    """Whether this account needs a second factor: always, except the printed accounts of the demo."""
    return not (settings.DEMO and medewerker.voorbeeld)


def is_set_up(medewerker: Medewerker) -> bool:
    """Whether this account has a confirmed app."""
    return bool(TOTPDevice.objects.filter(user=medewerker, confirmed=True).exists())


@transaction.atomic
def begin(*, medewerker: Medewerker) -> TOTPDevice:
    """The app that waits to be confirmed; the same one when the page is opened again."""
    device = TOTPDevice.objects.filter(user=medewerker, confirmed=False).first()
    return device or TOTPDevice.objects.create(user=medewerker, name="app", confirmed=False)


@transaction.atomic
def confirm(*, medewerker: Medewerker, code: str) -> Sequence[str]:
    """Confirm the app with its first code. Returns the codes on paper, or nothing when the code is wrong."""
    device = TOTPDevice.objects.select_for_update().filter(user=medewerker, confirmed=False).first()
    if device is None or not device.verify_token(_plain(code)):
        return ()
    device.confirmed = True
    device.save(update_fields=["confirmed"])
    return _new_recovery_codes(medewerker)


@transaction.atomic
def check(*, medewerker: Medewerker, code: str) -> bool:
    """Whether this is the code of the app now, or an unused code on paper; each works once."""
    typed = _plain(code)
    for model in (TOTPDevice, StaticDevice):
        devices = model.objects.select_for_update().filter(user=medewerker, confirmed=True)
        if any(device.verify_token(typed) for device in devices):
            return True
    return False


@transaction.atomic
def forget(*, medewerker: Medewerker) -> None:
    """Take the app and the codes on paper away; at the next login the account sets up new ones."""
    TOTPDevice.objects.filter(user=medewerker).delete()
    StaticDevice.objects.filter(user=medewerker).delete()


def qr_code(device: TOTPDevice) -> SafeString:
    """The picture that the app scans, as inline SVG."""
    return SafeString(segno.make(device.config_url, error="m").svg_inline(scale=5, border=2))


def secret_in_words(device: TOTPDevice) -> str:
    """The secret for who cannot scan, in groups of four."""
    query = dict(part.split("=") for part in device.config_url.split("?")[1].split("&"))
    secret = query["secret"]
    return " ".join(secret[i : i + 4] for i in range(0, len(secret), 4))


def _plain(code: str) -> str:
    return "".join(c for c in code.lower() if c.isalnum())


def _new_recovery_codes(medewerker: Medewerker) -> tuple[str, ...]:
    StaticDevice.objects.filter(user=medewerker).delete()
    device = StaticDevice.objects.create(user=medewerker, name="papier", confirmed=True)
    codes = tuple("".join(secrets.choice(_LETTERS) for _ in range(10)) for _ in range(RECOVERY_CODES))
    for code in codes:
        device.token_set.create(token=code)
    return tuple(f"{code[:5]}-{code[5:]}" for code in codes)
