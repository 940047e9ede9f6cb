# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A row of the worklist. In Python, as a hundred rows of a template take longer than all the queries together."""

from collections.abc import Iterable

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString

from toegangspoort.balie.werklijst import Regel

register = template.Library()
_NOBODY = '<span class="tp-letop">nog niemand</span>'
_WAITS = ' class="tp-wacht"'
_URGENT = "<strong>Spoed.</strong> "


@register.simple_tag
def werkregels(regels: Iterable[Regel], toon_behandelaar: bool = False) -> SafeString:
    """The rows of one group."""
    return SafeString("".join(_row(regel, toon_behandelaar) for regel in regels))


def _row(regel: Regel, toon_behandelaar: bool) -> str:
    """What must be done, for whom, in which step, by whom, and when at the latest.

    Only what people typed is escaped (note, name, wijk, handler); the rest are words and addresses of our own.
    """
    note = escape(regel.toelichting) or ("U hoeft niets te doen" if regel.wacht else "")
    handler = f"<td>{escape(regel.behandelaar) or _NOBODY}</td>" if toon_behandelaar else ""
    return (
        f"<tr{_WAITS if regel.wacht else ''}>"
        f'<td><a href="{regel.href}">{regel.handeling}</a><small>{_URGENT if regel.spoed else ""}{note}</small></td>'
        f"<td>{escape(regel.naam)}<small>{escape(regel.wijk)}"
        f' · <span class="tp-nummer-tekst">{regel.kenmerk}</span></small></td>'
        f"<td>{regel.stap}<small>{regel.stap_sinds}</small></td>{handler}"
        f"<td><strong>{regel.uiterlijk}</strong><small>{regel.regel}</small></td></tr>"
    )
