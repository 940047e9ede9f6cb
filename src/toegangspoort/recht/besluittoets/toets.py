# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Alle punten van de toets, in de volgorde van de procedure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from toegangspoort.recht.besluittoets import (
    algemene_voorziening,
    besluit,
    gronden,
    onderzoek,
    pgb,
    procedure,
    treden,
)
from toegangspoort.recht.besluittoets.bestand import Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Bevonden, Ernst, Toetsresultaat


@dataclass(frozen=True)
class Punt:
    """Eén punt: wat er in orde is als het niets vindt, en de regel zelf."""

    in_orde: str
    regel: Callable[[Toetsbestand], Bevonden]


PUNTEN = (
    Punt("De melding is niet afgewezen", procedure.melding_afgewezen),
    Punt("Gewezen op gratis cliëntondersteuning", procedure.clientondersteuning),
    Punt("Gewezen op een persoonlijk plan", procedure.persoonlijk_plan),
    Punt("Eigen onderzoek gedaan", onderzoek.onderzoek_gedaan),
    Punt("Onderzoek op tijd", procedure.onderzoekstermijn_gehaald),
    Punt("Hulpvraag beschreven", onderzoek.hulpvraag),
    Punt("Problemen beschreven", onderzoek.problemen),
    Punt("Behoefte in soort en omvang", onderzoek.behoefte),
    Punt("Deskundig advies bekeken", onderzoek.deskundig_advies),
    Punt("Norm met onafhankelijk onderzoek", onderzoek.norm_onderbouwd),
    Punt("Omvang na te rekenen", onderzoek.norm_toetsbaar),
    Punt("Lopende hulp opnieuw onderzocht", onderzoek.heronderzoek),
    Punt("Andere wet vastgesteld", treden.andere_wet),
    Punt("Eigen kracht onderzocht", treden.eigen_kracht),
    Punt("Algemeen gebruikelijk getoetst", treden.algemeen_gebruikelijk),
    Punt("Gebruikelijke hulp onderzocht", treden.gebruikelijke_hulp),
    Punt("Mantelzorg en netwerk besproken", treden.mantelzorg_of_netwerk),
    Punt("Algemene voorziening is er", algemene_voorziening.beschikbaar),
    Punt("Algemene voorziening past", algemene_voorziening.passend),
    Punt("Algemene voorziening te betalen", algemene_voorziening.betaalbaar),
    Punt("Algemene voorziening is genoeg", algemene_voorziening.toereikend),
    Punt("Algemene voorziening staat open voor iedereen", algemene_voorziening.is_maatwerk),
    Punt("Verslag verstrekt", procedure.verslag),
    Punt("Besluit op tijd", procedure.beslistermijn_gehaald),
    Punt("Aantal, eenheid en tijd genoemd", besluit.omvang),
    Punt("Behoefte gedekt", besluit.dekking),
    Punt("Artikel gold op deze dag", besluit.grondslag),
    Punt("Redenen gegeven", besluit.motivering),
    Punt("Antwoord op het verzoek om een pgb", pgb.weigering),
    Punt("Pgb-tarief toereikend", pgb.tarief),
)


def toets(bestand: Toetsbestand) -> Toetsresultaat:
    """Loop alle punten na. Wat niet van toepassing is, staat niet bij "in orde"."""
    gevonden = [(punt, punt.regel(bestand)) for punt in PUNTEN]
    bevindingen = _een_per_punt(b for _, bevonden in gevonden for b in bevonden or ())
    return Toetsresultaat(
        bevindingen=tuple(
            replace(b, gronden=gronden.op(bestand.peildatum, bestand.spoor, b.gronden)) for b in bevindingen
        ),
        in_orde=tuple(punt.in_orde for punt, bevonden in gevonden if bevonden == []),
    )


def _een_per_punt(bevindingen: Iterable[Bevinding]) -> list[Bevinding]:
    """Over elk onderwerp zegt een code één ding, het zwaarste eerst; zo hangt ook een reden om haar opzij te zetten."""
    per_punt: dict[tuple[str, str | None], list[Bevinding]] = {}
    for bevinding in bevindingen:
        per_punt.setdefault((bevinding.code, bevinding.onderwerp), []).append(bevinding)
    return [min(zelfde, key=lambda b: (b.ernst is not Ernst.GEBREK, b.kop)) for zelfde in per_punt.values()]
