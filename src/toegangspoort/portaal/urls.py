# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every address of the residents' pages."""

from django.urls import URLPattern, URLResolver, path

from toegangspoort.portaal.views import (
    aanbod,
    cijfers,
    cijfers_bestand,
    cijfers_preventie,
    cijfers_uitleg,
    cijfers_vergelijken,
    regels,
    regels_norm,
    regels_proef,
    regels_verandert,
    regels_verordening,
    status,
    status_doen,
    uitleg,
    voorpagina,
)
from toegangspoort.portaal.views.melding import bestanden, bewaren, controle, ontvangst, stap

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
    path("regels/", regels.regels, name="regels"),
    path("regels/verandert/", regels_verandert.verandert, name="regels_verandert"),
    path("regels/van-de-gemeente/", regels_verordening.verordening, name="regels_verordening"),
    path("regels/voor-programmeurs/", regels.programmeurs, name="regels_programmeurs"),
    path("regels/<slug:naam>.json", regels_norm.norm_json, name="regel_json"),
    path("regels/<slug:naam>/", regels_norm.norm, name="regel"),
    path("regels/<slug:naam>/proberen/", regels_proef.proberen, name="regel_proberen"),
    path("cijfers/", cijfers.start, name="cijfers"),
    path("cijfers/hoe-wij-tellen/", cijfers_uitleg.uitleg, name="cijfers_uitleg"),
    path("cijfers/preventie/", cijfers_preventie.start, name="cijfers_preventie"),
    path("cijfers/preventie/<slug:periode>/<slug:regio>/", cijfers_preventie.blad, name="cijfers_preventie_blad"),
    path(
        "cijfers/preventie/<slug:periode>/<slug:regio>/cijfers.<slug:vorm>",
        cijfers_preventie.bestand,
        name="cijfers_preventie_bestand",
    ),
    path("cijfers/<slug:periode>/<slug:regio>/<slug:onderwerp>/", cijfers.blad, name="cijfers_blad"),
    path(
        "cijfers/<slug:periode>/<slug:regio>/<slug:onderwerp>/vergelijken/",
        cijfers_vergelijken.vergelijken,
        name="cijfers_vergelijken",
    ),
    path(
        "cijfers/<slug:periode>/<slug:regio>/<slug:onderwerp>/cijfers.<slug:vorm>",
        cijfers_bestand.bestand,
        name="cijfers_bestand",
    ),
    path("hulp-in-de-buurt/", aanbod.aanbod, name="aanbod"),
    path("hulp-in-de-buurt/<slug:slug>/", aanbod.voorziening, name="voorziening"),
    path("uw-team/", aanbod.team, name="team"),
    path("hulp-vragen/", stap.start, name="melding_start"),
    path("hulp-vragen/begin/", stap.begin, name="melding_begin"),
    path("hulp-vragen/stap/bestanden/", bestanden.bestanden, name="melding_bestanden"),
    path("hulp-vragen/stap/<slug:slug>/", stap.stap, name="melding_stap"),
    path("hulp-vragen/controle/", controle.controle, name="melding_controle"),
    path("hulp-vragen/bewaren/", bewaren.bewaar, name="melding_bewaren"),
    path("hulp-vragen/bewaard/", bewaren.bewaard, name="melding_bewaard"),
    path("hulp-vragen/verder/", bewaren.verder, name="melding_verder"),
    path("hulp-vragen/wissen/", bewaren.wissen, name="melding_wissen"),
    path("hulp-vragen/ontvangen/", ontvangst.ontvangen, name="melding_ontvangen"),
    path("hulp-vragen/ontvangen/brief.pdf", ontvangst.brief, name="melding_brief"),
    path("volg-uw-melding/", status.status, name="status"),
    path("volg-uw-melding/brief/<int:nummer>.pdf", status.brief, name="status_brief"),
    path("volg-uw-melding/plan/", status_doen.plan, name="status_plan"),
    path("volg-uw-melding/reactie/", status_doen.reactie, name="status_reactie"),
    path("volg-uw-melding/intrekken/", status_doen.intrekken, name="status_intrekken"),
    path("volg-uw-melding/sluiten/", status.sluiten, name="status_sluiten"),
]
