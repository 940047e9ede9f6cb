# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluit as a letter in plain words: what you get, why, what you do yourself, and how to object.

A gap in the draft is a gap in the letter, so that an incomplete besluit cannot be sent (`brieven.check`).
"""

from dataclasses import replace

from toegangspoort.aanvragen.brief import in_the_name_of_the_college, letter, objection
from toegangspoort.beeld import woorden
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.brief_regels import article, what_you_get
from toegangspoort.besluiten.brief_uitleg import KOP as APPENDIX
from toegangspoort.besluiten.brief_uitleg import appendix
from toegangspoort.besluiten.grondslagen import articles_of
from toegangspoort.besluiten.models import Besluitsoort, Redenzin, Redenzinsoort
from toegangspoort.besluiten.uitleg import Uitleg
from toegangspoort.brieven.brief import Alinea, Blok, Brief, Bron, Kop, Lijst, Ondertekenaar, Zin

KINDS = {
    Besluitsoort.TOEKENNING: "besluit-toekenning",
    Besluitsoort.GEDEELTELIJK: "besluit-gedeeltelijk",
    Besluitsoort.AFWIJZING: "besluit-afwijzing",
    Besluitsoort.TIJDELIJK: "besluit-tijdelijk",
}
WHY = {
    Besluitsoort.TOEKENNING: "Waarom krijgt u deze hulp?",
    Besluitsoort.GEDEELTELIJK: "Waarom krijgt u dit wel, en de rest niet?",
    Besluitsoort.AFWIJZING: "Waarom krijgt u deze hulp niet?",
    Besluitsoort.TIJDELIJK: "Waarom krijgt u deze hulp?",
}


def besluit_brief(blad: Blad, uitleg: Uitleg, *, ondertekenaar: str = "", functie: str = "") -> Brief:
    """The letter of this besluit on its day. Without a signer yet, that is a gap that the page shows."""
    after = appendix(uitleg)
    blokken = (
        *_opening(blad),
        *what_you_get(blad),
        *_reasons(blad),
        *_what_does_help(blad),
        *_contribution(blad),
        *_changes(blad),
        *_after_urgent(blad),
        *objection(blad.dossier, blad.peildatum),
        *_grounds(blad),
    )
    brief = letter(
        blad.dossier,
        KINDS[blad.soort],
        blad.peildatum,
        subject(blad),
        blokken,
        ondertekenaar=Ondertekenaar(
            naam=ondertekenaar or "(nog niet ondertekend)",
            functie=functie,
            namens=in_the_name_of_the_college(blad.dossier),
        ),
    )
    return replace(brief, bijlagen=(APPENDIX,), aanhangsel=after) if after else brief


def subject(blad: Blad) -> str:
    """The title in plain words: "U krijgt hulp bij het huishouden"."""
    asked = ", ".join(need.onderwerp for need in blad.stand.behoeften) if blad.stand else ""
    names = (regel.product.naam if regel.product else regel.onderwerp for regel in blad.granted)
    given = " en ".join(dict.fromkeys(names))
    if blad.soort == Besluitsoort.AFWIJZING:
        return f"U krijgt van ons geen {_lower(asked) or 'hulp op maat'}"
    if blad.soort == Besluitsoort.GEDEELTELIJK:
        return f"U krijgt een deel van de hulp: {_lower(given)}" if given else "U krijgt een deel van de hulp"
    when = "nu tijdelijk " if blad.soort == Besluitsoort.TIJDELIJK else ""
    return f"U krijgt {when}{_lower(given) or 'hulp'}"


def _opening(blad: Blad) -> list[Blok]:
    if blad.aanvraag is None:
        received = woorden.datum(blad.melding.ontvangen_op) if blad.melding else ""
        urgent = blad.besluit.spoedreden.strip()
        return [
            Alinea(
                (
                    Zin(f"Op {received} hoorden wij dat u snel hulp nodig hebt.", (article("2.3.3"),)),
                    Zin(urgent, (Bron("reden van de spoed", "spoedreden"),))
                    if urgent
                    else Zin("Waarom het niet kan wachten", ontbreekt=True),
                    Zin("Daarom krijgt u meteen hulp. Intussen onderzoeken wij wat u daarna nodig hebt."),
                )
            )
        ]
    source = (Bron("aanvraag", "aanvraag"), article("2.3.5", "lid 2"))
    opening = Zin(f"Op {woorden.datum(blad.aanvraag.ontvangen_op)} vroeg u hulp aan.", source)
    answer = {
        Besluitsoort.TOEKENNING: "U krijgt die hulp.",
        Besluitsoort.GEDEELTELIJK: "U krijgt een deel van wat u vroeg.",
        Besluitsoort.AFWIJZING: "U krijgt deze hulp niet van ons.",
    }[blad.soort]
    return [Alinea((opening, Zin(answer)))]


def _reasons(blad: Blad) -> list[Blok]:
    """Every sentence with its fact, judgement and article; strengths first (S0-11)."""
    blocks: list[Blok] = [Kop(WHY[blad.soort])]
    if not blad.redenen:
        missing = blad.soort.denies
        text = "De redenen" if missing else "Dit volgt uit het onderzoek dat wij samen deden."
        if blad.soort == Besluitsoort.TIJDELIJK:
            text = "U kunt niet wachten tot ons onderzoek klaar is."
        return [*blocks, Alinea((Zin(text, ontbreekt=missing),))]
    for soort in Redenzinsoort:
        found = [zin for zin in blad.redenen if zin.soort == soort]
        if found:
            blocks += (
                [Lijst(tuple(_sentence(zin) for zin in found))] if len(found) > 1 else [Alinea((_sentence(found[0]),))]
            )
    return blocks


def _sentence(zin: Redenzin) -> Zin:
    sources = (
        (zin.feit, zin.plek),
        (zin.oordeel, zin.plek),
        (zin.artikel, zin.artikel),
    )
    text = zin.tekst.strip()
    bronnen = tuple(Bron(what, where) for what, where in sources if what)
    return Zin(text, bronnen) if text else Zin("Deze zin", bronnen, ontbreekt=True)


def _what_does_help(blad: Blad) -> list[Blok]:
    """What is there besides, and money support for who cannot pay it (S0-6, S4-28)."""
    text = blad.besluit.wat_wel_helpt.strip()
    rows = blad.stand.aftrekken if blad.stand else ()
    paid = [row for row in rows if row.aantal and (row.kosten.strip() or row.tegemoetkoming.strip())]
    if not text and not paid:
        return []
    sentences = [Zin(text, (Bron("wat wel helpt", "wat_wel_helpt"),))] if text else []
    for row in paid:
        source = (Bron(f"trede 6, {row.naam}", f"aftrek-{row.pk}"), article("2.3.5", "lid 3"))
        if row.kosten.strip():
            sentences.append(Zin(f"{row.naam or 'Dit'} kost u: {row.kosten.strip()}.", source))
        if row.tegemoetkoming.strip():
            sentences.append(Zin(f"Hiervoor kunt u geld krijgen: {row.tegemoetkoming.strip()}.", source))
    if paid:
        sentences.append(Zin("Kunt u dit niet betalen? Bel ons. Dan zoeken wij samen naar een oplossing."))
    return [Kop("Dit kan u wel helpen"), Alinea(tuple(sentences))]


def _contribution(blad: Blad) -> list[Blok]:
    if not blad.granted:
        return []
    return [
        Kop("Wat betaalt u?"),
        Alinea((Zin(blad.instellingen["tekst.bijdrage"], (article("2.1.4"),)),)),
    ]


def _changes(blad: Blad) -> list[Blok]:
    if not blad.granted:
        return []
    return [
        Kop("Verandert er iets? Laat het ons weten"),
        Alinea(
            (
                Zin(
                    "Verhuist u, gaat het beter of slechter, of verandert de hulp van mensen om u heen? Vertel ons dat "
                    "meteen. Dan kijken wij samen of de hulp nog past.",
                    (article("2.3.8", "lid 1"),),
                ),
                Zin(f"Bel {blad.dossier.gemeente.telefoon}. Noem uw nummer: {blad.dossier.kenmerk}."),
            )
        ),
    ]


def _after_urgent(blad: Blad) -> list[Blok]:
    if blad.soort != Besluitsoort.TIJDELIJK:
        return []
    return [
        Kop("Hoe gaat het verder?"),
        Alinea(
            (
                Zin("Deze hulp is tijdelijk.", (article("2.3.3"),)),
                Zin(
                    "Wij onderzoeken samen met u wat u daarna nodig hebt. Daarna kunt u een aanvraag doen. Dan krijgt "
                    "u een nieuw besluit.",
                    (article("2.3.2", "lid 1"),),
                ),
            )
        ),
    ]


def _grounds(blad: Blad) -> list[Blok]:
    articles = articles_of(blad)
    named = ", ".join(map(str, articles))
    source = tuple(Bron(str(a), str(a), a.url(blad.peildatum)) for a in articles)
    day = woorden.datum(blad.peildatum)
    return [
        Kop("Waar staat dit in de wet?"),
        Alinea((Zin(f"Dit besluit rust op {named}, zoals de wet luidt op {day}.", source),)),
    ]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
