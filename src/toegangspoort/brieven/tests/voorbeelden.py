# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Two letters as a resident gets them, and the pieces to make others."""

from datetime import date

from toegangspoort.brieven.brief import (
    Adres,
    Afzender,
    Alinea,
    Brief,
    Bron,
    Kop,
    Lijst,
    Ondertekenaar,
    Tabel,
    Weg,
    Zin,
)

AFZENDER = Afzender(
    "Gemeente Groningen (voorbeeld)",
    "Toegang tot hulp en ondersteuning",
    ("Postbus 7081", "9701 JB Groningen"),
    "(050) 000 00 00",
    "hulp@groningen.example",
    "groningen.example/hulp",
    True,
)
ADRES = Adres("Mevrouw T. Wiersema", ("Oosterhamrikkade 12 b", "9714 BA  Groningen"))


def alinea(*zinnen: str | Zin) -> Alinea:
    """A paragraph of sentences; those without sources may be given as text."""
    return Alinea(tuple(zin if isinstance(zin, Zin) else Zin(zin) for zin in zinnen))


ONTVANGST = Brief(
    "ontvangst",
    "7K4Q-92MX",
    date(2026, 11, 24),
    "Groningen",
    "Wij hebben uw melding ontvangen",
    AFZENDER,
    ADRES,
    "Beste mevrouw Wiersema,",
    (
        alinea(
            "Op dinsdag 24 november 2026 liet u ons weten dat u hulp nodig hebt.",
            "Dit is uw bewijs dat wij uw melding hebben.",
            "Uw nummer is 7K4Q-92MX. Bewaar dit nummer.",
        ),
        Kop("Wat gebeurt er nu?"),
        Weg(
            (
                ("Dinsdag 24 november 2026", "Uw melding is binnen", "U hoeft nu niets te doen."),
                (
                    "Vóór dinsdag 1 december 2026",
                    "Wij bellen u",
                    "Wij maken een afspraak. Het gesprek is bij u thuis, dat had u gevraagd.",
                ),
                (
                    "Tot en met dinsdag 1 december 2026",
                    "U mag zelf een plan sturen",
                    "Het hoeft niet. Stuurt u een plan, dan gebruiken wij het in het gesprek.",
                ),
                (
                    "Uiterlijk dinsdag 5 januari 2027",
                    "U krijgt ons verslag",
                    "Daarin staat wat wij hebben besproken. U mag erop reageren.",
                ),
                (
                    "Na het verslag",
                    "U vraagt de hulp aan",
                    "Wij beslissen dan binnen 2 weken. U krijgt een brief.",
                ),
            )
        ),
        Kop("Dit kunt u ook doen"),
        Lijst(
            (
                Zin(
                    "Gratis hulp van iemand die naast u staat. Een cliëntondersteuner "
                    "denkt met u mee en werkt niet voor de gemeente. Bel (050) 000 00 01."
                ),
                Zin("Uw eigen plan. U hebt 7 dagen de tijd om een persoonlijk plan te sturen."),
                Zin(
                    "Zelf hulp inkopen. Krijgt u straks hulp, dan kunt u soms geld krijgen "
                    "om die zelf te regelen: een persoonsgebonden budget (pgb)."
                ),
            )
        ),
        Kop("Kunt u niet wachten?"),
        alinea("Wordt het erger? Bel ons dan meteen: (050) 000 00 00.", "Bij gevaar belt u 112."),
    ),
    "Met vriendelijke groet,",
    Ondertekenaar("WIJ-team Oosterparkwijk (voorbeeld)", "", "Gemeente Groningen (voorbeeld)"),
    (),
)
BESLUIT = Brief(
    "besluit",
    "7K4Q-92MX",
    date(2026, 12, 9),
    "Groningen",
    "U krijgt hulp bij het huishouden",
    AFZENDER,
    ADRES,
    "Beste mevrouw Wiersema,",
    (
        alinea(
            "Op 3 december 2026 vroeg u hulp aan.",
            "U krijgt 105 minuten hulp bij het huishouden per week, van 4 januari 2027 tot en met 3 januari 2029.",
        ),
        Tabel(
            ("Wat u krijgt", "Hoeveel", "Van", "Tot en met"),
            (
                (
                    "Hulp bij het huishouden door Thuis & Zo (voorbeeld)",
                    "105 minuten per week",
                    "4 januari 2027",
                    "3 januari 2029",
                ),
                ("Pas voor de deeltaxi", "300 kilometer per jaar", "4 januari 2027", "3 januari 2028"),
            ),
            "Uw hulp op een rij",
        ),
        Kop("Waarom krijgt u deze hulp?"),
        alinea(
            Zin("U kunt niet bukken en tillen.", (Bron("gesprek 24 november"),)),
            Zin(
                "Uw dochter doet de was en uw buurman tilt de zware boodschappen.",
                (
                    Bron("gesprek 24 november"),
                    Bron("trede 4 en 5"),
                    Bron("artikel 2.3.5 lid 3 Wmo 2015", "2.3.5", "https://wetten.example/2.3.5"),
                ),
            ),
            "Voor de andere boodschappen is er een boodschappendienst.",
            "Die kunt u betalen: dat hebben wij met u nagerekend.",
        ),
        alinea(
            Zin("Schoonmaken kan niemand voor u doen.", (Bron("trede 6"),)),
            "De schoonmaakhulp in de buurt heeft een wachttijd van vijf maanden.",
            "Daarom krijgt u hiervoor hulp van ons.",
        ),
        Kop("Hoe wij op 105 minuten komen"),
        Tabel(
            ("Taak", "Nodig", "Gaat eraf", "Blijft"),
            (
                ("Schoonmaken", "105", "0", "105"),
                ("De was", "60", "60", "0"),
                ("Boodschappen", "60", "60", "0"),
                ("Samen", "225", "120", "105"),
            ),
            "Minuten per week",
        ),
        Kop("Uw reactie op het verslag"),
        alinea(
            "Op 4 december schreef u dat het trappenhuis ook schoon moet.",
            "Het trappenhuis is van alle bewoners samen en wordt schoongemaakt door de vereniging van eigenaren.",
            "Daarom telt het niet mee.",
        ),
        Kop("Wat betaalt u zelf?"),
        alinea(
            "U betaalt een eigen bijdrage van hoogstens € 21,80 per maand.",
            "Het CAK stuurt u daarvoor een rekening.",
        ),
        Kop("Verandert er iets?"),
        alinea("Laat het ons weten als uw situatie verandert.", "Dat moet ook volgens de wet."),
        Kop("Bent u het er niet mee eens?"),
        alinea(
            "U kunt bezwaar maken.",
            "Stuur uw brief uiterlijk woensdag 20 januari 2027 aan het college van burgemeester en wethouders.",
            "Zet in uw brief:",
        ),
        Lijst(
            (
                Zin("uw naam en adres;"),
                Zin("de datum van vandaag;"),
                Zin("het kenmerk van deze brief: 7K4Q-92MX;"),
                Zin("waarom u het er niet mee eens bent;"),
                Zin("uw handtekening."),
            ),
            True,
        ),
        alinea("Hulp bij een bezwaar is gratis: bel een cliëntondersteuner op (050) 000 00 01."),
    ),
    "Met vriendelijke groet,",
    Ondertekenaar(
        "N. Bakker",
        "Wmo-consulent",
        "namens het college van burgemeester en wethouders van Groningen (voorbeeld)",
    ),
    ("Verslag van het onderzoek van 1 december 2026", "Folder Eigen bijdrage"),
)
