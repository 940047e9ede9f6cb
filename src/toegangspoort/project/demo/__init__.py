# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The demo: two gemeenten with fictional people, in every state of every road, loaded through the real actions."""
