# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De toets voor een persoonsgebonden budget (artikel 2.3.6 Wmo 2015)."""

from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.kern.punten import Punt, alle_punten
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

ARTIKEL = "2.3.6"


class PgbTest(Enum):
    """De drie voorwaarden van lid 2."""

    BEKWAAM = ("a", "Kan de cliënt, met hulp, het pgb goed beheren?", "de taken van een pgb aankunnen")
    MOTIVERING = ("b", "Waarom wil de cliënt een pgb?", "uitleggen waarom een pgb nodig is")
    KWALITEIT = ("c", "Is de hulp veilig, doeltreffend en cliëntgericht?", "goede hulp inkopen")

    def __init__(self, letter: str, vraag: str, kort: str) -> None:
        self.letter, self.vraag, self.kort = letter, vraag, kort

    @property
    def grondslag(self) -> Grondslag:
        """Het onderdeel van lid 2."""
        return Grondslag("Wmo 2015", ARTIKEL, 2, self.letter)


class PgbWeigering(Enum):
    """De gronden van lid 5 om een pgb te weigeren."""

    MEERKOSTEN = ("a", "De hulp kost meer dan hulp in natura; voor dat deel kan het pgb worden geweigerd.")
    EERDERE_INTREKKING = (
        "b",
        "Een eerder besluit is herzien of ingetrokken (artikel 2.3.10 lid 1, onder a, d of e).",
    )

    def __init__(self, letter: str, uitleg: str) -> None:
        self.letter, self.uitleg = letter, uitleg

    @property
    def grondslag(self) -> Grondslag:
        """Het onderdeel van lid 5."""
        return Grondslag("Wmo 2015", ARTIKEL, 5, self.letter)


@dataclass(frozen=True)
class Pgbfeiten:
    """De wens van de cliënt, en wat een medewerker over de drie voorwaarden oordeelt."""

    wenst_pgb: Annotated[JaNee, Vraag("Wilt u een pgb?", waarom="Een pgb is er alleen voor wie het wil.")] = None
    bekwaam: Annotated[
        OpenNorm, Vraag(PgbTest.BEKWAAM.vraag, Aan.MEDEWERKER, "De taken van een pgb moeten goed worden gedaan.")
    ] = None
    motivering: Annotated[
        OpenNorm,
        Vraag("Legt de cliënt uit waarom hij een pgb wil?", Aan.MEDEWERKER, "De cliënt kiest zelf, met redenen."),
    ] = None
    kwaliteit: Annotated[
        OpenNorm,
        Vraag(PgbTest.KWALITEIT.vraag, Aan.MEDEWERKER, "Ook telt of de hulp geschikt is voor het doel (lid 3)."),
    ] = None

    def oordeel_over(self, test: PgbTest) -> Any:
        """Het oordeel over een van de drie voorwaarden."""
        return getattr(self, test.name.lower())


pgb_mogelijk: Norm[[Pgbfeiten], bool] = Norm(
    "pgb",
    Grondslag("Wmo 2015", ARTIKEL, 2),
    titel="Persoonsgebonden budget (pgb)",
    toetsdatum="besluit",
    uitleg="Een pgb kan als de cliënt dat wil, het kan beheren, uitlegt waarom, en de hulp goed is.",
)


@pgb_mogelijk.versie(vanaf=WMO_2015, bron=BRON)
def _wens_en_drie_voorwaarden(f: Pgbfeiten) -> Gevallen[bool]:
    yield from alle_punten(
        (
            Punt(f.wenst_pgb, "U wilt geen pgb.", Grondslag("Wmo 2015", ARTIKEL, 1)),
            Punt(
                f.bekwaam, "U kunt de taken van een pgb niet goed doen, ook niet met hulp.", PgbTest.BEKWAAM.grondslag
            ),
            Punt(f.motivering, "U legde niet uit waarom u een pgb wilt.", PgbTest.MOTIVERING.grondslag),
            Punt(
                f.kwaliteit,
                "Het is niet zeker dat de hulp veilig, doeltreffend en op u gericht is.",
                PgbTest.KWALITEIT.grondslag,
            ),
        ),
        "U wilt een pgb, u kunt het beheren, u legt uit waarom, en de hulp is goed.",
    )


