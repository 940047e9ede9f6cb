# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every address of the staff pages."""

from django.urls import URLPattern, URLResolver

app_name = "balie"
urlpatterns: list[URLPattern | URLResolver] = []
