# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every road a file can take, one module per part of the way, each road a short story of acts."""

from toegangspoort.project.demo.wegen.aanvragen import WEGEN as AANVRAGEN
from toegangspoort.project.demo.wegen.besluiten import WEGEN as BESLUITEN
from toegangspoort.project.demo.wegen.meldingen import WEGEN as MELDINGEN
from toegangspoort.project.demo.wegen.onderzoeken import WEGEN as ONDERZOEKEN
from toegangspoort.project.demo.wegen.weg import Weg
from toegangspoort.project.demo.wegen.wiersema import WEGEN as WIERSEMA

WEGEN: tuple[Weg, ...] = (*WIERSEMA, *MELDINGEN, *ONDERZOEKEN, *AANVRAGEN, *BESLUITEN)
