# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The checks of the draft itself: lines, dates, pgb, who reads and who signs. Same shape as the besluittoets."""

from collections.abc import Iterator

from toegangspoort.aanbod.models import Soort
from toegangspoort.besluiten import mandaten
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.lezing import second_reader_needed
from toegangspoort.besluiten.looptijd import end_of_urgent_help, is_long
from toegangspoort.besluiten.models import Besluitregel, Besluitsoort, Vorm
from toegangspoort.besluiten.punten import Punt
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.onderzoeken.treden import taken_off
from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.ladder import Trede
from toegangspoort.recht.wmo2015.pgb import Oordeel, PgbTest, pgb_mogelijk

WMO = "Wmo 2015"
ZEKERHEID = (Grondslag("Awb", "3:46"), Uitspraak("ECLI:NL:CRVB:2019:2731", "wat iemand krijgt is duidelijk"))
LOOPTIJD = (Grondslag(WMO, "2.3.9"), gronden.MOTIVERING)
VERBLIJF = frozenset({"04", "15", "16", "17", "18"})
"""iWmo categories for a stay away from home (S1-4)."""


def points_of_draft(blad: Blad) -> list[Punt]:
    """Everything the draft itself lacks, in the order of the page."""
    return [
        *_whole(blad),
        *(punt for regel in blad.granted for punt in _line(blad, regel)),
        *_denied(blad),
        *_reactions(blad),
        *_identity(blad),
        *_reader(blad),
    ]


def _whole(blad: Blad) -> Iterator[Punt]:
    if blad.soort.grants and not blad.regels:
        yield _hard(
            "REGEL_ONTBREEKT",
            "Er staat nog niet in wat de inwoner krijgt",
            "Voeg een regel toe.",
            ZEKERHEID,
            "regel-nieuw",
        )
    if blad.soort == Besluitsoort.TIJDELIJK and not blad.besluit.spoedreden.strip():
        yield _hard(
            "SPOED_ZONDER_REDEN",
            "Niet uitgelegd waarom dit niet kan wachten",
            "Schrijf op waarom de inwoner nu hulp nodig heeft. Het onderzoek en de aanvraag volgen daarna.",
            (Grondslag(WMO, "2.3.3"),),
            "soort-spoedreden",
        )
    if blad.soort == Besluitsoort.TOEKENNING and not blad.redenen:
        yield _soft(
            "REDENEN_ONTBREKEN",
            "Er staan geen redenen in de brief",
            "Neem de voorstellen over of schrijf zelf een zin. Ook wie hulp krijgt, wil weten waarom.",
            (gronden.MOTIVERING,),
            "redenen",
        )


def _line(blad: Blad, regel: Besluitregel) -> Iterator[Punt]:
    where = f"regel-{regel.pk}"
    if regel.product is None:
        yield _hard(
            "PRODUCT_ONTBREEKT",
            "Er is nog geen voorziening gekozen",
            "Kies wat de inwoner krijgt.",
            ZEKERHEID,
            f"{where}-product_id",
            regel=regel,
        )
    if regel.van is None:
        yield _hard(
            "INGANGSDATUM_ONTBREEKT",
            "Er staat niet in wanneer de hulp begint",
            "Vul de eerste dag in.",
            ZEKERHEID,
            f"{where}-van",
            regel=regel,
        )
    yield from _period(blad, regel, where)
    if (regel.vorm == Vorm.COLLECTIEF) != (regel.soort == Soort.CMV):
        yield _hard(
            "VORM_PAST_NIET",
            "De vorm past niet bij deze voorziening",
            "Gedeelde hulp gaat met een pas. Hulp voor één persoon gaat in natura of met een pgb.",
            (gronden.SOORTEN,),
            f"{where}-vorm",
            regel=regel,
        )
    if regel.categorie in VERBLIJF and not regel.terugkeerdoel.strip():
        yield _soft(
            "TERUGKEERDOEL_ONTBREEKT",
            "Er staat niet in hoe de inwoner weer zelf kan wonen",
            "Schrijf op wat er nodig is om weer zelf te wonen, of waarom dat niet kan.",
            (Grondslag(WMO, "2.3.5", 4),),
            f"{where}-terugkeerdoel",
            regel=regel,
        )
    yield from _general_provision(blad, regel)
    yield from _pgb(blad, regel, where)


