# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Recht: normen als getypeerde, gedateerde functies met hun artikel. Kent geen Django."""
