# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Each page that is measured: how a visitor comes there, and what he asks, another thing each time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import cycle

from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.gebieden.models import Gemeente, Team
from toegangspoort.portaal import melding_koekje
from toegangspoort.project.bench import melden
from toegangspoort.project.bench.bezoeker import Antwoord, Bezoeker
from toegangspoort.project.demo.medewerkers import WACHTWOORD

WOORDEN = ("wiersema", "huis schoon", "trap", "koor", "dijkstra", "9711", "post geld", "zzzz")
ZOEKEN = ("schoonmaken", "ik kan niet koken", "vervoer", "eenzaam", "", "hulp bij formulieren", "traplift", "fiets")
REPEAT = 200
Vraag = Callable[[], Antwoord]


class Mislukt(RuntimeError):
    """A page did not answer as it should: its figure would mean nothing."""


@dataclass(frozen=True)
class Pagina:
    """A page by its name; `ask` asks it once, `status` is what it must answer."""

    naam: str
    ask: Vraag
    status: int = 200


def pages(at: datetime) -> Iterator[Pagina]:
    """Every page, each with a visitor who is let in."""
    yield from _staff()
    yield from _catalogue()
    yield from _report(at)
    yield _status()


def _staff() -> Iterator[Pagina]:
    """As N. Bakker: the list of his team with a hundred rows, his own list, his files, and a search."""
    visitor = Bezoeker()
    visitor.get("/balie/inloggen/")
    visitor.post("/balie/inloggen/", naam="n.bakker", wachtwoord=WACHTWOORD)
    team = Team.objects.get(gemeente_id="0014", naam="Wijkteam Binnenstad (voorbeeld)")
    yield Pagina("werklijst", lambda: visitor.get(f"/balie/?lijst={team.pk}"))
    yield Pagina("werklijst_eigen", lambda: visitor.get("/balie/"))
    own = Dossier.objects.filter(behandelaar__gebruikersnaam="n.bakker").exclude(stap=Stap.AFGESLOTEN)
    numbers = list(own.order_by("pk").values_list("kenmerk", flat=True)[:25])
    for number in numbers:
        visitor.get(f"/balie/dossiers/{number}/")  # the first reading of a day is recorded, later ones are not
    files = cycle(numbers)
    yield Pagina("dossier", lambda: visitor.get(f"/balie/dossiers/{next(files)}/"))
    words = cycle(WOORDEN)
    yield Pagina("zoeken", lambda: visitor.get(f"/balie/zoeken/?w={next(words).replace(' ', '+')}"))


def _catalogue() -> Iterator[Pagina]:
    visitor, words = Bezoeker(), cycle(ZOEKEN)
    yield Pagina("aanbod", lambda: visitor.get(f"/hulp-in-de-buurt/?q={next(words).replace(' ', '+')}&postcode=9711AB"))


def _report(at: datetime) -> Iterator[Pagina]:
    """A step of the report, kept and answered; and the press on the button that registers the melding."""
    visitor = Bezoeker()
    answers = melden.walk(visitor)
    yield Pagina("melding_stap", lambda: visitor.post(melden.VERHAAL, **melden.ANSWERS["verhaal"]), 302)
    waiting = melden.drafts(Gemeente.objects.get(code="0014"), answers, REPEAT * 2, at)

    def send() -> Antwoord:
        visitor.cookies[melding_koekje.NAME] = ready.pop()
        return visitor.post(melden.CHECK)

    ready = list(waiting)
    yield Pagina("melding", send, 302)


def _status() -> Pagina:
    visitor = Bezoeker()
    known = Dossier.objects.filter(gemeente_id="0014", inwoner__geboortedatum__isnull=False).select_related("inwoner")
    dossier = known.order_by("-pk")[0]
    born = dossier.inwoner.geboortedatum
    visitor.get("/volg-uw-melding/")
    visitor.post(
        "/volg-uw-melding/",
        nummer=dossier.kenmerk,
        geboren_dag=born.day,
        geboren_maand=born.month,
        geboren_jaar=born.year,
    )
    return Pagina("status", lambda: _with(visitor.get("/volg-uw-melding/"), dossier.kenmerk))


def _with(answer: Antwoord, word: str) -> Antwoord:
    if word not in answer.tekst:
        raise Mislukt(f"De bladzijde noemt {word} niet.")
    return answer
