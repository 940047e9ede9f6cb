# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every address of staff, walked from the list of addresses itself: a page that is added is guarded, or this fails."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import pytest
from django.test import Client
from django.urls import URLPattern, reverse

from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Inzage, Journaalregel
from toegangspoort.balie import urls
from toegangspoort.balie.tests.aan_de_balie import give_reason, log_in, make_member
from toegangspoort.besluiten.tests.maken import BESLUIT_OP, Zaak, make_volledig, make_zaak
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers.models import Bijlage, Dossier, Opschorting, Startmoment
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Team
from toegangspoort.meldingen.actions.register import keep_files
from toegangspoort.meldingen.feiten import Bestand
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker, make_melding
from toegangspoort.onderzoeken import actions as onderzoeken
from toegangspoort.onderzoeken.feiten import Adviesfeiten
from toegangspoort.onderzoeken.models import Advies, Aftrek, Behoefte
from toegangspoort.onderzoeken.tests.maken import LATER, make_aftrek, make_behoefte, make_lid, make_onderzoek
from toegangspoort.personen.models import Netwerklid

pytestmark = pytest.mark.django_db
OPEN = {"inloggen", "code", "code_instellen", "uitloggen"}
"""The door itself; what stands behind it has tests of its own in `test_toegang`."""
SECRET = "woorden uit het andere dossier"


class Deur(NamedTuple):
    """One address, filled in for a file."""

    name: str
    path: str


def doors(kenmerk: str, pk: int = 1, *, of_file: bool | None = None, with_pk: bool = False) -> Iterator[Deur]:
    """Every address behind the door of staff; only those of a file, or only the others, when asked."""
    for pattern in urls.urlpatterns:
        assert isinstance(pattern, URLPattern)
        names = pattern.pattern.converters.keys()
        if pattern.name in OPEN or (of_file is not None and of_file != ("kenmerk" in names)):
            continue
        if with_pk and "pk" not in names:
            continue
        values: dict[str, Any] = {
            "kenmerk": kenmerk,
            "pk": pk,
            "nummer": 1,
            "trede": "eigen_kracht",
            "sleutel": "melding.concept_dagen",
            "wijziging": "huishoudhulp",
            "vorm": "csv",
        }
        assert names <= values.keys(), f"een nieuw soort adres: {pattern.pattern}"
        yield Deur(str(pattern.name), reverse(f"balie:{pattern.name}", kwargs={n: values[n] for n in names}))


@pytest.fixture
def zaak() -> Zaak:
    """A file with a bit of everything, up to a draft that can be signed."""
    forget_hosts()
    zaak = make_zaak()
    make_volledig(zaak)
    return zaak


def acts(kenmerk: str) -> int:
    return Journaalregel.objects.filter(keten=kenmerk).count()


def test_without_logging_in_every_address_leads_to_the_door(zaak: Zaak) -> None:
    before = Journaalregel.objects.count()
    for door in doors(zaak.dossier.kenmerk):
        for answer in (Client().get(door.path), Client().post(door.path, {"reden": "x"})):
            assert answer.status_code in (302, 405), door
            if answer.status_code == 302:
                assert answer.headers["Location"].startswith("/balie/inloggen/"), door
    assert Journaalregel.objects.count() == before
    assert not Inzage.objects.exists()


def test_with_the_password_alone_every_address_still_leads_to_the_door(zaak: Zaak) -> None:
    client = Client()
    client.force_login(zaak.consulent)  # a session that never showed its second factor
    for door in doors(zaak.dossier.kenmerk):
        for answer in (client.get(door.path), client.post(door.path)):
            assert answer.status_code in (302, 405), door
            assert answer.headers.get("Location", "/balie/inloggen/").startswith("/balie/inloggen/"), door


@pytest.mark.parametrize("who", ["andere gemeente", "ander team", "beheerder", "back office"])
def test_whose_file_it_is_not_reads_nothing_and_changes_nothing(zaak: Zaak, who: str) -> None:
    """Need to know (BIO2 8.03.02): also with the number, the address and the form."""
    gemeente = zaak.dossier.gemeente
    strangers = {
        "andere gemeente": lambda: make_member(make_gemeente("9002", host="elders.localhost"), Rol.CONSULENT),
        "ander team": lambda: make_member(gemeente, Rol.REGISSEUR, team=gemeente.teams.get(naam="Vangnetteam")),
        "beheerder": lambda: make_member(gemeente, Rol.BEHEERDER),
        "back office": lambda: make_member(gemeente, Rol.BACKOFFICE),
    }
    client = log_in(strangers[who](), BESLUIT_OP)
    host = {"HTTP_HOST": "elders.localhost"} if who == "andere gemeente" else {}
    before = acts(zaak.dossier.kenmerk)

    for door in doors(zaak.dossier.kenmerk, of_file=True):
        for answer in (client.get(door.path, **host), client.post(door.path, {"reden": "overleg"}, **host)):
            away = answer.headers.get("Location") == "/balie/"
            assert away or answer.status_code in (403, 404, 405), (door, answer.status_code)
            assert "Wiersema" not in answer.content.decode(), door

    assert acts(zaak.dossier.kenmerk) == before
    assert not Inzage.objects.exists()


