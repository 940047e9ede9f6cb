# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De eigen bijdrage per huishouden (artikel 2.1.4, 2.1.4a en 2.1.5 Wmo 2015), in hele centen per periode.

Drie regimes: tot 2019 naar inkomen en vermogen, in 2019 een vast bedrag per vier weken, sinds 2020 het
abonnementstarief per maand. Waar de wet geen bedrag geeft dat hier is na te rekenen, is er geen bedrag.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from toegangspoort.recht.kern import (
    Geval,
    Gevallen,
    Grondslag,
    Norm,
    Uitkomst,
    Versie,
    Waarde,
    kleinste,
    lees_waarden,
    niet,
)
from toegangspoort.recht.wmo2015.huishouden import Huishouden

PLAFOND = lees_waarden(Path(__file__).with_name("bijdrage.yaml"))["plafond_centen"]
INKOMENSAFHANKELIJK, TUSSENJAAR, ABONNEMENT, AANHANGIG = (date(jaar, 1, 1) for jaar in (2015, 2019, 2020, 2027))
BRON_2015 = "Uitvoeringsbesluit Wmo 2015, artikel 3.8 tot en met 3.10a, tekst van 28 juli 2018"
BRON_2027 = (
    "hetcak.nl: een wetsvoorstel voor een bijdrage naar inkomen is ingediend; wanneer het gaat gelden is niet bekend"
)

ALGEMENE_VOORZIENING = Grondslag("Wmo 2015", "2.1.4", 3)
CLIENTONDERSTEUNING = Grondslag("Wmo 2015", "2.1.4", 5)
VERORDENING = Grondslag("Wmo 2015", "2.1.4a", 1)
TARIEF = Grondslag("Wmo 2015", "2.1.4a", 4)
LAGER = Grondslag("Wmo 2015", "2.1.4a", 5, "a")
LAAG_INKOMEN = Grondslag("Wmo 2015", "2.1.4a", 5, "b")
KOSTPRIJS = Grondslag("Wmo 2015", "2.1.4a", 6)
ANDERE_BIJDRAGE = Grondslag("Wmo 2015", "2.1.4a", 7)
VRIJSTELLING = Grondslag("Uitvoeringsbesluit Wmo 2015", "3.8")

VRIJSTELLING_NAKIJKEN = ("Nog na te kijken: hoe artikel 3.8 Uitvoeringsbesluit Wmo 2015 sinds 2019 precies luidt.",)
DOOR_HET_COLLEGE = (
    "Of de gemeente van de bijdrage afziet, omdat u die niet kunt betalen of omdat zij de hulp in de weg zit.",
)


class Periode(StrEnum):
    """Waarover een bijdrage wordt geheven. Een bedrag wordt nooit stilzwijgend naar een andere periode omgerekend."""

    MAAND = "maand"
    VIER_WEKEN = "vier weken"


bijdrageperiode: Norm[[], Periode] = Norm(
    "bijdrageperiode",
    Grondslag("Wmo 2015", "2.1.4a", 4),
    titel="Periode van de eigen bijdrage",
    toetsdatum="periode van de bijdrage",
    uitleg="De eigen bijdrage geldt sinds 2020 per maand; daarvoor gold zij per vier weken.",
)


@bijdrageperiode.versie(vanaf=INKOMENSAFHANKELIJK, tot=ABONNEMENT, bron=f"{BRON_2015}; zorghulpatlas.nl")
def _per_vier_weken() -> Uitkomst[Periode]:
    return Uitkomst(
        Periode.VIER_WEKEN,
        (Grondslag("Uitvoeringsbesluit Wmo 2015", "3.8", 3),),
        redenen=("De bijdrage geldt per vier weken.",),
    )


@bijdrageperiode.versie(vanaf=ABONNEMENT, tot=AANHANGIG, bron="Wmo 2015, tekst geldend op 1 januari 2026")
def _per_maand() -> Uitkomst[Periode]:
    return Uitkomst(Periode.MAAND, redenen=("De bijdrage geldt per maand.",))


bijdrage: Norm[[Huishouden], int | None] = Norm(
    "bijdrage",
    VERORDENING,
    titel="Eigen bijdrage",
    toetsdatum="periode van de bijdrage",
    eenheid="centen",
    uitleg=(
        "Een huishouden betaalt voor alle hulp samen ten hoogste één vast bedrag. Wie is vrijgesteld, betaalt niets. "
        "Waar de regeling van die tijd geen vast bedrag kent, noemt deze norm geen bedrag."
    ),
    waarden=(PLAFOND,),
)


@bijdrage.versie(vanaf=INKOMENSAFHANKELIJK, tot=TUSSENJAAR, bron=BRON_2015)
def _naar_inkomen(huishouden: Huishouden) -> Gevallen[int | None]:
    """Het regime is bekend, het bedrag niet: het hangt van inkomen, vermogen en verordening van toen af."""
    yield _zonder_regel(huishouden)
    yield Geval(
        True,
        None,
        "De bijdrage hing tot 2019 af van inkomen en vermogen. Het regime is bekend, het bedrag is niet vastgesteld.",
        Grondslag("Uitvoeringsbesluit Wmo 2015", "3.8", 1),
        ter_beoordeling=("Het bedrag: vraag het op bij het CAK, dat de bijdrage vaststelde.",),
    )


@bijdrage.versie(vanaf=AANHANGIG, bron=BRON_2027, geverifieerd=False)
def _nog_te_bepalen(huishouden: Huishouden) -> Gevallen[int | None]:
    """Voor 2027 en later is geen bedrag bekend; ook niet of het vaste bedrag blijft."""
    yield _zonder_regel(huishouden)
    yield Geval(
        True,
        None,
        "Er ligt een voorstel voor een bijdrage naar inkomen. Het regime is bekend, het bedrag is niet vastgesteld.",
        ter_beoordeling=("Het bedrag: kijk na welke wet op deze dag geldt.",),
    )


