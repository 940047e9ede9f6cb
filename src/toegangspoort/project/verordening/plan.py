# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What loading an ordinance would do: each step in words, or every reason why it can not be done. Writes nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from toegangspoort.aanbod.actions import OngeldigAanbod, change_kind, check_kind
from toegangspoort.aanbod.models import Soort, Voorziening
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.balie import gevolgen
from toegangspoort.besluiten.actions import give_mandaat
from toegangspoort.besluiten.models import Besluitsoort, Mandaat
from toegangspoort.gebieden.actions import set_instelling
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.project.verordening.reeks import ended_by, new_periods, objections
from toegangspoort.recht.kern import Waarde, in_woorden
from toegangspoort.recht.verordening import INSTELLINGEN, Mandaatregel, Verordeningbestand

Act = Callable[[Medewerker | str, datetime], object]


class VerordeningPastNiet(ValueError):
    """The ordinance does not fit upon what is there; `fouten` has a line for each reason, with file and key."""

    def __init__(self, fouten: tuple[str, ...]) -> None:
        self.fouten = fouten
        super().__init__("\n".join(fouten))


@dataclass(frozen=True)
class Stap:
    """One write: what it does in words, and what it touches."""

    tekst: str
    gevolgen: tuple[str, ...]
    doe: Act


@dataclass
class Plan:
    """All that loading would do, in order; empty when everything is there already."""

    gemeente: Gemeente
    bestand: Verordeningbestand
    stappen: list[Stap] = field(default_factory=list)
    fouten: list[str] = field(default_factory=list)

    def add(self, tekst: str, gevolgen: list[str], doe: Act, *, past: bool = False) -> None:
        """A step; of a period that is over it only says that it will stand there."""
        self.stappen.append(Stap(tekst, () if past else tuple(gevolgen), doe))

    def refuse(self, sleutel: str, waarom: str) -> None:
        self.fouten.append(f"{self.bestand.bestand}: {sleutel}: {waarom}.")


def make_plan(gemeente: Gemeente, bestand: Verordeningbestand, *, vandaag: date) -> Plan:
    """The steps that bring this ordinance into this gemeente; raises `VerordeningPastNiet` with all reasons at once."""
    plan = Plan(gemeente, bestand)
    if bestand.fictief and not gemeente.voorbeeld:
        plan.refuse("fictief", f"deze verordening is verzonnen en {gemeente.naam} is een echte gemeente")
    _plan_settings(plan, vandaag)
    _plan_kinds(plan, vandaag)
    _plan_mandates(plan)
    if plan.fouten:
        raise VerordeningPastNiet(tuple(plan.fouten))
    return plan


def _plan_settings(plan: Plan, vandaag: date) -> None:
    now = settings_on(plan.gemeente.pk, vandaag)
    there = list(plan.gemeente.instellingen.order_by("vanaf"))
    for key, series in plan.bestand.instellingen.items():
        rows = [row for row in there if row.sleutel == key]
        for objection in objections(rows, series.rijen, lambda row, new: row.waarde == new.waarde):
            plan.refuse(f"instellingen.{key}", objection)
        term = INSTELLINGEN[key]
        for new in new_periods(rows, series.rijen, lambda row, new: row.waarde == new.waarde):
            effects = gevolgen.of_setting(
                gemeente=plan.gemeente, instelling=term, nu=now, waarde=new.waarde, vanaf=new.vanaf, vandaag=vandaag
            )
            if (ending := ended_by(rows, new)) is not None:
                effects.insert(0, f"Wat gold ({term.in_woorden(ending.waarde)}) eindigt op die dag.")
            words = f"{term.titel}: {term.in_woorden(new.waarde)} {_period(new)} ({_source(new)})."
            plan.add(words, effects, _setting(plan.gemeente, key, new), past=_is_past(new, vandaag))


def _setting(gemeente: Gemeente, key: str, new: Waarde) -> Act:
    return lambda by, at: set_instelling(
        gemeente=gemeente,
        sleutel=key,
        waarde=new.waarde,
        vanaf=new.vanaf,
        tot=new.tot,
        reden=_source(new),
        by=by,
        at=at,
    )


