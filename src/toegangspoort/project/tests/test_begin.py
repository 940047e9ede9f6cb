# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A real installation begins: a gemeente, its first administrator, and his first login with two locks."""

import re
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente

pytestmark = pytest.mark.django_db

GEMEENTE = ("gemeente", "0014", "Proefstad")
CONTACT = {
    "telefoon": "(050) 000 00 00",
    "email": "hulp@proefstad.example",
    "postadres": "Postbus 0",
    "plaats": "Proefstad",
}


def poort(*arguments: str, **options: str) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out, **options)
    return out.getvalue()


def code_of_the_app() -> str:
    device = TOTPDevice.objects.get()
    return f"{TOTP(device.bin_key, device.step, device.t0, device.digits).token():06d}"


def test_the_first_administrator_sets_up_a_second_lock_and_a_password_before_anything_else(
    settings: Any,
) -> None:
    settings.DEMO = False
    forget_hosts()
    poort(*GEMEENTE, **CONTACT)
    password = re.findall(r"[a-z2-9]{5}(?:-[a-z2-9]{5}){3}", poort("beheerder", "0014", "a.postma", "A. Postma"))[0]
    client = Client()
    answer = client.post(reverse("balie:inloggen"), {"naam": "a.postma", "wachtwoord": password})
    assert answer.headers["Location"] == reverse("balie:code_instellen")
    client.get(reverse("balie:code_instellen"))
    codes = client.post(reverse("balie:code_instellen"), {"code": code_of_the_app()})
    assert "Het tweede slot staat aan" in codes.content.decode()

    assert client.get(reverse("balie:beheer")).headers["Location"] == reverse("balie:wachtwoord")
    short = client.post(reverse("balie:wachtwoord"), {"nieuw": "kort", "nog_eens": "kort"})
    assert (short.status_code, "12" in short.content.decode()) == (422, True)
    other = client.post(reverse("balie:wachtwoord"), {"nieuw": "vier-losse-lange-woorden", "nog_eens": "iets anders"})
    assert "niet hetzelfde" in other.content.decode()
    words = "vier-losse-lange-woorden"
    assert client.post(reverse("balie:wachtwoord"), {"nieuw": words, "nog_eens": words}).status_code == 302
    assert client.get(reverse("balie:beheer")).status_code == 200

    again = Client().post(reverse("balie:inloggen"), {"naam": "a.postma", "wachtwoord": password})
    assert "horen niet bij elkaar" in again.content.decode()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("beheerder", "9999", "a.postma", "A. Postma"), "Er is geen gemeente met code 9999"),
        (("beheerder", "0014", "A.Postma", "A. Postma"), "bestaat al"),
    ],
)
def test_a_command_that_cannot_be_done_says_why(arguments: tuple[str, ...], sentence: str) -> None:
    poort(*GEMEENTE, **CONTACT)
    poort("beheerder", "0014", "a.postma", "A. Postma")
    with pytest.raises(CommandError, match=sentence):
        poort(*arguments)


def test_a_second_gemeente_asks_for_an_address_of_its_own() -> None:
    poort(*GEMEENTE, **CONTACT)
    with pytest.raises(CommandError, match="--host"):
        poort("gemeente", "0015", "Buurstad", **CONTACT)
    poort("gemeente", "0015", "Buurstad", **CONTACT, host="buurstad.example")
    assert Gemeente.objects.count() == 2
