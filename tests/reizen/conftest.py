# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a journey needs: a product that runs as in production, a real Chromium, and axe.

`demo_server`   gunicorn and the worker with demo data, once per run; journeys add to it and leave alone what
                they did not make. The usual choice: ask for `page`, `phone`, `narrow` or `no_js` and go.
`own_server`    the same for one test alone, to kill or to look into with `poort`.
`live_server`   (of pytest-django) when the test itself must reach the database through the models.

A journey fails on its own when the console shows an error, the content security policy stops something, a
file of the page is missing, the server answers 500, or anything is asked of another host.
"""

import functools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from tests.reizen.browser import Watch, check_with_axe
from tests.reizen.databank import Databank, shared_original
from tests.reizen.product import Product, fill, running_copy

ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-background-networking --no-first-run --disable-sync "
    "--disable-component-update --disable-dev-shm-usage"
).split()
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
NARROW: ViewportSize = {"width": 320, "height": 640}
AS_A_RESIDENT_HERE = {
    "locale": "nl-NL",
    "timezone_id": "Europe/Amsterdam",
    "viewport": DESKTOP,
    "reduced_motion": "reduce",
}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.reis)


@pytest.fixture(scope="session")
def databank(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Databank:
    """In the folder that all processes of this run share."""
    base = tmp_path_factory.getbasetemp()
    return Databank(base if worker_id == "master" else base.parent)


@pytest.fixture(scope="session")
def with_demo(databank: Databank) -> Iterator[str]:
    """The name of the database with demo data, to copy."""
    with shared_original(databank, functools.partial(fill, databank, demo=True)) as name:
        yield name


@pytest.fixture(scope="session")
def demo_server(tmp_path_factory: pytest.TempPathFactory, databank: Databank, with_demo: str) -> Iterator[Product]:
    with running_copy(tmp_path_factory.mktemp("demo"), databank, with_demo) as product:
        yield product


@pytest.fixture
def own_server(tmp_path: Path, databank: Databank, with_demo: str) -> Iterator[Product]:
    with running_copy(tmp_path, databank, with_demo) as product:
        yield product


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    program = shutil.which("chromium")
    assert program, "chromium ontbreekt; script/test zegt hoe u het installeert"
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright runs a loop in this thread, which Django would take for asynchronous code.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def address(request: pytest.FixtureRequest) -> str:
    """Where the product of this journey answers, without a slash at the end."""
    return str(_server(request).url)


def _server(request: pytest.FixtureRequest) -> Any:
    """The server that this journey asks for; the one with demo data when it asks for none."""
    asked = [name for name in ("live_server", "own_server") if name in request.fixturenames]
    return request.getfixturevalue(asked[0] if asked else "demo_server")


@pytest.fixture
def new_page(chromium: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., Page]]:
    """Open a browser of its own (no cookies shared) on a page; `new_page(viewport=PHONE, locale="en-GB")`."""
    contexts: list[BrowserContext] = []
    watch = Watch(address, log=getattr(_server(request), "log", None))

    def make(**options: Any) -> Page:
        context = chromium.new_context(**{**AS_A_RESIDENT_HERE, "base_url": address, **options})
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        watch.follow(page)
        return page

    yield make
    for context in contexts:
        context.close()
    watch.report()


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    return new_page()


@pytest.fixture
def phone(new_page: Callable[..., Page]) -> Page:
    return new_page(viewport=PHONE, has_touch=True, is_mobile=True)


@pytest.fixture
def narrow(new_page: Callable[..., Page]) -> Page:
    """320 px wide: what a page of 1280 px becomes at 400 % (WCAG 1.4.10)."""
    return new_page(viewport=NARROW)


@pytest.fixture
def no_js(new_page: Callable[..., Page]) -> Page:
    return new_page(java_script_enabled=False)


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """`axe(page)` fails with a readable list when the page breaks a rule of WCAG 2.2 A or AA."""
    return check_with_axe


@pytest.fixture
def foto() -> Callable[[Page, str], None]:
    """`foto(page, "naam")` keeps a picture in the folder that the environment calls FOTO, if any."""
    folder = os.environ.get("FOTO")

    def keep(page: Page, name: str) -> None:
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)

    return keep
