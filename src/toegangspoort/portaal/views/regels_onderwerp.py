# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Where a rule stands in the list: under a subject in plain words, in the order of the law."""

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from toegangspoort.recht import register
from toegangspoort.recht.kern import Norm

OWN_RULES = gettext_noop("Regels van de gemeente")
"""Where rules without a law are listed."""
LAW_ORDER = ("Wmo 2015", "Awb", "Algemene termijnenwet", "Wmo 2007")
_OTHER = _("Andere regels")
SUBJECTS: tuple[tuple[str, str, str | Promise], ...] = (
    ("Wmo 2015", "1.", _("Wie hulp kan krijgen")),
    ("Wmo 2015", "2.3.2", _("Na uw melding: het onderzoek")),
    ("Wmo 2015", "2.3.3", _("Na uw melding: het onderzoek")),
    ("Wmo 2015", "2.3.5", _("Wel of geen hulp: het besluit")),
    ("Wmo 2015", "2.3.6", _("Zelf hulp inkopen met een pgb")),
    ("Wmo 2015", "2.3", _("Na het besluit")),
    ("Wmo 2015", "2.4", _("Na het besluit")),
    ("Wmo 2015", "2.1.4", _("Wat u betaalt")),
    ("Wmo 2015", "2.1.5", _("Wat u betaalt")),
    ("Uitvoeringsregeling Wmo 2015", "", _("Wat u betaalt")),
    ("Wmo 2015", "5.", _("Uw gegevens")),
    ("Awb", "6", _("Als u het er niet mee eens bent")),
    ("Awb", "7", _("Als u het er niet mee eens bent")),
    ("Awb", "4", _("Hoelang een besluit mag duren")),
    ("Algemene termijnenwet", "", _("Hoelang een besluit mag duren")),
    ("Wmo 2015", "8.", _("Van de oude naar de nieuwe wet")),
    ("Wmo 2007", "", _("Van de oude naar de nieuwe wet")),
)
"""Per law and beginning of the article the subject; the first that fits, and the order of the list."""


class InList(Protocol):
    """A row of the list."""

    @property
    def norm(self) -> Norm[..., Any]:
        """The norm it shows."""
        ...


R = TypeVar("R", bound=InList)


def law_of(norm: Norm[..., Any]) -> str:
    """The law in which a norm stands first. How a term ends is a rule of the Algemene termijnenwet as a whole."""
    if norm.artikelen:
        return norm.artikelen[0].wet
    in_terms = norm.versies and ".termijnen." in norm.versies[0].regel.__module__
    return "Algemene termijnenwet" if in_terms else OWN_RULES


def laws() -> list[str]:
    """Every law of the list, the one that matters most first."""
    found = {law_of(norm) for norm in register.alle_normen()}
    return sorted(found, key=lambda law: (LAW_ORDER.index(law) if law in LAW_ORDER else len(LAW_ORDER), law))


def subject_of(norm: Norm[..., Any]) -> str | Promise:
    """The subject in plain words."""
    law, article = law_of(norm), norm.artikelen[0].artikel if norm.artikelen else ""
    fits = (subject for of_law, start, subject in SUBJECTS if of_law == law and article.startswith(start))
    return next(fits, _OTHER)


def by_subject(rows: Sequence[R]) -> list[tuple[str, list[R]]]:
    """The rows under their subjects, each in the order of the law; subjects without rows are left out."""
    order = list(dict.fromkeys([str(subject) for _law, _start, subject in SUBJECTS] + [str(_OTHER)]))
    groups: dict[str, list[R]] = {subject: [] for subject in order}
    for row in sorted(rows, key=lambda row: _article(row.norm)):
        groups[str(subject_of(row.norm))].append(row)
    return [(subject, group) for subject, group in groups.items() if group]


def _article(norm: Norm[..., Any]) -> tuple[list[tuple[int, str]], str]:
    """Where in the law a norm stands: 2.3.10 comes after 2.3.9."""
    parts = norm.artikelen[0].artikel.replace(":", ".").split(".") if norm.artikelen else []
    digits = ["".join(sign for sign in part if sign.isdigit()) for part in parts]
    return [(int(number or 0), part) for number, part in zip(digits, parts, strict=True)], norm.naam
