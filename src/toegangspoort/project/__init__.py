# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Settings, urls and wiring: the one place that connects ports, events and handlers."""
