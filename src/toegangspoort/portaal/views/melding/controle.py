# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Look once more, change what is not right, and send. Sending twice gives the same receipt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from toegangspoort import clock
from toegangspoort.beeld import woorden
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.gebieden.postcode import find_gebied
from toegangspoort.meldingen.concepten import files_of, send_concept
from toegangspoort.meldingen.models import Conceptmelding
from toegangspoort.portaal import melding_koekje as koekje
from toegangspoort.portaal.melding_antwoorden import cleaned, first_gap, form_for, to_facts
from toegangspoort.portaal.melding_stappen import BESTANDEN, DELEN, STAPPEN, asked
from toegangspoort.portaal.views.melding.wegwijzer import CHECK, address, to_gap


@dataclass(frozen=True)
class Regel:
    """One line of the summary."""

    vraag: str
    antwoord: str
    href: str


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def controle(request: GemeenteRequest) -> HttpResponse:
    """All answers in one list, each with a link to change it; the button sends."""
    concept = koekje.current(request)
    if concept is None:
        return redirect("portaal:melding_start")
    if concept.dossier_id:
        return redirect("portaal:melding_ontvangen")
    if first_gap(concept.antwoorden, clock.today(request)):
        return to_gap(request, concept.antwoorden)
    if request.method != "POST":
        return _show(request, concept)
    at = clock.now(request)
    persoon, feiten = to_facts(concept.antwoorden, files_of(concept), at, clock.today(request))
    try:
        send_concept(concept=concept, persoon=persoon, feiten=feiten, at=at)
    except NietToegestaan:
        return _show(request, concept, fout=True)
    return redirect("portaal:melding_ontvangen")


def _show(request: GemeenteRequest, concept: Conceptmelding, *, fout: bool = False) -> HttpResponse:
    postcode = cleaned(concept.antwoorden, clock.today(request))["adres"].get("postcode", "")
    gebied = find_gebied(request.gemeente, postcode, clock.today(request)) if postcode else None
    return render(
        request,
        "portaal/melding/controle.html",
        {
            "regels": list(_lines(concept, clock.today(request))),
            "delen": len(DELEN),
            "terug": address(STAPPEN[-1]),
            "buiten_gemeente": gebied is not None and gebied.wijk is None,
            "fout": fout,
        },
    )


def _lines(concept: Conceptmelding, vandaag: date) -> Iterator[Regel]:
    """One line per page, in the order of the questions."""
    for stap in asked(concept.antwoorden):
        href = f"{address(stap)}?naar={CHECK}"
        if stap.slug == BESTANDEN:
            names = [bijlage.naam for bijlage in concept.bijlagen.only("naam")]
            yield Regel(_("Bestanden"), "\n".join(names) or _("Geen"), href)
            continue
        form = form_for(stap, concept.antwoorden, vandaag, filled=True)
        form.is_valid()
        several = len(form.fields) > 1
        heading = stap.heading(concept.antwoorden) if several else str(next(iter(form.fields.values())).label)
        yield Regel(heading, _answer(form, with_labels=several), href)


def _answer(form: forms.Form, *, with_labels: bool) -> str:
    """What was filled in on a page, a line for each field."""
    lines = []
    for name, field in form.fields.items():
        words = _words(field, form.cleaned_data.get(name))
        label = str(field.label)
        if words and isinstance(field, forms.BooleanField):
            lines.append(label)
        elif words:
            lines.append(f"{label}{' ' if label.endswith('?') else ': '}{words}" if with_labels else words)
    return "\n".join(lines) or _("Niet ingevuld")


def _words(field: forms.Field, value: Any) -> str:
    """The answer as one reads it; empty for none."""
    if not value:
        return ""
    if isinstance(field, forms.ChoiceField):
        choices = cast("Iterable[tuple[Any, Any]]", field.choices)
        labels = {str(key): str(label) for key, label in choices}
        chosen = value if isinstance(value, list) else [value]
        return "\n".join(labels[str(each)] for each in chosen)
    return woorden.datum(value) if isinstance(value, date) else str(value)
