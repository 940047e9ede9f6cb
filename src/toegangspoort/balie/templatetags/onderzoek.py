# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the pages of the onderzoek need beyond `beeld`: `{% load onderzoek %}`."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import forms, template

from toegangspoort.beeld.templatetags.beeld import foutoverzicht
from toegangspoort.onderzoeken.doelen import activity_label
from toegangspoort.onderzoeken.models import Behoefte
from toegangspoort.onderzoeken.omvang import in_words

register = template.Library()
register.filter("activiteit", activity_label)


@register.filter
def omvang(behoefte: Behoefte, aantal: Decimal | None = None) -> str:
    """The size of a need in words, or an amount in its unit."""
    return in_words(behoefte, aantal)


@register.inclusion_tag("beeld/stukken/foutoverzicht.html")
def foutoverzicht_delen(formulieren: Iterable[forms.BaseForm]) -> dict[str, Any]:
    """All errors of the parts of this page at the top."""
    return foutoverzicht(*formulieren)
