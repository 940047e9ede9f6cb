# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is watched in every journey, and the check with axe."""

import functools
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Error, Page, Request, Response

ROOT = Path(__file__).resolve().parents[2]
AXE = (ROOT / "build" / "axe" / "axe.min.js", ROOT / "node_modules" / "axe-core" / "axe.min.js")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
STICKS_OUT = """() => {
  const screen = document.documentElement.clientWidth;
  const wider = document.documentElement.scrollWidth - screen;
  if (wider <= 0) return [];
  const right = element => Math.round(element.getBoundingClientRect().right);
  return [`${wider} px te breed`].concat([...document.body.querySelectorAll("*")]
    .filter(element => right(element) > screen)
    .sort((one, other) => right(other) - right(one))
    .slice(0, 5)
    .map(element => `${element.tagName.toLowerCase()}.${element.className} tot ${right(element)} px`));
}"""
PARTS_OF_A_PAGE = {"stylesheet", "script", "image", "font"}


class Watch:
    """Collects what goes wrong behind the pages of one journey; `report` fails when there is anything."""

    def __init__(self, address: str, log: Path | None = None) -> None:
        self.host = urlsplit(address).hostname
        self.log = log
        self.faults: list[str] = []

    def follow(self, page: Page) -> None:
        page.on("console", self._console)
        page.on("pageerror", self._script_error)
        page.on("request", self._request)
        page.on("response", self._response)

    def report(self) -> None:
        if not self.faults:
            return
        lines = ["achter de pagina's ging iets mis:", *dict.fromkeys(self.faults)]
        if self.log and any(fault.startswith("antwoord 5") for fault in self.faults):
            lines += ["het logboek van de server eindigt zo:", *self.log.read_text().splitlines()[-12:]]
        raise AssertionError("\n".join(lines))

    def _console(self, message: ConsoleMessage) -> None:
        # What failed to load is judged in `_response`: a page that answers 404 or 422 on purpose is no fault.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.faults.append(f"console: {message.text} ({message.location.get('url')})")

    def _script_error(self, error: Error) -> None:
        self.faults.append(f"script: {error.message}")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        # A second gemeente answers on a name of its own under localhost.
        ours = address.hostname == self.host or (address.hostname or "").endswith(".localhost")
        if address.scheme.startswith("http") and not ours:
            self.faults.append(f"vraag aan een andere host: {request.url}")

    def _response(self, response: Response) -> None:
        limit = 400 if response.request.resource_type in PARTS_OF_A_PAGE else 500
        if response.status >= limit:
            self.faults.append(f"antwoord {response.status}: {response.url}")


@functools.cache
def _axe_source() -> str:
    for path in AXE:
        if path.exists():
            return path.read_text()
    raise AssertionError("axe ontbreekt; script/lib/assets zet het klaar")


def check_with_axe(page: Page) -> None:
    """Fail with a list of what breaks WCAG 2.2 A or AA: the rule, where, and why."""
    answer = _run_axe(page)
    if (
        "exceptionDetails" in answer
    ):  # the page was still on its way here: a press of a button had just left the last one
        page.wait_for_load_state("networkidle")
        answer = _run_axe(page)
    assert "exceptionDetails" not in answer, f"axe kon {page.url} niet nakijken: {answer['exceptionDetails']}"
    violations: list[dict[str, Any]] = json.loads(answer["result"]["value"])
    assert not violations, f"{page.url} is niet toegankelijk:\n" + "\n".join(map(_readable, violations))


def _run_axe(page: Page) -> dict[str, Any]:
    """What the browser answers: the violations as JSON text, or `exceptionDetails`."""
    page.wait_for_load_state()
    session = page.context.new_cdp_session(page)
    # Through the protocol of the browser, as a page with a strict policy lets no script in.
    session.send("Runtime.evaluate", {"expression": _axe_source()})
    answer: dict[str, Any] = session.send(
        "Runtime.evaluate",
        {
            "expression": f"axe.run(document, {{runOnly: {json.dumps(WCAG)}, resultTypes: ['violations']}})"
            ".then(result => JSON.stringify(result.violations))",
            "awaitPromise": True,
            "returnByValue": True,
        },
    )
    session.detach()
    return answer


def _readable(violation: dict[str, Any]) -> str:
    lines = [f"- {violation['id']}: {violation['help']}"]
    for node in violation["nodes"]:
        lines += [f"    {' '.join(map(str, node['target']))}", f"      {node['html'][:160]}"]
        lines += [f"      {check['message']}" for check in [*node["any"], *node["all"], *node["none"]][:2]]
    return "\n".join(lines)


def log_in(page: Page, role: str) -> None:
    """Go in with the first demo account of this role, named as on the login page: "wmo-consulent"."""
    page.goto("/balie/inloggen/")
    page.locator("li").filter(has_text=role).locator("button[name=voorbeeld]").first.click()
    page.wait_for_url(lambda url: "/inloggen" not in url)


def sticks_out(page: Page) -> list[str]:
    """What makes this page wider than the screen, the widest first; empty when nothing scrolls sideways."""
    page.wait_for_load_state()
    found: list[str] = page.evaluate(STICKS_OUT)
    return found
