# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms of the person: his data, his question, and the BSN."""

from django import forms
from django.core.exceptions import ValidationError

from toegangspoort.balie.forms.versie import VersieForm
from toegangspoort.beeld.forms import DatumTekstField
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden import postcode as postcodes
from toegangspoort.personen.models import Aanhef, Geslacht, Inwoner


class PersoonForm(VersieForm):
    """The data of the inwoner; the BSN has a form of its own."""

    aanhef = forms.ChoiceField(label="Aanhef", choices=Aanhef.choices)
    voornamen = forms.CharField(label="Voornamen", max_length=200, required=False)
    achternaam = forms.CharField(
        label="Achternaam", max_length=200, error_messages={"required": "Vul de achternaam in."}
    )
    geboortedatum = DatumTekstField(label="Geboortedatum", required=False)
    geslacht = forms.ChoiceField(
        label="Geslacht volgens de BRP",
        choices=[("", "niet overgenomen"), *Geslacht.choices],
        required=False,
        help_text="Alleen voor de cijfers. Hoe wij iemand aanspreken, staat bij Aanhef.",
    )
    straat = forms.CharField(label="Straat", max_length=120, required=False)
    huisnummer = forms.CharField(label="Huisnummer", max_length=12, required=False)
    postcode = forms.CharField(label="Postcode", max_length=10, required=False)
    plaats = forms.CharField(label="Plaats", max_length=80, required=False)
    telefoon = forms.CharField(label="Telefoon", max_length=40, required=False)
    email = forms.EmailField(label="E-mail", required=False)
    taal = forms.CharField(
        label="Taal voor een tolk", max_length=40, required=False, help_text="Leeg als Nederlands goed gaat."
    )

    def clean_postcode(self) -> str:
        typed = self.cleaned_data["postcode"]
        try:
            return postcodes.normalise(typed) if typed else ""
        except postcodes.OnjuistePostcode as error:
            raise ValidationError(str(error)) from error


def persoon_form(data: object, inwoner: Inwoner) -> PersoonForm:
    """The form as filled in, or with what is known of this person."""
    names = [name for name in PersoonForm.base_fields if name != "versie"]
    known = {name: getattr(inwoner, name) for name in names}
    return PersoonForm(data or None, initial={**known, "versie": inwoner.versie})


class VraagForm(VersieForm):
    """The question in one line, as the worklist shows it."""

    vraag = forms.CharField(
        label="De vraag in één regel",
        max_length=200,
        help_text="Het liefst in de woorden van de inwoner.",
        error_messages={"required": "Schrijf de vraag op."},
    )


def vraag_form(data: object, dossier: Dossier) -> VraagForm:
    """The form as filled in, or with the question as it is."""
    return VraagForm(data or None, initial={"vraag": dossier.vraag, "versie": dossier.versie})


class BsnForm(forms.Form):
    """Nine digits, from a document that was shown."""

    bsn = forms.CharField(
        label="Burgerservicenummer",
        max_length=20,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        help_text="De 9 cijfers van het identiteitsbewijs. Wij controleren ze met de 11-proef.",
        error_messages={"required": "Vul de 9 cijfers in."},
    )


class ToonBsnForm(forms.Form):
    """Why the whole number is needed."""

    reden = forms.CharField(
        label="Waarom hebt u het hele nummer nodig?",
        max_length=200,
        error_messages={"required": "Schrijf op waarom u het nummer nodig hebt."},
    )
