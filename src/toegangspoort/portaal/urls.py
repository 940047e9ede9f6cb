# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every address of the residents' pages."""

from django.urls import URLPattern, URLResolver, path

from toegangspoort.portaal.views import aanbod, uitleg, voorpagina

app_name = "portaal"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", voorpagina.voorpagina, name="voorpagina"),
    path("zo-beslissen-wij/", uitleg.uitleg, name="uitleg"),
    path("kosten/", uitleg.kosten, name="kosten"),
    path("ik-help-iemand-anders/", uitleg.iemand_anders, name="iemand_anders"),
    path("voor-huisarts-thuiszorg-en-politie/", uitleg.vindplaatsen, name="vindplaatsen"),
    path("contact/", uitleg.contact, name="contact"),
    path("privacy/", uitleg.privacy, name="privacy"),
    path("toegankelijkheid/", uitleg.toegankelijkheid, name="toegankelijkheid"),
    path("hulp-in-de-buurt/", aanbod.aanbod, name="aanbod"),
    path("hulp-in-de-buurt/<slug:slug>/", aanbod.voorziening, name="voorziening"),
    path("uw-team/", aanbod.team, name="team"),
]
