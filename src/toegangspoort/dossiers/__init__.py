# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The file: one reference, the steps of the law, the clocks that run, who handles it."""
