# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Roads of the besluit and the help: drafts, readers, signatures in every form, help that runs and help that ended."""

from datetime import timedelta
from decimal import Decimal

from toegangspoort.aanbod.models import Product
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.feiten import Regelfeiten
from toegangspoort.besluiten.models import Besluit, Besluitsoort, Vorm
from toegangspoort.clock import local_date
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.models import Spoor
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.project.demo.verhaal import Verhaal
from toegangspoort.project.demo.wegen.aanvragen import aanvragen, na_verslag
from toegangspoort.project.demo.wegen.besluit import AANBIEDERS, lezer, nalezen, opstellen, tekenen, vers
from toegangspoort.project.demo.wegen.onderzoeken import ALLES, met_verslag
from toegangspoort.project.demo.wegen.weg import GEWOON, LICHT, SPOED, Weg

WEL = "De formulierenhulp en de maaltijdenservice in uw wijk helpen u. Het team belt u om dat te regelen."


def concept_met_punten(v: Verhaal) -> Besluit:
    """A draft as it was proposed: sizes and dates are still missing, and the besluittoets says so."""
    aanvraag = na_verslag(v, 3 + v.kaart.nummer % 8)
    return actions.draft_besluit(dossier=aanvraag.dossier, by=v.wie, at=v.op(1))


def concept_compleet(v: Verhaal) -> Besluit:
    """A draft that lacks nothing."""
    aanvraag = na_verslag(v, 6)
    return opstellen(v, aanvraag.dossier, v.op(1))


def bij_de_tweede_lezer(v: Verhaal) -> Besluit:
    """A partial grant lies with a colleague."""
    besluit = _gedeeltelijk(v, 8)
    return actions.offer_for_second_reading(besluit=besluit, versie=besluit.versie, by=v.wie, at=v.op(2, 11))


def teruggestuurd(v: Verhaal) -> Besluit:
    """The second reader wants something changed."""
    besluit = vers(bij_de_tweede_lezer(v))
    return actions.send_back(
        besluit=besluit,
        opmerking="Leg uit waarom twee keer per week niet nodig is. De dochter vroeg daarnaar.",
        versie=besluit.versie,
        by=lezer(v, besluit),
        at=v.op(1),
    )


def klaar_om_te_tekenen(v: Verhaal) -> Besluit:
    """Read and approved; it only has to be signed."""
    return nalezen(v, _gedeeltelijk(v, 9), v.op(1))


def weggedaan(v: Verhaal) -> Besluit:
    """A draft was thrown away: new facts came in; a new one lies there."""
    aanvraag = na_verslag(v, 7)
    besluit = actions.draft_besluit(dossier=aanvraag.dossier, by=v.wie, at=v.op(4))
    actions.drop_draft(
        besluit=besluit, reden="De dochter trekt bij mevrouw in.", versie=besluit.versie, by=v.wie, at=v.op(3)
    )
    return actions.draft_besluit(dossier=aanvraag.dossier, by=v.wie, at=v.op(1))


def hulp_in_natura(v: Verhaal) -> Besluit:
    """Granted and running."""
    dagen = 15 + 17 * (v.kaart.nummer % 30)
    aanvraag = na_verslag(v, dagen + 9)
    return tekenen(v, opstellen(v, aanvraag.dossier, v.op(dagen, 11)), v.op(dagen, 15))


def vervoerspas(v: Verhaal) -> Besluit:
    """A pass for collective transport."""
    return hulp_in_natura(v)


def pgb(v: Verhaal) -> Besluit:
    """A personal budget, with the three tests."""
    dagen = 20 + 11 * (v.kaart.nummer % 20)
    aanvraag = na_verslag(v, dagen + 9, pgb=True)
    return tekenen(v, opstellen(v, aanvraag.dossier, v.op(dagen, 11)), v.op(dagen, 15))


def net_toegekend(v: Verhaal) -> Besluit:
    """Signed this week: the objection term just began."""
    aanvraag = na_verslag(v, 8)
    return tekenen(v, opstellen(v, aanvraag.dossier, v.op(2, 11)), v.op(2, 15))


def gedeeltelijk(v: Verhaal) -> Besluit:
    """Less than was asked, signed after a second reading."""
    return tekenen(v, _gedeeltelijk(v, 30), v.op(22, 15))