def _zonder_regel(h: Huishouden) -> Geval[int | None]:
    return Geval(
        niet(h.verordening_vraagt_bijdrage),
        0,
        "De verordening van uw gemeente vraagt voor deze hulp geen bijdrage.",
        VERORDENING,
    )


def _vast_bedrag(rij: Waarde) -> Callable[[Huishouden], Gevallen[int | None]]:
    """De regel met het bedrag van één periode: alles wat het huishouden krijgt telt samen één keer."""
    plafond: int = rij.waarde
    per = (bijdrageperiode(rij.vanaf),)
    in_woorden = f"per {rij.eenheid}"

    def regel(h: Huishouden) -> Gevallen[int | None]:
        hulp = h.ondersteuning & niet(h.alleen_minderjarig)
        vervoer = h.vervoer & niet(h.vervoer_zonder_bijdrage) & niet(h.alleen_minderjarig)
        zaak = (h.hulpmiddel & niet(h.alleen_minderjarig)) | h.woningaanpassing
        alleen_zaak = niet(hulp) & niet(vervoer)
        yield _zonder_regel(h)
        yield Geval(
            h.beschermd_wonen_of_opvang,
            None,
            "Voor beschermd wonen en opvang geldt een andere bijdrage. Dit bedrag geldt daarnaast niet.",
            ANDERE_BIJDRAGE,
            ter_beoordeling=("De bijdrage voor beschermd wonen of opvang: die volgt uit een andere regeling.",),
        )
        yield Geval(
            h.wlz_bijdrage,
            0,
            "Uw huishouden betaalt al een bijdrage voor de Wet langdurige zorg. Daarom betaalt u voor de Wmo niets.",
            VRIJSTELLING,
            ter_beoordeling=VRIJSTELLING_NAKIJKEN,
        )
        yield Geval(
            h.met_partner & h.onder_aow,
            0,
            "U woont samen en een van u beiden is jonger dan de AOW-leeftijd. Daarom betaalt u niets.",
            VRIJSTELLING,
            ter_beoordeling=VRIJSTELLING_NAKIJKEN,
        )
        yield Geval(
            h.vrijgesteld_laag_inkomen, 0, "Met uw inkomen betaalt u volgens de verordening niets.", LAAG_INKOMEN
        )
        yield Geval(
            h.vrijgesteld_door_college,
            0,
            "De gemeente besloot dat u voor een tijd niets betaalt.",
            VRIJSTELLING,
            ter_beoordeling=VRIJSTELLING_NAKIJKEN,
        )
        yield Geval(
            h.alleen_minderjarig & niet(h.woningaanpassing),
            0,
            "Voor iemand jonger dan 18 jaar betaalt u alleen voor een woningaanpassing.",
            VRIJSTELLING,
            ter_beoordeling=VRIJSTELLING_NAKIJKEN,
        )
        geen_zaak_of_hulp = alleen_zaak & niet(zaak)
        yield Geval(
            geen_zaak_of_hulp & h.vervoer,
            0,
            "U reist met het collectieve vervoer. Daarvoor vraagt uw gemeente geen bijdrage.",
            VERORDENING,
        )
        yield Geval(geen_zaak_of_hulp & h.rolstoel, 0, "Voor een rolstoel betaalt u niets.", VRIJSTELLING)
        yield Geval(
            geen_zaak_of_hulp,
            0,
            "U krijgt niets waarvoor een bijdrage geldt. Cliëntondersteuning is altijd gratis.",
            CLIENTONDERSTEUNING,
        )
        rest, lager = h.rest_kostprijs_centen, h.lager_bedrag_centen
        yield Geval(
            alleen_zaak & (rest < plafond) & (niet(h.lager_bedrag) | (rest < lager)),
            rest,
            "U betaalt nooit meer dan de kostprijs. Daarvan is nog {rest_centen} over, dat betaalt u.",
            KOSTPRIJS,
            met={"rest_centen": rest},
            delen=per,
        )
        yield Geval(
            h.lager_bedrag,
            kleinste(lager, plafond),
            "Uw huishouden betaalt {bedrag_centen} {periode} voor alle hulp samen. Dat is het bedrag van uw gemeente.",
            LAGER,
            met={"bedrag_centen": kleinste(lager, plafond), "periode": in_woorden},
            delen=per,
            ter_beoordeling=DOOR_HET_COLLEGE,
        )
        yield Geval(
            True,
            plafond,
            "Uw huishouden betaalt {bedrag_centen} {periode}, voor alle hulp samen.",
            TARIEF,
            ALGEMENE_VOORZIENING,
            met={"bedrag_centen": plafond, "periode": in_woorden},
            delen=per,
            ter_beoordeling=DOOR_HET_COLLEGE,
        )

    return regel


def voorstel(plafond_centen: int, peildatum: date) -> Versie[[Huishouden], int | None]:
    """De regel van die dag met een ander vast bedrag, om door te rekenen wat dat zou doen; geen geldend recht."""
    rij = replace(PLAFOND.op(peildatum), waarde=plafond_centen, bron="een voorstel", geverifieerd=False)
    return Versie(rij.vanaf, rij.tot, rij.bron, rij.geverifieerd, _vast_bedrag(rij))


for _rij in PLAFOND.rijen:
    bijdrage.versie(vanaf=_rij.vanaf, tot=_rij.tot, bron=_rij.bron, geverifieerd=_rij.geverifieerd)(_vast_bedrag(_rij))