def _period(blad: Blad, regel: Besluitregel, where: str) -> Iterator[Punt]:
    if blad.soort == Besluitsoort.TIJDELIJK:
        last = end_of_urgent_help(regel, blad.instellingen)
        if regel.tot_en_met is None or (last is not None and regel.tot_en_met > last):
            weeks = blad.instellingen["besluit.tijdelijk_weken"]
            yield _hard(
                "EINDE_TIJDELIJK",
                "Tijdelijke hulp heeft een einddatum nodig",
                f"Kies een laatste dag binnen {weeks} weken. Voor die tijd is er een gewoon besluit.",
                (Grondslag(WMO, "2.3.3"),),
                f"{where}-tot_en_met",
                regel=regel,
            )
        return
    if regel.tot_en_met is None and not regel.looptijdreden.strip():
        yield _hard(
            "EINDDATUM_ONTBREEKT",
            "Er staat niet in tot wanneer de hulp loopt",
            "Vul de laatste dag in, of schrijf op waarom er geen einde is.",
            LOOPTIJD,
            f"{where}-tot_en_met",
            regel=regel,
        )
    elif is_long(regel, blad.instellingen) and not regel.looptijdreden.strip():
        months = blad.instellingen["besluit.einde_verplicht_na_maanden"]
        yield _soft(
            "LOOPTIJD_LANG",
            "De hulp loopt lang door",
            f"Langer dan {months} maanden vraagt een reden. Schrijf die erbij, of kies een eerder einde.",
            LOOPTIJD,
            f"{where}-looptijdreden",
            regel=regel,
        )


def _general_provision(blad: Blad, regel: Besluitregel) -> Iterator[Punt]:
    """Where it is a general provision (household help after 2016), maatwerk is a reasoned top-up (S0-7, S4-28)."""
    kind = blad.soorten.get(regel.product.voorziening_id) if regel.product else None
    if kind != Soort.AV or blad.soort == Besluitsoort.TIJDELIJK:
        return
    rows = blad.stand.aftrekken if blad.stand else ()
    if any(row.trede == Trede.ALGEMENE_VOORZIENING and row.behoefte_id == regel.behoefte_id for row in rows):
        return
    yield Punt(
        "AV_NIET_BEKEKEN",
        True,
        "Dit is in uw gemeente een algemene voorziening",
        "Maatwerk kan als aanvulling. Leg op trede 6 vast waarom de algemene voorziening er niet is, niet past, niet "
        "te betalen is of niet genoeg is.",
        (gronden.MAATWERK, gronden.ALGEMENE_HULP),
        "ladder",
        regel.onderwerp,
        regel_id=regel.pk,
    )


def _pgb(blad: Blad, regel: Besluitregel, where: str) -> Iterator[Punt]:
    if regel.vorm == Vorm.PGB:
        tests = blad.tests_of(regel)
        judged = tuple(
            Oordeel(test, tests[test.name].voldoet, tests[test.name].reden) for test in PgbTest if test.name in tests
        )
        outcome = pgb_mogelijk(blad.peildatum, judged)
        if outcome.waarde is False:
            yield _hard(
                "PGB_VOLDOET_NIET",
                "Met deze oordelen kan er geen pgb zijn",
                "Geef de hulp in natura en leg uit waarom het pgb niet kan, of kijk het oordeel nog eens na.",
                (gronden.PGB,),
                f"{where}-pgb_bekwaam",
                regel=regel,
            )
        for question in outcome.ter_beoordeling:
            yield _hard(
                "PGB_TOETS_ONTBREEKT",
                question,
                "Oordeel hierover, met een reden.",
                (gronden.PGB,),
                f"{where}-pgb_bekwaam",
                regel=regel,
            )
        if regel.pgb_tarief_cent is None:
            yield _hard(
                "PGB_BEDRAG_ONTBREEKT",
                "Er staat niet in hoeveel geld de inwoner krijgt",
                "Vul het tarief in.",
                (gronden.PGB_TARIEF,),
                f"{where}-pgb_tarief",
                regel=regel,
            )
        if regel.pgb_toereikend is None:
            yield _soft(
                "PGB_TARIEF_NIET_BEKEKEN",
                "Niet bekeken of de hulp voor dit bedrag te koop is",
                "Ga na of de inwoner hiermee ten minste bij één aanbieder terechtkan.",
                (gronden.PGB_TARIEF,),
                f"{where}-pgb_tarief",
                regel=regel,
            )
    same = [r for r in blad.granted if r.product_id and r.product_id == regel.product_id and r.pk < regel.pk]
    if any({other.vorm, regel.vorm} == {Vorm.ZIN, Vorm.PGB} for other in same):
        yield _hard(
            "ZIN_EN_PGB",
            "Dezelfde hulp staat er in natura én als pgb",
            "Kies voor deze hulp één vorm.",
            (gronden.PGB,),
            f"{where}-vorm",
            regel=regel,
        )


