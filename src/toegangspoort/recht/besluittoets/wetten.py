# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Welke wet een besluit noemt, en of die wet op de dag van het besluit de grondslag kon zijn."""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from toegangspoort.recht.besluittoets.bestand import Toetsbestand
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.onderzoek import WMO_2015


class Oordeel(Enum):
    """Of de genoemde grondslag klopt."""

    GOED = "goed"
    GOLD_NIET = "gold_niet"
    OUD_RECHT = "oud_recht"
    """De wet van voor 2015 bij een lopend recht: dat kan onder artikel 8.3 of 8.9, maar vraagt uitleg."""
    VOORUIT = "vooruit"
    """De Wmo 2015 voor 2015, bij een nieuwe vraag: op zo'n aanvraag kon al worden beslist (artikel 8.7 lid 3)."""
    ANDER_SPOOR = "ander_spoor"


@dataclass(frozen=True)
class _Wet:
    naam: re.Pattern[str]
    vanaf: date
    tot: date | None
    nawerking_tot: date | None = None
    """Tot wanneer een lopend recht op hulp thuis nog doorliep; zonder datum: zolang het is toegekend."""

    def werkt_na_op(self, dag: date, spoor: Spoor) -> bool:
        """Rechten op beschermd wonen liepen langer door, tot een dag die bij besluit is bepaald (artikel 8.4)."""
        return self.nawerking_tot is None or dag < self.nawerking_tot or spoor is Spoor.BESCHERMD_WONEN

    def gold_op(self, dag: date) -> bool:
        return self.vanaf <= dag and (self.tot is None or dag < self.tot)


_LETTERS = re.IGNORECASE | re.VERBOSE
_NIEUW = _Wet(
    re.compile(r"Wmo [\s(-]* (20)?15 | ondersteuning\s+2015 | \bart(\.|ikel)? \s* [1-8]\.\d+\.\d+", _LETTERS),
    WMO_2015,
    None,
)
_ZONDER_PUNT = r"\bart(\.|ikel)? \s* \d+\b (?![.:]\d)"
"""In de Wmo 2015 heeft elk artikel punten in zijn nummer; een artikel van "de Wmo" zonder punt is van de oude wet."""
_OUD = _Wet(
    re.compile(
        rf"Wmo [\s(-]* (20)?07 | ondersteuning\s+2007 | \(oud\) | ^\s*Wmo,?\s+{_ZONDER_PUNT} "
        rf"| ^\s*{_ZONDER_PUNT} [^;]* \bWmo\s*$",
        _LETTERS,
    ),
    date(2007, 1, 1),
    WMO_2015,
)
_AWBZ = _Wet(re.compile(r"\bAWBZ\b", re.IGNORECASE), date(1968, 1, 1), WMO_2015, date(2016, 1, 1))
BEGIN_2015 = date(2014, 7, 19)
"""Toen ging de Wmo 2015 in, zonder de opdracht zelf (1.2.1, 2.1.1, 2.3.1) en zonder het einde van de oude wet (8.9):
Stb. 2014, 281; ECLI:NL:CRVB:2017:17 r.o. 4.1. Over lopende hulp kon zij nog niet gaan (ECLI:NL:RBMNE:2015:3598)."""
_OVERGANG = re.compile(r"\b8\.(?:3|4|6|9)\b")
_LID_PER_SPOOR = {Spoor.ZELFREDZAAMHEID: "3", Spoor.BESCHERMD_WONEN: "4"}
_LID = re.compile(r"2\.3\.5\s*,?\s*(?:lid\s*|(?:het\s+)?)(3|4|derde|vierde)", re.IGNORECASE)
_CIJFER = {"derde": "3", "vierde": "4"}


def beoordeel(bestand: Toetsbestand, tekst: str, dag: date) -> Oordeel:
    """Of de genoemde wet gold op de dag, en of het genoemde lid bij het spoor hoort."""
    noemt_nieuw = _NIEUW.naam.search(tekst) is not None
    if noemt_nieuw and not _NIEUW.gold_op(dag):
        return Oordeel.VOORUIT if dag >= BEGIN_2015 and _over_later(bestand) else Oordeel.GOLD_NIET
    oud = next((wet for wet in (_OUD, _AWBZ) if wet.naam.search(tekst) and not wet.gold_op(dag)), None)
    if oud is not None and not noemt_nieuw and not _OVERGANG.search(tekst):
        lopend = bestand.besluit.strekking.raakt_lopend_recht or _begon_voor(bestand, WMO_2015)
        return Oordeel.OUD_RECHT if lopend and oud.werkt_na_op(dag, bestand.spoor) else Oordeel.GOLD_NIET
    leden = {_CIJFER.get(lid.lower(), lid) for lid in _LID.findall(tekst)}
    if leden and _LID_PER_SPOOR[bestand.spoor] not in leden:
        return Oordeel.ANDER_SPOOR
    return Oordeel.GOED


def _over_later(bestand: Toetsbestand) -> bool:
    """Of het besluit op een aanvraag rust, geen lopend recht raakt, en hulp geeft die niet voor 2015 begint."""
    begin = [regel.ingangsdatum for regel in bestand.besluit.regels if regel.ingangsdatum]
    nieuw = bestand.aanvraag is not None and not bestand.besluit.strekking.raakt_lopend_recht
    return nieuw and all(dag >= WMO_2015 for dag in begin)


def _begon_voor(bestand: Toetsbestand, dag: date) -> bool:
    """Wie zich voor die dag meldde, kreeg misschien een besluit naar het oude recht; dat blijft in bezwaar zo."""
    ontvangen = [stap.ontvangen_op for stap in (bestand.melding, bestand.aanvraag) if stap and stap.ontvangen_op]
    return bool(ontvangen) and min(ontvangen) < dag
