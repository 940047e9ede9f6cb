# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The address that counts is the one our own web server saw, never one that a visitor wrote himself."""

from typing import Any

import pytest
from django.test import RequestFactory

from toegangspoort.access.afkomst import address_of


@pytest.mark.parametrize(
    ("proxies", "header", "counts"),
    [
        (0, "203.0.113.9", "127.0.0.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.1, 203.0.113.9", "203.0.113.9"),
        (2, "198.51.100.1, 203.0.113.9, 10.0.0.2", "203.0.113.9"),
        (1, "", "127.0.0.1"),
        (2, "203.0.113.9", "127.0.0.1"),
    ],
)
def test_what_a_visitor_writes_in_the_header_himself_is_not_believed(
    settings: Any, proxies: int, header: str, counts: str
) -> None:
    settings.PROXIES = proxies
    request = RequestFactory().get("/", headers={"X-Forwarded-For": header})

    assert address_of(request) == counts
