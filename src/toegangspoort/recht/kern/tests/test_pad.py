# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een norm die een andere raadpleegt: de peildatum gaat mee, en een vraag van diep uit de feiten komt boven."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import pytest

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Norm, Oordeel, Vraag, norm
from toegangspoort.recht.kern.feit import Onbekend
from toegangspoort.recht.kern.pad import alle_plaatsen, met_antwoord, veld_op
from toegangspoort.recht.kern.uitleg import alle_gronden, volgende_vraag, wat_had_het_veranderd
from toegangspoort.recht.kern.vorm import herhaal, schrijf

DAG = date(2026, 2, 2)
JA = Oordeel(True, "Het past.", "N. Bakker")


@dataclass(frozen=True)
class Deel:
    past: Annotated[Oordeel | None, Vraag("Past het?", Aan.MEDEWERKER, "Anders telt het niet.")] = None


@dataclass(frozen=True)
class Geheel:
    delen: tuple[Deel, ...]


@pytest.fixture
def geheel() -> Iterator[Norm[[Geheel], bool]]:
    deel: Norm[[Deel], bool] = Norm("proef-deel", toetsdatum="besluit", uitleg="Een proef.")
    samen: Norm[[Geheel], bool] = Norm("proef-geheel", toetsdatum="besluit", uitleg="Een proef.")

    @deel.versie(vanaf=date(2020, 1, 1), bron="proef")
    def _deel(d: Deel) -> Gevallen[bool]:
        yield Geval(d.past, True, "Het past.")
        yield Geval(True, False, "Het past niet.")

    @samen.versie(vanaf=date(2015, 1, 1), bron="proef")
    def _samen(peildatum: date, g: Geheel) -> Gevallen[bool]:
        uitkomsten = tuple(deel(peildatum, d) for d in g.delen)
        vragen = tuple(
            vraag.binnen(f"delen.{nummer}") for nummer, uitkomst in enumerate(uitkomsten) for vraag in uitkomst.vragen
        )
        alles = Onbekend("delen", vragen=vragen) if vragen else all(u.waarde for u in uitkomsten)
        yield Geval(alles, True, "Alles past.", delen=uitkomsten)
        yield Geval(True, False, "Niet alles past.", delen=uitkomsten)

    yield samen
    norm._normen.pop("proef-deel")
    norm._normen.pop("proef-geheel")


def test_de_peildatum_gaat_mee_en_is_geen_feit(geheel: Norm[[Geheel], bool]) -> None:
    uitkomst = geheel(DAG, Geheel((Deel(JA),)))
    assert (uitkomst.waarde, uitkomst.delen[0].peildatum, list(uitkomst.feiten)) == (True, DAG, ["g"])
    assert schrijf(herhaal(schrijf(uitkomst))) == schrijf(uitkomst)
    assert [geval.zin for geval in alle_gronden(uitkomst)] == ["Alles past."]


def test_de_vraag_van_een_onderdeel_komt_boven_met_wat_ervan_afhangt(geheel: Norm[[Geheel], bool]) -> None:
    uitkomst = geheel(DAG, Geheel((Deel(JA), Deel())))
    vraag = volgende_vraag(uitkomst)
    assert vraag is not None
    assert (vraag.feit, vraag.vraag, vraag.hangt_af) == ("delen.1.past", "Past het?", (("ja", "ja"), ("nee", "nee")))
    assert [deel.waarde for deel in uitkomst.delen] == [True, None]


def test_ook_een_onderdeel_had_de_uitkomst_veranderd(geheel: Norm[[Geheel], bool]) -> None:
    (anders,) = wat_had_het_veranderd(geheel(DAG, Geheel((Deel(JA),))))
    assert (anders.feit, anders.antwoord, anders.uitkomst) == ("delen.0.past", "nee", "nee")


def test_een_pad_wijst_een_feit_aan_of_niets() -> None:
    feiten = Geheel((Deel(), Deel(JA)))
    assert [pad for pad, _ in alle_plaatsen(feiten)] == ["delen", "delen.0.past", "delen.1.past"]
    veld = veld_op(feiten, "delen.1.past")
    assert veld is not None
    assert veld.vraag.tekst == "Past het?"
    assert met_antwoord(feiten, "delen.0.past", JA) == Geheel((Deel(JA), Deel(JA)))
    assert [veld_op(feiten, pad) for pad in ("delen.9.past", "delen.nieuw", "kleur")] == [None, None, None]
