# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The buttons on the page of a draft: sign, have it read, put in a proposed size, add or take out a line."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from toegangspoort import clock
from toegangspoort.balie.toegang import StaffRequest
from toegangspoort.balie.views.onderzoek_deel import by_now
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.beoordeling import assess
from toegangspoort.besluiten.blad import load_blad
from toegangspoort.besluiten.feiten import Regelfeiten
from toegangspoort.besluiten.models import Besluit, Besluitregel
from toegangspoort.besluiten.states import OngeldigeOvergang
from toegangspoort.brieven.actions import OngeschikteBrief
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.onderzoeken.models import Behoefte


@dataclass(frozen=True)
class Uitkomst:
    """What came of a button: a fault in one sentence, or what to say and where to go."""

    fout: str = ""
    gelukt: str = ""
    naar: str = "balie:besluit"
    args: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Knop:
    """A button of the page."""

    act: Callable[[StaffRequest, Besluit, int], Uitkomst]
    needs_unchanged: bool = False
    """Whether it only works on what was seen: after a save the page is shown again first."""

    def do(self, request: StaffRequest, besluit: Besluit, *, seen: int) -> Uitkomst:
        """Press it; a refusal becomes a sentence."""
        try:
            return self.act(request, besluit, seen)
        except IntussenGewijzigd as meanwhile:
            return Uitkomst(fout=f"{meanwhile} Kijk het concept na en probeer het opnieuw.")
        except (NietToegestaan, OngeldigeOvergang, OngeschikteBrief, OngeldigeFeiten) as refusal:
            return Uitkomst(fout=str(refusal))


def _sign(request: StaffRequest, besluit: Besluit, seen: int) -> Uitkomst:
    signed = actions.sign_besluit(besluit=besluit, versie=seen, **by_now(request))
    return Uitkomst(
        gelukt="Het besluit is ondertekend en verstuurd.",
        naar="balie:besluit_getekend",
        args=(besluit.dossier.kenmerk, signed.nummer),
    )


def _simple(action: Callable[..., object], words: str) -> Callable[[StaffRequest, Besluit, int], Uitkomst]:
    def act(request: StaffRequest, besluit: Besluit, seen: int) -> Uitkomst:
        action(besluit=besluit, versie=seen, **by_now(request))
        return Uitkomst(gelukt=words, args=(besluit.dossier.kenmerk,))

    return act


def _send_back(request: StaffRequest, besluit: Besluit, seen: int) -> Uitkomst:
    remark = request.POST.get("leesopmerking", "")
    actions.send_back(besluit=besluit, opmerking=remark, versie=seen, **by_now(request))
    return Uitkomst(gelukt="Teruggestuurd met uw opmerking.", args=(besluit.dossier.kenmerk,))


def _put_in_proposal(request: StaffRequest, besluit: Besluit, seen: int) -> Uitkomst:
    """Put in the size that remains on the ladder; only by this press, never by itself."""
    blad = load_blad(besluit, clock.today(request))
    chosen = request.POST.get("zet", "")
    punt = next((p for p in assess(blad).punten if str(p.regel_id) == chosen and p.voorstel), None)
    regel = next((r for r in blad.regels if str(r.pk) == chosen), None)
    if punt is None or punt.voorstel is None or regel is None:
        return Uitkomst(fout="Er is geen voorstel meer voor deze regel. Vul zelf in hoeveel het is.")
    known = {name: getattr(regel, name) for name in Regelfeiten.__dataclass_fields__}
    size = {"aantal": punt.voorstel.aantal, "eenheid": punt.voorstel.eenheid.value, "per": punt.voorstel.per.value}
    actions.save_regel(regel=regel, feiten=Regelfeiten(**{**known, **size}), versie=seen, **by_now(request))
    return Uitkomst(gelukt=f"Ingevuld: {punt.voorstel}.", args=(besluit.dossier.kenmerk,))


def _add_line(request: StaffRequest, besluit: Besluit, seen: int) -> Uitkomst:
    wanted = request.POST.get("nieuw_behoefte", "")
    need = (
        Behoefte.objects.filter(pk=int(wanted), onderzoek__dossier_id=besluit.dossier_id).first()
        if wanted.isdecimal()
        else None
    )
    name = request.POST.get("nieuw_onderwerp", "")
    actions.add_regel(besluit=besluit, behoefte=need, onderwerp=name[:120], versie=seen, **by_now(request))
    return Uitkomst(gelukt="De regel is toegevoegd.", args=(besluit.dossier.kenmerk,))


def _remove_line(request: StaffRequest, besluit: Besluit, seen: int) -> Uitkomst:
    chosen = request.POST.get("regel", "")
    regel = Besluitregel.objects.filter(besluit=besluit, pk=int(chosen) if chosen.isdecimal() else 0).first()
    if regel is None:
        return Uitkomst(fout="Deze regel is er niet meer.")
    regel.besluit = besluit
    actions.remove_regel(regel=regel, versie=seen, **by_now(request))
    return Uitkomst(gelukt="De regel is weggehaald.", args=(besluit.dossier.kenmerk,))


ACTS = {
    "onderteken": Knop(_sign, needs_unchanged=True),
    "aanbieden": Knop(_simple(actions.offer_for_second_reading, "Aangeboden om na te lezen."), needs_unchanged=True),
    "terughalen": Knop(_simple(actions.take_back, "Teruggehaald: u kunt weer wijzigen.")),
    "akkoord": Knop(_simple(actions.approve_reading, "Nagelezen. Een collega met mandaat kan ondertekenen.")),
    "terugsturen": Knop(_send_back),
    "voorstellen": Knop(_simple(actions.propose_reasons, "De zinnen die nog ontbraken, staan erbij.")),
    "zet": Knop(_put_in_proposal),
    "regel_erbij": Knop(_add_line),
    "regel_weg": Knop(_remove_line),
}
"""By the value of the button."""
