# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Roads of the melding: how it comes in, who looks at it, and how it can end without an aanvraag."""

from datetime import timedelta

from toegangspoort.access.rollen import Rol
from toegangspoort.audit.journaal import INWONER
from toegangspoort.dossiers.actions import add_notitie, add_startmoment, set_startmoment_geldt
from toegangspoort.dossiers.models import Dossier, Startmoment
from toegangspoort.dossiers.stappen import Bron, Kloksoort
from toegangspoort.meldingen import actions
from toegangspoort.meldingen.feiten import Bestand
from toegangspoort.meldingen.models import Bezoekwens, Gespreksplaats
from toegangspoort.project.demo.verhaal import Verhaal
from toegangspoort.project.demo.wegen.weg import GEWOON, LICHT, SPOED, Weg

PLAN = """Mijn plan
Ik wil in mijn eigen huis blijven wonen. Dat lukt als iemand elke week komt helpen.
Mijn zus kan op zaterdag een uur komen. De rest kan ik niet zelf regelen.
Ik wil graag dat de hulp altijd dezelfde persoon is."""


def net_binnen(v: Verhaal) -> Dossier:
    """Through the website, yesterday or today; nobody has looked yet."""
    return v.melden(v.kaart.nummer % 2, uur=9, al_geprobeerd="Ik heb het aan mijn buren gevraagd.")


def aan_de_telefoon(v: Verhaal) -> Dossier:
    """Taken by telephone by the kernteam, with a wish for a volunteer."""
    return v.melden(
        2,
        kanaal=Bron.TELEFOON,
        bezoek_door=Bezoekwens.VRIJWILLIGER,
        plaats=Gespreksplaats.KANTOOR,
        by=v.collega(Rol.KERNTEAM),
    )


def aan_de_balie(v: Verhaal) -> Dossier:
    """At a counter."""
    return v.melden(1, kanaal=Bron.BALIE, by=v.collega(Rol.KERNTEAM))


def door_een_dochter(v: Verhaal) -> Dossier:
    """A daughter reports for her parent, who knows of it; she will be there."""
    return v.melden(
        3,
        voor_ander=True,
        melder_naam=f"Anja {v.kaart.mens.persoon.achternaam}",
        melder_relatie="dochter",
        melder_telefoon="06 00 00 99 01",
        naaste_erbij=f"Anja {v.kaart.mens.persoon.achternaam}",
    )


def door_de_huisarts(v: Verhaal) -> Dossier:
    """The GP reports; the inwoner does not know yet."""
    return v.melden(
        1,
        kanaal=Bron.VINDPLAATS,
        voor_ander=True,
        melder_naam="Huisartsenpraktijk De Poort (voorbeeld)",
        melder_relatie="huisarts",
        melder_telefoon="(050) 000 00 71",
        inwoner_weet_ervan=False,
        by=v.collega(Rol.KERNTEAM),
    )


def huisarts_en_ingelicht(v: Verhaal) -> Dossier:
    """The GP reported; the inwoner was called and agrees, so the receipt goes out."""
    dossier = v.melden(
        4,
        kanaal=Bron.VINDPLAATS,
        voor_ander=True,
        melder_naam="Thuiszorg Noorderlicht (voorbeeld)",
        melder_relatie="wijkverpleegkundige",
        inwoner_weet_ervan=False,
        by=v.collega(Rol.KERNTEAM),
    )
    actions.inform_inwoner(dossier=dossier, wijze="aan de telefoon", by=v.wie, at=v.op(3))
    return v.toewijzen(dossier, 3)


def met_spoed(v: Verhaal) -> Dossier:
    """Urgent, today: help is due within the hours that the gemeente set."""
    return v.toewijzen(v.melden(0, uur=8, spoed=True, spoed_toelichting=v.vraag["spoed"]), 0)


def spoed_te_laat(v: Verhaal) -> Dossier:
    """Urgent, and the hours have passed."""
    dossier = v.melden(3, spoed=True, spoed_toelichting=v.vraag["spoed"])
    return v.toewijzen(dossier, 3)


def buiten_dekking(v: Verhaal) -> Dossier:
    """From a new wijk where no team works yet: the fallback team has it."""
    return v.melden(1)


def buiten_dekking_toegewezen(v: Verhaal) -> Dossier:
    """From that wijk, and taken on by a team nearby."""
    return v.toewijzen(v.melden(4), 2)


def blijven_liggen(v: Verhaal) -> Dossier:
    """Nobody looked at it in time: the promised call is late."""
    return v.melden(11)


def bellen(v: Verhaal) -> Dossier:
    """Assigned; the next act is to call for an appointment."""
    days = v.kaart.nummer % 4
    return v.toewijzen(v.melden(1 + days), days)


def wacht_op_plan(v: Verhaal) -> Dossier:
    """Called: a plan will come."""
    dossier = v.toewijzen(v.melden(2 + v.kaart.nummer % 3), 1)
    actions.await_plan(dossier=dossier, by=v.wie, at=v.op(1, 15))
    return dossier


def plan_ingeleverd(v: Verhaal) -> Dossier:
    """A plan came in, as text or as a file."""
    dossier = v.toewijzen(v.melden(5), 4)
    actions.await_plan(dossier=dossier, by=v.wie, at=v.op(4, 15))
    bestand = Bestand(naam="mijn plan.txt", soort="text/plain", inhoud=PLAN.encode())
    as_file = v.kaart.nummer % 3 == 0
    actions.receive_plan(
        dossier=dossier, tekst="" if as_file else PLAN, bestand=bestand if as_file else None, at=v.op(1)
    )
    return dossier


