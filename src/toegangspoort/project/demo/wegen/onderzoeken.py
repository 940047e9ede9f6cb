# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Roads of the onderzoek: appointment, conversation, ladder, draft, reaction, verslag, and too late."""

from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.persoon import establish_bsn
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.feiten import Adviesfeiten, Netwerkfeiten
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.personen.models import Band, Toestemming
from toegangspoort.project.demo.verhaal import Verhaal
from toegangspoort.project.demo.wegen.gesprek import (
    afronden,
    afspreken,
    treden_beoordelen,
    vaststellen_wat_nodig_is,
    voeren,
)
from toegangspoort.project.demo.wegen.meldingen import LATE
from toegangspoort.project.demo.wegen.weg import GEWOON, Weg
from toegangspoort.recht.wmo2015.ladder import Trede

ALLES = (*GEWOON, "beschermd_wonen")


def afspraak_maken(v: Verhaal) -> Dossier:
    """The onderzoek has begun; nobody picked up the telephone yet."""
    dossier = v.toewijzen(v.melden(8), 7)
    actions.start_onderzoek(dossier=dossier, by=v.wie, at=v.op(2))
    return dossier


def afspraak_staat(v: Verhaal) -> Dossier:
    """An appointment at home, today or in the coming two weeks."""
    dossier = v.toewijzen(v.melden(9 + v.kaart.nummer % 5), 8)
    ahead = v.kaart.nummer % 12
    afspreken(v, dossier, 6, v.op(-ahead, 14) if ahead else v.op(-1, 14))
    return dossier


def gesprek_gevoerd(v: Verhaal) -> Onderzoek:
    """The conversation was held; strengths and limits stand, the need is not measured yet."""
    dagen = 10 + v.kaart.nummer % 12
    dossier = v.toewijzen(v.melden(dagen + 10), dagen + 9)
    onderzoek = afspreken(v, dossier, dagen + 8, v.op(dagen, 14))
    return voeren(v, onderzoek, dagen)


def halverwege_de_ladder(v: Verhaal) -> Onderzoek:
    """Need in kind and size, and the ladder up to somewhere: what is missing is said there."""
    onderzoek = gesprek_gevoerd(v)
    rungs = (Trede.EIGEN_KRACHT, Trede.GEBRUIKELIJKE_HULP, Trede.MANTELZORG, Trede.ALGEMENE_VOORZIENING)
    behoeften = vaststellen_wat_nodig_is(v, onderzoek, 3)
    treden_beoordelen(v, onderzoek, behoeften, 3, tot_en_met=rungs[v.kaart.nummer % len(rungs)])
    return onderzoek


def wacht_op_advies(v: Verhaal) -> Onderzoek:
    """Expertise is needed that we lack: the advice of an occupational therapist was asked."""
    onderzoek = gesprek_gevoerd(v)
    vaststellen_wat_nodig_is(v, onderzoek, 4)
    actions.save_advies(
        onderzoek=onderzoek,
        feiten=Adviesfeiten(
            van="ergotherapeut L. de Raad (voorbeeld)",
            vraag="Welke aanpassing past bij deze trap en bij deze persoon?",
            gevraagd_op=v.op(4).date(),
        ),
        by=v.wie,
        at=v.op(4),
    )
    return onderzoek


def compleet(v: Verhaal, gemeld: int, *, pgb: bool = False) -> Onderzoek:
    """A whole onderzoek, reported so many days ago, with a neighbour who helps and everything written down."""
    dossier = v.toewijzen(v.melden(gemeld), gemeld - 1)
    onderzoek = afspreken(v, dossier, gemeld - 3, v.op(gemeld - 12, 14))
    onderzoek = voeren(v, onderzoek, gemeld - 12, pgb=pgb)
    if v.kaart.mens.bsn:
        establish_bsn(dossier=dossier, nummer=v.kaart.mens.bsn, by=v.wie, at=v.op(gemeld - 12, 17))
    actions.save_network(
        onderzoek=onderzoek,
        feiten=Netwerkfeiten(
            naam=v.rng.choice(["Gonnie Bax", "Ferry Blaauw", "Souad Tahiri", "Wouter Prins"]),
            relatie=v.rng.choice(["buurvrouw", "vriend", "kennis van de kerk"]),
            band=Band.NETWERK,
            toestemming=Toestemming.JA,
            taken=(("drinkt koffie en let een beetje op", 45),),
        ),
        by=v.wie,
        at=v.op(gemeld - 12, 17),
    )
    behoeften = vaststellen_wat_nodig_is(v, onderzoek, gemeld - 13)
    treden_beoordelen(v, onderzoek, behoeften, gemeld - 13)
    afronden(v, onderzoek, behoeften, gemeld - 13)
    return onderzoek


