# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het recht: wat de wet zegt, als leesbare en gedateerde regels.

Begin bij `kern` (Norm, Grondslag, Uitkomst) en lees daarna `wmo2015/onderzoek.py`. Termijnen staan in
`termijnen`, de procedure in `awb`, de toegang tot ondersteuning in `wmo2015`, wat een gemeente zelf
invult in `verordening` en de controle vóór ondertekening in `besluittoets`.

Dit pakket kent geen database en geen scherm. Het vraagt nooit hoe laat het is: elke datum komt van buiten.
"""
