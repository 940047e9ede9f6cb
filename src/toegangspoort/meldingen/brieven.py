# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The letters of a melding: the receipt with the notices of art. 2.3.2, and the one that says how it ended."""

from datetime import date, datetime

from django.utils import translation

from toegangspoort import clock
from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.beeld import woorden
from toegangspoort.brieven import actions as brieven
from toegangspoort.brieven.brief import Alinea, Blok, Brief, Bron, Kop, Lijst, Weg, Zin
from toegangspoort.brieven.models import Briefstuk, Kanaal
from toegangspoort.brieven.pdf import render
from toegangspoort.dossiers.briefhoofd import addressee, for_the_team, salutation, sender
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.meldingen.events import InwonerIngelicht, MeldingAfgerond, MeldingGeregistreerd
from toegangspoort.meldingen.models import Melding
from toegangspoort.meldingen.vervolg import Lezer, what_follows

ONTVANGST, AFGEROND = "ontvangst", "melding-afgerond"


def receipt_letter(dossier: Dossier) -> Brief:
    """The receipt (art. 2.3.2 lid 1): number, what follows with dates, and what the client is entitled to."""
    melding = dossier.melding
    day = clock.local_date(dossier.geopend_op)
    with translation.override("nl"):
        steps = what_follows(melding, dossier.klokken.all(), day, Lezer.BRIEF)
        phone = dossier.gemeente.telefoon
        return _letter(
            dossier,
            ONTVANGST,
            day,
            "Wij hebben uw melding ontvangen",
            (
                _paragraph(_reported_by(melding), f"Uw nummer is {dossier.kenmerk}. Bewaar dit nummer."),
                Kop("Wat gebeurt er nu?"),
                Weg(tuple((step.wanneer, step.titel, step.tekst) for step in steps)),
                Kop("Dit kunt u ook doen"),
                _rights(settings_on(dossier.gemeente_id, day)["tekst.clientondersteuning"]),
                Kop("Kunt u niet wachten?"),
                _paragraph(f"Wordt het erger? Bel ons dan meteen: {phone}.", "Is er gevaar? Bel 112."),
            ),
        )


def finished_letter(dossier: Dossier) -> Brief:
    """How the melding ended without aanvraag. No besluit, no refusal: an aanvraag may still be made."""
    melding = dossier.melding
    day = clock.local_date(dossier.afgesloten_op or dossier.geopend_op)
    with translation.override("nl"):
        received = woorden.dag(melding.ontvangen_op)
        return _letter(
            dossier,
            AFGEROND,
            day,
            "Uw melding is klaar",
            (
                _paragraph(
                    f"Op {received} liet u ons weten dat u hulp nodig hebt.",
                    "Wij hebben samen gekeken wat u nodig hebt.",
                ),
                Kop("Hiermee bent u geholpen"),
                _paragraph(melding.geholpen_met),
                Kop("U mag altijd een aanvraag doen"),
                Alinea(
                    (
                        Zin("Deze brief is geen besluit en wij wijzen niets af.", (_CASE,)),
                        Zin("Hebt u toch hulp van de gemeente nodig? Dan mag u die aanvragen.", (_LID9,)),
                        Zin("U krijgt dan binnen 2 weken een besluit. Daartegen kunt u bezwaar maken."),
                    )
                ),
                _paragraph(
                    f"Bel ons op {dossier.gemeente.telefoon} of schrijf ons. Noem uw nummer: {dossier.kenmerk}."
                ),
            ),
        )


def receipt_pdf(dossier: Dossier) -> bytes:
    """The receipt as it was sent; before that, the same letter made on the spot."""
    fixed = Briefstuk.objects.for_keten(dossier.kenmerk).filter(soort=ONTVANGST).first()
    return bytes(fixed.pdf) if fixed else render(receipt_letter(dossier))


def send_receipt(event: MeldingGeregistreerd | InwonerIngelicht) -> None:
    """Handler: fix the receipt and send it. Who does not know of the melding is called first, not written to."""
    dossier = _of(event.dossier_id)
    known = dossier.melding.inwoner_weet_ervan
    if known and not Briefstuk.objects.for_keten(dossier.kenmerk).filter(soort=ONTVANGST).exists():
        _send(dossier, receipt_letter(dossier), by=SYSTEEM, at=event.at)


def send_finished(event: MeldingAfgerond) -> None:
    """Handler: fix and send the letter that says how the melding ended."""
    dossier = _of(event.dossier_id)
    _send(dossier, finished_letter(dossier), by=event.door, at=event.at)


_CASE = Bron("uitspraak", "ECLI:NL:CRVB:2018:2013")
_LID9 = Bron("artikel 2.3.2 lid 9 Wmo 2015", "2.3.2 lid 9")


def _of(pk: int) -> Dossier:
    rows = Dossier.objects.select_related("gemeente", "inwoner", "team", "melding")
    dossier: Dossier = rows.get(pk=pk)
    return dossier


def _send(dossier: Dossier, brief: Brief, *, by: str, at: datetime) -> None:
    stuk = brieven.fix_brief(
        brief=brief,
        gemeente_code=dossier.gemeente_id,
        keten=dossier.kenmerk,
        by=by,
        at=at,
        allow_stand_in=True,
    )
    kanaal = Kanaal.POST if dossier.inwoner.postcode else Kanaal.DIGITAAL
    brieven.mark_sent(briefstuk=stuk, at=at, kanaal=kanaal)
    record("brief verzonden", about=dossier, by=by, at=at, brief=brief.soort, kanaal=kanaal, sha256=stuk.sha256)


def _letter(dossier: Dossier, soort: str, day: date, onderwerp: str, blokken: tuple[Blok, ...]) -> Brief:
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
        ondertekenaar=for_the_team(dossier),
    )


def _paragraph(*zinnen: str) -> Alinea:
    return Alinea(tuple(Zin(zin) for zin in zinnen))


def _reported_by(melding: Melding) -> str:
    day = woorden.dag(melding.ontvangen_op)
    if not melding.voor_ander:
        return f"Op {day} liet u ons weten dat u hulp nodig hebt."
    return f"Op {day} liet {melding.melder_naam} ons weten dat u hulp nodig hebt."


def _rights(support: str) -> Lijst:
    """The notices of art. 2.3.2 lid 2, 3 and 6, in plain words."""
    return Lijst(
        (
            Zin(
                "Gratis hulp van iemand die naast u staat. Een cliëntondersteuner denkt met u mee en werkt niet voor "
                f"de gemeente. Ook wie voor u zorgt kan deze hulp krijgen: {support}.",
                (Bron("artikel 2.3.2 lid 3 Wmo 2015", "2.3.2 lid 3"),),
            ),
            Zin(
                "Uw eigen plan. U hebt na uw melding 7 dagen de tijd om een persoonlijk plan te sturen. "
                "Daarin schrijft u welke hulp u nodig hebt. Het hoeft niet.",
                (Bron("artikel 2.3.2 lid 2 Wmo 2015", "2.3.2 lid 2"),),
            ),
            Zin(
                "Zelf hulp inkopen. Krijgt u straks hulp, dan kunt u soms geld krijgen om die zelf te regelen: een "
                "persoonsgebonden budget (pgb). U kiest dan zelf wie u helpt. U sluit zelf contracten en u legt "
                "uit waaraan u het geld uitgeeft. De Sociale Verzekeringsbank betaalt de rekeningen.",
                (Bron("artikel 2.3.2 lid 6 Wmo 2015", "2.3.2 lid 6"),),
            ),
        )
    )
