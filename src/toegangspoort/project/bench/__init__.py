# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Measures the product on a database of its own size: pages through the whole WSGI stack, and reports per second."""
