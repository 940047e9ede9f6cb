# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""People: inwoner, network, vertegenwoordiger. The BSN stands here and nowhere else."""
