# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The questions of the report, one form a page. Every mistake gets one sentence, and nothing typed is lost."""

import re
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from toegangspoort.beeld.forms import DatumField, KeuzeField, MeerkeuzeField
from toegangspoort.meldingen.models import Bezoekwens, Gespreksplaats, Levensgebied
from toegangspoort.personen.models import Aanhef
from toegangspoort.portaal.forms.aanbod import PostcodeField

LONGEST_STORY = 100_000
"""Signs. More than ten thousand words fit; a limit there must be, or one form could fill the disk."""
_TELEFOON = re.compile(r"\+?[\d\s()./-]{8,20}")


class StapForm(forms.Form):
    """A question of the report. `voor_ander` changes the words, `vandaag` is the day of the visitor."""

    def __init__(self, *args: Any, voor_ander: bool = False, vandaag: date | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.voor_ander, self.vandaag = voor_ander, vandaag
        self.adapt()

    def adapt(self) -> None:
        """Change labels for a report about someone else."""


class VerhaalField(forms.CharField):
    """A long text. When it is too long the message says by how much; it stays on the screen."""

    def __init__(self, *, rows: int = 8, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": rows, "data-tekens": LONGEST_STORY}))
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        text = str(super().clean(value)).replace("\r\n", "\n")
        if (over := len(text) - LONGEST_STORY) > 0:
            raise ValidationError(
                _("Uw tekst is %(te_veel)s tekens te lang. Maak hem korter, of stuur de rest mee als bestand.")
                % {"te_veel": over},
                code="te_lang",
            )
        return text


class TelefoonField(forms.CharField):
    """A telephone number as people write it."""

    def clean(self, value: Any) -> str:
        text = str(super().clean(value))
        if text and (_TELEFOON.fullmatch(text) is None or sum(c.isdecimal() for c in text) < 8):
            raise ValidationError(_("Vul een telefoonnummer in, zoals 06 12 34 56 78."), code="telefoon")
        return text


class VoorWieForm(StapForm):
    """For whom the report is."""

    voor = KeuzeField(
        label=_("Voor wie vraagt u hulp?"),
        choices=[("mij", _("Voor mijzelf")), ("ander", _("Voor iemand anders"))],
        uitleg={"ander": _("Bijvoorbeeld uw vader, buurvrouw of cliënt")},
    )


class WieMeldtForm(StapForm):
    """Who reports for another, and whether that person knows."""

    naam = forms.CharField(
        label=_("Uw naam"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Vul uw naam in, dan weten wij wie wij kunnen bellen.")},
    )
    relatie = forms.CharField(
        label=_("Wat bent u van deze persoon?"),
        help_text=_("Bijvoorbeeld: dochter, buurman, huisarts."),
        max_length=80,
        error_messages={"required": _("Vul in wat u van deze persoon bent, zoals: buurman.")},
    )
    telefoon = TelefoonField(
        label=_("Uw telefoonnummer"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
        error_messages={"required": _("Vul uw telefoonnummer in. Wij bellen u als wij iets niet begrijpen.")},
    )
    weet_ervan = KeuzeField(
        label=_("Weet deze persoon dat u hulp voor hem of haar vraagt?"),
        help_text=_("Is het antwoord nee? Dan bellen wij deze persoon eerst. Wij sturen dan nog geen brief."),
        choices=[("ja", _("Ja")), ("nee", _("Nee, nog niet"))],
    )


class HaastForm(StapForm):
    """Whether it can wait."""

    spoed = KeuzeField(
        label=_("Is er nu meteen hulp nodig?"),
        choices=[("nee", _("Nee, het kan een paar weken wachten")), ("ja", _("Ja, het kan niet wachten"))],
        uitleg={"ja": _("U leest hierna eerst wat u nu kunt doen")},
    )


class NuDoenForm(StapForm):
    """What is so urgent; the page itself says what to do now."""

    toelichting = VerhaalField(
        label=_("Waarom kan het niet wachten?"),
        help_text=_("Een paar woorden zijn genoeg."),
        required=False,
        rows=4,
    )


class WatForm(StapForm):
    """What does not work at home any more. Grounds are asked in daily words, never as a diagnosis (S1-3)."""

    gebieden = MeerkeuzeField(
        label=_("Wat lukt thuis niet goed meer?"),
        help_text=_("Kies alles wat past. Twijfelt u? Kies het dan ook. In het gesprek vertelt u de rest."),
        choices=[
            (Levensgebied.SCHOON, _("Het huis schoonhouden")),
            (Levensgebied.ETEN, _("Eten en boodschappen")),
            (Levensgebied.WASSEN, _("Wassen en aankleden")),
            (Levensgebied.BUITEN, _("Naar buiten gaan")),
            (Levensgebied.GELD, _("Geld en post")),
            (Levensgebied.MENSEN, _("Mensen zien en iets doen")),
            (Levensgebied.VEILIG, _("Veilig wonen in huis")),
            (Levensgebied.ONDERDAK, _("Thuis wonen gaat nu niet")),
            (Levensgebied.ANDERS, _("Iets anders")),
        ],
        uitleg={
            Levensgebied.SCHOON: _("Schoonmaken, opruimen, de was"),
            Levensgebied.ETEN: _("Koken, winkelen, genoeg eten"),
            Levensgebied.WASSEN: _("Opstaan, douchen, naar bed gaan"),
            Levensgebied.BUITEN: _("Lopen, reizen, op bezoek gaan"),
            Levensgebied.GELD: _("Rekeningen, brieven, afspraken"),
            Levensgebied.MENSEN: _("Alleen zijn, niets te doen hebben"),
            Levensgebied.VEILIG: _("Trap, douche, vallen"),
            Levensgebied.ONDERDAK: _("Geen eigen plek, of thuis is het niet veilig"),
            Levensgebied.ANDERS: _("Dit kunt u straks zelf vertellen"),
        },
        error_messages={"required": _("Kies ten minste één ding. Past niets? Kies dan “Iets anders”.")},
    )


class VerhaalForm(StapForm):
    """The question in one's own words."""

    verhaal = VerhaalField(
        label=_("Vertel het in uw eigen woorden"),
        help_text=_("Wat gaat er mis, en wat wilt u graag weer kunnen? U hoeft geen ziekte te noemen."),
        error_messages={"required": _("Schrijf op waar u hulp bij wilt. Eén zin is genoeg.")},
    )


class GeprobeerdForm(StapForm):
    """What was tried; a hint from the catalogue stands beside it and never blocks (S4-13)."""

    geprobeerd = VerhaalField(
        label=_("Hebt u al iets geprobeerd?"),
        help_text=_("Bijvoorbeeld hulp van familie of een dienst in de buurt. U mag deze vraag overslaan."),
        required=False,
        rows=5,
    )

    def adapt(self) -> None:
        if self.voor_ander:
            self.fields["geprobeerd"].label = _("Is er al iets geprobeerd?")


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
