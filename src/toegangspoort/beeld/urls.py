# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The switches of every page."""

from django.urls import path

from toegangspoort.beeld import views

app_name = "beeld"
urlpatterns = [
    path("taal/", views.set_language, name="taal"),
    path("demo/datum/", views.set_demo_date, name="demo_datum"),
]
