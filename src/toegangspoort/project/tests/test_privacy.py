# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a person typed stands in the file and nowhere else: no address, log, cookie, journal, outbox or session.

A resident reports with a BSN and an illness in every box, staff work on it with the BSN, and things go wrong on
purpose. Then everything that left a trace is read.
"""

import json
import logging
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from toegangspoort.access.models import Poging
from toegangspoort.audit.models import Inzage, Journaalregel
from toegangspoort.balie.tests.aan_de_balie import log_in
from toegangspoort.balie.tests.test_melding import CALL
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker
from toegangspoort.outbox.events import deliver_due
from toegangspoort.outbox.models import Uitgaand
from toegangspoort.personen.models import Burgerservicenummer
from toegangspoort.portaal.tests.melden import send, walk
from toegangspoort.project.logboek import ZonderGegevens
from toegangspoort.project.urls import urlpatterns as product_urls

pytestmark = pytest.mark.django_db
BSN = "900000041"
ILLNESS = "dementie"
WORDS = f"Mijn man heeft {ILLNESS}, zijn nummer is {BSN}."
SPACED = f"{BSN[:4]}[ .]{BSN[4:6]}[ .]{BSN[6:]}"
NEVER = re.compile(rf"{ILLNESS}|{BSN}|{SPACED}|Wiersema|1948-03-09|9 maart 1948|9-0?3-1948", re.IGNORECASE)
"""Also no name and no birth date."""


def crash(request: HttpRequest) -> HttpResponse:
    """What PostgreSQL says of a row that it refuses."""
    try:
        raise IntegrityError(f"DETAIL: Failing row contains ({request.POST['tekst']}).")
    except IntegrityError as first:
        raise RuntimeError(request.POST["tekst"]) from first


handler500 = "toegangspoort.beeld.errors.server_error"
urlpatterns = [path("kapot/", crash), *product_urls]


class Luisteraar(Client):
    """A browser that remembers every address it saw, also in links and redirects."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.addresses: list[str] = []

    def request(self, **request: Any) -> Any:
        answer = super().request(**request)
        self.addresses.append(f"{request['PATH_INFO']}?{request.get('QUERY_STRING', '')}")
        self.addresses.append(answer.headers.get("Location", ""))
        if answer.headers["Content-Type"].startswith("text/html"):
            self.addresses += re.findall(r'(?:href|action|src|hx-\w+)="([^"]*)"', answer.content.decode())
        return answer


@pytest.fixture
def written() -> Iterator[list[str]]:
    """Every line of the log, as production writes it."""
    lines: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            record.exc_text = None
            lines.append(self.format(record))

    handler = Collect(logging.DEBUG)
    handler.setFormatter(ZonderGegevens())
    logging.getLogger().addHandler(handler)
    yield lines
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def balie() -> Luisteraar:
    forget_hosts()
    staff = Luisteraar()
    staff.cookies = log_in(make_medewerker(make_gemeente())).cookies
    return staff


def report(visitor: Luisteraar) -> Dossier:
    """A whole report with too much in every box, with mistakes on the way."""
    visitor.post("/hulp-vragen/stap/bereik/", {"telefoon": WORDS})
    walk(visitor, verhaal={"verhaal": WORDS}, geprobeerd={"geprobeerd": WORDS}, erbij={"naaste": WORDS, "tolk": ""})
    visitor.get("/hulp-vragen/controle/")
    send(visitor)
    visitor.get("/hulp-vragen/ontvangen/")
    dossier: Dossier = Dossier.objects.get()
    visitor.post("/volg-uw-melding/", {"nummer": dossier.kenmerk, "geboren_jaar": "1948"})
    born = {"geboren_dag": "9", "geboren_maand": "3", "geboren_jaar": "1948"}
    visitor.post("/volg-uw-melding/", {"nummer": dossier.kenmerk, **born}, follow=True)
    visitor.post("/volg-uw-melding/plan/", {"tekst": WORDS})
    visitor.post("/kapot/", {"tekst": WORDS})
    visitor.get(f"/er-is-niets/{dossier.kenmerk}/")
    return dossier


def work(staff: Luisteraar, dossier: Dossier) -> None:
    """A day at the counter on this file, with the BSN where it belongs and where it does not."""
    file = f"/balie/dossiers/{dossier.kenmerk}"
    staff.post(f"{file}/reden/", {"reden": "vervanging"})
    for page in ("", "triage/", "klokken/", "inwoner/", "tijdlijn/", "uitvoer/", "stukken/"):
        staff.get(f"{file}/{page}")
    for wrong in (BSN[:-1] + "2", "12", BSN):
        staff.post(f"{file}/inwoner/bsn/", {"bsn": wrong})
    staff.post(f"{file}/inwoner/bsn/tonen/", {"reden": "Nodig voor de toewijzing."})
    staff.post(f"{file}/stukken/notitie/", {"tekst": WORDS})
    staff.post(f"{file}/onderzoek/")
    staff.get(f"{file}/onderzoek/gesprek/")
    staff.post("/balie/zoeken/", {"woorden": BSN}, follow=True)
    staff.post("/balie/zoeken/", {"woorden": f"{BSN[:4]} {BSN[4:6]} {BSN[6:]}"}, follow=True)
    staff.post("/balie/meldingen/nieuw/", {**CALL, "hulpvraag": WORDS, "postcode": WORDS})
    staff.post(f"{file}/intrekken/", {"reden": f"Opgenomen wegens {ILLNESS}."})


def traces() -> dict[str, Callable[[], str]]:
    def rows(model: Any) -> Callable[[], str]:
        return lambda: json.dumps(list(model.objects.values()), default=str)

    return {
        "het journaal": rows(Journaalregel),
        "de inzage": rows(Inzage),
        "de uitgaande post": rows(Uitgaand),
        "de pogingen": rows(Poging),
        "de sessies": lambda: json.dumps([session.get_decoded() for session in Session.objects.all()]),
    }


@pytest.mark.urls(__name__)
def test_a_bsn_and_an_illness_leave_no_trace_outside_the_file(written: list[str], balie: Luisteraar) -> None:
    visitor = Luisteraar(raise_request_exception=False)
    dossier = report(visitor)
    work(balie, dossier)
    deliver_due(at=dossier.geopend_op)

    assert Burgerservicenummer.objects.get().nummer == BSN, "het nummer staat waar het hoort"
    assert any("RuntimeError" in line and "in crash" in line for line in written), "wat er misging, staat in het log"
    said = {
        "een adres": "\n".join([*visitor.addresses, *balie.addresses]),
        "het log": "\n".join(written),
        "een koekje": "\n".join(m.value for c in (visitor, balie) for m in c.cookies.values() if m.key != "demo_datum"),
        **{name: read() for name, read in traces().items()},
    }
    assert {name: NEVER.findall(text)[:3] for name, text in said.items() if NEVER.search(text)} == {}


@pytest.mark.urls(__name__)
def test_a_crash_shows_a_page_in_plain_words_and_nothing_of_the_machine(balie: Luisteraar) -> None:
    answer = Client(raise_request_exception=False).post("/kapot/", {"tekst": WORDS})

    page = answer.content.decode()
    assert answer.status_code == 500
    assert "Er ging iets mis bij ons" in page
    assert not re.search(rf"{BSN}|{ILLNESS}|Traceback|RuntimeError|settings", page)
