# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a browser would send when a form is posted just as it was shown."""

from html.parser import HTMLParser

Velden = dict[str, list[str]]


class Formulier(HTMLParser):
    """Collects the fields of every form on a page that has a field of this name."""

    def __init__(self) -> None:
        super().__init__()
        self.velden: Velden = {}
        self._select = self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attrs}
        if tag == "input" and have.get("type") in {"checkbox", "radio"}:
            if "checked" in have:
                self._add(have["name"], have.get("value", "on"))
        elif tag == "input" and "name" in have:
            self._add(have["name"], have.get("value", ""))
        elif tag == "select":
            self._select = have["name"]
        elif tag == "option" and self._select and "selected" in have:
            self._add(self._select, have.get("value", ""))
        elif tag == "textarea":
            self._text = have["name"]
            self.velden[self._text] = [""]

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self.velden.setdefault(self._select, [""])
            self._select = ""
        elif tag == "textarea":
            # The first line break belongs to the tag; lines go over the wire with both signs.
            text = self.velden[self._text][0].removeprefix("\n").removeprefix("\r\n")
            self.velden[self._text] = [text.replace("\n", "\r\n")]
            self._text = ""

    def handle_data(self, data: str) -> None:
        if self._text:
            self.velden[self._text][0] += data

    def _add(self, name: str, value: str) -> None:
        self.velden.setdefault(name, []).append(value)


def sent_as_shown(page: str) -> Velden:
    """Every field of the page with the value it shows."""
    reader = Formulier()
    reader.feed(page)
    return reader.velden
