# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Someone behind the counter, in a browser: what the tests of the staff pages share."""

from datetime import datetime
from typing import Any

from django.test import Client

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Inzage
from toegangspoort.balie.toegang import SECOND_FACTOR
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente, Team, Teamlid
from toegangspoort.meldingen.tests.maken import DINSDAG, START, make_gemeente, make_medewerker, make_melding

DAG = clock.local_date(DINSDAG)


def log_in(medewerker: Medewerker, at: datetime = DINSDAG) -> Client:
    """A browser in which this medewerker is in, with two factors, on the day of `at`."""
    forget_hosts()
    client = Client()
    client.force_login(medewerker)
    session = client.session
    session[SECOND_FACTOR] = medewerker.pk
    session.save()
    client.cookies[clock.DEMO_COOKIE] = clock.local_date(at).isoformat()
    return client


def make_member(gemeente: Gemeente, rol: Rol, naam: str = "", team: Team | None = None) -> Medewerker:
    """Someone in this role, in the team of the wijk; back office and beheerder are in no team."""
    if rol in (Rol.BACKOFFICE, Rol.BEHEERDER):
        return Medewerker.objects.create_user(
            f"{rol}@{gemeente.code}", gemeente_code=gemeente.code, naam=naam or rol.label, rol=rol
        )
    fields: dict[str, Any] = {"rol": rol, **({"team": team} if team else {})}
    return make_medewerker(gemeente, naam or rol.label, **fields)


def in_team(medewerker: Medewerker, team: Team) -> None:
    """Let this medewerker work in this team as well."""
    Teamlid.objects.create(team=team, medewerker=medewerker, vanaf=START)


def has_read(medewerker: Medewerker, kenmerk: str) -> bool:
    """Whether the reading of this file by this medewerker is on record."""
    return Inzage.objects.filter(medewerker_id=medewerker.pk, keten=kenmerk).exists()


def give_reason(client: Client, kenmerk: str, reden: str = "vervanging") -> None:
    """Say why a file is read, as one does once a day."""
    client.post(f"/balie/dossiers/{kenmerk}/reden/", {"reden": reden})


class Balie:
    """A consulent with a file of his own, in a browser."""

    def __init__(self, **melding) -> None:
        forget_hosts()
        self.gemeente = make_gemeente()
        self.consulent = make_medewerker(self.gemeente)
        self.dossier = make_melding(self.gemeente, **melding)
        Dossier.objects.filter(pk=self.dossier.pk).update(behandelaar=self.consulent)
        self.client = log_in(self.consulent)

    def get(self, page: str = "") -> str:
        answer = self.client.get(f"/balie/dossiers/{self.dossier.kenmerk}/{page}")
        assert answer.status_code == 200, answer.status_code
        return answer.content.decode()

    def post(self, page: str, **data):
        return self.client.post(f"/balie/dossiers/{self.dossier.kenmerk}/{page}", data)

    def fresh(self) -> Dossier:
        return Dossier.objects.get(pk=self.dossier.pk)
