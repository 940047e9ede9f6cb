# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Of er maatwerk nodig is: een advies met alle gronden, of de volgende vraag met wat ervan afhangt."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.scenarios import scenarios_van
from toegangspoort.recht.kern.uitleg import alle_gronden, boom, volgende_vraag, wat_had_het_veranderd
from toegangspoort.recht.kern.vorm import herhaal, schrijf
from toegangspoort.recht.wmo2015.aanspraak import Aanspraakfeiten, Ondersteuning
from toegangspoort.recht.wmo2015.ladder import Aftrek, Behoefte, Eenheid, Ladder, Omvang, Per, Trede, open_treden
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.toegang import GEEN_MAATWERK, Toegang, toegang_maatwerk
from toegangspoort.recht.wmo2015.verblijf import Verblijfsfeiten
from toegangspoort.recht.wmo2015.wlz import Wlzfeiten, Woonvorm

OP = date(2026, 11, 24)
NIETS = Oordeel(False, "Daar is niets te halen.", "N. Bakker", OP)
JA = Oordeel(True, "Dat is besproken.", "N. Bakker", OP)
HIER = Aanspraakfeiten(
    Ondersteuning.ZELFREDZAAMHEID_PARTICIPATIE, woont_in_nederland=True, woont_in_deze_gemeente=True, beperking=True
)
GEEN_WLZ = Wlzfeiten(recht_vastgesteld=False, recht_waarschijnlijk=NIETS)


def minuten(aantal: int) -> Omvang:
    return Omvang(Decimal(aantal), Eenheid.MINUUT, Per.WEEK)


def ladder(*aftrekken: Aftrek, nodig: int | None = 60) -> Ladder:
    """Een uur hulp per week; op elke trede die niet is genoemd, is niets te halen."""
    genoemd = {aftrek.trede for aftrek in aftrekken}
    rest = tuple(Aftrek(trede, oordeel=NIETS) for trede in Trede if trede not in genoemd)
    return Ladder(
        Spoor.ZELFREDZAAMHEID,
        (Behoefte("schoonmaken", None if nodig is None else minuten(nodig)),),
        (*aftrekken, *rest),
    )


def toegang(*aftrekken: Aftrek, nodig: int | None = 60) -> Toegang:
    return Toegang(HIER, Verblijfsfeiten(nederlander=True), GEEN_WLZ, ladder(*aftrekken, nodig=nodig))


DIENST = Aftrek(
    Trede.ALGEMENE_VOORZIENING, "schoonmaken", minuten(60), JA, "Schoonmaakdienst", beschikbaar=True, passend=JA
)


def test_de_volgende_vraag_zegt_aan_wie_waarom_en_wat_ervan_afhangt() -> None:
    vraag = volgende_vraag(toegang_maatwerk(OP, toegang(DIENST)))
    assert vraag is not None
    assert vraag.vraag == "Algemene voorziening, Schoonmaakdienst: kan de inwoner het betalen?"
    assert (vraag.aan, vraag.feit) == ("inwoner", "ladder.aftrekken.0.betaalbaar")
    assert "CRVB:2016:1404" in vraag.waarom
    assert vraag.hangt_af == (
        ("ja", "geen maatwerk"),
        ("nee", "maatwerk voor wat overblijft: 60 minuten per week schoonmaken"),
    )


def test_na_het_antwoord_is_de_vraag_weg() -> None:
    uitkomst = toegang_maatwerk(OP, toegang(replace(DIENST, betaalbaar=NIETS)))
    assert uitkomst.vragen == ()
    assert str(uitkomst.waarde) == "maatwerk voor wat overblijft: 60 minuten per week schoonmaken"


def test_een_trede_waarover_niets_is_gezegd_is_een_vraag_met_twee_uitkomsten() -> None:
    """S1-15: maatwerk komt pas na elke trede."""
    zonder = replace(ladder(), aftrekken=tuple(a for a in ladder().aftrekken if a.trede != Trede.EIGEN_KRACHT))
    open_ladder = replace(zonder, aftrekken=(*zonder.aftrekken, *open_treden(zonder)))
    vraag = volgende_vraag(toegang_maatwerk(OP, replace(toegang(), ladder=open_ladder)))
    assert vraag is not None
    assert vraag.vraag == "Wat kan de inwoner zelf doen, leren of regelen?"
    assert vraag.hangt_af == (
        ("ja", "geen maatwerk"),
        ("nee", "maatwerk voor wat overblijft: 60 minuten per week schoonmaken"),
    )
    assert toegang_maatwerk(OP, replace(toegang(), ladder=zonder)).vragen[0].vraag == vraag.vraag


def test_eerst_de_poort_en_dan_pas_de_ladder() -> None:
    """Een voorwaarde die vaststaat en niet klopt, maakt de rest onnodig; de ladder is dan niet gerekend."""
    elders = replace(toegang(DIENST), aanspraak=replace(HIER, woont_in_deze_gemeente=False))
    uitkomst = toegang_maatwerk(OP, elders)
    assert uitkomst.waarde == GEEN_MAATWERK
    assert [deel.norm for deel in uitkomst.delen] == ["in-aanmerking"]


def test_bij_geen_maatwerk_komen_alle_gronden_tegelijk() -> None:
    feiten = replace(
        toegang(replace(DIENST, betaalbaar=JA)),
        aanspraak=replace(HIER, woont_in_deze_gemeente=False),
        verblijf=Verblijfsfeiten(
            nederlander=False, rechtmatig_verblijf=False, vraagt_opvang=False, aangewezen_categorie=False
        ),
    )
    zinnen = [geval.zin for geval in alle_gronden(toegang_maatwerk(OP, feiten))]
    assert zinnen == [
        "U woont in een andere gemeente. Vraag de hulp daar aan.",
        "U hebt geen verblijf waarbij de wet maatwerk toestaat.",
        "Na alle treden blijft er niets over waarvoor maatwerk nodig is.",
    ]


