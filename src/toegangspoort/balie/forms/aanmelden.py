# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms of the door: name and password, a code, the code of a new app."""

from django import forms


class InlogForm(forms.Form):
    """Account and password."""

    naam = forms.CharField(
        label="Accountnaam",
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
        error_messages={"required": "Vul uw accountnaam in."},
    )
    wachtwoord = forms.CharField(
        label="Wachtwoord",
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        error_messages={"required": "Vul uw wachtwoord in."},
    )


class WachtwoordForm(forms.Form):
    """A password of one's own, typed twice."""

    nieuw = forms.CharField(
        label="Nieuw wachtwoord",
        help_text="Ten minste 12 tekens. Een paar woorden achter elkaar onthoudt u makkelijker dan losse tekens.",
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": "Kies een wachtwoord."},
    )
    nog_eens = forms.CharField(
        label="Nog een keer",
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": "Typ uw nieuwe wachtwoord nog een keer."},
    )

    def clean_nog_eens(self) -> str:
        """The same twice, so that a slip of the finger does not lock anyone out."""
        again = str(self.cleaned_data["nog_eens"])
        if self.cleaned_data.get("nieuw") not in (None, again):
            raise forms.ValidationError("Dit is niet hetzelfde als hierboven. Typ het nog een keer.")
        return again


class CodeForm(forms.Form):
    """A code of the app, or one on paper."""

    code = forms.CharField(
        label="Code",
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "spellcheck": "false"}),
        error_messages={"required": "Vul de code uit uw app in."},
    )
