# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from django.apps import AppConfig


class ProjectConfig(AppConfig):
    name = "toegangspoort.project"

    def ready(self) -> None:
        from toegangspoort.project.wiring import connect

        connect()
