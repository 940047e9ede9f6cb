# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms for what is needed, for a rung of the ladder, and for what could fill the rest."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import forms

from toegangspoort.aanbod.models import Voorziening
from toegangspoort.balie.forms.onderzoek import (
    AantalField,
    Deelform,
    JaNeeField,
    KiesField,
    KortField,
    LangField,
)
from toegangspoort.cijfers.typen import CATEGORIEEN
from toegangspoort.onderzoeken.feiten import Aftrekfeiten, Behoeftefeiten
from toegangspoort.onderzoeken.omvang import EENHEDEN, PERIODEN, in_words
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import COLLECTIEF, asks_person, tests_of
from toegangspoort.recht.wmo2015.ladder import Trede

NORMSOORTEN = (
    ("", "Weet ik nog niet"),
    ("onderzoek", "Onderzoek"),
    ("eigen_ervaring", "Eigen ervaring van de gemeente"),
    ("geen", "Er is geen norm"),
)
WETTEN = (
    ("", "Kies een wet"),
    ("Wlz", "Wet langdurige zorg"),
    ("Zvw", "Zorgverzekeringswet"),
    ("Jeugdwet", "Jeugdwet"),
    ("Participatiewet", "Participatiewet"),
    ("onderwijs", "Onderwijs"),
)
TOETSEN = {
    "niet_speciaal": ("Gewoon te koop?", "Niet speciaal voor mensen met een beperking gemaakt."),
    "beschikbaar": ("Is het er?", "Nu, in de buurt, zonder lange wachttijd."),
    "passend": ("Past het?", "Bij wat deze inwoner nodig heeft."),
    "betaalbaar": ("Kan de inwoner het betalen?", "Kijk naar inkomen en andere kosten."),
    "toereikend": ("Is het genoeg?", "Zo niet, dan vult maatwerk aan."),
    "recht_vastgesteld": ("Staat het recht vast?", "Er is een besluit of verklaring gezien."),
}


class BehoefteForm(Deelform):
    """A need in kind and size, before anything goes off it. There is no default size (S1-9)."""

    half = frozenset({"onderwerp", "categorie", "norm", "norm_bron"})
    smal = frozenset({"aantal", "eenheid", "per", "norm_soort", "norm_onafhankelijk", "norm_toetsbaar", "norm_aantal"})
    onderwerp = KortField(
        label="Waarvoor is hulp nodig",
        required=True,
        help_text="Bijvoorbeeld schoonmaken.",
        error_messages={"required": "Schrijf op waarvoor hulp nodig is."},
    )
    categorie = KiesField(
        label="Categorie",
        choices=(("", "Kies een categorie"), *((code, f"{code} {naam}") for code, naam in CATEGORIEEN.items())),
        required=True,
        error_messages={"required": "Kies een categorie."},
    )
    aantal = AantalField(label="Hoeveel", help_text="Alles wat nodig is, ook wat iemand nu al doet.")
    eenheid = KiesField(label="Waarin geteld", choices=(("", "Kies"), *EENHEDEN))
    per = KiesField(label="Per", choices=(("", "Kies"), *PERIODEN))
    toelichting = LangField(label="Hoe u op dit aantal komt", rows=2)
    norm = KortField(label="Norm", lengte=200, help_text="Naam en datum. Leeg als u zelf hebt gerekend.")
    norm_bron = KortField(label="Bron van de norm", lengte=200)
    norm_soort = KiesField(label="De norm rust op", choices=NORMSOORTEN)
    norm_onafhankelijk = JaNeeField(label="Door een onafhankelijk bureau?")
    norm_toetsbaar = JaNeeField(label="Is de uitkomst na te rekenen?")
    norm_aantal = AantalField(label="Wat de norm geeft", help_text="In dezelfde eenheid en periode.")
    afwijking = LangField(
        label="Waarom deze inwoner meer of minder nodig heeft dan de norm",
        rows=2,
        help_text="Uw oordeel gaat voor de norm, met een reden.",
    )
    lichter = LangField(
        label="Kan een lichtere of goedkopere vorm ook",
        rows=2,
        help_text="Wat is bekeken, en waarom past het wel of niet? Passend blijft de ondergrens.",
    )

    def feiten(self) -> Behoeftefeiten:
        return Behoeftefeiten(**self.values())


