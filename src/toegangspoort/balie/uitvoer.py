# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The whole file for the client, who may see and copy it (art. 5.3.2 Wmo 2015): as a page and as one PDF.

What is left out, for the privacy of others: telephone numbers of third parties, and the name of who did not
consent to being named.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.text import Truncator

from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.balie import tijdlijn
from toegangspoort.beeld import woorden
from toegangspoort.brieven.brief import (
    Adres,
    Afzender,
    Alinea,
    Blok,
    Brief,
    Kop,
    Lijst,
    Ondertekenaar,
    Tabel,
    Weg,
    Zin,
)
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers.models import Bijlage, Dossier, Klok, Notitie, Startmoment
from toegangspoort.dossiers.persoon import masked_bsn
from toegangspoort.meldingen.models import Kennisgeving, Levensgebied, Melding, PersoonlijkPlan
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.personen.models import Netwerklid, Toestemming
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN


@dataclass(frozen=True)
class Sectie:
    """A part of the file: facts, and tables with a header row."""

    titel: str
    feiten: list[tuple[str, str]] = field(default_factory=list)
    kop: tuple[str, ...] = ()
    rijen: Sequence[tuple[str, ...]] = ()
    alineas: list[str] = field(default_factory=list)

    @property
    def is_leeg(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.feiten or self.rijen or self.alineas)


def whole_file(dossier: Dossier) -> list[Sectie]:
    """Everything that is kept about this inwoner in this file, in the order in which it happened."""
    parts = [
        _person(dossier),
        *_report(dossier),
        _people(dossier),
        *_investigation(dossier),
        _applications(dossier),
        _clocks(dossier),
        *_papers(dossier),
        _acts(dossier),
        _readings(dossier),
    ]
    return [part for part in parts if not part.is_leeg]


def _facts(*pairs: tuple[str, Any]) -> list[tuple[str, str]]:
    return [(name, str(value)) for name, value in pairs if value not in (None, "", [])]


def _person(dossier: Dossier) -> Sectie:
    person = dossier.inwoner
    return Sectie(
        "Over wie gaat dit dossier",
        _facts(
            ("Naam", f"{person.voornamen} {person.achternaam}".strip()),
            ("Geboren", woorden.datum(person.geboortedatum)),
            ("Geslacht volgens de BRP", person.get_geslacht_display()),
            ("Adres", f"{person.straat} {person.huisnummer}, {person.postcode} {person.plaats}".strip(" ,")),
            ("Telefoon", person.telefoon),
            ("E-mail", person.email),
            ("Tolk", person.taal),
            ("Burgerservicenummer", masked_bsn(dossier)),
            ("Behandelaar", dossier.behandelaar),
            ("Team", dossier.team),
        ),
    )


def _report(dossier: Dossier) -> Iterator[Sectie]:
    melding = Melding.objects.filter(dossier=dossier).first()
    if melding is not None:
        yield Sectie(
            "De melding",
            _facts(
                ("Binnengekomen", f"{woorden.datum(melding.ontvangen_op)}, {woorden.tijd(melding.ontvangen_op)}"),
                ("Hoe", melding.get_kanaal_display()),
                ("De vraag", melding.hulpvraag),
                ("Waarover", ", ".join(Levensgebied(v).label for v in melding.levensgebieden)),
                ("Al geprobeerd", melding.al_geprobeerd),
                ("Gemeld door", melding.melder_relatie if melding.voor_ander else ""),
                ("Spoed", melding.spoed_toelichting),
                ("Gesprek", melding.get_plaats_display()),
                ("Erbij", melding.naaste_erbij),
                ("Geholpen met", melding.geholpen_met),
            ),
        )
    notices = Kennisgeving.objects.filter(dossier=dossier).order_by("op", "pk")
    rows = [(woorden.datum(k.op), k.get_soort_display(), k.wijze) for k in notices]
    yield Sectie("Wat aan u is verteld", kop=("Wanneer", "Wat", "Hoe"), rijen=rows)
    for plan in PersoonlijkPlan.objects.filter(dossier=dossier):
        yield Sectie(f"Uw eigen plan van {woorden.datum(plan.ontvangen_op)}", alineas=_paragraphs(plan.tekst))


def _people(dossier: Dossier) -> Sectie:
    rows = []
    for lid in Netwerklid.objects.filter(inwoner=dossier.inwoner).prefetch_related("taken"):
        name = "naam niet genoemd" if lid.toestemming == Toestemming.NEE else lid.naam
        rows.append((name, lid.relatie, ", ".join(str(taak) for taak in lid.taken.all())))
    return Sectie("De mensen om u heen", kop=("Naam", "Relatie", "Wat zij doen"), rijen=rows)


