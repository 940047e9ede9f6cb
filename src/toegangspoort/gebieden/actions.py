# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Writes of the administrator on what the gemeente has set: each with a start date and a reason, in the journal."""

from datetime import date, datetime
from typing import Any

from django.db import transaction

from toegangspoort.access.models import Medewerker
from toegangspoort.audit import journaal
from toegangspoort.audit.journaal import Actor
from toegangspoort.gebieden.models import Gemeente, Instelling, Postcodebereik, Team, Teamdekking, Teamlid, Wijk
from toegangspoort.gebieden.periode import succeed
from toegangspoort.gebieden.postcode import normalise
from toegangspoort.recht.verordening import INSTELLINGEN


class OngeldigeWijziging(ValueError):
    """The change can not be made like this; the message says why and what can be done."""


@transaction.atomic
def set_instelling(
    *,
    gemeente: Gemeente,
    sleutel: str,
    waarde: Any,
    vanaf: date,
    tot: date | None = None,
    reden: str,
    by: Actor | str,
    at: datetime,
) -> Instelling:
    """From this day the setting has this value; raises `OngeldigeInstelling` when it does not fit.

    Without `tot` it holds until a next value begins.
    """
    row = Instelling(
        gemeente=gemeente,
        sleutel=sleutel,
        waarde=INSTELLINGEN[sleutel].controleer(waarde),
        vanaf=vanaf,
        tot=tot,
        reden=_reason(reden),
    )
    succeed(Instelling.objects.filter(gemeente=gemeente, sleutel=sleutel), row)
    _record("instelling gewijzigd", gemeente, f"instelling/{sleutel}", by, at, waarde=waarde, vanaf=vanaf, reden=reden)
    return row


@transaction.atomic
def name_wijk(*, gemeente: Gemeente, naam: str, by: Actor, at: datetime) -> Wijk:
    """A wijk by its name: the one there is, or a new one."""
    wijk, made = Wijk.objects.get_or_create(gemeente=gemeente, naam=naam.strip())
    if made:
        _record("wijk toegevoegd", gemeente, f"wijk/{wijk.pk}", by, at, wijk=wijk.naam)
    return wijk


@transaction.atomic
def cover_wijk(*, wijk: Wijk, team: Team, vanaf: date, reden: str, by: Actor, at: datetime) -> Teamdekking:
    """From this day the team covers the wijk (S4-3, S4-20); the team before it covers it until then."""
    if team.gemeente_id != wijk.gemeente_id:
        raise OngeldigeWijziging("Team en wijk zijn niet van dezelfde gemeente.")
    if vanaf < team.vanaf or (team.tot is not None and vanaf >= team.tot):
        raise OngeldigeWijziging(f"{team.naam} bestaat op {vanaf:%d-%m-%Y} niet. Kies een dag waarop het team werkt.")
    row = Teamdekking(team=team, wijk=wijk, vanaf=vanaf)
    succeed(Teamdekking.objects.filter(wijk=wijk), row)
    _record(
        "wijk aan team toegewezen",
        wijk.gemeente,
        f"wijk/{wijk.pk}",
        by,
        at,
        wijk=wijk.naam,
        team=team.naam,
        vanaf=vanaf,
        reden=_reason(reden),
    )
    return row


@transaction.atomic
def add_postcodes(
    *, wijk: Wijk, eerste: str, laatste: str, vanaf: date, reden: str, by: Actor, at: datetime
) -> Postcodebereik:
    """From this day these postcodes belong to the wijk; raises `OnjuistePostcode`, and refuses an overlap."""
    first, last = normalise(eerste), normalise(laatste)
    if last < first:
        raise OngeldigeWijziging("De laatste postcode ligt voor de eerste. Draai ze om.")
    clash = (
        Postcodebereik.objects.overlapping(vanaf, None)
        .filter(gemeente=wijk.gemeente, eerste__lte=last, laatste__gte=first)
        .select_related("wijk")
        .first()
    )
    if clash is not None:
        raise OngeldigeWijziging(f"{clash.eerste} tot en met {clash.laatste} hoort al bij {clash.wijk.naam}.")
    row = Postcodebereik.objects.create(gemeente=wijk.gemeente, wijk=wijk, eerste=first, laatste=last, vanaf=vanaf)
    _record(
        "postcodes toegevoegd",
        wijk.gemeente,
        f"wijk/{wijk.pk}",
        by,
        at,
        wijk=wijk.naam,
        van=first,
        tot_en_met=last,
        vanaf=vanaf,
        reden=_reason(reden),
    )
    return row


