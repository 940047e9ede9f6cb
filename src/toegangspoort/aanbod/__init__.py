# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The catalogue: algemene, collectieve and individuele voorzieningen, with the kind they have on a date."""