class AftrekForm(Deelform):
    """What one rung takes off, or why it takes off nothing. Shows only what belongs to this rung."""

    half = frozenset({"behoefte_id", "aantal", "lid_id", "voorziening_id", "naam", "wet", "kosten", "tegemoetkoming"})
    behoefte_id = KiesField(label="Waar gaat het van af")
    aantal = AantalField(label="Hoeveel gaat er af", help_text="In de eenheid van wat nodig is. Gaat er niets af: 0.")
    wet = KiesField(label="Welke wet", choices=WETTEN)
    lid_id = KiesField(label="Wie doet dit")
    voorziening_id = KiesField(label="Uit het aanbod")
    naam = KortField(label="Wat is het", help_text="Als het niet in het aanbod staat.")
    reden = LangField(label="Reden", rows=3, help_text="Ook als er niets afgaat: waarom niet?")
    besproken = JaNeeField(label="Met deze persoon besproken?")
    onderzocht = JaNeeField(label="Onderzocht of het kan?", help_text="Gezondheid, werk, afstand en belasting.")
    kosten = KortField(label="Wat het de inwoner kost", help_text="Bedrag en periode, bijvoorbeeld € 5 per keer.")
    tegemoetkoming = KortField(
        label="Tegemoetkoming die het betaalbaar maakt",
        lengte=200,
        help_text="Bedrag, periode en waaruit. Leeg als die niet nodig is.",
    )

    def __init__(self, *args: Any, stand: Stand, trede: str, aanbod: Iterable[Voorziening] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.trede = trede
        for test in tests_of(trede):
            vraag, uitleg = TOETSEN[test]
            self._add(test, JaNeeField(label=vraag, help_text=uitleg, initial=self.initial.get(test)))
            reason = self.initial.get("toetsredenen", {}).get(test, "")
            self._add(f"reden_{test}", KortField(label=f"Waarom: {vraag.lower()}", lengte=400, initial=reason))
        for name in self._not_here():
            del self.fields[name]
        self._choices(stand, aanbod)
        self.naast = {"besproken", "onderzocht", *(n for n in self.fields if n.startswith("reden_") or n in TOETSEN)}
        self.order_fields([*_FIRST, *(n for t in tests_of(trede) for n in (t, f"reden_{t}")), *_LAST])

    def _add(self, name: str, field: forms.Field) -> None:
        field.show_hidden_initial = True
        self.fields[name] = field

    def _not_here(self) -> set[str]:
        """The fields that have no meaning on this rung."""
        absent = set()
        if not asks_person(self.trede):
            absent |= {"lid_id", "besproken"}
        if self.trede != Trede.ANDERE_WET:
            absent.add("wet")
        if self.trede not in (Trede.ALGEMENE_VOORZIENING, COLLECTIEF):
            absent.add("voorziening_id")
        if self.trede not in (Trede.ALGEMENE_VOORZIENING, Trede.ALGEMEEN_GEBRUIKELIJK, COLLECTIEF, Trede.ANDERE_WET):
            absent.add("naam")
        if self.trede not in (Trede.ALGEMENE_VOORZIENING, Trede.ALGEMEEN_GEBRUIKELIJK):
            absent |= {"kosten", "tegemoetkoming"}
        if tests_of(self.trede) or self.trede == COLLECTIEF:
            absent.add("onderzocht")
        return absent

    def _choices(self, stand: Stand, aanbod: Iterable[Voorziening]) -> None:
        needs = [(str(b.pk), f"{b.onderwerp} ({in_words(b) or 'omvang nog niet bekend'})") for b in stand.behoeften]
        offers: dict[str, list[tuple[str, str]]] = {
            "behoefte_id": [("", "Niets gaat af, of het geldt voor alles"), *needs],
            "lid_id": [("", "Niemand"), *((str(p.lid.pk), str(p.lid)) for p in stand.mensen)],
            "voorziening_id": [("", "Staat er niet bij"), *((str(v.pk), v.naam) for v in aanbod)],
        }
        for name, choices in offers.items():
            field = self.fields.get(name)
            if isinstance(field, KiesField):
                field.choices = choices

    def feiten(self) -> Aftrekfeiten:
        values = self.values()
        reasons = {
            name.removeprefix("reden_"): text
            for name, text in values.items()
            if name.startswith("reden_") and text.strip()
        }
        own = {name: value for name, value in values.items() if not name.startswith("reden_")}
        for key in ("behoefte_id", "lid_id", "voorziening_id"):
            own[key] = int(own[key]) if own.get(key) else None
        own["aantal"] = own["aantal"] or Decimal(0)
        return Aftrekfeiten(trede=self.trede, toetsredenen=reasons, **own)


_FIRST = [
    "versie",
    "wet",
    "voorziening_id",
    "naam",
    "lid_id",
    "behoefte_id",
    "aantal",
    "reden",
    "besproken",
    "onderzocht",
]
_LAST = ["kosten", "tegemoetkoming"]


class KandidaatForm(Deelform):
    """A product that could fill the rest (S0-17)."""

    half = frozenset({"past", "gekozen"})
    past = forms.BooleanField(label="Dit past bij de inwoner", required=False)
    gekozen = forms.BooleanField(label="Dit stel ik voor", required=False)
    reden = LangField(label="Reden", rows=2, help_text="Verplicht als iets anders ook past en minder kost.")
