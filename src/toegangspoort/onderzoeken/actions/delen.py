# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The parts that the conversation fills: life domains, the seven sections, goals and expert advice."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers.journaal import record
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.onderzoeken.actions.opening import lock_for_change, row_for_change
from toegangspoort.onderzoeken.domeinen import Domein, labels
from toegangspoort.onderzoeken.feiten import Adviesfeiten, Doelfeiten, refuse
from toegangspoort.onderzoeken.models import Advies, Doel, Leefdomein, Onderdeel, Onderzoek
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN


@transaction.atomic
def save_leefdomein(
    *,
    onderzoek: Onderzoek,
    domein: Domein,
    lukt: str,
    lukt_niet: str,
    meting: str = "",
    versie: int,
    by: Medewerker,
    at: datetime,
) -> Leefdomein:
    """Keep one life domain; what still works comes before what does not (S0-11).

    A limit without a strength is kept as well: the next question asks for it.
    """
    onderzoek = lock_for_change(onderzoek)
    found = Leefdomein.objects.filter(onderzoek=onderzoek, domein=domein).first()
    new = Leefdomein(onderzoek=onderzoek, domein=domein)
    row = row_for_change(Leefdomein.objects.all(), found.pk if found else None, new, versie)
    row.lukt, row.lukt_niet, row.meting = lukt, lukt_niet, meting
    row.naam = labels(settings_on(onderzoek.dossier.gemeente_id, clock.local_date(at)))[domein][:80]
    row.save()
    record("leefgebied besproken", about=onderzoek.dossier, by=by, at=at, rij=row.pk)
    return row


@transaction.atomic
def save_onderdeel(
    *,
    onderzoek: Onderzoek,
    letter: str,
    tekst: str,
    niet_van_toepassing: bool,
    versie: int,
    by: Medewerker,
    at: datetime,
) -> Onderdeel:
    """Keep one of the seven sections of lid 4; "niet van toepassing" only with the reason in `tekst`."""
    onderzoek = lock_for_change(onderzoek)
    if letter not in {onderdeel.letter for onderdeel in ONDERDELEN}:
        refuse([("letter", "Dit onderdeel bestaat niet; kies a tot en met g (artikel 2.3.2 lid 4).")])
    if niet_van_toepassing and not tekst.strip():
        refuse([("tekst", "Schrijf op waarom dit onderdeel niet van toepassing is.")])
    found = Onderdeel.objects.filter(onderzoek=onderzoek, letter=letter).first()
    new = Onderdeel(onderzoek=onderzoek, letter=letter)
    row = row_for_change(Onderdeel.objects.all(), found.pk if found else None, new, versie)
    row.tekst, row.niet_van_toepassing = tekst, niet_van_toepassing
    row.save()
    record("onderdeel bijgewerkt", about=onderzoek.dossier, by=by, at=at, onderdeel=letter)
    return row


@transaction.atomic
def save_doel(
    *,
    onderzoek: Onderzoek,
    feiten: Doelfeiten,
    doel: Doel | None = None,
    versie: int = 0,
    by: Medewerker,
    at: datetime,
) -> Doel:
    """Keep a goal: verb (S1-14), aim (S0-10), kind (S1-11), guidance activities (S1-16), day of review (S1-7)."""
    onderzoek = lock_for_change(onderzoek)
    fouten = [] if feiten.tekst.strip() else [("tekst", "Schrijf op wat het doel is.")]
    if feiten.soort == "leren" and feiten.evaluatie_op is None:
        fouten.append(("evaluatie_op", "Kies wanneer u samen kijkt of het leren is gelukt."))
    if feiten.evaluatie_op is not None and feiten.evaluatie_op <= clock.local_date(onderzoek.gestart_op):
        fouten.append(("evaluatie_op", "Kies een dag na het begin van het onderzoek."))
    refuse(fouten)
    row = row_for_change(
        Doel.objects.filter(onderzoek=onderzoek), doel.pk if doel else None, Doel(onderzoek=onderzoek), versie
    )
    for name, value in vars(feiten).items():
        setattr(row, name, list(value) if isinstance(value, tuple) else value)
    row.save()
    record("doel bijgewerkt", about=onderzoek.dossier, by=by, at=at, rij=row.pk)
    return row


@transaction.atomic
def remove_doel(*, doel: Doel, versie: int, by: Medewerker, at: datetime) -> None:
    """Take a goal out again."""
    onderzoek = lock_for_change(doel.onderzoek)
    row = row_for_change(Doel.objects.filter(onderzoek=onderzoek), doel.pk, doel, versie)
    record("doel weggehaald", about=onderzoek.dossier, by=by, at=at, rij=row.pk)
    row.delete()


@transaction.atomic
def save_advies(
    *,
    onderzoek: Onderzoek,
    feiten: Adviesfeiten,
    advies: Advies | None = None,
    versie: int = 0,
    by: Medewerker,
    at: datetime,
) -> Advies:
    """Expert advice was asked, or came in (last step of CRVB:2018:819)."""
    onderzoek = lock_for_change(onderzoek)
    fouten = [
        (veld, zin)
        for veld, waarde, zin in (
            ("van", feiten.van, "Vul in aan wie u advies vroeg."),
            ("vraag", feiten.vraag, "Schrijf op wat u vroeg."),
        )
        if not waarde.strip()
    ]
    if feiten.ontvangen_op is not None and not feiten.tekst.strip():
        fouten.append(("tekst", "Schrijf op wat het advies is."))
    if feiten.tekst.strip() and feiten.ontvangen_op is None:
        fouten.append(("ontvangen_op", "Vul in wanneer het advies binnenkwam."))
    if feiten.ontvangen_op is not None and feiten.ontvangen_op < feiten.gevraagd_op:
        fouten.append(("ontvangen_op", "Het advies kan niet binnenkomen voordat u het vroeg."))
    refuse(fouten)
    new = Advies(onderzoek=onderzoek)
    row = row_for_change(Advies.objects.filter(onderzoek=onderzoek), advies.pk if advies else None, new, versie)
    for name, value in vars(feiten).items():
        setattr(row, name, value)
    row.save()
    received = feiten.ontvangen_op is not None
    record(
        "advies ontvangen" if received else "advies gevraagd",
        about=onderzoek.dossier,
        by=by,
        at=at,
        rij=row.pk,
    )
    if not onderzoek.advies_nodig:
        onderzoek.advies_nodig = True
        onderzoek.save(update_fields=["advies_nodig"])
    return row
