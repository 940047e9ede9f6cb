# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Eén regel, drie keer gelezen: voor één geval, met een onbekend feit, en over hele kolommen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Norm, Oordeel, Vraag, kleinste, niet, norm
from toegangspoort.recht.kern.kolommen import per_verschil, reken_kolommen
from toegangspoort.recht.kern.uitleg import alle_gronden, boom, volgende_vraag, wat_had_het_veranderd
from toegangspoort.recht.kern.vorm import Fout, OngeldigeFeiten, herhaal, reken_json, schrijf

DAG = date(2026, 2, 2)
TARIEF = 2180

NIETS_BIJZONDERS = Oordeel(False, "Niets bijzonders.", "N. Bakker")


@dataclass(frozen=True)
class Huis:
    wlz: Annotated[bool | None, Vraag("Betaalt iemand al voor de Wlz?", Aan.REGISTER, "Dan is er geen bijdrage.")]
    onder_aow: bool
    samen: bool
    kostprijs_centen: int
    bijzonder: Oordeel | None = NIETS_BIJZONDERS


@pytest.fixture
def bijdrage() -> Iterator[Norm[[Huis], int | None]]:
    proef: Norm[[Huis], int | None] = Norm("proef", toetsdatum="maand", uitleg="Een proef.")

    @proef.versie(vanaf=date(2020, 1, 1), bron="proef")
    def _regel(huis: Huis) -> Gevallen[int | None]:
        yield Geval(huis.wlz, 0, "Er wordt al betaald voor de Wlz.")
        yield Geval(huis.samen & huis.onder_aow, 0, "Een partner is onder de AOW-leeftijd.")
        yield Geval(huis.bijzonder, 0, "Er is een bijzondere reden.")
        yield Geval(
            True, kleinste(TARIEF, huis.kostprijs_centen), "U betaalt {tarief_centen}.", met={"tarief_centen": TARIEF}
        )

    yield proef
    norm._normen.pop("proef")


def test_het_eerste_geval_dat_waar_is_beslist(bijdrage: Norm[[Huis], int | None]) -> None:
    uitkomst = bijdrage(DAG, Huis(wlz=False, onder_aow=False, samen=True, kostprijs_centen=90_00))
    assert (uitkomst.waarde, uitkomst.redenen) == (TARIEF, ("U betaalt € 21,80.",))


def test_een_onbekend_feit_wordt_een_vraag_met_wat_ervan_afhangt(bijdrage: Norm[[Huis], int | None]) -> None:
    uitkomst = bijdrage(DAG, Huis(wlz=None, onder_aow=False, samen=True, kostprijs_centen=90_00))
    assert uitkomst.waarde is None
    vraag = volgende_vraag(uitkomst)
    assert vraag is not None
    assert (vraag.vraag, vraag.aan) == ("Betaalt iemand al voor de Wlz?", "register")
    assert vraag.hangt_af == (("ja", "0"), ("nee", str(TARIEF)))


def test_een_oordeel_zonder_reden_en_naam_telt_niet(bijdrage: Norm[[Huis], int | None]) -> None:
    open_norm = bijdrage(DAG, Huis(False, False, False, 100, Oordeel(True)))
    assert [vraag.feit for vraag in open_norm.vragen] == ["bijzonder"]
    geveld = bijdrage(DAG, Huis(False, False, False, 100, Oordeel(True, "Schrijnend.", "N. Bakker")))
    assert geveld.waarde == 0
    assert boom(geveld).oordelen[0].door == "N. Bakker"
    assert all("bijzonder" not in feit.vraag.lower() for feit in boom(geveld).feiten)


def test_bij_een_afwijzing_komen_alle_gronden_en_wat_het_had_veranderd(bijdrage: Norm[[Huis], int | None]) -> None:
    nul = bijdrage(DAG, Huis(True, True, True, 100))
    assert nul.redenen == ("Er wordt al betaald voor de Wlz.",)
    assert [g.zin for g in alle_gronden(nul)] == [
        "Er wordt al betaald voor de Wlz.",
        "Een partner is onder de AOW-leeftijd.",
    ]
    een_grond = bijdrage(DAG, Huis(True, False, True, 100))
    assert [(anders.feit, anders.antwoord, anders.uitkomst) for anders in wat_had_het_veranderd(een_grond)] == [
        ("wlz", "nee", "100")
    ]


@given(rijen=st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans(), st.integers(0, 10_000)), min_size=1))
def test_kolommen_zeggen_per_rij_hetzelfde(rijen: list[tuple[bool, bool, bool, int]]) -> None:
    proef: Norm[[Huis], int | None] = Norm("proef-kolommen", toetsdatum="maand", uitleg="Een proef.")
    try:

        @proef.versie(vanaf=date(2020, 1, 1), bron="proef")
        def _regel(huis: Huis) -> Gevallen[int | None]:
            yield Geval(huis.wlz & niet(huis.samen), 0, "Wlz.")
            yield Geval(huis.samen & huis.onder_aow, 1, "AOW.")
            yield Geval(True, kleinste(TARIEF, huis.kostprijs_centen), "Vast bedrag.")

        wlz, aow, samen, prijs = (np.array(kolom) for kolom in zip(*rijen, strict=True))
        kolommen = reken_kolommen(proef, DAG, Huis(wlz, aow, samen, prijs))
        los = [proef(DAG, Huis(*rij)) for rij in rijen]
        assert kolommen.waarde.tolist() == [uitkomst.waarde for uitkomst in los]
        assert [kolommen.redenen[g] for g in kolommen.geval] == [uitkomst.redenen[0] for uitkomst in los]
    finally:
        norm._normen.pop("proef-kolommen")


def test_een_norm_zonder_gevallen_rekent_elk_verschil_een_keer() -> None:
    proef: Norm[[date, int], date] = Norm("proef-dagen", toetsdatum="start", uitleg="Een proef.")
    try:
        geroepen = []

        @proef.versie(vanaf=date(2020, 1, 1), bron="proef")
        def _regel(start: date, weken: int):  # type: ignore[no-untyped-def]
            from datetime import timedelta

            from toegangspoort.recht.kern import Uitkomst

            geroepen.append(start)
            return Uitkomst(start + timedelta(weeks=weken))

        dagen = np.array(["2026-02-02", "2026-02-03", "2026-02-02"], dtype="datetime64[D]")
        kolommen = per_verschil(proef, dagen, start=dagen, weken=2)
        assert [str(dag) for dag in kolommen.waarde] == ["2026-02-16", "2026-02-17", "2026-02-16"]
        assert len(geroepen) == 2
    finally:
        norm._normen.pop("proef-dagen")


def test_een_uitkomst_gaat_naar_json_en_wordt_daaruit_opnieuw_berekend(bijdrage: Norm[[Huis], int | None]) -> None:
    uitkomst = bijdrage(DAG, Huis(False, False, True, 50, Oordeel(True, "Schrijnend.", "N. Bakker", DAG)))
    geschreven = schrijf(uitkomst)
    assert schrijf(herhaal(geschreven)) == geschreven


def test_foute_feiten_worden_allemaal_genoemd(bijdrage: Norm[[Huis], int | None]) -> None:
    with pytest.raises(OngeldigeFeiten) as gevangen:
        reken_json(bijdrage, DAG, {"wlz": "misschien", "samen": True, "kleur": "rood", "onder_aow": True})
    assert gevangen.value.fouten == (
        Fout("kleur", "onbekende sleutel"),
        Fout("wlz", "verwacht true of false"),
        Fout("kostprijs_centen", "ontbreekt"),
    )
