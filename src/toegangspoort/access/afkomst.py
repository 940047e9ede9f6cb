# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Where a request comes from: only to slow down guessing, and kept as a keyed hash only."""

from django.conf import settings
from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """The network address of the visitor, behind `settings.PROXIES` web servers of our own.

    Each of them adds the address it saw at the end of `X-Forwarded-For`; what stands before that, anyone can
    write himself. Without this all visitors behind a web server would share one address, and one closed door.
    """
    direct = str(request.META.get("REMOTE_ADDR", ""))
    if not settings.PROXIES:
        return direct
    passed = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    return passed[-settings.PROXIES] if len(passed) >= settings.PROXIES else direct
