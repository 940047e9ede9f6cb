# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The questions of the report about the person and the conversation, one form a page."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from toegangspoort.beeld.forms import DatumField, KeuzeField
from toegangspoort.meldingen.models import Bezoekwens, Gespreksplaats
from toegangspoort.personen.models import Aanhef
from toegangspoort.portaal.forms.aanbod import PostcodeField
from toegangspoort.portaal.forms.melding_velden import StapForm, TelefoonField


class NaamForm(StapForm):
    """Who needs help."""

    voornamen = forms.CharField(
        label=_("Voornaam"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={"required": _("Vul een voornaam in.")},
    )
    achternaam = forms.CharField(
        label=_("Achternaam"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
        error_messages={"required": _("Vul een achternaam in.")},
    )
    aanhef = KeuzeField(
        label=_("Hoe noemen wij u in een brief?"),
        choices=[
            (Aanhef.MEVROUW, _("Mevrouw")),
            (Aanhef.HEER, _("Meneer")),
            (Aanhef.GEEN, _("Met voornaam en achternaam")),
        ],
    )

    def adapt(self) -> None:
        if self.voor_ander:
            self.fields["voornamen"].widget.attrs["autocomplete"] = "off"
            self.fields["achternaam"].widget.attrs["autocomplete"] = "off"
            self.fields["aanhef"].label = _("Hoe noemen wij deze persoon in een brief?")


class GeborenForm(StapForm):
    """The birth date: with the number it opens the status page, and it tells people of one name apart."""

    datum = DatumField(
        label=_("Wanneer bent u geboren?"),
        help_text=_("Bijvoorbeeld 24 11 1948. Met uw nummer en geboortedatum ziet u later hoe het ervoor staat."),
        autocomplete="bday",
        error_messages={"required": _("Vul uw geboortedatum in, bijvoorbeeld 24 11 1948.")},
    )

    def adapt(self) -> None:
        if self.voor_ander:
            field = self.fields["datum"]
            field.label = _("Wanneer is deze persoon geboren?")
            field.help_text = _("Weet u het niet? Laat het dan leeg.")
            field.required = False

    def clean_datum(self) -> date | None:
        datum: date | None = self.cleaned_data["datum"]
        if datum and self.vandaag and datum > self.vandaag:
            raise ValidationError(_("Deze datum ligt in de toekomst. Controleer het jaar."), code="toekomst")
        return datum


class AdresForm(StapForm):
    """Where: the postcode gives the team. Who has no address at all can say so (S1-4)."""

    postcode = PostcodeField(
        label=_("Postcode"),
        max_length=10,
        error_messages={"required": _("Vul de postcode in, zoals 9712 AB. Zo vinden wij het team in de buurt.")},
    )
    huisnummer = forms.CharField(
        label=_("Huisnummer"),
        help_text=_("Met letter of toevoeging, zoals 12 b"),
        max_length=12,
        error_messages={
            "required": _("Vul het huisnummer in."),
            "max_length": _("Een huisnummer heeft hooguit 12 tekens, zoals 12 b."),
        },
    )
    geen_adres = forms.BooleanField(label=_("Ik heb nu geen vast adres"), required=False)

    def adapt(self) -> None:
        if self.voor_ander:
            self.fields["geen_adres"].label = _("Deze persoon heeft nu geen vast adres")
        if self.is_bound and self.data.get("geen_adres"):
            self.fields["postcode"].required = self.fields["huisnummer"].required = False


class BereikForm(StapForm):
    """How to reach the person: one of two is enough; for someone else neither has to be known."""

    use_required_attribute = False

    telefoon = TelefoonField(
        label=_("Telefoonnummer"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
        error_messages={"required": _("Vul een telefoonnummer of een e-mailadres in. Eén van de twee is genoeg.")},
    )
    email = forms.EmailField(
        label=_("E-mailadres"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": _("Vul een e-mailadres in, zoals naam@voorbeeld.nl.")},
    )

    def adapt(self) -> None:
        if self.voor_ander:
            for field in self.fields.values():
                field.required = False
                field.widget.attrs["autocomplete"] = "off"
        elif self.is_bound:
            self.fields["email"].required = False
            self.fields["telefoon"].required = not self.data.get("email", "").strip()


class GesprekForm(StapForm):
    """Where the conversation is (S4-5)."""

    plaats = KeuzeField(
        label=_("Waar wilt u het gesprek?"),
        choices=[
            (Gespreksplaats.THUIS, _("Bij mij thuis")),
            (Gespreksplaats.KANTOOR, _("Bij het team in de wijk")),
            (Gespreksplaats.TELEFOON, _("Aan de telefoon")),
        ],
    )

    def adapt(self) -> None:
        field = self.fields["plaats"]
        if self.voor_ander and isinstance(field, KeuzeField):
            field.label = _("Waar kan het gesprek het beste zijn?")
            field.choices = [
                (Gespreksplaats.THUIS, _("Bij deze persoon thuis")),
                (Gespreksplaats.KANTOOR, _("Bij het team in de wijk")),
                (Gespreksplaats.TELEFOON, _("Aan de telefoon")),
            ]


class BezoekForm(StapForm):
    """Who comes (S4-15). A volunteer only listens and helps to put it into words: he sees no file."""

    bezoek_door = KeuzeField(
        label=_("Met wie wilt u praten?"),
        choices=[
            (Bezoekwens.GEEN_VOORKEUR, _("Dat maakt mij niet uit")),
            (Bezoekwens.BEROEPSKRACHT, _("Met iemand van het team")),
            (Bezoekwens.VRIJWILLIGER, _("Eerst met een vrijwilliger")),
        ],
        uitleg={
            Bezoekwens.BEROEPSKRACHT: _("Die heeft hiervoor geleerd"),
            Bezoekwens.VRIJWILLIGER: _("Die bereidt het gesprek met u voor. Een vrijwilliger ziet uw gegevens niet"),
        },
    )

    def adapt(self) -> None:
        if self.voor_ander:
            self.fields["bezoek_door"].label = _("Met wie kan deze persoon het beste praten?")


class ErbijForm(StapForm):
    """Who else is there: a carer, an interpreter."""

    naaste = forms.CharField(
        label=_("Wie moet erbij zijn?"),
        help_text=_("Bijvoorbeeld uw dochter, uw buurman of wie voor u zorgt."),
        max_length=200,
        required=False,
    )
    tolk = forms.CharField(
        label=_("Hebt u een tolk nodig? In welke taal?"),
        help_text=_("Een tolk kost u niets. Gebarentaal kan ook."),
        max_length=40,
        required=False,
    )

    def adapt(self) -> None:
        if self.voor_ander:
            self.fields["naaste"].help_text = _("Bijvoorbeeld uzelf, of wie voor deze persoon zorgt.")
            self.fields["tolk"].label = _("Is er een tolk nodig? In welke taal?")
