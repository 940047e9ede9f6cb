# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A page as text, and a table of it as rows."""

import re
from html import unescape

from django.test import Client


def read(client: Client, adres: str, status: int = 200) -> str:
    """The page, with every run of white space as one space."""
    antwoord = client.get(adres)
    assert antwoord.status_code == status, adres
    return " ".join(unescape(antwoord.content.decode()).split())


def table(html: str, kop: str = "tp-rangtabel") -> list[list[str]]:
    """The rows of the table with this class, as text."""
    deel = html.split(kop, 1)[1].split("</table>", 1)[0]
    return [
        [re.sub("<[^>]+>", "", cel).strip() for cel in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", rij)]
        for rij in re.findall("<tr.*?</tr>", deel)
    ]
