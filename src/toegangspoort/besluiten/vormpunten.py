# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The checks of the draft itself: lines, dates, pgb, who reads and who signs. Same shape as the besluittoets."""

from collections.abc import Iterator

from toegangspoort.besluiten import mandaten
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.lezing import second_reader_needed
from toegangspoort.besluiten.models import Besluitsoort
from toegangspoort.besluiten.punten import Punt, hard, soft
from toegangspoort.besluiten.regelpunten import ZEKERHEID, points_of_line
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.onderzoeken.treden import taken_off
from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.kern import Grondslag

WMO = "Wmo 2015"


def points_of_draft(blad: Blad) -> list[Punt]:
    """Everything the draft itself lacks, in the order of the page."""
    return [
        *_whole(blad),
        *(punt for regel in blad.granted for punt in points_of_line(blad, regel)),
        *_denied(blad),
        *_reactions(blad),
        *_identity(blad),
        *_reader(blad),
    ]


def _whole(blad: Blad) -> Iterator[Punt]:
    if blad.soort.grants and not blad.regels:
        yield hard(
            "REGEL_ONTBREEKT",
            "Er staat nog niet in wat de inwoner krijgt",
            "Voeg een regel toe.",
            ZEKERHEID,
            "regel-nieuw",
        )
    if blad.soort == Besluitsoort.TIJDELIJK and not blad.besluit.spoedreden.strip():
        yield hard(
            "SPOED_ZONDER_REDEN",
            "Niet uitgelegd waarom dit niet kan wachten",
            "Schrijf op waarom de inwoner nu hulp nodig heeft. Het onderzoek en de aanvraag volgen daarna.",
            (Grondslag(WMO, "2.3.3"),),
            "soort-spoedreden",
        )
    if blad.soort == Besluitsoort.TOEKENNING and not blad.redenen:
        yield soft(
            "REDENEN_ONTBREKEN",
            "Er staan geen redenen in de brief",
            "Neem de voorstellen over of schrijf zelf een zin. Ook wie hulp krijgt, wil weten waarom.",
            (gronden.MOTIVERING,),
            "redenen",
        )


def _denied(blad: Blad) -> Iterator[Punt]:
    if blad.soort.denies and not blad.besluit.wat_wel_helpt.strip():
        yield soft(
            "WAT_HELPT_WEL",
            "Er staat niet in wat de inwoner wel kan helpen",
            "Noem wat er wel is: een algemene voorziening, iemand die meedenkt, of geld voor wie het niet kan betalen.",
            (gronden.MOTIVERING, gronden.ALGEMENE_HULP),
            "soort-wat_wel_helpt",
        )
    off = blad.stand is not None and any(taken_off(need, blad.stand.aftrekken) > 0 for need in blad.stand.behoeften)
    if blad.soort == Besluitsoort.AFWIJZING and blad.stand is not None and blad.stand.behoeften and not off:
        yield soft(
            "AFWIJZING_ZONDER_TREDE",
            "Op de ladder gaat niets van de behoefte af",
            "U wijst af, maar het onderzoek zegt niet wie of wat de inwoner wel helpt. Kijk de ladder na.",
            (gronden.MAATWERK, gronden.STAPPENPLAN),
            "ladder",
        )


def _reactions(blad: Blad) -> Iterator[Punt]:
    """What the client said about the verslag is answered in the reasons (S0-13)."""
    spoken = {zin.plek for zin in blad.redenen}
    for reactie in blad.stand.reacties if blad.stand else ():
        if reactie.tekst.strip() and f"reactie-{reactie.pk}" not in spoken:
            yield soft(
                "REACTIE_NIET_BESPROKEN",
                "De reactie van de inwoner staat niet in de redenen",
                f"De inwoner schreef: “{reactie.tekst.strip()[:140]}”. Leg uit wat u daarmee deed.",
                (gronden.MOTIVERING,),
                "redenen",
                onderwerp=f"reactie {reactie.pk}",
            )


def _identity(blad: Blad) -> Iterator[Punt]:
    if blad.aanvraag is not None and not blad.aanvraag.identiteit:
        yield soft(
            "IDENTITEIT_NIET_VASTGESTELD",
            "Nog niet vastgelegd dat de inwoner een identiteitsbewijs liet zien",
            "Leg bij de aanvraag vast welk document u zag, en wanneer. Bewaar geen kopie.",
            (Grondslag(WMO, "2.3.4", 1),),
            "aanvraag",
        )


def _reader(blad: Blad) -> Iterator[Punt]:
    reason = second_reader_needed(blad)
    if reason and blad.besluit.status != Besluitstatus.NAGELEZEN:
        yield hard(
            "TWEEDE_LEZER",
            "Een collega moet dit besluit nog nalezen",
            f"{reason} Bied het aan een tweede lezer aan.",
            (Grondslag("Awb", "3:2"),),
            "lezing",
        )
    if not mandaten.someone_may_sign(blad.mandaten, blad.besluit.soort, blad.euro_per_jaar):
        yield hard(
            "MANDAAT_ONTBREEKT",
            "Niemand heeft mandaat voor dit besluit",
            "Vraag de beheerder om een mandaat voor deze soort en dit bedrag, of vul het tarief in.",
            (Grondslag("Awb", "10:3"),),
            "ondertekenen",
        )
