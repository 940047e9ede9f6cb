# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The parts of the draft on its page, and how they are saved: all share the version of the besluit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from toegangspoort.aanbod.models import Product
from toegangspoort.access.models import Medewerker
from toegangspoort.balie.forms.besluit import RedenenForm, RegelForm, SoortForm, pgb_initial
from toegangspoort.balie.forms.onderzoek import Deelform
from toegangspoort.balie.toegang import StaffRequest
from toegangspoort.balie.views.onderzoek_deel import Deel, by_now
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.feiten import Regelfeiten, Zinfeiten
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort, Redenzin
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Spoor
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.recht.verordening import Verordening

Data = QueryDict | None


@dataclass
class Schrijver:
    """Who writes, and in which version: after each save of one request the next save sees the newer version."""

    besluit: Besluit
    wie: dict[str, Any]
    gedaan: int = 0

    def __call__(self, act: Callable[..., object], seen: int, **facts: Any) -> None:
        """Do one act in the version that was shown, plus what this request saved already."""
        act(**facts, versie=seen + self.gedaan, **self.wie)
        self.gedaan += 1


def parts(request: StaffRequest, blad: Blad, producten: list[Product], data: Data) -> tuple[list[Deel], Schrijver]:
    """The parts of this draft with their forms; filled from `data` where it was sent."""
    schrijver = Schrijver(blad.besluit, by_now(request))
    lines = [_line(blad, regel, producten, data, schrijver) for regel in blad.regels] if blad.soort.grants else []
    return [_kind(blad, data, schrijver), *lines, _reasons(blad, data, schrijver)], schrijver


def changed(delen: list[Deel]) -> list[Deel]:
    """The parts in which something was typed."""
    return [deel for deel in delen if deel.form.is_bound and deel.form.has_changed()]


def save(deel: Deel) -> bool:
    """Save a part; what the action refuses is said at the field, with all that was typed still there."""
    form = deel.form
    if not form.is_valid():
        return False
    try:
        deel.act(form)
    except OngeldigeFeiten as wrong:
        for name, words in wrong.fouten:
            form.add_error(name if name in form.fields else None, words)
    except IntussenGewijzigd as meanwhile:
        form.add_error(None, str(meanwhile))
        _show_both(deel, meanwhile.nu)
    except NietToegestaan as refusal:
        form.add_error(None, str(refusal))
    else:
        return True
    return False


def _show_both(deel: Deel, besluit: Besluit) -> None:
    """Lay what a colleague saved beside what was typed; the next save goes over it knowingly."""
    now = deel.extra["nu"](besluit)
    now.versie = besluit.versie
    deel.form.show_conflict(now)


def _bound(data: Data, prefix: str) -> Data:
    return data if data is not None and f"{prefix}-versie" in data else None


def _kind(blad: Blad, data: Data, schrijver: Schrijver) -> Deel:
    besluit = blad.besluit
    known = {name: getattr(besluit, name) for name in ("soort", "spoor", "spoedreden", "wat_wel_helpt", "versie")}

    def act(form: Deelform) -> None:
        typed = form.cleaned_data
        schrijver(
            actions.save_besluit,
            form.seen(),
            besluit=besluit,
            soort=Besluitsoort(typed["soort"]),
            spoor=Spoor(typed["spoor"]),
            wat_wel_helpt=typed["wat_wel_helpt"],
            spoedreden=typed.get("spoedreden", besluit.spoedreden),
        )

    form = SoortForm(_bound(data, "soort"), prefix="soort", initial=known, besluit=besluit)
    return Deel("soort", "Wat het besluit wordt", form, act, extra={"nu": lambda now: now})


def _line(blad: Blad, regel: Besluitregel, producten: list[Product], data: Data, schrijver: Schrijver) -> Deel:
    key = f"regel-{regel.pk}"
    known = {name: getattr(regel, name) for name in Regelfeiten.__dataclass_fields__}
    known |= {"versie": blad.besluit.versie, **pgb_initial(regel, blad.tests_of(regel))}
    form = RegelForm(
        _bound(data, key),
        prefix=key,
        initial=known,
        regel=regel,
        producten=producten,
        pgb=blad.wants_pgb,
        tarieven=Verordening(blad.peildatum, blad.instellingen).pgb_tarieven_voor(regel.categorie),
    )
    regel.besluit = blad.besluit

    def act(form: Any) -> None:
        schrijver(actions.save_regel, form.seen(), regel=regel, feiten=form.facts(regel))
        if form.judged_anew:
            schrijver(actions.save_pgb_toets, form.seen(), regel=regel, oordelen=form.judgements())

    def now(_besluit: Besluit) -> Any:
        return Besluitregel.objects.filter(pk=regel.pk).first() or regel

    title = regel.product.naam if regel.product else regel.onderwerp
    return Deel(key, title, form, act, extra={"regel": regel, "nu": now})


def _reasons(blad: Blad, data: Data, schrijver: Schrijver) -> Deel:
    rows = {zin.pk: zin for zin in blad.redenen}
    besluit = blad.besluit
    for zin in blad.redenen:
        zin.besluit = besluit
    form = RedenenForm(
        _bound(data, "redenen"), prefix="redenen", initial={"versie": besluit.versie}, zinnen=blad.redenen
    )

    def act(form: Any) -> None:
        for pk, tekst in form.changed_sentences:
            if tekst.strip():
                schrijver(actions.save_reden, form.seen(), besluit=besluit, zin=rows[pk], feiten=Zinfeiten(tekst=tekst))
            else:
                schrijver(actions.remove_reden, form.seen(), zin=rows[pk])
        if form.cleaned_data["nieuw"].strip():
            facts = Zinfeiten(
                tekst=form.cleaned_data["nieuw"],
                feit=form.cleaned_data["nieuw_feit"],
                artikel="artikel 3:46 Awb",
            )
            schrijver(actions.save_reden, form.seen(), besluit=besluit, feiten=facts)

    def now(current: Besluit) -> Any:
        for zin in Redenzin.objects.filter(besluit=current):
            setattr(current, f"zin_{zin.pk}", zin.tekst)
        return current

    return Deel("redenen", "Waarom", form, act, extra={"nu": now})


def may_write_draft(besluit: Besluit, medewerker: Medewerker) -> bool:
    """Whether the fields are open for this medewerker: not while a colleague reads it."""
    return medewerker.is_behandelaar and besluit.status in ("concept", "nagelezen")
