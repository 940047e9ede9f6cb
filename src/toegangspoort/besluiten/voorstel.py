# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is proposed for a draft: lines for what remains on the ladder, and sentences for the reasons.

Sizes are proposed beside the field (`proposed_size`), never filled in silently.
"""

from collections.abc import Iterator
from decimal import Decimal

from toegangspoort.aanbod.models import Product, Soort
from toegangspoort.beeld import woorden
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort, Redenzin, Redenzinsoort, Vorm
from toegangspoort.onderzoeken.models import Aftrek, Behoefte
from toegangspoort.onderzoeken.omvang import in_words
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import NUMMERS, TITELS, rest_of, something_left
from toegangspoort.recht.wmo2015.ladder import Trede
from toegangspoort.recht.wmo2015.omvang import Omvang

MAATWERK = "artikel 2.3.5 lid 3 Wmo 2015"
ONDERZOEK = "artikel 2.3.2 lid 4 Wmo 2015"
MOTIVERING = "artikel 3:46 Awb"


def proposed_kind(stand: Stand | None) -> Besluitsoort:
    """Grant while something remains on the ladder, or while nobody knows; staff choose."""
    if stand is None or not stand.behoeften:
        return Besluitsoort.TOEKENNING
    unknown = any(behoefte.aantal is None for behoefte in stand.behoeften)
    left = unknown or something_left(stand.behoeften, stand.aftrekken)
    return Besluitsoort.TOEKENNING if left else Besluitsoort.AFWIJZING


def proposed_size(regel: Besluitregel, stand: Stand | None, others: tuple[Besluitregel, ...] = ()) -> Omvang | None:
    """What remains of the need of this line, less what other lines give already; None when that is not known."""
    need = stand.need(regel.behoefte_id) if stand else None
    if stand is None or need is None:
        return None
    rest = rest_of(need, stand.aftrekken)
    if rest is None or rest.aantal <= 0:
        return None
    given = sum(
        (
            other.aantal or Decimal(0)
            for other in others
            if other.behoefte_id == need.pk and other.pk != regel.pk and other.eenheid == rest.eenheid
        ),
        Decimal(0),
    )
    left = rest.aantal - given
    return Omvang(left, rest.eenheid, rest.per) if left > 0 else None


def proposed_lines(
    besluit: Besluit, stand: Stand | None, products: list[Product], kinds: dict[int, Soort], wants_pgb: bool
) -> Iterator[Besluitregel]:
    """A line for each need of which something remains, with the chosen product; sizes stay empty."""
    for need in stand.behoeften if stand else ():
        rest = rest_of(need, stand.aftrekken) if stand else None
        if rest is not None and rest.aantal <= 0:
            continue
        product = _product(stand, need, products) if stand else None
        kind = kinds.get(product.voorziening_id, Soort.IMV) if product else Soort.IMV
        shared = kind == Soort.CMV
        yield Besluitregel(
            besluit=besluit,
            behoefte=need,
            onderwerp=need.onderwerp,
            categorie=need.categorie,
            product=product,
            # A general provision as a line is a top-up for one person (CRVB:2016:1404): individual maatwerk.
            soort=Soort.CMV if shared else Soort.IMV,
            vorm=Vorm.COLLECTIEF if shared else Vorm.PGB if wants_pgb else Vorm.ZIN,
            eenheid=need.eenheid,
            per=need.per,
        )


def _product(stand: Stand, need: Behoefte, products: list[Product]) -> Product | None:
    """The candidate that was chosen in the onderzoek; else the only product of the category."""
    chosen = next((k for k in stand.kandidaten if k.gekozen and k.behoefte_id == need.pk), None)
    if chosen is not None:
        return next((p for p in products if p.pk == chosen.product_id), None)
    fitting = [p for p in products if p.categorie == need.categorie]
    return fitting[0] if len(fitting) == 1 else None


def proposed_reasons(besluit: Besluit, stand: Stand | None) -> list[Redenzin]:
    """Sentences in the order of the letter: what works, what does not, what is done already, what remains."""
    if stand is None or besluit.soort == Besluitsoort.TIJDELIJK:
        return []
    found = [*_domains(stand), *_rungs(stand), *_rest(besluit, stand), *_reactions(stand)]
    for number, zin in enumerate(found, start=1):
        zin.besluit, zin.volgorde, zin.voorstel = besluit, number * 10, zin.tekst
    return found


def _talk(stand: Stand) -> str:
    held = stand.onderzoek.gesprek_op
    return f"gesprek {woorden.datum(held)}" if held else "gesprek"


def _domains(stand: Stand) -> Iterator[Redenzin]:
    """Strengths first, in all domains; then the limits (S0-11)."""
    for field, soort, start in (
        ("lukt", Redenzinsoort.LUKT, "Dit lukt u"),
        ("lukt_niet", Redenzinsoort.LUKT_NIET, "Dit lukt u niet meer"),
    ):
        for domein in stand.leefdomeinen:
            text = getattr(domein, field).strip()
            if text:
                label = domein.get_domein_display().lower()
                yield Redenzin(
                    soort=soort,
                    tekst=_sentence(f"{start} ({label}): {_lower(text)}"),
                    feit=f"{_talk(stand)}, {label}",
                    plek=f"leefgebied-{domein.domein}",
                    artikel=ONDERZOEK,
                )


def _rungs(stand: Stand) -> Iterator[Redenzin]:
    for row in sorted(stand.aftrekken, key=lambda a: NUMMERS[a.trede]):
        need = stand.need(row.behoefte_id)
        if row.aantal and need is not None:
            yield Redenzin(
                soort=Redenzinsoort.ZELF,
                tekst=_sentence(_done_already(stand, row, need)),
                feit=_talk(stand),
                plek=f"aftrek-{row.pk}",
                oordeel=f"trede {NUMMERS[row.trede]}, {TITELS[row.trede].lower()}",
                artikel=MAATWERK,
            )


def _done_already(stand: Stand, row: Aftrek, need: Behoefte) -> str:
    """What takes something off this need, said to the client."""
    size, what = in_words(need, row.aantal), _upper(need.onderwerp)
    person = stand.person(row.lid_id)
    reason = row.reden.strip()
    tail = f" {reason}" if reason else ""
    if row.trede == Trede.EIGEN_KRACHT:
        return f"{what}: hiervan doet u zelf {size}.{tail}"
    if person is not None:
        return f"{what}: hiervan doet {person.naam} ({person.relatie}) {size}.{tail}"
    if row.trede == Trede.ANDERE_WET:
        return f"{what}: voor {size} hebt u recht op hulp uit een andere wet ({row.wet}).{tail}"
    name = row.naam.strip() or TITELS[row.trede].lower()
    bearable = f" Hiervoor krijgt u een tegemoetkoming: {row.tegemoetkoming.strip()}." if row.tegemoetkoming else ""
    return f"{what}: voor {size} is er een andere oplossing, namelijk {_lower(name)}.{tail}{bearable}"


def _rest(besluit: Besluit, stand: Stand) -> Iterator[Redenzin]:
    for need in stand.behoeften:
        rest = rest_of(need, stand.aftrekken)
        if rest is None:
            continue
        what, whole = _lower(need.onderwerp), in_words(need)
        if rest.aantal > 0 and besluit.soort != Besluitsoort.AFWIJZING:
            text = f"U hebt {whole} {what} nodig. Wat overblijft is {rest}. Daarom krijgt u hiervoor hulp van ons."
        elif rest.aantal > 0:
            text = f"U hebt {whole} {what} nodig. Wat overblijft is {rest}."
        else:
            text = f"U hebt {whole} {what} nodig. Dat is al geregeld. Daarvoor is geen hulp op maat nodig."
        yield Redenzin(
            soort=Redenzinsoort.OVER,
            tekst=text,
            feit=f"behoefte: {what}",
            plek=f"behoefte-{need.pk}",
            oordeel="wat overblijft op de ladder",
            artikel=MAATWERK,
        )


def _reactions(stand: Stand) -> Iterator[Redenzin]:
    for reactie in stand.reacties:
        said, answer = reactie.tekst.strip(), reactie.verwerking.strip()
        if said and answer:
            day = woorden.datum(reactie.ontvangen_op)
            yield Redenzin(
                soort=Redenzinsoort.REACTIE,
                tekst=_sentence(f"Op {day} liet u ons weten: “{said}” Ons antwoord: {answer}"),
                feit=f"reactie van {day}",
                plek=f"reactie-{reactie.pk}",
                artikel=MOTIVERING,
            )


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """With a small first letter, unless the word is written in capitals or one letter stands alone."""
    first = text.split(maxsplit=1)[0] if text else ""
    return text[:1].lower() + text[1:] if first.lower() == first or first.capitalize() == first else text


def _sentence(text: str) -> str:
    """With a full stop at the end."""
    return text if text.endswith((".", "!", "?", "”")) else f"{text}."
