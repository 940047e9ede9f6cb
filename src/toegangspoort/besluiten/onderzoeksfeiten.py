# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the file shows of its onderzoek, as the norm of art. 2.3.2 asks for it; what nobody wrote down is not known."""

from toegangspoort import clock
from toegangspoort.besluiten.blad import Blad
from toegangspoort.dossiers.stappen import Kloksoort
from toegangspoort.meldingen.models import Kennisgevingsoort as Told
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.personen.models import Band
from toegangspoort.recht.wmo2015.onderzoek_volledig import Onderzoeksfeiten

SECTIONS = {
    "a": "behoeften",
    "b": "eigen_kracht",
    "c": "mantelzorg_en_netwerk",
    "d": "steun_mantelzorger",
    "e": "algemene_voorzieningen",
    "f": "samenwerking",
    "g": "bijdrage",
}


def research_facts(blad: Blad, stand: Stand) -> Onderzoeksfeiten:
    """The facts of every paragraph. Whether a carer took part is known only where those present are named."""
    told = {row.soort for row in blad.kennisgevingen}
    onderzoek = stand.onderzoek
    filled = {row.letter for row in stand.onderdelen if row.tekst.strip()}
    carers = [person.lid.naam for person in stand.mensen if person.lid.band == Band.MANTELZORGER]
    present = onderzoek.aanwezigen.lower()
    return Onderzoeksfeiten(
        ontvangst_bevestigd=Told.ONTVANGST in told,
        samen_met_client=onderzoek.gesprek_op is not None,
        heeft_mantelzorger=bool(carers),
        mantelzorger_betrokken=True if any(naam.split()[0].lower() in present for naam in carers) else None,
        plan_verteld=Told.PERSOONLIJK_PLAN in told,
        tijd_voor_plan=_time_for_plan(blad, stand),
        client_gewezen_op_ondersteuning=Told.CLIENTONDERSTEUNING in told,
        mantelzorger_gewezen_op_ondersteuning=Told.CLIENTONDERSTEUNING_MANTELZORGER in told,
        **{fact: letter in filled for letter, fact in SECTIONS.items()},
        plan_gegeven=bool(stand.plannen),
        plan_betrokken=bool(onderzoek.plan_gebruikt.strip()),
        pgb_verteld=Told.PGB in told or onderzoek.pgb_uitgelegd,
        pgb_gevolgen_uitgelegd=onderzoek.pgb_uitgelegd,
        gegevens_compleet=not _waits_for_data(blad),
        identiteit_vastgesteld=bool(onderzoek.identiteit),
        verslag_gegeven=onderzoek.verslag_op is not None,
    )


def _time_for_plan(blad: Blad, stand: Stand) -> bool | None:
    """The talk came after the days of lid 2, or the plan came before it; otherwise only a person knows."""
    talk = stand.onderzoek.gesprek_op
    ends = [clock.local_date(klok.wettelijk) for klok in blad.klokken if klok.soort == Kloksoort.PERSOONLIJK_PLAN]
    if stand.plannen or (talk and ends and clock.local_date(talk) > max(ends)):
        return True
    return None


def _waits_for_data(blad: Blad) -> bool:
    """Whether the onderzoek stands still for data that the client was asked for."""
    kloks = [klok for klok in blad.klokken if klok.soort == Kloksoort.ONDERZOEK and klok.klaar_op is None]
    return any(row.beeindigd_op is None for klok in kloks for row in klok.opschortingen.all())
