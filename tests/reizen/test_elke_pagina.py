# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every page that a link leads to: WCAG 2.2 AA, one heading on top, and no wider than 320 px."""

from collections import Counter, deque
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import Error, Page

from tests.reizen.browser import check_with_axe, log_in, sticks_out
from tests.reizen.conftest import DESKTOP, NARROW
from toegangspoort.access.rollen import Rol

SAMPLES = 2
"""Of each kind of page (one view), as the next file or the next filter shows other parts."""
MOST_PAGES = 150


def _links(page: Page) -> Iterator[str]:
    # Of a link in a drawing `href` is no text; its attribute always is.
    script = "links => links.map(link => new URL(link.getAttribute('href'), document.baseURI).href)"
    hrefs: list[str] = page.eval_on_selector_all("a[href]", script)
    here = urlsplit(page.url)
    for href in hrefs:
        there = urlsplit(href)
        if there.netloc == here.netloc and there.scheme == here.scheme:
            yield there._replace(fragment="").geturl()


def _kind(url: str) -> str | None:
    """The name of the view behind this address; None for a file or an unknown address."""
    try:
        return resolve(urlsplit(url).path).view_name
    except Resolver404:
        return None


def _opens(page: Page, url: str) -> bool:
    """Open the page; False for a download, which has no page to look at."""
    try:
        answer = page.goto(url)
    except Error as error:
        if "Download is starting" in error.message or "ERR_ABORTED" in error.message:
            return False
        raise
    return answer is not None and "text/html" in (answer.header_value("content-type") or "")


def _faults(page: Page, url: str) -> Iterator[str]:
    for size in (DESKTOP, NARROW):
        page.set_viewport_size(size)
        try:
            check_with_axe(page)
        except AssertionError as error:
            yield f"{size['width']} px: {error}"
    if wide := sticks_out(page):
        yield f"{url} past niet op 320 px: {'; '.join(wide)}"
    if (headings := page.locator("h1").count()) != 1:
        yield f"{url} heeft {headings} koppen van het hoogste niveau"


def _walk(page: Page, start: str, within: str, seen: Counter[str]) -> list[str]:
    """Follow links `within` an address, each kind of page a few times; all that is wrong, page by page."""
    faults: list[str] = []
    found, waiting = {start}, deque([start])
    while waiting and sum(seen.values()) < MOST_PAGES:
        url = waiting.popleft()
        kind = _kind(url)
        if kind is None or seen[kind] >= SAMPLES:
            continue
        seen[kind] += 1
        page.set_viewport_size(DESKTOP)
        if not _opens(page, url):
            continue
        faults += _faults(page, url)
        fresh = [link for link in dict.fromkeys(_links(page)) if link not in found and link.startswith(within)]
        found.update(fresh)
        waiting.extend(fresh)
    return faults


def test_every_page_for_residents(page: Page, address: str) -> None:
    seen: Counter[str] = Counter()
    faults = _walk(page, f"{address}/", address, seen)
    assert not faults, "\n".join(faults)
    assert len(seen) >= 10, f"maar {len(seen)} soorten pagina's gevonden: {sorted(seen)}"


def test_every_page_for_residents_in_english(page: Page, address: str) -> None:
    page.goto("/")
    page.get_by_role("button", name="English").first.click()
    faults = _walk(page, f"{address}/", address, Counter())
    page.goto("/")
    assert page.locator("html").get_attribute("lang") == "en"
    assert not faults, "\n".join(faults)


def test_every_page_for_staff(new_page: Callable[..., Page], address: str) -> None:
    """An account of each role walks; a kind of page that two roles reach is looked at a few times in all."""
    seen: Counter[str] = Counter()
    faults: list[str] = []
    for role in Rol:
        page = new_page()
        log_in(page, role.label)
        seen[_kind(page.url) or ""] -= 1  # each account sees its own first page
        faults += [f"{role.label}: {fault}" for fault in _walk(page, page.url, f"{address}/balie/", seen)]
        page.context.close()
    assert not faults, "\n".join(faults)
    assert len(seen) >= 10, f"maar {len(seen)} soorten pagina's gevonden: {sorted(seen)}"
