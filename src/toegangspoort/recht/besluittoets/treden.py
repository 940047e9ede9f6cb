# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over de treden: wat van de behoefte af gaat, en waarom (stap 4 van het stappenplan).

Per trede en onderwerp één bevinding, ook als het om meer mensen gaat.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import Aftrek, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Bevonden, Ernst, Plek
from toegangspoort.recht.besluittoets.gronden import Grond
from toegangspoort.recht.kern import Grondslag
from toegangspoort.recht.wmo2015.ladder import Trede

Tekst = tuple[str, str]
"""Kop en uitleg."""


@dataclass(frozen=True)
class _Regel:
    """Wat van een trede wordt gevraagd; de teksten noemen wie of wat het betreft."""

    code: str
    treden: tuple[Trede, ...]
    gronden: Callable[[Sequence[Aftrek]], tuple[Grond, ...]]
    wie: Callable[[Sequence[Aftrek]], str]
    niet_onderzocht: Tekst
    niet_besproken: Tekst
    niet_getoetst: Tekst = ("", "")
    getoetst: Callable[[Aftrek], bool] = lambda _: True

    def __call__(self, bestand: Toetsbestand) -> Bevonden:
        """De bevindingen; `None` als het besluit niet op deze trede leunt of het dossier erover zwijgt."""
        aftrekken = [a for a in bestand.treden if a.trede in self.treden]
        onderwerpen = dict.fromkeys(a.onderwerp for a in aftrekken)
        gevonden = [b for onderwerp in onderwerpen for b in self._bij(onderwerp, aftrekken)]
        zwijgt = not aftrekken or not all(a.onderzocht for a in aftrekken)
        return None if zwijgt and not gevonden else gevonden

    def _bij(self, onderwerp: str, alle: Sequence[Aftrek]) -> list[Bevinding]:
        """Niet getoetst, niet onderzocht of zonder reden is een gebrek; alleen niet besproken een aandachtspunt."""
        hier = [a for a in alle if a.onderwerp == onderwerp]
        ongetoetst = [a for a in hier if not self.getoetst(a)]
        zwak = [a for a in hier if a not in ongetoetst and (a.onderzocht is False or a.gemotiveerd is False)]
        stil = [a for a in hier if a not in (*ongetoetst, *zwak) and a.besproken is False]
        gesprek = (gronden.ONDERZOEK, gronden.BESPREKEN)
        soorten = (
            (ongetoetst, Ernst.GEBREK, self.niet_getoetst, self.gronden(ongetoetst)),
            (zwak, Ernst.GEBREK, self.niet_onderzocht, self.gronden(zwak)),
            (stil, Ernst.AANDACHTSPUNT, self.niet_besproken, gesprek),
        )
        return [
            Bevinding(self.code, ernst, *self._woorden(tekst, deze), grond, Plek.LADDER, onderwerp)
            for deze, ernst, tekst, grond in soorten
            if deze
        ]

    def _woorden(self, tekst: Tekst, aftrekken: Sequence[Aftrek]) -> Tekst:
        kan = "kunnen" if len({a.persoon for a in aftrekken}) > 1 else "kan"
        kop, uitleg = (zin.format(wie=self.wie(aftrekken), kan=kan) for zin in tekst)
        return kop, uitleg


def _vast(*grond: Grond) -> Callable[[Sequence[Aftrek]], tuple[Grond, ...]]:
    return lambda _: grond


def _opsomming(namen: Sequence[str]) -> str:
    uniek = sorted(set(namen))
    return " en ".join((", ".join(uniek[:-1]), uniek[-1])) if len(uniek) > 1 else uniek[0]


def _personen(aftrekken: Sequence[Aftrek]) -> str:
    return _opsomming([a.persoon or "deze persoon" for a in aftrekken])


def _van_een_ander(code: str, *treden: Trede) -> _Regel:
    return _Regel(
        code,
        treden,
        _vast(gronden.ONDERZOEK, gronden.HUISGENOOT),
        _personen,
        (
            "Niet onderzocht of {wie} dit {kan} doen",
            "Onderzoek en leg uit of {wie} deze hulp werkelijk {kan} geven: gezondheid, tijd, overbelasting.",
        ),
        ("Niet besproken met {wie}", "Bespreek met {wie} wat kan en wat niet, en leg dat vast."),
    )


gebruikelijke_hulp = _van_een_ander("GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT", Trede.GEBRUIKELIJKE_HULP)
mantelzorg_of_netwerk = _van_een_ander("MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT", Trede.MANTELZORG, Trede.SOCIAAL_NETWERK)
eigen_kracht = _Regel(
    "EIGEN_KRACHT_NIET_ONDERZOCHT",
    (Trede.EIGEN_KRACHT,),
    _vast(gronden.ONDERZOEK, gronden.STAPPENPLAN),
    lambda _: "",
    (
        "Niet onderzocht wat de cliënt zelf kan",
        "Onderzoek wat de cliënt zelf kan doen of regelen, en leg uit waarom dat lukt.",
    ),
    ("Niet besproken wat de cliënt zelf kan", "Bespreek met de cliënt wat zelf lukt, en leg dat vast."),
)
_GEWOON = (
    "Niet getoetst of dit algemeen gebruikelijk is",
    "Ga na of het gewoon te koop is, bij deze cliënt past en te betalen is. Zo niet, dan gaat er niets af.",
)
algemeen_gebruikelijk = _Regel(
    "ALGEMEEN_GEBRUIKELIJK_NIET_ONDERZOCHT",
    (Trede.ALGEMEEN_GEBRUIKELIJK,),
    _vast(gronden.MAATWERK, gronden.ALGEMEEN_GEBRUIKELIJK),
    lambda _: "",
    _GEWOON,
    ("Niet besproken of dit past", "Bespreek met de cliënt of dit lukt, en leg dat vast."),
    _GEWOON,
    lambda a: bool(a.beschikbaar and a.passend and a.betaalbaar),
)
WETTEN = {"onderwijs": "het onderwijs"}
andere_wet = _Regel(
    "ANDERE_WET_NIET_VASTGESTELD",
    (Trede.ANDERE_WET,),
    lambda aftrekken: (*sorted({_lid(a) for a in aftrekken}), gronden.ZORGVULDIGHEID),
    lambda aftrekken: _opsomming([WETTEN.get(a.wet or "", f"de {a.wet or 'andere wet'}") for a in aftrekken]),
    ("Niet uitgelegd wat {wie} geeft", "Onderzoek en leg uit welke hulp uit {wie} deze behoefte dekt."),
    ("De andere wet is niet besproken", "Bespreek met de cliënt de hulp uit {wie}."),
    (
        "Niet vastgesteld dat {wie} deze hulp geeft",
        "Stel vast dat de cliënt recht heeft op hulp uit {wie}. Tot dan telt dit niet mee.",
    ),
    lambda a: a.recht_vastgesteld is True,
)


def _lid(aftrek: Aftrek) -> Grondslag:
    """Alleen voor de Wlz zegt de wet dat de gemeente mag weigeren; op andere wetten stemt zij de hulp af."""
    return gronden.WLZ if aftrek.wet == "Wlz" else gronden.AFSTEMMEN
