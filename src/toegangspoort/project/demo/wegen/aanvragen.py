# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Roads of the aanvraag: it runs, stands still, is put off, ends early, or came without a verslag."""

from datetime import timedelta
from typing import Any

from toegangspoort.aanvragen import actions
from toegangspoort.aanvragen.feiten import Aanvraagfeiten
from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.audit.journaal import INWONER
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Bron, Opschortgrond
from toegangspoort.project.demo.verhaal import Verhaal
from toegangspoort.project.demo.wegen.meldingen import LATE
from toegangspoort.project.demo.wegen.onderzoeken import ALLES, met_verslag, onderzoek_te_laat
from toegangspoort.project.demo.wegen.weg import Weg


def aanvragen(v: Verhaal, dossier: Dossier, dagen: int, **feiten: Any) -> Aanvraag:
    """The signed verslag came back, so many days ago."""
    at = v.op(dagen, 9)
    values: dict[str, Any] = {
        "ontvangen_op": at,
        "kanaal": Bron.BRIEF,
        "met_verslag": True,
        "gevraagd": v.vraag["wens"],
    }
    return actions.register_aanvraag(dossier=dossier, feiten=Aanvraagfeiten(**{**values, **feiten}), by=v.wie, at=at)


def na_verslag(v: Verhaal, dagen: int, *, pgb: bool = False) -> Aanvraag:
    """An aanvraag so many days ago, a week after the verslag."""
    onderzoek = met_verslag(v, dagen + 27, pgb=pgb)
    wish = {"vorm": "pgb", "pgb_motivering": "Ik wil zelf kiezen wie er in mijn huis komt."} if pgb else {}
    return aanvragen(v, onderzoek.dossier, dagen, **wish)


def aanvraag_loopt(v: Verhaal) -> Aanvraag:
    """The term for the decision runs."""
    return na_verslag(v, 1 + v.kaart.nummer % 12)


def aanvraag_te_laat(v: Verhaal) -> Aanvraag:
    """Two weeks have passed without a decision."""
    return na_verslag(v, 17)


def wacht_op_gegevens(v: Verhaal) -> Aanvraag:
    """We asked for data; the clock stands still."""
    aanvraag = na_verslag(v, 6)
    actions.ask_completion(
        aanvraag=aanvraag,
        wat="Een offerte van de leverancier, of de naam van wie u wilt inhuren.",
        tot_en_met=v.op(-9).date(),
        by=v.wie,
        at=v.op(2),
    )
    return aanvraag


def uitstel_afgesproken(v: Verhaal) -> Aanvraag:
    """The client agreed in writing to wait for a hospital letter."""
    aanvraag = na_verslag(v, 8)
    actions.suspend_with_consent(
        aanvraag=aanvraag,
        grond=Opschortgrond.INSTEMMING,
        tot_en_met=v.op(-12).date(),
        reden="Meneer of mevrouw wil eerst de uitslag van het ziekenhuis. Schriftelijk akkoord zit in het dossier.",
        by=v.wie,
        at=v.op(3),
    )
    return aanvraag


def weer_verder(v: Verhaal) -> Aanvraag:
    """The data came in: the clock runs on, with the days it stood still added."""
    aanvraag = na_verslag(v, 14)
    row = actions.ask_completion(
        aanvraag=aanvraag,
        wat="Een verklaring van de verhuurder.",
        tot_en_met=v.op(-4).date(),
        by=v.wie,
        at=v.op(10),
    )
    actions.receive_completion(opschorting=row, by=v.wie, at=v.op(3))
    return aanvraag


def verdaagd(v: Verhaal) -> Aanvraag:
    """The client was told that the decision comes later."""
    aanvraag = na_verslag(v, 12)
    actions.postpone_besluit(
        aanvraag=aanvraag,
        tot=v.op(-9).date(),
        reden="De leverancier meet de trap pas volgende week op.",
        by=v.wie,
        at=v.op(1),
    )
    return aanvraag


def buiten_behandeling(v: Verhaal) -> Aanvraag:
    """What was asked for never came: not taken into consideration, which is a decision."""
    aanvraag = na_verslag(v, 40)
    actions.ask_completion(
        aanvraag=aanvraag,
        wat="Uw identiteitsbewijs en een offerte.",
        tot_en_met=v.op(24).date(),
        by=v.wie,
        at=v.op(38),
    )
    return actions.dismiss_aanvraag(
        aanvraag=aanvraag,
        reden="Wij vroegen om een offerte. Die hebben wij niet gekregen, ook niet na een telefoontje.",
        by=v.wie,
        at=v.op(18),
    )


def aanvraag_ingetrokken(v: Verhaal) -> Aanvraag:
    """The client withdrew it."""
    aanvraag = na_verslag(v, 25)
    return actions.withdraw_aanvraag(
        aanvraag=aanvraag,
        reden="Ik ga bij mijn dochter wonen.",
        by=INWONER,
        at=v.op(20) + timedelta(minutes=7),
    )


def zonder_verslag(v: Verhaal) -> Aanvraag:
    """The six weeks passed, so the client applied without a verslag (art. 2.3.2 lid 9)."""
    onderzoek = onderzoek_te_laat(v)
    return aanvragen(v, onderzoek.dossier, 1, met_verslag=False, kanaal=Bron.WEBSITE)


WEGEN = (
    Weg(aanvraag_loopt, 11, ALLES, klein=1),
    Weg(aanvraag_te_laat, 2, wie=LATE),
    Weg(wacht_op_gegevens, 7, wie=LATE),
    Weg(uitstel_afgesproken, 4, wie=LATE),
    Weg(weer_verder, 2),
    Weg(verdaagd, 2, ("trap",)),
    Weg(buiten_behandeling, 2, ("scootmobiel", "trap")),
    Weg(aanvraag_ingetrokken, 3),
    Weg(zonder_verslag, 2, wie=LATE[1:]),
)
