# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The tags and filters of every page, all built in: no `{% load %}`. A sample of each: `beeld/README.md`."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django import forms, template
from django.core.paginator import Page
from django.forms.boundfield import BoundField
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from toegangspoort.beeld import woorden
from toegangspoort.beeld.balk import draw_bar, draw_legend
from toegangspoort.beeld.iconen import ICONEN, SOORTICOON
from toegangspoort.beeld.stukken import Bevinding, Deel, Mens, Optie, Regel, Stap, Wegstap
from toegangspoort.beeld.veld import errors_of, field_context

register = template.Library()

FRONT_DOORS = ("/", "/balie/")
"""Addresses above all others: their link is marked on the page itself only."""

register.filter("dag", woorden.dag)
register.filter("dag_zonder_jaar", woorden.dag_zonder_jaar)
register.filter("dag_kort", woorden.dag_kort)
register.filter("datum", woorden.datum)
register.filter("tijd", woorden.tijd)
register.filter("nog", woorden.nog)
register.filter("geleden", woorden.geleden)
register.filter("euro", woorden.euro)
register.filter("minuten", woorden.minuten)


@register.filter
def nederlands(tekst: object, ook: object = True) -> str:
    """Words that we only have in Dutch, said so on a page in another language (WCAG 3.1.2)."""
    if not tekst or not ook or get_language() == "nl":
        return str(tekst or "")
    return format_html('<span lang="nl">{}</span>', tekst)


@register.simple_tag
def icoon(naam: str, label: str = "", groot: bool = False) -> SafeString:
    """An inline icon. Without `label` it is decoration beside words that say the same."""
    css = "tp-icoon tp-icoon--groot" if groot else "tp-icoon"
    paths = mark_safe(ICONEN[naam])  # noqa: S308 - our own drawings
    if label:
        return format_html(
            '<svg class="{}" viewBox="0 0 24 24" role="img" aria-label="{}" focusable="false">{}</svg>',
            css,
            label,
            paths,
        )
    return format_html('<svg class="{}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{}</svg>', css, paths)


@register.simple_tag
def bestand(naam: str) -> str:
    """The address of an asset; the plain one where assets were not collected (tests, a broken set-up)."""
    try:
        return static(naam)
    except ValueError:
        return f"/static/{naam}"


@register.simple_tag(takes_context=True)
def navlink(context: template.Context, naam: str, tekst: str, *wegen: str) -> SafeString:
    """A link of the navigation, marked when we are there (or below one of the other `wegen`)."""
    href = reverse(naam)
    request = context.get("request")
    path = request.path if request is not None else ""
    here = path == href or any(path.startswith(start) for start in (href, *wegen) if start not in FRONT_DOORS)
    current = mark_safe(' aria-current="page"') if here else ""
    return format_html('<li><a class="tp-nav__link" href="{}"{}>{}</a></li>', href, current, tekst)


@register.simple_tag
def knop(
    tekst: str, soort: str = "primair", *, href: str = "", naam: str = "", waarde: str = "", icoon: str = ""
) -> SafeString:
    """A button, or a link that looks like one when `href` is given. One `primair` per decision."""
    css = {
        "primair": "utrecht-button utrecht-button--primary-action",
        "secundair": "utrecht-button utrecht-button--secondary-action",
        "link": "tp-knoplink",
    }[soort]
    mark = _icon(icoon) if icoon else ""
    if href:
        return format_html('<a class="{}" href="{}">{}{}</a>', css, href, mark, tekst)
    extra = format_html(' name="{}" value="{}"', naam, waarde) if naam else ""
    return format_html('<button class="{}" type="submit"{}>{}{}</button>', css, extra, mark, tekst)


def _icon(naam: str) -> SafeString:
    return icoon(naam)


@register.inclusion_tag("beeld/stukken/veld.html")
def veld(field: BoundField, breedte: str = "", kop: int = 0, label: str = "", uitleg: str = "") -> dict[str, Any]:
    """A form field. `breedte`: postcode, kort, half or "". `kop=1`: its label is the heading of the page."""
    return field_context(field, breedte=breedte, kop=kop, label=label, uitleg=uitleg)


@register.inclusion_tag("beeld/stukken/foutoverzicht.html")
def foutoverzicht(*formulieren: forms.BaseForm) -> dict[str, Any]:
    """All errors of these forms at the top, each a link to its field; nothing when there are none."""
    found = [error for form in formulieren if form.is_bound for error in errors_of(form)]
    return {"fouten": found}


@register.simple_block_tag
def melding(content: str, soort: str = "info", titel: str = "", kop: int = 2) -> SafeString:
    """A banner: succes, info, letop or fout, with words that say so."""
    icons = {"succes": "check", "info": "info", "letop": "waarschuwing", "fout": "stop"}
    heading = format_html('<h{0} class="tp-melding__titel">{1}</h{0}>', kop, titel) if titel else ""
    return format_html(
        '<div class="tp-melding tp-melding--{}">{}<div class="tp-melding__tekst">{}{}</div></div>',
        soort,
        _icon(icons[soort]),
        heading,
        SafeString(content),
    )


