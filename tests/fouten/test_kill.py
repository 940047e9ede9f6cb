# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Accepted means durable: once a resident sees a reference number, a kill -9 loses nothing.

Runs on the database of DATABASE_URL: `script/test` runs it on SQLite (synchronous=FULL) and on PostgreSQL.
"""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fouten.bezoeker import Bezoeker
from tests.reizen.product import Product, running_product
from toegangspoort.portaal.tests.melden import ANSWERS

MAKE_GEMEENTE = "from toegangspoort.meldingen.tests.maken import make_gemeente; make_gemeente()"
LOOK = """
from toegangspoort.dossiers.models import Dossier
from toegangspoort.outbox.models import Uitgaand
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.audit.journaal import broken_links
dossier = Dossier.objects.get(kenmerk="{kenmerk}")
print("KLOKKEN", sorted(dossier.klokken.values_list("soort", flat=True)))
print("VERHAAL", dossier.melding.hulpvraag)
print("UITGAAND", Uitgaand.objects.filter(gebeurtenis="MeldingGeregistreerd").count())
print("BRIEVEN", Briefstuk.objects.filter(keten=dossier.kenmerk).count())
print("JOURNAAL", list(broken_links()))
"""
NUMBER = re.compile(r'tp-ontvangst__nummer">([0-9A-Z]{4}-[0-9A-Z]{4})<')
SECONDS_FOR_A_LETTER = 30


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Product]:
    with running_product(tmp_path, demo=False) as product:
        product.poort("shell", "-v", "0", "-c", MAKE_GEMEENTE)
        yield product


def report(visitor: Bezoeker) -> str:
    """Fill in every page and send; the number on the receipt."""
    visitor.get("/hulp-vragen/")
    visitor.post("/hulp-vragen/begin/", {})
    while visitor.path != "/hulp-vragen/controle/":
        slug = visitor.path.rstrip("/").rpartition("/")[2]
        visitor.post(visitor.path, ANSWERS[slug])
    found = NUMBER.search(visitor.post(visitor.path, {}))
    assert found, "geen nummer op de bevestiging"
    return found[1]


def look(product: Product, kenmerk: str) -> dict[str, str]:
    """What the database holds of this melding."""
    out = product.poort("shell", "-v", "0", "-c", LOOK.format(kenmerk=kenmerk))
    return dict(line.split(" ", 1) for line in out.splitlines() if line.strip())


def test_kill_9_right_after_the_receipt_loses_nothing(product: Product) -> None:
    visitor = Bezoeker(product.url)
    kenmerk = report(visitor)
    product.kill()
    written = product.log.read_text()
    assert "/hulp-vragen/stap/verhaal/" in written, "wat er werd gevraagd, staat in het log"
    typed = ("Wiersema", "schoon", kenmerk)
    assert not [word for word in typed if word in written], "met welke woorden niet"
    kept = look(product, kenmerk)
    assert kept["KLOKKEN"] == "['onderzoek', 'persoonlijk_plan', 'terugbellen']"
    assert kept["VERHAAL"] == ANSWERS["verhaal"]["verhaal"]
    assert kept["UITGAAND"] == "1"
    assert kept["JOURNAAL"] == "[]"

    product.start()
    assert kenmerk in visitor.get("/hulp-vragen/ontvangen/"), "de bevestiging staat er na de herstart nog"
    end = time.monotonic() + SECONDS_FOR_A_LETTER
    while look(product, kenmerk)["BRIEVEN"] == "0" and time.monotonic() < end:
        time.sleep(0.5)
    assert look(product, kenmerk)["BRIEVEN"] == "1", "de brief gaat één keer uit, ook na een harde stop"


def test_kill_9_halfway_the_questions_loses_no_answer(product: Product) -> None:
    visitor = Bezoeker(product.url)
    visitor.get("/hulp-vragen/")
    visitor.post("/hulp-vragen/begin/", {})
    visitor.post("/hulp-vragen/stap/verhaal/", ANSWERS["verhaal"])
    product.kill()
    product.start()
    assert ANSWERS["verhaal"]["verhaal"] in visitor.get("/hulp-vragen/stap/verhaal/")
