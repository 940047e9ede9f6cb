# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A besluit with sensible defaults: mevrouw Wiersema, who needs 125 minutes of cleaning a week and does 20 herself."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from toegangspoort import clock
from toegangspoort.aanbod.models import Product, Soort, Soortperiode, Thema, Voorziening
from toegangspoort.aanvragen.actions import register_aanvraag
from toegangspoort.aanvragen.feiten import Aanvraagfeiten
from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.beoordeling import Beoordeling, assess
from toegangspoort.besluiten.blad import load_blad
from toegangspoort.besluiten.brief import besluit_brief
from toegangspoort.besluiten.feiten import Regelfeiten
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort
from toegangspoort.besluiten.uitleg import explain
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.tests.maken import START, make_gemeente, make_medewerker, make_melding
from toegangspoort.onderzoeken.actions import save_poort, stel_verslag_vast
from toegangspoort.onderzoeken.feiten import Poortfeiten
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.onderzoeken.tests.maken import LATER, fill, make_aftrek, make_onderzoek

VERSLAG_OP = LATER + timedelta(days=1)
AANVRAAG_OP = VERSLAG_OP + timedelta(days=2)
BESLUIT_OP = AANVRAAG_OP + timedelta(days=4)
ALL_KINDS = tuple(Besluitsoort)


class Zaak(NamedTuple):
    """A file at the step of its besluit, with who works on it."""

    dossier: Dossier
    onderzoek: Onderzoek
    aanvraag: Aanvraag
    product: Product
    consulent: Medewerker
    collega: Medewerker


def make_product(gemeente: Gemeente, soort: Soort = Soort.IMV, **fields: Any) -> Product:
    """Household help as a provision of this kind since 2015, with one product in it."""
    naam = fields.pop("voorziening", "Hulp bij het huishouden")
    voorziening = Voorziening.objects.create(
        gemeente=gemeente,
        slug=naam.lower().replace(" ", "-"),
        naam=naam,
        thema=Thema.HUISHOUDEN,
        wat="Iemand helpt u schoonmaken.",
        voor_wie="Wie het zelf niet lukt.",
        regelen="Bel het team.",
        vanaf=START,
    )
    Soortperiode.objects.create(voorziening=voorziening, soort=soort, reden="verordening", vanaf=START)
    values: dict[str, Any] = {
        "naam": naam,
        "categorie": "01",
        "code": "01A04",
        "eenheid": "uur",
        "doelgroep": "Wie zijn huis niet schoon kan houden",
        "tarief_cent": 3600,
        "vanaf": START,
    }
    return Product.objects.create(voorziening=voorziening, **{**values, **fields})


def make_mandaat(gemeente: Gemeente, by: Medewerker, **fields: Any) -> Any:
    """Consulenten may sign everything, without limit."""
    values: dict[str, Any] = {
        "rol": Rol.CONSULENT,
        "soorten": ALL_KINDS,
        "besluit": "Mandaatbesluit 2026 (voorbeeld)",
        "vanaf": START,
    }
    return actions.give_mandaat(gemeente=gemeente, by=by, at=LATER, **{**values, **fields})


def make_zaak(*, soort: Soort = Soort.IMV, vorm: str = "zin", own: int = 20) -> Zaak:
    """Through melding, onderzoek, verslag and aanvraag; 125 minutes less `own` remain for maatwerk."""
    gemeente = make_gemeente()
    dossier = make_melding(gemeente, persoon_aanhef="mevrouw")
    onderzoek, consulent = make_onderzoek(dossier)
    product = make_product(gemeente, soort)
    fill(onderzoek, consulent)
    need = onderzoek.behoeften.get()
    if own:
        make_aftrek(
            onderzoek, consulent, behoefte_id=need.pk, aantal=Decimal(own), reden="U stoft af.", onderzocht=True
        )
    onderzoek.refresh_from_db()
    answer_gate(onderzoek, consulent)
    onderzoek.refresh_from_db()
    stel_verslag_vast(onderzoek=onderzoek, by=consulent, at=VERSLAG_OP)
    make_mandaat(gemeente, consulent)
    aanvraag = make_aanvraag(dossier, consulent, vorm=vorm)
    return Zaak(dossier, onderzoek, aanvraag, product, consulent, make_medewerker(gemeente, "Collega Twee"))


