# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The file that the demo opens with: mevrouw Wiersema, 230 minutes needed, 105 remain after the ladder."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from toegangspoort.aanbod.models import Product, Voorziening
from toegangspoort.dossiers.kenmerk import with_check
from toegangspoort.dossiers.models import Dossier
from toegangspoort.meldingen import actions as meldingen
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.domeinen import Domein
from toegangspoort.onderzoeken.feiten import (
    Afspraakfeiten,
    Aftrekfeiten,
    Behoeftefeiten,
    Doelfeiten,
    Gespreksfeiten,
    Netwerkfeiten,
    Vraagfeiten,
)
from toegangspoort.onderzoeken.models import Behoefte, Onderzoek
from toegangspoort.personen.models import Aanhef, Band, Geslacht, Netwerklid, Toestemming
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.verhaal import Verhaal
from toegangspoort.project.demo.wegen.gesprek import poort_beoordelen
from toegangspoort.project.demo.wegen.weg import Weg

KENMERK = with_check("7K4Q92M")
LEEFTIJD = 78
NORM = "Normenkader huishouden 2026 (voorbeeld)"


def mevrouw_wiersema(v: Verhaal) -> Onderzoek:
    """Reported by her daughter four weeks ago; today the conversation was at her kitchen table."""
    story = read("wiersema")
    v.kaart = replace(
        v.kaart, kenmerk=KENMERK, hulpvraag=story["hulpvraag"], mens=replace(v.kaart.mens, persoon=_zij(v), taal="")
    )
    dossier = v.melden(
        29,
        voor_ander=True,
        melder_naam="Ineke Wiersema",
        melder_relatie="dochter",
        melder_telefoon="06 00 00 99 12",
        naaste_erbij="Ineke Wiersema",
    )
    dossier = v.toewijzen(dossier, 28)
    meldingen.waive_plan(dossier=dossier, by=v.wie, at=v.op(21))
    onderzoek = _talk(v, dossier, story)
    people = {key: _person(v, onderzoek, fields) for key, fields in story["mensen"].items()}
    needs = {what: _need(v, onderzoek, what, minutes) for what, minutes in story["behoeften"].items()}
    for rung in story["treden"]:
        _rung(v, onderzoek, dict(rung), people, needs)
    _close(v, onderzoek, story, needs["schoonmaken"])
    return onderzoek


def _zij(v: Verhaal) -> Any:
    """Always 78 years old."""
    birthday = (3, 9)
    year = v.peildatum.year - LEEFTIJD - ((v.peildatum.month, v.peildatum.day) < birthday)
    return replace(
        v.kaart.mens.persoon,
        aanhef=Aanhef.MEVROUW,
        geslacht=Geslacht.VROUW,
        voornamen="Tine",
        achternaam="Wiersema",
        geboortedatum=date(year, *birthday),
        telefoon="06 00 00 99 11",
    )


def _talk(v: Verhaal, dossier: Dossier, story: dict[str, Any]) -> Onderzoek:
    planned, at = v.op(15), v.op(0, 16)
    onderzoek = actions.start_onderzoek(dossier=dossier, by=v.wie, at=planned)
    held = v.op(0, 14)
    onderzoek = actions.plan_afspraak(
        onderzoek=onderzoek,
        feiten=Afspraakfeiten(op=held, plaats="thuis", aanwezigen="dochter Ineke"),
        versie=onderzoek.afspraak_versie,
        by=v.wie,
        at=planned,
    )
    onderzoek = actions.record_gesprek(
        onderzoek=onderzoek,
        feiten=Gespreksfeiten(op=held, plaats="thuis", aanwezigen="dochter Ineke", identiteit="paspoort"),
        versie=onderzoek.gesprek_versie,
        by=v.wie,
        at=at,
    )
    onderzoek = actions.save_vraag(
        onderzoek=onderzoek,
        feiten=Vraagfeiten(
            hulpvraag=story["hulpvraag"],
            wens=story["wens"],
            problemen=story["problemen"],
            gronden=("beperking",),
            pgb_uitgelegd=True,
            vormvoorkeur="zin",
            advies_nodig=False,
        ),
        versie=onderzoek.versie,
        by=v.wie,
        at=at,
    )
    for domein, (lukt, lukt_niet) in story["leefdomeinen"].items():
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
    poort_beoordelen(v, onderzoek, 0)
    return onderzoek


def _person(v: Verhaal, onderzoek: Onderzoek, fields: dict[str, Any]) -> Netwerklid:
    typed = {
        **fields,
        "band": Band(fields["band"]),
        "toestemming": Toestemming(fields["toestemming"]),
        "taken": tuple((task, minutes) for task, minutes in fields["taken"]),
    }
    return actions.save_network(onderzoek=onderzoek, feiten=Netwerkfeiten(**typed), by=v.wie, at=v.op(0, 16))


def _need(v: Verhaal, onderzoek: Onderzoek, what: str, minutes: int) -> Behoefte:
    feiten = Behoeftefeiten(
        onderwerp=what,
        categorie="01",
        aantal=Decimal(minutes),
        eenheid="minuut",
        per="week",
        norm=NORM,
        norm_bron="Onderzoek van een onafhankelijk bureau (voorbeeld)",
        norm_soort="onderzoek",
        norm_onafhankelijk=True,
        norm_toetsbaar=True,
    )
    return actions.save_behoefte(onderzoek=onderzoek, feiten=feiten, by=v.wie, at=v.op(0, 16))


def _rung(
    v: Verhaal,
    onderzoek: Onderzoek,
    rung: dict[str, Any],
    people: dict[str, Netwerklid],
    needs: dict[str, Behoefte],
) -> None:
    """One judgement on the ladder; that she can pay for the shopping service was not asked yet."""
    if need := rung.pop("behoefte", ""):
        rung["behoefte_id"] = needs[need].pk
    if person := rung.pop("lid", ""):
        rung["lid_id"] = people[person].pk
    if slug := rung.pop("voorziening", ""):
        rung["voorziening_id"] = Voorziening.objects.get(gemeente=v.gemeente, slug=slug).pk
    rung["aantal"] = Decimal(rung.get("aantal", 0))
    actions.save_aftrek(onderzoek=onderzoek, feiten=Aftrekfeiten(**rung), by=v.wie, at=v.op(0, 17))


def _close(v: Verhaal, onderzoek: Onderzoek, story: dict[str, Any], need: Behoefte) -> None:
    at = v.op(0, 17)
    verb, aim, text = story["doel"]
    actions.save_doel(
        onderzoek=onderzoek,
        feiten=Doelfeiten(werkwoord=verb, gericht_op=aim, tekst=text, behoefte_id=need.pk),
        by=v.wie,
        at=at,
    )
    product = Product.objects.get(voorziening__gemeente=v.gemeente, naam="Hulp bij het huishouden")
    actions.save_kandidaat(behoefte=need, product=product, past=True, gekozen=True, reden="", by=v.wie, at=at)
    for letter, tekst in story["onderdelen"].items():
        actions.save_onderdeel(
            onderzoek=onderzoek,
            letter=letter,
            tekst=tekst,
            niet_van_toepassing=False,
            versie=0,
            by=v.wie,
            at=at,
        )


WEGEN = (Weg(mevrouw_wiersema, 1, ("huishouden",), wie=("n.bakker",), wijk="Binnenstad"),)
