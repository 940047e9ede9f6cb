# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Whatever the figures are, no sentence is untrue: of the figures shown, nor of any counts that would be shown so.

The checker reads the Dutch text, knows nothing of how it was made, and tries it on counts drawn behind the rounding;
what is hidden or missing may be anything.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kort.tests.wereld import GEMEENTEN, JAAR, cells, say, table
from toegangspoort.cijfers.kort.zin import Zin
from toegangspoort.cijfers.kubus import Cel, Cijfer
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.tests.tonen import shown

VORIG = Periode(2014)
CODES = {"heel Nederland": "NL01", "de provincie": "PV20"} | {regio.naam: regio.code for regio in GEMEENTEN}
NAAM = "|".join(CODES)
HULP = {soort.naam: soort for soort in SOORTEN}
LEEFTIJDEN = {
    "mensen jonger dan 30 jaar": (Leeftijd.TOT_30,),
    "mensen jonger dan 45 jaar": (Leeftijd.TOT_30, Leeftijd.VAN_30),
    "mensen van 75 jaar en ouder": (Leeftijd.VANAF_75,),
    "mensen van 85 jaar en ouder": (Leeftijd.VANAF_85,),
} | {f"mensen van {band.naam}": (band,) for band in BANDEN[1:-1]}
Waarheid = dict[tuple[Periode, str, Cel], float]


class Wereld:
    """One made-up world: what is shown of it, and draws of what may be true."""

    def __init__(self, zaad: int) -> None:
        self.lot = Random(zaad)  # noqa: S311 - drawn figures, not a secret
        self.gemeenten = [regio.code for regio in GEMEENTEN[: self.lot.randint(3, len(GEMEENTEN))]]
        self.klein = self.lot.choice((1, 1, 10, 100))
        self.figuren = {periode: self._figures(periode) for periode in (JAAR, VORIG)}

    def _figures(self, periode: Periode) -> dict[tuple[str, Cel], Cijfer]:
        figuren: dict[tuple[str, Cel], Cijfer] = {}
        hoogten = [self.lot.randint(5, 90) for _ in range(4)]
        for code in ("NL01", "PV20", *self.gemeenten):
            if self.lot.random() < 0.15 and code not in ("NL01", "PV20"):
                continue
            mensen = {"NL01": 900_000, "PV20": 90_000}.get(code, 9_000) // self.klein
            hoogte = self.lot.choice(hoogten)
            for cel in cells():
                inwoners = mensen // (1 + (not cel.geslacht.is_totaal) + 3 * (not cel.leeftijd.is_totaal))
                wild = self.lot.choice((1, 1, 1, 0.7, 1.4, 2))
                cijfer = shown(periode, code, cel, round(inwoners * hoogte * wild / 1000), inwoners)
                if (cijfer.clienten or 0) < 10 or self.lot.random() < 0.05:
                    cijfer = Cijfer(periode, code, cel, Status.GEHEIM, None, inwoners)
                figuren[code, cel] = replace(cijfer, voorlopig=self.lot.random() < 0.1)
        return figuren

    def truth(self) -> Waarheid:
        """Rates per 1,000 that would be shown like this."""
        grof = self.lot.random() < 0.5
        uit: Waarheid = {}
        for periode, figuren in self.figuren.items():
            for (code, cel), cijfer in figuren.items():
                if cijfer.clienten is None:
                    clienten = self.lot.choice((0, 3, self.lot.randint(0, cijfer.inwoners or 0)))
                else:
                    ruis = self.lot.choice((-2, 2)) if grof else self.lot.randint(-2, 2)
                    clienten = cijfer.clienten + ruis
                uit[periode, code, cel] = 1000 * clienten / (cijfer.inwoners or 1)
        return uit

    def rate(self, waar: Waarheid, code: str, *cellen: Cel) -> float:
        """Of groups together."""
        mensen = [self.figuren[JAAR][code, cel].inwoners or 0 for cel in cellen]
        return sum(waar[JAAR, code, cel] * m for cel, m in zip(cellen, mensen, strict=True)) / sum(mensen)

    def whole(self, regio: str) -> str:
        """What it or its parts are held against: the nearest that has a figure."""
        return "PV20" if regio == "PV20" or self.status("PV20") is Status.CIJFER else "NL01"

    def with_figure(self) -> list[str]:
        return [c for c in self.gemeenten if (c, Cel()) in self.figuren[JAAR] and self.status(c) is Status.CIJFER]

    def status(self, code: str) -> Status:
        cijfer = self.figuren[JAAR].get((code, Cel()))
        return cijfer.status if cijfer else Status.GEEN