def _denied(blad: Blad) -> Iterator[Punt]:
    if blad.soort.denies and not blad.besluit.wat_wel_helpt.strip():
        yield _soft(
            "WAT_HELPT_WEL",
            "Er staat niet in wat de inwoner wel kan helpen",
            "Noem wat er wel is: een algemene voorziening, iemand die meedenkt, of geld voor wie het niet kan betalen.",
            (gronden.MOTIVERING, gronden.ALGEMENE_HULP),
            "soort-wat_wel_helpt",
        )
    off = blad.stand is not None and any(taken_off(need, blad.stand.aftrekken) > 0 for need in blad.stand.behoeften)
    if blad.soort == Besluitsoort.AFWIJZING and blad.stand is not None and blad.stand.behoeften and not off:
        yield _soft(
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
            yield _soft(
                "REACTIE_NIET_BESPROKEN",
                "De reactie van de inwoner staat niet in de redenen",
                f"De inwoner schreef: “{reactie.tekst.strip()[:140]}”. Leg uit wat u daarmee deed.",
                (gronden.MOTIVERING,),
                "redenen",
                onderwerp=f"reactie {reactie.pk}",
            )


def _identity(blad: Blad) -> Iterator[Punt]:
    if blad.aanvraag is not None and not blad.aanvraag.identiteit:
        yield _soft(
            "IDENTITEIT_NIET_VASTGESTELD",
            "Nog niet vastgelegd dat de inwoner een identiteitsbewijs liet zien",
            "Leg bij de aanvraag vast welk document u zag, en wanneer. Bewaar geen kopie.",
            (Grondslag(WMO, "2.3.4", 1),),
            "aanvraag",
        )


def _reader(blad: Blad) -> Iterator[Punt]:
    reason = second_reader_needed(blad)
    if reason and blad.besluit.status != Besluitstatus.NAGELEZEN:
        yield _hard(
            "TWEEDE_LEZER",
            "Een collega moet dit besluit nog nalezen",
            f"{reason} Bied het aan een tweede lezer aan.",
            (Grondslag("Awb", "3:2"),),
            "lezing",
        )
    if not mandaten.someone_may_sign(blad.mandaten, blad.besluit.soort, blad.euro_per_jaar):
        yield _hard(
            "MANDAAT_ONTBREEKT",
            "Niemand heeft mandaat voor dit besluit",
            "Vraag de beheerder om een mandaat voor deze soort en dit bedrag, of vul het tarief in.",
            (Grondslag("Awb", "10:3"),),
            "ondertekenen",
        )


def _hard(
    code: str,
    kop: str,
    uitleg: str,
    grond: tuple[Grondslag | Uitspraak, ...],
    plek: str,
    *,
    regel: Besluitregel | None = None,
) -> Punt:
    """Without this there is no besluit: it cannot be put aside."""
    about = regel.onderwerp if regel else ""
    return Punt(code, True, kop, uitleg, grond, plek, about, mag_opzij=False, regel_id=regel.pk if regel else None)


def _soft(
    code: str,
    kop: str,
    uitleg: str,
    grond: tuple[Grondslag | Uitspraak, ...],
    plek: str,
    *,
    regel: Besluitregel | None = None,
    onderwerp: str = "",
) -> Punt:
    about = regel.onderwerp if regel else onderwerp
    return Punt(code, False, kop, uitleg, grond, plek, about, regel_id=regel.pk if regel else None)
