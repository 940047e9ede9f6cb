# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Residents at the root, staff under /balie/, other programs under /api/."""

from django.urls import include, path

urlpatterns = [
    path("api/", include("toegangspoort.api.urls")),
    path("balie/", include("toegangspoort.balie.urls")),
    path("", include("toegangspoort.beeld.urls")),
    path("", include("toegangspoort.portaal.urls")),
]

handler400 = "toegangspoort.beeld.errors.bad_request"
handler403 = "toegangspoort.beeld.errors.forbidden"
handler404 = "toegangspoort.beeld.errors.not_found"
handler500 = "toegangspoort.beeld.errors.server_error"
