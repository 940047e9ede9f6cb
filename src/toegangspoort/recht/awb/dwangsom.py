# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De dwangsom als de gemeente te laat beslist op een aanvraag of een bezwaar (artikel 4:17 Awb)."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

from toegangspoort.recht.kern import Aan, Grondslag, Norm, Uitkomst, Uitspraak, Vraag, Waarde, in_woorden, lees_waarden

PER_DAG = lees_waarden(Path(__file__).with_name("dwangsom.yaml"))["per_dag_centen"]
TWEE_WEKEN = timedelta(weeks=2)
LENGTE_TRAP = 14
MAX_DAGEN = 42
INGEVOERD, NIEUWE_BEDRAGEN = date(2009, 10, 1), date(2026, 1, 1)

BEDRAG = Grondslag("Awb", "4:17", 2)
EERSTE_DAG = Grondslag("Awb", "4:17", 3)
TE_VROEG = Uitspraak("ECLI:NL:RVS:2011:BP3711", "Een ingebrekestelling van voor het einde van de termijn telt niet.")


@dataclass(frozen=True)
class Trap:
    """Een rij dagen met hetzelfde bedrag per dag."""

    van: date
    tot_en_met: date
    dagen: int
    per_dag_centen: int | None
    bedrag_centen: int | None


@dataclass(frozen=True)
class Dwangsom:
    """Over welke dagen de gemeente betaalt, en hoeveel; geen bedrag als dat niet is gevonden."""

    eerste_dag: date
    laatste_dag: date | None
    """De laatste dag die meetelt; leeg zolang geen dag meetelt."""
    dagen: int
    bedrag_centen: int | None
    trappen: tuple[Trap, ...]

    def __str__(self) -> str:
        if self.laatste_dag is None:
            return "geen dwangsom"
        bedrag = (
            "bedrag niet vastgesteld" if self.bedrag_centen is None else in_woorden(self.bedrag_centen, "bedrag_centen")
        )
        if self.dagen == 1:
            return f"{bedrag}, over {in_woorden(self.eerste_dag)}"
        return f"{bedrag}, over {self.dagen} dagen: {in_woorden(self.eerste_dag)} t/m {in_woorden(self.laatste_dag)}"


Verstreken = Annotated[date, Vraag("Wat was de laatste dag van de termijn om te beslissen?", Aan.MEDEWERKER)]
Ontvangen = Annotated[date, Vraag("Op welke dag ontving de gemeente de ingebrekestelling?", Aan.MEDEWERKER)]
Besloten = Annotated[
    date | None, Vraag("Op welke dag maakte de gemeente het besluit bekend?", Aan.MEDEWERKER, mag_leeg=True)
]
Peildag = Annotated[
    date | None, Vraag("Tot en met welke dag rekent u, als er nog geen besluit is?", Aan.MEDEWERKER, mag_leeg=True)
]

dwangsom: Norm[..., Dwangsom] = Norm(
    "dwangsom",
    Grondslag("Awb", "4:17", 1),
    titel="Dwangsom bij te laat beslissen",
    toetsdatum="ontvangst van de ingebrekestelling",
    uitleg=(
        "Beslist de gemeente te laat, dan kan de aanvrager haar schriftelijk aanmanen. Twee weken later begint een "
        "bedrag per dag te lopen, voor ten hoogste 42 dagen."
    ),
    waarden=(PER_DAG,),
)


