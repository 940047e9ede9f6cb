# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a change of the administrator would touch, in plain sentences, before it is fixed."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from toegangspoort.aanbod.models import Soort, Voorziening
from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Gemeente, Team, Teamlid, Wijk
from toegangspoort.meldingen.models import Melding
from toegangspoort.meldingen.voorstel import propose_niveau
from toegangspoort.recht.verordening import Instelling, Verordening
from toegangspoort.recht.verordening.vorm import Tabelvorm

LOOK_BACK = timedelta(days=90)
"""How far back a preview of triage looks: a season of meldingen, no term of law."""


def of_setting(
    *,
    gemeente: Gemeente,
    instelling: Instelling,
    nu: Mapping[str, Any],
    waarde: Any,
    vanaf: date,
    vandaag: date,
) -> list[str]:
    """What another value of a setting does, from its day."""
    old = nu[instelling.sleutel]
    if instelling.tabel is None:
        lines = [f"Nu is het: {instelling.in_woorden(old)}. Het wordt: {instelling.in_woorden(waarde)}."]
    else:
        lines = list(_other_rows(instelling.tabel, old, waarde)) or ["Geen regel verandert."]
    lines.append(_from(vanaf, vandaag))
    if instelling.sleutel.startswith("triage."):
        lines.append(_other_level(gemeente, dict(nu) | {instelling.sleutel: waarde}, nu, vandaag))
    elif instelling.groep == "Melding":
        lines.append("Meldingen die al binnen zijn, houden hun termijn.")
    elif instelling.groep == "Besluit":
        lines.append(
            f"{_count(open_files(gemeente), 'lopend dossier', 'lopende dossiers')} zonder besluit vallen eronder."
        )
    elif instelling.groep == "Teksten":
        lines.append("Brieven die al zijn verstuurd, veranderen niet.")
    return lines


def of_coverage(wijk: Wijk, team: Team, vanaf: date, vandaag: date) -> list[str]:
    """What another team for a wijk does."""
    staying = Dossier.objects.open().filter(wijk=wijk).exclude(team=team).count()
    return [
        _from(vanaf, vandaag),
        f"Nieuwe meldingen uit {wijk.naam} gaan naar {team.naam}.",
        (
            f"{_count(staying, 'lopend dossier blijft', 'lopende dossiers blijven')} bij het team dat het nu heeft, "
            "tot iemand het overdraagt."
        ),
    ]


def of_team_end(team: Team, tot: date, vandaag: date) -> list[str]:
    """What the end of a team does."""
    left = Dossier.objects.open().filter(team=team).count()
    return [
        _from(tot, vandaag),
        (
            f"{_count(left, 'lopend dossier staat', 'lopende dossiers staan')} nog bij {team.naam}. "
            "Draag ze over voor die dag, dan blijft niets liggen."
        ),
    ]


def of_kind(voorziening: Voorziening, soort: Soort, vanaf: date, vandaag: date) -> list[str]:
    """What another kind does: S0-7, S4-9, S4-27."""
    lines = [_from(vanaf, vandaag), f"{voorziening.naam} heet dan overal: {soort.label.lower()}."]
    if soort == Soort.AV:
        lines.append("Er komt geen melding, dossier of besluit meer aan te pas. Iedereen mag er gebruik van maken.")
        lines.append(
            "Wat al is toegekend, loopt door tot zijn einde. Eerder stoppen kan alleen met een besluit per persoon "
            "(artikel 2.3.10 Wmo 2015; ECLI:NL:CRVB:2016:1404)."
        )
    else:
        lines.append("Wie het wil gebruiken, heeft vanaf die dag een besluit nodig.")
    return lines


def _other_rows(tabel: Tabelvorm, old: list[dict[str, Any]], new: list[dict[str, Any]]) -> Iterator[str]:
    """Row by row what is new, what changes, and what goes."""
    was, will = ({tabel.herken(row): row for row in rows} for rows in (old, new))
    yield from (f"Erbij: {tabel.in_woorden(row)}." for key, row in will.items() if key not in was)
    for key, row in will.items():
        if key in was and was[key] != row:
            yield f"Was: {tabel.in_woorden(was[key])}. Wordt: {tabel.in_woorden(row)}."
    yield from (f"Gaat eruit: {tabel.in_woorden(row)}." for key, row in was.items() if key not in will)


def open_files(gemeente: Gemeente) -> int:
    """How many files of the gemeente can still change."""
    return int(Dossier.objects.open().filter(gemeente=gemeente).count())


def _other_level(gemeente: Gemeente, new: Mapping[str, Any], old: Mapping[str, Any], vandaag: date) -> str:
    after, before = (Verordening(vandaag, waarden).toewijzing for waarden in (new, old))
    recent = Melding.objects.filter(
        dossier__gemeente=gemeente, ontvangen_op__date__gt=vandaag - LOOK_BACK, ontvangen_op__date__lte=vandaag
    ).select_related("dossier")
    total = other = 0
    for melding in recent.iterator(chunk_size=1000):
        total += 1
        other += propose_niveau(melding, after, vandaag) != propose_niveau(melding, before, vandaag)
    return (
        f"Van de {total} meldingen van de laatste {LOOK_BACK.days} dagen zouden er {other} een ander voorstel krijgen."
    )


def _from(day: date, vandaag: date) -> str:
    if day <= vandaag:
        return "Let op: deze dag is vandaag of al geweest. De wijziging geldt dan meteen, en met terugwerking."
    return f"Het gaat in over {(day - vandaag).days} {'dag' if (day - vandaag).days == 1 else 'dagen'}."


def _count(n: int, one: str, more: str) -> str:
    return f"{n} {one if n == 1 else more}"


def of_account_end(medewerker: Medewerker) -> list[str]:
    """What it does when an account stops."""
    left = Dossier.objects.open().filter(behandelaar=medewerker).count()
    return [
        f"{medewerker.naam} komt er vanaf nu niet meer in en staat in geen team meer.",
        (
            f"{_count(left, 'lopend dossier staat', 'lopende dossiers staan')} op naam van {medewerker.naam}. "
            "Laat de manager ze verdelen."
        ),
        "Wat deze collega deed, blijft in de dossiers staan.",
    ]


def of_leaving(lid: Teamlid) -> list[str]:
    """What it does when someone leaves a team."""
    left = Dossier.objects.open().filter(team=lid.team, behandelaar=lid.medewerker).count()
    return [
        f"{lid.medewerker.naam} ziet de andere dossiers van {lid.team.naam} dan niet meer.",
        (
            f"{_count(left, 'lopend dossier staat', 'lopende dossiers staan')} op naam van {lid.medewerker.naam}. "
            "Laat de manager ze verdelen."
        ),
    ]
