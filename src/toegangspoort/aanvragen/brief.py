# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The letters about an aanvraag, in plain words. Only `dismissal_letter` is a besluit: it tells how to object."""

from datetime import date

from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.beeld import woorden
from toegangspoort.brieven.brief import Alinea, Blok, Brief, Bron, Kop, Ondertekenaar, Zin
from toegangspoort.dossiers import klokken
from toegangspoort.dossiers.briefhoofd import addressee, for_the_team, salutation, sender
from toegangspoort.dossiers.models import Dossier, Klok, Opschorting
from toegangspoort.dossiers.stappen import Kloksoort
from toegangspoort.gebieden.instellingen import settings_on

BESLISTERMIJN = Bron("artikel 2.3.5 lid 2 Wmo 2015", "2.3.5 lid 2")
AANVULLEN = Bron("artikel 4:5 Awb", "4:5")
STILSTAND = Bron("artikel 4:15 lid 1 Awb", "4:15 lid 1")
UITSTEL = Bron("artikel 4:14 Awb", "4:14")
BEZWAAR = Bron("artikel 6:7 en 6:8 Awb", "6:7")
VOORLOPIG = Bron("artikel 8:81 Awb", "8:81")


def receipt_letter(dossier: Dossier, aanvraag: Aanvraag, klok: Klok, day: date) -> Brief:
    """We have the aanvraag; this is when the decision comes."""
    return letter(
        dossier,
        "aanvraag-ontvangen",
        day,
        "Wij hebben uw aanvraag ontvangen",
        (
            Alinea(
                (
                    Zin(f"Op {woorden.dag(aanvraag.ontvangen_op)} kregen wij uw aanvraag."),
                    Zin(f"U krijgt uiterlijk {woorden.dag(klok.uiterlijk)} ons besluit.", (BESLISTERMIJN,)),
                )
            ),
            Kop("Missen wij nog iets?"),
            Alinea((Zin("Dan hoort u dat van ons in een brief. U krijgt tijd om dat te sturen.", (AANVULLEN,)),)),
            _questions(dossier),
        ),
    )


def completion_letter(dossier: Dossier, opschorting: Opschorting, day: date) -> Brief:
    """What we miss, until when it can be sent, and what happens otherwise."""
    until = woorden.dag(opschorting.tot_en_met)
    return letter(
        dossier,
        "aanvulling",
        day,
        "Wij missen nog gegevens bij uw aanvraag",
        (
            Alinea((Zin("Wij kunnen nog niet beslissen op uw aanvraag. Wij missen dit:", (AANVULLEN,)),)),
            Alinea((Zin(opschorting.reden),)),
            Alinea(
                (
                    Zin(f"Stuur het ons uiterlijk {until}.", (AANVULLEN,)),
                    Zin("Zo lang staat de tijd waarin wij beslissen stil.", (STILSTAND,)),
                    Zin(
                        "Stuurt u niets? Dan kunnen wij besluiten uw aanvraag niet te behandelen. Lukt het u niet op "
                        "tijd? Bel ons. Wij helpen u, en u kunt meer tijd vragen."
                    ),
                )
            ),
            _questions(dossier),
        ),
    )


def postponement_letter(dossier: Dossier, klok: Klok, reden: str, day: date) -> Brief:
    """The decision comes later: when at the latest, and why (art. 4:14 Awb)."""
    return letter(
        dossier,
        "uitstel",
        day,
        "Ons besluit komt later",
        (
            Alinea(
                (
                    Zin("Het lukt ons niet om op tijd te beslissen op uw aanvraag. Dat spijt ons."),
                    Zin(f"U krijgt ons besluit uiterlijk {woorden.dag(klok.verdaagd_tot)}.", (UITSTEL,)),
                    Zin(f"De reden is: {reden.strip()}"),
                    Zin(
                        f"De wet geeft ons tot en met {woorden.dag(klok.uiterlijk)}. Duurt het daarna nog te lang? "
                        "Schrijf ons dan dat wij te laat zijn. Beslissen wij dan niet binnen 2 weken, dan moeten wij u "
                        "geld betalen.",
                        (Bron("artikel 4:17 Awb", "4:17"),),
                    ),
                )
            ),
            _questions(dossier),
        ),
    )


def withdrawal_letter(dossier: Dossier, aanvraag: Aanvraag, day: date) -> Brief:
    """The client withdrew the aanvraag: what that means, and that he may always come back."""
    return letter(
        dossier,
        "aanvraag-ingetrokken",
        day,
        "U hebt uw aanvraag ingetrokken",
        (
            Alinea(
                (
                    Zin(f"U liet ons weten dat u uw aanvraag van {woorden.datum(aanvraag.ontvangen_op)} intrekt."),
                    Zin("Wij nemen daarom geen besluit. U krijgt van ons nu geen hulp op maat."),
                    Zin("Klopt dit niet? Bel ons dan meteen."),
                )
            ),
            Kop("Hebt u later toch hulp nodig?"),
            Alinea((Zin("Dan kunt u zich altijd weer melden. U hoeft dat niet uit te leggen."),)),
            _questions(dossier),
        ),
    )