def _investigation(dossier: Dossier) -> Iterator[Sectie]:
    found = Onderzoek.objects.filter(dossier=dossier).first()
    if found is None:
        return
    yield Sectie(
        "Het onderzoek",
        _facts(
            ("Gesprek", woorden.datum(found.gesprek_op)),
            ("Waar", found.plaats),
            ("Wie erbij waren", found.aanwezigen),
            ("Identiteit gecontroleerd met", found.identiteit),
            ("Uw vraag", found.hulpvraag),
            ("Wat u wilt", found.wens),
            ("Wat niet lukt", found.problemen),
            ("Hoe uw plan is gebruikt", found.plan_gebruikt),
        ),
    )
    domains = [(d.get_domein_display(), d.lukt, d.lukt_niet) for d in found.leefdomeinen.all()]
    yield Sectie("Wat lukt en wat niet", kop=("Onderwerp", "Dit lukt", "Dit lukt niet"), rijen=domains)
    titles = {part.letter: part.titel for part in ONDERDELEN}
    parts = [(titles[part.letter], part.tekst) for part in found.onderdelen.all()]
    yield Sectie("Wat de wet vraagt te onderzoeken", kop=("Onderdeel", "Wat wij vonden"), rijen=parts)
    needs = [
        (need.onderwerp, _amount(need.aantal, need.eenheid, need.per), need.toelichting)
        for need in found.behoeften.all()
    ]
    yield Sectie("Wat nodig is", kop=("Waarvoor", "Hoeveel", "Toelichting"), rijen=needs)
    rungs = [
        (
            tijdlijn.in_words(a.trede),
            str(a.behoefte or ""),
            _amount(a.aantal, a.behoefte.eenheid if a.behoefte else ""),
            a.reden,
        )
        for a in found.aftrekken.select_related("behoefte")
    ]
    yield Sectie("Stap voor stap", kop=("Stap", "Waarvoor", "Gaat af", "Waarom"), rijen=rungs)
    goals = [(goal.get_werkwoord_display(), goal.tekst) for goal in found.doelen.all()]
    yield Sectie("Doelen", kop=("Wat", "Doel"), rijen=goals)
    for reaction in found.reacties.all():
        yield Sectie(
            f"Uw reactie van {woorden.datum(reaction.ontvangen_op)}",
            _facts(("Wat u schreef", reaction.tekst), ("Wat wij ermee deden", reaction.verwerking)),
        )


def _amount(aantal: Decimal | None, eenheid: str, per: str = "") -> str:
    """An amount as one says it: "2,5 uur per week"; empty when none is known."""
    if aantal is None:
        return ""
    number = f"{aantal:f}".rstrip("0").rstrip(".") if "." in f"{aantal:f}" else f"{aantal:f}"
    return " ".join(part for part in (number.replace(".", ","), eenheid, f"per {per}" if per else "") if part)


def _applications(dossier: Dossier) -> Sectie:
    rows = [
        (woorden.datum(a.ontvangen_op), a.gevraagd or "zie het verslag", a.get_status_display())
        for a in Aanvraag.objects.filter(dossier=dossier).order_by("ontvangen_op")
    ]
    return Sectie("Uw aanvraag", kop=("Wanneer", "Wat u vroeg", "Hoe het staat"), rijen=rows)


def _clocks(dossier: Dossier) -> Sectie:
    moments = {(m.soort, m.datum): m for m in Startmoment.objects.filter(dossier=dossier)}
    rows = []
    for klok in Klok.objects.filter(dossier=dossier):
        moment = moments.get((klok.soort, klok.start))
        why = f" ({moment.get_bron_display().lower()})" if moment else ""
        rows.append((klok.get_soort_display(), f"{woorden.datum(klok.start)}{why}", woorden.datum(klok.uiterlijk)))
    return Sectie("Termijnen", kop=("Termijn", "Telt vanaf", "Tot en met"), rijen=rows)