def plan_niet_nodig(v: Verhaal) -> Dossier:
    """No plan will come: the conversation need not wait."""
    dossier = v.toewijzen(v.melden(3), 2)
    actions.waive_plan(dossier=dossier, by=INWONER, at=v.op(1))
    return dossier


def ingetrokken(v: Verhaal) -> Dossier:
    """Withdrawn by the inwoner himself."""
    dossier = v.toewijzen(v.melden(20 + v.kaart.nummer % 30), 19)
    melding = dossier.melding
    actions.withdraw_melding(
        melding=melding, reden="Mijn zoon komt in de straat wonen en helpt mij.", by=INWONER, at=v.op(12)
    )
    return dossier


def klaar_zonder_aanvraag(v: Verhaal) -> Dossier:
    """Helped with a general provision; the letter says that an aanvraag may still be made."""
    dossier = v.toewijzen(v.melden(25 + v.kaart.nummer % 20), 23)
    helped = {
        "formulieren": "De formulierenhulp in het buurthuis helpt u elke week met uw post. Dat is gratis.",
        "maaltijden": "Tafeltje-dekje brengt u elke dag een warme maaltijd. U hebt dit zelf besteld.",
    }
    actions.finish_without_aanvraag(dossier=dossier, geholpen_met=helped[v.kaart.vraag], by=v.wie, at=v.op(14))
    return dossier


def toch_verder(v: Verhaal) -> Dossier:
    """Finished, but the client wants to go on after all."""
    dossier = klaar_zonder_aanvraag(v)
    actions.reopen_melding(
        dossier=dossier, reden="De hulp bleek niet genoeg; mevrouw belde zelf.", by=v.wie, at=v.op(2)
    )
    return dossier


def overgedragen(v: Verhaal) -> Dossier:
    """Handed over to the gemeente where the inwoner lives."""
    dossier = v.toewijzen(v.melden(16), 15)
    actions.hand_over(
        dossier=dossier,
        gemeente="Buurdorp (voorbeeld)",
        aan="mevrouw De Haan van het dorpsteam",
        reden="Woont sinds vorige maand in Buurdorp.",
        toestemming=True,
        by=v.wie,
        at=v.op(13),
    )
    return dossier


def twee_startmomenten(v: Verhaal) -> Dossier:
    """An e-mail came first and a signed form nine days later: the e-mail counts (ombudsman, 19.6.007)."""
    dossier = v.melden(20, kanaal=Bron.FORMULIER, by=v.collega(Rol.KERNTEAM))
    dossier = v.toewijzen(dossier, 18)
    add_startmoment(
        dossier=dossier,
        soort=Kloksoort.ONDERZOEK,
        datum=v.op(29).date(),
        bron=Bron.EMAIL,
        omschrijving="E-mail van de dochter met dezelfde vraag",
        by=v.wie,
        at=v.op(17),
    )
    add_notitie(
        dossier=dossier,
        tekst="De e-mail lag in de algemene postbus. De termijn telt vanaf die e-mail.",
        by=v.wie,
        at=v.op(17, 14),
    )
    return dossier


def startmoment_telt_niet(v: Verhaal) -> Dossier:
    """An earlier telephone call was about something else: set aside, with the reason."""
    dossier = v.toewijzen(v.melden(10), 8)
    add_startmoment(
        dossier=dossier,
        soort=Kloksoort.ONDERZOEK,
        datum=v.op(24).date(),
        bron=Bron.TELEFOON,
        omschrijving="Telefoontje over de parkeerkaart",
        by=v.wie,
        at=v.op(7),
    )
    earliest = Startmoment.objects.filter(dossier=dossier).order_by("datum")[0]
    set_startmoment_geldt(
        moment=earliest,
        geldt=False,
        reden="Dat gesprek ging alleen over de parkeerkaart, niet over hulp.",
        by=v.wie,
        at=v.op(7, 11) + timedelta(minutes=5),
    )
    return dossier


LATE = ("n.bakker", "l.kramer", "p.hofstra", "f.oosterling", "d.pinas", "s.elamrani")
WEGEN = (
    Weg(net_binnen, 12, GEWOON + LICHT, klein=3),
    Weg(aan_de_telefoon, 7, klein=1),
    Weg(aan_de_balie, 5, GEWOON, klein=1),
    Weg(door_een_dochter, 7),
    Weg(door_de_huisarts, 4),
    Weg(huisarts_en_ingelicht, 4),
    Weg(met_spoed, 3, SPOED, wie=("n.bakker", "d.pinas", "l.kramer")),
    Weg(spoed_te_laat, 2, SPOED, wie=("l.kramer", "p.hofstra")),
    Weg(buiten_dekking, 3, wijk="Nieuwe Kade"),
    Weg(buiten_dekking_toegewezen, 2, wijk="Nieuwe Kade", wie=("l.kramer", "d.pinas")),
    Weg(blijven_liggen, 3, wie=LATE[1:]),
    Weg(bellen, 16, GEWOON + LICHT, klein=3),
    Weg(wacht_op_plan, 6, klein=1),
    Weg(plan_ingeleverd, 5),
    Weg(plan_niet_nodig, 4),
    Weg(ingetrokken, 7, klein=1),
    Weg(klaar_zonder_aanvraag, 10, LICHT, klein=2),
    Weg(toch_verder, 2, LICHT),
    Weg(overgedragen, 2),
    Weg(twee_startmomenten, 2, ("huishouden", "vervoer"), wie=LATE[1:]),
    Weg(startmoment_telt_niet, 2, wie=LATE[1:]),
)
