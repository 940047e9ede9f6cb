# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is known of an anonymous visitor: only where the request comes from, and only to slow down guessing."""

from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """The network address as a key for throttling; kept as a keyed hash only."""
    return f"adres:{request.META.get('REMOTE_ADDR', '')}"
