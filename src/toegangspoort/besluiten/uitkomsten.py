# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The outcomes of the law that a besluit rests on: first what was decided, then the terms.

Each carries its facts and its version, so that the besluit can be reckoned again without any other table
(`herberekenen`). A norm that does not hold on its day (a later law, an older file) says nothing.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from toegangspoort import clock
from toegangspoort.besluiten.bijdragefeiten import first_day, household_facts
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.looptijd import ends_before, reexamination_facts
from toegangspoort.besluiten.models import Besluitsoort, Vorm
from toegangspoort.besluiten.onderzoeksfeiten import research_facts
from toegangspoort.besluiten.pgbfeiten import pgb_facts
from toegangspoort.dossiers.klokken import periods
from toegangspoort.dossiers.models import Klok
from toegangspoort.dossiers.stappen import Kloksoort
from toegangspoort.onderzoeken.toegang import facts_of, ladder_of
from toegangspoort.recht.awb.bezwaar import bezwaartermijn
from toegangspoort.recht.awb.opschorting import stilstand
from toegangspoort.recht.kern import GeenGeldigeVersie, Norm, Oordeel, Uitkomst
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn, beslistermijn_met_opschorting
from toegangspoort.recht.wmo2015.bijdrage import bijdrage
from toegangspoort.recht.wmo2015.heronderzoek import heronderzoek
from toegangspoort.recht.wmo2015.ladder import reken_ladder
from toegangspoort.recht.wmo2015.maatwerk import Spoor, grondslag_besluit
from toegangspoort.recht.wmo2015.onderzoek import onderzoekstermijn
from toegangspoort.recht.wmo2015.onderzoek_volledig import onderzoek_volledig
from toegangspoort.recht.wmo2015.pgb import pgb_mogelijk
from toegangspoort.recht.wmo2015.spoed import Spoedfeiten, tijdelijke_voorziening
from toegangspoort.recht.wmo2015.toegang import toegang_maatwerk

Uitkomsten: TypeAlias = tuple[Uitkomst[Any], ...]


def outcomes_of(blad: Blad) -> Uitkomsten:
    """Everything this besluit rests on, on its day."""
    return (*_decided(blad), *_terms(blad))


def versions_in(outcomes: Uitkomsten) -> list[str]:
    """The versions of every norm in these outcomes, each once, in order."""
    return list(dict.fromkeys(part.versie for outcome in outcomes for part in outcome.alle() if part.versie))


def _decided(blad: Blad) -> Iterator[Uitkomst[Any]]:
    if blad.soort == Besluitsoort.TIJDELIJK:
        yield from _urgent(blad)
    else:
        yield from _access(blad)
        if blad.stand is not None:
            yield from _held(onderzoek_volledig, blad.peildatum, research_facts(blad, blad.stand))
        yield from _held(grondslag_besluit, blad.peildatum, Spoor(blad.besluit.spoor))
    for regel in blad.granted:
        if regel.vorm == Vorm.PGB or regel.pgb_geweigerd_op:
            yield from _held(pgb_mogelijk, blad.peildatum, pgb_facts(blad, regel))
    if blad.granted and blad.soort != Besluitsoort.TIJDELIJK:
        yield from _reexamination(blad)
    if blad.granted:
        yield from _held(bijdrage, first_day(blad), household_facts(blad))


def _reexamination(blad: Blad) -> Iterator[Uitkomst[Any]]:
    """When it is looked at again, unless the help ends before."""
    for outcome in _held(heronderzoek, blad.peildatum, reexamination_facts(blad)):
        if outcome.waarde is None or not ends_before(blad, outcome.waarde):
            yield outcome


def _access(blad: Blad) -> Iterator[Uitkomst[Any]]:
    """Gate and ladder; while the gate still has a question, the ladder by itself."""
    if blad.stand is None:
        return
    for outcome in _held(toegang_maatwerk, blad.peildatum, facts_of(blad.stand)):
        yield outcome
        if outcome.vragen and blad.stand.behoeften:
            yield from _held(reken_ladder, blad.peildatum, ladder_of(blad.stand))


def _urgent(blad: Blad) -> Iterator[Uitkomst[Any]]:
    """Who wrote the draft judged that it could not wait, and why (art. 2.3.3)."""
    besluit = blad.besluit
    day = clock.local_date(besluit.opgesteld_op)
    judged = Oordeel(True, besluit.spoedreden, besluit.opsteller.naam, day)
    reported = clock.local_date(blad.melding.ontvangen_op) if blad.melding else day
    facts = Spoedfeiten(gemeld=blad.melding is not None, spoedeisend=judged)
    yield from _held(tijdelijke_voorziening, reported, facts)


def _terms(blad: Blad) -> Iterator[Uitkomst[Any]]:
    """The terms of onderzoek and besluit with the days that they stood still, and the term for an objection."""
    if blad.soort != Besluitsoort.TIJDELIJK:
        if klok := _klok(blad, Kloksoort.ONDERZOEK):
            yield from _research_term(klok)
        if klok := _klok(blad, Kloksoort.BESLISTERMIJN):
            yield from _decision_term(klok)
    yield from _held(bezwaartermijn, blad.peildatum, blad.peildatum)


def _research_term(klok: Klok) -> Iterator[Uitkomst[Any]]:
    still = periods(klok.opschortingen.all())
    for outcome in _held(onderzoekstermijn, klok.start, klok.start):
        yield outcome
        if still:
            yield from _held(stilstand, klok.start, outcome.waarde, still)


def _decision_term(klok: Klok) -> Iterator[Uitkomst[Any]]:
    still = periods(klok.opschortingen.all())
    if still:
        yield from _held(beslistermijn_met_opschorting, klok.start, klok.start, still)
    else:
        yield from _held(beslistermijn, klok.start, klok.start)


def _klok(blad: Blad, soort: Kloksoort) -> Klok | None:
    """The clock of this kind that runs, or else the last that ran."""
    found = sorted((k for k in blad.klokken if k.soort == soort), key=lambda k: (k.klaar_op is None, k.pk))
    return found[-1] if found else None


def _held(norm: Norm[..., Any], dag: Any, *feiten: Any) -> Iterator[Uitkomst[Any]]:
    try:
        yield norm(dag, *feiten)
    except GeenGeldigeVersie:
        return