def test_a_session_of_one_gemeente_is_worth_nothing_at_the_address_of_another(zaak: Zaak) -> None:
    make_gemeente("9002", host="elders.localhost")
    client = log_in(zaak.consulent, BESLUIT_OP)

    for door in doors(zaak.dossier.kenmerk):
        answer = client.get(door.path, HTTP_HOST="elders.localhost")
        assert answer.status_code in (302, 405), door


def test_a_manager_changes_nothing_in_a_file_he_may_read(zaak: Zaak) -> None:
    client = log_in(make_member(zaak.dossier.gemeente, Rol.MANAGER), BESLUIT_OP)
    give_reason(client, zaak.dossier.kenmerk, "controle")
    before = acts(zaak.dossier.kenmerk)

    for door in doors(zaak.dossier.kenmerk, of_file=True):
        answer = client.post(door.path, {"daad": "aanbieden", "reden": "controle"})
        assert answer.status_code < 500, door
        if door.name not in {"overdragen", "uitvoer_pdf"}:
            assert acts(zaak.dossier.kenmerk) == before, f"{door} veranderde iets"


@pytest.mark.parametrize("rol", [rol for rol in Rol if rol != Rol.BEHEERDER])
def test_the_pages_of_the_administrator_are_his_alone(zaak: Zaak, rol: Rol) -> None:
    client = log_in(make_member(zaak.dossier.gemeente, rol), BESLUIT_OP)
    for door in doors("", of_file=False):
        if door.path.startswith("/balie/beheer/"):
            assert client.get(door.path).status_code == 403, door
            assert client.post(door.path, {}).status_code == 403, door


def make_other_file(zaak: Zaak) -> tuple[Dossier, set[int]]:
    """A file of another team with a row of every kind that an address can point at, and their keys."""
    dossier = make_melding(zaak.dossier.gemeente, persoon_achternaam="Geheimstra", persoon_postcode="1011AA")
    team = Team.objects.get(pk=dossier.team_id)
    other = make_medewerker(zaak.dossier.gemeente, "Ander", team=team)
    onderzoek, _by = make_onderzoek(dossier, other)
    make_lid(onderzoek, other, naam=SECRET)
    make_behoefte(onderzoek, other, onderwerp=SECRET)
    make_aftrek(onderzoek, other, reden=SECRET)
    onderzoeken.save_advies(
        onderzoek=onderzoek,
        feiten=Adviesfeiten(van=SECRET, vraag=SECRET, gevraagd_op=date(2026, 11, 24)),
        by=other,
        at=LATER,
    )
    keep_files(dossier, [Bestand(naam="x.pdf", soort="application/pdf", inhoud=SECRET.encode())], by=other, at=LATER)
    keys: set[int] = set()
    for rows in (
        Bijlage.objects.filter(dossier=dossier),
        Startmoment.objects.filter(dossier=dossier),
        Opschorting.objects.filter(klok__dossier=dossier),
        Netwerklid.objects.filter(inwoner=dossier.inwoner),
        Behoefte.objects.filter(onderzoek=onderzoek),
        Aftrek.objects.filter(onderzoek=onderzoek),
        Advies.objects.filter(onderzoek=onderzoek),
        Briefstuk.objects.filter(keten=dossier.kenmerk),
    ):
        keys |= set(rows.values_list("pk", flat=True))
    return dossier, keys


def test_a_row_of_another_file_cannot_be_reached_through_ones_own(zaak: Zaak) -> None:
    """The number of the file in the address is one's own, the number behind it is not."""
    other, keys = make_other_file(zaak)
    client = log_in(zaak.consulent, BESLUIT_OP)
    give_reason(client, zaak.dossier.kenmerk)
    before = acts(other.kenmerk)

    for pk in keys:
        for door in doors(zaak.dossier.kenmerk, pk, of_file=True, with_pk=True):
            for answer in (client.get(door.path), client.post(door.path, {"reden": "x"})):
                assert answer.status_code < 500, door
                assert SECRET.encode() not in answer.content, door

    assert acts(other.kenmerk) == before
    assert Netwerklid.objects.filter(naam=SECRET).exists()
    assert Behoefte.objects.filter(onderwerp=SECRET).exists()
