# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Maatwerk voor vreemdelingen: alleen bij rechtmatig verblijf (artikel 1.2.2 Wmo 2015)."""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

ARTIKEL = "1.2.2"


@dataclass(frozen=True)
class Verblijfsfeiten:
    """De status staat in een register; een medewerker leest haar af en beoordeelt haar niet zelf."""

    nederlander: Annotated[JaNee, Vraag("Is de cliënt Nederlander?", Aan.REGISTER)] = None
    rechtmatig_verblijf: Annotated[
        JaNee,
        Vraag(
            "Heeft de cliënt rechtmatig verblijf (artikel 8, onder a tot en met e of l, Vreemdelingenwet 2000)?",
            Aan.REGISTER,
            "Zonder rechtmatig verblijf is er geen maatwerk, tenzij een algemene maatregel van bestuur anders zegt.",
        ),
    ] = None
    vraagt_opvang: Annotated[JaNee, Vraag("Vraagt de cliënt opvang?")] = None
    eerste_maanden_eu_burger: Annotated[
        JaNee,
        Vraag(
            "Is artikel 24 lid 2 van Richtlijn 2004/38/EG van toepassing (EU-burger in de eerste tijd van verblijf)?",
            Aan.REGISTER,
        ),
    ] = None
    huiselijk_geweld: Annotated[JaNee, Vraag("Is de opvang nodig door gevaar van huiselijk geweld?")] = None
    aangewezen_categorie: Annotated[
        JaNee,
        Vraag(
            "Hoort de cliënt bij een groep die een algemene maatregel van bestuur aanwijst?",
            Aan.MEDEWERKER,
            "Die maatregel kan voor sommige groepen toch hulp mogelijk maken.",
        ),
    ] = None


verblijf_voldoet: Norm[[Verblijfsfeiten], bool] = Norm(
    "verblijf",
    Grondslag("Wmo 2015", ARTIKEL),
    titel="Rechtmatig verblijf in Nederland",
    toetsdatum="besluit",
    uitleg="Wie geen Nederlander is, kan maatwerk krijgen als hij rechtmatig in Nederland verblijft.",
)


@verblijf_voldoet.versie(vanaf=WMO_2015, bron=BRON)
def _rechtmatig(f: Verblijfsfeiten) -> Gevallen[bool]:
    lid = [Grondslag("Wmo 2015", ARTIKEL, nummer) for nummer in range(4)]
    yield Geval(f.nederlander, True, "U hebt de Nederlandse nationaliteit.")
    yield Geval(f.aangewezen_categorie, True, "Een besluit van de regering wijst uw groep aan.", lid[3])
    yield Geval(
        f.vraagt_opvang & f.rechtmatig_verblijf & f.eerste_maanden_eu_burger & f.huiselijk_geweld,
        True,
        "U verblijft rechtmatig in Nederland, en u vraagt opvang door gevaar van huiselijk geweld.",
        lid[2],
    )
    yield Geval(
        f.vraagt_opvang & f.rechtmatig_verblijf & f.eerste_maanden_eu_burger,
        False,
        "U bent burger van de Europese Unie en hebt in deze tijd nog geen recht op opvang.",
        lid[2],
    )
    yield Geval(f.rechtmatig_verblijf, True, "U verblijft rechtmatig in Nederland.", lid[1])
    yield Geval(True, False, "U hebt geen verblijf waarbij de wet maatwerk toestaat.", lid[1])
