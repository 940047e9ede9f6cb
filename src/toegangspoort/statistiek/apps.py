# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from django.apps import AppConfig


class StatistiekConfig(AppConfig):
    name = "toegangspoort.statistiek"