def answer_gate(onderzoek: Onderzoek, by: Medewerker) -> None:
    """She lives here, may live here, and has no right to a stay under the Wlz."""
    answers = {
        "aanspraak.woont_in_nederland": True,
        "aanspraak.woont_in_deze_gemeente": True,
        "verblijf.nederlander": True,
        "wlz.recht_vastgesteld": False,
        "wlz.recht_waarschijnlijk": False,
    }
    save_poort(
        onderzoek=onderzoek,
        feiten=Poortfeiten(
            antwoorden=answers, redenen={"wlz.recht_waarschijnlijk": "Woont zelfstandig, met wat hulp."}
        ),
        versie=onderzoek.poort_versie,
        by=by,
        at=LATER,
    )


def make_aanvraag(dossier: Dossier, by: Medewerker, at: datetime = AANVRAAG_OP, **fields: Any) -> Aanvraag:
    """The signed verslag came back by post."""
    values: dict[str, Any] = {"ontvangen_op": at, "kanaal": Bron.BRIEF, "met_verslag": True}
    return register_aanvraag(dossier=dossier, feiten=Aanvraagfeiten(**{**values, **fields}), by=by, at=at)


def make_concept(zaak: Zaak, soort: Besluitsoort | None = None) -> Besluit:
    """A draft as it is proposed."""
    return actions.draft_besluit(dossier=zaak.dossier, by=zaak.consulent, at=BESLUIT_OP, soort=soort)


def fill_regel(besluit: Besluit, by: Medewerker, product: Product, **fields: Any) -> Besluitregel:
    """The only line, filled in: 105 minutes a week for two years."""
    values: dict[str, Any] = {
        "product_id": product.pk,
        "aanbieder": "Thuis & Zo (voorbeeld)",
        "aantal": Decimal(105),
        "eenheid": "minuut",
        "per": "week",
        "van": date(2027, 1, 4),
        "tot_en_met": date(2029, 1, 3),
    }
    return actions.save_regel(
        regel=besluit.regels.get(),
        feiten=Regelfeiten(**{**values, **fields}),
        versie=fresh(besluit).versie,
        by=by,
        at=BESLUIT_OP,
    )


def make_volledig(zaak: Zaak) -> Besluit:
    """A draft that can be signed."""
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product)
    return fresh(besluit)


def sign(besluit: Besluit, by: Medewerker, at: datetime = BESLUIT_OP) -> Besluit:
    """Sign it as it is now."""
    return actions.sign_besluit(besluit=fresh(besluit), versie=fresh(besluit).versie, by=by, at=at)


def fresh(besluit: Besluit) -> Besluit:
    """As it is in the database now."""
    return Besluit.objects.select_related("dossier__gemeente", "dossier__inwoner", "dossier__team", "aanvraag").get(
        pk=besluit.pk
    )


def assessed(besluit: Besluit, at: datetime = BESLUIT_OP) -> Beoordeling:
    """What the check says of it now."""
    return assess(load_blad(fresh(besluit), clock.local_date(at)))


def codes(besluit: Besluit) -> set[str]:
    """What holds up the signature."""
    return {punt.code for punt in assessed(besluit).eerst}


def letter_of(besluit: Besluit) -> str:
    """Every sentence of the letter of this draft."""
    blad = load_blad(fresh(besluit), BESLUIT_OP.date())
    brief = besluit_brief(blad, explain(blad))
    return f"{brief.onderwerp}. " + " ".join(zin.tekst for zin in brief.zinnen)
