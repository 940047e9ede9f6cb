# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Opschorting en verdaging van een beslistermijn (artikel 4:14 en 4:15 Awb)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst, in_woorden
from toegangspoort.recht.termijnen import eerste_werkdag_vanaf

AWB_1994 = date(1994, 1, 1)


@dataclass(frozen=True)
class Opschorting:
    """Een tijd waarin de klok stilstaat: de eerste en de laatste dag, beide meegeteld."""

    van: date
    tot_en_met: date

    @classmethod
    def na_verzoek(cls, gevraagd_op: date, termijn_tot_en_met: date, aangevuld_op: date | None = None) -> "Opschorting":
        """De stilstand na een verzoek om aanvulling (lid 1, onder a).

        Van de dag na het verzoek tot de dag waarop de aanvraag is aangevuld; die dag loopt de klok weer. Blijft de
        aanvulling uit, dan tot en met de laatste dag van de gestelde termijn.
        """
        laatste = termijn_tot_en_met if aangevuld_op is None else aangevuld_op - timedelta(days=1)
        return cls(gevraagd_op + timedelta(days=1), min(laatste, termijn_tot_en_met))

    def __str__(self) -> str:
        return f"{in_woorden(self.van)} tot en met {in_woorden(self.tot_en_met)}"

    @property
    def dagen(self) -> int:
        """Hoeveel dagen de klok stilstaat."""
        return max(0, (self.tot_en_met - self.van).days + 1)


def dagen_stil(opschortingen: Sequence[Opschorting]) -> int:
    """Hoeveel dagen de klok in totaal stilstond; een dag telt één keer, ook als tijden elkaar overlappen."""
    totaal, geteld_tot = 0, date.min
    for o in sorted(opschortingen, key=lambda o: o.van):
        eerste = max(o.van, geteld_tot + timedelta(days=1)) if geteld_tot > date.min else o.van
        totaal += Opschorting(eerste, o.tot_en_met).dagen
        geteld_tot = max(geteld_tot, o.tot_en_met)
    return totaal


def zin_over_stilstand(opschortingen: Sequence[Opschorting]) -> tuple[str, ...]:
    """Hoelang de klok stilstond, in één zin; niets als zij steeds liep."""
    dagen = dagen_stil(opschortingen)
    return (f"De termijn stond {dagen} {'dag' if dagen == 1 else 'dagen'} stil.",) if dagen else ()


stilstand: Norm[[date, Sequence[Opschorting]], date] = Norm(
    "opschorting",
    Grondslag("Awb", "4:15"),
    titel="Beslistermijn na stilstand",
    toetsdatum="aanvraag",
    uitleg=(
        "De beslistermijn staat stil vanaf de dag na het verzoek om aanvulling, tot de dag waarop de aanvraag is "
        "aangevuld of de gestelde termijn ongebruikt is verstreken. Een verzoek zonder termijn zet de klok niet stil."
    ),
)


@stilstand.versie(vanaf=AWB_1994, bron="pgawb.nl, artikel 4:15; ECLI:NL:RVS:2016:2527")
def _stilstand_telt_erbij(einddatum: date, opschortingen: Sequence[Opschorting]) -> Uitkomst[date]:
    """`einddatum` is het einde zonder opschorting; de uitkomst schuift door naar een werkdag."""
    dagen = dagen_stil(opschortingen)
    einde = eerste_werkdag_vanaf(einddatum + timedelta(days=dagen))
    return Uitkomst(einde, redenen=zin_over_stilstand(opschortingen))


def einddatum_met_opschorting(einddatum: date, opschortingen: Sequence[Opschorting]) -> Uitkomst[date]:
    """Het einde van een termijn met de dagen dat de klok stilstond erbij."""
    return stilstand(einddatum, einddatum, opschortingen)


verdaging: Norm[[date, date], date] = Norm(
    "verdaging",
    Grondslag("Awb", "4:14", 1),
    titel="Uitstel van het besluit",
    toetsdatum="aanvraag",
    uitleg=(
        "Lukt het besluit niet op tijd, dan laat de gemeente dat weten en noemt zij een zo kort mogelijke nieuwe "
        "termijn. De wettelijke termijn verandert daardoor niet."
    ),
)


@verdaging.versie(vanaf=AWB_1994, bron="pgawb.nl, artikel 4:14")
def _nieuwe_termijn_genoemd(einddatum: date, nieuwe_datum: date) -> Uitkomst[date]:
    """De dag die de aanvrager is genoemd; een dag die niet later is dan het wettelijke einde is een ValueError."""
    if nieuwe_datum <= einddatum:
        raise ValueError(f"Noem een dag na {einddatum:%d-%m-%Y}; dat is de laatste dag van de wettelijke termijn.")
    return Uitkomst(
        nieuwe_datum,
        redenen=(
            f"Wij laten u uiterlijk {nieuwe_datum:%d-%m-%Y} weten wat wij besluiten.",
            f"De wettelijke termijn blijft {einddatum:%d-%m-%Y}. Daarna mag u ons schriftelijk aanmanen.",
        ),
        ter_beoordeling=("Of dit de kortst mogelijke termijn is.",),
    )
