# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms for the seven sections, a goal, expert advice, and the reaction on the verslag."""

from typing import Any

from django import forms

from toegangspoort.balie.forms.onderzoek import Deelform, JaNeeField, KiesField, KortField, LangField
from toegangspoort.beeld.forms import DatumTekstField, MeerkeuzeField
from toegangspoort.onderzoeken.doelen import ACTIVITEITEN, Doelsoort, Gericht, Werkwoord
from toegangspoort.onderzoeken.feiten import Adviesfeiten, Doelfeiten
from toegangspoort.onderzoeken.stand import Stand


class OnderdeelForm(Deelform):
    """One of the seven sections of lid 4: filled, or not applicable because."""

    tekst = LangField(label="Wat is gevonden", rows=3)
    niet_van_toepassing = forms.BooleanField(
        label="Niet van toepassing", required=False, help_text="Schrijf dan hierboven waarom niet."
    )


class DoelForm(Deelform):
    """A goal of the plan."""

    half = frozenset({"werkwoord", "gericht_op", "soort", "behoefte_id", "evaluatie_op"})
    tekst = LangField(label="Doel", rows=2, help_text="Wat kan de inwoner straks weer, of nog steeds?")
    werkwoord = KiesField(
        label="Wat doet de hulp",
        choices=(("", "Kies"), *Werkwoord.choices),
        required=True,
        error_messages={"required": "Kies wat de hulp doet: bevorderen, behouden of compenseren."},
    )
    gericht_op = KiesField(
        label="Waar is dit voor",
        choices=(("", "Kies"), *Gericht.choices),
        required=True,
        error_messages={"required": "Kies waar dit doel voor is."},
    )
    soort = KiesField(label="Soort doel", choices=(("", "Niet gekozen"), *Doelsoort.choices))
    behoefte_id = KiesField(label="Hoort bij")
    activiteiten = MeerkeuzeField(label="Hoe de hulp eraan werkt", choices=tuple(ACTIVITEITEN.items()), required=False)
    evaluatie_op = DatumTekstField(
        label="Samen bekijken op", required=False, help_text="Verplicht bij een leerdoel. Bijvoorbeeld 24-5-2027."
    )

    def __init__(self, *args: Any, stand: Stand, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["behoefte_id"]
        if isinstance(field, KiesField):
            field.choices = [("", "Alles samen"), *((str(b.pk), b.onderwerp) for b in stand.behoeften)]

    def feiten(self) -> Doelfeiten:
        values = self.values()
        return Doelfeiten(
            **{
                **values,
                "activiteiten": tuple(values["activiteiten"]),
                "behoefte_id": int(values["behoefte_id"]) if values["behoefte_id"] else None,
            }
        )


class AdviesForm(Deelform):
    """Advice of an expert: asked, and later received."""

    half = frozenset({"van", "gevraagd_op", "ontvangen_op"})
    van = KortField(label="Aan wie gevraagd", help_text="Naam en beroep.")
    gevraagd_op = DatumTekstField(label="Gevraagd op")
    vraag = LangField(label="Wat u vroeg", rows=2)
    ontvangen_op = DatumTekstField(label="Ontvangen op", required=False)
    tekst = LangField(label="Het advies", rows=3)

    def feiten(self) -> Adviesfeiten:
        return Adviesfeiten(**self.values())


class ReactieForm(Deelform):
    """A reaction that came in by telephone, letter or in person."""

    half = frozenset({"van", "akkoord"})
    van = KortField(label="Van wie", help_text="Leeg als de inwoner zelf reageert.")
    akkoord = JaNeeField(label="Eens met het verslag?")
    tekst = LangField(label="Reactie", rows=4)


class VerwerkForm(Deelform):
    """What was done with a reaction."""

    verwerking = LangField(label="Wat u ermee deed", rows=3, help_text="Dit komt in het verslag.")


class HeropenForm(Deelform):
    """Why the onderzoek opens again."""

    reden = KortField(label="Wat is er nieuw", lengte=400)


class LeegForm(Deelform):
    """An act without anything to fill in."""
