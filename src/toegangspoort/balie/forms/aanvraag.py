# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms around an aanvraag: received, completed, put off, ended."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from toegangspoort.aanvragen.feiten import Aanvraagfeiten
from toegangspoort.aanvragen.models import Identiteitsbewijs, Vormwens
from toegangspoort.balie.forms.onderzoek import LangField
from toegangspoort.beeld.forms import DatumTekstField, KeuzeField
from toegangspoort.dossiers.stappen import Bron, Opschortgrond

CHANNELS = (Bron.BRIEF, Bron.EMAIL, Bron.FORMULIER, Bron.WEBSITE, Bron.BALIE, Bron.HUISBEZOEK)
"""An aanvraag is made in writing (art. 4:1 Awb), so not by telephone."""
OTHER_GROUNDS = tuple(grond for grond in Opschortgrond if grond != Opschortgrond.AANVULLING)


class AanvraagForm(forms.Form):
    """An aanvraag as it came in."""

    ontvangen_op = DatumTekstField(
        label="Ontvangen op",
        help_text="De dag waarop de aanvraag binnenkwam. Vanaf die dag loopt de beslistermijn.",
        error_messages={"required": "Vul in op welke dag de aanvraag binnenkwam."},
    )
    kanaal = forms.ChoiceField(label="Hoe kwam de aanvraag binnen", choices=[(b.value, b.label) for b in CHANNELS])
    met_verslag = forms.BooleanField(
        label="De inwoner stuurde het ondertekende verslag terug, en dat is de aanvraag", required=False
    )
    gevraagd = LangField(label="Wat vraagt de inwoner", help_text="In de woorden van de inwoner.")
    vorm = KeuzeField(label="Hoe wil de inwoner de hulp", choices=Vormwens.choices, required=False)
    pgb_motivering = LangField(
        label="Waarom wil de inwoner een pgb", help_text="Alleen bij een pgb, in de woorden van de inwoner."
    )
    identiteit = forms.ChoiceField(
        label="Identiteitsbewijs gezien",
        required=False,
        choices=[("", "Nog niet gezien"), *Identiteitsbewijs.choices],
        help_text="Bewaar geen kopie en geen nummer (artikel 2.3.4).",
    )
    identiteit_op = DatumTekstField(label="Gezien op", required=False)

    def clean(self) -> dict[str, Any]:
        """A document that was seen has a day on which it was seen."""
        typed = super().clean() or {}
        if typed.get("identiteit") and not typed.get("identiteit_op") and "identiteit_op" not in self.errors:
            self.add_error("identiteit_op", "Vul in op welke dag u het identiteitsbewijs zag.")
        return typed

    def facts(self, now: datetime) -> Aanvraagfeiten:
        """The facts; an aanvraag of today came in now, one of an earlier day at noon."""
        typed = dict(self.cleaned_data)
        day: date = typed.pop("ontvangen_op")
        noon = timezone.make_aware(datetime.combine(day, time(12)))
        moment = min(noon, now) if day == timezone.localtime(now).date() else noon
        return Aanvraagfeiten(**{**typed, "kanaal": Bron(typed["kanaal"])}, ontvangen_op=moment)


class _TermijnForm(forms.Form):
    """A day that lies ahead, and why."""

    tot = DatumTekstField(label="Tot en met", error_messages={"required": "Kies een dag."})
    reden = LangField(label="Reden", required=True, error_messages={"required": "Schrijf de reden op."})


class AanvullingForm(_TermijnForm):
    """What we miss, and until when it can be sent."""

    reden = LangField(
        label="Welke gegevens mist u?",
        required=True,
        help_text="Dit komt zo in de brief.",
        error_messages={"required": "Schrijf op welke gegevens u mist."},
    )
    tot = DatumTekstField(
        label="Uiterlijk op te sturen op",
        help_text="Zo lang staat de termijn stil, als de gegevens niet eerder komen.",
        error_messages={"required": "Kies een dag: zonder termijn staat de klok niet stil."},
    )


class StilForm(_TermijnForm):
    """Another ground on which the term stands still."""

    grond = KeuzeField(label="Waarom staat de termijn stil", choices=[(g.value, g.label) for g in OTHER_GROUNDS])
    field_order = ("grond", "tot", "reden")


class UitstelForm(_TermijnForm):
    """A further day that is told to the client."""

    tot = DatumTekstField(
        label="U krijgt het besluit uiterlijk op", error_messages={"required": "Noem een dag, zo kort mogelijk."}
    )
    reden = LangField(
        label="Waarom komt het besluit later?",
        required=True,
        help_text="Dit komt in de brief.",
        error_messages={"required": "Schrijf op waarom het besluit later komt."},
    )


class RedenForm(forms.Form):
    """Why it ends."""

    reden = LangField(label="Reden", required=True, error_messages={"required": "Schrijf de reden op."})


class IdentiteitForm(forms.Form):
    """Which document was shown, and when."""

    identiteit = KeuzeField(label="Welk document zag u?", choices=Identiteitsbewijs.choices)
    op = DatumTekstField(label="Gezien op", error_messages={"required": "Vul in op welke dag u het zag."})

    def clean_identiteit(self) -> Identiteitsbewijs:
        """The kind of document."""
        try:
            return Identiteitsbewijs(self.cleaned_data["identiteit"])
        except ValueError as fault:
            raise ValidationError("Kies een document uit de lijst.") from fault
