# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The act that follows on a melding: call, and make an appointment for the conversation."""

from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap


def to_appointment(dossier: Dossier, toelichting: str = "") -> None:
    """Put a locked file before that act: due when we promised to call, else within the onderzoek term."""
    klok = dossiers.running_klok(dossier, Kloksoort.TERUGBELLEN) or dossiers.running_klok(dossier, Kloksoort.ONDERZOEK)
    dossiers.advance(
        dossier,
        stap=Stap(dossier.stap),
        handeling=Handeling.AFSPRAAK,
        uiterlijk=klok.uiterlijk if klok else None,
        termijn=Kloksoort(klok.soort) if klok else "",
        toelichting=toelichting,
    )