def afgewezen(v: Verhaal) -> Besluit:
    """Refused, because general provisions do it: what does help stands in the letter."""
    dagen = 12 + v.kaart.nummer % 20
    aanvraag = na_verslag(v, dagen + 9)
    besluit = opstellen(v, aanvraag.dossier, v.op(dagen, 11), Besluitsoort.AFWIJZING)
    besluit = actions.save_besluit(
        besluit=besluit,
        soort=Besluitsoort.AFWIJZING,
        spoor=Spoor(besluit.spoor),
        wat_wel_helpt=WEL,
        versie=besluit.versie,
        by=v.wie,
        at=v.op(dagen, 11),
    )
    return tekenen(v, besluit, v.op(dagen, 15))


def tijdelijk_bij_spoed(v: Verhaal) -> Besluit:
    """Temporary help at once, pending onderzoek and aanvraag (art. 2.3.3)."""
    besluit = _tijdelijk(v)
    return tekenen(v, besluit, v.op(3, 15))


def tijdelijk_in_concept(v: Verhaal) -> Besluit:
    """Temporary help is being arranged."""
    return _tijdelijk(v)


def hulp_afgelopen(v: Verhaal) -> Besluit:
    """The help has ended; the file is closed."""
    aanvraag = na_verslag(v, 420)
    besluit = opstellen(v, aanvraag.dossier, v.op(410, 11), looptijd=365)
    tekenen(v, besluit, v.op(410, 15))
    dossiers.close(
        dossier=aanvraag.dossier,
        reden="De hulp is afgelopen. Meneer of mevrouw kan zonder verder.",
        by=v.wie,
        at=v.op(40),
    )
    return besluit


def _gedeeltelijk(v: Verhaal, dagen: int) -> Besluit:
    """A draft that grants what remains on the ladder, which is less than what was asked."""
    onderzoek: Onderzoek = met_verslag(v, dagen + 27)
    aanvraag = aanvragen(v, onderzoek.dossier, dagen, gevraagd="Ik vraag twee keer zoveel hulp.")
    at = v.op(dagen - 6, 10)
    besluit = opstellen(v, aanvraag.dossier, at, Besluitsoort.GEDEELTELIJK)
    return actions.save_besluit(
        besluit=besluit,
        soort=Besluitsoort.GEDEELTELIJK,
        spoor=Spoor(besluit.spoor),
        wat_wel_helpt=WEL,
        versie=besluit.versie,
        by=v.wie,
        at=at,
    )


def _tijdelijk(v: Verhaal) -> Besluit:
    """A draft of temporary help for six weeks."""
    dossier = v.toewijzen(v.melden(3, spoed=True, spoed_toelichting=v.vraag["spoed"]), 3)
    at = v.op(3, 14)
    besluit = actions.draft_urgent_besluit(
        dossier=dossier, spoedreden="Er is nu niemand die kan helpen. Wachten is niet veilig.", by=v.wie, at=at
    )
    what, category, size, unit, per, _ground = v.vraag["behoeften"][0]
    regel = actions.add_regel(
        besluit=besluit, onderwerp=what, categorie=category, versie=besluit.versie, by=v.wie, at=at
    )
    slug, name = v.vraag["product"][:2]
    begin = local_date(at)
    actions.save_regel(
        regel=regel,
        feiten=Regelfeiten(
            product_id=Product.objects.get(voorziening__gemeente=v.gemeente, voorziening__slug=slug, naam=name).pk,
            vorm=Vorm.ZIN,
            aanbieder=AANBIEDERS.get(category, ""),
            aantal=Decimal(size),
            eenheid=unit,
            per=per,
            van=begin,
            tot_en_met=begin + timedelta(weeks=6),
            terugkeerdoel="Binnen zes weken kijken we wat daarna nodig is.",
        ),
        versie=vers(besluit).versie,
        by=v.wie,
        at=at,
    )
    return vers(besluit)


WEGEN = (
    Weg(concept_met_punten, 7, ALLES, klein=1),
    Weg(concept_compleet, 5),
    Weg(bij_de_tweede_lezer, 4),
    Weg(teruggestuurd, 2),
    Weg(klaar_om_te_tekenen, 4),
    Weg(weggedaan, 1),
    Weg(net_toegekend, 5, ALLES),
    Weg(hulp_in_natura, 18, ALLES, klein=2),
    Weg(vervoerspas, 5, ("vervoer",)),
    Weg(pgb, 7, ("begeleiding", "huishouden", "dagbesteding")),
    Weg(gedeeltelijk, 4, GEWOON),
    Weg(afgewezen, 4, LICHT),
    Weg(tijdelijk_bij_spoed, 3, SPOED),
    Weg(tijdelijk_in_concept, 1, SPOED),
    Weg(hulp_afgelopen, 5),
)
