# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Figures from our own files: reads all of casework and changes nothing. What is counted stands in `cijfers`."""
