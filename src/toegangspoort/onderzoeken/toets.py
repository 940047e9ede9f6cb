# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The onderzoek as the besluittoets reads it: what was found, and each deduction that a decision leans on."""

from toegangspoort import clock
from toegangspoort.onderzoeken.models import Aftrek
from toegangspoort.onderzoeken.omvang import size_of
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import COLLECTIEF
from toegangspoort.recht.besluittoets import bestand
from toegangspoort.recht.wmo2015.ladder import Trede


def to_toetsbestand_parts(stand: Stand) -> tuple[bestand.Onderzoek, tuple[bestand.Aftrek, ...]]:
    """`onderzoek` and `treden` of the toetsbestand; the besluit adds the rest.

    A rung that takes nothing off is no deduction and is left out; shared maatwerk is a line of the besluit.
    """
    onderzoek = stand.onderzoek
    finished = onderzoek.verslag_op if onderzoek.is_vast else None
    return (
        bestand.Onderzoek(
            afgerond_op=clock.local_date(finished) if finished else None,
            verslag_verstrekt=finished is not None,
            hulpvraag=onderzoek.hulpvraag.strip() or None,
            problemen=tuple(line.strip() for line in onderzoek.problemen.splitlines() if line.strip()) or None,
            deskundig_advies=_advice(stand),
            behoefte=tuple(bestand.Behoefte(b.onderwerp, b.categorie, size_of(b)) for b in stand.behoeften),
            norm=_norm(stand),
        ),
        tuple(_rung(stand, row) for row in stand.aftrekken if row.aantal and row.trede != COLLECTIEF),
    )


def _advice(stand: Stand) -> bestand.Advies | None:
    needed = stand.onderzoek.advies_nodig
    if needed is None:
        return None
    return bestand.Advies(needed, any(advies.ontvangen_op for advies in stand.adviezen) if needed else None)


def _norm(stand: Stand) -> bestand.Tijdnorm | bestand.Stil | None:
    """The weakest norm that a size rests on; own reasons with each size are silence on norms (S4-17)."""
    sized = [need for need in stand.behoeften if need.aantal is not None]
    norms = [
        bestand.Tijdnorm(
            naam=need.norm,
            soort=need.norm_soort or "onderzoek",
            onafhankelijk=need.norm_onafhankelijk,
            toetsbaar=need.norm_toetsbaar,
        )
        for need in sized
        if need.norm.strip()
    ]
    if norms:
        return max(norms, key=_weakness)
    if any(not need.toelichting.strip() for need in sized):
        return None
    return bestand.STIL


def _weakness(norm: bestand.Tijdnorm) -> int:
    own = {"geen": 2, "eigen_ervaring": 1}.get(norm.soort or "", 0)
    return 2 * own + (norm.onafhankelijk is False) + (norm.toetsbaar is False)


def _rung(stand: Stand, row: Aftrek) -> bestand.Aftrek:
    need, person = stand.need(row.behoefte_id), stand.person(row.lid_id)
    # An allowance makes bearable what the client could not pay himself (S0-6, S4-28).
    bearable = True if row.tegemoetkoming.strip() else row.betaalbaar
    return bestand.Aftrek(
        trede=Trede(row.trede),
        onderwerp=need.onderwerp if need else "",
        persoon=person.naam if person else None,
        onderzocht=row.onderzocht,
        besproken=bool(row.besproken) if Trede(row.trede).vraagt_persoon else row.besproken,
        gemotiveerd=bool(row.reden.strip()),
        dekt=size_of(need, row.aantal) if need else None,
        beschikbaar=row.beschikbaar,
        passend=row.passend,
        betaalbaar=bearable,
        wet=row.wet or None,
        recht_vastgesteld=row.recht_vastgesteld,
    )
