# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Triage: who takes this melding, at which level."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from toegangspoort.access.models import Medewerker
from toegangspoort.beeld.forms import KeuzeField, offer
from toegangspoort.dossiers.models import Niveau
from toegangspoort.gebieden.models import Team

LEVELS = {
    Niveau.KERNTEAM: "Algemeen of collectief, niet ingewikkeld",
    Niveau.CONSULENT: "Individueel, gesprek aan de keukentafel",
    Niveau.REGISSEUR: "Zeer ingewikkeld, één gezin, één plan",
}


class TriageForm(forms.Form):
    """Team, level, handler; a reason when it differs from the proposal."""

    team = forms.ModelChoiceField(Team.objects.none(), label="Team", empty_label=None)
    niveau = KeuzeField(label="Niveau", choices=Niveau.choices, uitleg=LEVELS)
    behandelaar = forms.ModelChoiceField(
        Medewerker.objects.none(),
        label="Behandelaar",
        required=False,
        empty_label="Nog niemand, het team kiest",
        error_messages={"invalid_choice": "Kies iemand uit de lijst."},
    )
    reden = forms.CharField(
        label="Waarom wijkt u af van het voorstel?",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Alleen nodig als u een ander team of niveau kiest. Maatwerk mag; de reden komt in de tijdlijn.",
    )

    def __init__(
        self, *args: Any, teams: "QuerySet[Team]", behandelaars: "QuerySet[Medewerker]", **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "team", teams)
        offer(self, "behandelaar", behandelaars)


class OverdraagForm(forms.Form):
    """To another team, at any step."""

    team = forms.ModelChoiceField(Team.objects.none(), label="Naar welk team", empty_label="Kies een team")
    reden = forms.CharField(
        label="Waarom, en met wie hebt u dit besproken?",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schrijf op waarom u het dossier overdraagt en met wie u dat besprak."},
    )

    def __init__(self, *args: Any, teams: "QuerySet[Team]", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "team", teams)
