# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every address of the staff pages, grouped by subject."""

from django.urls import URLPattern, URLResolver, path

from toegangspoort.balie.views import (
    aanmelden,
    aanvraag,
    besluit,
    besluit_opzij,
    dossier,
    klokken,
    melding,
    onderzoek,
    onderzoek_nodig,
    onderzoek_plan,
    onderzoek_poort,
    onderzoek_treden,
    onderzoek_verslag,
    persoon,
    stukken,
    team,
    tijdlijn,
    triage,
    vervolg,
    wachtwoord,
    watals,
    watals_lijst,
    werklijst,
    zoeken,
)
from toegangspoort.balie.views.beheer import aanbod as beheer_aanbod
from toegangspoort.balie.views.beheer import mandaten as beheer_mandaten
from toegangspoort.balie.views.beheer import medewerkers as beheer_medewerkers
from toegangspoort.balie.views.beheer import overzicht as beheer
from toegangspoort.balie.views.beheer import teams as beheer_teams
from toegangspoort.balie.views.cijfers import gmsd as cijfers_gmsd
from toegangspoort.balie.views.cijfers import overzicht as cijfers
from toegangspoort.balie.views.cijfers import uitleg as cijfers_uitleg

app_name = "balie"

_DOOR: list[URLPattern | URLResolver] = [
    path("inloggen/", aanmelden.log_in, name="inloggen"),
    path("inloggen/code/", aanmelden.enter_code, name="code"),
    path("inloggen/code/instellen/", aanmelden.set_up_code, name="code_instellen"),
    path("wachtwoord/", wachtwoord.choose, name="wachtwoord"),
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
    path("dossiers/<str:kenmerk>/hulp-afgelopen/", vervolg.finish_help, name="hulp_afgelopen"),
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
_INVESTIGATION: list[URLPattern | URLResolver] = [
    path(f"dossiers/<str:kenmerk>/onderzoek/{route}", view, name=f"onderzoek{name}")
    for route, view, name in (
        ("", onderzoek.onderzoek, ""),
        ("gesprek/", onderzoek.gesprek, "_gesprek"),
        ("mensen/", onderzoek.mensen, "_mensen"),
        ("mensen/nieuw/", onderzoek.mens, "_mens_nieuw"),
        ("mensen/<int:pk>/", onderzoek.mens, "_mens"),
        ("mensen/<int:pk>/weg/", onderzoek.mens_weg, "_mens_weg"),
        ("nodig/", onderzoek_nodig.nodig, "_nodig"),
        ("nodig/nieuw/", onderzoek_nodig.behoefte, "_behoefte_nieuw"),
        ("nodig/<int:pk>/", onderzoek_nodig.behoefte, "_behoefte"),
        ("nodig/<int:pk>/weg/", onderzoek_nodig.behoefte_weg, "_behoefte_weg"),
        ("nodig/<int:pk>/vergelijken/", onderzoek_nodig.vergelijken, "_vergelijken"),
        ("treden/", onderzoek_treden.treden, "_treden"),
        ("poort/", onderzoek_poort.poort, "_poort"),
        ("treden/<slug:trede>/nieuw/", onderzoek_treden.trede, "_trede_nieuw"),
        ("treden/<slug:trede>/<int:pk>/", onderzoek_treden.trede, "_trede"),
        ("treden/<int:pk>/weg/", onderzoek_treden.trede_weg, "_trede_weg"),
        ("doelen/", onderzoek_plan.doelen, "_doelen"),
        ("doelen/nieuw/", onderzoek_plan.doel, "_doel_nieuw"),
        ("doelen/<int:pk>/", onderzoek_plan.doel, "_doel"),
        ("doelen/<int:pk>/weg/", onderzoek_plan.doel_weg, "_doel_weg"),
        ("onderdelen/", onderzoek_plan.onderdelen, "_onderdelen"),
        ("advies/nieuw/", onderzoek_plan.advies, "_advies_nieuw"),
        ("advies/<int:pk>/", onderzoek_plan.advies, "_advies"),
        ("verslag/", onderzoek_verslag.verslag, "_verslag"),
        ("verslag/reactie/", onderzoek_verslag.reactie, "_reactie"),
        ("verslag/reactie/<int:pk>/", onderzoek_verslag.verwerk, "_verwerk"),
    )
]
_DECISION: list[URLPattern | URLResolver] = [
    path(f"dossiers/<str:kenmerk>/{route}", view, name=name)
    for route, view, name in (
        ("aanvraag/", aanvraag.aanvraag, "aanvraag"),
        ("aanvraag/aanvulling/", aanvraag.aanvulling, "aanvulling"),
        ("aanvraag/aangevuld/", aanvraag.aangevuld, "aangevuld"),
        ("aanvraag/stilzetten/", aanvraag.stilzetten, "stilzetten"),
        ("aanvraag/uitstel/", aanvraag.uitstel, "uitstel"),
        ("aanvraag/identiteit/", aanvraag.identiteit, "identiteit"),
        ("aanvraag/intrekken/", aanvraag.aanvraag_intrekken, "aanvraag_intrekken"),
        ("aanvraag/buiten-behandeling/", aanvraag.buiten_behandeling, "buiten_behandeling"),
        ("spoed/", besluit_opzij.besluit_spoed, "besluit_spoed"),
        ("besluit/", besluit.besluit, "besluit"),
        ("besluit/nakijken/", besluit.besluit_nakijken, "besluit_nakijken"),
        ("besluit/concept.pdf", besluit.besluit_pdf, "besluit_pdf"),
        ("besluit/opzij/", besluit_opzij.besluit_opzij, "besluit_opzij"),
        ("besluit/opzij/<int:pk>/", besluit_opzij.besluit_telt_weer, "besluit_telt_weer"),
        ("besluit/weg/", besluit_opzij.besluit_weg, "besluit_weg"),
        ("besluit/<int:nummer>/", besluit.besluit_getekend, "besluit_getekend"),
    )
]
_WHAT_IF: list[URLPattern | URLResolver] = [
    path("wat-als/", watals.show_start, name="watals"),
    path("wat-als/<str:wijziging>/", watals.show_question, name="watals_vraag"),
    path("wat-als/<str:wijziging>/uitkomst.<str:vorm>", watals.download, name="watals_bestand"),
    path("wat-als/<str:wijziging>/mensen/", watals_lijst.show_list, name="watals_lijst"),
    path("wat-als/<str:wijziging>/mensen.csv", watals_lijst.download_list, name="watals_lijst_csv"),
]
_ADMIN: list[URLPattern | URLResolver] = [
    path("beheer/", beheer.show_overview, name="beheer"),
    path("beheer/instellingen/", beheer.show_settings, name="beheer_instellingen"),
    path("beheer/instellingen/<str:sleutel>/", beheer.change_setting, name="beheer_instelling"),
    path("beheer/teams/", beheer_teams.show_teams, name="beheer_teams"),
    path("beheer/teams/nieuw/", beheer_teams.open_team, name="beheer_team_nieuw"),
    path("beheer/teams/<int:pk>/", beheer_teams.show_team_settings, name="beheer_team"),
    path("beheer/teams/<int:pk>/bereikbaar/", beheer_teams.change_contact, name="beheer_team_bereikbaar"),
    path("beheer/teams/<int:pk>/stopt/", beheer_teams.end_team, name="beheer_team_stopt"),
    path("beheer/teams/<int:pk>/leden/", beheer_teams.join, name="beheer_lid_erbij"),
    path("beheer/leden/<int:pk>/", beheer_teams.leave, name="beheer_lid_eruit"),
    path("beheer/wijken/", beheer_teams.show_areas, name="beheer_wijken"),
    path("beheer/wijken/<int:pk>/", beheer_teams.show_area, name="beheer_wijk"),
    path("beheer/wijken/<int:pk>/team/", beheer_teams.cover, name="beheer_dekking"),
    path("beheer/wijken/<int:pk>/postcodes/", beheer_teams.add_postcodes, name="beheer_postcodes"),
    path("beheer/aanbod/", beheer_aanbod.show_catalogue, name="beheer_aanbod"),
    path("beheer/aanbod/nieuw/", beheer_aanbod.add, name="beheer_aanbod_nieuw"),
    path("beheer/aanbod/<int:pk>/", beheer_aanbod.edit, name="beheer_voorziening"),
    path("beheer/aanbod/<int:pk>/soort/", beheer_aanbod.change_kind, name="beheer_soort"),
    path("beheer/aanbod/<int:pk>/stopt/", beheer_aanbod.end, name="beheer_voorziening_stopt"),
    path("beheer/medewerkers/", beheer_medewerkers.show_accounts, name="beheer_medewerkers"),
    path("beheer/medewerkers/nieuw/", beheer_medewerkers.open_account, name="beheer_account_nieuw"),
    path("beheer/medewerkers/<int:pk>/toegang/", beheer_medewerkers.renew, name="beheer_account_toegang"),
    path("beheer/medewerkers/<int:pk>/stopt/", beheer_medewerkers.end_account, name="beheer_account_stopt"),
    path("beheer/mandaten/", beheer_mandaten.show_mandates, name="beheer_mandaten"),
    path("beheer/mandaten/nieuw/", beheer_mandaten.give, name="beheer_mandaat_nieuw"),
    path("beheer/mandaten/<int:pk>/stopt/", beheer_mandaten.end, name="beheer_mandaat_stopt"),
    path("beheer/vragen/nieuw/", beheer_aanbod.ask, name="beheer_vraag_nieuw"),
    path("beheer/vragen/<int:pk>/", beheer_aanbod.ask, name="beheer_vraag"),
]
_FIGURES: list[URLPattern | URLResolver] = [
    path("cijfers/", cijfers.show_overview, name="cijfers"),
    path("cijfers/uitleg/", cijfers_uitleg.show_list, name="cijfers_uitleg"),
    path("cijfers/uitleg/nieuw/", cijfers_uitleg.add, name="cijfers_uitleg_nieuw"),
    path("cijfers/uitleg/<int:pk>/", cijfers_uitleg.edit, name="cijfers_uitleg_wijzigen"),
    path("cijfers/gmsd/", cijfers_gmsd.show_delivery, name="cijfers_gmsd"),
    path("cijfers/gmsd/bestand/", cijfers_gmsd.make_file, name="cijfers_gmsd_bestand"),
]

urlpatterns: list[URLPattern | URLResolver] = [
    *_DOOR,
    *_LISTS,
    *_FILE,
    *_INVESTIGATION,
    *_DECISION,
    *_WHAT_IF,
    *_ADMIN,
    *_FIGURES,
]