def _reken(rij: Waarde | None, verstreken: date, ontvangen: date, besloten: date | None, tot: date | None) -> Dwangsom:
    """Tel de dagen en het bedrag. De dag van het besluit telt niet mee: dan is de gemeente niet meer in gebreke.

    De eerste dag is de dag nadat twee weken voorbij zijn: na een brief op maandag de dinsdag twee weken later
    (Circulaire Wet dwangsom 2014, paragraaf 1.1). De 42 dagen schuiven niet naar een werkdag (lid 1).
    """
    eerste = max(verstreken, ontvangen) + TWEE_WEKEN + timedelta(days=1)
    uiterst = eerste + timedelta(days=MAX_DAGEN - 1)
    grenzen = [uiterst, *([besloten - timedelta(days=1)] if besloten else []), *([tot] if tot else [])]
    dagen = max(0, (min(grenzen) - eerste).days + 1)
    trappen = tuple(_trap(rij, nummer, eerste, dagen) for nummer in range(-(-dagen // LENGTE_TRAP)))
    if not dagen:
        return Dwangsom(eerste, None, 0, 0, ())
    bedrag = sum(trap.bedrag_centen or 0 for trap in trappen) if rij else None
    return Dwangsom(eerste, eerste + timedelta(days=dagen - 1), dagen, bedrag, trappen)


def _trap(rij: Waarde | None, nummer: int, eerste: date, dagen: int) -> Trap:
    aantal = min(LENGTE_TRAP, dagen - nummer * LENGTE_TRAP)
    van = eerste + timedelta(days=nummer * LENGTE_TRAP)
    per_dag: int | None = rij.waarde[nummer] if rij else None
    return Trap(van, van + timedelta(days=aantal - 1), aantal, per_dag, None if per_dag is None else per_dag * aantal)


def _redenen(uitkomst: Dwangsom, verstreken: date, ontvangen: date, besloten: date | None) -> tuple[str, ...]:
    redenen = [f"De eerste dag waarover de gemeente betaalt, is {in_woorden(uitkomst.eerste_dag)}."]
    if not uitkomst.dagen:
        redenen.append("De gemeente is geen dwangsom verschuldigd.")
        if besloten and besloten <= uitkomst.eerste_dag:
            redenen.append("Het besluit kwam voordat de dwangsom begon te lopen.")
    elif uitkomst.dagen == MAX_DAGEN:
        redenen.append(f"De dwangsom loopt ten hoogste {MAX_DAGEN} dagen; dat is bereikt.")
    else:
        dagen = "Er is 1 dag" if uitkomst.dagen == 1 else f"Er zijn {uitkomst.dagen} dagen"
        redenen.append(f"{dagen} verstreken. De dag van het besluit telt niet mee.")
    if ontvangen <= verstreken:
        redenen.append("De ingebrekestelling kwam binnen voordat de termijn voorbij was.")
    return tuple(redenen)


OPEN = (
    "Of er een reden is waarom de gemeente niets verschuldigd is, zoals een ingebrekestelling die onredelijk laat kwam "
    "of een aanvraag die kennelijk ongegrond is (artikel 4:17 lid 6 Awb)."
)
TE_VROEG_OPEN = (
    "Of deze ingebrekestelling geldt: zij kwam te vroeg. Dan telt zij in de regel niet, en is er geen dwangsom."
)
NIET_GEVONDEN = "Sinds 2026 gelden andere bedragen. Die zijn niet gevonden; het bedrag is niet vastgesteld."
ZOEK_OP = "De bedragen per dag: kijk die na in artikel 4:17 lid 2 Awb zoals dat nu luidt."


def _zeg(
    rij: Waarde | None, verstreken: date, ontvangen: date, besloten: date | None, tot: date | None
) -> Uitkomst[Dwangsom]:
    uitkomst = _reken(rij, verstreken, ontvangen, besloten, tot)
    te_vroeg = ontvangen <= verstreken
    return Uitkomst(
        uitkomst,
        (BEDRAG, EERSTE_DAG, *((TE_VROEG,) if te_vroeg else ())),
        redenen=(
            *_redenen(uitkomst, verstreken, ontvangen, besloten),
            *((NIET_GEVONDEN,) if uitkomst.bedrag_centen is None else ()),
        ),
        ter_beoordeling=(OPEN, *((TE_VROEG_OPEN,) if te_vroeg else ()), *(() if rij else (ZOEK_OP,))),
    )


def _met(rij: Waarde) -> None:
    @dwangsom.versie(vanaf=rij.vanaf, tot=rij.tot, bron=rij.bron, geverifieerd=rij.geverifieerd)
    def _bekende_bedragen(
        termijn_tot_en_met: Verstreken,
        ingebrekestelling_op: Ontvangen,
        besloten_op: Besloten = None,
        gerekend_tot_en_met: Peildag = None,
    ) -> Uitkomst[Dwangsom]:
        return _zeg(rij, termijn_tot_en_met, ingebrekestelling_op, besloten_op, gerekend_tot_en_met)


for _rij in PER_DAG.rijen:
    _met(_rij)


@dwangsom.versie(
    vanaf=NIEUWE_BEDRAGEN,
    bron="inview.nl: artikel 4:17 gold tot 1 januari 2026; de bedragen daarna zijn niet gevonden",
    geverifieerd=False,
)
def _bedragen_niet_gevonden(
    termijn_tot_en_met: Verstreken,
    ingebrekestelling_op: Ontvangen,
    besloten_op: Besloten = None,
    gerekend_tot_en_met: Peildag = None,
) -> Uitkomst[Dwangsom]:
    return _zeg(None, termijn_tot_en_met, ingebrekestelling_op, besloten_op, gerekend_tot_en_met)
