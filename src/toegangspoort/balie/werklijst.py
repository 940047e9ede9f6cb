# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The worklist: which files wait for whom, what is due first on top. Reads the row of the file and no more.

With session and account at most six queries, at any size and for any role: teams, counts per group, counts
of the other lists, and the rows.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from toegangspoort.access.models import Medewerker
from toegangspoort.balie import volgende
from toegangspoort.balie.wanneer import (
    GROEP_IN_WORDS,
    Grenzen,
    Groep,
    due_in_words,
    group_of,
)
from toegangspoort.beeld import woorden
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.dossiers.tellen import AT_MOST, count_between
from toegangspoort.personen.models import full_name

PAGE_SIZE = 100
FOLDED = (Groep.LATER, Groep.STIL)
APART = (*FOLDED, Groep.ZONDER)
"""Groups with a page of their own."""
_IN_ORDER = list(Groep)
_ACTS = {act.value: act.label for act in Handeling}
_STEPS = {step.value: step.label for step in Stap}


@dataclass(frozen=True, slots=True)
class Regel:
    """One file on the worklist, in words."""

    href: str
    handeling: str
    toelichting: str
    wacht: bool
    naam: str
    kenmerk: str
    wijk: str
    stap: str
    stap_sinds: str
    uiterlijk: str
    regel: str
    groep: Groep
    spoed: bool
    behandelaar: str


@dataclass(frozen=True)
class Blok:
    """The files of one group."""

    groep: Groep
    naam: str
    aantal: int | None
    """Not counted for files without a date."""
    regels: list[Regel]


@dataclass(frozen=True)
class Telling:
    """How many files are in each group, and the first date of each."""

    aantal: dict[Groep, int]
    eerste: dict[Groep, datetime | None]

    @property
    def totaal(self) -> int:
        """All files with a date."""
        return sum(self.aantal.values())

    @property
    def is_meer(self) -> bool:
        """Whether there are more than we count."""
        return self.totaal >= AT_MOST


def with_date(rows: "QuerySet[Dossier]") -> "QuerySet[Dossier]":
    """Files for which something is due: the worklist. Closed files have no date."""
    return rows.filter(uiterlijk__isnull=False)


def _klok(field: str) -> Subquery:
    """A date of the clock of the law that was started last and still runs: onderzoek, then decision."""
    running = Klok.objects.filter(
        dossier=OuterRef("pk"), klaar_op=None, soort__in=(Kloksoort.ONDERZOEK, Kloksoort.BESLISTERMIJN)
    )
    return Subquery(running.order_by("-pk").values(field)[:1])


def count_groups(rows: "QuerySet[Dossier]", nu: datetime, grenzen: Grenzen) -> Telling:
    """The size and first date of every group; one query."""
    moments = (grenzen.begin, grenzen.na_morgen, grenzen.na_deze_week, grenzen.na_volgende_week)
    running, still = count_between(with_date(rows), moments, spoed_voor=nu)
    dated = [groep for groep in Groep if groep != Groep.ZONDER]
    found = dict(zip(dated, [*running, still], strict=True))
    return Telling({g: c.aantal for g, c in found.items()}, {g: c.eerste for g, c in found.items()})


def find_page(
    rows: "QuerySet[Dossier]", toon: Groep | None, na: tuple[datetime, int] | None, grenzen: Grenzen
) -> list[Any]:
    """One page of rows, and one row more when there are more; by keyset: page ten costs what one does."""
    if toon == Groep.ZONDER:
        return _without_date(rows, na)
    rows = with_date(rows)
    if toon == Groep.STIL:
        rows = rows.filter(klok_staat_stil=True)
    elif toon == Groep.LATER:
        rows = rows.filter(klok_staat_stil=False, uiterlijk__gte=grenzen.na_volgende_week)
    else:
        rows = rows.filter(klok_staat_stil=False, uiterlijk__lt=grenzen.na_volgende_week)
    if na is not None:
        moment, pk = na
        rows = rows.filter(Q(uiterlijk__gt=moment) | Q(uiterlijk=moment, pk__gt=pk), uiterlijk__gte=moment)
    return _read(rows.order_by("uiterlijk", "pk"))


def _without_date(rows: "QuerySet[Dossier]", na: tuple[datetime, int] | None) -> list[Any]:
    """Open files on which nothing is due, the newest first; `na` ends in the last one seen."""
    rows = rows.filter(uiterlijk=None).exclude(stap=Stap.AFGESLOTEN)
    return _read((rows.filter(pk__lt=na[1]) if na else rows).order_by("-pk"))


def _read(rows: "QuerySet[Dossier]") -> list[Any]:
    """What a line needs of each file, for one page and one more."""
    return list(
        rows.annotate(
            klok_start=_klok("start"),
            klok_einde=_klok("uiterlijk"),
            aanhef=F("inwoner__aanhef"),
            voornamen=F("inwoner__voornamen"),
            achternaam=F("inwoner__achternaam"),
            wijknaam=F("wijk__naam"),
            handelaar=F("behandelaar__naam"),
        ).values_list(
            "pk",
            "kenmerk",
            "handeling",
            "toelichting",
            "stap",
            "uiterlijk",
            "termijn",
            "klok_staat_stil",
            "spoed",
            "geopend_op",
            "klok_start",
            "klok_einde",
            "aanhef",
            "voornamen",
            "achternaam",
            "wijknaam",
            "handelaar",
            named=True,
        )[: PAGE_SIZE + 1]
    )