@register.inclusion_tag("beeld/stukken/voortgang.html")
def voortgang(stap: int, totaal: int, naam: str = "") -> dict[str, Any]:
    """Where we are in a form: bars, and the words "Stap 3 van 7"."""
    bars = ["klaar" if n < stap else "nu" if n == stap else "straks" for n in range(1, totaal + 1)]
    return {"stap": stap, "totaal": totaal, "naam": naam, "balken": bars}


@register.inclusion_tag("beeld/stukken/weg.html")
def weg(stappen: Sequence[Wegstap]) -> dict[str, Any]:
    """What happens next, with dates, for a resident."""
    return {"stappen": stappen}


@register.inclusion_tag("beeld/stukken/stappenlijn.html")
def stappenlijn(stappen: Sequence[Stap], nu: str = "", hierna: str = "") -> dict[str, Any]:
    """The steps of the law in one line, with now and next under it, for staff."""
    rows = []
    for step in stappen:
        share = step["deel"] if isinstance(step, dict) and "deel" in step else getattr(step, "deel", None)
        rows.append({"stap": step, "procent": None if share is None else round(min(share, 1) * 100)})
    return {"stappen": rows, "nu": nu, "hierna": hierna}


@register.simple_tag
def balk(delen: Sequence[Deel], totaal: int, af: int = 0) -> SafeString:
    """The shrinking bar of a rung."""
    return draw_bar(delen, totaal, af)


@register.simple_tag
def legenda(delen: Sequence[Deel]) -> SafeString:
    """The subjects of the bars on this page, in their colours."""
    return draw_legend(delen)


@register.inclusion_tag("beeld/stukken/tijdlijn.html", takes_context=True)
def tijdlijn(context: template.Context, regels: Sequence[Regel]) -> dict[str, Any]:
    """Dated lines, the newest as given."""
    return {"regels": regels, "vandaag": context.get("vandaag")}


@register.inclusion_tag("beeld/stukken/mensen.html")
def mensen(lijst: Sequence[Mens]) -> dict[str, Any]:
    """The people around a client."""
    return {"mensen": lijst}


@register.simple_block_tag
def bevinding(content: str, gevonden: Bevinding) -> str:
    """One finding of the besluittoets with its source; between the tags stand the actions."""
    return render_to_string("beeld/stukken/bevinding.html", {"b": gevonden, "acties": SafeString(content.strip())})


@register.inclusion_tag("beeld/stukken/soortkop.html")
def soortkop(soort: str, kop: int = 2) -> dict[str, Any]:
    """The head of a group of provisions: AV, CMV or IMV in plain words, and whether a decision is needed."""
    return {"soort": soort, "kop": kop, "icoonnaam": SOORTICOON[soort], "kleur": soort.lower()}


@register.inclusion_tag("beeld/stukken/soortlabel.html")
def soortlabel(soort: str) -> dict[str, Any]:
    """The kind of a provision in one line: icon and words."""
    return {"soort": soort, "icoonnaam": SOORTICOON[soort], "kleur": soort.lower()}


@register.inclusion_tag("beeld/stukken/wissel.html")
def wissel(opties: Sequence[Optie], label: str) -> dict[str, Any]:
    """Two or more views of the same thing, as links: works without JavaScript."""
    return {"opties": opties, "label": label}


@register.inclusion_tag("beeld/stukken/bladeren.html", takes_context=True)
def bladeren(context: template.Context, blad: "Page[Any]", sleutel: str = "blad") -> dict[str, Any]:
    """Previous and next page; the filters stay in the address."""
    return {
        "blad": blad,
        "meer_bladen": blad.paginator.num_pages > 1,
        "vorige": adres_met(context, **{sleutel: blad.previous_page_number()}) if blad.has_previous() else "",
        "volgende": adres_met(context, **{sleutel: blad.next_page_number()}) if blad.has_next() else "",
    }


@register.simple_block_tag
def leeg(content: str, titel: str, icoonnaam: str = "info", kop: int = 2) -> SafeString:
    """An empty state: what is not here, why, and what one can do."""
    return format_html(
        '<div class="tp-leeg">{0}<h{1} class="tp-leeg__titel">{2}</h{1}>{3}</div>',
        icoon(icoonnaam, groot=True),
        kop,
        titel,
        SafeString(content),
    )


@register.simple_block_tag
def brief(content: str, afzender: str = "", kenmerk: str = "", op: date | datetime | None = None) -> SafeString:
    """A letter as paper on the page."""
    return format_html(
        '<div class="tp-brief"><div class="tp-brief__blad">'
        '<p class="tp-brief__kop"><span>{}</span><span>{}</span></p>{}</div></div>',
        afzender,
        " · ".join(part for part in (woorden.datum(op), kenmerk) if part),
        SafeString(content),
    )


@register.simple_tag(takes_context=True)
def adres_met(context: template.Context, **waarden: Any) -> str:
    """This address with other values in its query; an empty value takes the key out."""
    query = context["request"].GET.copy()
    for key, value in waarden.items():
        query.pop(key, None)
        if value not in ("", None):
            query[key] = str(value)
    return f"?{query.urlencode()}" if query else "?"
