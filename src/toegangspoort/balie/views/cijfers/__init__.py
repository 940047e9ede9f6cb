# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The pages of staff around the figures: the editor's explanation and the delivery to CBS."""
