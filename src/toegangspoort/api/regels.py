# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Rules: the list, one rule, its outcome, and what changes between two days."""

from dataclasses import asdict
from datetime import date
from typing import Any

from django.http import HttpRequest
from ninja import Router

from toegangspoort import clock
from toegangspoort.api import vormen
from toegangspoort.api.probleem import Fault, Problem, bad_request, pointer
from toegangspoort.recht import register
from toegangspoort.recht.kern import GeenGeldigeVersie, Norm, OnbekendeNorm, Uitkomst, norm_met_naam
from toegangspoort.recht.kern.begrenzing import EERSTE_DAG, LAATSTE_DAG, te_groot
from toegangspoort.recht.kern.beschrijving import beschrijf, kort, waarde_als_json
from toegangspoort.recht.kern.uitleg import alle_gronden, volgende_vraag, waarde_in_woorden, wat_had_het_veranderd
from toegangspoort.recht.kern.verschil import normverschillen, versie_op, waardeverschillen
from toegangspoort.recht.kern.vorm import OngeldigeFeiten, reken_json, schrijf

router = Router(tags=["Regels"])


@router.get("/regels", response=vormen.Regels, summary="De regels die op een dag gelden")
def regels(request: HttpRequest, peildatum: date | None = None) -> dict[str, Any]:
    """Alle regels met een versie op de peildatum; zonder peildatum die van vandaag."""
    dag = within_reach(peildatum or clock.today(request), Fault("query", "peildatum", ""))
    gelden = [norm for norm in register.alle_normen() if versie_op(norm, dag)]
    return {"peildatum": dag, "regels": [kort(norm, dag) for norm in gelden]}


@router.get("/regels/{norm}", response=vormen.Regel, summary="Eén regel")
def regel(request: HttpRequest, norm: str, peildatum: date | None = None) -> dict[str, Any]:
    """Versies, vragen, waarden en scenario's van een regel, met de uitslag van de scenario's."""
    return beschrijf(find(norm), within_reach(peildatum or clock.today(request), Fault("query", "peildatum", "")))


@router.post("/regels/{norm}/uitkomsten", response=vormen.Uitkomst, summary="De uitkomst van een regel")
def uitkomst(request: HttpRequest, norm: str, vraag: vormen.Vraagstelling) -> dict[str, Any]:
    """Rekent met uw feiten. Wat ontbreekt en ertoe doet, komt terug als volgende vraag. Er wordt niets bewaard."""
    return written(reckon(find(norm), vraag.peildatum, vraag.feiten, "feiten"))


@router.get("/veranderingen", response=vormen.Veranderingen, summary="Wat er verandert tussen twee dagen")
def veranderingen(request: HttpRequest, van: date, tot: date) -> dict[str, Any]:
    """Regels die gaan gelden, wijzigen of ophouden, en waarden die anders worden."""
    for naam, dag in (("van", van), ("tot", tot)):
        within_reach(dag, Fault("query", naam, ""))
    if tot <= van:
        raise bad_request([Fault("query", "tot", "verwacht een dag na `van`")])
    return {
        "van": van,
        "tot": tot,
        "regels": [
            {**kort(v.norm, tot if v.wordt else van), "verandering": v.verandering.value}
            for v in normverschillen(van, tot)
        ],
        "waarden": [
            {
                "sleutel": v.reeks.sleutel,
                "regels": [norm.naam for norm in v.normen],
                "verandering": v.verandering.value,
                "was": waarde_als_json(v.was),
                "wordt": waarde_als_json(v.wordt),
            }
            for v in waardeverschillen(van, tot)
        ],
    }


def find(naam: str) -> Norm[..., Any]:
    """The norm of this name; a problem that names the ones there are."""
    try:
        return norm_met_naam(naam)
    except OnbekendeNorm as unknown:
        said = f"De regel {naam} is er niet. Kijk op /api/v1/regels welke regels er zijn."
        raise Problem(404, said) from unknown


def within_reach(dag: date, at: Fault) -> date:
    """The day, if our rules can say something about its year."""
    if not EERSTE_DAG <= dag <= LAATSTE_DAG:
        said = f"verwacht een datum van {EERSTE_DAG} tot en met {LAATSTE_DAG}"
        raise bad_request([Fault(at.where, at.place, said)])
    return dag


def reckon(norm: Norm[..., Any], dag: date, feiten: dict[str, Any], key: str) -> Uitkomst[Any]:
    """The outcome; a problem with every fault in the facts, or with the gap in the versions."""
    within_reach(dag, Fault("body", "#/peildatum", ""))
    try:
        if fouten := te_groot(feiten):
            raise OngeldigeFeiten(fouten)
        return reken_json(norm, dag, feiten)
    except GeenGeldigeVersie as gap:
        raise bad_request([Fault("body", "#/peildatum", str(gap), "geen_geldige_versie")]) from gap
    except OngeldigeFeiten as wrong:
        raise bad_request(Fault("body", pointer(f.sleutel, key), f.verwacht) for f in wrong.fouten) from wrong
    except (ValueError, ArithmeticError, LookupError, TypeError) as wrong:
        said = "met deze feiten samen kan de regel niet rekenen; kijk ze nog eens na"
        raise bad_request([Fault("body", f"#/{key}", said)]) from wrong


def written(uitkomst: Uitkomst[Any]) -> dict[str, Any]:
    """An outcome with everything there is to say about it."""
    vraag = volgende_vraag(uitkomst)
    return {
        **schrijf(uitkomst),
        "waarde_in_woorden": waarde_in_woorden(uitkomst),
        "volgende_vraag": None
        if vraag is None
        else {**asdict(vraag), "hangt_af": [{"antwoord": a, "uitkomst": u} for a, u in vraag.hangt_af]},
        "alle_gronden": [{"zin": g.zin, "grondslag": [str(b) for b in g.gronden]} for g in alle_gronden(uitkomst)],
        "wat_had_het_veranderd": [asdict(anders) for anders in wat_had_het_veranderd(uitkomst)],
    }
