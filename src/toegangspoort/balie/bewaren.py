# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What was typed when the session ended is kept in the new session, and offered again after login.

It stays on the server, never in an address or a cookie. Passwords, codes and the BSN are left out.
"""

import re
from typing import Any

from django.http import HttpRequest
from django.urls import Resolver404, resolve

from toegangspoort.personen import bsn

KEY = "bewaarde_tekst"
AGAIN = "_opnieuw"
"""Name of the field with which kept text is sent again."""
AT_MOST_SIGNS = 300_000
_NEVER = re.compile(r"bsn|wachtwoord|password|code|csrf|^_", re.IGNORECASE)
_NINE_DIGITS = re.compile(r"(?<!\d)\d(?:[ .]?\d){7,8}(?!\d)")


def keep(request: HttpRequest) -> bool:
    """Keep the form that was sent, when there is one worth keeping."""
    if request.method != "POST" or request.FILES:
        return False
    fields = [
        [name, without_bsn(value)]
        for name, values in request.POST.lists()
        if not _NEVER.search(name)
        for value in values
    ]
    size = sum(len(value) for _name, value in fields)
    if size > AT_MOST_SIGNS or not any(value.strip() for _name, value in fields):
        return False
    request.session[KEY] = {"pad": request.get_full_path(), "velden": fields}
    return True


def kept(request: HttpRequest) -> dict[str, Any] | None:
    """The address and the fields that were kept, or None."""
    found: dict[str, Any] | None = request.session.get(KEY)
    return found


def kenmerk_of(found: dict[str, Any]) -> str:
    """The file that the kept form belongs to; empty for none."""
    try:
        return str(resolve(found["pad"].split("?")[0]).kwargs.get("kenmerk", ""))
    except Resolver404:
        return ""


def forget(request: HttpRequest) -> None:
    """Throw away what was kept."""
    request.session.pop(KEY, None)


def forget_when_sent_again(request: HttpRequest) -> None:
    """The form was sent again: it need not be kept any longer."""
    if request.method == "POST" and AGAIN in request.POST:
        forget(request)


def without_bsn(text: str) -> str:
    """The text with every number that passes the 11-test taken out."""
    return _NINE_DIGITS.sub(lambda found: "[BSN weggelaten]" if _is_bsn(found[0]) else found[0], text)


def _is_bsn(typed: str) -> bool:
    try:
        bsn.normalise(typed.replace(".", "").replace(" ", ""))
    except bsn.OnjuistBsn:
        return False
    return True