def test_wat_het_had_veranderd_noemt_het_oordeel_op_de_trede() -> None:
    uitkomst = toegang_maatwerk(OP, toegang(replace(DIENST, betaalbaar=JA)))
    assert uitkomst.waarde == GEEN_MAATWERK
    gevonden = wat_had_het_veranderd(uitkomst)
    assert "Algemene voorziening, Schoonmaakdienst: kan de inwoner het betalen?" in {a.vraag for a in gevonden}
    anders = {a.feit: a.uitkomst for a in gevonden}
    over = "maatwerk voor wat overblijft: 60 minuten per week schoonmaken"
    dienst = "ladder.aftrekken.0"
    assert {pad: wat for pad, wat in anders.items() if pad.startswith("ladder")} == {
        f"{dienst}.oordeel": over,
        f"{dienst}.beschikbaar": over,
        f"{dienst}.passend": over,
        f"{dienst}.betaalbaar": over,
    }


def test_weigeren_om_de_wlz_is_een_oordeel_van_een_mens() -> None:
    wlz = Wlzfeiten(
        recht_vastgesteld=True,
        overgang_wlz=False,
        woont=Woonvorm.INSTELLING_MET_BEHANDELING,
        modulair_pakket_thuis=False,
    )
    vraag = toegang_maatwerk(OP, replace(toegang(), wlz=wlz)).vragen[0]
    assert vraag.feit == "wlz_gaat_voor"
    zonder_naam = replace(toegang(), wlz=wlz, wlz_gaat_voor=Oordeel(True, "De instelling doet dit al."))
    assert toegang_maatwerk(OP, zonder_naam).vragen[0].feit == "wlz_gaat_voor"
    geweigerd = toegang_maatwerk(OP, replace(toegang(), wlz=wlz, wlz_gaat_voor=JA))
    assert (geweigerd.waarde, geweigerd.redenen) == (
        GEEN_MAATWERK,
        ("Uw recht op verblijf uit de Wlz is vastgesteld.",),
    )


def test_wat_nodig_is_staat_vast_voordat_er_iets_afgaat() -> None:
    """CRVB:2018:819, stap 3 voor stap 4; S1-9."""
    assert toegang_maatwerk(OP, toegang(DIENST, nodig=None)).vragen[0].feit == "ladder.behoeften.0.omvang"
    leeg = replace(toegang(), ladder=Ladder(Spoor.ZELFREDZAAMHEID, ()))
    assert toegang_maatwerk(OP, leeg).vragen[0].feit == "ladder.behoeften"


def test_het_spoor_hoort_bij_wat_wordt_gevraagd() -> None:
    """S0-9."""
    verkeerd = replace(toegang(), ladder=replace(ladder(), spoor=Spoor.BESCHERMD_WONEN))
    assert toegang_maatwerk(OP, verkeerd).vragen[0].feit == "ladder.spoor"


def test_de_boom_leest_van_poort_tot_trede_met_feiten_en_oordelen_apart() -> None:
    """S0-8: maatwerk alleen na treden met een reden."""
    tak = boom(toegang_maatwerk(OP, toegang(replace(DIENST, betaalbaar=NIETS))))
    assert [deel.norm for deel in tak.takken] == ["in-aanmerking", "verblijf", "wlz-weigering", "ladder"]
    dienst = tak.takken[-1].takken[-1]
    assert dienst.redenen == ("U kunt het niet betalen. Daarom telt het niet mee.",)
    assert {oordeel.door for oordeel in dienst.oordelen} == {"N. Bakker"}


def test_elk_scenario_gaat_naar_json_en_komt_daar_ongewijzigd_uit() -> None:
    for scenario in scenarios_van("toegang-maatwerk"):
        if scenario.peildatum.year > 2014:
            geschreven = schrijf(scenario.reken())
            assert schrijf(herhaal(json.loads(json.dumps(geschreven)))) == geschreven


@given(antwoorden=st.lists(st.sampled_from([JA, NIETS, None]), min_size=7, max_size=7), nodig=st.integers(1, 200))
def test_een_advies_is_er_alleen_als_geen_open_antwoord_het_nog_verandert(
    antwoorden: list[Oordeel | None], nodig: int
) -> None:
    """Het recht raadt nooit: wat open is, verandert een gegeven advies niet meer."""
    aftrekken = tuple(
        Aftrek(
            trede,
            "schoonmaken",
            minuten(30),
            antwoord,
            "iets",
            besproken=True,
            recht_vastgesteld=True,
            niet_speciaal=True,
            beschikbaar=True,
            passend=JA,
            betaalbaar=JA,
        )
        for trede, antwoord in zip(Trede, antwoorden, strict=True)
    )
    uitkomst = toegang_maatwerk(OP, toegang(*aftrekken, nodig=nodig))
    ingevuld = [
        toegang_maatwerk(
            OP, toegang(*(a if a.oordeel else replace(a, oordeel=oordeel) for a in aftrekken), nodig=nodig)
        ).waarde
        for oordeel in (JA, NIETS)
    ]
    if uitkomst.vragen:
        assert ingevuld[0] != ingevuld[1]
    else:
        assert ingevuld == [uitkomst.waarde, uitkomst.waarde]
