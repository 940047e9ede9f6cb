# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The menu leads nobody to a door that stays closed for him."""

import re

import pytest

from toegangspoort.access.rollen import Rol
from toegangspoort.balie.tests.aan_de_balie import log_in, make_member
from toegangspoort.meldingen.tests.maken import make_gemeente

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("rol", list(Rol))
def test_every_link_of_the_menu_opens_for_who_sees_it(rol: Rol) -> None:
    client = log_in(make_member(make_gemeente(), rol))
    page = client.get("/balie/", follow=True).content.decode()
    menu = re.search(r'<ul class="tp-nav">(.*?)</ul>', page, re.DOTALL)
    assert menu is not None
    links = re.findall(r'href="([^"]+)"', menu[1])
    assert links
    assert {href: client.get(href).status_code for href in links} == dict.fromkeys(links, 200)
