# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een toetsbestand lezen uit JSON: de velden van `bestand.py`, met `versie` erbij."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from toegangspoort.recht.besluittoets.bestand import (
    STIL,
    Aanvraag,
    Advies,
    Aftrek,
    Behoefte,
    Besluit,
    Deel,
    Melding,
    Onderzoek,
    Pgb,
    Regel,
    Stil,
    Strekking,
    Tijdnorm,
    Toetsbestand,
)
from toegangspoort.recht.besluittoets.fout import Fout, OngeldigToetsbestand
from toegangspoort.recht.besluittoets.velden import Velden
from toegangspoort.recht.wmo2015.ladder import Eenheid, Omvang, Per, Trede
from toegangspoort.recht.wmo2015.maatwerk import Spoor

T = TypeVar("T")
VERSIE = 1
AANTAL_CATEGORIEEN = 18
CATEGORIEEN = tuple(f"{nummer:02d}" for nummer in range(1, AANTAL_CATEGORIEEN + 1))
"""De iWmo-categorieën 01 tot en met 18 (WMO020)."""


class Afgesloten(StrEnum):
    """Hoe een melding is geëindigd."""

    AANVRAAG = "aanvraag"
    ZONDER_AANVRAAG = "zonder_aanvraag"
    AFWIJZING = "afwijzing"


class Normsoort(StrEnum):
    """Waarop een norm rust."""

    ONDERZOEK = "onderzoek"
    EIGEN_ERVARING = "eigen_ervaring"
    GEEN = "geen"


class Vorm(StrEnum):
    """In natura of als budget."""

    ZIN = "zin"
    PGB = "pgb"


class Weigergrond(StrEnum):
    """Waarop een pgb is geweigerd."""

    BEKWAAMHEID = "bekwaamheid"
    MOTIVERING = "motivering"
    KWALITEIT = "kwaliteit"
    MEERKOSTEN = "meerkosten"
    EERDERE_INTREKKING = "eerdere_intrekking"


class Wet(StrEnum):
    """De wetten die voor de Wmo kunnen gaan."""

    WLZ = "Wlz"
    ZVW = "Zvw"
    JEUGDWET = "Jeugdwet"
    PARTICIPATIEWET = "Participatiewet"
    ONDERWIJS = "onderwijs"


class _Spoor(StrEnum):
    ZELFREDZAAMHEID = Spoor.ZELFREDZAAMHEID.value
    BESCHERMD_WONEN = Spoor.BESCHERMD_WONEN.value


def pak_uit(gegevens: object) -> object:
    """Het toetsbestand zelf, ook als er een omslag met bron en verwachting omheen zit."""
    if not isinstance(gegevens, Mapping) or "toetsbestand" not in gegevens or "versie" in gegevens:
        return gegevens
    fouten: list[Fout] = []
    velden = Velden(gegevens, "", fouten)
    if velden.waarde("toetsbestand") is None:
        velden.fout("toetsbestand", "verwacht een JSON-object")
    velden.onderdeel("toetsbestand")
    if fouten:
        raise OngeldigToetsbestand(*fouten)
    return gegevens["toetsbestand"]


def lees(gegevens: object) -> Toetsbestand:
    """Lees één toetsbestand; OngeldigToetsbestand noemt elke fout met haar sleutel en wat werd verwacht."""
    fouten: list[Fout] = []
    velden = Velden(gegevens, "", fouten)
    if not velden.is_object:
        raise OngeldigToetsbestand(*fouten)
    if type(versie := velden.waarde("versie")) is not int or versie != VERSIE:
        velden.fout("versie", f"verwacht {VERSIE}")
    bestand = Toetsbestand(
        id=velden.vaste_tekst("id"),
        omschrijving=velden.tekst("omschrijving") or "",
        peildatum=velden.datum("peildatum"),
        spoor=Spoor(velden.vaste_keuze("spoor", _Spoor).value),
        melding=_lees(velden.onderdeel("melding"), _melding),
        aanvraag=_lees(velden.onderdeel("aanvraag"), _aanvraag),
        onderzoek=_lees(velden.onderdeel("onderzoek"), _onderzoek),
        treden=tuple(_geheel(trede, _aftrek) for trede in velden.onderdelen("treden")),
        besluit=_verplicht_besluit(velden),
    )
    velden.meld_onbekende()
    if fouten:
        raise OngeldigToetsbestand(*fouten)
    return bestand


def _geheel(velden: Velden, lezer: Callable[[Velden], T]) -> T:
    gelezen = lezer(velden)
    velden.meld_onbekende()
    return gelezen


def _lees(velden: Velden | None, lezer: Callable[[Velden], T]) -> T | None:
    return None if velden is None else _geheel(velden, lezer)


def _verplicht_besluit(velden: Velden) -> Besluit:
    if velden.waarde("besluit") is None:
        velden.fout("besluit", "verwacht een JSON-object; deze sleutel mag niet ontbreken")
        return Besluit(Strekking.GEEN_BESLUIT)
    return _lees(velden.onderdeel("besluit"), _besluit) or Besluit(Strekking.GEEN_BESLUIT)


def _melding(velden: Velden) -> Melding:
    return Melding(
        ontvangen_op=velden.datum("ontvangen_op"),
        gewezen_op_clientondersteuning=velden.ja_nee("gewezen_op_clientondersteuning"),
        gewezen_op_persoonlijk_plan=velden.ja_nee("gewezen_op_persoonlijk_plan"),
        afgesloten_als=velden.keuze("afgesloten_als", Afgesloten),
    )


