# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The appendix of the letter: "Zo kwamen wij tot dit besluit", the explanation in words that anyone can follow."""

from collections.abc import Iterator

from toegangspoort.beeld import woorden
from toegangspoort.besluiten.uitleg import Uitleg
from toegangspoort.brieven.brief import Alinea, Blok, Bron, Kop, Lijst, Zin
from toegangspoort.recht.kern.uitleg import Tak

KOP = "Zo kwamen wij tot dit besluit"
INTRO = (
    "Hier leest u stap voor stap welke regels wij gebruikten, en wat wij daarvoor van u weten.",
    "Klopt er iets niet? Bel ons.",
)
STAPPEN = {
    "grondslag-besluit": ("Wanneer geeft de gemeente hulp op maat?", ""),
    "algemeen-gebruikelijk": ("Telt mee wat gewoon te koop is?", ""),
    "onderzoek": ("Hoeveel tijd was er voor het onderzoek?", "Het onderzoek moest klaar zijn op {waarde}."),
    "opschorting": ("Stond de tijd stil?", "Daardoor werd de laatste dag {waarde}."),
    "beslistermijn": ("Hoeveel tijd was er voor het besluit?", "Wij moesten beslissen uiterlijk op {waarde}."),
    "beslistermijn-met-opschorting": (
        "Hoeveel tijd was er voor het besluit?",
        "De tijd stond een tijdje stil, omdat wij op gegevens wachtten. Wij moesten beslissen uiterlijk op {waarde}.",
    ),
    "bezwaartermijn": ("Tot wanneer kunt u bezwaar maken?", "Dat kan tot en met {waarde}."),
}
"""Per norm the question that a reader has, and the sentence for its value where its reasons do not say it."""
LONG = 90
"""A fact of more signs is a list: what it means stands in the reasons."""


def appendix(uitleg: Uitleg) -> tuple[Blok, ...]:
    """The explanation as blocks of a letter; nothing when there is nothing to explain."""
    if not uitleg.takken:
        return ()
    intro = Alinea(tuple(Zin(tekst) for tekst in INTRO))
    return (Kop(KOP), intro, *_refusal(uitleg), *(blok for tak in uitleg.takken for blok in _step(tak)))


def _refusal(uitleg: Uitleg) -> Iterator[Blok]:
    """All grounds at once, and what would have led to something else."""
    if uitleg.gronden:
        yield Kop("Dit zijn alle redenen waarom u het niet krijgt", klein=True)
        yield Lijst(tuple(Zin(g.tekst, (Bron(g.grondslag, g.grondslag),)) for g in uitleg.gronden))
    if uitleg.anders:
        yield Kop("Wanneer was het anders geweest?", klein=True)
        yield Alinea((Zin("Met een ander antwoord op een van deze vragen was ons besluit anders geweest:"),))
        yield Lijst(tuple(Zin(f"{a.vraag} {_answer(a.antwoord)}") for a in uitleg.anders))


def _step(tak: Tak) -> Iterator[Blok]:
    title, sentence = STAPPEN.get(tak.norm, (tak.titel, ""))
    yield Kop(title, klein=True)
    below = list(_with_below(tak))
    reasons = dict.fromkeys(reason for part in below for reason in part.redenen)
    said = [sentence.format(waarde=tak.waarde)] if sentence else []
    yield Alinea(tuple(Zin(text) for text in (*said, *reasons)))
    known = dict.fromkeys(
        f"{feit.vraag} {_answer(feit.antwoord)}"
        for part in below
        for feit in part.feiten
        if feit.antwoord and len(feit.antwoord) <= LONG
    )
    if known:
        yield Lijst(tuple(Zin(text) for text in known))
    for part in below:
        for oordeel in part.oordelen:
            yield Alinea(_judgement(oordeel.vraag, oordeel.antwoord, oordeel.reden, oordeel.door))
    yield Alinea((Zin(_rule(tak), tuple(Bron(g.naam, g.naam, g.url) for g in tak.gronden)),))


def _judgement(question: str, answer: str, reason: str, by: str) -> tuple[Zin, ...]:
    found = Zin(f"{question} {by} vindt: {answer}." if by else f"{question} {_answer(answer)}")
    return (found, Zin(f"De reden: {reason}")) if reason else (found,)


def _rule(tak: Tak) -> str:
    since = f", zoals dat geldt sinds {woorden.datum(tak.versie_vanaf)}" if tak.versie_vanaf else ""
    where = f" Dit staat in {tak.grondslag}{since}." if tak.grondslag else ""
    return f"De regel: {tak.uitleg}{where}"


def _answer(answer: str) -> str:
    return f"{answer[:1].upper()}{answer[1:]}."


def _with_below(tak: Tak) -> Iterator[Tak]:
    yield tak
    for onder in tak.takken:
        yield from _with_below(onder)