@dataclass(frozen=True)
class Netwerkfeiten:
    """Of iemand uit het sociale netwerk wordt betaald, en wat de verordening daarover zegt."""

    koopt_bij_netwerk: Annotated[JaNee, Vraag("Wilt u met het pgb iemand uit uw eigen omgeving betalen?")] = None
    verordening_stelt_voorwaarden: Annotated[
        JaNee, Vraag("Stelt de verordening daarvoor voorwaarden?", Aan.MEDEWERKER, "De wet laat dat aan de gemeente.")
    ] = None
    voldoet_aan_voorwaarden: Annotated[
        JaNee, Vraag("Is aan die voorwaarden voldaan, ook aan die over het tarief?", Aan.MEDEWERKER)
    ] = None


pgb_bij_netwerk: Norm[[Netwerkfeiten], bool] = Norm(
    "pgb-bij-netwerk",
    Grondslag("Wmo 2015", ARTIKEL, 4),
    titel="Met een pgb hulp van bekenden inkopen",
    toetsdatum="besluit",
    uitleg="Iemand uit uw omgeving betalen met een pgb kan onder de voorwaarden die de verordening stelt.",
)


@pgb_bij_netwerk.versie(vanaf=WMO_2015, bron=BRON)
def _volgens_de_verordening(f: Netwerkfeiten) -> Gevallen[bool]:
    yield Geval(niet(f.koopt_bij_netwerk), True, "U betaalt met het pgb niemand uit uw eigen omgeving.")
    yield Geval(niet(f.verordening_stelt_voorwaarden), True, "De verordening stelt hiervoor geen voorwaarden.")
    yield Geval(f.voldoet_aan_voorwaarden, True, "U voldoet aan de voorwaarden van de verordening.")
    yield Geval(True, False, "U voldoet niet aan de voorwaarden van de verordening.")


@dataclass(frozen=True)
class Weigerfeiten:
    """Wat een pgb kan kosten, en wat er eerder gebeurde."""

    kosten_pgb_centen: Annotated[int, Vraag("Wat kost de hulp bij de persoon die u kiest?")]
    kosten_natura_centen: Annotated[int, Vraag("Wat kost dezelfde hulp in natura, in dezelfde tijd?", Aan.MEDEWERKER)]
    eerder_herzien_of_ingetrokken: Annotated[
        JaNee,
        Vraag("Is eerder hulp ingetrokken om onjuiste gegevens, voorwaarden of verkeerd gebruik?", Aan.REGISTER),
    ] = None


pgb_weigering: Norm[[Weigerfeiten], int | None] = Norm(
    "pgb-weigering",
    Grondslag("Wmo 2015", ARTIKEL, 5),
    titel="Een pgb weigeren",
    toetsdatum="besluit",
    eenheid="centen",
    uitleg=(
        "De gemeente mag een pgb weigeren voor het deel dat duurder is dan hulp in natura, en helemaal als eerder hulp "
        "is ingetrokken door eigen toedoen. Zij hoeft dat niet te doen."
    ),
)


@pgb_weigering.versie(vanaf=WMO_2015, bron=BRON)
def _deel_dat_mag_worden_geweigerd(f: Weigerfeiten) -> Gevallen[int | None]:
    """Hoeveel van het pgb mag worden geweigerd, in centen; nul als er geen grond is."""
    meer = f.kosten_pgb_centen - f.kosten_natura_centen
    afweging = ("Of de gemeente van deze bevoegdheid gebruikmaakt.",)
    yield Geval(
        f.eerder_herzien_of_ingetrokken,
        f.kosten_pgb_centen,
        "Eerder is uw hulp ingetrokken of herzien door eigen toedoen. Het hele pgb mag worden geweigerd.",
        PgbWeigering.EERDERE_INTREKKING.grondslag,
        ter_beoordeling=afweging,
    )
    yield Geval(
        meer > 0,
        meer,
        "De hulp die u kiest kost {meer_centen} meer dan hulp in natura. Dat deel mag worden geweigerd.",
        PgbWeigering.MEERKOSTEN.grondslag,
        met={"meer_centen": meer},
        ter_beoordeling=afweging,
    )
    yield Geval(True, 0, "Er is geen grond om het pgb te weigeren.")
