# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A besluit of ours as a toetsbestand: what the besluittoets of `recht` reads."""

from toegangspoort import clock
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.grondslagen import articles_of
from toegangspoort.besluiten.models import Besluitregel, Besluitsoort, Vorm
from toegangspoort.meldingen.models import Kennisgevingsoort
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.onderzoeken.toets import to_toetsbestand_parts
from toegangspoort.recht.besluittoets import bestand
from toegangspoort.recht.besluittoets.bestand import Toetsbestand
from toegangspoort.recht.wmo2015.maatwerk import Spoor

STREKKING = {
    Besluitsoort.TOEKENNING: bestand.Strekking.TOEGEKEND,
    Besluitsoort.TIJDELIJK: bestand.Strekking.TOEGEKEND,
    Besluitsoort.GEDEELTELIJK: bestand.Strekking.GEDEELTELIJK,
    Besluitsoort.AFWIJZING: bestand.Strekking.AFGEWEZEN,
}


def to_toetsbestand(blad: Blad) -> Toetsbestand:
    """The whole file of this besluit as the check reads it.

    Urgent temporary help comes before the onderzoek (art. 2.3.3): the file then says nothing of it.
    """
    urgent = blad.soort == Besluitsoort.TIJDELIJK
    onderzoek: bestand.Onderzoek | None
    treden: tuple[bestand.Aftrek, ...]
    if urgent:
        onderzoek, treden = bestand.Onderzoek(), ()
    elif blad.stand is None:
        onderzoek, treden = None, ()
    else:
        onderzoek, treden = to_toetsbestand_parts(blad.stand)
    return Toetsbestand(
        id=f"{blad.dossier.kenmerk}/{blad.besluit.nummer}",
        peildatum=blad.peildatum,
        spoor=Spoor(blad.besluit.spoor),
        melding=_melding(blad),
        aanvraag=_aanvraag(blad),
        onderzoek=onderzoek,
        treden=treden,
        besluit=bestand.Besluit(
            strekking=STREKKING[blad.soort],
            grondslag="; ".join(map(str, articles_of(blad))),
            vorm=_form(blad.granted),
            pgb=_pgb(blad),
            regels=tuple(_line(regel) for regel in blad.granted),
            motivering=tuple(zin.tekst for zin in blad.redenen if zin.tekst.strip()),
        ),
    )


def _melding(blad: Blad) -> bestand.Melding | None:
    if blad.melding is None:
        return None
    told = {row.soort for row in blad.kennisgevingen}
    ended = blad.melding.status == Meldingstatus.ZONDER_AANVRAAG
    return bestand.Melding(
        ontvangen_op=clock.local_date(blad.melding.ontvangen_op),
        gewezen_op_clientondersteuning=Kennisgevingsoort.CLIENTONDERSTEUNING in told,
        gewezen_op_persoonlijk_plan=Kennisgevingsoort.PERSOONLIJK_PLAN in told,
        afgesloten_als="zonder_aanvraag" if ended else "aanvraag" if blad.aanvraag else None,
    )


def _aanvraag(blad: Blad) -> bestand.Aanvraag | None:
    if blad.aanvraag is None:
        return None
    return bestand.Aanvraag(clock.local_date(blad.aanvraag.ontvangen_op))


def _form(regels: tuple[Besluitregel, ...]) -> str | None:
    forms = {regel.vorm for regel in regels}
    if Vorm.PGB in forms:
        return "pgb"
    return "zin" if forms else None


def _line(regel: Besluitregel) -> bestand.Regel:
    return bestand.Regel(
        onderwerp=regel.onderwerp,
        categorie=regel.categorie,
        resultaat=regel.resultaat.strip() or None,
        omvang=regel.omvang,
        ingangsdatum=regel.van,
        einddatum=regel.tot_en_met,
    )


def _pgb(blad: Blad) -> bestand.Pgb | None:
    refused = next((regel for regel in blad.granted if regel.pgb_geweigerd_op), None)
    adequate = [regel.pgb_toereikend for regel in blad.granted if regel.vorm == Vorm.PGB]
    if not blad.wants_pgb and not adequate and refused is None:
        return None
    return bestand.Pgb(
        gevraagd=blad.wants_pgb,
        geweigerd_op=refused.pgb_geweigerd_op if refused else None,
        # A pgb that was asked and is passed over in silence is a refusal without reasons: our own file shows that.
        weigering_gemotiveerd=bool(refused and refused.pgb_weigerreden.strip()) if blad.granted else None,
        tarief_toereikend=None if not adequate or None in adequate else all(adequate),
    )
