# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The tools of the journeys find what they are there to find."""

import pytest
from playwright.sync_api import Browser, Page

from tests.reizen.browser import Watch, check_with_axe, sticks_out

ADDRESS = "http://voorbeeld.test"
POLICY = "default-src 'self'"


def _opened(chromium: Browser, body: str, watch: Watch | None = None) -> Page:
    """A page with the strict policy of the product, answered by the browser itself."""
    page = chromium.new_page()
    html = f"<!DOCTYPE html><html lang='nl'><title>Proef</title><body><main>{body}</main></body></html>"
    page.route("**/*", lambda route: route.fulfill(status=404, body="weg"))
    page.route(
        ADDRESS + "/",
        lambda route: route.fulfill(
            status=200, content_type="text/html", headers={"Content-Security-Policy": POLICY}, body=html
        ),
    )
    if watch is not None:
        watch.follow(page)
    page.goto(ADDRESS + "/")
    return page


def test_axe_names_the_rule_the_place_and_the_reason(chromium: Browser) -> None:
    page = _opened(chromium, "<h1>Proef</h1><img src='data:,' id='zonder'>")
    with pytest.raises(AssertionError, match=r"image-alt(?s:.*)#zonder"):
        check_with_axe(page)
    page.close()


def test_axe_passes_a_good_page_under_a_strict_policy(chromium: Browser) -> None:
    page = _opened(chromium, "<h1>Proef</h1><p>Alles is goed.</p>")
    check_with_axe(page)
    assert sticks_out(page) == []
    page.close()


def test_a_page_that_is_too_wide_is_seen(chromium: Browser) -> None:
    page = _opened(chromium, "<h1>Proef</h1><table><tr><td>" + "breed" * 500 + "</table>")
    assert sticks_out(page)[1].startswith(("table", "tbody", "tr", "td"))
    page.close()


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<script>alert(1)</script>", "console: .*Content Security Policy"),
        ("<p style='color: red'>rood</p>", "console: .*Content Security Policy"),
        ("<img alt='' src='/weg.png'>", "antwoord 404"),
        ("<img alt='' src='http://elders.test/volgen.png'>", "vraag aan een andere host"),
    ],
)
def test_what_goes_wrong_behind_a_page_fails_the_journey(chromium: Browser, body: str, fault: str) -> None:
    watch = Watch(ADDRESS)
    page = _opened(chromium, f"<h1>Proef</h1>{body}", watch)
    page.wait_for_timeout(200)
    page.close()
    with pytest.raises(AssertionError, match=fault):
        watch.report()
