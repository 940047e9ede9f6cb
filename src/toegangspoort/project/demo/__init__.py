# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The demo: two fictional gemeenten, their catalogue, staff, and files in every state of every road."""
