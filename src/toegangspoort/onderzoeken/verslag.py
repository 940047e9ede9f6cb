# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The verslag as a letter (art. 2.3.2 lid 8): strengths first, then limits, then what remains (S0-11).

Each sentence names what it rests on. What is missing is a point to talk about in a draft, and a gap in the final
verslag: `brieven` lets no letter with a gap go out.
"""

from datetime import date
from typing import Any

from toegangspoort import clock
from toegangspoort.beeld import woorden
from toegangspoort.brieven.brief import Alinea, Blok, Brief, Bron, Kop, Lijst, Tabel, Zin
from toegangspoort.dossiers.briefhoofd import addressee, for_the_team, salutation, sender
from toegangspoort.onderzoeken.doelen import Gericht, Werkwoord, activity_label
from toegangspoort.onderzoeken.models import Leefdomein, Verslagsoort
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.verslag_ladder import what_is_needed, what_remains
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN

CONCEPT, DEFINITIEF = "verslag-concept", "verslag"
SUBJECT = {
    Verslagsoort.CONCEPT: "Concept: verslag van uw onderzoek",
    Verslagsoort.DEFINITIEF: "Verslag van uw onderzoek",
}


def verslag_brief(stand: Stand, soort: Verslagsoort, *, datum: date, door: str, instellingen: dict[str, Any]) -> Brief:
    """The letter with everything that was found. `door`: who held the conversation, as the client knows him."""
    dossier = stand.dossier
    final = soort == Verslagsoort.DEFINITIEF
    blokken = (
        _opening(stand, soort, door),
        *_wish(stand),
        *_domains(stand),
        *what_is_needed(stand),
        *what_remains(stand),
        *_goals(stand),
        *_advice(stand),
        *_plan(stand),
        *_sections(stand),
        *_money(instellingen["tekst.bijdrage"], stand.onderzoek.vormvoorkeur),
        *_reactions(stand),
        *(_next_final(stand) if final else _next_draft(stand)),
    )
    return Brief(
        soort=DEFINITIEF if final else CONCEPT,
        kenmerk=dossier.kenmerk,
        datum=datum,
        plaats=dossier.gemeente.plaats,
        onderwerp=SUBJECT[soort],
        afzender=sender(dossier.gemeente),
        geadresseerde=addressee(dossier.inwoner),
        aanhef=salutation(dossier.inwoner),
        blokken=blokken if final else tuple(_open_points(blok) for blok in blokken),
        groet="Met vriendelijke groet,",
        ondertekenaar=for_the_team(dossier),
    )


def _open_points(blok: Blok) -> Blok:
    """In a draft a gap is no fault: it says that we still have to talk about it."""
    if isinstance(blok, Alinea):
        return Alinea(tuple(_open_point(zin) for zin in blok.zinnen))
    if isinstance(blok, Lijst):
        return Lijst(tuple(_open_point(zin) for zin in blok.punten), blok.genummerd)
    return blok


def _open_point(zin: Zin) -> Zin:
    if not zin.ontbreekt:
        return zin
    return Zin(f"{zin.tekst.removesuffix(' ontbreekt')}: dit bespreken wij nog met u.", zin.bronnen)


def article(nummer: str, lid: str) -> Bron:
    """A source in the Wmo 2015."""
    return Bron(f"artikel {nummer} {lid} Wmo 2015", f"{nummer} {lid}")


def _talk(stand: Stand) -> Bron:
    day = stand.onderzoek.gesprek_op
    return Bron(f"gesprek {woorden.datum(day)}" if day else "gesprek", "gesprek")


def _opening(stand: Stand, soort: Verslagsoort, door: str) -> Alinea:
    onderzoek = stand.onderzoek
    source = (_talk(stand),)
    if onderzoek.gesprek_op is None:
        talk = Zin("De datum van het gesprek", source, ontbreekt=True)
    else:
        with_whom = f" Daarbij waren: {onderzoek.aanwezigen}." if onderzoek.aanwezigen else ""
        talk = Zin(
            f"Op {woorden.dag(onderzoek.gesprek_op)} sprak u met {door}. "
            f"Het gesprek was: {onderzoek.plaats}.{with_whom}",
            source,
        )
    what = (
        "Dit is een concept. Klopt het niet? Laat het ons weten, dan passen wij het aan."
        if soort == Verslagsoort.CONCEPT
        else "Dit is het verslag. Hierin staat wat wij samen hebben gevonden."
    )
    return Alinea((talk, Zin(what, (article("2.3.2", "lid 8"),))))


def _wish(stand: Stand) -> list[Blok]:
    onderzoek = stand.onderzoek
    source = (Bron("vraag en wens", "vraag"), article("2.3.2", "lid 4, onder a,"))
    blocks: list[Blok] = [Kop("Uw vraag en wat u wilt")]
    question = onderzoek.hulpvraag.strip()
    blocks.append(Alinea((Zin(question, source) if question else Zin("Uw vraag", source, ontbreekt=True),)))
    if onderzoek.wens.strip():
        blocks.append(Alinea((Zin("Dit wilt u: " + onderzoek.wens.strip(), source),)))
    return blocks


def _domains(stand: Stand) -> list[Blok]:
    """First everything that works, in every domain; only then what does not (S0-11)."""
    strengths = [d for d in stand.leefdomeinen if d.lukt.strip()]
    limits = [d for d in stand.leefdomeinen if d.lukt_niet.strip()]
    blocks: list[Blok] = []
    if strengths:
        blocks += [Kop("Dit lukt"), Lijst(tuple(_domain(stand, d, d.lukt) for d in strengths))]
    if limits:
        blocks += [Kop("Dit lukt niet meer"), Lijst(tuple(_domain(stand, d, d.lukt_niet) for d in limits))]
    problems = [line.strip() for line in stand.onderzoek.problemen.splitlines() if line.strip()]
    source = (Bron("vraag en wens", "vraag"), Bron("stappenplan, stap 2", "ECLI:NL:CRVB:2018:819"))
    blocks.append(Kop("Hier hebt u last van"))
    blocks.append(
        Lijst(tuple(Zin(line, source) for line in problems))
        if problems
        else Alinea((Zin("Waar u last van hebt", source, ontbreekt=True),))
    )
    return blocks


def _domain(stand: Stand, domein: Leefdomein, tekst: str) -> Zin:
    label = domein.label
    return Zin(f"{label}: {tekst.strip()}", (_talk(stand), Bron(label, f"leefgebied-{domein.domein}")))


def _goals(stand: Stand) -> list[Blok]:
    if not stand.doelen:
        return []
    rows = tuple(
        (
            doel.tekst,
            f"{Werkwoord(doel.werkwoord).label.split(':')[0]}. {Gericht(doel.gericht_op).label.split(':')[0]}.",
            ", ".join(activity_label(code) for code in doel.activiteiten) or "-",
            woorden.datum(doel.evaluatie_op) or "-",
        )
        for doel in stand.doelen
    )
    return [
        Kop("Onze doelen"),
        Tabel(
            ("Doel", "Wat de hulp doet", "Hoe", "Samen bekijken op"),
            rows,
            "De doelen die wij samen afspraken",
        ),
    ]


def _advice(stand: Stand) -> list[Blok]:
    received = [advies for advies in stand.adviezen if advies.ontvangen_op]
    if not received:
        return []
    return [
        Kop("Advies van een deskundige"),
        *(
            Alinea(
                (
                    Zin(f"Wij vroegen advies aan {advies.van}: {advies.vraag}"),
                    Zin(
                        f"Het advies van {woorden.datum(advies.ontvangen_op)}: {advies.tekst}",
                        (Bron(f"advies {advies.van}", f"advies-{advies.pk}"),),
                    ),
                )
            )
            for advies in received
        ),
    ]


def _plan(stand: Stand) -> list[Blok]:
    if not stand.plannen:
        return []
    used = stand.onderzoek.plan_gebruikt.strip()
    source = (Bron("persoonlijk plan", "plan"), article("2.3.2", "lid 5"))
    received = woorden.datum(clock.local_date(stand.plannen[0].ontvangen_op))
    return [
        Kop("Uw eigen plan"),
        Alinea(
            (
                Zin(f"Uw plan kregen wij op {received}.", source),
                Zin(used, source) if used else Zin("Hoe wij uw plan gebruikten", source, ontbreekt=True),
            )
        ),
    ]


def _sections(stand: Stand) -> list[Blok]:
    """The seven sections of lid 4, so that the client sees that nothing was skipped."""
    rows = {row.letter: row for row in stand.onderdelen}
    points = []
    for part in ONDERDELEN:
        row = rows.get(part.letter)
        source = (Bron(str(part.grondslag), f"onderdeel-{part.letter}"),)
        if row is None or not row.tekst.strip():
            points.append(Zin(part.titel, source, ontbreekt=True))
        elif row.niet_van_toepassing:
            points.append(Zin(f"{part.titel}: dit speelt bij u niet, want {row.tekst.strip()}", source))
        else:
            points.append(Zin(f"{part.titel}: {row.tekst.strip()}", source))
    return [Kop("Hier keken wij naar"), Lijst(tuple(points))]


def _money(contribution: str, preference: str) -> list[Blok]:
    choice = {
        "zin": "U wilt graag dat de gemeente de hulp regelt (hulp in natura).",
        "pgb": "U wilt graag zelf hulp inkopen met een pgb. Bij uw aanvraag toetsen wij of dat kan.",
    }.get(preference, "U hoeft nog niet te kiezen.")
    return [
        Kop("Wat u betaalt, en zelf hulp inkopen"),
        Alinea((Zin(contribution, (article("2.3.2", "lid 4, onder g,"),)),)),
        Alinea(
            (
                Zin(
                    "Krijgt u maatwerk, dan kunt u kiezen. De gemeente regelt de hulp, of u koopt zelf hulp in met een "
                    "persoonsgebonden budget (pgb). Met een pgb kiest u zelf wie u helpt. U sluit zelf een contract en "
                    "u legt uit waaraan u het geld uitgeeft. De Sociale Verzekeringsbank betaalt de rekeningen.",
                    (article("2.3.2", "lid 6"),),
                ),
                Zin(choice, (Bron("vraag en wens", "vraag"),)),
            )
        ),
    ]


def _reactions(stand: Stand) -> list[Blok]:
    if not stand.reacties:
        return []
    points = []
    for reactie in stand.reacties:
        source = (Bron(f"reactie van {woorden.datum(reactie.ontvangen_op)}", f"reactie-{reactie.pk}"),)
        said = reactie.tekst.strip() or ("Eens met het verslag." if reactie.akkoord else "Niet eens met het verslag.")
        points.append(Zin(f"{reactie.van}: {said}", source))
        points.append(
            Zin(f"Ons antwoord: {reactie.verwerking.strip()}", source)
            if reactie.verwerking.strip()
            else Zin("Ons antwoord op deze reactie", source, ontbreekt=True)
        )
    return [Kop("Uw reactie"), Lijst(tuple(points))]


def _next_draft(stand: Stand) -> list[Blok]:
    gemeente, kenmerk = stand.dossier.gemeente, stand.dossier.kenmerk
    return [
        Kop("Wat kunt u nu doen?"),
        Alinea(
            (
                Zin("Lees dit concept rustig door, alleen of samen met iemand die u vertrouwt."),
                Zin(
                    f"Klopt er iets niet of ontbreekt er iets? Bel {gemeente.telefoon}, schrijf ons, of reageer op de "
                    f"website bij uw melding. Uw nummer is {kenmerk}."
                ),
                Zin("Daarna krijgt u het verslag.", (article("2.3.2", "lid 8"),)),
            )
        ),
    ]


def _next_final(stand: Stand) -> list[Blok]:
    gemeente, kenmerk = stand.dossier.gemeente, stand.dossier.kenmerk
    lid9 = (article("2.3.2", "lid 9"),)
    return [
        Kop("U mag nu een aanvraag doen"),
        Alinea(
            (
                Zin("Dit verslag is nog geen besluit.", (article("2.3.2", "lid 8"),)),
                Zin(f"Wilt u hulp van de gemeente? Doe dan een aanvraag. Uw nummer is {kenmerk}.", lid9),
                Zin("Dat mag ook als u het niet eens bent met dit verslag.", lid9),
                Zin("Na uw aanvraag krijgt u binnen 2 weken een besluit.", (article("2.3.5", "lid 2"),)),
                Zin(f"Hebt u vragen, of klopt er iets niet? Bel {gemeente.telefoon} of schrijf ons."),
            )
        ),
    ]
