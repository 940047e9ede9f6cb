# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The part of the verslag that reckons: what is needed, what goes off it and why, what remains."""

from toegangspoort.brieven.brief import Alinea, Blok, Bron, Kop, Lijst, Tabel, Zin
from toegangspoort.onderzoeken.ladderstand import VRAGEN, open_tests
from toegangspoort.onderzoeken.models import Aftrek, Behoefte
from toegangspoort.onderzoeken.omvang import in_words, size_of
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import TITELS, rest_of, rungs_for, tests_of
from toegangspoort.recht.wmo2015.omvang import Omvang, getal

STAPPENPLAN = Bron("stappenplan, stap 3 en 4", "ECLI:NL:CRVB:2018:819")
TOETS_IN_WOORDEN = {
    "beschikbaar": ("het is er", "het is er niet"),
    "passend": ("het past bij u", "het past niet bij u"),
    "betaalbaar": ("u kunt het betalen", "u kunt het niet betalen"),
    "toereikend": ("het is genoeg", "het is niet genoeg"),
    "niet_speciaal": ("het is gewoon te koop", "het is niet gewoon te koop"),
    "recht_vastgesteld": ("uw recht staat vast", "u hebt hier geen recht op"),
}
TREDE_VOOR_U = {
    "andere_wet": "Hulp uit een andere wet",
    "eigen_kracht": "Wat u zelf kunt",
    "algemeen_gebruikelijk": "Wat gewoon te koop is (algemeen gebruikelijk)",
    "gebruikelijke_hulp": "Hulp van huisgenoten (gebruikelijke hulp)",
    "mantelzorg": "Hulp van wie voor u zorgt (mantelzorg)",
    "sociaal_netwerk": "Hulp van mensen om u heen",
    "algemene_voorziening": "Hulp die er voor iedereen is (algemene voorziening)",
    "collectief_maatwerk": "Hulp die u met anderen deelt (collectief maatwerk)",
}


def what_is_needed(stand: Stand) -> list[Blok]:
    """The need in kind and size before anything goes off, with what its size rests on (step 3)."""
    if not stand.behoeften:
        return [Kop("Dit is nodig"), Alinea((Zin("Wat er nodig is", (STAPPENPLAN,), ontbreekt=True),))]
    return [
        Kop("Dit is nodig"),
        Alinea(
            (
                Zin(
                    "Hieronder staat alle hulp die nodig is. Ook de hulp die u of iemand anders al doet.",
                    (STAPPENPLAN,),
                ),
            )
        ),
        Lijst(tuple(_need(behoefte) for behoefte in stand.behoeften)),
    ]


def _need(behoefte: Behoefte) -> Zin:
    source = (Bron("behoefte", f"behoefte-{behoefte.pk}"), STAPPENPLAN)
    if behoefte.aantal is None:
        return Zin(f"{behoefte.onderwerp}: hoeveel", source, ontbreekt=True)
    parts = [f"{behoefte.onderwerp}: {in_words(behoefte)}."]
    if behoefte.toelichting.strip():
        parts.append(behoefte.toelichting.strip())
    if behoefte.norm.strip():
        origin = f" ({behoefte.norm_bron.strip()})" if behoefte.norm_bron.strip() else ""
        parts.append(f"Dit rust op: {behoefte.norm.strip()}{origin}.")
    if behoefte.afwijking.strip():
        parts.append(f"Bij u is het anders dan de norm: {behoefte.afwijking.strip()}")
    return Zin(" ".join(parts), source)


def what_remains(stand: Stand) -> list[Blok]:
    """Each rung in plain words with its reason and its sum, then what remains per need (step 4 and 5)."""
    if not stand.behoeften:
        return []
    points = [
        _rung(stand, row) for trede in rungs_for(stand.dossier.spoor) for row in stand.aftrekken if row.trede == trede
    ]
    silent = [t for t in rungs_for(stand.dossier.spoor) if not any(row.trede == t for row in stand.aftrekken)]
    points += [
        Zin(f"{TREDE_VOOR_U[trede]}: de reden", (Bron(TITELS[trede], f"trede-{trede}"),), ontbreekt=True)
        for trede in silent
        if trede != "collectief_maatwerk"
    ]
    return [
        Kop("Dit gaat eraf, en waarom"),
        Lijst(tuple(points)),
        Kop("Dit blijft over"),
        Tabel(
            ("Waarvoor", "Nodig", "Gaat af", "Blijft over"),
            tuple(_sum(stand, behoefte) for behoefte in stand.behoeften),
            "Wat nodig is, min wat eraf gaat, is wat overblijft voor maatwerk van de gemeente",
        ),
    ]


def _rung(stand: Stand, row: Aftrek) -> Zin:
    """One rung as a sentence: what, how much, why, how it was tested, what it costs."""
    need, person = stand.need(row.behoefte_id), stand.person(row.lid_id)
    title = TREDE_VOOR_U.get(row.trede, TITELS.get(row.trede, row.trede))
    what = f"{title}, {row.naam}" if row.naam else title
    if need is not None and row.aantal:
        off = f"van {need.onderwerp} gaat {in_words(need, row.aantal)} af."
    else:
        off = "hier gaat niets af."
    parts = [f"{what}: {off}", row.reden.strip()]
    if person is not None and row.besproken:
        parts.append(f"Wij bespraken dit met {person.naam}.")
    parts += _tests(row)
    if row.kosten.strip():
        parts.append(f"Het kost u: {row.kosten.strip()}.")
    if row.tegemoetkoming.strip():
        parts.append(f"U krijgt daarvoor een tegemoetkoming: {row.tegemoetkoming.strip()}.")
    return Zin(" ".join(parts), (Bron(TITELS.get(row.trede, row.trede), f"trede-{row.trede}"), STAPPENPLAN))


def _tests(row: Aftrek) -> list[str]:
    done = [
        TOETS_IN_WOORDEN[test][0 if getattr(row, test) else 1]
        + (f" ({row.toetsredenen[test]})" if row.toetsredenen.get(test) else "")
        for test in tests_of(row.trede)
        if getattr(row, test) is not None
    ]
    words = [f"Wij keken: {', '.join(done)}."] if done else []
    return words + [f"Dit vragen wij u nog: {VRAGEN[test]}" for test in open_tests(row)]


def _sum(stand: Stand, behoefte: Behoefte) -> tuple[str, ...]:
    rest: Omvang | None = rest_of(behoefte, stand.aftrekken)
    whole = size_of(behoefte)
    if rest is None or whole is None:
        return (behoefte.onderwerp, "nog niet bekend", "-", "-")
    return (behoefte.onderwerp, str(whole), getal(whole.aantal - rest.aantal), str(rest))
