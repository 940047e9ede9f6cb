# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every address of the staff pages, grouped by subject."""

from django.urls import URLPattern, URLResolver, path

from toegangspoort.balie.views import (
    aanmelden,
    dossier,
    klokken,
    melding,
    persoon,
    stukken,
    team,
    tijdlijn,
    triage,
    vervolg,
    werklijst,
    zoeken,
)

app_name = "balie"

_DOOR: list[URLPattern | URLResolver] = [
    path("inloggen/", aanmelden.log_in, name="inloggen"),
    path("inloggen/code/", aanmelden.enter_code, name="code"),
    path("inloggen/code/instellen/", aanmelden.set_up_code, name="code_instellen"),
    path("uitloggen/", aanmelden.log_out, name="uitloggen"),
    path("bewaard/", aanmelden.kept_text, name="bewaard"),
]
_LISTS: list[URLPattern | URLResolver] = [
    path("", werklijst.show_worklist, name="werklijst"),
    path("team/", team.show_team, name="team"),
    path("zoeken/", zoeken.search, name="zoeken"),
    path("meldingen/nieuw/", melding.enter_melding, name="melding_invoeren"),
    path("meldingen/<str:kenmerk>/ingevoerd/", melding.show_entered, name="melding_ingevoerd"),
]
_FILE: list[URLPattern | URLResolver] = [
    path("dossiers/<str:kenmerk>/", dossier.show_dossier, name="dossier"),
    path("dossiers/<str:kenmerk>/reden/", dossier.ask_reason, name="leesreden"),
    path("dossiers/<str:kenmerk>/triage/", triage.triage, name="triage"),
    path("dossiers/<str:kenmerk>/overdragen/", triage.hand_over, name="overdragen"),
    path("dossiers/<str:kenmerk>/intrekken/", vervolg.withdraw, name="intrekken"),
    path("dossiers/<str:kenmerk>/afronden/", vervolg.finish, name="afronden"),
    path("dossiers/<str:kenmerk>/heropenen/", vervolg.reopen, name="heropenen"),
    path("dossiers/<str:kenmerk>/plan/", vervolg.receive_plan, name="plan"),
    path("dossiers/<str:kenmerk>/plan/keuze/", vervolg.choose_plan, name="plan_keuze"),
    path("dossiers/<str:kenmerk>/inlichten/", vervolg.inform, name="inlichten"),
    path("dossiers/<str:kenmerk>/stukken/", stukken.show_papers, name="stukken"),
    path("dossiers/<str:kenmerk>/stukken/notitie/", stukken.add_note, name="notitie"),
    path("dossiers/<str:kenmerk>/stukken/verteld/", stukken.add_notice, name="kennisgeving"),
    path("dossiers/<str:kenmerk>/stukken/brief/<int:pk>/", stukken.download_letter, name="brief"),
    path("dossiers/<str:kenmerk>/stukken/bijlage/<int:pk>/", stukken.download_paper, name="bijlage"),
    path("dossiers/<str:kenmerk>/klokken/", klokken.show_clocks, name="klokken"),
    path("dossiers/<str:kenmerk>/klokken/startmoment/", klokken.add_moment, name="startmoment"),
    path("dossiers/<str:kenmerk>/klokken/startmoment/<int:pk>/", klokken.set_counts, name="startmoment_telt"),
    path("dossiers/<str:kenmerk>/klokken/stilzetten/", klokken.suspend, name="klok_stilzetten"),
    path("dossiers/<str:kenmerk>/klokken/hervatten/<int:pk>/", klokken.resume, name="klok_hervatten"),
    path("dossiers/<str:kenmerk>/klokken/verdagen/", klokken.extend, name="verdagen"),
    path("dossiers/<str:kenmerk>/inwoner/", persoon.show_person, name="persoon"),
    path("dossiers/<str:kenmerk>/inwoner/wijzigen/", persoon.change_person, name="persoon_wijzigen"),
    path("dossiers/<str:kenmerk>/inwoner/vraag/", persoon.change_question, name="vraag"),
    path("dossiers/<str:kenmerk>/inwoner/bsn/", persoon.enter_bsn, name="bsn"),
    path("dossiers/<str:kenmerk>/inwoner/bsn/tonen/", persoon.show_bsn, name="bsn_tonen"),
    path("dossiers/<str:kenmerk>/tijdlijn/", tijdlijn.show_timeline, name="tijdlijn"),
    path("dossiers/<str:kenmerk>/uitvoer/", tijdlijn.show_export, name="uitvoer"),
    path("dossiers/<str:kenmerk>/uitvoer.pdf", tijdlijn.download_export, name="uitvoer_pdf"),
]

urlpatterns: list[URLPattern | URLResolver] = [*_DOOR, *_LISTS, *_FILE]
