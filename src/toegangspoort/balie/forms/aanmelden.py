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


class CodeForm(forms.Form):
    """A code of the app, or one on paper."""

    code = forms.CharField(
        label="Code",
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "spellcheck": "false"}),
        error_messages={"required": "Vul de code uit uw app in."},
    )