def concept_verstuurd(v: Verhaal) -> Onderzoek:
    """The draft is with the client, who may react."""
    onderzoek = compleet(v, 24 + v.kaart.nummer % 6)
    actions.send_concept_verslag(onderzoek=onderzoek, by=v.wie, at=v.op(v.kaart.nummer % 5))
    return onderzoek


def reactie_binnen(v: Verhaal) -> Onderzoek:
    """The client reacted to the draft; the reaction waits for an answer."""
    onderzoek = compleet(v, 30)
    actions.send_concept_verslag(onderzoek=onderzoek, by=v.wie, at=v.op(8))
    actions.receive_reactie(
        onderzoek=onderzoek,
        tekst=v.rng.choice(
            [
                "Ik vind de tijd te weinig. Het bed verschonen kost mij ook veel moeite.",
                "Mijn dochter komt niet elke week, maar om de week. Wilt u dat aanpassen?",
                "Er staat dat ik naar de fysiotherapeut ga. Daar ben ik mee gestopt.",
            ]
        ),
        akkoord=False,
        at=v.op(2),
    )
    return onderzoek


def reactie_verwerkt(v: Verhaal) -> Onderzoek:
    """The reaction was dealt with; the final verslag can go out."""
    onderzoek = reactie_binnen(v)
    reactie = onderzoek.reacties.get()
    actions.verwerk_reactie(
        reactie=reactie,
        verwerking="Aangepast in het verslag, en aan de telefoon voorgelezen.",
        versie=reactie.versie,
        by=v.wie,
        at=v.op(1),
    )
    return onderzoek


def met_verslag(v: Verhaal, gemeld: int, *, pgb: bool = False) -> Onderzoek:
    """The final verslag went out, three weeks after the melding."""
    onderzoek = compleet(v, gemeld, pgb=pgb)
    actions.stel_verslag_vast(onderzoek=onderzoek, by=v.wie, at=v.op(gemeld - 20))
    return onderzoek


def verslag_klaar(v: Verhaal) -> Onderzoek:
    """The verslag is final; the aanvraag is up to the client."""
    return met_verslag(v, 26 + v.kaart.nummer % 30)


def heropend(v: Verhaal) -> Onderzoek:
    """New facts after the verslag: the onderzoek is open again."""
    onderzoek = met_verslag(v, 30)
    return actions.reopen_onderzoek(
        onderzoek=onderzoek, reden="De mantelzorger is zelf ziek geworden.", by=v.wie, at=v.op(3)
    )


def onderzoek_te_laat(v: Verhaal) -> Onderzoek:
    """The six weeks have passed without a verslag: an aanvraag may now come without it (lid 9)."""
    dossier = v.toewijzen(v.melden(46 + v.kaart.nummer % 5), 40)
    onderzoek = afspreken(v, dossier, 35, v.op(20, 14))
    return voeren(v, onderzoek, 20)


WEGEN = (
    Weg(afspraak_maken, 7),
    Weg(afspraak_staat, 18, klein=2),
    Weg(gesprek_gevoerd, 11, klein=1),
    Weg(halverwege_de_ladder, 16, ALLES, klein=2),
    Weg(wacht_op_advies, 4, ("trap",)),
    Weg(concept_verstuurd, 8, klein=1),
    Weg(reactie_binnen, 6, wie=LATE),
    Weg(reactie_verwerkt, 4),
    Weg(verslag_klaar, 9, ALLES, klein=1),
    Weg(heropend, 2),
    Weg(onderzoek_te_laat, 4, wie=LATE),
)
