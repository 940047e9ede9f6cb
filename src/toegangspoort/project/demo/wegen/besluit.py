# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How a besluit is written, read and signed in the demo; each part through its action."""

from datetime import date, datetime, timedelta
from typing import Any

from toegangspoort.aanbod.models import Soort
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.actions.ondertekenen import may_sign
from toegangspoort.besluiten.blad import load_blad
from toegangspoort.besluiten.feiten import Pgboordeel, Regelfeiten
from toegangspoort.besluiten.lezing import may_read_as_second, second_reader_needed
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort, Vorm
from toegangspoort.besluiten.voorstel import proposed_size
from toegangspoort.clock import local_date
from toegangspoort.dossiers.models import Dossier
from toegangspoort.onderzoeken.stand import load_stand
from toegangspoort.project.demo.verhaal import Verhaal

AANBIEDERS = {
    "01": "Schoon & Zo (voorbeeld)",
    "02": "Begeleiding Dichtbij (voorbeeld)",
    "04": "Logeerhuis De Linde (voorbeeld)",
    "07": "De Werkplaats (voorbeeld)",
    "08": "Vervoer Samen (voorbeeld)",
    "12": "Hulpmiddelenhuis (voorbeeld)",
    "13": "Lift & Leuning (voorbeeld)",
    "15": "Woonhuis De Brug (voorbeeld)",
    "16": "Opvang De Haven (voorbeeld)",
}
PGB_REDENEN = {
    "BEKWAAM": "Doet zelf de administratie, en een nicht kijkt mee met de SVB.",
    "MOTIVERING": "Wil een vaste hulp die de taal spreekt; die is er in natura niet.",
    "KWALITEIT": "De hulp werkt hier al twee jaar en heeft een verklaring laten zien.",
}


def opstellen(
    v: Verhaal, dossier: Dossier, at: datetime, soort: Besluitsoort | None = None, looptijd: int = 730
) -> Besluit:
    """A draft with every line filled in, for so many days from tomorrow."""
    besluit = actions.draft_besluit(dossier=dossier, soort=soort, by=v.wie, at=at)
    begin = local_date(at) + timedelta(days=1)
    for regel in besluit.regels.select_related("product", "behoefte"):
        invullen(v, regel, at, van=begin, tot_en_met=begin + timedelta(days=looptijd))
    return vers(besluit)


def invullen(v: Verhaal, regel: Besluitregel, at: datetime, *, van: date, tot_en_met: date) -> None:
    """A line gets the size that remains on the ladder, its period, who does it, and what a pgb asks for."""
    besluit = vers(regel.besluit)
    size = proposed_size(regel, load_stand(besluit.dossier))
    collective, pgb = regel.soort == Soort.CMV, regel.vorm == Vorm.PGB
    extra: dict[str, Any] = {}
    if pgb and regel.product:
        extra = {"pgb_tarief_cent": regel.product.tarief_pgb_cent, "pgb_toereikend": True}
    actions.save_regel(
        regel=regel,
        feiten=Regelfeiten(
            product_id=regel.product_id,
            vorm=Vorm(regel.vorm),
            aanbieder="" if pgb else AANBIEDERS.get(regel.categorie, ""),
            aantal=size.aantal if size else None,
            eenheid=size.eenheid if size else "",
            per=size.per if size else "",
            van=van,
            tot_en_met=tot_en_met,
            resultaat=v.vraag["doel"][2],
            gebied="Gemeente en 20 kilometer daarbuiten" if collective else "",
            begeleider=collective,
            terugkeerdoel="Elke drie maanden kijken we samen wat nodig is om zelf te wonen.",
            **extra,
        ),
        versie=besluit.versie,
        by=v.wie,
        at=at,
    )
    if pgb:
        actions.save_pgb_toets(
            regel=regel,
            oordelen=[Pgboordeel(test=test, voldoet=True, reden=why) for test, why in PGB_REDENEN.items()],
            versie=vers(besluit).versie,
            by=v.wie,
            at=at,
        )


def tekenen(v: Verhaal, besluit: Besluit, at: datetime) -> Besluit:
    """Read by a colleague where the settings ask it, and signed by someone with mandate."""
    if second_reader_needed(load_blad(vers(besluit), local_date(at))):
        nalezen(v, besluit, at)
    besluit = vers(besluit)
    blad = load_blad(besluit, local_date(at))
    signer = next(m for m in (v.wie, *v.staf.values()) if not may_sign(blad, m))
    return actions.sign_besluit(besluit=besluit, versie=besluit.versie, by=signer, at=at)


def nalezen(v: Verhaal, besluit: Besluit, at: datetime) -> Besluit:
    """Offered to a second reader, who agrees."""
    besluit = vers(besluit)
    actions.offer_for_second_reading(besluit=besluit, versie=besluit.versie, by=v.wie, at=at)
    besluit = vers(besluit)
    return actions.approve_reading(besluit=besluit, versie=besluit.versie, by=lezer(v, besluit), at=at)


def lezer(v: Verhaal, besluit: Besluit) -> Medewerker:
    """A consulent who wrote nothing in it; in a small gemeente a regisseur or the kernteam."""
    roles = [Rol.CONSULENT, Rol.REGISSEUR, Rol.KERNTEAM]
    others = [m for m in v.staf.values() if may_read_as_second(m, besluit) and m.pk != v.wie.pk]
    return min(others, key=lambda m: roles.index(Rol(m.rol)))


def vers(besluit: Besluit) -> Besluit:
    """As it is in the database now."""
    return Besluit.objects.select_related("dossier__gemeente", "dossier__inwoner", "dossier__team", "aanvraag").get(
        pk=besluit.pk
    )
