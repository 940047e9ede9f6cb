# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""`script/poort statistiek ververs`: the figures from our own files."""

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from django.conf import settings

from toegangspoort import clock
from toegangspoort.cijfers.geheim import NietTeVerbergen
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.motor import OnbekendeMotor
from toegangspoort.cijfers.slot import Bezig
from toegangspoort.project.opdracht import Fouten
from toegangspoort.statistiek.preventie.publiceren import publish_preventie
from toegangspoort.statistiek.ster.ververs import Verversing, refresh

HELP = "Brengt de cijfers uit de eigen dossiers bij, en publiceert ze."


def add_arguments(parser: ArgumentParser) -> None:
    """One option."""
    parser.add_argument(
        "--alles", action="store_true", help="Lees alle dossiers opnieuw; de uitkomst is dezelfde, het duurt langer."
    )


def run(*, alles: bool, **_options: Any) -> Iterator[str]:
    """Refresh, and say what was done."""
    kast = Cijferkast(settings.CIJFERS)
    try:
        done = refresh(kast, vandaag=clock.today(), alles=alles)
    except (Bezig, OnbekendeMotor) as error:
        raise Fouten(str(error)) from error
    except NietTeVerbergen as error:
        said = "Deze cijfers zijn niet te publiceren zonder een geheim aantal te verraden. Wat er stond, is gebleven."
        raise Fouten(said) from error
    yield from report(done)
    if (preventie := publish_preventie(kast)) and preventie.bladen:
        yield f"Preventie per wijk: {len(preventie.bladen)} keer een gemeente en een jaar."


def report(done: Verversing) -> Iterator[str]:
    """What a refresh did, in Dutch."""
    if done.bijgewerkt is None:
        yield "Er zijn nog geen dossiers. Er is niets gepubliceerd."
        return
    if done.volledig:
        yield f"Alle dossiers gelezen: {done.feiten} keer hulp, aan {done.clients} cliënten."
    else:
        yield f"Alleen gelezen wat veranderde: {done.clients} cliënten; samen {done.feiten} keer hulp."
    if done.perioden:
        codes = ", ".join(periode.slug for periode in done.perioden)
        yield f"Gepubliceerd, bijgewerkt tot en met {done.bijgewerkt:%d-%m-%Y}: {codes}."
    else:
        yield "Sinds het eerste dossier is nog geen heel halfjaar voorbij. Er zijn nog geen cijfers te tonen."
