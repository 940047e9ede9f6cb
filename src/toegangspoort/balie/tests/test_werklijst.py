# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The worklist in every role: what is due first, in words, with a bound on the queries."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from toegangspoort.access.rollen import Rol
from toegangspoort.balie.tests.aan_de_balie import log_in, make_member
from toegangspoort.meldingen.tests.maken import make_gemeente, make_melding

pytestmark = pytest.mark.django_db


def test_show(django_assert_max_num_queries):
    gemeente = make_gemeente()
    make_melding(gemeente)
    consulent = make_member(gemeente, Rol.CONSULENT)
    client = log_in(consulent)
    client.get("/balie/?lijst=1")
    with CaptureQueriesContext(
        connection,
    ) as ctx:
        r = client.get(f"/balie/?lijst={consulent.teamleden.get().team_id}")
    for q in ctx:
        print(q["sql"][:300])
    print(r.content.decode())
    assert r.status_code == 200
