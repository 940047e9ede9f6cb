# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""An onderzoek with sensible defaults: mevrouw Wiersema, her daughter Ineke and her neighbour Henk."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers.models import Dossier
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.domeinen import Domein
from toegangspoort.onderzoeken.feiten import (
    Aftrekfeiten,
    Behoeftefeiten,
    Gespreksfeiten,
    Netwerkfeiten,
    Vraagfeiten,
)
from toegangspoort.onderzoeken.models import Aftrek, Behoefte, Onderzoek
from toegangspoort.onderzoeken.stand import Stand, load_stand
from toegangspoort.onderzoeken.treden import rungs_for
from toegangspoort.personen.models import Band, Netwerklid, Toestemming
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN

GESPREK = DINSDAG + timedelta(days=14)
LATER = GESPREK + timedelta(days=1)


def make_onderzoek(dossier: Dossier | None = None, by: Medewerker | None = None) -> tuple[Onderzoek, Medewerker]:
    """An onderzoek that was begun, and the consulent who did it."""
    dossier = dossier or make_melding(make_gemeente())
    by = by or make_medewerker(dossier.gemeente)
    return actions.start_onderzoek(dossier=dossier, by=by, at=DINSDAG), by


def make_behoefte(onderzoek: Onderzoek, by: Medewerker, at: datetime = LATER, **fields: Any) -> Behoefte:
    """Household help: 125 minutes a week, resting on a norm."""
    values: dict[str, Any] = {
        "onderwerp": "schoonmaken",
        "categorie": "01",
        "aantal": Decimal(125),
        "eenheid": "minuut",
        "per": "week",
        "norm": "Normenkader huishouden (voorbeeld)",
    }
    feiten = Behoeftefeiten(**{**values, **fields})
    return actions.save_behoefte(onderzoek=onderzoek, feiten=feiten, by=by, at=at)


def make_lid(onderzoek: Onderzoek, by: Medewerker, **fields: Any) -> Netwerklid:
    """Daughter Ineke, carer, who does the laundry."""
    values: dict[str, Any] = {
        "naam": "Ineke Wiersema",
        "relatie": "dochter",
        "band": Band.MANTELZORGER,
        "toestemming": Toestemming.JA,
        "taken": (("de was", 30),),
    }
    feiten = Netwerkfeiten(**{**values, **fields})
    return actions.save_network(onderzoek=onderzoek, feiten=feiten, by=by, at=LATER)


def make_aftrek(onderzoek: Onderzoek, by: Medewerker, **fields: Any) -> Aftrek:
    """A judgement on a rung."""
    values: dict[str, Any] = {"trede": "eigen_kracht", "reden": "Stoft zelf af op ooghoogte."}
    return actions.save_aftrek(onderzoek=onderzoek, feiten=Aftrekfeiten(**{**values, **fields}), by=by, at=LATER)


def fill(onderzoek: Onderzoek, by: Medewerker, *, needs: bool = True, rungs: bool = True) -> None:
    """Everything that the final verslag asks for, except what the caller leaves out."""
    actions.record_gesprek(
        onderzoek=onderzoek,
        feiten=Gespreksfeiten(op=GESPREK, plaats="thuis", aanwezigen="dochter Ineke", identiteit="paspoort"),
        versie=onderzoek.gesprek_versie,
        by=by,
        at=LATER,
    )
    actions.save_vraag(
        onderzoek=onderzoek,
        feiten=Vraagfeiten(
            hulpvraag="Ik krijg mijn huis niet meer schoon.",
            wens="In mijn eigen huis blijven wonen en naar het koor gaan.",
            problemen="Vloer en badkamer schoonmaken lukt niet.",
            gronden=("beperking",),
            pgb_uitgelegd=True,
            vormvoorkeur="zin",
            advies_nodig=False,
        ),
        versie=onderzoek.versie,
        by=by,
        at=LATER,
    )
    actions.save_leefdomein(
        onderzoek=onderzoek,
        domein=Domein.HUISHOUDEN,
        lukt="Stoft af op ooghoogte.",
        lukt_niet="Bukken en tillen lukt niet.",
        versie=0,
        by=by,
        at=LATER,
    )
    if needs:
        make_behoefte(onderzoek, by)
    if rungs:
        for trede in rungs_for(onderzoek.dossier.spoor):
            make_aftrek(onderzoek, by, trede=trede, reden=f"Besproken: {trede}, er gaat niets af.", wet="Wlz")
    for part in ONDERDELEN:
        actions.save_onderdeel(
            onderzoek=onderzoek,
            letter=part.letter,
            tekst=f"Besproken: {part.titel}.",
            niet_van_toepassing=False,
            versie=0,
            by=by,
            at=LATER,
        )


def stand_of(onderzoek: Onderzoek) -> Stand:
    """The onderzoek as it is now."""
    stand = load_stand(Dossier.objects.select_related("inwoner", "gemeente", "team").get(pk=onderzoek.dossier_id))
    assert stand is not None
    return stand
