# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Between the answers of a draft, kept as they were typed, and the facts of a melding."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from toegangspoort.dossiers.models import Spoor
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.meldingen.feiten import Bestand, Meldingsfeiten, Persoonsgegevens
from toegangspoort.meldingen.models import Bezoekwens, Gespreksplaats, Levensgebied
from toegangspoort.personen.models import Aanhef
from toegangspoort.portaal.forms.melding_velden import LONGEST_STORY, StapForm
from toegangspoort.portaal.melding_stappen import BESTANDEN, Antwoorden, Stap, asked, for_another

NOT_ANSWERS = {"csrfmiddlewaretoken", "actie", "naar"}
MOST_KEPT = 4 * LONGEST_STORY


def typed(post: QueryDict) -> dict[str, str | list[str]]:
    """What was typed on a page, to be kept: one value as text, several as a list.

    Nothing that a database refuses (NUL), and nothing far beyond what any field takes: that stays on the screen.
    """
    found: dict[str, str | list[str]] = {}
    room = MOST_KEPT
    for name, values in post.lists():
        plain = [value.replace("\0", "") for value in values]
        size = len(name) + sum(map(len, plain))
        if name in NOT_ANSWERS or not plain or size > room:
            continue
        room -= size
        found[name] = plain if len(plain) > 1 else plain[0]
    return found


def form_for(stap: Stap, antwoorden: Antwoorden, vandaag: date, *, filled: bool = False) -> forms.Form:
    """The form of a page, bound to the answer that was kept; unbound when there is none (or `filled` is off)."""
    data: MultiValueDict[str, Any] | None = None
    if filled and (kept := antwoorden.get(stap.slug)) is not None:
        data = _as_posted(kept)
    return make_form(stap, antwoorden, vandaag, data)


def make_form(stap: Stap, antwoorden: Antwoorden, vandaag: date, data: MultiValueDict[str, Any] | None) -> forms.Form:
    """The form of a page with this data."""
    if issubclass(stap.form, StapForm):
        return stap.form(data, voor_ander=for_another(antwoorden), vandaag=vandaag)
    return stap.form(data)


def _as_posted(kept: Mapping[str, Any]) -> MultiValueDict[str, Any]:
    return MultiValueDict({k: v if isinstance(v, list) else [v] for k, v in kept.items()})


def first_gap(antwoorden: Antwoorden, vandaag: date) -> Stap | None:
    """The first page without a good answer, or None when the report can be sent."""
    for stap in asked(antwoorden):
        if stap.slug == BESTANDEN:
            continue
        if not form_for(stap, antwoorden, vandaag, filled=True).is_valid():
            return stap
    return None


def cleaned(antwoorden: Antwoorden, vandaag: date) -> dict[str, dict[str, Any]]:
    """The checked values by page; only of pages that this report has and whose answer is good."""
    found = {}
    for stap in asked(antwoorden):
        form = form_for(stap, antwoorden, vandaag, filled=True)
        found[stap.slug] = form.cleaned_data if form.is_valid() else {}
    return found


def to_facts(
    antwoorden: Antwoorden, bijlagen: Sequence[Bestand], at: datetime, vandaag: date
) -> tuple[Persoonsgegevens, Meldingsfeiten]:
    """The person and the facts; the answers are complete (`first_gap` gave None)."""
    a = cleaned(antwoorden, vandaag)
    return _person(a), _facts(a, bijlagen, at)


def _person(a: Mapping[str, Mapping[str, Any]]) -> Persoonsgegevens:
    return Persoonsgegevens(
        voornamen=a["naam"]["voornamen"],
        achternaam=a["naam"]["achternaam"],
        aanhef=Aanhef(a["naam"]["aanhef"]),
        geboortedatum=a["geboren"]["datum"],
        postcode="" if a["adres"]["geen_adres"] else a["adres"]["postcode"],
        huisnummer="" if a["adres"]["geen_adres"] else a["adres"]["huisnummer"],
        telefoon=a["bereik"]["telefoon"],
        email=a["bereik"]["email"],
    )


def _facts(a: Mapping[str, Mapping[str, Any]], bijlagen: Sequence[Bestand], at: datetime) -> Meldingsfeiten:
    melder = a.get("wie-meldt", {})
    gebieden = tuple(Levensgebied(value) for value in a["wat"]["gebieden"])
    return Meldingsfeiten(
        kanaal=Bron.WEBSITE,
        ontvangen_op=at,
        hulpvraag=a["verhaal"]["verhaal"],
        levensgebieden=gebieden,
        al_geprobeerd=a["geprobeerd"]["geprobeerd"],
        voor_ander=bool(melder),
        melder_naam=melder.get("naam", ""),
        melder_relatie=melder.get("relatie", ""),
        melder_telefoon=melder.get("telefoon", ""),
        inwoner_weet_ervan=melder.get("weet_ervan", "ja") == "ja",
        plaats=Gespreksplaats(a["plaats"]["plaats"]),
        bezoek_door=Bezoekwens(a["bezoek"]["bezoek_door"]),
        naaste_erbij=a["erbij"]["naaste"],
        tolk=a["erbij"]["tolk"],
        spoed=a["haast"]["spoed"] == "ja",
        spoed_toelichting=a.get("nu-doen", {}).get("toelichting", ""),
        spoor=Spoor.BESCHERMD_WONEN if Levensgebied.ONDERDAK in gebieden else Spoor.ZELFREDZAAMHEID,
        bijlagen=tuple(bijlagen),
    )