def codes(tekst: str) -> list[str]:
    return [CODES[naam] for naam in re.findall(NAAM, tekst)]


def more(een: float, ander: float, tekst: str) -> bool:
    if re.search(r"\bmeer\b", tekst):
        return een > ander
    return een < ander if re.search(r"\bminder\b", tekst) else True


def vergelijking(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    plekken = codes(tekst)
    getallen = [int(getal) for getal in re.findall(r"(\d+)(?: van de|\.$)", tekst)]
    gezien = [wereld.figuren[JAAR][plek, Cel()].per_1000 for plek in plekken]
    klopt = gezien == getallen if "net als" not in tekst else gezien == getallen * 2
    return klopt and (len(plekken) == 1 or more(*(waar[JAAR, p, Cel()] for p in plekken), tekst))


def uitersten(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    met = wereld.with_figure()
    genoemd = re.search(r"Van de (\d+) gemeenten met cijfers", tekst)
    vaakst = re.search(r"inwoners van ([^,]*?(?:, [^,]*?)*) het vaakst", tekst)
    minst = re.search(rf"(?:kregen|en) inwoners van ((?:(?:{NAAM})(?:, | en )?)+) het minst vaak", tekst)
    hoog = codes(vaakst[1]) if vaakst else []
    laag = codes(minst[1]) if minst else []
    rate = {code: waar[JAAR, code, Cel()] for code in met}
    return (
        genoemd is not None
        and int(genoemd[1]) == len(met)
        and bool(hoog or laag)
        and all(rate[een] > rate[ander] for een in hoog for ander in met if ander not in hoog)
        and all(rate[een] < rate[ander] for een in laag for ander in met if ander not in laag)
    )


def plaats(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    anderen = [code for code in wereld.with_figure() if code != regio]
    hoger = sum(waar[JAAR, code, Cel()] > waar[JAAR, regio, Cel()] for code in anderen)
    lager = sum(waar[JAAR, code, Cel()] < waar[JAAR, regio, Cel()] for code in anderen)
    getallen = [int(getal) for getal in re.findall(r"\d+", tekst)]
    if tekst.startswith("In geen"):
        return getallen == [len(anderen)] and (lager if "minder" not in tekst else hoger) == len(anderen)
    meer, aantal, minder, *gelijk = getallen
    return aantal == len(anderen) == meer + minder + sum(gelijk) and hoger >= meer and lager >= minder


def soorten(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    genoemd = next(soort for naam, soort in HULP.items() if naam in tekst)
    rate = {soort: waar[JAAR, regio, Cel(type=soort)] for soort in SOORTEN}
    meest = all(rate[genoemd] > rate[ander] for ander in SOORTEN if ander is not genoemd)
    return meest and (not tekst.startswith("De meeste") or 2 * rate[genoemd] > waar[JAAR, regio, Cel()])


def geslacht(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    vrouw, man = (waar[JAAR, regio, Cel(g)] for g in (Geslacht.VROUW, Geslacht.MAN))
    if "even vaak" in tekst:
        return 0.95 <= vrouw / man <= 1.05
    keer = float(re.search(r"(\d+,\d) keer", tekst)[1].replace(",", "."))
    echt = vrouw / man if tekst.startswith("Vrouwen") else man / vrouw
    return echt > 1 and abs(echt - keer) <= (0.25 if "ongeveer" in tekst else 0.05) + 1e-9


def leeftijd(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    (eigen,) = LEEFTIJDEN[re.search("mensen .*?(?= maatwerk)", tekst)[0]]
    jonger = BANDEN[:-2] if eigen is Leeftijd.VANAF_75 else [band for band in BANDEN if band is not eigen]
    rate = waar[JAAR, regio, Cel(leeftijd=eigen)]
    return all(rate > waar[JAAR, regio, Cel(leeftijd=band)] for band in jonger)


def stands_out(wereld: Wereld, waar: Waarheid, code: str, geheel: str, *cellen: Cel) -> bool:
    groep = wereld.rate(waar, code, *cellen) / wereld.rate(waar, geheel, *cellen)
    return groep >= 1.2 and groep / (waar[JAAR, code, Cel()] / waar[JAAR, geheel, Cel()]) >= 1.1


def opvallend(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    geheel = wereld.whole(regio)
    for stuk in re.split(r"(?<=\w), in (?=[A-Z])", tekst):
        plekken = [code for code in codes(stuk) if code.startswith("GM")]
        wie = [LEEFTIJDEN[naam] for naam in LEEFTIJDEN if naam in stuk]
        wat = [soort for naam, soort in HULP.items() if naam in stuk]
        cellen = [tuple(Cel(leeftijd=band) for band in banden) for banden in wie] + [(Cel(type=s),) for s in wat]
        assert plekken
        assert cellen
        if not all(stands_out(wereld, waar, code, geheel, *deze) for code in plekken for deze in cellen):
            return False
    return True


def geslacht_opvallend(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    deze, die = (Geslacht.VROUW, Geslacht.MAN) if "veel vrouwen" in tekst else (Geslacht.MAN, Geslacht.VROUW)
    geheel = wereld.whole(regio)
    ratio = {code: waar[JAAR, code, Cel(deze)] / waar[JAAR, code, Cel(die)] for code in (*codes(tekst), geheel)}
    return all(keer / ratio[geheel] >= 1.2 for code, keer in ratio.items() if code != geheel)


def verandering(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    toen, nu = (wereld.figuren[periode][regio, Cel()].per_1000 for periode in (VORIG, JAAR))
    if "evenveel" in tekst:
        return toen == nu
    klopt = f"2014 kregen {toen} van" in tekst and f"2015 {nu}." in tekst
    return klopt and more(waar[JAAR, regio, Cel()], waar[VORIG, regio, Cel()], tekst)


def counted(status: Status) -> Callable[[Wereld, Waarheid, str, str], bool]:
    def klopt(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
        aantal = sum(wereld.status(code) is status for code in wereld.gemeenten)
        return [int(g) for g in re.findall(r"\d+", tekst)] == [aantal, len(wereld.gemeenten)] and aantal > 0

    return klopt


def voorlopig(wereld: Wereld, waar: Waarheid, tekst: str, regio: str) -> bool:
    return wereld.figuren[JAAR][regio, Cel()].voorlopig


KLOPT: dict[str, Callable[[Wereld, Waarheid, str, str], bool]] = {
    "vergelijking": vergelijking,
    "uitersten": uitersten,
    "plaats": plaats,
    "soorten": soorten,
    "geslacht": geslacht,
    "leeftijd": leeftijd,
    "soort_opvallend": opvallend,
    "leeftijd_opvallend": opvallend,
    "geslacht_opvallend": geslacht_opvallend,
    "verandering": verandering,
    "ontbreekt": counted(Status.GEEN),
    "geheim": counted(Status.GEHEIM),
    "voorlopig": voorlopig,
}


@pytest.mark.parametrize("zaad", range(60))
def test_no_sentence_is_untrue_whatever_lies_behind_the_rounding_s2_5_s2_10_s2_12_s2_17(
    tmp_path: Path, zaad: int
) -> None:
    wereld = Wereld(zaad)
    tabel = table(len(wereld.gemeenten))
    for regio in ("PV20", *wereld.with_figure()[:3]):
        zinnen = say(tmp_path, *wereld.figuren.values(), regio=regio, tabel=tabel)
        for _ in range(12):
            waar = wereld.truth()
            for soort, zin in zinnen.items():
                assert KLOPT[soort](wereld, waar, zin.tekst(), regio), (soort, zin.tekst(), regio)
        for zin in zinnen.values():
            rests_on_published(wereld, zin)


def rests_on_published(wereld: Wereld, zin: Zin) -> None:
    """Only figures that everybody may see, and all of them shown where the sentence compares them."""
    for cijfer in zin.cijfers:
        gevonden = wereld.figuren[cijfer.periode].get((cijfer.regio, cijfer.cel))
        assert gevonden == cijfer or (gevonden is None and cijfer.status is Status.GEEN)
    if zin.soort not in ("ontbreekt", "geheim", "voorlopig", "soorten"):
        assert all(cijfer.status is Status.CIJFER for cijfer in zin.cijfers)


def test_the_worlds_are_wild_enough_to_hear_every_sentence(tmp_path: Path) -> None:
    gehoord = set()
    for zaad in range(40):
        wereld = Wereld(zaad)
        for regio in ("PV20", *wereld.with_figure()[:3]):
            gehoord |= set(say(tmp_path, *wereld.figuren.values(), regio=regio, tabel=table(len(wereld.gemeenten))))
    assert gehoord == set(KLOPT)
