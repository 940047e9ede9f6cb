# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is still unknown: what to ask, of whom, why, and whether the final verslag waits for it.

Drafts may have any gap. `stel_verslag_vast` and the "Volgende vraag" of the pages read this list.
"""

from collections.abc import Iterator

from toegangspoort.onderzoeken.ladderstand import gaps_of_ladder
from toegangspoort.onderzoeken.leemte import CLIENT, Leemte
from toegangspoort.onderzoeken.omvang import in_words
from toegangspoort.onderzoeken.poort import ALWAYS_ASKED, QUESTIONS
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import something_left
from toegangspoort.recht.kern import Aan
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN

__all__ = ["Leemte", "gaps"]


def gaps(stand: Stand) -> list[Leemte]:
    """Everything that is still missing, in the order of the conversation."""
    return [
        *_conversation(stand),
        *_domains(stand),
        *_needs(stand),
        *_gate(stand),
        *gaps_of_ladder(stand),
        *_goals(stand),
        *_advice(stand),
        *_sections(stand),
        *_reactions(stand),
    ]


def _conversation(stand: Stand) -> Iterator[Leemte]:
    onderzoek = stand.onderzoek
    if onderzoek.gesprek_op is None:
        yield Leemte(
            "Het gesprek is nog niet vastgelegd.",
            "Wanneer en waar was het gesprek, en wie waren erbij?",
            CLIENT,
            "Het onderzoek gebeurt samen met de inwoner (artikel 2.3.2 lid 1).",
            "gesprek",
        )
    if not onderzoek.hulpvraag.strip():
        yield Leemte(
            "De hulpvraag ontbreekt.",
            "Wat vraagt de inwoner precies?",
            CLIENT,
            "Stap 1 van het stappenplan (ECLI:NL:CRVB:2018:819).",
            "vraag",
        )
    if not onderzoek.problemen.strip():
        yield Leemte(
            "De problemen ontbreken.",
            "Wat lukt niet meer in het dagelijks leven of bij het meedoen?",
            CLIENT,
            "Stap 2 van het stappenplan (ECLI:NL:CRVB:2018:819).",
            "vraag",
        )
    if not onderzoek.wens.strip():
        yield Leemte(
            "De wens van de inwoner ontbreekt.",
            "Wat wil de inwoner bereiken?",
            CLIENT,
            "Daar is de hulp voor (artikel 2.3.2 lid 4, onder a).",
            "vraag",
            blokkeert=False,
        )
    if stand.plannen and not onderzoek.plan_gebruikt.strip():
        yield Leemte(
            "Er is een eigen plan. Nog niet beschreven is hoe dat is gebruikt.",
            "Wat uit het plan nemen we over, en wat niet?",
            CLIENT,
            "Het plan wordt bij het onderzoek betrokken (artikel 2.3.2 lid 5).",
            "vraag",
        )
    if not onderzoek.identiteit:
        yield Leemte(
            "De identiteit is nog niet vastgesteld.",
            "Mag ik een paspoort, identiteitskaart of rijbewijs zien?",
            CLIENT,
            "Dat hoort bij het onderzoek (artikel 2.3.4). Bewaar geen kopie.",
            "gesprek",
            blokkeert=False,
        )
    if not onderzoek.pgb_uitgelegd:
        yield Leemte(
            "Het pgb is in het gesprek nog niet uitgelegd.",
            "Wil de inwoner hulp in natura of een pgb?",
            CLIENT,
            "Uitleg in gewone woorden is verplicht (artikel 2.3.2 lid 6).",
            "vraag",
            blokkeert=False,
        )


def _domains(stand: Stand) -> Iterator[Leemte]:
    if not stand.leefdomeinen:
        yield Leemte(
            "Er is nog geen leefgebied besproken.",
            "Wat lukt nog wel? Wat lukt niet meer?",
            CLIENT,
            "Eerst kijken wat iemand nog kan.",
            "gesprek",
            blokkeert=False,
        )
    for domein in stand.leefdomeinen:
        if domein.lukt_niet.strip() and not domein.lukt.strip():
            yield Leemte(
                f"Bij “{domein.label}” staat alleen wat niet lukt.",
                "Wat lukt hier nog wel?",
                CLIENT,
                "Wat iemand kan, staat voorop.",
                f"leefgebied-{domein.domein}",
                blokkeert=False,
            )


def _needs(stand: Stand) -> Iterator[Leemte]:
    if not stand.behoeften:
        yield Leemte(
            "Er is nog niet vastgelegd wat er nodig is, in aard en omvang.",
            "Welke hulp is nodig, en hoeveel, als niemand anders iets zou doen?",
            CLIENT,
            "Dat staat vast voordat er iets afgaat (ECLI:NL:CRVB:2018:819, stap 3).",
            "nodig",
        )
    for need in stand.behoeften:
        place = f"behoefte-{need.pk}"
        if need.aantal is None:
            yield Leemte(
                f"Hoeveel er nodig is bij “{need.onderwerp}” ontbreekt.",
                "Hoeveel, en per welke periode?",
                CLIENT,
                "Zonder omvang kan er niets af en niets worden toegekend (ECLI:NL:CRVB:2018:3243).",
                place,
            )
        elif not need.norm.strip() and not need.toelichting.strip():
            yield Leemte(
                f"Waar de omvang van “{need.onderwerp}” op rust, ontbreekt.",
                "Welke norm gebruikt u, of hoe is de tijd voor deze inwoner bepaald?",
                "uzelf",
                "De omvang rust op onafhankelijk onderzoek of op eigen redenen (ECLI:NL:CRVB:2016:1403).",
                place,
            )
        if need.norm_aantal is not None and need.norm_aantal != need.aantal and not need.afwijking.strip():
            yield Leemte(
                f"De norm geeft bij “{need.onderwerp}” {in_words(need, need.norm_aantal)}. De reden om daarvan "
                "af te wijken ontbreekt.",
                "Waarom heeft deze inwoner meer of minder nodig?",
                "uzelf",
                "Uw oordeel gaat voor de norm, met een reden.",
                place,
            )
        if (
            stand.kandidaten
            and not need.lichter.strip()
            and any(k.gekozen and k.behoefte_id == need.pk for k in stand.kandidaten)
        ):
            yield Leemte(
                f"Is er bij “{need.onderwerp}” een lichtere of goedkopere vorm die ook past?",
                "Wat zou ook helpen, en waarom wel of niet?",
                CLIENT,
                "Zo blijft hulp betaalbaar; passend blijft de ondergrens.",
                place,
                blokkeert=False,
            )


def _gate(stand: Stand) -> Iterator[Leemte]:
    """The gate is known by the besluit; the verslag does not wait for it."""
    asked = [place for place in ALWAYS_ASKED if place not in stand.onderzoek.poort]
    if asked:
        question = QUESTIONS[asked[0]].vraag
        yield Leemte(
            "Nog niet bekend is of dit de goede poort is.",
            question.tekst,
            f"het {question.aan}" if question.aan is Aan.REGISTER else f"een {question.aan}",
            question.waarom or "Anders helpt een andere gemeente of een andere wet.",
            "poort",
            blokkeert=False,
        )


def _goals(stand: Stand) -> Iterator[Leemte]:
    if not stand.doelen and something_left(stand.behoeften, stand.aftrekken):
        yield Leemte(
            "Er is nog geen doel.",
            "Wat moet de hulp opleveren: bevorderen, behouden of compenseren?",
            CLIENT,
            "Elke hulp dient zelfredzaamheid of participatie (artikel 2.3.5 lid 3).",
            "doelen",
            blokkeert=False,
        )


def _advice(stand: Stand) -> Iterator[Leemte]:
    onderzoek = stand.onderzoek
    if onderzoek.advies_nodig is None:
        yield Leemte(
            "Nog niet beoordeeld is of er deskundig advies nodig is.",
            "Weten wij zelf genoeg?",
            "uzelf",
            "Ontbreekt deskundigheid, dan is advies nodig (ECLI:NL:CRVB:2018:819).",
            "advies",
            blokkeert=False,
        )
    received = any(advies.ontvangen_op for advies in stand.adviezen)
    if onderzoek.advies_nodig and not received:
        yield Leemte(
            "Het deskundig advies is nog niet binnen.",
            "Wanneer komt het advies?",
            stand.adviezen[0].van if stand.adviezen else "een deskundige",
            "Waar deskundigheid nodig is, moet het advies er zijn (ECLI:NL:CRVB:2018:819).",
            "advies",
        )


def _sections(stand: Stand) -> Iterator[Leemte]:
    filled = {row.letter for row in stand.onderdelen if row.tekst.strip()}
    for part in ONDERDELEN:
        if part.letter not in filled:
            yield Leemte(
                f"Onderdeel {part.letter} ({part.titel.lower()}) is leeg.",
                part.uitleg,
                CLIENT,
                f"Verplicht in het onderzoek ({part.grondslag}). Niet van toepassing? Schrijf op waarom.",
                f"onderdeel-{part.letter}",
            )


def _reactions(stand: Stand) -> Iterator[Leemte]:
    for reactie in stand.reacties:
        if reactie.verwerkt_op is None:
            yield Leemte(
                f"Op de reactie van {reactie.van} is nog niet ingegaan.",
                "Wat past u aan, en wat niet?",
                "uzelf",
                "De inwoner mag reageren en hoort wat ermee is gedaan.",
                f"reactie-{reactie.pk}",
            )
    if not stand.verslagen and not stand.onderzoek.is_vast:
        yield Leemte(
            "De inwoner zag nog geen concept.",
            "Klopt het zo, en wat ontbreekt er?",
            CLIENT,
            "Samen maken is beter dan achteraf herstellen.",
            "verslag",
            blokkeert=False,
        )
