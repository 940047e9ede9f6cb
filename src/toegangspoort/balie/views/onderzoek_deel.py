# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Save the parts of a page, each on its own: what one colleague changed never takes another part with it.

All parts of a page are sent together, so that a press on any button keeps every word on the page. Only parts that
changed are saved.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.balie.forms.onderzoek import Deelform
from toegangspoort.balie.onderzoek_weg import Weg, road
from toegangspoort.balie.toegang import DossierOnbekend, StaffRequest, open_dossier
from toegangspoort.brieven.actions import OngeschikteBrief
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.onderzoeken.stand import Stand, load_stand

Sent = QueryDict | None


@dataclass
class Deel:
    """One part of a page: its form, and the act that saves it."""

    sleutel: str
    """Its place on the page, and the prefix of its fields: "leefgebied-huisvesting"."""
    titel: str
    form: Deelform
    act: Callable[[Any], object]
    """Saves it; takes the form, checked."""
    uitleg: str = ""
    grond: str = ""
    """The article it rests on, in small type."""
    open: bool = True
    """Whether it is unfolded; what is empty and not asked for now is folded."""
    stand: str = ""
    """What is there, in a few words, for a part that is folded."""
    knop: str = "Bewaren"
    extra: dict[str, Any] = field(default_factory=dict)


Build = Callable[[Stand, Sent], list[Deel]]


def open_onderzoek(request: StaffRequest, kenmerk: str) -> Stand:
    """The onderzoek of this file with all its parts; the file must be there, and may be worked on."""
    dossier = open_dossier(request, kenmerk, write=True)
    stand = load_stand(dossier)
    if stand is None:
        raise DossierOnbekend
    return stand


def by_now(request: StaffRequest) -> dict[str, Any]:
    """Who acts, and when: what every action asks."""
    return {"by": request.user, "at": clock.now(request)}


def make(kind: type[Deelform], data: Sent, sleutel: str, row: Any, **initial: Any) -> Deelform:
    """The form of one part, filled from its row; with what was typed when it was sent."""
    known = {name: getattr(row, name) for name in kind.base_fields if hasattr(row, name)}
    known["versie"] = getattr(row, kind.versieveld, 0)
    sent = data if data is not None and f"{sleutel}-versie" in data else None
    return kind(sent, prefix=sleutel, initial={**known, **initial})


def save_changed(delen: Sequence[Deel], *, always: bool = False) -> tuple[list[Deel], list[Deel]]:
    """Save each part that was sent and changed; gives what was saved, and what was refused with its errors.

    `always`: save the part also when nothing changed, for a page that is one act.
    """
    saved: list[Deel] = []
    refused: list[Deel] = []
    for deel in delen:
        if deel.form.is_bound and (always or deel.form.has_changed()):
            (saved if deel.form.is_valid() and perform(deel.form, deel.act) else refused).append(deel)
    return saved, refused


def perform(form: Deelform, act: Callable[[Any], object]) -> bool:
    """Do it; what the action refuses is said at the field, with all that was typed still there."""
    try:
        act(form)
    except OngeldigeFeiten as wrong:
        for name, words in wrong.fouten:
            form.add_error(name if name in form.fields else None, words)
    except IntussenGewijzigd as meanwhile:
        form.add_error(None, str(meanwhile))
        form.show_conflict(meanwhile.nu)
    except NietToegestaan as refusal:
        form.add_error(None, str(refusal))
    except OngeschikteBrief as unfit:
        for words in unfit.fouten:
            form.add_error(None, words)
    else:
        return True
    return False


def page_of_parts(
    request: StaffRequest,
    stand: Stand,
    pagina: str,
    build: Build,
    template: str = "balie/onderzoek/delen.html",
    **extra: Any,
) -> HttpResponse:
    """A page with several parts. After saving it comes back at the part whose button was pressed."""
    delen = build(stand, request.POST if request.method == "POST" else None)
    if request.method == "POST":
        saved, refused = save_changed(delen)
        if saved:
            messages.success(request, f"Bewaard: {', '.join(deel.titel.lower() for deel in saved)}.")
        if not refused:
            if not saved:
                messages.info(request, "Er was niets veranderd.")
            anchor = request.POST.get("deel", "")
            return redirect(f"{request.path}#{anchor}" if anchor in {d.sleutel for d in delen} else request.path)
        if saved:  # show what was saved as it is now, beside what was refused
            stand = load_stand(stand.dossier) or stand
            kept = {deel.sleutel: deel for deel in refused}
            delen = [kept.get(deel.sleutel, deel) for deel in build(stand, None)]
    return show(request, stand, pagina, template, delen=delen, **extra)


def page_of_one(
    request: StaffRequest, stand: Stand, pagina: str, deel: Deel, *, plek: str = "", **extra: Any
) -> HttpResponse:
    """A page with one part; after saving back to the page it belongs to."""
    if request.method == "POST":
        saved, _refused = save_changed([deel], always=True)
        if saved:
            messages.success(request, f"Bewaard: {deel.titel.lower()}.")
            return to_page(pagina, stand.dossier.kenmerk, plek)
    return show(request, stand, pagina, "balie/onderzoek/deel.html", delen=[deel], deel=deel, **extra)


def show(request: StaffRequest, stand: Stand, pagina: str, template: str, **extra: Any) -> HttpResponse:
    """A page of the onderzoek with the way through it, and the next question."""
    delen = extra.get("delen", [])
    weg: Weg = road(stand, pagina)
    context = {
        "dossier": stand.dossier,
        "stand": stand,
        "onderzoek": stand.onderzoek,
        "weg": weg,
        "formulieren": [deel.form for deel in delen],
        "fout": any(deel.form.is_bound and deel.form.errors for deel in delen),
        "vandaag": clock.today(request),
        **extra,
    }
    return render(request, template, context, status=422 if context["fout"] else 200)


def to_page(pagina: str, kenmerk: str, plek: str = "") -> HttpResponse:
    """Back to a page of the onderzoek, at this place."""
    address = reverse(f"balie:onderzoek_{pagina}", args=[kenmerk])
    return redirect(f"{address}#{plek}" if plek else address)