def dismissal_letter(dossier: Dossier, aanvraag: Aanvraag, opschorting: Opschorting | None, day: date) -> Brief:
    """We do not take the aanvraag into consideration (art. 4:5 Awb): no judgement about the need itself."""
    asked = (
        Zin(
            f"Wij vroegen u op {woorden.datum(opschorting.gevraagd_op)} om gegevens. U kon die sturen tot en met "
            f"{woorden.datum(opschorting.tot_en_met)}. Wij vroegen om: {opschorting.reden}",
            (AANVULLEN,),
        )
        if opschorting
        else Zin("Waarom wij gegevens vroegen", ontbreekt=True)
    )
    return letter(
        dossier,
        "besluit-buiten-behandeling",
        day,
        "Wij behandelen uw aanvraag niet",
        (
            Alinea(
                (
                    Zin(
                        f"Op {woorden.datum(aanvraag.ontvangen_op)} vroeg u hulp aan. Wij besluiten deze aanvraag niet "
                        "te behandelen.",
                        (AANVULLEN,),
                    ),
                    Zin("Dit zegt niets over de vraag of u hulp nodig hebt."),
                )
            ),
            Kop("Waarom?"),
            Alinea((asked, Zin(aanvraag.reden.strip()))),
            Kop("Wat kunt u doen?"),
            Alinea((Zin("Hebt u de gegevens nu wel? Doe dan opnieuw een aanvraag. Wij helpen u daarbij."),)),
            *objection(dossier, day),
            _questions(dossier),
        ),
        ondertekenaar=_for_the_college(dossier),
    )


def objection(dossier: Dossier, day: date) -> tuple[Blok, ...]:
    """How and until when to object (art. 6:7 Awb: six weeks from the day after sending), also in a hurry (8:81)."""
    until = klokken.due(Kloksoort.BEZWAARTERMIJN, day)
    where = settings_on(dossier.gemeente_id, day)["tekst.bezwaaradres"]
    return (
        Kop("Bent u het er niet mee eens?"),
        Alinea(
            (
                Zin(
                    "Schrijf ons dan binnen 6 weken na de dag waarop wij deze brief sturen. Dat heet bezwaar maken. "
                    f"U kunt dat doen tot en met {woorden.dag(until)}.",
                    (BEZWAAR,),
                ),
                Zin(f"Stuur uw brief naar: {where}."),
                Zin(
                    "Zet erin: uw naam en adres, de datum, het nummer van deze brief "
                    f"({dossier.kenmerk}), waarom u het er niet mee eens bent, en uw handtekening.",
                ),
                Zin("Bel ons gerust eerst. Vaak kunnen wij samen iets oplossen. Bezwaar maken kost u niets."),
            )
        ),
        Alinea(
            (
                Zin(
                    "Kunt u niet wachten? Maak dan bezwaar en vraag de rechter daarnaast om een voorlopige "
                    "voorziening. Dat doet u bij de rechtbank, afdeling bestuursrecht. Daarvoor betaalt u wel.",
                    (VOORLOPIG,),
                ),
            )
        ),
    )


def letter(
    dossier: Dossier,
    soort: str,
    day: date,
    onderwerp: str,
    blokken: tuple[Blok, ...],
    *,
    ondertekenaar: Ondertekenaar | None = None,
) -> Brief:
    """A letter of this file with its head and foot."""
    return Brief(
        soort=soort,
        kenmerk=dossier.kenmerk,
        datum=day,
        plaats=dossier.gemeente.plaats,
        onderwerp=onderwerp,
        afzender=sender(dossier.gemeente),
        geadresseerde=addressee(dossier.inwoner),
        aanhef=salutation(dossier.inwoner),
        blokken=blokken,
        groet="Met vriendelijke groet,",
        ondertekenaar=ondertekenaar or for_the_team(dossier),
    )


def in_the_name_of_the_college(dossier: Dossier) -> str:
    """In whose name a besluit is signed."""
    return f"namens het college van burgemeester en wethouders van {dossier.gemeente.naam}"


def _for_the_college(dossier: Dossier) -> Ondertekenaar:
    return Ondertekenaar(naam=dossier.team.naam, namens=in_the_name_of_the_college(dossier))


def _questions(dossier: Dossier) -> Alinea:
    return Alinea((Zin(f"Hebt u vragen? Bel {dossier.gemeente.telefoon}. Noem uw nummer: {dossier.kenmerk}."),))
