# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Where a file is on the way of the law, and what has to be done next."""

from django.db import models


class Stap(models.TextChoices):
    """The steps of the Wmo 2015, in their order; a file is at one of them."""

    MELDING = "melding", "Melding"
    ONDERZOEK = "onderzoek", "Onderzoek"
    VERSLAG = "verslag", "Verslag"
    AANVRAAG = "aanvraag", "Aanvraag"
    BESLUIT = "besluit", "Besluit"
    HULP = "hulp", "Hulp"
    AFGESLOTEN = "afgesloten", "Afgesloten"


class Handeling(models.TextChoices):
    """The next act on a file, as the worklist says it."""

    TRIAGE = "triage", "Melding bekijken en toewijzen"
    SPOED = "spoed", "Tijdelijke hulp regelen"
    AFSPRAAK = "afspraak", "Afspraak maken voor een gesprek"
    WACHT_OP_PLAN = "wacht_op_plan", "Wachten op een eigen plan"
    GESPREK = "gesprek", "Gesprek voeren"
    VERSLAG = "verslag", "Verslag maken"
    WACHT_OP_REACTIE = "wacht_op_reactie", "Wachten op een reactie op het verslag"
    REACTIE = "reactie", "Reactie op het verslag verwerken"
    WACHT_OP_AANVRAAG = "wacht_op_aanvraag", "Wachten op de aanvraag"
    BESLISSEN = "beslissen", "Beslissen op de aanvraag"
    WACHT_OP_GEGEVENS = "wacht_op_gegevens", "Wachten op gegevens"
    NALEZEN = "nalezen", "Besluit nalezen"
    ONDERTEKENEN = "ondertekenen", "Besluit ondertekenen"
    VOLGEN = "volgen", "Hulp volgen"
    GEEN = "geen", "Niets meer te doen"


class Kloksoort(models.TextChoices):
    """The clocks that can run on a file, each with its article in `recht`."""

    SPOED = "spoed", "Spoed"
    TERUGBELLEN = "terugbellen", "Wij bellen u"
    PERSOONLIJK_PLAN = "persoonlijk_plan", "Persoonlijk plan"
    ONDERZOEK = "onderzoek", "Onderzoek"
    BESLISTERMIJN = "beslistermijn", "Beslistermijn"
    BEZWAARTERMIJN = "bezwaartermijn", "Bezwaartermijn"


class Bron(models.TextChoices):
    """Through which channel a moment reached us: what a start moment or a melding rests on."""

    WEBSITE = "website", "Website"
    TELEFOON = "telefoon", "Telefoon"
    BALIE = "balie", "Aan de balie"
    EMAIL = "email", "E-mail"
    BRIEF = "brief", "Brief"
    FORMULIER = "formulier", "Ondertekend formulier"
    HUISBEZOEK = "huisbezoek", "Bij iemand thuis"
    VINDPLAATS = "vindplaats", "Via een andere organisatie"
    AMBTSHALVE = "ambtshalve", "Op initiatief van de gemeente"


class Opschortgrond(models.TextChoices):
    """Why a clock stands still (art. 4:5 and 4:15 Awb)."""

    AANVULLING = "aanvulling", "Wij vroegen om aanvulling (artikel 4:5 en 4:15 lid 1 Awb)"
    INSTEMMING = (
        "instemming",
        "De inwoner stemde schriftelijk in met uitstel (artikel 4:15 lid 2, onder a, Awb)",
    )
    AANVRAGER = "aanvrager", "De vertraging komt door de aanvrager (artikel 4:15 lid 2, onder b, Awb)"
    OVERMACHT = "overmacht", "Overmacht (artikel 4:15 lid 2, onder c, Awb)"
