# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is written down in and after a conversation, from the texts of the question; each part through its action."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from toegangspoort.aanbod.models import Product
from toegangspoort.dossiers.models import Dossier, Spoor
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.domeinen import Domein
from toegangspoort.onderzoeken.feiten import (
    Afspraakfeiten,
    Aftrekfeiten,
    Behoeftefeiten,
    Doelfeiten,
    Gespreksfeiten,
    Poortfeiten,
    Vraagfeiten,
)
from toegangspoort.onderzoeken.models import Behoefte, Onderzoek
from toegangspoort.onderzoeken.treden import rungs_for
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.verhaal import Verhaal
from toegangspoort.recht.wmo2015.ladder import Trede


def afspreken(v: Verhaal, dossier: Dossier, dagen: int, gesprek: datetime) -> Onderzoek:
    """The onderzoek begins with an appointment."""
    at = v.op(dagen, 14)
    onderzoek = actions.start_onderzoek(dossier=dossier, by=v.wie, at=at)
    return actions.plan_afspraak(
        onderzoek=onderzoek,
        feiten=Afspraakfeiten(op=gesprek, plaats="thuis", ziet_af_van_plan=True),
        versie=onderzoek.afspraak_versie,
        by=v.wie,
        at=at,
    )


def voeren(v: Verhaal, onderzoek: Onderzoek, dagen: int, pgb: bool = False) -> Onderzoek:
    """The conversation took place: the question, the wish, and the life domains, strengths first."""
    at = v.op(dagen, 16)
    onderzoek = actions.record_gesprek(
        onderzoek=onderzoek,
        feiten=Gespreksfeiten(op=v.op(dagen, 14), plaats="thuis", identiteit="identiteitskaart"),
        versie=onderzoek.gesprek_versie,
        by=v.wie,
        at=at,
    )
    onderzoek = actions.save_vraag(
        onderzoek=onderzoek,
        feiten=Vraagfeiten(
            hulpvraag=v.kaart.hulpvraag,
            wens=v.vraag["wens"],
            problemen=v.vraag["problemen"],
            gronden=tuple(v.vraag["gronden"]),
            plan_gebruikt="Het eigen plan is besproken en overgenomen." if onderzoek.dossier.plannen.exists() else "",
            pgb_uitgelegd=True,
            vormvoorkeur="pgb" if pgb else "zin",
            advies_nodig=False,
        ),
        versie=onderzoek.versie,
        by=v.wie,
        at=at,
    )
    for domein, (lukt, lukt_niet) in v.vraag["leefdomeinen"].items():
        actions.save_leefdomein(
            onderzoek=onderzoek,
            domein=Domein(domein),
            lukt=lukt,
            lukt_niet=lukt_niet,
            meting="deels",
            versie=0,
            by=v.wie,
            at=at,
        )
    return onderzoek


def vaststellen_wat_nodig_is(v: Verhaal, onderzoek: Onderzoek, dagen: int) -> list[Behoefte]:
    """Kind and size of the need, before anything goes off it."""
    return [
        actions.save_behoefte(
            onderzoek=onderzoek,
            feiten=Behoeftefeiten(
                onderwerp=what,
                categorie=category,
                aantal=Decimal(str(size)),
                eenheid=unit,
                per=per,
                **_rests_on(ground),
            ),
            by=v.wie,
            at=v.op(dagen, 16),
        )
        for what, category, size, unit, per, ground in v.vraag["behoeften"]
    ]


def _rests_on(ground: str) -> dict[str, Any]:
    if ground.startswith("Normenkader"):
        return {
            "norm": ground,
            "norm_soort": "onderzoek",
            "norm_bron": "Onderzoek van een onafhankelijk bureau (voorbeeld)",
            "norm_onafhankelijk": True,
            "norm_toetsbaar": True,
        }
    return {"toelichting": ground}


def poort_beoordelen(v: Verhaal, onderzoek: Onderzoek, dagen: int) -> None:
    """Rung 0: he lives here and may live here, and nothing points to the Wlz."""
    shelter = onderzoek.dossier.spoor == Spoor.BESCHERMD_WONEN
    actions.save_poort(
        onderzoek=onderzoek,
        feiten=Poortfeiten(
            antwoorden={
                "aanspraak.woont_in_nederland": True,
                "aanspraak.woont_in_deze_gemeente": True,
                "verblijf.nederlander": True,
                "wlz.recht_vastgesteld": False,
                "wlz.recht_waarschijnlijk": False,
                **({"aanspraak.thuis_verlaten": True} if shelter else {}),
            },
            redenen={"wlz.recht_waarschijnlijk": "Er is niet blijvend toezicht of zorg dichtbij nodig."},
        ),
        versie=Onderzoek.objects.get(pk=onderzoek.pk).poort_versie,
        by=v.wie,
        at=v.op(dagen, 17),
    )


def treden_beoordelen(
    v: Verhaal, onderzoek: Onderzoek, behoeften: list[Behoefte], dagen: int, *, tot_en_met: str = ""
) -> None:
    """Rung by rung, each with its reason; up to and including one of them when we are still at it."""
    poort_beoordelen(v, onderzoek, dagen)
    reasons = {**read("vragen")["standaard"]["treden"], **v.vraag["treden"]}
    for trede in rungs_for(onderzoek.dossier.spoor):
        reden, aantal, welke, naam = reasons[trede]
        tested = bool(aantal) and trede == Trede.ALGEMENE_VOORZIENING
        done = True if tested else None
        actions.save_aftrek(
            onderzoek=onderzoek,
            feiten=Aftrekfeiten(
                trede=trede,
                reden=reden,
                aantal=Decimal(str(aantal)),
                behoefte_id=behoeften[welke].pk if aantal else None,
                naam=naam,
                wet="Zvw" if trede == Trede.ANDERE_WET else "",
                beschikbaar=done,
                passend=done,
                betaalbaar=None if tot_en_met and tested else done,
                toereikend=done,
            ),
            by=v.wie,
            at=v.op(dagen, 17),
        )
        if trede == tot_en_met:
            return


def afronden(v: Verhaal, onderzoek: Onderzoek, behoeften: list[Behoefte], dagen: int) -> None:
    """Goal, the form that fits, and the seven sections of lid 4."""
    at = v.op(dagen, 17)
    verb, aim, text = v.vraag["doel"]
    actions.save_doel(
        onderzoek=onderzoek,
        feiten=Doelfeiten(
            werkwoord=verb,
            gericht_op=aim,
            tekst=text,
            behoefte_id=behoeften[0].pk,
            activiteiten=tuple(v.vraag.get("activiteiten", ())),
        ),
        by=v.wie,
        at=at,
    )
    slug, *names = v.vraag["product"]
    products = {p.naam: p for p in Product.objects.filter(voorziening__gemeente=v.gemeente, voorziening__slug=slug)}
    for behoefte, name in zip(behoeften, names, strict=True):
        actions.save_kandidaat(
            behoefte=behoefte, product=products[name], past=True, gekozen=True, reden="", by=v.wie, at=at
        )
    for letter, tekst in read("vragen")["standaard"]["onderdelen"].items():
        actions.save_onderdeel(
            onderzoek=onderzoek,
            letter=letter,
            tekst=tekst,
            niet_van_toepassing=False,
            versie=0,
            by=v.wie,
            at=at,
        )