def _plan_kinds(plan: Plan, vandaag: date) -> None:
    found = Voorziening.objects.filter(gemeente=plan.gemeente, slug__in=plan.bestand.soorten)
    by_slug = {row.slug: row for row in found.prefetch_related("soorten")}
    for slug, series in plan.bestand.soorten.items():
        voorziening = by_slug.get(slug)
        if voorziening is None:
            plan.refuse(f"soorten.{slug}", f"deze voorziening staat niet in het aanbod van {plan.gemeente.naam}")
            continue
        rows = sorted(voorziening.soorten.all(), key=lambda row: row.vanaf)
        for objection in objections(rows, series.rijen, lambda row, new: row.soort == new.waarde):
            plan.refuse(f"soorten.{slug}", objection)
        for new in new_periods(rows, series.rijen, lambda row, new: row.soort == new.waarde):
            kind = Soort(new.waarde)
            try:
                check_kind(voorziening, kind)
            except OngeldigAanbod as refusal:
                plan.refuse(f"soorten.{slug}", str(refusal).removesuffix("."))
            effects = gevolgen.of_kind(voorziening, kind, new.vanaf, vandaag)
            words = f"{voorziening.naam}: {kind.label.lower()} {_period(new)} ({_source(new)})."
            plan.add(words, effects, _kind(voorziening, kind, new), past=_is_past(new, vandaag))


def _kind(voorziening: Voorziening, kind: Soort, new: Waarde) -> Act:
    return lambda by, at: change_kind(
        voorziening=voorziening, soort=kind, vanaf=new.vanaf, tot=new.tot, reden=_source(new), by=by, at=at
    )


def _plan_mandates(plan: Plan) -> None:
    there = list(Mandaat.objects.filter(gemeente=plan.gemeente).exclude(rol=""))
    for number, new in enumerate(plan.bestand.mandaten, start=1):
        place = f"mandaten, regel {number}"
        if unknown := [*_not_among(Rol, [new.rol]), *_not_among(Besluitsoort, new.besluiten)]:
            for sentence in unknown:
                plan.refuse(place, sentence)
            continue
        if any(_is_same(row, new) for row in there):
            continue
        if any(_clashes(row, new) for row in there):
            plan.refuse(
                place, f"de rol {Rol(new.rol).label} heeft in deze periode al een mandaat hiervoor. Beëindig dat eerst"
            )
        kinds = ", ".join(Besluitsoort(kind).label.lower() for kind in new.besluiten)
        limit = (
            f" tot en met {in_woorden(new.tot_euro_per_jaar * 100, '_centen')} per jaar"
            if new.tot_euro_per_jaar
            else ""
        )
        words = f"Mandaat voor {Rol(new.rol).label.lower()}: {kinds}{limit} {_period(new)} ({new.bron})."
        plan.add(words, [], _mandate(plan.gemeente, new))


def _mandate(gemeente: Gemeente, new: Mandaatregel) -> Act:
    return lambda by, at: give_mandaat(
        gemeente=gemeente,
        soorten=[Besluitsoort(kind) for kind in new.besluiten],
        besluit=new.bron,
        vanaf=new.vanaf,
        tot=new.tot,
        rol=Rol(new.rol),
        tot_euro_per_jaar=new.tot_euro_per_jaar,
        by=by,
        at=at,
    )


def _not_among(choices: type[Rol] | type[Besluitsoort], values: list[str] | tuple[str, ...]) -> Iterator[str]:
    possible = ", ".join(choices.values)
    yield from (f"'{value}' is er niet; kies uit: {possible}" for value in values if value not in choices.values)


def _is_same(row: Mandaat, new: Mandaatregel) -> bool:
    return (row.rol, sorted(row.soorten), row.tot_euro_per_jaar, row.vanaf, row.tot) == (
        new.rol,
        sorted(new.besluiten),
        new.tot_euro_per_jaar,
        new.vanaf,
        new.tot,
    )


def _clashes(row: Mandaat, new: Mandaatregel) -> bool:
    together = (row.tot is None or new.vanaf < row.tot) and (new.tot is None or row.vanaf < new.tot)
    return row.rol == new.rol and together and bool(set(row.soorten) & set(new.besluiten))


def _is_past(new: Waarde, vandaag: date) -> bool:
    return new.tot is not None and new.tot <= vandaag


def _period(new: Waarde | Mandaatregel) -> str:
    until = f" tot {in_woorden(new.tot)}" if new.tot else ""
    return f"vanaf {in_woorden(new.vanaf)}{until}"


def _source(new: Waarde) -> str:
    return new.bron if new.geverifieerd else f"{new.bron} (nog na te kijken)"