@transaction.atomic
def open_team(*, team: Team, reden: str, by: Actor, at: datetime) -> Team:
    """A new team, as filled in; it covers nothing yet."""
    team.save(force_insert=True)
    _record(
        "team geopend", team.gemeente, f"team/{team.pk}", by, at, team=team.naam, vanaf=team.vanaf, reden=_reason(reden)
    )
    return team


@transaction.atomic
def change_team_contact(
    *, team: Team, telefoon: str, email: str, adres: str, open_: str, reden: str, by: Actor, at: datetime
) -> Team:
    """Correct how a team is reached; residents see it at once."""
    team.telefoon, team.email, team.adres, team.open = telefoon, email, adres, open_
    team.save(update_fields=["telefoon", "email", "adres", "open"])
    _record("team bereikbaar gewijzigd", team.gemeente, f"team/{team.pk}", by, at, team=team.naam, reden=_reason(reden))
    return team


@transaction.atomic
def end_team(*, team: Team, tot: date, opvolger: Team | None, reden: str, by: Actor, at: datetime) -> Team:
    """The team works until this day. Refused while it still covers a wijk then: nobody may fall between teams."""
    if tot <= team.vanaf:
        raise OngeldigeWijziging("De laatste dag ligt voor de eerste dag van het team.")
    left = Teamdekking.objects.filter(team=team).overlapping(tot, None).select_related("wijk").first()
    if left is not None:
        raise OngeldigeWijziging(
            f"{team.naam} dekt dan nog {left.wijk.naam}. Wijs die wijk eerst aan een ander team toe."
        )
    team.tot, team.opvolger = tot, opvolger
    team.save(update_fields=["tot", "opvolger"])
    _record("team beëindigd", team.gemeente, f"team/{team.pk}", by, at, team=team.naam, tot=tot, reden=_reason(reden))
    return team


@transaction.atomic
def join_team(*, team: Team, medewerker: Medewerker, vanaf: date, by: Actor, at: datetime) -> Teamlid:
    """From this day the medewerker works in the team."""
    if medewerker.gemeente_code != team.gemeente_id:
        raise OngeldigeWijziging("Deze medewerker werkt voor een andere gemeente.")
    if Teamlid.objects.overlapping(vanaf, None).filter(team=team, medewerker=medewerker).exists():
        raise OngeldigeWijziging(f"{medewerker.naam} werkt al in dit team.")
    row = Teamlid.objects.create(team=team, medewerker=medewerker, vanaf=vanaf)
    _record(
        "medewerker in team", team.gemeente, f"team/{team.pk}", by, at, team=team.naam, wie=medewerker.naam, vanaf=vanaf
    )
    return row


@transaction.atomic
def leave_team(*, lid: Teamlid, tot: date, by: Actor, at: datetime) -> Teamlid:
    """The medewerker works in the team until this day; open files of his stay his until they are reassigned."""
    if tot <= lid.vanaf:
        raise OngeldigeWijziging("De laatste dag ligt voor de eerste dag in dit team.")
    lid.tot = tot
    lid.save(update_fields=["tot"])
    team = lid.team
    _record("medewerker uit team", team.gemeente, f"team/{team.pk}", by, at, wie=lid.medewerker.naam, tot=tot)
    return lid


def _reason(reden: str) -> str:
    if not reden.strip():
        raise OngeldigeWijziging("Schrijf op waarom, bijvoorbeeld het besluit waarop dit berust.")
    return reden.strip()


def _record(daad: str, gemeente: Gemeente, keten: str, by: Actor | str, at: datetime, **gegevens: Any) -> None:
    # An administrator's chain is short and rare; the row of the gemeente keeps two of them from crossing.
    Gemeente.objects.select_for_update().get(pk=gemeente.pk)
    journaal.record(daad, gemeente_code=gemeente.pk, keten=keten, by=by, at=at, **gegevens)
