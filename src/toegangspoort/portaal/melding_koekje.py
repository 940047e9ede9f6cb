# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The cookie of a draft: signed, of its own, so that an ended session takes no answers with it."""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.meldingen.concepten import find_concept
from toegangspoort.meldingen.models import Conceptmelding

NAME = "melding"
PATH = "/hulp-vragen/"
LONGEST_DAYS = 60
"""The longest time that a gemeente may keep a draft."""


def read(request: HttpRequest) -> tuple[str, str]:
    """The secret and the save code of the draft in this browser; empty when there are none."""
    value = str(request.get_signed_cookie(NAME, default="", salt=PATH) or "")
    secret, _, code = value.partition("~")
    return secret, code


def current(request: GemeenteRequest) -> Conceptmelding | None:
    """The draft of this browser; one query, none without a cookie."""
    secret, _code = read(request)
    return find_concept(request.gemeente, secret) if secret else None


def write(response: HttpResponseBase, secret: str, code: str = "") -> None:
    """Let this browser hold the draft."""
    response.set_signed_cookie(
        NAME,
        f"{secret}~{code}",
        salt=PATH,
        path=PATH,
        max_age=LONGEST_DAYS * 24 * 3600,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )


def forget(response: HttpResponseBase) -> None:
    """This browser lets go of the draft."""
    response.delete_cookie(NAME, path=PATH, samesite="Lax")
