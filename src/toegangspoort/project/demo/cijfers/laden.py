# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Counts, protects and publishes the fictional province, once."""

from collections.abc import Mapping, Sequence
from datetime import date

import ibis

from toegangspoort.cijfers import motor
from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Kubus
from toegangspoort.cijfers.maken import make
from toegangspoort.cijfers.perioden import Periode, delen
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel
from toegangspoort.cijfers.slot import only_one
from toegangspoort.project.demo.cijfers import NAAM, preventie
from toegangspoort.project.demo.cijfers.gebruik import facts
from toegangspoort.project.demo.cijfers.inwoners import rows, wijk_code
from toegangspoort.project.demo.cijfers.knoppen import EERSTE_JAAR, gemeenten, provincies, wijken
from toegangspoort.project.demo.cijfers.landelijk import groups
from toegangspoort.statistiek.preventie.blad import write as write_preventie


def load_cijfers(kast: Cijferkast, vandaag: date) -> bool:
    """Publish the fictional province up to and including the last full year; False when it stands there already."""
    if kast.publicaties.get(NAAM) is not None:
        return False
    laatste = vandaag.year - 1
    jaren = range(EERSTE_JAAR, laatste + 1)
    with only_one(kast.map, "het laden van de voorbeeldcijfers"):
        kast.add_regios(_wijken())
        tabel = kast.regios
        publicatie = kast.publicaties.publish(_bron(laatste), cubes(tabel, jaren))
        write_preventie(kast, preventie.invent(publicatie, Bevolking(rows(tabel, jaren))))
    return True


def cubes(tabel: Regiotabel, jaren: Sequence[int]) -> Mapping[Periode, Kubus]:
    """Every year with its halves, through the counting and the protection that real figures go through."""
    perioden = [deel for jaar in jaren for deel in delen(jaar)]
    elders = {provincie.code for provincie in provincies()}
    return make(
        motor.connect(),
        ibis.memtable(facts(tabel, jaren)),
        {periode: _delivered(tabel, periode) | elders for periode in perioden},
        tabel,
        Bevolking(rows(tabel, jaren)),
        geteld={periode: groups(periode) for periode in perioden},
    )


def _delivered(tabel: Regiotabel, periode: Periode) -> set[str]:
    """Who gave figures, under the codes of that 1 January."""
    return {
        tabel.opvolger(gebied.code, periode.peildatum).code for gebied in gemeenten() if gebied.vanaf <= periode.jaar
    }


def _wijken() -> list[Regio]:
    return [
        Regio(wijk_code(gebied.code, naam), naam, Regiosoort.WIJK, gebied.code)
        for gebied in gemeenten()
        for naam in wijken(gebied.code)
    ]


def _bron(laatste: int) -> Bron:
    return Bron(
        naam=NAAM,
        titel="Verzonnen cijfers over een verzonnen provincie",
        herkomst="Bedacht voor dit voorbeeld. Geen enkel getal komt van een gemeente of van het CBS.",
        licentie="Vrij te gebruiken (CC0 1.0). Vermeld dat de cijfers verzonnen zijn.",
        bijgewerkt=date(laatste + 1, 1, 1).isoformat(),
        fictief=True,
        toelichting=(
            "De namen van gemeenten en provincies bestaan, de inwoners en cliënten niet. "
            "De cijfers zijn geteld, afgerond en afgeschermd zoals echte cijfers."
        ),
    )
