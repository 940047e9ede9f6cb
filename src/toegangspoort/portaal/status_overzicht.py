# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Where a file stands, in the words of a resident: one sentence, the steps with dates, what can be done now."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from toegangspoort import clock
from toegangspoort.beeld import woorden
from toegangspoort.beeld.stukken import Wegstap
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.meldingen.models import PersoonlijkPlan
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.onderzoeken.models import Onderzoek

NU: dict[Handeling, str | Promise] = {
    Handeling.TRIAGE: gettext_lazy("Wij lezen uw melding en kijken wie u het beste kan helpen."),
    Handeling.SPOED: gettext_lazy("Wij kijken met voorrang of u meteen tijdelijke hulp nodig hebt."),
    Handeling.AFSPRAAK: gettext_lazy("Wij bellen u om een afspraak te maken."),
    Handeling.WACHT_OP_PLAN: gettext_lazy("Wij wachten op uw eigen plan."),
    Handeling.GESPREK: gettext_lazy("Wij gaan met u in gesprek."),
    Handeling.VERSLAG: gettext_lazy("Wij schrijven op wat wij met u hebben besproken."),
    Handeling.WACHT_OP_REACTIE: gettext_lazy("U hebt ons verslag. U mag erop reageren."),
    Handeling.REACTIE: gettext_lazy("Wij verwerken uw reactie op het verslag."),
    Handeling.WACHT_OP_AANVRAAG: gettext_lazy("U kunt nu hulp aanvragen. Wij wachten op uw aanvraag."),
    Handeling.BESLISSEN: gettext_lazy("Wij beslissen over uw aanvraag."),
    Handeling.WACHT_OP_GEGEVENS: gettext_lazy("Wij wachten op gegevens. Tot die er zijn, staat de klok stil."),
    Handeling.NALEZEN: gettext_lazy("Een collega leest ons besluit na."),
    Handeling.ONDERTEKENEN: gettext_lazy("Ons besluit is bijna klaar."),
    Handeling.VOLGEN: gettext_lazy("U hebt ons besluit. Wij kijken met u of de hulp goed gaat."),
}
OURS = frozenset(
    {Handeling.TRIAGE, Handeling.SPOED, Handeling.AFSPRAAK, Handeling.VERSLAG, Handeling.REACTIE, Handeling.BESLISSEN}
)
"""Acts that we have to do before a date; that date is shown."""
KLAAR: dict[str, str | Promise] = {
    Meldingstatus.INGETROKKEN: gettext_lazy("De melding is ingetrokken. Wij doen er niets meer mee."),
    Meldingstatus.ZONDER_AANVRAAG: gettext_lazy("U bent geholpen zonder aanvraag. U mag altijd nog een aanvraag doen."),
    Meldingstatus.OVERGEDRAGEN: gettext_lazy("Wij hebben uw melding doorgegeven aan de gemeente waar u woont."),
}
WAY = (Stap.MELDING, Stap.ONDERZOEK, Stap.VERSLAG, Stap.AANVRAAG, Stap.BESLUIT, Stap.HULP)


@dataclass(frozen=True)
class Statusbrief:
    """A letter that was sent, by its place in the row of letters of this file."""

    nummer: int
    onderwerp: str
    op: datetime


@dataclass(frozen=True)
class Overzicht:
    """Everything the status page shows."""

    nu: str
    voor: str
    te_laat: bool
    mag_aanvragen: bool
    stappen: list[Wegstap]
    brieven: list[Statusbrief]
    plannen: list[PersoonlijkPlan]
    plan_tot: datetime | None
    mag_plan: bool
    mag_reageren: bool
    mag_intrekken: bool
    van_ander: bool
    """Someone else made the report and knows the number too: what is for the client alone is not shown."""


def overview(dossier: Dossier, at: datetime) -> Overzicht:
    """Read it all; four queries."""
    today = clock.local_date(at)
    until = {Kloksoort(klok.soort): klok.uiterlijk for klok in dossier.klokken.all()}
    onderzoek: Onderzoek | None = getattr(dossier, "onderzoek", None)
    plannen = list(dossier.plannen.defer("tekst"))
    brieven = letters_of(dossier)
    before_aanvraag = dossier.stap in {Stap.MELDING, Stap.ONDERZOEK, Stap.VERSLAG}
    plan_tot = until.get(Kloksoort.PERSOONLIJK_PLAN)
    van_ander = by_another(dossier)
    no_verslag = onderzoek is None or onderzoek.verslag_op is None
    return Overzicht(
        nu=_now(dossier),
        voor=_before(dossier, at),
        te_laat=_too_late(dossier, at),
        mag_aanvragen=before_aanvraag and no_verslag and until[Kloksoort.ONDERZOEK] < at,
        stappen=_steps(dossier, onderzoek, until, today),
        brieven=[Statusbrief(n, b.onderwerp, b.verzonden_op) for n, b in enumerate(brieven, 1) if b.verzonden_op],
        plannen=plannen,
        plan_tot=plan_tot if plan_tot and plan_tot >= at and not plannen else None,
        mag_plan=before_aanvraag,
        mag_reageren=any(b.soort.startswith("verslag") for b in brieven) and dossier.is_open,
        mag_intrekken=before_aanvraag and not van_ander,
        van_ander=van_ander,
    )


