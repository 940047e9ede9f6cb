# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The pages of staff: worklist, file, conversation, decision, and the administrator's dated settings."""
