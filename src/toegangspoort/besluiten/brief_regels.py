# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The part of the letter that says what the client gets: how much, of what, from when until when, in which form."""

from toegangspoort.beeld import woorden
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.kosten import pgb_per_period
from toegangspoort.besluiten.models import Besluitregel, Vorm
from toegangspoort.brieven.brief import Alinea, Blok, Bron, Kop, Lijst, Zin
from toegangspoort.recht.wmo2015.omvang import Per

PER = {
    Per.DAG: "per dag",
    Per.WEEK: "per week",
    Per.VIER_WEKEN: "per vier weken",
    Per.MAAND: "per maand",
    Per.JAAR: "per jaar",
    Per.TOTAAL: "in totaal",
}


def article(nummer: str, lid: str = "") -> Bron:
    """A source in the Wmo 2015."""
    return Bron(f"artikel {nummer} {lid}".strip() + " Wmo 2015", f"{nummer} {lid}".strip())


def what_you_get(blad: Blad) -> list[Blok]:
    """One heading, a paragraph a line; what is not known yet is a gap."""
    if not blad.soort.grants:
        return []
    if not blad.regels:
        return [Kop("Dit krijgt u"), Alinea((Zin("Wat u krijgt", ontbreekt=True),))]
    blocks: list[Blok] = [Kop("Dit krijgt u")]
    for regel in blad.regels:
        blocks.append(Alinea(_line(regel)))
        blocks += _pgb_terms(regel)
    return blocks


def _line(regel: Besluitregel) -> tuple[Zin, ...]:
    source = (Bron(f"wat overblijft op de ladder: {regel.onderwerp}", f"regel-{regel.pk}"), article("2.3.5", "lid 3"))
    product = regel.product.naam if regel.product else ""
    return (
        Zin(f"U krijgt {_lower(product)}:", source) if product else Zin("De voorziening", source, ontbreekt=True),
        _size(regel),
        *_period(regel),
        *_form(regel),
        *_extras(regel),
    )


def _size(regel: Besluitregel) -> Zin:
    if regel.omvang is None:
        what = {"minuut": "aantal minuten", "uur": "aantal uren"}.get(regel.eenheid, "hoeveelheid")
        return Zin(what, ontbreekt=True)
    return Zin(f"{regel.omvang}.")


def _period(regel: Besluitregel) -> tuple[Zin, ...]:
    start = (
        Zin(f"De hulp begint op {woorden.datum(regel.van)}.")
        if regel.van
        else Zin("eerste dag van de hulp", ontbreekt=True)
    )
    reason = regel.looptijdreden.strip()
    if regel.tot_en_met is not None:
        end = [Zin(f"De hulp loopt tot en met {woorden.datum(regel.tot_en_met)}.")]
        end += [Zin(f"De reden voor deze tijd: {_lower(_stop(reason))}")] if reason else []
    elif reason:
        end = [Zin(f"De hulp heeft geen einddatum. De reden: {_lower(_stop(reason))}")]
    else:
        end = [Zin("laatste dag van de hulp", ontbreekt=True)]
    return (start, *end)


def _form(regel: Besluitregel) -> tuple[Zin, ...]:
    if regel.vorm == Vorm.COLLECTIEF:
        where = f" U kunt de pas gebruiken in {regel.gebied.strip()}." if regel.gebied.strip() else ""
        free = " Er mag iemand gratis met u mee." if regel.begeleider else ""
        return (Zin(f"U krijgt een pas op uw naam. U deelt deze hulp met anderen.{where}{free}"),)
    if regel.vorm == Vorm.ZIN:
        by = regel.aanbieder.strip()
        who = f"U krijgt de hulp van {by}." if by else "Wij spreken met u af wie de hulp geeft."
        return (Zin(f"{who} De gemeente betaalt de aanbieder (hulp in natura)."), *_refused_pgb(regel))
    amount = pgb_per_period(regel)
    money = (
        Zin(
            f"U krijgt een persoonsgebonden budget (pgb) van {woorden.euro(amount)} {PER[Per(regel.per)]}.",
            (article("2.3.6", "lid 1"),),
        )
        if amount is not None
        else Zin("bedrag van het pgb", ontbreekt=True)
    )
    return (money,)


def _refused_pgb(regel: Besluitregel) -> tuple[Zin, ...]:
    reason = regel.pgb_weigerreden.strip()
    if not regel.pgb_geweigerd_op:
        return ()
    lid = "lid 5" if regel.pgb_geweigerd_op in ("meerkosten", "eerdere_intrekking") else "lid 2"
    source = (Bron("pgb-toets", f"regel-{regel.pk}-pgb"), article("2.3.6", lid))
    start = Zin("U vroeg een pgb. Dat krijgt u niet.", source)
    return (start, Zin(_stop(reason), source) if reason else Zin("De reden daarvoor", source, ontbreekt=True))


def _extras(regel: Besluitregel) -> tuple[Zin, ...]:
    """A result in addition to the size, never instead of it (CRVB:2019:2731)."""
    found = []
    if regel.resultaat.strip():
        found.append(Zin(f"Het doel is: {_lower(_stop(regel.resultaat.strip()))}"))
    if regel.terugkeerdoel.strip():
        found.append(Zin(f"Wat nodig is om weer zelf te wonen: {_lower(_stop(regel.terugkeerdoel.strip()))}"))
    return tuple(found)


def _pgb_terms(regel: Besluitregel) -> list[Blok]:
    if regel.vorm != Vorm.PGB:
        return []
    return [
        Alinea((Zin("Met een pgb koopt u zelf de hulp in. Daarbij hoort dit:"),)),
        Lijst(
            (
                Zin("U gebruikt het geld alleen voor deze hulp.", (article("2.3.10", "lid 1"),)),
                Zin(
                    "U sluit een contract met wie u helpt. De Sociale Verzekeringsbank keurt het goed.",
                    (article("2.6.2"),),
                ),
                Zin(
                    "De Sociale Verzekeringsbank betaalt de rekeningen. U krijgt het geld niet zelf.",
                    (article("2.6.2"),),
                ),
                Zin("De hulp is veilig en goed. U let daar zelf op.", (article("2.3.6", "lid 2, onder c,"),)),
            )
        ),
    ]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _stop(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
