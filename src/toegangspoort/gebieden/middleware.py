# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which gemeente a visitor is at, by host name; remembered for a short while so that pages cost no query."""

import time
from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse

from toegangspoort.gebieden.models import Gemeente

REMEMBER_SECONDS = 30
MOST_REMEMBERED = 500
"""Host names; where a name may begin with anything, a visitor must not fill the memory with made-up ones."""
_by_host: dict[str, tuple[float, Gemeente]] = {}


class GemeenteRequest(HttpRequest):
    """A request that knows its gemeente; for types only."""

    gemeente: Gemeente


class GemeenteMiddleware:
    """Sets `request.gemeente`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.gemeente = gemeente_of_host(request.get_host())  # type: ignore[attr-defined]
        return self.get_response(request)


def gemeente_of_host(host: str) -> Gemeente:
    """The gemeente of this host name, or the one without a host name that answers the rest.

    However it was written: "Stad.nl:8000" and "stad.nl." are "stad.nl", and not the gemeente of all the rest.
    """
    host = host.lower().rsplit(":", 1)[0].rstrip(".")
    known = _by_host.get(host)
    if known and known[0] > time.monotonic():
        return known[1]
    rows = {g.host: g for g in Gemeente.objects.filter(host__in=[host, ""])}
    gemeente = rows.get(host) or rows.get("")
    if gemeente is None:
        raise Http404("Op dit adres is geen gemeente bekend.")
    if len(_by_host) >= MOST_REMEMBERED:
        _by_host.clear()
    _by_host[host] = (time.monotonic() + REMEMBER_SECONDS, gemeente)
    return gemeente


def forget_hosts() -> None:
    """Look up again at the next request; for who changes a gemeente, and for tests."""
    _by_host.clear()
