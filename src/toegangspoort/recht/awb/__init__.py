# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De Algemene wet bestuursrecht, voor zover een dossier eraan raakt."""
