# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wie namens een cliënt optreedt die dat zelf niet kan (artikel 1.1.1 lid 2 Wmo 2015)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag
from toegangspoort.recht.wmo2015.bronnen import BRON, BRON_2019, TEKST_2019_TOT, TEKST_2026, WMO_2015, bron_tussen


class Vertegenwoordiging(StrEnum):
    """Wie mag optreden, in de volgorde van de wet."""

    NIET_NODIG = "niet nodig"
    CURATOR_MENTOR_OF_GEVOLMACHTIGDE = "curator, mentor of gevolmachtigde"
    PARTNER = "echtgenoot of partner"
    NAASTE_FAMILIE = "naaste familie"
    NIEMAND = "niemand"


@dataclass(frozen=True)
class Vertegenwoordigingsfeiten:
    """Wie er om de cliënt heen is. Wie niet wil, telt niet mee; alleen de eerste drie kunnen niet bedanken."""

    kan_zelf: Annotated[
        OpenNorm,
        Vraag(
            "Kan de cliënt zelf goed inschatten wat hier voor hem belangrijk is?",
            Aan.MEDEWERKER,
            "Wie dat kan, spreekt voor zichzelf.",
        ),
    ] = None
    curator_mentor_of_gevolmachtigde: Annotated[
        JaNee, Vraag("Is er een curator, een mentor of iemand met een volmacht?", Aan.REGISTER, "Die gaat voor.")
    ] = None
    partner_die_wil: Annotated[JaNee, Vraag("Is er een echtgenoot of partner die het wil doen?")] = None
    ouder_kind_broer_of_zus_die_wil: Annotated[
        JaNee, Vraag("Is er een ouder, kind, broer of zus die het wil doen?")
    ] = None
    grootouder_of_kleinkind_die_wil: Annotated[JaNee, Vraag("Is er een grootouder of kleinkind die het wil doen?")] = (
        None
    )


vertegenwoordiger: Norm[[Vertegenwoordigingsfeiten], Vertegenwoordiging] = Norm(
    "vertegenwoordiger",
    Grondslag("Wmo 2015", "1.1.1", 2),
    titel="Wie namens de cliënt spreekt",
    toetsdatum="handeling",
    uitleg=(
        "Kan iemand zijn belangen niet zelf inschatten, dan spreekt een ander voor hem: eerst de curator, mentor of "
        "gevolmachtigde, dan de partner, dan naaste familie die dat wil."
    ),
)
V = Vertegenwoordiging


@vertegenwoordiger.versie(vanaf=WMO_2015, tot=TEKST_2019_TOT, bron=BRON_2019)
def _zonder_grootouder_en_kleinkind(f: Vertegenwoordigingsfeiten) -> Gevallen[Vertegenwoordiging]:
    yield from _tot_en_met_partner(f)
    yield Geval(f.ouder_kind_broer_of_zus_die_wil, V.NAASTE_FAMILIE, "Een ouder, kind, broer of zus spreekt voor u.")
    yield Geval(True, V.NIEMAND, "Er is niemand die volgens de wet voor u mag optreden.")


@vertegenwoordiger.versie(
    vanaf=TEKST_2019_TOT,
    tot=TEKST_2026,
    bron=bron_tussen("dat een grootouder of kleinkind mag optreden"),
    geverifieerd=False,
)
@vertegenwoordiger.versie(vanaf=TEKST_2026, bron=BRON)
def _met_grootouder_en_kleinkind(f: Vertegenwoordigingsfeiten) -> Gevallen[Vertegenwoordiging]:
    yield from _tot_en_met_partner(f)
    yield Geval(
        f.ouder_kind_broer_of_zus_die_wil | f.grootouder_of_kleinkind_die_wil,
        V.NAASTE_FAMILIE,
        "Een ouder, kind, broer, zus, grootouder of kleinkind spreekt voor u.",
    )
    yield Geval(True, V.NIEMAND, "Er is niemand die volgens de wet voor u mag optreden.")


def _tot_en_met_partner(f: Vertegenwoordigingsfeiten) -> Gevallen[Vertegenwoordiging]:
    yield Geval(f.kan_zelf, V.NIET_NODIG, "U kunt zelf inschatten wat voor u belangrijk is. U spreekt voor uzelf.")
    yield Geval(
        f.curator_mentor_of_gevolmachtigde,
        V.CURATOR_MENTOR_OF_GEVOLMACHTIGDE,
        "Uw curator, mentor of gevolmachtigde spreekt voor u.",
    )
    yield Geval(f.partner_die_wil, V.PARTNER, "Uw echtgenoot of partner spreekt voor u.")
