# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What was granted: a pass for a collective provision, help in kind, or a pgb."""