def by_another(dossier: Dossier) -> bool:
    """Whether someone else knows the number: then number and birth date do not prove that this is the client."""
    return bool(dossier.melding.voor_ander)


def letters_of(dossier: Dossier) -> list[Briefstuk]:
    """The letters that were sent to the client, oldest first; none when someone else knows the number."""
    if by_another(dossier):
        return []
    rows = Briefstuk.objects.for_keten(dossier.kenmerk).filter(gemeente_code=dossier.gemeente_id)
    return list(rows.exclude(verzonden_op=None))


def _now(dossier: Dossier) -> str:
    if not dossier.is_open:
        return str(KLAAR.get(dossier.melding.status, _("Uw melding is klaar.")))
    return str(NU.get(Handeling(dossier.handeling), _("Wij zijn met uw melding bezig.")))


def _is_ours(dossier: Dossier) -> bool:
    return dossier.is_open and dossier.uiterlijk is not None and Handeling(dossier.handeling) in OURS


def _before(dossier: Dossier, at: datetime) -> str:
    """Until when we have, in words; empty when nothing is due, or when it is past."""
    if not _is_ours(dossier) or _too_late(dossier, at):
        return ""
    day = woorden.dag_zonder_jaar(dossier.uiterlijk, clock.local_date(at))
    return _("Dat doen wij uiterlijk %(dag)s.") % {"dag": day}


def _too_late(dossier: Dossier, at: datetime) -> bool:
    return _is_ours(dossier) and dossier.uiterlijk is not None and dossier.uiterlijk < at


def _steps(
    dossier: Dossier, onderzoek: Onderzoek | None, until: dict[Kloksoort, datetime], today: date
) -> list[Wegstap]:
    """From melding to help; what is done, where we are, and when the rest is due."""
    received = _("Op %(dag)s") % {"dag": woorden.dag_zonder_jaar(dossier.melding.ontvangen_op, today)}
    done = [Wegstap(received, _("Uw melding is binnen"), staat="klaar")]
    if not dossier.is_open:
        closed = _("Op %(dag)s") % {"dag": woorden.dag_zonder_jaar(dossier.afgesloten_op, today)}
        return [*done, Wegstap(closed, _("Uw melding is klaar"), _now(dossier), "klaar")]
    here = WAY.index(Stap(dossier.stap))
    rows = (
        (_until(until.get(Kloksoort.TERUGBELLEN), today), _("Wij bellen u"), _("Wij maken een afspraak.")),
        (_talk(onderzoek, today), _("Wij praten met u"), _("Over wat lukt, wat niet lukt en wat u wilt.")),
        (_until(until.get(Kloksoort.ONDERZOEK), today), _("U krijgt ons verslag"), _("U mag erop reageren.")),
        ("", _("U vraagt de hulp aan"), ""),
        (_until(until.get(Kloksoort.BESLISTERMIJN), today), _("Wij beslissen"), _("U krijgt een brief.")),
        ("", _("De hulp begint"), ""),
    )
    return done + [
        Wegstap("" if n < here else when, what, text, "klaar" if n < here else "nu" if n == here else "straks")
        for n, (when, what, text) in enumerate(rows)
    ]


def _until(moment: datetime | None, today: date) -> str:
    return _("Uiterlijk %(dag)s") % {"dag": woorden.dag_zonder_jaar(moment, today)} if moment else ""


def _talk(onderzoek: Onderzoek | None, today: date) -> str:
    """The day and time of the appointment, or of the conversation that was held."""
    moment = onderzoek and (onderzoek.gesprek_op or onderzoek.afspraak_op)
    if not moment:
        return ""
    return _("Op %(dag)s om %(tijd)s") % {
        "dag": woorden.dag_zonder_jaar(moment, today),
        "tijd": woorden.tijd(moment),
    }
