# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The appendix of the letter: "Zo kwamen wij tot dit besluit", the explanation in words that anyone can follow.

What matters first: whether there is help, what is needed and what remains; the terms last, as a table.
"""

from collections.abc import Iterable, Iterator

from toegangspoort.beeld import woorden
from toegangspoort.besluiten.uitleg import Uitleg, Weigerreden
from toegangspoort.brieven.brief import Alinea, Blok, Bron, Kop, Lijst, Tabel, Zin
from toegangspoort.recht.kern.uitleg import Oordeelregel, Tak

KOP = "Zo kwamen wij tot dit besluit"
INTRO = (
    "Hier leest u stap voor stap welke regels wij gebruikten, en wat wij daarvoor van u weten.",
    "U hoeft hier niets mee te doen. Klopt er iets niet? Bel ons.",
)
VRAAG = {
    "toegang-maatwerk": "Krijgt u hulp op maat?",
    "ladder": "Wat is nodig, en wat blijft er over?",
    "onderzoek-volledig": "Was ons onderzoek volledig?",
    "tijdelijke-voorziening": "Waarom krijgt u meteen hulp?",
    "pgb": "Kunt u een pgb krijgen?",
    "bijdrage": "Betaalt u zelf mee?",
    "heronderzoek": "Wanneer kijken wij opnieuw?",
}
"""Per norm the question that a reader has."""
POORT = "Kunt u deze hulp bij ons vragen?"
TERMIJN = {
    "onderzoek": "Ons onderzoek na uw melding",
    "opschorting": "Ons onderzoek, met de tijd dat het stilstond",
    "beslistermijn": "Ons besluit op uw aanvraag",
    "beslistermijn-met-opschorting": "Ons besluit, met de tijd dat het stilstond",
    "bezwaartermijn": "Uw bezwaar",
}
"""The terms, as they are called in the table."""
OPEN = {
    "bijdrage": "Of u meebetaalt, en hoeveel, hangt af van uw huishouden. Het CAK zoekt dat uit en schrijft u.",
}
"""What is said where a question of the norm stays open on purpose: another body answers it."""
NOT_HERE = frozenset({"grondslag-besluit", "onderzoek-volledig"})
"""The letter itself ends with the articles it rests on; how complete the onderzoek was, is for who signs."""
WITHOUT_FACTS = frozenset({"heronderzoek"})
"""Its sentence says it all."""
ECLI = "ECLI:"


def appendix(uitleg: Uitleg) -> tuple[Blok, ...]:
    """The explanation as blocks of a letter; nothing when there is nothing to explain."""
    if not uitleg.takken:
        return ()
    steps = (blok for tak in uitleg.takken if _tells(tak) for blok in _steps(tak, uitleg.gronden))
    terms = tuple(tak for tak in uitleg.takken if tak.norm in TERMIJN)
    return (Kop(KOP), Alinea(tuple(map(Zin, INTRO))), *steps, *_ordinance(uitleg), *_otherwise(uitleg), *_terms(terms))


def _tells(tak: Tak) -> bool:
    """Whether it has its own heading here."""
    return tak.norm not in TERMIJN and tak.norm not in NOT_HERE and bool(tak.redenen or tak.norm in OPEN)


def _ordinance(uitleg: Uitleg) -> Iterator[Blok]:
    if uitleg.verordening:
        yield Kop("Wat bepaalt de gemeente zelf?", klein=True)
        yield Alinea((Zin("De wet laat dit aan de gemeente. Op de dag van dit besluit gold bij ons:"),))
        yield Lijst(tuple(Zin(f"{t.titel}: {t.waarde}.", (Bron(t.grondslag, t.sleutel),)) for t in uitleg.verordening))


def _otherwise(uitleg: Uitleg) -> Iterator[Blok]:
    """What would have led to something else, told per outcome."""
    if uitleg.anders:
        yield Kop("Wanneer was de uitkomst anders geweest?", klein=True)
    for outcome, asked in uitleg.anders_per_uitkomst:
        which = "op deze vraag" if len(asked) == 1 else "op een van deze vragen"
        yield Alinea((Zin(f"Met een ander antwoord {which} was de uitkomst: {outcome}."),))
        yield _list(f"{other.vraag} {_capital(other.antwoord)}." for other in asked)


def _steps(tak: Tak, gronden: tuple[Weigerreden, ...]) -> Iterator[Blok]:
    """One question and its answer; access rests on the gate and on the ladder, which get their own headings."""
    yield Kop(VRAAG.get(tak.norm, tak.titel), klein=True)
    if tak.norm == "toegang-maatwerk" and gronden:
        yield Alinea((Zin("Nee. Dit zijn alle redenen:"),))
        yield Lijst(tuple(Zin(g.tekst, (Bron(g.grondslag, g.grondslag),)) for g in gronden))
        yield _rule_of(tak)
    else:
        yield from _answer(tak)
    if tak.norm == "toegang-maatwerk":
        gate = [part for part in tak.takken if part.norm != "ladder"]
        if gate:
            yield Kop(POORT, klein=True)
            yield _list(reason for part in gate for reason in part.redenen)
        for part in tak.takken:
            if part.norm == "ladder":
                yield from _steps(part, ())


def _answer(tak: Tak) -> Iterator[Blok]:
    known = tuple(tak.redenen) or (OPEN[tak.norm],)
    if tak.norm == "ladder":
        yield _list(known)
        yield from _judges(tak)
    else:
        yield Alinea(tuple(map(Zin, known)))
        yield from _known(tak)
    yield _rule_of(tak)


def _known(tak: Tak) -> Iterator[Blok]:
    """What we know and was asked as a question, and what a person judged. Without an outcome it explains nothing."""
    if not tak.redenen or tak.norm in WITHOUT_FACTS:
        return
    facts = [
        f"{feit.vraag} {_capital(feit.antwoord)}."
        for feit in tak.feiten
        if feit.vraag.endswith("?") and ";" not in feit.antwoord
    ]
    judged = [_judgement(oordeel) for oordeel in tak.oordelen]
    if facts or judged:
        yield _list([*facts, *judged])


def _judgement(oordeel: Oordeelregel) -> str:
    found = {"ja": "vindt van wel", "nee": "vindt van niet"}.get(oordeel.antwoord, oordeel.antwoord)
    reason = f" De reden: {_stop(oordeel.reden)}" if oordeel.reden else ""
    return f"{oordeel.vraag} {oordeel.door or 'De gemeente'} {found}.{reason}"


def _judges(tak: Tak) -> Iterator[Blok]:
    """The reasons stand in the list already; here whose they are."""
    names = dict.fromkeys(oordeel.door for part in tak.takken for oordeel in part.oordelen if oordeel.door)
    if names:
        yield Alinea((Zin(f"Dit beoordeelde {' en '.join(names)}, na het gesprek met u."),))


def _terms(terms: tuple[Tak, ...]) -> Iterator[Blok]:
    if not terms:
        return
    yield Kop("Hoeveel tijd was er?", klein=True)
    yield Tabel(
        ("Waarvoor", "Vanaf", "Uiterlijk", "Regel"),
        tuple((TERMIJN[tak.norm], _from(tak), tak.waarde, _article(tak)) for tak in terms),
    )
    # The day itself stands in the table; here only why it is that day.
    reasons = dict.fromkeys(
        reason for tak in terms for part in _with_below(tak) for reason in part.redenen if tak.waarde not in reason
    )
    if reasons:
        yield _list(reasons)


def _from(tak: Tak) -> str:
    return woorden.datum(tak.peildatum) if tak.peildatum else ""


def _article(tak: Tak) -> str:
    return tak.gronden[0].naam if tak.gronden else ""


def _rule_of(tak: Tak) -> Alinea:
    return Alinea((Zin(_rule(tak), tuple(Bron(g.naam, g.naam, g.url) for g in tak.gronden)),))


def _rule(tak: Tak) -> str:
    since = f", zoals dat geldt sinds {woorden.datum(tak.versie_vanaf)}" if tak.versie_vanaf else ""
    articles, rulings = _named(tak), [g.naam for g in tak.gronden if g.naam.startswith(ECLI)]
    where = f"Dit staat in {articles}{since}." if articles else ""
    where += f" Zo schreef ook de rechter het voor ({', '.join(rulings)})." if rulings else ""
    return f"De regel: {tak.uitleg} {where}".strip() if tak.redenen else where


def _named(tak: Tak) -> str:
    """The narrowest articles: "artikel 2.3.5 lid 3" says also that it is artikel 2.3.5."""
    names = [grond.naam for grond in tak.gronden if not grond.naam.startswith(ECLI)]
    narrow = [n for n in names if not any(o != n and o.startswith(n.removesuffix(_law(n)).rstrip()) for o in names)]
    return " en ".join(narrow)


def _law(name: str) -> str:
    return next((law for law in ("Wmo 2015", "Wmo 2007", "Awb") if name.endswith(law)), "")


def _list(texts: Iterable[str]) -> Lijst:
    return Lijst(tuple(Zin(text) for text in texts))


def _with_below(tak: Tak) -> Iterator[Tak]:
    yield tak
    for onder in tak.takken:
        yield from _with_below(onder)


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _stop(text: str) -> str:
    return text if text.rstrip().endswith((".", "!", "?")) else f"{text.rstrip()}."
