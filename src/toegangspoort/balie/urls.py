# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every address of the staff pages, grouped by subject."""

from django.urls import URLPattern, URLResolver, path

from toegangspoort.balie.views import aanmelden, dossier, melding, team, triage, werklijst, zoeken

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
]

urlpatterns: list[URLPattern | URLResolver] = [*_DOOR, *_LISTS, *_FILE]
