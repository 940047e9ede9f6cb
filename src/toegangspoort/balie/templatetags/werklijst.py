# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A row of the worklist. In Python, as a hundred rows of a template take longer than all the queries together."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from toegangspoort.balie.werklijst import Regel

register = template.Library()
_NOBODY = SafeString('<span class="tp-letop">nog niemand</span>')
_URGENT = SafeString("<strong>Spoed.</strong> ")


@register.simple_tag
def werkregel(regel: Regel, toon_behandelaar: bool = False) -> SafeString:
    """What must be done, for whom, in which step, by whom, and when at the latest."""
    note = regel.toelichting or ("U hoeft niets te doen" if regel.wacht else "")
    handler = format_html("<td>{}</td>", regel.behandelaar or _NOBODY) if toon_behandelaar else ""
    return format_html(
        '<tr{}><td><a href="{}">{}</a><small>{}{}</small></td>'
        '<td>{}<small>{} · <span class="tp-nummer-tekst">{}</span></small></td>'
        "<td>{}<small>{}</small></td>{}<td><strong>{}</strong><small>{}</small></td></tr>",
        SafeString(' class="tp-wacht"') if regel.wacht else "",
        regel.href,
        regel.handeling,
        _URGENT if regel.spoed else "",
        note,
        regel.naam,
        regel.wijk,
        regel.kenmerk,
        regel.stap,
        regel.stap_sinds,
        handler,
        regel.uiterlijk,
        regel.regel,
    )
