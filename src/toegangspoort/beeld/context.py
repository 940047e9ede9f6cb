# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What every page knows: the municipality, the day, and whether this is the demo. Costs no query."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from toegangspoort import clock


def page(request: HttpRequest) -> dict[str, Any]:
    """The context processor of all pages."""
    return {
        "gemeente": getattr(request, "gemeente", None),
        "demo": settings.DEMO,
        "vandaag": clock.today(request),
        "demo_datum": clock.demo_date(request),
    }
