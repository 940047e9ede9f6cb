# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The look: tokens, base templates, components and icons that residents and staff share."""
