# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The code that was written down."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from toegangspoort.meldingen.concepten import normalise_code


class BewaarcodeForm(forms.Form):
    """Twelve letters and digits; spaces, dashes and small letters do not matter."""

    code = forms.CharField(
        label=_("Uw bewaarcode"),
        help_text=_("Drie groepjes van vier letters en cijfers, zoals K7QF-92MX-4TBH."),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
        error_messages={"required": _("Vul de code in die u hebt opgeschreven.")},
    )

    def clean_code(self) -> str:
        code = normalise_code(self.cleaned_data["code"])
        if not code:
            raise ValidationError(_("Een bewaarcode heeft 12 letters en cijfers, zoals K7QF-92MX-4TBH."))
        return code
