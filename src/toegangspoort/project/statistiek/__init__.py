# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What `script/poort statistiek` can do: one module per word, each with HELP, `add_arguments` and `run`."""
