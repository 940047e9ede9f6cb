# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the questions of the report share: a form that knows for whom, a long text, a telephone number."""

import re
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

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
