# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The checks of one line: product, dates, form, pgb. Same shape as the besluittoets."""

from collections.abc import Iterator

from toegangspoort.aanbod.models import Soort
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.looptijd import end_of_urgent_help, is_long
from toegangspoort.besluiten.models import Besluitregel, Besluitsoort, Vorm
from toegangspoort.besluiten.pgbfeiten import not_judged, pgb_facts
from toegangspoort.besluiten.punten import Punt, hard, soft
from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.ladder import Trede
from toegangspoort.recht.wmo2015.pgb import pgb_mogelijk

WMO = "Wmo 2015"
ZEKERHEID = (Grondslag("Awb", "3:46"), Uitspraak("ECLI:NL:CRVB:2019:2731", "wat iemand krijgt is duidelijk"))
LOOPTIJD = (Grondslag(WMO, "2.3.9"), gronden.MOTIVERING)
VERBLIJF = frozenset({"04", "15", "16", "17", "18"})
"""iWmo categories for a stay away from home (S1-4)."""


def points_of_line(blad: Blad, regel: Besluitregel) -> Iterator[Punt]:
    where = f"regel-{regel.pk}"
    if regel.product is None:
        yield hard(
            "PRODUCT_ONTBREEKT",
            "Er is nog geen voorziening gekozen",
            "Kies wat de inwoner krijgt.",
            ZEKERHEID,
            f"{where}-product_id",
            regel=regel,
        )
    if regel.van is None:
        yield hard(
            "INGANGSDATUM_ONTBREEKT",
            "Er staat niet in wanneer de hulp begint",
            "Vul de eerste dag in.",
            ZEKERHEID,
            f"{where}-van",
            regel=regel,
        )
    yield from _period(blad, regel, where)
    if (regel.vorm == Vorm.COLLECTIEF) != (regel.soort == Soort.CMV):
        yield hard(
            "VORM_PAST_NIET",
            "De vorm past niet bij deze voorziening",
            "Gedeelde hulp gaat met een pas. Hulp voor één persoon gaat in natura of met een pgb.",
            (gronden.SOORTEN,),
            f"{where}-vorm",
            regel=regel,
        )
    if regel.categorie in VERBLIJF and not regel.terugkeerdoel.strip():
        yield soft(
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
            yield hard(
                "EINDE_TIJDELIJK",
                "Tijdelijke hulp heeft een einddatum nodig",
                f"Kies een laatste dag binnen {weeks} weken. Voor die tijd is er een gewoon besluit.",
                (Grondslag(WMO, "2.3.3"),),
                f"{where}-tot_en_met",
                regel=regel,
            )
        return
    if regel.tot_en_met is None and not regel.looptijdreden.strip():
        yield hard(
            "EINDDATUM_ONTBREEKT",
            "Er staat niet in tot wanneer de hulp loopt",
            "Vul de laatste dag in, of schrijf op waarom er geen einde is.",
            LOOPTIJD,
            f"{where}-tot_en_met",
            regel=regel,
        )
    elif is_long(regel, blad.instellingen) and not regel.looptijdreden.strip():
        months = blad.instellingen["besluit.einde_verplicht_na_maanden"]
        yield soft(
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
        facts = pgb_facts(blad, regel)
        if pgb_mogelijk(blad.peildatum, facts).waarde is False:
            yield hard(
                "PGB_VOLDOET_NIET",
                "Met deze oordelen kan er geen pgb zijn",
                "Geef de hulp in natura en leg uit waarom het pgb niet kan, of kijk het oordeel nog eens na.",
                (gronden.PGB,),
                f"{where}-pgb_bekwaam",
                regel=regel,
            )
        for test in not_judged(facts):
            yield hard(
                "PGB_TOETS_ONTBREEKT",
                test.vraag,
                "Oordeel hierover, met een reden.",
                (gronden.PGB,),
                f"{where}-pgb_bekwaam",
                regel=regel,
            )
        if regel.pgb_tarief_cent is None:
            yield hard(
                "PGB_BEDRAG_ONTBREEKT",
                "Er staat niet in hoeveel geld de inwoner krijgt",
                "Vul het tarief in.",
                (gronden.PGB_TARIEF,),
                f"{where}-pgb_tarief",
                regel=regel,
            )
        if regel.pgb_toereikend is None:
            yield soft(
                "PGB_TARIEF_NIET_BEKEKEN",
                "Niet bekeken of de hulp voor dit bedrag te koop is",
                "Ga na of de inwoner hiermee ten minste bij één aanbieder terechtkan.",
                (gronden.PGB_TARIEF,),
                f"{where}-pgb_tarief",
                regel=regel,
            )
    same = [r for r in blad.granted if r.product_id and r.product_id == regel.product_id and r.pk < regel.pk]
    if any({other.vorm, regel.vorm} == {Vorm.ZIN, Vorm.PGB} for other in same):
        yield hard(
            "ZIN_EN_PGB",
            "Dezelfde hulp staat er in natura én als pgb",
            "Kies voor deze hulp één vorm.",
            (gronden.PGB,),
            f"{where}-vorm",
            regel=regel,
        )