def in_words(found: Iterable[Any], nu: datetime, grenzen: Grenzen, telling: Telling) -> Iterator[Blok]:
    """The rows as groups of sentences, in the order of the groups."""
    lines = [_line(row, nu, grenzen) for row in found]
    lines.sort(key=lambda line: _IN_ORDER.index(line.groep))
    for groep, group in groupby(lines, key=lambda line: line.groep):
        yield Blok(groep, GROEP_IN_WORDS[groep], telling.aantal.get(groep), list(group))


def _line(row: Any, nu: datetime, grenzen: Grenzen) -> Regel:
    if row.uiterlijk is None:
        groep, uiterlijk, regel = Groep.ZONDER, "geen datum", ""
    else:
        groep = Groep.STIL if row.klok_staat_stil else group_of(row.uiterlijk, row.termijn, nu, grenzen)
        uiterlijk, regel = due_in_words(row.uiterlijk, row.termijn, nu, grenzen.vandaag)
    naam = full_name(row.aanhef, row.voornamen, row.achternaam)
    return Regel(
        href=volgende.address(row.handeling, row.kenmerk),
        handeling=_ACTS[row.handeling],
        toelichting=row.toelichting,
        wacht=row.handeling in volgende.WAITING,
        naam=naam[:1].upper() + naam[1:],
        kenmerk=row.kenmerk,
        wijk=row.wijknaam or "wijk onbekend",
        stap=_STEPS[row.stap],
        stap_sinds=day_of_term(row.klok_start, row.klok_einde, grenzen.vandaag),
        uiterlijk=f"stil tot en met {uiterlijk}" if groep == Groep.STIL else uiterlijk,
        regel=regel,
        groep=groep,
        spoed=row.spoed,
        behandelaar=row.handelaar or "",
    )


def day_of_term(start: date | None, einde: datetime | None, vandaag: date) -> str:
    """How far a term of law has run: "dag 29 van 42"; empty when none runs."""
    if start is None or einde is None:
        return ""
    return f"dag {(vandaag - start).days} van {(einde.astimezone(timezone.get_default_timezone()).date() - start).days}"


def keyset(row: Any) -> str:
    """Where the next page begins, for the address: nothing that says anything about a person."""
    moment = row.uiterlijk or row.geopend_op
    return f"{moment.isoformat()}~{row.pk}"


def read_keyset(text: str) -> tuple[datetime, int] | None:
    """The moment and key that `keyset` wrote, or None for anything else."""
    moment, _tilde, pk = text.replace(" ", "+").partition("~")
    try:
        found = datetime.fromisoformat(moment), int(pk)
    except ValueError:
        return None
    return found if found[0].tzinfo is not None else None


def sentence(telling: Telling, grenzen: Grenzen) -> tuple[str, str]:
    """The day in two parts: what is too late, and the rest."""
    late, now = telling.aantal[Groep.TE_LAAT], telling.aantal[Groep.NU]
    first = _too_late(late)
    if not telling.totaal:
        return "", "Er wacht niets op u."
    rest = {0: "Vandaag en morgen vraagt niets iets van u."}.get(
        now, f"{now} {'vraagt' if now == 1 else 'vragen'} vandaag of morgen iets van u."
    )
    upcoming = [m for g in _IN_ORDER[2:5] if (m := telling.eerste[g])]
    if late + now:
        rest += f" Met {'deze' if late + now == 1 else f'deze {late + now}'} bent u bij"
        rest += f"; de volgende is van {_soon(min(upcoming), grenzen.vandaag)}." if upcoming else "."
    elif upcoming:
        rest += f" De eerste is van {_soon(min(upcoming), grenzen.vandaag)}."
    return first, rest


def _too_late(number: int) -> str:
    if number == 0:
        return ""
    return "1 dossier is te laat." if number == 1 else f"{number} dossiers zijn te laat."


def _soon(moment: datetime, vandaag: date) -> str:
    """A weekday alone within a week, else the whole day."""
    day = timezone.localtime(moment).date()
    words = woorden.dag_zonder_jaar(day, vandaag)
    return words.split(" ")[0] if 0 < (day - vandaag).days < 7 else words


def own(medewerker: Medewerker) -> "QuerySet[Dossier]":
    """The files this medewerker handles."""
    rows: QuerySet[Dossier] = Dossier.objects.filter(behandelaar=medewerker, gemeente_id=medewerker.gemeente_code)
    return rows


def of_team(team: int, medewerker: Medewerker) -> "QuerySet[Dossier]":
    """The files of a team."""
    rows: QuerySet[Dossier] = Dossier.objects.filter(team_id=team, gemeente_id=medewerker.gemeente_code)
    return rows


def with_help(medewerker: Medewerker) -> "QuerySet[Dossier]":
    """The files with granted help, for the back office."""
    rows: QuerySet[Dossier] = Dossier.objects.filter(gemeente_id=medewerker.gemeente_code, stap=Stap.HULP)
    return rows
