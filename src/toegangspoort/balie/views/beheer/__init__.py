# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The pages of the administrator: teams, areas, catalogue, texts and dated settings."""
