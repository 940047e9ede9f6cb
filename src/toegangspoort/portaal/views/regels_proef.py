# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Try a rule: fill in facts, read the outcome with its reasons, its tree, the next question and what had changed it."""

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.portaal.forms.regels import ProefdagForm
from toegangspoort.portaal.forms.regels_proef import MEER, ProefForm
from toegangspoort.portaal.views.regels_norm import with_norm
from toegangspoort.recht.kern import GeenGeldigeVersie, Norm, Uitkomst
from toegangspoort.recht.kern.begrenzing import te_groot
from toegangspoort.recht.kern.uitleg import alle_gronden, boom, volgende_vraag, waarde_in_woorden, wat_had_het_veranderd
from toegangspoort.recht.kern.verschil import versie_op
from toegangspoort.recht.kern.vorm import OngeldigeFeiten, reken_json

MOST_OTHERWISE = 12
"""More answers that change the outcome than this make no one wiser."""
MOST_FIELDS = 6
"""A longer form stands folded under its outcome."""
CANNOT = (ValueError, ArithmeticError, LookupError, TypeError)
"""What a rule raises on facts that do not fit together; a visitor gets a sentence, not an error page."""


@require_safe
@with_norm
def proberen(request: GemeenteRequest, norm: Norm[..., Any]) -> HttpResponse:
    """The form of a rule and, when it was sent, the outcome. All in the address; nothing is stored."""
    dag = ProefdagForm(request.GET, today=clock.today(request))
    versie = versie_op(norm, dag.peildatum)
    context: dict[str, Any] = {
        "naam": norm.naam,
        "titel": norm.titel,
        "uitleg": norm.uitleg,
        "toetsdatum": norm.toetsdatum,
        "dag": dag,
        "peildatum": dag.peildatum,
    }
    if versie is None:
        dag.add_error("datum", _no_version(norm, dag.peildatum))
        return render(request, "portaal/regels/proberen.html", context)
    sent = any(key.startswith("f-") for key in request.GET) or "reken" in request.GET
    form = ProefForm(versie, request.GET if sent else None)
    context |= {"form": form, "versie": versie, "lang": len(form.fields) > MOST_FIELDS}
    if sent and MEER not in request.GET and dag.is_valid():
        context |= _outcome(norm, dag.peildatum, form)
    return render(request, "portaal/regels/proberen.html", context)


def _no_version(norm: Norm[..., Any], day: date) -> str:
    try:
        norm.op(day)
    except LookupError as gap:
        return str(gap)
    return ""


def _outcome(norm: Norm[..., Any], day: date, form: ProefForm) -> dict[str, Any]:
    """The outcome, or faults at their fields."""
    if not form.is_valid():
        return {}
    form.check_judgements()
    facts = form.feiten()
    if too_big := te_groot(facts):
        form.blame(too_big)
    if form.errors:
        return {}
    try:
        return explain(reken_json(norm, day, facts))
    except OngeldigeFeiten as wrong:
        form.blame(wrong.fouten)
    except GeenGeldigeVersie as gap:
        form.add_error(None, str(gap))
    except CANNOT:
        form.add_error(None, _("Met deze antwoorden samen kan de regel niet rekenen. Kijk ze nog eens na."))
    return {}


def explain(outcome: Uitkomst[Any]) -> dict[str, Any]:
    """Everything there is to say about an outcome, for the page."""
    grounds, question = alle_gronden(outcome), volgende_vraag(outcome)
    return {
        "uitkomst": outcome,
        "waarde": waarde_in_woorden(outcome),
        "vraag": question,
        "plek": _place(question.feit) if question else "",
        "tak": boom(outcome),
        "gronden": [(ground.zin, [str(basis) for basis in ground.gronden]) for ground in grounds],
        "anders": [(other, _place(other.feit)) for other in wat_had_het_veranderd(outcome)[:MOST_OTHERWISE]],
    }


def _place(fact: str) -> str:
    """Of which item of a list this fact is, as the form numbers them: "aftrekken.1.passend" is of number 2."""
    numbers = [int(part) + 1 for part in fact.split(".") if part.isdecimal()]
    return _("nummer %(nummer)s") % {"nummer": numbers[-1]} if numbers else ""
