# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het burgerservicenummer (BSN) vaststellen bij het eerste contact (artikel 5.2.9 Wmo 2015)."""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag
from toegangspoort.recht.kern.punten import Punt, alle_punten
from toegangspoort.recht.wmo2015.bronnen import BRON, BRON_2019, TEKST_2019_TOT, TEKST_2026, WMO_2015, bron_tussen

ARTIKEL = "5.2.9"


@dataclass(frozen=True)
class Bsnfeiten:
    """Of er een BSN is, hoe de gemeente het heeft, en wat er anders vastligt. Nooit het nummer zelf."""

    spoed: Annotated[
        OpenNorm,
        Vraag("Is er spoed, zodat het vaststellen moet wachten?", Aan.MEDEWERKER, "Zolang als nodig mag dat later."),
    ] = None
    heeft_bsn: Annotated[JaNee, Vraag("Heeft deze persoon een BSN?", Aan.REGISTER)] = None
    uit_brp_of_van_gebruiker: Annotated[
        JaNee,
        Vraag(
            "Komt het BSN uit de basisregistratie personen, of van een instantie die het moest vaststellen?",
            Aan.REGISTER,
            "Dan hoeft het niet nog eens te worden opgezocht.",
        ),
    ] = None
    opgezocht: Annotated[
        JaNee, Vraag("Is het BSN opgezocht in het nummerregister en de voorzieningen daarvoor?", Aan.REGISTER)
    ] = None
    achternaam: Annotated[JaNee, Vraag("Ligt de achternaam vast?", Aan.REGISTER)] = None
    voornamen: Annotated[JaNee, Vraag("Liggen de voornamen vast?", Aan.REGISTER)] = None
    geboortedatum: Annotated[JaNee, Vraag("Ligt de geboortedatum vast?", Aan.REGISTER)] = None
    postcode_en_huisnummer: Annotated[JaNee, Vraag("Liggen postcode en huisnummer vast?", Aan.REGISTER)] = None


bsn_in_orde: Norm[[Bsnfeiten], bool] = Norm(
    "bsn",
    Grondslag("Wmo 2015", ARTIKEL),
    titel="Gebruik van het BSN",
    toetsdatum="eerste contact",
    uitleg=(
        "Bij het eerste contact stelt de gemeente het BSN vast. Wie er geen heeft, staat met naam, geboortedatum en "
        "adres in de administratie. Bij spoed mag dit later."
    ),
)


@bsn_in_orde.versie(vanaf=WMO_2015, tot=TEKST_2019_TOT, bron=BRON_2019)
def _tekst_2019(f: Bsnfeiten) -> Gevallen[bool]:
    yield from _regel(f, vaststellen=2, opzoeken=3, achterwege=4, zonder=5, spoed=7)


@bsn_in_orde.versie(
    vanaf=TEKST_2019_TOT,
    tot=TEKST_2026,
    bron=bron_tussen("het eigen lid voor Veilig Thuis, dat de andere leden deed verspringen,"),
    geverifieerd=False,
)
@bsn_in_orde.versie(vanaf=TEKST_2026, bron=BRON)
def _tekst_2026(f: Bsnfeiten) -> Gevallen[bool]:
    yield from _regel(f, vaststellen=3, opzoeken=4, achterwege=5, zonder=6, spoed=8)


def _regel(
    f: Bsnfeiten, *, vaststellen: int, opzoeken: int, achterwege: int, zonder: int, spoed: int
) -> Gevallen[bool]:
    """Dezelfde regel in beide teksten; alleen de nummers van de leden verschillen."""
    yield Geval(f.spoed, True, "Er is spoed. Het BSN wordt later vastgesteld.", _lid(spoed))
    yield Geval(
        f.heeft_bsn & f.uit_brp_of_van_gebruiker,
        True,
        "Het BSN komt uit de basisregistratie of van een instantie die het vaststelde.",
        _lid(achterwege),
    )
    yield Geval(f.heeft_bsn & f.opgezocht, True, "Het BSN is opgezocht en vastgesteld.", _lid(opzoeken))
    yield Geval(f.heeft_bsn, False, "Het BSN is nog niet vastgesteld.", _lid(vaststellen))
    yield from alle_punten(
        (
            Punt(f.achternaam, "De achternaam ontbreekt.", _lid(zonder)),
            Punt(f.voornamen, "De voornamen ontbreken.", _lid(zonder)),
            Punt(f.geboortedatum, "De geboortedatum ontbreekt.", _lid(zonder)),
            Punt(f.postcode_en_huisnummer, "Postcode en huisnummer ontbreken.", _lid(zonder)),
        ),
        "Er is geen BSN toegekend. Naam, geboortedatum en adres liggen vast.",
    )


def _lid(nummer: int) -> Grondslag:
    return Grondslag("Wmo 2015", ARTIKEL, nummer)