def _aanvraag(velden: Velden) -> Aanvraag:
    return Aanvraag(velden.datum("ontvangen_op"))


def _onderzoek(velden: Velden) -> Onderzoek:
    """Binnen het onderzoek betekent een ontbrekende sleutel iets anders dan null."""
    return Onderzoek(
        afgerond_op=velden.datum("afgerond_op"),
        verslag_verstrekt=velden.stil("verslag_verstrekt") or velden.ja_nee("verslag_verstrekt"),
        hulpvraag=velden.stil("hulpvraag") or velden.tekst("hulpvraag"),
        problemen=velden.stil("problemen") or velden.teksten("problemen"),
        deskundig_advies=velden.stil("deskundig_advies") or _lees(velden.onderdeel("deskundig_advies"), _advies),
        behoefte=velden.stil("behoefte") or tuple(_geheel(deel, _behoefte) for deel in velden.onderdelen("behoefte")),
        norm=velden.stil("norm") or _lees(velden.onderdeel("norm"), _norm),
        heronderzoek=velden.stil("heronderzoek") or velden.ja_nee("heronderzoek"),
    )


def _advies(velden: Velden) -> Advies:
    return Advies(
        nodig=velden.stil("nodig") or velden.ja_nee("nodig"),
        ingewonnen=velden.stil("ingewonnen") or velden.ja_nee("ingewonnen"),
    )


def _behoefte(velden: Velden) -> Behoefte:
    omvang = velden.stil("omvang") or _omvang(velden, "omvang")
    return Behoefte(velden.vaste_tekst("onderwerp"), _categorie(velden), omvang)


def _norm(velden: Velden) -> Tijdnorm:
    return Tijdnorm(
        naam=velden.tekst("naam") or "",
        soort=velden.keuze("soort", Normsoort),
        onafhankelijk=velden.stil("onafhankelijk") or velden.ja_nee("onafhankelijk"),
        toetsbaar=velden.stil("toetsbaar") or velden.ja_nee("toetsbaar"),
        tijden_volgen_uit_onderzoek=velden.ja_nee("tijden_volgen_uit_onderzoek"),
    )


def _aftrek(velden: Velden) -> Aftrek:
    return Aftrek(
        trede=velden.vaste_keuze("trede", Trede),
        onderwerp=velden.vaste_tekst("onderwerp"),
        persoon=velden.tekst("persoon"),
        onderzocht=velden.ja_nee("onderzocht"),
        besproken=velden.ja_nee("besproken"),
        gemotiveerd=velden.ja_nee("gemotiveerd"),
        dekt=_dekt(velden),
        beschikbaar=velden.ja_nee("beschikbaar"),
        passend=velden.ja_nee("passend"),
        betaalbaar=velden.ja_nee("betaalbaar"),
        toegang_na_onderzoek=velden.ja_nee("toegang_na_onderzoek"),
        wet=velden.keuze("wet", Wet),
        recht_vastgesteld=velden.ja_nee("recht_vastgesteld"),
    )


def _dekt(velden: Velden) -> Omvang | Deel | None:
    waarde = velden.waarde("dekt")
    if isinstance(waarde, str):
        if waarde in [str(deel) for deel in Deel]:
            return Deel(waarde)
        velden.fout("dekt", "verwacht een omvang, geheel, deels of null")
        return None
    return _omvang(velden, "dekt")


def _omvang(velden: Velden, sleutel: str) -> Omvang | None:
    return _lees(
        velden.onderdeel(sleutel),
        lambda deel: Omvang(deel.getal("aantal"), deel.vaste_keuze("eenheid", Eenheid), deel.vaste_keuze("per", Per)),
    )


def _categorie(velden: Velden) -> str:
    categorie = velden.tekst("categorie") or ""
    if categorie and categorie not in CATEGORIEEN:
        velden.fout("categorie", f"verwacht een iWmo-categorie van {CATEGORIEEN[0]} tot en met {CATEGORIEEN[-1]}")
    return categorie


def _besluit(velden: Velden) -> Besluit:
    motivering: tuple[str, ...] | Stil = velden.teksten("motivering") or ()
    if velden.waarde("motivering") is None:
        motivering = STIL
    return Besluit(
        strekking=velden.vaste_keuze("strekking", Strekking),
        grondslag=velden.tekst("grondslag"),
        vorm=velden.keuze("vorm", Vorm),
        pgb=_lees(velden.onderdeel("pgb"), _pgb),
        regels=tuple(_geheel(regel, _regel) for regel in velden.onderdelen("regels")),
        motivering=motivering,
        verwijst_naar_leveringsplan=velden.ja_nee("verwijst_naar_leveringsplan"),
    )


def _pgb(velden: Velden) -> Pgb:
    return Pgb(
        gevraagd=bool(velden.ja_nee("gevraagd")),
        geweigerd_op=velden.keuze("geweigerd_op", Weigergrond),
        weigering_gemotiveerd=velden.ja_nee("weigering_gemotiveerd"),
        tarief_toereikend=velden.ja_nee("tarief_toereikend"),
    )


def _regel(velden: Velden) -> Regel:
    return Regel(
        onderwerp=velden.vaste_tekst("onderwerp"),
        categorie=_categorie(velden),
        resultaat=velden.tekst("resultaat"),
        omvang=_omvang(velden, "omvang"),
        ingangsdatum=velden.datum("ingangsdatum"),
        einddatum=velden.datum("einddatum"),
    )