def _papers(dossier: Dossier) -> Iterator[Sectie]:
    letters = list(Briefstuk.objects.filter(keten=dossier.kenmerk, gemeente_code=dossier.gemeente_id).order_by("pk"))
    listed = [(woorden.datum(b.gemaakt_op), b.onderwerp, woorden.datum(b.verzonden_op)) for b in letters]
    yield Sectie("Brieven", kop=("Gemaakt", "Onderwerp", "Verzonden"), rijen=listed)
    for letter in letters:
        yield Sectie(
            f"Brief van {woorden.datum(letter.gemaakt_op)}: {letter.onderwerp}", alineas=list(_text(letter.brief))
        )
    came_in = [
        (woorden.datum(b.ontvangen_op), b.naam, b.van) for b in Bijlage.objects.filter(dossier=dossier).defer("inhoud")
    ]
    yield Sectie("Stukken die u of een ander stuurde", kop=("Wanneer", "Naam", "Van"), rijen=came_in)
    notes = [
        (woorden.datum(n.op), n.door.naam, n.tekst)
        for n in Notitie.objects.filter(dossier=dossier).select_related("door").order_by("op")
    ]
    yield Sectie("Notities", kop=("Wanneer", "Van wie", "Notitie"), rijen=notes)


def _acts(dossier: Dossier) -> Sectie:
    rows = [
        (woorden.datum(act.moment), act.wie, act.wat, "; ".join(f"{n}: {v}" for n, v in act.feiten))
        for act in tijdlijn.acts(dossier)
    ]
    return Sectie("Wat er is gebeurd", kop=("Wanneer", "Wie", "Wat", "Waarom"), rijen=rows)


def _readings(dossier: Dossier) -> Sectie:
    rows = [(woorden.datum(r.moment), r.medewerker, r.reden) for r in tijdlijn.readings(dossier)]
    return Sectie("Wie uw dossier heeft gelezen", kop=("Wanneer", "Wie", "Waarom"), rijen=rows)


def _paragraphs(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _text(brief: Brief) -> Iterator[str]:
    """The words of a letter, a paragraph at a time."""
    for blok in (*brief.blokken, *brief.aanhangsel):
        if isinstance(blok, Kop):
            yield blok.tekst
        elif isinstance(blok, Alinea):
            yield " ".join(zin.tekst for zin in blok.zinnen)
        elif isinstance(blok, Lijst):
            yield from (zin.tekst for zin in blok.punten)
        elif isinstance(blok, Tabel):
            yield from (", ".join(rij) for rij in blok.rijen)
        elif isinstance(blok, Weg):
            yield from (": ".join(stap) for stap in blok.stappen)


def as_letter(dossier: Dossier, *, by: str, op: date) -> Brief:
    """The whole file as one letter, for the PDF."""
    gemeente, person = dossier.gemeente, dossier.inwoner
    blocks: list[Blok] = [
        Alinea(
            (
                Zin("U vroeg om een afschrift van uw dossier."),
                Zin("Hieronder staat wat wij van u hebben opgeslagen (artikel 5.3.2 Wmo 2015)."),
                Zin("Gegevens van anderen hebben wij weggelaten waar hun privacy dat vraagt."),
                Zin("Klopt er iets niet? Laat het ons weten, dan verbeteren wij het."),
            )
        )
    ]
    for part in whole_file(dossier):
        blocks += _blocks(part)
    return Brief(
        soort="afschrift",
        kenmerk=dossier.kenmerk,
        datum=op,
        plaats=gemeente.plaats,
        onderwerp="Afschrift van uw dossier",
        afzender=Afzender(
            naam=gemeente.naam,
            adresregels=tuple(gemeente.postadres.splitlines()),
            telefoon=gemeente.telefoon,
            email=gemeente.email,
            voorbeeld=gemeente.voorbeeld,
        ),
        geadresseerde=Adres(
            person.naam[:1].upper() + person.naam[1:],
            (f"{person.straat} {person.huisnummer}".strip(), f"{person.postcode} {person.plaats}".strip()),
        ),
        aanhef=f"{person.groet},",
        blokken=tuple(blocks),
        groet="Met vriendelijke groet,",
        ondertekenaar=Ondertekenaar(naam=by, namens=f"namens {gemeente.naam}"),
    )


def _blocks(part: Sectie) -> list[Blok]:
    blocks: list[Blok] = [Kop(Truncator(part.titel).chars(200))]
    if part.feiten:
        blocks.append(Tabel(("Wat", "Gegeven"), tuple((name, _cell(value)) for name, value in part.feiten)))
    if part.rijen:
        blocks.append(Tabel(part.kop, tuple(tuple(_cell(cell) for cell in row) for row in part.rijen)))
    return blocks + [Alinea((Zin(text),)) for text in part.alineas]


def _cell(value: str) -> str:
    return value or "–"
