# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms of the clocks: start moments, and standing still and further terms under the Awb."""

from django import forms

from toegangspoort.beeld.forms import DatumTekstField, KeuzeField
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Opschortgrond

OF_LAW = [(soort.value, soort.label) for soort in (Kloksoort.ONDERZOEK, Kloksoort.BESLISTERMIJN)]
AFTER_WAITING = [
    (act.value, act.label) for act in (Handeling.AFSPRAAK, Handeling.GESPREK, Handeling.VERSLAG, Handeling.BESLISSEN)
]


def _reason(label: str, required: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": required},
    )


class StartmomentForm(forms.Form):
    """Another moment at which the clock may have started."""

    soort = KeuzeField(label="Welke termijn", choices=OF_LAW, initial=Kloksoort.ONDERZOEK)
    datum = DatumTekstField(label="Op welke dag")
    bron = forms.ChoiceField(label="Hoe kwam het binnen", choices=Bron.choices)
    omschrijving = forms.CharField(
        label="Wat kwam er binnen",
        max_length=200,
        help_text="Bijvoorbeeld: e-mail van de dochter met de vraag om hulp.",
        error_messages={"required": "Schrijf op wat er die dag binnenkwam."},
    )


class TeltNietForm(forms.Form):
    """Why a recorded moment does not count, or counts again."""

    reden = _reason("Waarom", "Schrijf op waarom dit startmoment wel of niet telt.")


class OpschortForm(forms.Form):
    """Let a clock stand still until a day that the applicant knows."""

    soort = KeuzeField(label="Welke termijn", choices=OF_LAW, initial=Kloksoort.BESLISTERMIJN)
    grond = KeuzeField(label="Op welke grond", choices=Opschortgrond.choices)
    tot_en_met = DatumTekstField(
        label="Tot en met welke dag",
        help_text="De dag die u aan de inwoner noemt. Zonder zo'n dag staat de klok niet stil.",
    )
    reden = _reason("Waarop wachten wij", "Schrijf op waarop u wacht, in woorden die de inwoner begrijpt.")


class HervatForm(forms.Form):
    """The clock runs on."""

    handeling = KeuzeField(label="Wat moet er nu gebeuren", choices=AFTER_WAITING)


class VerdaagForm(forms.Form):
    """A further term, as short as possible."""

    tot = DatumTekstField(
        label="Uiterlijk op welke dag beslist u dan",
        help_text="Zo kort mogelijk na het einde van de termijn. De wettelijke termijn verandert hierdoor niet.",
    )
    reden = _reason("Waarom lukt het niet op tijd", "Schrijf op waarom het niet op tijd lukt.")
