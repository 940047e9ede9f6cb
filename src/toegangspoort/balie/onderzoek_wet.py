# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the law says of this onderzoek, as its ladder page shows it: the next question, the advice and the tree."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from toegangspoort.onderzoeken.poort import KNOWN_ELSEWHERE, QUESTIONS, gate_outcomes
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.toegang import advice, ladder_of, rungs_of_law
from toegangspoort.recht.kern import Aan, Uitkomst
from toegangspoort.recht.kern.uitleg import Anders, Tak, alle_gronden, boom, volgende_vraag, wat_had_het_veranderd
from toegangspoort.recht.wmo2015.toegang import Advies

WHOM = {
    Aan.INWONER: "Vraag het de inwoner.",
    Aan.MANTELZORGER: "Vraag het de mantelzorger of huisgenoot.",
    Aan.MEDEWERKER: "Beoordeel dit zelf.",
    Aan.DESKUNDIGE: "Vraag een deskundige.",
    Aan.REGISTER: "Zoek het op in het register.",
    Aan.ANDERE_INSTANTIE: "Vraag het de andere instantie.",
}
GATE = {"aanspraak": "Deze gemeente", "verblijf": "Verblijf", "wlz": "Wet langdurige zorg (Wlz)"}
FIELD_OF = {"oordeel": "reden", "dekt": "aantal", "onderwerp": "behoefte_id"}
"""What a fact of the law is called in the form of a rung, where it differs."""


@dataclass(frozen=True)
class Wetsvraag:
    """The next question of the law: what to ask, of whom, why, what hangs on it, and where to answer."""

    vraag: str
    aan: str
    waarom: str
    hangt_af: tuple[tuple[str, str], ...]
    href: str
    plek: str
    """Its place on the ladder page, as a `Leemte` names it: what stands there is not asked twice."""


@dataclass(frozen=True)
class Poortregel:
    """One condition of the gate: does it hold, fail, or is it still to be asked."""

    titel: str
    soort: str
    """"ja", "nee" or "open"."""
    tekst: str


@dataclass(frozen=True)
class Wet:
    """Everything that the law says at this moment."""

    uitkomst: Uitkomst[Advies]
    vraag: Wetsvraag | None
    meer: int
    """How many questions there are after this one."""
    tak: Tak
    gronden: tuple[str, ...]
    """All grounds at once where there is no maatwerk."""
    anders: tuple[Anders, ...]
    poort: tuple[Poortregel, ...]

    @property
    def zonder_maatwerk(self) -> bool:
        """Whether the advice is that no maatwerk is needed."""
        return not self.uitkomst.vragen and not self.uitkomst.waarde.maatwerk


def law_on(stand: Stand, day: date) -> Wet:
    """What the law of this day says of the onderzoek as it is now."""
    outcome = advice(stand, day)
    refuses = not outcome.vragen and not outcome.waarde.maatwerk
    return Wet(
        uitkomst=outcome,
        vraag=_question(stand, outcome),
        meer=max(0, len(outcome.vragen) - 1),
        tak=boom(outcome),
        gronden=tuple(dict.fromkeys(case.zin for case in alle_gronden(outcome))) if refuses else (),
        anders=wat_had_het_veranderd(outcome) if refuses else (),
        poort=tuple(_gate(name, found) for name, found in gate_outcomes(stand, day).items()),
    )


def _gate(name: str, found: Uitkomst[bool]) -> Poortregel:
    if found.vragen:
        return Poortregel(GATE[name], "open", f"Nog niet bekend. {found.vragen[0].vraag}")
    holds = found.waarde is (name != "wlz")
    return Poortregel(GATE[name], "ja" if holds else "nee", found.redenen[0])


def _question(stand: Stand, outcome: Uitkomst[Advies]) -> Wetsvraag | None:
    point = volgende_vraag(outcome)
    if point is None:
        return None
    return Wetsvraag(point.vraag, WHOM[Aan(point.aan)], point.waarom, point.hangt_af, *address_of(stand, point.feit))


def address_of(stand: Stand, feit: str) -> tuple[str, str]:
    """Where this fact of the law is filled in: the field on its page, and its place on the page of the ladder."""
    kenmerk = stand.dossier.kenmerk
    if feit in QUESTIONS:
        return f"{reverse('balie:onderzoek_poort', args=[kenmerk])}#id_poort-{field_name(feit)}", "poort"
    if feit in KNOWN_ELSEWHERE:
        return f"{reverse('balie:onderzoek_gesprek', args=[kenmerk])}#vraag", "vraag"
    match feit.split("."):
        case ["ladder", "behoeften", nummer, _]:
            pk = stand.behoeften[int(nummer)].pk
            page = reverse("balie:onderzoek_behoefte", args=[kenmerk, pk])
            return f"{page}#id_behoefte-aantal", f"behoefte-{pk}"
        case ["ladder", "aftrekken", nummer, name]:
            return _rung_address(stand, int(nummer), FIELD_OF.get(name, name))
        case _:
            return reverse("balie:onderzoek_nodig", args=[kenmerk]), "nodig"


def _rung_address(stand: Stand, nummer: int, field: str) -> tuple[str, str]:
    """The form of a judged rung, or of a rung that nobody judged yet."""
    rows, kenmerk = rungs_of_law(stand), stand.dossier.kenmerk
    if nummer < len(rows):
        row = rows[nummer]
        page = reverse("balie:onderzoek_trede", args=[kenmerk, row.trede, row.pk])
        return f"{page}#id_trede-{field}", f"aftrek-{row.pk}"
    trede = ladder_of(stand).aftrekken[nummer].trede.value
    page = reverse("balie:onderzoek_trede_nieuw", args=[kenmerk, trede])
    return f"{page}#id_trede-{field}", f"trede-{trede}"


def field_name(place: str) -> str:
    """The place of a fact as the name of a form field."""
    return place.replace(".", "__")
