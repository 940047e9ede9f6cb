# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Tests of loading tables of CBS; the figures in them are invented."""
