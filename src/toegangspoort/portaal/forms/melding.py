# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The questions of the report, one form a page: for whom, how urgent, what is the matter.

Every mistake gets one sentence, and nothing typed is lost.
"""

from django import forms
from django.utils.translation import gettext_lazy as _

from toegangspoort.beeld.forms import KeuzeField, MeerkeuzeField
from toegangspoort.meldingen.models import Levensgebied
from toegangspoort.portaal.forms.melding_velden import StapForm, TelefoonField, VerhaalField


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
